#include "io/gdal/raster_tiles.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "io/importer.hpp"
#include "support/temporary_folder.hpp"
#include "unit/io/gdal/made_raster.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;

class RasterDelivery : public testing::Test {
 protected:
  void SetUp() override { registerBuiltInImporters(registry_); }
  base::Result<Imported> open(const fs::path& path, const fs::path& cache = {}) {
    ImportOptions options;
    options.cache = cache;
    options.frame =
        geo::LocalFrame(geo::Crs::fromText("EPSG:25832+7837").value(), {560000.0, 5930000.0, 0.0});
    return registry_.import(path, "", options, {tasks_, progress_, {}});
  }
  std::shared_ptr<const model::Terrain> terrain(const fs::path& path, const fs::path& cache = {}) {
    auto result = open(path, cache);
    findings_ = base::Diagnostics(result.diagnostics());
    if (!result) {
      ADD_FAILURE() << result.diagnostics()[0].message();
      return nullptr;
    }
    return std::get<std::shared_ptr<const model::Terrain>>(result.value());
  }
  /// A tile of 50 × 50 samples of 2 m, all at one height; its south-west corner `east`, `north` hundreds of
  /// metres on.
  void tile(int east, int north, double height, const char* crs = "EPSG:25832") {
    test::MadeRaster raster{50,
                            50,
                            1,
                            GDT_Float32,
                            std::vector<double>(2500, height),
                            {{560000.0 + 100 * east, 2.0, 0.0, 5930100.0 + 100 * north, 0.0, -2.0}},
                            crs,
                            -9999.0};
    test::write(folder_.path() /
                    ("dgm1_32_" + std::to_string(5600 + east) + "_" + std::to_string(59300 + north) + ".tif"),
                raster);
  }
  void points(const std::string& name, double east, double height) {
    std::ofstream file(folder_.path() / name);
    for (int row = 0; row < 50; ++row)
      for (int column = 0; column < 50; ++column)
        file << std::fixed << east + 2 * column + 1 << ' ' << 5930100.0 - 2 * row - 1 << ' ' << height
             << '\n';
  }

  stadtblick::test::TemporaryFolder folder_;
  ImporterRegistry registry_;
  base::TaskPool tasks_{2};
  base::Progress progress_;
  base::Diagnostics findings_;
};

TEST_F(RasterDelivery, TilesBecomeOneTerrain) {
  tile(0, 0, 10.0);
  tile(1, 0, 20.0);
  tile(1, 1, 30.0);
  const auto got = terrain(folder_.path());
  ASSERT_TRUE(got);
  EXPECT_TRUE(findings_.empty());
  EXPECT_GT(got->source().bytes, 3U * 2500 * 4) << "those of all tiles";
  EXPECT_EQ(got->bounds().min, (geo::Vec3{0.0, 0.0, 10.0}));
  EXPECT_EQ(got->bounds().max, (geo::Vec3{200.0, 200.0, 30.0}));
  EXPECT_DOUBLE_EQ(*got->heightAt(50.0, 50.0), 10.0);
  EXPECT_DOUBLE_EQ(*got->heightAt(100.0, 50.0), 15.0) << "no gap between tiles";
  EXPECT_DOUBLE_EQ(*got->heightAt(150.0, 150.0), 30.0);
  EXPECT_FALSE(got->heightAt(50.0, 150.0)) << "no tile is there";
}

TEST_F(RasterDelivery, ATileThatIsBrokenOrDoesNotBelongCostsItselfAlone) {
  tile(0, 0, 10.0);
  tile(1, 0, 20.0, "EPSG:25833");
  tile(2, 0, 20.0);
  fs::resize_file(folder_.path() / "dgm1_32_5602_59300.tif", 50);
  const auto got = terrain(folder_.path());
  ASSERT_TRUE(got);
  EXPECT_EQ(findings_.count(DiagnosticCode::kRasterUnreadable), 2U);
  EXPECT_DOUBLE_EQ(*got->heightAt(50.0, 50.0), 10.0);
  EXPECT_FALSE(got->heightAt(150.0, 50.0));
}

TEST_F(RasterDelivery, PointListsAreTilesToo) {
  points("dgm1_32_5600_59300_1_hh.xyz", 560000.0, 10.0);
  points("dgm1_32_5601_59300_1_hh.xyz", 560100.0, 20.0);
  for (const fs::path& cache : {fs::path(), folder_.path().parent_path() / "points-cache"}) {
    const auto got = terrain(folder_.path(), cache);
    ASSERT_TRUE(got);
    EXPECT_DOUBLE_EQ(*got->heightAt(50.0, 50.0), 10.0);
    EXPECT_DOUBLE_EQ(*got->heightAt(150.0, 50.0), 20.0);
    EXPECT_EQ(got->bounds().max.x, 200.0);
  }
  fs::remove_all(folder_.path().parent_path() / "points-cache");
}

TEST_F(RasterDelivery, TilesBringTheFrameOfAProjectThatHasNone) {
  tile(0, 0, 10.0);
  const auto result = registry_.import(folder_.path(), "", {}, {tasks_, progress_, {}});
  ASSERT_TRUE(result);
  const auto got = std::get<std::shared_ptr<const model::Terrain>>(result.value());
  EXPECT_EQ(got->frame().crs().text(), "EPSG:25832");
  EXPECT_EQ(got->frame().origin(), (geo::Vec3{560000.0, 5930000.0, 0.0}));
}

TEST_F(RasterDelivery, APatternNamesTiles) {
  tile(0, 0, 10.0);
  tile(1, 0, 20.0);
  const auto got = terrain(folder_.path() / "dgm1_32_5600_*.tif");
  ASSERT_TRUE(got);
  EXPECT_EQ(got->bounds().max.x, 100.0);
}

}  // namespace
}  // namespace stadtblick::io
