#include "io/export/exporter.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <map>

#include "base/atomic_file.hpp"
#include "support/model_maker.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using model::ObjectKind;

using Corner = std::array<float, 3>;
struct StlFile {
  std::string header;
  std::vector<std::array<Corner, 3>> triangles;
};
StlFile readStl(const fs::path& path) {
  const std::string bytes = base::readFile(path).value();
  StlFile file;
  file.header = bytes.substr(0, 80);
  std::uint32_t count = 0;
  std::memcpy(&count, bytes.data() + 80, 4);
  EXPECT_EQ(bytes.size(), 84 + 50 * std::size_t{count});
  for (std::uint32_t i = 0; i < count; ++i) {
    std::array<Corner, 3> triangle{};
    std::memcpy(triangle.data(), bytes.data() + 84 + 50 * std::size_t{i} + 12, 36);
    file.triangles.push_back(triangle);
  }
  return file;
}
double volumeOf(const StlFile& file) {
  double six = 0.0;
  for (const auto& [a, b, c] : file.triangles)
    six += double{a[0]} * (double{b[1]} * c[2] - double{b[2]} * c[1]) -
           double{a[1]} * (double{b[0]} * c[2] - double{b[2]} * c[0]) +
           double{a[2]} * (double{b[0]} * c[1] - double{b[1]} * c[0]);
  return six / 6.0;
}
/// Edges that are not passed once in each direction.
std::size_t unpairedEdges(const StlFile& file) {
  std::map<std::pair<Corner, Corner>, int> passed;
  for (const auto& t : file.triangles)
    for (std::size_t i = 0; i < 3; ++i) ++passed[{t[i], t[(i + 1) % 3]}];
  std::size_t unpaired = 0;
  for (const auto& [edge, times] : passed) {
    const auto back = passed.find({edge.second, edge.first});
    if (back == passed.end() || back->second != times) ++unpaired;
  }
  return unpaired;
}

class Export : public testing::Test {
 protected:
  Export() {
    registerBuiltInExporters(registry_);
    maker_.model().frame = {geo::Crs::fromText("EPSG:25832+7837").value(), {565000.0, 5934000.0, 0.0}};
    model::Source source;
    source.path = "/data/quarter.gml";
    source.format = "CityGML 2.0";
    source.credit.provider = "City of Example";
    maker_.model().sources.push_back(source);
  }
  base::Result<ExportReport> write(const std::string& name, ExportRequest request = {}) {
    request.path = folder_.path() / name;
    if (request.layers.empty()) {
      if (!model_) model_ = maker_.finish();
      request.layers.push_back({model_, {}});
    }
    return registry_.write(request, "", base::Messages(), {progress_, cancel_});
  }
  std::vector<std::string> filesLeft() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder_.path()))
      names.push_back(entry.path().filename().string());
    return names;
  }
  std::string read(const std::string& name) const { return base::readFile(folder_.path() / name).value(); }

  test::TemporaryFolder folder_;
  ExporterRegistry registry_;
  support::ModelMaker maker_;
  std::shared_ptr<const model::CityModel> model_;
  base::Progress progress_;
  base::CancelToken cancel_;
};

TEST_F(Export, StlOfHousesIsClosedAndHasTheirVolume) {
  maker_.house("a", {10, 20, 5}, {10, 8, 6});
  maker_.house("b", {100, 20, 5}, {4, 5, 3});
  const auto report = write("two.stl");
  ASSERT_TRUE(report);
  EXPECT_EQ(report->objects, 2U);
  EXPECT_EQ(report->triangles, 24U);
  const StlFile file = readStl(folder_.path() / "two.stl");
  EXPECT_NEAR(volumeOf(file), 480.0 + 60.0, 1e-3);
  EXPECT_EQ(unpairedEdges(file), 0U);
  EXPECT_FALSE(file.header.starts_with("solid"));
  EXPECT_THAT(file.header, testing::HasSubstr("565000.000 5934000.000"));
}

