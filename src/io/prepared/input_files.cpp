#include "io/prepared/input_files.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

/// Endings of files that can be city models; others in a folder (pictures, lists) are passed by.
bool mayBeCity(const fs::path& path) {
  std::string ending = path.extension().string();
  std::ranges::transform(ending, ending.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  static constexpr std::string_view kEndings[] = {".gml", ".xml", ".citygml", ".json", ".jsonl", ".cityjson"};
  return std::ranges::find(kEndings, ending) != std::end(kEndings);
}

}  // namespace

std::optional<Probe> probeFile(const ImporterRegistry& importers, const fs::path& path) {
  constexpr std::size_t kHeadBytes = 256 * 1024;
  std::string head(kHeadBytes, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  for (const auto& importer : importers.all()) {
    if (importer->name() == "raster" || importer->name() == "tiles") continue;  // no city models
    if (auto probe = importer->probe(path, head)) return probe;
  }
  return std::nullopt;
}

base::Result<std::vector<fs::path>> inputFiles(const ImporterRegistry& importers,
                                               const std::vector<fs::path>& named, const fs::path& except) {
  using Failure = base::Result<std::vector<fs::path>>;
  std::vector<fs::path> files;
  std::set<fs::path> seen;
  const auto take = [&](const fs::path& path) {
    if (seen.insert(fs::absolute(path).lexically_normal()).second) files.push_back(path);
  };
  const fs::path passedBy = fs::absolute(except).lexically_normal();
  for (const fs::path& path : named) {
    std::error_code error;
    const base::Place place{path.string(), 0, {}};
    if (!fs::exists(path, error))
      return Failure::failure(DiagnosticCode::kFileNotFound, place, {path.string()});
    if (!fs::is_directory(path, error)) {
      take(path);
      continue;
    }
    std::vector<fs::path> inside;
    auto at = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
      if (fs::absolute(at->path()).lexically_normal() == passedBy) at.disable_recursion_pending();
      if (at->is_regular_file(error) && mayBeCity(at->path()) && probeFile(importers, at->path()))
        inside.push_back(at->path());
    }
    if (error) {
      return Failure::failure(DiagnosticCode::kFileNotReadable, place, {path.string(), error.message()});
    }
    if (inside.empty()) return Failure::failure(DiagnosticCode::kCityGmlNoObjects, place);
    std::ranges::sort(inside);
    for (const fs::path& file : inside) take(file);
  }
  return files;
}

}  // namespace stadtblick::io::prepared
