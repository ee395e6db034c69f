#include "io/prepared/city_cache.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "base/web_address.hpp"
#include "io/prepared/cache_lease.hpp"
#include "io/prepared/content_hash.hpp"
#include "io/prepared/input_files.hpp"
#include "io/prepared/source_plan.hpp"

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;

namespace {

PrepareOptions optionsFor(const CachedFiles& files, const fs::path& folder) {
  PrepareOptions options;
  options.inputs = files.inputs;
  options.output = folder;
  options.reader = files.reader;
  options.crs = files.crs;
  options.frame = files.frame;
  return options;
}

/// The manifest, where the city was made from these files as they are now, and nothing was asked for
/// otherwise.
std::optional<Manifest> currentManifest(const ImporterRegistry& importers, const PrepareOptions& options) {
  if (!isPreparedCity(options.output)) return std::nullopt;
  auto manifest = readManifest(options.output);
  if (!manifest || manifest->recipe != recipeOf(options)) return std::nullopt;
  const auto files = inputFiles(importers, options.inputs, options.reader, options.output);
  if (!files || files->size() != manifest->sources.size()) return std::nullopt;
  const auto sameDate = [&before = manifest->sources](const SourceRecord& source) {
    const auto found = std::ranges::lower_bound(before, source.path, {}, &SourceRecord::path);
    return found != before.end() && found->path == source.path && found->modified == source.modified;
  };
  const auto plan = planSources(files.value(), options.output, &manifest.value());
  const bool current = plan && plan->removed == 0 && std::ranges::none_of(plan->toRead, std::identity()) &&
                       std::ranges::all_of(plan->sources, sameDate);
  if (!current) return std::nullopt;
  return std::move(manifest).value();
}

}  // namespace

bool isCityFile(const ImporterRegistry& importers, const fs::path& path) {
  if (base::isWebAddress(path.native())) return false;  // only tilesets are read from there
  const auto head = readInputHead(path, kHeadBytes);
  const auto known = head ? importers.recognise(path, head.value(), {}) : std::nullopt;
  return known && known->importer->readsCities();
}

std::uint64_t cityBytes(const ImporterRegistry& importers, const std::vector<fs::path>& inputs,
                        std::string_view reader) {
  std::uint64_t sum = 0;
  const auto files = inputFiles(importers, inputs, reader, {});
  if (!files) return 0;
  for (const InputEntry& file : files.value())
    if (isCityFile(importers, file.path)) sum += file.bytes;
  return sum;
}

bool canBeWritten(const fs::path& folder) {
  std::error_code error;
  fs::path there = folder;
  while (!fs::exists(there, error) && there.has_relative_path()) there = there.parent_path();
  return fs::is_directory(there, error) && ::access(there.c_str(), W_OK | X_OK) == 0;
}

fs::path cachedFolder(const fs::path& cache, const CachedFiles& files) {
  const Recipe recipe = recipeOf(optionsFor(files, {}));
  std::string key = recipe.reader + '\n' + recipe.crs + '\n' + recipe.frameCrs;
  for (const fs::path& input : files.inputs) key += '\n' + fs::absolute(input).lexically_normal().string();
  const std::string name = files.inputs.empty() ? "" : files.inputs.front().stem().string();
  return cache / fmt::format("{}-{:016x}", name.empty() ? "city" : name, contentHash(key));
}

base::Result<CachedCity> cachedCity(const ImporterRegistry& importers, const CityCache& cache,
                                    const CachedFiles& files, base::TaskPool& tasks,
                                    PrepareProgress& progress, const base::CancelToken& cancel) {
  CachedCity city{cachedFolder(cache.folder, files), nullptr};
  std::error_code error;
  fs::create_directories(cache.folder, error);  // a failure shows when the city is written
  city.lease = leaseCity(cache.folder, city.folder.filename().string());
  const PrepareOptions options = optionsFor(files, city.folder);
  if (const auto manifest = currentManifest(importers, options))
    return {std::move(city), findingsOf(*manifest)};
  auto prepared = prepareCity(importers, options, tasks, progress, cancel);
  if (!prepared) return base::Result<CachedCity>::failure(std::move(prepared.diagnostics()));
  trimCache(cache.folder, cache.mostBytes);
  return {std::move(city), std::move(prepared.diagnostics())};
}

}  // namespace stadtblick::io::prepared
