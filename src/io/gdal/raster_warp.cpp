#include <gdal_alg.h>
#include <gdal_utils.h>
#include <gdalwarper.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "io/gdal/raster_pixels.hpp"

namespace stadtblick::io {

namespace {

/// Pixels side by side in memory: `bands` values of `type` each.
struct Pixels {
  void* data;
  GDALDataType type;
  int bands;
  std::size_t pixelBytes() const {
    return static_cast<std::size_t>(bands) * static_cast<std::size_t>(GDALGetDataTypeSizeBytes(type));
  }
};

bool transfer(GDALDatasetH dataset, GDALRWFlag direction, const Pixels& pixels) {
  const int width = GDALGetRasterXSize(dataset);
  const int height = GDALGetRasterYSize(dataset);
  const auto pixelSpace = static_cast<GSpacing>(pixels.pixelBytes());
  return GDALDatasetRasterIOEx(dataset, direction, 0, 0, width, height, pixels.data, width, height,
                               pixels.type, pixels.bands, nullptr, pixelSpace, pixelSpace * width,
                               GDALGetDataTypeSizeBytes(pixels.type), nullptr) == CE_None;
}

GdalDataset inMemory(const RasterGrid& grid, const Pixels& pixels, const std::string& wkt) {
  GdalDataset dataset(GDALCreate(GDALGetDriverByName("MEM"), "", static_cast<int>(grid.width),
                                 static_cast<int>(grid.height), pixels.bands, pixels.type, nullptr));
  if (!dataset) return nullptr;
  auto transform = grid.toWorld;
  GDALSetGeoTransform(dataset.get(), transform.data());
  GDALSetProjection(dataset.get(), wkt.c_str());
  if (pixels.type == GDT_Float32)
    GDALSetRasterNoDataValue(GDALGetRasterBand(dataset.get(), 1), std::numeric_limits<double>::quiet_NaN());
  else
    GDALSetRasterColorInterpretation(GDALGetRasterBand(dataset.get(), pixels.bands), GCI_AlphaBand);
  return dataset;
}

/// The grid that GDAL suggests for the target system, with square pixels, at most `maxSize` wide and high.
bool suggestedGrid(GDALDatasetH source, const std::string& wkt, std::uint32_t maxSize, RasterGrid& grid) {
  void* transformer = GDALCreateGenImgProjTransformer(source, nullptr, nullptr, wkt.c_str(), FALSE, 0.0, 1);
  if (transformer == nullptr) return false;
  int width = 0;
  int height = 0;
  const auto found = GDALSuggestedWarpOutput(source, GDALGenImgProjTransform, transformer,
                                             grid.toWorld.data(), &width, &height);
  GDALDestroyGenImgProjTransformer(transformer);
  if (found != CE_None || width <= 0 || height <= 0) return false;
  const double factor = std::max(1.0, static_cast<double>(std::max(width, height)) / maxSize);
  grid.width = std::max(1U, static_cast<std::uint32_t>(width / factor));
  grid.height = std::max(1U, static_cast<std::uint32_t>(height / factor));
  grid.toWorld[1] *= static_cast<double>(width) / grid.width;
  grid.toWorld[5] *= static_cast<double>(height) / grid.height;
  return true;
}

/// Warps what `pixels` holds; gives back the new grid and a dataset with the new pixels.
struct Warped {
  RasterGrid grid;
  GdalDataset dataset;
  std::string error;
};

Warped warp(const RasterGrid& grid, const Pixels& pixels, const geo::Crs& from, const geo::Crs& to,
            std::uint32_t maxSize) {
  Warped result;
  const auto source = inMemory(grid, pixels, from.wkt());
  if (!source || !transfer(source.get(), GF_Write, pixels) ||
      !suggestedGrid(source.get(), to.wkt(), maxSize, result.grid))
    return {{}, nullptr, lastGdalError("it cannot be brought into the project's system")};
  result.dataset = inMemory(result.grid, pixels, to.wkt());
  if (!result.dataset) return {{}, nullptr, lastGdalError("memory is short")};

  const char* const heights[] = {"-r", "bilinear", "-novshift", nullptr};
  const char* const colours[] = {"-r", "bilinear", "-novshift", "-srcalpha", nullptr};
  auto** arguments = const_cast<char**>(pixels.type == GDT_Float32 ? heights : colours);
  GDALWarpAppOptions* options = GDALWarpAppOptionsNew(arguments, nullptr);
  if (pixels.type == GDT_Float32)
    GDALFillRaster(GDALGetRasterBand(result.dataset.get(), 1), std::numeric_limits<double>::quiet_NaN(), 0.0);
  GDALDatasetH sources[] = {source.get()};
  int usageError = FALSE;
  const auto warped = GDALWarp(nullptr, result.dataset.get(), 1, sources, options, &usageError);
  GDALWarpAppOptionsFree(options);
  if (warped == nullptr || usageError != FALSE)
    return {{}, nullptr, lastGdalError("it cannot be brought into the project's system")};
  return result;
}

template <typename Value>
std::string warpInPlace(RasterGrid& grid, std::vector<Value>& values, Pixels pixels, const geo::Crs& from,
                        const geo::Crs& to, std::uint32_t maxSize) {
  prepareGdal();
  const GdalQuiet quiet;
  const auto warped = warp(grid, pixels, from, to, maxSize);
  if (!warped.dataset) return warped.error;
  grid = warped.grid;
  values.resize(std::size_t{grid.width} * grid.height * static_cast<std::size_t>(pixels.bands));
  pixels.data = values.data();
  return transfer(warped.dataset.get(), GF_Read, pixels) ? std::string() : lastGdalError("memory is short");
}

}  // namespace

std::string warpVirtually(RasterFile& file, const geo::Crs& from, const geo::Crs& to) {
  const GdalQuiet quiet;
  const std::string source = from.wkt();
  const std::string target = to.wkt();
  const bool heights = holdsHeights(file);
  std::vector<const char*> arguments{"-of",    "VRT",          "-r",     "bilinear",    "-novshift",
                                     "-s_srs", source.c_str(), "-t_srs", target.c_str()};
  if (heights) arguments.insert(arguments.end(), {"-dstnodata", "nan", "-ot", "Float32"});
  if (!heights) arguments.push_back("-dstalpha");
  arguments.push_back(nullptr);
  GDALWarpAppOptions* options = GDALWarpAppOptionsNew(const_cast<char**>(arguments.data()), nullptr);
  GDALDatasetH sources[] = {file.dataset.get()};
  int usageError = FALSE;
  GdalDataset warped(GDALWarp("", nullptr, 1, sources, options, &usageError));
  GDALWarpAppOptionsFree(options);
  GeoTransform toWorld{};
  if (!warped || GDALGetGeoTransform(warped.get(), toWorld.data()) != CE_None)
    return lastGdalError("it cannot be brought into the project's system");
  file.grid = {toWorld, static_cast<std::uint32_t>(GDALGetRasterXSize(warped.get())),
               static_cast<std::uint32_t>(GDALGetRasterYSize(warped.get()))};
  file.beneath = std::move(file.dataset);
  file.dataset = std::move(warped);
  return {};
}

std::string warpHeights(RasterHeights& raster, const geo::Crs& from, const geo::Crs& to,
                        std::uint32_t maxSize) {
  return warpInPlace(raster.grid, raster.heights, {raster.heights.data(), GDT_Float32, 1}, from, to, maxSize);
}

std::string warpPicture(RasterPicture& raster, const geo::Crs& from, const geo::Crs& to,
                        std::uint32_t maxSize) {
  return warpInPlace(raster.grid, raster.rgba, {raster.rgba.data(), GDT_Byte, 4}, from, to, maxSize);
}

}  // namespace stadtblick::io
