#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "base/task_pool.hpp"
#include "io/importer.hpp"
#include "io/prepared/prepare.hpp"

namespace stadtblick::io::prepared {

/// Files that are wanted as one prepared city of the cache.
struct CachedFiles {
  std::vector<std::filesystem::path> inputs;  ///< as PrepareOptions::inputs.
  std::string reader;                         ///< "" for the first that knows a file.
  std::optional<geo::Crs> crs;                ///< of the files, whatever they say.
  std::optional<geo::LocalFrame> frame;       ///< of the project; nothing: the first file decides.
};

/// True where a reader of city models knows the file.
bool isCityFile(const ImporterRegistry& importers, const std::filesystem::path& path);

/// Bytes of the city models behind these names; 0 where there are none. Looks into folders and archives, and
/// at the beginning of each file.
std::uint64_t cityBytes(const ImporterRegistry& importers, const std::vector<std::filesystem::path>& inputs,
                        std::string_view reader);

/// True where a folder can be written, or made.
bool canBeWritten(const std::filesystem::path& folder);

/// The folder that the prepared city of these files has in the cache; the same names and wishes have the
/// same.
std::filesystem::path cachedFolder(const std::filesystem::path& cache, const CachedFiles& files);

/// Where cities are prepared by themselves.
struct CityCache {
  std::filesystem::path folder;
  /// When a city was prepared and all together are larger, those that were used longest ago go away, but
  /// none that a process has open.
  std::uint64_t mostBytes = UINT64_MAX;
};

/// A city of the cache.
struct CachedCity {
  std::filesystem::path folder;
  std::shared_ptr<const void> lease;  ///< as long as it is there, nobody removes the city.
};

/// The prepared city of these files in the cache. Files of which paths, sizes and dates are those that the
/// city was made from are not read: then the city is there at once. The findings are those of all files,
/// whether they were read now or before. Fails as prepareCity().
base::Result<CachedCity> cachedCity(const ImporterRegistry& importers, const CityCache& cache,
                                    const CachedFiles& files, base::TaskPool& tasks,
                                    PrepareProgress& progress, const base::CancelToken& cancel);

}  // namespace stadtblick::io::prepared
