#include "io/gdal/raster_ground.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "geo/crs_transform.hpp"
#include "io/gdal/raster_importer.hpp"
#include "support/temporary_folder.hpp"
#include "unit/io/gdal/made_raster.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;

using test::plane;

geo::Crs crs(std::string_view text) { return geo::Crs::fromText(text).value(); }
geo::LocalFrame hamburg() { return {crs("EPSG:25832+7837"), {565000.0, 5934000.0, 0.0}}; }

class RasterGround : public testing::Test {
 protected:
  base::Result<Imported> read(const fs::path& path, const fs::path& cache = {}) {
    ImportOptions options;
    options.frame = hamburg();
    options.cache = cache;
    return importer_.read(path, options, {pool_, progress_, cancel_});
  }
  fs::path write(const std::string& name, const test::MadeRaster& raster) {
    const auto path = folder_.path() / name;
    test::write(path, raster);
    return path;
  }

  stadtblick::test::TemporaryFolder folder_;
  base::TaskPool pool_{1};
  base::Progress progress_;
  base::CancelToken cancel_;
  RasterImporter importer_;
};

/// A slope that is too large to be kept in memory: 8192 × 96 samples of half a metre.
test::MadeRaster largeSlope() {
  return plane(8192, 96, {565000.0, 0.5, 0.0, 5934500.0, 0.0, -0.5}, "EPSG:25832");
}

std::shared_ptr<const model::Terrain> anyTerrain(base::Result<Imported> result) {
  if (!result) {
    ADD_FAILURE() << result.diagnostics()[0].message();
    return nullptr;
  }
  return std::get<std::shared_ptr<const model::Terrain>>(result.value());
}

double slopeAt(double east, double north) { return 10.0 + 0.01 * east + 0.02 * (north - 500.0); }

TEST_F(RasterGround, LargeTerrainStaysInItsFile) {
  const auto got = anyTerrain(read(write("t.tif", largeSlope())));
  ASSERT_TRUE(got);
  EXPECT_EQ(std::dynamic_pointer_cast<const model::GridTerrain>(got), nullptr);
  EXPECT_DOUBLE_EQ(got->spacingMetres(), 0.5);
  EXPECT_NEAR(got->bounds().max.x, 4096.0, 1e-6);
  EXPECT_NEAR(*got->heightAt(1000.3, 480.1), slopeAt(1000.3, 480.1), 1e-4);
  EXPECT_NEAR(*got->heightAt(0.25, 499.75), slopeAt(0.25, 499.75), 1e-4);
  EXPECT_NEAR(*got->heightAt(4095.0, 453.0), slopeAt(4095.0, 453.0), 1e-4);
  EXPECT_FALSE(got->heightAt(4097.0, 480.0));

  for (const double spacing : {0.25, 0.5, 4.0, 30.0}) {
    model::HeightGrid grid;
    grid.spacingEast = grid.spacingNorth = spacing;
    grid.northWest = {512.25, 476.25, 0.0};
    grid.columns = 60;
    grid.rows = 1;
    ASSERT_TRUE(got->sample(grid, {}));
    for (std::uint32_t c = 0; c < 60; ++c)
      EXPECT_NEAR(static_cast<double>(grid.at(c, 0)), slopeAt(grid.east(c), grid.north(0)), 2e-3)
          << spacing << ' ' << c;
  }
}

TEST_F(RasterGround, CoarserCopiesOfLargeTerrainAreMadeOnceInTheCache) {
  const auto path = write("t.tif", largeSlope());
  const fs::path cache = folder_.path() / "cache";
  const auto first = anyTerrain(read(path, cache));
  ASSERT_TRUE(first);
  std::vector<fs::path> made;
  for (const auto& entry : fs::recursive_directory_iterator(cache))
    if (entry.is_regular_file()) made.push_back(entry.path());
  ASSERT_EQ(made.size(), 2U) << "the virtual raster and its overviews";
  const auto date = fs::last_write_time(made[0]);
  const auto second = anyTerrain(read(path, cache));
  ASSERT_TRUE(second);
  EXPECT_EQ(fs::last_write_time(made[0]), date);
  EXPECT_NEAR(*second->heightAt(2000.0, 480.0), slopeAt(2000.0, 480.0), 1e-4);
  EXPECT_FALSE(fs::exists(path.string() + ".ovr")) << "nothing is written beside the file";
}

TEST_F(RasterGround, LargeTerrainOfAnotherSystemIsWarpedWhereItIsRead) {
  const auto path = write("t.tif", plane(6000, 96, {170000.0, 2.0, 0.0, 5950000.0, 0.0, -2.0}, "EPSG:25833"));
  const auto got = anyTerrain(read(path));
  ASSERT_TRUE(got);
  const auto way = geo::CrsTransform::create(crs("EPSG:25832"), crs("EPSG:25833")).value();
  const geo::LocalPoint middle = got->bounds().centre();
  const auto there = way.fromToTo(geo::WorldPosition{middle.x + 565000.0, middle.y + 5934000.0, 0.0});
  ASSERT_TRUE(got->heightAt(middle.x, middle.y));
  EXPECT_NEAR(*got->heightAt(middle.x, middle.y),
              10.0 + 0.01 * (there.x - 170000.0) + 0.02 * (there.y - 5950000.0), 0.02);
}

TEST_F(RasterGround, LargePicturesStayInTheirFile) {
  test::MadeRaster raster{5000,         64, 3, GDT_Byte, {}, {{565000.0, 0.2, 0.0, 5934500.0, 0.0, -0.2}},
                          "EPSG:25832", {}};
  for (int row = 0; row < 64; ++row)
    for (int column = 0; column < 5000; ++column)
      for (const int value : {column / 20, row, 7}) raster.values.push_back(value);
  auto result = read(write("p.tif", raster));
  ASSERT_TRUE(result);
  const auto got = std::get<std::shared_ptr<const model::GroundImage>>(result.value());
  EXPECT_EQ(std::dynamic_pointer_cast<const model::MemoryImage>(got), nullptr);
  EXPECT_NEAR(got->pixelMetres(), 0.2, 1e-9);
  const auto fine = got->read({{400.0, 492.0, 0.0}, {402.0, 494.0, 0.0}}, 10, 10, cancel_);
  ASSERT_TRUE(fine);
  EXPECT_EQ(fine->rgba[0], 2000 / 20);
  EXPECT_EQ(fine->rgba[1], 30);
  const auto coarse = got->read(got->bounds(), 50, 1, cancel_);
  ASSERT_TRUE(coarse);
  EXPECT_NEAR(coarse->rgba[25 * 4], 125, 4);
  EXPECT_EQ(coarse->rgba[25 * 4 + 3], 255);
}

TEST_F(RasterGround, AFileThatIsGoneIsSaidWhenItIsRead) {
  const auto path = write("t.tif", largeSlope());
  const auto got = anyTerrain(read(path));
  ASSERT_TRUE(got);
  fs::remove(path);
  model::HeightGrid grid;
  grid.northWest = {10.0, 480.0, 0.0};
  grid.columns = grid.rows = 4;
  const auto sampled = got->sample(grid, {});
  EXPECT_FALSE(sampled);
  EXPECT_EQ(sampled.diagnostics().count(DiagnosticCode::kRasterUnreadable), 1U);
}

}  // namespace
}  // namespace stadtblick::io
