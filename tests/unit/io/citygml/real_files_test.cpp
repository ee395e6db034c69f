#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "base/atomic_file.hpp"
#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using model::SurfaceRole;

fs::path sharedData() {
  const char* folder = std::getenv("STADTBLICK_SHARED_DATA");
  return folder == nullptr ? fs::path() : fs::path(folder);
}

/// A row of a table in MANIFEST.md: what was counted in the file, as start tags.
struct Sample {
  fs::path path;
  std::string format;
  std::map<std::string, std::size_t> kinds;
  std::size_t surfaces = 0;
  std::size_t holes = 0;
};

std::vector<std::string> split(const std::string& text, const std::string& by) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (std::size_t at = text.find(by); at != std::string::npos; at = text.find(by, from)) {
    parts.push_back(text.substr(from, at - from));
    from = at + by.size();
  }
  parts.push_back(text.substr(from));
  return parts;
}

std::vector<Sample> samples() {
  std::vector<Sample> all;
  std::ifstream file(sharedData() / "MANIFEST.md");
  std::string folder;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("## ")) folder = line.substr(3);
    const auto cells = split(line, " | ");
    if (!line.starts_with("| ") || cells.size() < 7 || !cells[2].starts_with("CityGML ")) continue;
    Sample sample;
    sample.path = sharedData() / folder / cells[0].substr(2);
    sample.format = cells[2].substr(0, 11);
    for (const auto& entry : split(cells[4], ", ")) {
      const auto space = entry.rfind(' ');
      sample.kinds[entry.substr(0, space)] = std::stoul(entry.substr(space + 1));
    }
    const auto counts = split(cells[5], "+");
    sample.surfaces = std::stoul(counts[0]) + std::stoul(counts[1]);
    std::smatch holes;
    if (std::regex_search(cells[6], holes, std::regex("holes (\\d+)"))) sample.holes = std::stoul(holes[1]);
    all.push_back(sample);
  }
  return all;
}

/// How often a finding was made, the ones beyond the listed hundred included.
std::size_t total(const base::Diagnostics& diagnostics, DiagnosticCode code) {
  std::size_t count = diagnostics.count(code);
  for (const auto& diagnostic : diagnostics) {
    const bool more = diagnostic.code == DiagnosticCode::kFindingsMore &&
                      diagnostic.arguments[1] == base::diagnosticInfo(code).code;
    if (more) count += std::stoul(diagnostic.arguments[0]);
  }
  return count;
}

/// Polygons that are in the file and rightly not in the model, for another reason than a ring of two points.
std::size_t leftOutOnPurpose(const fs::path& path) {
  // In geometry properties of an extension (test:lod2Solid of a test:BuildingUnit).
  if (path.filename() == "lod2_test_ade_v2.gml") return 7;
  if (path.filename() == "test_ade_objects_v3.gml") return 1;
  if (path.filename() == "bldg004.gml") return 6;  // in comments
  return 0;
}

/// Surfaces of the model that the list of samples does not count (its list counts polygons with and without
/// an id, as they are written): patches of surfaces, triangles of library objects, copies of linked polygons.
std::size_t otherSurfaces(const Sample& sample, const model::CityModel& model) {
  if (sample.format != "CityGML 3.0") return 0;
  const auto text = base::readFile(sample.path);
  const std::regex patch("<(?:\\w+:)?PolygonPatch[ >]");
  const std::sregex_iterator begin(text->begin(), text->end(), patch);
  auto count = static_cast<std::size_t>(std::distance(begin, std::sregex_iterator()));
  if (!std::regex_search(text.value(), std::regex("<(?:\\w+:)?relative(?:GML)?Geometry"))) {
    count += static_cast<std::size_t>(std::ranges::count(model.surfaces.role, SurfaceRole::kPrototype));
  }
  std::set<base::StringId> ids;
  for (const base::StringId id : model.surfaces.id) count += id != 0 && !ids.insert(id).second ? 1U : 0U;
  return count;
}

class RealFiles : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(sharedData() / "MANIFEST.md")) GTEST_SKIP() << "no folder with sample files";
  }
};

TEST_F(RealFiles, EveryCityGmlHasTheObjectsAndSurfacesThatAreInIt) {
  const auto start = std::chrono::steady_clock::now();
  std::size_t read = 0;
  for (const Sample& sample : samples()) {
    SCOPED_TRACE(sample.path.string());
    const auto imported = importFile(sample.path);
    ASSERT_TRUE(imported.hasValue()) << codesOf(imported.diagnostics());
    const auto& model = cityOf(imported);
    EXPECT_EQ(model.sources[0].format, sample.format);

    std::map<std::string, std::size_t> kinds;
    for (const auto kind : model.objects.kind) ++kinds[std::string(model::kindName(kind))];
    for (const auto& [kind, count] : sample.kinds) EXPECT_EQ(kinds[kind], count) << kind;

    const std::size_t left = total(imported.diagnostics(), DiagnosticCode::kRingTooShort);
    const std::size_t others = otherSurfaces(sample, model);
    EXPECT_EQ(model.surfaces.size() + left + leftOutOnPurpose(sample.path), sample.surfaces + others);
    const std::size_t rings = model.firstVertex.size() - 1;
    EXPECT_LE(rings - model.surfaces.size(), sample.holes);
    EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kElementUnknown), 0U)
        << codesOf(imported.diagnostics());
    for (model::SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
      const bool drawn = model.surfaces.firstTriangle[s + 1] > model.surfaces.firstTriangle[s];
      ASSERT_EQ(drawn, (model.surfaces.flags[s] & model::kSurfaceDegenerate) == 0) << "surface " << s;
    }
    ++read;
  }
  EXPECT_GT(read, 100U);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  EXPECT_LT(seconds.count(), 100.0);
}

