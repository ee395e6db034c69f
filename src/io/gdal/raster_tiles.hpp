#pragma once

// Inside this room only: rasters that are delivered in tiles, as one.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "io/importer.hpp"

namespace stadtblick::io {

/// A file as it is now: where it lies, how large it is, and its date.
std::string stateOf(const std::filesystem::path& path);

/// Tiles put together.
struct RasterTiles {
  std::string text;         ///< of the virtual raster; "" where there is none.
  std::string_view format;  ///< of the tiles.
  std::string state;        ///< of all of them.
  std::uint64_t bytes = 0;
};

/// One virtual raster of tiles of one kind and system. The first that can be read decides on both; findings
/// tell of those that are left out. Point lists are brought into a form that can be read in parts, in
/// `cache`, where there is one.
RasterTiles tilesOf(const std::vector<std::filesystem::path>& files, const std::filesystem::path& cache,
                    const ImportContext& context, base::Diagnostics& findings);

}  // namespace stadtblick::io
