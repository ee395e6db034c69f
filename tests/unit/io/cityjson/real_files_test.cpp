#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include "unit/io/cityjson/import_support.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;

fs::path sampleFolder() {
  const char* folder = std::getenv("STADTBLICK_SHARED_DATA");
  return folder == nullptr ? fs::path() : fs::path(folder);
}

/// A row of the samples' manifest: "| file | size | CityJSON 1.1 L2 | crs | Building 2, Road 1 | …".
struct Row {
  fs::path file;
  std::string crs;
  std::map<std::string, std::size_t> kinds;
};

std::vector<Row> manifestRows(const fs::path& folder) {
  std::vector<Row> rows;
  std::ifstream file(folder / "MANIFEST.md");
  std::string section;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("## ")) section = line.substr(3);
    std::vector<std::string> cells;
    for (std::size_t at = 0; at < line.size();) {
      const auto end = std::min(line.find('|', at), line.size());
      cells.push_back(line.substr(at, end - at));
      at = end + 1;
    }
    if (cells.size() < 6 ||
        (cells[3].find("CityJSON") == std::string::npos && cells[3].find("Seq(") == std::string::npos)) {
      continue;
    }
    const auto trim = [](std::string text) {
      text.erase(0, text.find_first_not_of(' '));
      text.erase(text.find_last_not_of(' ') + 1);
      return text;
    };
    Row row{folder / section / trim(cells[1]), trim(cells[4]), {}};
    const std::regex kind("(\\+?\\w+) (\\d+)");
    for (std::sregex_iterator i(cells[5].begin(), cells[5].end(), kind); i != std::sregex_iterator(); ++i) {
      row.kinds[(*i)[1]] = static_cast<std::size_t>(std::stoul((*i)[2]));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

/// The name that the model has for a type of the manifest.
std::string kindOfRow(std::string type) {
  static const std::map<std::string, std::string> kNames{{"BuildingStorey", "Storey"}};
  if (type.starts_with('+')) type.erase(0, 1);
  if (const auto other = kNames.find(type); other != kNames.end()) return other->second;
  return model::kindFromName(type) ? type : "GenericCityObject";
}

TEST(CityJsonRealFiles, HaveTheObjectsThatTheManifestCounts) {
  const fs::path folder = sampleFolder();
  const std::vector<Row> rows = manifestRows(folder);
  if (rows.empty()) GTEST_SKIP() << "STADTBLICK_SHARED_DATA names no folder with a manifest";
  EXPECT_GT(rows.size(), 80U);
  for (const Row& row : rows) {
    SCOPED_TRACE(row.file);
    const auto imported = importJsonFile(row.file);
    if (row.kinds.empty() && !imported.hasValue()) {
      EXPECT_TRUE(imported.diagnostics().hasErrors());
      continue;
    }
    ASSERT_TRUE(imported.hasValue()) << foundCodes(imported.diagnostics());
    std::map<std::string, std::size_t> expected;
    for (const auto& [type, count] : row.kinds) expected[kindOfRow(type)] += count;
    std::map<std::string, std::size_t> found;
    const auto& model = jsonCity(imported);
    for (model::ObjectIndex i = 0; i < model.objects.size(); ++i) {
      if (model.objects.id[i] != 0) ++found[std::string(model::kindName(model.objects.kind[i]))];
    }
    // The manifest leaves out the rarer of more than six kinds, and what has an id twice or "".
    const bool complete = !row.kinds.empty() && row.kinds.size() < 6 &&
                          row.file.filename() != "duplicate.json" && row.file.filename() != "invalid3.json";
    if (complete) {
      EXPECT_EQ(found, expected) << foundCodes(imported.diagnostics());
    }
    for (const auto& [kind, count] : expected) EXPECT_GE(kindsOf(model)[kind], count) << kind;
  }
}

double areaOf(const model::CityModel& model) {
  double area = 0.0;
  for (const auto& t : model.triangles) {
    area += 0.5 * geo::length(geo::cross(model.vertices[t[1]] - model.vertices[t[0]],
                                         model.vertices[t[2]] - model.vertices[t[0]]));
  }
  return area;
}

std::map<std::string, std::size_t> surfacesByKind(const model::CityModel& model) {
  std::map<std::string, std::size_t> kinds;
  for (const auto object : model.surfaces.object)
    ++kinds[std::string(model::kindName(model.objects.kind[object]))];
  return kinds;
}

/// The same buildings as CityGML, as CityJSON and as a sequence.
TEST(CityJsonRealFiles, TheSameModelAsInCityGml) {
  const fs::path folder = sampleFolder() / "citygml4j-samples";
  if (!fs::exists(folder / "lod2_buildings_v2.json")) GTEST_SKIP() << "no citygml4j-samples";
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(2);
  base::Progress progress;
  const auto gml = registry.import(folder / "lod2_buildings_v3.gml", "citygml", {}, {tasks, progress, {}});
  ASSERT_TRUE(gml.hasValue());
  const auto& other = jsonCity(gml);
  for (const char* name : {"lod2_buildings_v2.json", "lod2_buildings_as_CityJSON_features.jsonl"}) {
    SCOPED_TRACE(name);
    const auto json = importJsonFile(folder / name);
    ASSERT_TRUE(json.hasValue()) << foundCodes(json.diagnostics());
    const auto& model = jsonCity(json);
    EXPECT_EQ(kindsOf(model), kindsOf(other));
    EXPECT_EQ(surfacesByKind(model), surfacesByKind(other));
    EXPECT_EQ(model.triangles.size(), other.triangles.size());
    EXPECT_NEAR(areaOf(model), areaOf(other), 1e-3 * areaOf(other));
    // The sequence names no reference system, so nothing says that its first axis is the northing.
    const auto wide = [](const model::CityModel& m) {
      return std::max(m.bounds.size().x, m.bounds.size().y);
    };
    const auto narrow = [](const model::CityModel& m) {
      return std::min(m.bounds.size().x, m.bounds.size().y);
    };
    EXPECT_NEAR(wide(model), wide(other), 0.01);
    EXPECT_NEAR(narrow(model), narrow(other), 0.01);
    EXPECT_NEAR(model.bounds.size().z, other.bounds.size().z, 0.01);
  }
}

}  // namespace
}  // namespace stadtblick::io
