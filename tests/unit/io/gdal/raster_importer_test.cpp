#include "io/gdal/raster_importer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <fstream>

#include "geo/crs_transform.hpp"
#include "support/temporary_folder.hpp"
#include "unit/io/gdal/made_raster.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using TerrainPointer = std::shared_ptr<const model::GridTerrain>;
using ImagePointer = std::shared_ptr<const model::MemoryImage>;

using test::plane;

geo::Crs crs(std::string_view text) { return geo::Crs::fromText(text).value(); }
geo::LocalFrame hamburg(std::string_view text = "EPSG:25832+7837") {
  return {crs(text), {565000.0, 5934000.0, 0.0}};
}

class Raster : public testing::Test {
 protected:
  base::Result<Imported> read(const fs::path& path, std::optional<geo::LocalFrame> frame = hamburg(),
                              std::optional<geo::Crs> override = {}) {
    ImportOptions options;
    options.frame = std::move(frame);
    options.crsOverride = std::move(override);
    return importer_.read(path, options, {pool_, progress_, cancel_});
  }
  TerrainPointer terrain(const fs::path& path, std::optional<geo::LocalFrame> frame = hamburg()) {
    auto result = read(path, std::move(frame));
    if (!result) {
      ADD_FAILURE() << result.diagnostics()[0].message();
      return std::make_shared<model::GridTerrain>(model::HeightGrid(), model::Source());
    }
    findings_ = std::move(result.diagnostics());
    return std::dynamic_pointer_cast<const model::GridTerrain>(
        std::get<std::shared_ptr<const model::Terrain>>(result.value()));
  }
  ImagePointer image(const fs::path& path, std::optional<geo::LocalFrame> frame = hamburg()) {
    auto result = read(path, std::move(frame));
    if (!result) {
      ADD_FAILURE() << result.diagnostics()[0].message();
      return std::make_shared<model::MemoryImage>(model::Image(), geo::Box3(), model::Source());
    }
    findings_ = std::move(result.diagnostics());
    return std::dynamic_pointer_cast<const model::MemoryImage>(
        std::get<std::shared_ptr<const model::GroundImage>>(result.value()));
  }
  fs::path write(const std::string& name, const test::MadeRaster& raster) {
    const auto path = folder_.path() / name;
    test::write(path, raster);
    return path;
  }
  fs::path writeText(const std::string& name, std::string_view text) {
    const auto path = folder_.path() / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path;
  }

  stadtblick::test::TemporaryFolder folder_;
  base::TaskPool pool_{1};
  base::Progress progress_;
  base::CancelToken cancel_;
  base::Diagnostics findings_;
  RasterImporter importer_;
};

TEST_F(Raster, TerrainLiesWhereTheFileSays) {
  auto raster = plane(4, 3, {565100.0, 2.0, 0.0, 5934500.0, 0.0, -5.0}, "EPSG:25832+7837");
  raster.values[5] = -9999.0;
  const auto got = terrain(write("t.tif", raster));
  EXPECT_EQ(got->grid().columns, 4U);
  EXPECT_EQ(got->grid().rows, 3U);
  EXPECT_DOUBLE_EQ(got->grid().spacingEast, 2.0);
  EXPECT_DOUBLE_EQ(got->grid().spacingNorth, 5.0);
  EXPECT_DOUBLE_EQ(got->grid().northWest.x, 101.0);  // samples are the centres of pixels
  EXPECT_DOUBLE_EQ(got->grid().northWest.y, 497.5);
  EXPECT_FLOAT_EQ(got->grid().at(0, 0), static_cast<float>(raster.values[0]));
  EXPECT_TRUE(std::isnan(got->grid().at(1, 1)));
  EXPECT_TRUE(findings_.empty());
  EXPECT_EQ(got->source().format, "GeoTIFF");
  EXPECT_EQ(got->source().crs.text(), "EPSG:25832+7837");
  EXPECT_EQ(got->source().worldBounds.min, (geo::Vec3{565100.0, 5934485.0, got->grid().at(0, 2)}));
  EXPECT_EQ(got->source().worldBounds.max, (geo::Vec3{565108.0, 5934500.0, got->grid().at(3, 0)}));
}