TEST_F(Export, StlSplitsEdgesWhereANeighbourHasACorner) {
  // A box whose roof is two polygons: their common corners lie in the middle of the walls' upper edges.
  using P = std::vector<geo::LocalPoint>;
  const auto house = maker_.object(ObjectKind::kBuilding, "split");
  for (const P& ring :
       {P{{0, 0, 0}, {6, 0, 0}, {6, 0, 3}, {0, 0, 3}}, P{{6, 0, 0}, {6, 4, 0}, {6, 4, 3}, {6, 0, 3}},
        P{{6, 4, 0}, {0, 4, 0}, {0, 4, 3}, {6, 4, 3}}, P{{0, 4, 0}, {0, 0, 0}, {0, 0, 3}, {0, 4, 3}},
        P{{0, 0, 0}, {0, 4, 0}, {6, 4, 0}, {6, 0, 0}}, P{{0, 0, 3}, {2, 0, 3}, {2, 4, 3}, {0, 4, 3}},
        P{{2, 0, 3}, {6, 0, 3}, {6, 4, 3}, {2.0004, 4, 3}}})
    maker_.polygon(house, ring);
  const auto report = write("split.stl");
  ASSERT_TRUE(report);
  EXPECT_TRUE(report.diagnostics().empty());
  const StlFile file = readStl(folder_.path() / "split.stl");
  EXPECT_EQ(unpairedEdges(file), 0U);
  EXPECT_NEAR(volumeOf(file), 72.0, 1e-2);
}

TEST_F(Export, StlTurnsPolygonsThatLookInwards) {
  using P = std::vector<geo::LocalPoint>;
  const auto house = maker_.object(ObjectKind::kBuilding, "tetrahedron");
  for (const P& ring : {P{{0, 0, 0}, {3, 0, 0}, {0, 3, 0}}, P{{0, 0, 0}, {3, 0, 0}, {0, 0, 3}},
                        P{{3, 0, 0}, {0, 3, 0}, {0, 0, 3}}, P{{0, 0, 0}, {0, 0, 3}, {0, 3, 0}}})
    maker_.polygon(house, ring);
  ASSERT_TRUE(write("turned.stl"));
  const StlFile file = readStl(folder_.path() / "turned.stl");
  EXPECT_EQ(unpairedEdges(file), 0U);
  EXPECT_NEAR(volumeOf(file), 4.5, 1e-3);
}

TEST_F(Export, StlLeavesOpenObjectsOutAndSaysSo) {
  maker_.house("good", {0, 0, 0}, {10, 8, 6});
  const auto open = maker_.object(ObjectKind::kBuilding, "open");
  maker_.polygon(open, {{50, 0, 0}, {60, 0, 0}, {60, 0, 5}, {50, 0, 5}});
  const auto report = write("one.stl");
  ASSERT_TRUE(report);
  EXPECT_EQ(report->objects, 1U);
  EXPECT_EQ(report->objectsOpen, 1U);
  ASSERT_EQ(report.diagnostics().count(DiagnosticCode::kExportObjectOpen), 1U);
  EXPECT_EQ(report.diagnostics()[0].place.object, "open");
  ExportRequest request;
  request.allowOpen = true;
  const auto both = write("both.stl", request);
  ASSERT_TRUE(both);
  EXPECT_EQ(both->objects, 2U);
  EXPECT_EQ(both->triangles, report->triangles + 2);
}

TEST_F(Export, StlFarFromItsOriginSaysHowCoarseItIs) {
  maker_.house("far", {0, 0, 0}, {10, 8, 6});
  ExportRequest request;
  request.origin = geo::WorldPosition{0, 0, 0};
  const auto report = write("far.stl", request);
  ASSERT_TRUE(report);
  EXPECT_EQ(report.diagnostics().count(DiagnosticCode::kExportCoarse), 1U);
}

TEST_F(Export, ObjHasGroupsMaterialsAndPlaces) {
  maker_.house("a b", {10, 20, 5}, {10, 8, 6});
  const auto report = write("a.obj");
  ASSERT_TRUE(report);
  const std::string text = read("a.obj");
  EXPECT_THAT(text, testing::HasSubstr("o a_b\ng Building\n"));
  EXPECT_THAT(text, testing::HasSubstr("usemtl RoofSurface\n"));
  EXPECT_THAT(text, testing::HasSubstr("v 10.0000 20.0000 5.0000\n"));
  EXPECT_THAT(text, testing::HasSubstr("# Source: quarter.gml; City of Example\n"));
  EXPECT_THAT(read("a.mtl"), testing::HasSubstr("newmtl WallSurface\n"));
  EXPECT_THAT(read("a.obj.note.txt"), testing::HasSubstr("565000.000 5934000.000 0.000"));
  EXPECT_THAT(read("a.obj.note.txt"), testing::HasSubstr("DHHN2016 height"));
}

