#pragma once

// Inside this room only: a raster file that is open, and where it lies.

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "geo/crs.hpp"
#include "io/gdal/gdal_library.hpp"

namespace stadtblick::io {

/// GDAL's six numbers: x = t[0] + column * t[1] + row * t[2], y = t[3] + column * t[4] + row * t[5], at the
/// upper left corner of a pixel.
using GeoTransform = std::array<double, 6>;

/// Size and place of a grid of pixels.
struct RasterGrid {
  GeoTransform toWorld{0.0, 1.0, 0.0, 0.0, 0.0, 1.0};
  std::uint32_t width = 0;
  std::uint32_t height = 0;

  geo::WorldPosition at(double column, double row) const {
    return {toWorld[0] + column * toWorld[1] + row * toWorld[2],
            toWorld[3] + column * toWorld[4] + row * toWorld[5], 0.0};
  }
  geo::WorldPosition centre() const { return at(0.5 * width, 0.5 * height); }
  /// The box around its corners; z is 0.
  geo::Box3 bounds() const;
  bool isNorthUp() const {
    return toWorld[2] == 0.0 && toWorld[4] == 0.0 && toWorld[1] > 0.0 && toWorld[5] < 0.0;
  }
};

/// "GeoTIFF", "VRT", "ASCII grid", "XYZ", "PNG", "JPEG", "JPEG 2000"; nothing for other bytes. XYZ is lines
/// of three numbers.
std::optional<std::string_view> rasterFormat(std::string_view head);

/// What GDAL calls a file, also one in an archive.
std::string gdalName(const std::filesystem::path& path);

struct RasterFile {
  GdalDataset beneath;  ///< what `dataset` is warped from, where it is; declared first: closed last.
  GdalDataset dataset;
  std::string_view format;
  RasterGrid grid;
  geo::Crs crs;              ///< unknown where the file says nothing or something not known.
  std::string crsAsWritten;  ///< its name in the file.
};

/// Opens with the one driver for its format. Fails with kRasterUnreadable or kRasterNoGeoreference.
base::Result<RasterFile> openRaster(const std::filesystem::path& path, std::string_view format);

/// Opens a virtual raster of our own making, a file or its text, whatever it refers to. `called` names it in
/// findings.
base::Result<RasterFile> openOwnVirtualRaster(const std::string& fileOrText,
                                              const std::filesystem::path& called, std::string_view format);

}  // namespace stadtblick::io