TEST_F(Raster, MakesAFrameWhereThereIsNone) {
  const auto got =
      terrain(write("t.tif", plane(10, 10, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832")), {});
  EXPECT_DOUBLE_EQ(got->grid().northWest.x, 100.5);
  EXPECT_DOUBLE_EQ(got->grid().northWest.y, 499.5);
}

TEST_F(Raster, HeightsInFeetAndIntegersBecomeMetres) {
  auto raster = plane(2, 2, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832");
  raster.type = GDT_Int16;
  raster.values = {100, 200, -32768, 400};
  raster.noData = -32768;
  const auto path = write("t.tif", raster);
  const auto got = terrain(path);
  EXPECT_FLOAT_EQ(got->grid().heights[1], 200.0F);
  EXPECT_TRUE(std::isnan(got->grid().heights[2]));
  const auto dataset = GDALOpen(path.c_str(), GA_Update);
  GDALSetRasterUnitType(GDALGetRasterBand(dataset, 1), "ft");
  GDALClose(dataset);
  EXPECT_FLOAT_EQ(terrain(path)->grid().heights[1], 60.96F);
}

TEST_F(Raster, UndeclaredNoDataIsNoHeight) {
  auto raster = plane(2, 2, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832");
  raster.noData.reset();
  raster.values = {-9999.0, 3.4e38, std::nan(""), 12.0};
  const auto got = terrain(write("t.tif", raster));
  EXPECT_TRUE(std::isnan(got->grid().heights[0]));
  EXPECT_TRUE(std::isnan(got->grid().heights[1]));
  EXPECT_TRUE(std::isnan(got->grid().heights[2]));
  EXPECT_FLOAT_EQ(got->grid().heights[3], 12.0F);
}

TEST_F(Raster, OtherSystemIsWarpedIntoTheFrame) {
  // The same plane, sampled in zone 33, must come back in zone 32 at the transformed places.
  const auto to33 = geo::CrsTransform::create(crs("EPSG:25832"), crs("EPSG:25833")).value();
  const auto corner = to33.fromToTo(geo::WorldPosition{705500.0, 5934500.0, 0.0});
  const double west = std::floor(corner.x);
  const double north = std::floor(corner.y);
  auto raster = plane(400, 400, {west, 1.0, 0.0, north, 0.0, -1.0}, "EPSG:25833");
  const auto got = terrain(write("t.tif", raster));
  EXPECT_TRUE(findings_.empty());
  const auto frame = hamburg();
  std::size_t compared = 0;
  for (std::uint32_t row = 0; row < got->grid().rows; row += 20)
    for (std::uint32_t column = 0; column < got->grid().columns; column += 20) {
      if (std::isnan(got->grid().at(column, row))) continue;
      const geo::LocalPoint local{got->grid().northWest.x + column * got->grid().spacingEast,
                                  got->grid().northWest.y - row * got->grid().spacingNorth, 0.0};
      const auto there = to33.fromToTo(frame.localToWorld(local));
      EXPECT_NEAR(got->grid().at(column, row), 10.0 + 0.01 * (there.x - west) + 0.02 * (there.y - north),
                  0.01);
      ++compared;
    }
  EXPECT_GT(compared, 150U);
}

TEST_F(Raster, GeographicTerrainIsWarpedToMetres) {
  const auto got =
      terrain(write("t.tif", plane(100, 100, {9.99, 0.0001, 0.0, 53.56, 0.0, -0.0001}, "EPSG:4326")));
  EXPECT_NEAR(got->grid().spacingEast, got->grid().spacingNorth, 1e-6);
  EXPECT_NEAR(got->grid().spacingEast, 9.0, 3.0);
  EXPECT_NEAR(got->grid().northWest.x, 565585.0 - 565000.0, 100.0);
}

TEST_F(Raster, TurnedAndMirroredRastersAreSetUpright) {
  auto mirrored = plane(4, 4, {565100.0, 1.0, 0.0, 5934500.0, 0.0, 1.0}, "EPSG:25832");
  for (int i = 0; i < 16; ++i) mirrored.values[static_cast<std::size_t>(i)] = i / 4;  // row 0 is the south
  const auto upright = terrain(write("m.tif", mirrored));
  EXPECT_GT(upright->grid().spacingNorth, 0.0);
  EXPECT_FLOAT_EQ(upright->grid().at(1, 0), 3.0F);
  EXPECT_FLOAT_EQ(upright->grid().at(1, 3), 0.0F);

  const double c = std::sqrt(0.5);
  auto turned = plane(100, 100, {565200.0, c, c, 5934500.0, c, -c}, "EPSG:25832");
  const auto got = terrain(write("r.tif", turned));
  EXPECT_TRUE(std::isnan(got->grid().at(0, 0)));
  EXPECT_FALSE(std::isnan(got->grid().at(got->grid().columns / 2, got->grid().rows / 2)));
}

TEST_F(Raster, HeightSystemsAreBroughtTogetherOrSaid) {
  const auto raster = plane(4, 4, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832+5783");
  const auto got = terrain(write("t.tif", raster));
  EXPECT_TRUE(findings_.empty());
  const auto way = geo::CrsTransform::create(crs("EPSG:25832+5783"), crs("EPSG:25832+7837")).value();
  const auto expected = way.fromToTo(geo::WorldPosition{565100.5, 5934499.5, raster.values[0]});
  EXPECT_NE(expected.z, raster.values[0]);
  EXPECT_NEAR(got->grid().at(0, 0), expected.z, 1e-4);

  const auto evrf = plane(4, 4, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832+5773");  // EGM96
  const auto rough = terrain(write("e.tif", evrf));
  if (findings_.count(DiagnosticCode::kCrsBallpark) > 0) {
    EXPECT_FLOAT_EQ(rough->grid().at(0, 0), static_cast<float>(evrf.values[0]));
  }
}

TEST_F(Raster, ColoursGreyAndAlphaBecomeAPicture) {
  test::MadeRaster rgb{2,
                       2,
                       3,
                       GDT_Byte,
                       {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12},
                       {{565100.0, 10.0, 0.0, 5934500.0, 0.0, -10.0}},
                       "EPSG:25832",
                       {}};
  const auto colours = image(write("c.tif", rgb));
  EXPECT_THAT(colours->image().rgba,
              testing::ElementsAre(1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255));
  EXPECT_EQ(colours->bounds().min, (geo::Vec3{100.0, 480.0, 0.0}));
  EXPECT_EQ(colours->bounds().max, (geo::Vec3{120.0, 500.0, 0.0}));

  test::MadeRaster grey{2, 1, 1, GDT_Byte, {40, 50}, rgb.toWorld, "EPSG:25832", {}};
  EXPECT_THAT(image(write("g.tif", grey))->image().rgba,
              testing::ElementsAre(40, 40, 40, 255, 50, 50, 50, 255));

  test::MadeRaster alpha{2, 1, 4, GDT_Byte, {1, 2, 3, 0, 4, 5, 6, 128}, rgb.toWorld, "EPSG:25832", {}, true};
  EXPECT_THAT(image(write("a.tif", alpha))->image().rgba, testing::ElementsAre(1, 2, 3, 0, 4, 5, 6, 128));

  test::MadeRaster noData{2, 1, 3, GDT_Byte, {0, 0, 0, 0, 5, 6}, rgb.toWorld, "EPSG:25832", 0.0};
  EXPECT_THAT(image(write("n.tif", noData))->image().rgba, testing::ElementsAre(0, 0, 0, 0, 0, 5, 6, 255));

  test::MadeRaster wide{2, 1, 3, GDT_UInt16, {256, 512, 65535, 0, 0, 0}, rgb.toWorld, "EPSG:25832", {}};
  EXPECT_THAT(image(write("w.tif", wide))->image().rgba, testing::ElementsAre(1, 2, 255, 255, 0, 0, 0, 255));

  test::MadeRaster floats{2, 1, 3, GDT_Float32, {1, 2, 3, 4, 5, 6}, rgb.toWorld, "EPSG:25832", {}};
  const auto refused = read(write("f.tif", floats));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.diagnostics()[0].code, DiagnosticCode::kRasterUnreadable);
}

TEST_F(Raster, PaletteBecomesColours) {
  const auto path = write(
      "p.tif", {2, 1, 1, GDT_Byte, {0, 1}, {{565100.0, 10.0, 0.0, 5934500.0, 0.0, -10.0}}, "EPSG:25832", {}});
  const auto dataset = GDALOpen(path.c_str(), GA_Update);
  const auto table = GDALCreateColorTable(GPI_RGB);
  const GDALColorEntry red{200, 10, 20, 255};
  const GDALColorEntry blue{0, 30, 250, 255};
  GDALSetColorEntry(table, 0, &red);
  GDALSetColorEntry(table, 1, &blue);
  GDALSetRasterColorTable(GDALGetRasterBand(dataset, 1), table);
  GDALDestroyColorTable(table);
  GDALClose(dataset);
  EXPECT_THAT(image(path)->image().rgba, testing::ElementsAre(200, 10, 20, 255, 0, 30, 250, 255));
}

TEST_F(Raster, WarpedPictureIsTransparentOutside) {
  const auto to33 = geo::CrsTransform::create(crs("EPSG:25832"), crs("EPSG:25833")).value();
  const auto corner = to33.fromToTo(geo::WorldPosition{565500.0, 5934500.0, 0.0});
  test::MadeRaster raster{200,
                          200,
                          3,
                          GDT_Byte,
                          std::vector<double>(200 * 200 * 3, 77.0),
                          {{corner.x, 1.0, 0.0, corner.y, 0.0, -1.0}},
                          "EPSG:25833",
                          {}};
  const auto got = image(write("c.tif", raster));
  EXPECT_EQ(got->image().rgba[3], 0);
  const std::size_t middle =
      (std::size_t{got->image().height / 2} * got->image().width + got->image().width / 2) * 4;
  EXPECT_EQ(got->image().rgba[middle], 77);
  EXPECT_EQ(got->image().rgba[middle + 3], 255);
}

TEST_F(Raster, WorldFileWithoutASystemTakesTheProjectsAndSaysSo) {
  test::MadeRaster raster{2, 1, 3, GDT_Byte, {1, 2, 3, 4, 5, 6}, {}, "", {}};
  const auto path = write("w.tif", raster);
  auto without = read(path);
  ASSERT_FALSE(without);
  EXPECT_EQ(without.diagnostics()[0].code, DiagnosticCode::kRasterNoGeoreference);
  writeText("w.tfw", "10\n0\n0\n-10\n565105\n5934495\n");
  const auto got = image(path);
  EXPECT_EQ(findings_.count(DiagnosticCode::kCrsMissing), 1U);
  EXPECT_EQ(got->bounds().max, (geo::Vec3{120.0, 500.0, 0.0}));
  const auto named = read(path, hamburg(), crs("EPSG:25832"));
  ASSERT_TRUE(named);
  EXPECT_TRUE(named.diagnostics().empty());
  writeText("w.prj", crs("EPSG:25832").wkt());
  (void)image(path);
  EXPECT_TRUE(findings_.empty());
}

TEST_F(Raster, AsciiGridIsTerrain) {
  const auto path =
      writeText("a.asc",
                "ncols 3\nnrows 2\nxllcorner 565100\nyllcorner 5934480\ncellsize 10\nNODATA_value "
                "-9999\n1 2 3\n4 -9999 6.5\n");
  const auto got = terrain(path);
  EXPECT_EQ(got->source().format, "ASCII grid");
  EXPECT_FLOAT_EQ(got->grid().at(2, 1), 6.5F);
  EXPECT_TRUE(std::isnan(got->grid().at(1, 1)));
  EXPECT_DOUBLE_EQ(got->grid().northWest.y, 495.0);
}

TEST_F(Raster, OutsideOfTheAreaOfItsSystemIsSaid) {
  (void)terrain(write("t.tif", plane(4, 4, {5650000.0, 1.0, 0.0, 1934500.0, 0.0, -1.0}, "EPSG:25832")));
  EXPECT_EQ(findings_.count(DiagnosticCode::kCrsOutsideArea), 1U);
}

TEST_F(Raster, AreasAcrossTheDateLineHaveAnOutsideToo) {
  const auto at = [this](double longitude, double latitude) {
    const std::string name = std::to_string(longitude) + ".tif";
    (void)terrain(write(name, plane(4, 4, {longitude, 0.001, 0.0, latitude, 0.0, -0.001}, "EPSG:4269")), {});
    return findings_.count(DiagnosticCode::kCrsOutsideArea);
  };
  EXPECT_EQ(at(-74.0, 40.7), 0U);
  EXPECT_EQ(at(173.0, 52.0), 0U) << "the Aleutians beyond the date line";
  EXPECT_EQ(at(10.0, 53.5), 1U);
}

TEST_F(Raster, VirtualRasterReadsItsOwnFolderOnly) {
  (void)write("part.tif", plane(4, 4, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832"));
  fs::create_directory(folder_.path() / "v");
  const auto vrt = [this](const std::string& name, const std::string& source) {
    return writeText(
        name,
        "<VRTDataset rasterXSize=\"4\" rasterYSize=\"4\"><GeoTransform>565100, 1, 0, 5934500, 0, -1"
        "</GeoTransform><VRTRasterBand dataType=\"Float32\" band=\"1\"><SimpleSource><SourceFilename "
        "relativeToVRT=\"1\">" +
            source +
            "</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
            "</VRTRasterBand></VRTDataset>");
  };
  EXPECT_EQ(terrain(vrt("good.vrt", "part.tif"))->grid().columns, 4U);
  for (const std::string& source :
       {std::string("../part.tif"), (folder_.path() / "part.tif").string(),
        std::string("/vsicurl/http://example.org/a.tif"), std::string("&#47;vsicurl&#47;x"),
        std::string("http://example.org/a.tif"), std::string("missing.tif"), std::string("good.vrt"),
        std::string("WMS:http://example.org")}) {
    const auto result = read(vrt(source == "good.vrt" ? "n.vrt" : "v/bad.vrt", source));
    ASSERT_FALSE(result) << source;
    EXPECT_EQ(result.diagnostics()[0].code, DiagnosticCode::kRasterUnreadable);
    EXPECT_THAT(result.diagnostics()[0].message(), testing::HasSubstr("it refers to")) << source;
  }
  EXPECT_FALSE(read(writeText("broken.vrt", "<VRTDataset rasterXSize=\"4\"")));
  const auto program = read(writeText(
      "p.vrt",
      "<VRTDataset rasterXSize=\"4\" rasterYSize=\"4\"><VRTRasterBand dataType=\"Float32\" band=\"1\" "
      "subClass=\"VRTDerivedRasterBand\"><PixelFunctionType>f</PixelFunctionType></VRTRasterBand></"
      "VRTDataset>"));
  EXPECT_FALSE(program);
}

TEST_F(Raster, VirtualRasterIsHeldToItsFolderHoweverItNamesTheFile) {
  const auto part = write("part.tif", plane(4, 4, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832"));
  const auto vrt = [this](const std::string& source) {
    return writeText(
        "v/a.vrt",
        "<VRTDataset rasterXSize=\"4\" rasterYSize=\"4\"><GeoTransform>565100, 1, 0, 5934500, 0, -1"
        "</GeoTransform><VRTRasterBand dataType=\"Float32\" band=\"1\"><SimpleSource" +
            source + "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>");
  };
  (void)vrt("");
  fs::copy_file(part, folder_.path() / "v/in.tif");
  fs::create_symlink(part, folder_.path() / "v/link.tif");
  EXPECT_TRUE(read(vrt("><sourcefilename relativetovrt=\"1\">in.tif</sourcefilename>")));
  for (const std::string& source :
       {"><sourcefilename>" + part.string() + "</sourcefilename>",
        std::string("><sourcefilename relativeToVRT=\"1\">../part.tif</sourcefilename>"),
        " SourceFilename=\"" + part.string() + "\">",
        std::string("><SourceFilename relativeToVRT=\"1\">link.tif</SourceFilename>"),
        std::string("><SourceFilename relativeToVRT=\"0\">in.tif</SourceFilename>"),
        std::string("><SourceFilename>in.tif</SourceFilename>")}) {
    const auto result = read(vrt(source));
    ASSERT_FALSE(result) << source;
    EXPECT_THAT(result.diagnostics()[0].message(), testing::HasSubstr("it refers to")) << source;
  }
  const auto program = read(writeText(
      "p.vrt",
      "<VRTDataset rasterXSize=\"4\" rasterYSize=\"4\"><VRTRasterBand dataType=\"Float32\" band=\"1\" "
      "subClass=\"VRTDerivedRasterBand\"><pixelfunctiontype>f</pixelfunctiontype></VRTRasterBand></"
      "VRTDataset>"));
  ASSERT_FALSE(program);
  EXPECT_THAT(program.diagnostics()[0].message(), testing::HasSubstr("it holds a program"));
}

TEST_F(Raster, BrokenFilesAreRefusedWithAReason) {
  std::string bytes;
  {
    const auto path =
        write("t.tif", plane(100, 100, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832"));
    std::ifstream file(path, std::ios::binary);
    bytes.assign(std::istreambuf_iterator<char>(file), {});
  }
  for (const std::size_t length : {std::size_t{8}, std::size_t{200}, bytes.size() / 2, bytes.size() - 500}) {
    const auto result = read(writeText("cut.tif", std::string_view(bytes).substr(0, length)));
    ASSERT_FALSE(result) << length;
    EXPECT_EQ(result.diagnostics()[0].code, DiagnosticCode::kRasterUnreadable) << length;
  }
  const auto empty = plane(4, 4, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832");
  auto nothing = empty;
  nothing.values.assign(16, -9999.0);
  const auto result = read(write("nothing.tif", nothing));
  ASSERT_FALSE(result);
  EXPECT_THAT(result.diagnostics()[0].message(), testing::HasSubstr("no heights"));
}

TEST_F(Raster, CancelledIsNotBroken) {
  const auto path = write("t.tif", plane(500, 500, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832"));
  cancel_.cancel();
  const auto result = read(path);
  ASSERT_FALSE(result);
  EXPECT_EQ(result.diagnostics()[0].code, DiagnosticCode::kCancelled);
}

TEST_F(Raster, ProbeTellsPlaceAndLeavesPhotosAlone) {
  const auto path = write("t.tif", plane(4, 4, {565100.0, 1.0, 0.0, 5934500.0, 0.0, -1.0}, "EPSG:25832"));
  const auto probe = importer_.probe(path, std::string_view("II*\0", 4));
  ASSERT_TRUE(probe);
  EXPECT_EQ(probe->format, "GeoTIFF");
  EXPECT_EQ(probe->crs.text(), "EPSG:25832");
  EXPECT_TRUE(probe->hasAnchor);
  EXPECT_EQ(probe->anchor, (geo::Vec3{565102.0, 5934498.0, 0.0}));
  EXPECT_FALSE(importer_.probe("city.gml", "<?xml version=\"1.0\"?><CityModel"));
  EXPECT_FALSE(importer_.probe("photo.gml", "\xFF\xD8\xFF\xE0"));
  EXPECT_TRUE(importer_.probe("photo.jpg", "\xFF\xD8\xFF\xE0"));
  EXPECT_FALSE(importer_.probe("empty.tif", ""));
}

TEST_F(Raster, OfficialTerrainOfMunich) {
  const char* shared = std::getenv("STADTBLICK_SHARED_DATA");
  const fs::path file =
      fs::path(shared == nullptr ? "" : shared) / "munich-tum-coreg/data/elevation/690_5335.tif";
  if (!fs::exists(file)) GTEST_SKIP() << "the sample files are not there: " << file;
  const geo::LocalFrame munich{crs("EPSG:25832+7837"), {690000.0, 5335000.0, 0.0}};
  const auto got = terrain(file, munich);
  EXPECT_EQ(got->grid().columns, 1000U);
  EXPECT_EQ(got->grid().rows, 1000U);
  EXPECT_DOUBLE_EQ(got->grid().northWest.x, 0.5);
  EXPECT_DOUBLE_EQ(got->grid().northWest.y, 999.5);
  std::size_t plausible = 0;
  for (const float height : got->grid().heights) plausible += height > 495.0F && height < 540.0F ? 1 : 0;
  EXPECT_EQ(plausible, got->grid().heights.size());
}

}  // namespace
}  // namespace stadtblick::io