TEST_F(Export, ObjInWorldCoordinatesWithYUp) {
  maker_.house("a", {10, 20, 5}, {10, 8, 6});
  ExportRequest request;
  request.origin = geo::WorldPosition{};
  request.up = UpAxis::kY;
  ASSERT_TRUE(write("world.obj", request));
  EXPECT_THAT(read("world.obj"), testing::HasSubstr("v 565010.0000 5.0000 -5934020.0000\n"));
}

TEST_F(Export, DxfHasFacesOnLayersWithIds) {
  maker_.house("DE_ä", {10, 20, 5}, {10, 8, 6});
  const auto report = write("a.dxf");
  ASSERT_TRUE(report);
  const std::string text = read("a.dxf");
  EXPECT_THAT(text, testing::HasSubstr("  8\nBuilding_RoofSurface\n"));
  EXPECT_THAT(text, testing::HasSubstr("1000\nDE_\\U+00E4\n"));
  EXPECT_TRUE(text.ends_with("EOF\n"));
}

TEST_F(Export, OnlyWhatIsWanted) {
  maker_.house("a", {0, 0, 0}, {10, 10, 10});
  const auto b = maker_.house("b", {50, 0, 0}, {2, 2, 2});
  model_ = maker_.finish();
  ExportRequest request;
  request.layers.push_back({model_, std::vector<bool>(model_->objects.size(), false)});
  request.layers[0].wanted[b] = true;
  ASSERT_TRUE(write("b.stl", request));
  EXPECT_NEAR(volumeOf(readStl(folder_.path() / "b.stl")), 8.0, 1e-3);
}

TEST_F(Export, NothingWantedLeavesNothingBehind) {
  maker_.house("a", {0, 0, 0}, {10, 10, 10});
  model_ = maker_.finish();
  for (const auto& exporter : registry_.all()) {
    ExportRequest request;
    request.layers.push_back({model_, std::vector<bool>(model_->objects.size(), false)});
    const auto report = write("none" + std::string(exporter->endings()[0]), request);
    ASSERT_FALSE(report) << exporter->name();
    EXPECT_EQ(report.diagnostics().count(DiagnosticCode::kExportNothing), 1U) << exporter->name();
  }
  EXPECT_THAT(filesLeft(), testing::IsEmpty());
}

TEST_F(Export, CancelledLeavesNothingBehind) {
  maker_.house("a", {0, 0, 0}, {10, 10, 10});
  cancel_.cancel();
  for (const auto& exporter : registry_.all()) {
    const auto report = write("cancelled" + std::string(exporter->endings()[0]));
    ASSERT_FALSE(report) << exporter->name();
    EXPECT_EQ(report.diagnostics().count(DiagnosticCode::kCancelled), 1U) << exporter->name();
  }
  EXPECT_THAT(filesLeft(), testing::IsEmpty());
}

TEST_F(Export, FullDiskIsASentence) {
  if (!fs::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  int error = 0;
  {
    OutputFile file("/dev/full", error);
    file.write("text");
    file.close();
  }
  EXPECT_EQ(error, ENOSPC);
}

TEST_F(Export, AFolderThatCannotBeWrittenIsNamed) {
  maker_.house("a", {0, 0, 0}, {10, 10, 10});
  std::ofstream(folder_.path() / "file") << "no folder";
  for (const auto& exporter : registry_.all()) {
    const auto report = write("file/out" + std::string(exporter->endings()[0]));
    ASSERT_FALSE(report) << exporter->name();
    EXPECT_EQ(report.diagnostics().count(DiagnosticCode::kFileNotWritable), 1U) << exporter->name();
  }
}

TEST_F(Export, UnknownFormatNamesThoseThereAre) {
  maker_.house("a", {0, 0, 0}, {10, 10, 10});
  const auto report = write("a.xyz");
  ASSERT_FALSE(report);
  EXPECT_EQ(report.diagnostics()[0].code, DiagnosticCode::kArgumentInvalid);
  EXPECT_THAT(report.diagnostics()[0].message(), testing::HasSubstr("obj, stl, dxf"));
}

}  // namespace
}  // namespace stadtblick::io
