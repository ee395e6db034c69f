#include "session/large_files.hpp"

#include <algorithm>
#include <filesystem>

#include "io/delivery/delivery.hpp"
#include "io/prepared/city_cache.hpp"

namespace stadtblick::session {

namespace fs = std::filesystem;

namespace {

std::uint64_t fileBytes(const std::string& path) {
  std::error_code error;
  if (!fs::is_regular_file(path, error)) return 0;
  const auto bytes = fs::file_size(path, error);
  return error ? 0 : bytes;
}

/// The folder that all files lie in; the first file where there is none.
std::string commonName(const std::vector<std::string>& files) {
  const auto folderOf = [](const std::string& file) {
    return fs::absolute(file).lexically_normal().parent_path();
  };
  const fs::path folder = folderOf(files.front());
  const bool same = std::ranges::all_of(files, [&](const auto& file) { return folderOf(file) == folder; });
  return same && folder.has_filename() ? folder.string() : files.front();
}

}  // namespace

std::vector<LayerFiles> layersOf(const io::ImporterRegistry& importers, const std::vector<std::string>& paths,
                                 std::uint64_t prepareAbove) {
  std::uint64_t all = 0;
  for (const std::string& path : paths) all += fileBytes(path);
  std::vector<std::string> cities;
  std::uint64_t cityBytes = 0;
  // Only where it may matter are the beginnings of the files looked at.
  if (prepareAbove > 0 && all > prepareAbove)
    for (const std::string& path : paths) {
      if (fileBytes(path) == 0 || io::isDelivery(path) || !io::prepared::isCityFile(importers, path))
        continue;
      cities.push_back(path);
      cityBytes += fileBytes(path);
    }
  const bool joined = cities.size() > 1 && cityBytes > prepareAbove;
  std::vector<LayerFiles> layers;
  bool taken = false;
  for (const std::string& path : paths) {
    if (!joined || std::ranges::find(cities, path) == cities.end())
      layers.push_back({path, {}});
    else if (!std::exchange(taken, true))
      layers.push_back({commonName(cities), cities});
  }
  return layers;
}

}  // namespace stadtblick::session
