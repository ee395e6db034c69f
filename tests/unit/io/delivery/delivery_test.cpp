#include "io/delivery/delivery.hpp"

#include <gmock/gmock.h>

#include "unit/io/citygml/import_support.hpp"
#include "unit/io/delivery/made_zip.hpp"
#include "unit/io/gdal/made_raster.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;

class Delivery : public testing::Test {
 protected:
  std::filesystem::path write(const std::string& name, std::string_view text) {
    const auto path = folder_.path() / name;
    std::filesystem::create_directories(path.parent_path());
    EXPECT_TRUE(base::writeFileAtomically(path, text).hasValue());
    return path;
  }
  base::Result<Imported> open(const std::filesystem::path& path) {
    ImporterRegistry registry;
    registerBuiltInImporters(registry);
    base::TaskPool tasks(2);
    base::Progress progress;
    return registry.import(path, "", {}, {tasks, progress, {}});
  }
  static std::size_t buildings(const base::Result<Imported>& imported) {
    const auto& kinds = cityOf(imported).objects.kind;
    return static_cast<std::size_t>(std::ranges::count(kinds, model::ObjectKind::kBuilding));
  }
  stadtblick::test::TemporaryFolder folder_;
};

std::string house(std::string_view id, double x, std::string_view date = {}) {
  std::string inside;
  if (!date.empty()) inside = "<core:creationDate>" + std::string(date) + "</core:creationDate>";
  return buildingText(id, squareText(x, 5335000), inside);
}

TEST_F(Delivery, AFolderIsOneCity) {
  write("a.gml", cityText(house("a", 690000)));
  write("sub/b.gml", cityText(house("b", 690020)));
  write("readme.pdf", "%PDF");
  const auto city = open(folder_.path());
  ASSERT_TRUE(city.hasValue()) << codesOf(city.diagnostics());
  EXPECT_EQ(buildings(city), 2U);
  EXPECT_EQ(cityOf(city).sources.size(), 2U);
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kDeliveryOtherFiles), 1U);
}

TEST_F(Delivery, AnArchiveGivesWhatItsFolderGives) {
  const std::string one = cityText(house("a", 690000));
  const std::string two = cityText(house("b", 690020));
  write("folder/a.gml", one);
  write("folder/sub/b.gml", two);
  makeZip(folder_.path() / "tiles.zip", {{"a.gml", one}, {"sub/b.gml", two}});
  const auto fromFolder = open(folder_.path() / "folder");
  const auto fromZip = open(folder_.path() / "tiles.zip");
  ASSERT_TRUE(fromZip.hasValue()) << codesOf(fromZip.diagnostics());
  EXPECT_EQ(fingerprint(cityOf(fromZip)), fingerprint(cityOf(fromFolder)));
  EXPECT_EQ(cityOf(open(folder_.path() / "tiles.zip" / "a.gml")).objects.size(), 1U) << "one member alone";
}

TEST_F(Delivery, APatternTakesWhatFits) {
  write("LoD2_1.gml", cityText(house("a", 690000)));
  write("LoD2_2.gml", cityText(house("b", 690020)));
  write("LoD1_1.gml", cityText(house("c", 690040)));
  EXPECT_EQ(buildings(open(folder_.path() / "LoD2_*.gml")), 2U);
  const auto none = open(folder_.path() / "LoD3_*.gml");
  ASSERT_FALSE(none.hasValue());
  EXPECT_EQ(none.diagnostics()[0].code, DiagnosticCode::kDeliveryEmpty);
}

TEST_F(Delivery, RepeatedObjectsAreKeptOnce) {
  write("a.gml", cityText(house("same", 690000) + house("a", 690020)));
  write("b.gml", cityText(house("same", 690000) + house("b", 690040)));
  const auto city = open(folder_.path());
  EXPECT_EQ(buildings(city), 3U);
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kObjectRepeated), 1U);
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kObjectAmbiguous), 0U);
}

