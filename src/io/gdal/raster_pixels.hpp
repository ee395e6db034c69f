#pragma once

// Inside this room only: pixels of a raster in memory, read at a bounded size and brought into another
// system.

#include <cstdint>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "io/gdal/raster_file.hpp"

namespace stadtblick::io {

/// Heights in metres, NaN where there is none; row 0 first.
struct RasterHeights {
  RasterGrid grid;
  std::vector<float> heights;
};

/// RGBA, 8 bits each; alpha 0 where there is no data.
struct RasterPicture {
  RasterGrid grid;
  std::vector<std::uint8_t> rgba;
};

/// How far reading is, and whether to go on. `bytes` are shared out over the work.
struct RasterProgress {
  base::Progress& progress;
  base::CancelToken cancel;
  std::uint64_t bytes = 0;
  std::uint64_t reported = 0;
};

/// True where the one band holds heights rather than grey or colours.
bool holdsHeights(GDALDatasetH dataset);

/// Reads band 1, scaled down to `maxSize` by the mean. "" or the reason why it failed.
std::string readHeights(const RasterFile& file, std::uint32_t maxSize, RasterProgress& progress,
                        RasterHeights& result);
/// Reads grey, palette, RGB or RGBA of 8 or 16 bits, scaled down to `maxSize`.
std::string readPicture(const RasterFile& file, std::uint32_t maxSize, RasterProgress& progress,
                        RasterPicture& result);

/// Warps (bilinear) from one system to another, into a north-up grid of at most `maxSize`. The heights'
/// values stay as they are.
std::string warpHeights(RasterHeights& raster, const geo::Crs& from, const geo::Crs& to,
                        std::uint32_t maxSize);
std::string warpPicture(RasterPicture& raster, const geo::Crs& from, const geo::Crs& to,
                        std::uint32_t maxSize);

}  // namespace stadtblick::io
