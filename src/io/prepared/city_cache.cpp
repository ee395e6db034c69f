#include "io/prepared/city_cache.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "base/web_address.hpp"
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

/// True where the city was made from these files as they are now, and nothing was asked for otherwise.
bool isCurrent(const ImporterRegistry& importers, const PrepareOptions& options) {
  if (!isPreparedCity(options.output)) return false;
  auto manifest = readManifest(options.output);
  if (!manifest || manifest->recipe != recipeOf(options)) return false;
  const auto files = inputFiles(importers, options.inputs, options.reader, options.output);
  if (!files || files->size() != manifest->sources.size()) return false;
  const OldCity city{options.output, std::move(manifest).value(), {}, {}};
  const auto sameDate = [&city](const SourceRecord& source) {
    const auto& before = city.manifest.sources;
    const auto found = std::ranges::lower_bound(before, source.path, {}, &SourceRecord::path);
    return found != before.end() && found->path == source.path && found->modified == source.modified;
  };
  const auto plan = planSources(files.value(), options.output, &city);
  return plan && plan->removed == 0 && std::ranges::none_of(plan->toRead, std::identity()) &&
         std::ranges::all_of(plan->sources, sameDate);
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

base::Result<fs::path> cachedCity(const ImporterRegistry& importers, const fs::path& cache,
                                  const CachedFiles& files, base::TaskPool& tasks, PrepareProgress& progress,
                                  const base::CancelToken& cancel) {
  const fs::path folder = cachedFolder(cache, files);
  const PrepareOptions options = optionsFor(files, folder);
  if (isCurrent(importers, options)) return folder;
  std::error_code error;
  fs::create_directories(cache, error);  // a failure shows when the city is written
  auto prepared = prepareCity(importers, options, tasks, progress, cancel);
  if (!prepared) return base::Result<fs::path>::failure(std::move(prepared.diagnostics()));
  return {folder, std::move(prepared.diagnostics())};
}

}  // namespace stadtblick::io::prepared
