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

/// A GDALProgressFunc over a RasterProgress.
int CPL_STDCALL reportProgress(double fraction, const char* message, void* data);

/// True where the one band holds heights rather than grey or colours. Point lists always do.
bool holdsHeights(const RasterFile& file);

/// A part of a raster and the size at which it is wanted.
struct PixelWindow {
  std::uint32_t column = 0, row = 0, columns = 0, rows = 0;  ///< of the raster.
  std::uint32_t width = 0, height = 0;                       ///< wanted; at most those.
};
/// All of it, scaled down to `maxSize`.
PixelWindow wholeOf(const RasterGrid& grid, std::uint32_t maxSize);
/// Where its pixels lie.
RasterGrid gridOf(const RasterGrid& grid, const PixelWindow& window);

/// Reads band 1 of a window, scaled down by the mean. "" or the reason why it failed.
std::string readHeights(const RasterFile& file, const PixelWindow& window, RasterProgress* progress,
                        RasterHeights& result);
bool holdsAny(const RasterHeights& raster);

/// How many of 16 bits are left out to make 8 of them: none where no sample of a coarse look needs more; -1
/// where samples have 8.
int wideShiftOf(const RasterFile& file);
/// Reads grey, palette, RGB or RGBA of 8 or 16 bits of a window. A negative `wideShift` is found out from
/// what is read, channel by channel.
std::string readPicture(const RasterFile& file, const PixelWindow& window, int wideShift,
                        RasterProgress* progress, RasterPicture& result);

/// Puts a view of a raster in another system, north up, in its place (bilinear). "" or the reason why it
/// failed.
std::string warpVirtually(RasterFile& file, const geo::Crs& from, const geo::Crs& to);

/// Warps (bilinear) from one system to another, into a north-up grid of at most `maxSize`. The heights'
/// values stay as they are.
std::string warpHeights(RasterHeights& raster, const geo::Crs& from, const geo::Crs& to,
                        std::uint32_t maxSize);
std::string warpPicture(RasterPicture& raster, const geo::Crs& from, const geo::Crs& to,
                        std::uint32_t maxSize);

}  // namespace stadtblick::io