TEST_F(RealFiles, CoordinatesLieInTheStatedBounds) {
  // Objects of these lie outside of the bounds that the file states (and the reader says so, or at level 0).
  const std::set<std::string> outside = {"BridgeAndBuilding.gml", "53392642_bldg_6697_op2.gml"};
  std::size_t checked = 0;
  for (const Sample& sample : samples()) {
    if (sample.format == "CityGML 3.0" || outside.contains(sample.path.filename().string())) continue;
    SCOPED_TRACE(sample.path.string());
    const auto imported = importFile(sample.path);
    ASSERT_TRUE(imported.hasValue());
    const auto& source = cityOf(imported).sources[0];
    if (source.statedEnvelope.empty()) continue;
    const double edge = source.crs.isKnown() && source.crs.isGeographic() ? 0.001 : 100.0;
    EXPECT_GE(source.worldBounds.min.x, source.statedEnvelope.min.x - edge);
    EXPECT_GE(source.worldBounds.min.y, source.statedEnvelope.min.y - edge);
    EXPECT_LE(source.worldBounds.max.x, source.statedEnvelope.max.x + edge);
    EXPECT_LE(source.worldBounds.max.y, source.statedEnvelope.max.y + edge);
    ++checked;
  }
  EXPECT_GT(checked, 40U);
}

TEST_F(RealFiles, TexturesAreFoundExactlyWhereTheFilesAre) {
  const std::regex imageUri("<(?:\\w+:)?imageURI>\\s*([^<]*?)\\s*</");
  std::size_t found = 0;
  std::size_t missing = 0;
  for (const Sample& sample : samples()) {
    if (sample.format == "CityGML 3.0") continue;
    SCOPED_TRACE(sample.path.string());
    const auto text = base::readFile(sample.path);
    ASSERT_TRUE(text.hasValue());
    std::set<std::string> named;
    for (std::sregex_iterator match(text->begin(), text->end(), imageUri), end; match != end; ++match) {
      named.insert((*match)[1]);
    }
    if (named.empty()) continue;
    const auto imported = importFile(sample.path);
    ASSERT_TRUE(imported.hasValue());
    std::set<std::string> read;
    for (const auto& texture : cityOf(imported).appearances.textures) {
      read.insert(texture.reference);
      const bool there = fs::is_regular_file(sample.path.parent_path() / texture.reference);
      EXPECT_EQ(!texture.path.empty(), there) << texture.reference;
      ++(there ? found : missing);
    }
    EXPECT_EQ(read, named);
    EXPECT_FALSE(cityOf(imported).appearances.themes.empty());
  }
  EXPECT_GT(found, 150U);
  EXPECT_GT(missing, 600U);
}

TEST_F(RealFiles, MunichIsEastingFirstWhateverItsCrsPrescribes) {
  const auto imported = importFile(sharedData() / "munich-tum-lod2/TUM Munich.gml");
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCrsAxesSwapped), 1U);
  const auto& model = cityOf(imported);
  EXPECT_EQ(model.frame.crs().horizontalEpsg(), 31468);
  EXPECT_NEAR(model.sources[0].worldBounds.centre().x, 4467926.0, 100.0);
  EXPECT_NEAR(model.bounds.centre().x + model.frame.origin().x, 4467926.0, 100.0);
  // Slopes of 40,000 degrees and ground heights of 50 m at 515 m: said once an attribute.
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kAttributeImplausible), 3U);
  // 4859 polygons, and a solid that links to each of them: drawn once.
  EXPECT_EQ(model.surfaces.size(), 4859U);
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kXlinkUnresolved), 0U);
}

TEST_F(RealFiles, TreesOfOneKindShareTheirPrototype) {
  const auto imported =
      importFile(sharedData() /
                 "berlin-forest/results/semantic_3d_tree_models/semantic_3D_tree_model_berlin_test_area.gml");
  ASSERT_TRUE(imported.hasValue());
  const auto& model = cityOf(imported);
  EXPECT_EQ(model.instances.size(), 288U);
  EXPECT_EQ(model.prototypes.size(), 10U);
}

TEST_F(RealFiles, PlateauIsLatitudeFirstAndComesIntoAProjectedFrame) {
  const auto imported =
      importFile(sharedData() / "plateau-libplateau/data/日本語パステスト/udx/tran/533925_tran_6697_op.gml");
  ASSERT_TRUE(imported.hasValue());
  const auto& model = cityOf(imported);
  EXPECT_NEAR(model.sources[0].worldBounds.min.x, 139.706, 0.001);
  EXPECT_NEAR(model.sources[0].worldBounds.min.y, 35.5397, 0.001);
  EXPECT_TRUE(model.frame.crs().isProjected());
  EXPECT_LT(model.bounds.size().x, 1000.0);
  EXPECT_GT(model.bounds.size().x, 100.0);
}

TEST_F(RealFiles, OneAndFourThreadsGiveTheSameModel) {
  for (const char* name : {"nrw-lod2/GML/LoD2_32_280_5659_1_NW.gml", "citygml4j-samples/lod4_building_v2.gml",
                           "ingolstadt-lod3/lod3/individual/citygml/4018147/4018147.xml"}) {
    SCOPED_TRACE(name);
    const auto one = importFile(sharedData() / name, 1);
    const auto four = importFile(sharedData() / name, 4);
    ASSERT_TRUE(one.hasValue() && four.hasValue());
    EXPECT_TRUE(fingerprint(cityOf(one)) == fingerprint(cityOf(four)));
    EXPECT_EQ(codesOf(one.diagnostics()), codesOf(four.diagnostics()));
  }
}

}  // namespace
}  // namespace stadtblick::io