TEST_F(Delivery, TheNewerObjectReplacesTheOlder) {
  write("a.gml", cityText(house("changed", 690000, "2024-05-01")));
  write("b.gml", cityText(house("changed", 690003, "2019-05-01")));
  const auto city = open(folder_.path());
  ASSERT_EQ(buildings(city), 1U);
  EXPECT_EQ(cityOf(city).vertices.size(), 4U);
  EXPECT_DOUBLE_EQ(cityOf(city).frame.localToWorld(cityOf(city).vertices[0]).x, 690000.0);
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kObjectReplaced), 1U);
}

TEST_F(Delivery, WithoutDatesBothAreShown) {
  write("a.gml", cityText(house("cut", 690000)));
  write("b.gml", cityText(house("cut", 690010)));
  const auto city = open(folder_.path());
  EXPECT_EQ(buildings(city), 2U);
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kObjectAmbiguous), 1U);
}

TEST_F(Delivery, ANewerTileReplacesTheOlderWhole) {
  makeZip(folder_.path() / "tiles.zip",
          {{"2019/LoD2_32_690_5335_1_BY.gml", cityText(house("gone", 690000) + house("kept", 690020)),
            1'500'000'000},
           {"2024/LoD2_32_690_5335_1_BY.gml", cityText(house("kept", 690020) + house("new", 690040)),
            1'700'000'000},
           {"2019/export.gml", cityText(house("x", 690060)), 1'500'000'000},
           {"2024/export.gml", cityText(house("y", 690080)), 1'700'000'000}});
  const auto city = open(folder_.path() / "tiles.zip");
  std::vector<std::string> ids;
  for (const auto id : cityOf(city).objects.id) ids.emplace_back(cityOf(city).strings[id]);
  EXPECT_THAT(ids, testing::UnorderedElementsAre("kept", "new", "x", "y"))
      << "only tiles have names that tell";
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kTileReplaced), 1U);
}

TEST_F(Delivery, SeveralCrsBecomeOne) {
  write("a.gml", cityText(house("a", 690000)));
  std::string other = cityText(house("b", 690020));
  // The same square in the neighbouring zone, by cs2cs EPSG:25832 EPSG:25833.
  for (std::size_t at = other.find("25832"); at != std::string::npos; at = other.find("25832"))
    other.replace(at, 5, "25833");
  write("b.gml", other);
  const auto city = open(folder_.path());
  ASSERT_TRUE(city.hasValue()) << codesOf(city.diagnostics());
  EXPECT_EQ(cityOf(city).sources.size(), 2U);
  EXPECT_NE(cityOf(city).sources[0].crs.text(), cityOf(city).sources[1].crs.text());
  EXPECT_GT(cityOf(city).bounds.size().x, 400'000.0) << "six degrees of longitude further east";
}

TEST_F(Delivery, RastersAreNamedNotSwallowed) {
  write("a.gml", cityText(house("a", 690000)));
  test::write(folder_.path() / "dgm1.tif", {2,
                                            2,
                                            1,
                                            GDT_Float32,
                                            {1, 2, 3, 4},
                                            std::array<double, 6>{690000, 1, 0, 5335002, 0, -1},
                                            "EPSG:25832",
                                            {},
                                            false});
  const auto city = open(folder_.path());
  ASSERT_TRUE(city.hasValue());
  EXPECT_EQ(city.diagnostics().count(DiagnosticCode::kDeliveryRasters), 1U);
}

TEST_F(Delivery, OneBrokenFileCostsItself) {
  write("a.gml", cityText(house("a", 690000)));
  write("b.gml", cityText("").substr(0, 300));
  const auto city = open(folder_.path());
  ASSERT_TRUE(city.hasValue());
  EXPECT_EQ(buildings(city), 1U);
  EXPECT_TRUE(city.diagnostics().hasErrors());
}

TEST_F(Delivery, NothingToReadIsSaid) {
  EXPECT_EQ(open(folder_.path()).diagnostics()[0].code, DiagnosticCode::kDeliveryEmpty);
  makeZip(folder_.path() / "pictures.zip", {{"a.jpg", "\xFF\xD8\xFF"}});
  const auto pictures = open(folder_.path() / "pictures.zip");
  ASSERT_FALSE(pictures.hasValue());
  EXPECT_EQ(pictures.diagnostics().count(DiagnosticCode::kDeliveryEmpty), 1U);
}

}  // namespace
}  // namespace stadtblick::io
