#pragma once

#include <cpl_string.h>
#include <gdal.h>
#include <gdal_frmts.h>
#include <gtest/gtest.h>
#include <ogr_srs_api.h>

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stadtblick::io::test {

/// What a raster of a test is made of; `values` row by row, all bands of a pixel together.
struct MadeRaster {
  int width = 0;
  int height = 0;
  int bands = 1;
  GDALDataType type = GDT_Float32;
  std::vector<double> values;
  std::optional<std::array<double, 6>> toWorld;
  std::string crs;
  std::optional<double> noData;
  bool alpha = false;
};

inline void write(const std::filesystem::path& path, const MadeRaster& raster) {
  GDALRegister_GTiff();
  const auto driver = GDALGetDriverByName("GTiff");
  ASSERT_NE(driver, nullptr);
  char** options = nullptr;
  if (raster.alpha) options = CSLSetNameValue(options, "ALPHA", "YES");
  const auto dataset =
      GDALCreate(driver, path.c_str(), raster.width, raster.height, raster.bands, raster.type, options);
  CSLDestroy(options);
  ASSERT_NE(dataset, nullptr);
  if (raster.toWorld) {
    auto transform = *raster.toWorld;
    GDALSetGeoTransform(dataset, transform.data());
  }
  if (!raster.crs.empty()) {
    const auto system = OSRNewSpatialReference(nullptr);
    EXPECT_EQ(OSRSetFromUserInput(system, raster.crs.c_str()), OGRERR_NONE);
    GDALSetSpatialRef(dataset, system);
    OSRDestroySpatialReference(system);
  }
  for (int band = 1; band <= raster.bands; ++band)
    if (raster.noData) GDALSetRasterNoDataValue(GDALGetRasterBand(dataset, band), *raster.noData);
  auto values = raster.values;
  const GSpacing pixel = static_cast<GSpacing>(sizeof(double)) * raster.bands;
  EXPECT_EQ(GDALDatasetRasterIOEx(dataset, GF_Write, 0, 0, raster.width, raster.height, values.data(),
                                  raster.width, raster.height, GDT_Float64, raster.bands, nullptr, pixel,
                                  pixel * raster.width, sizeof(double), nullptr),
            CE_None);
  GDALClose(dataset);
}

/// A plane z = 10 + 0.01 east + 0.02 north over the given place.
inline MadeRaster plane(int width, int height, std::array<double, 6> toWorld, std::string system) {
  MadeRaster raster{width, height, 1, GDT_Float32, {}, toWorld, std::move(system), -9999.0};
  for (int row = 0; row < height; ++row)
    for (int column = 0; column < width; ++column)
      raster.values.push_back(10.0 + 0.01 * (toWorld[1] * (column + 0.5)) +
                              0.02 * (toWorld[5] * (row + 0.5)));
  return raster;
}

}  // namespace stadtblick::io::test
