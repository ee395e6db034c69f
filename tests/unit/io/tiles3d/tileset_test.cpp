#include "io/tiles3d/tileset.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "base/atomic_file.hpp"
#include "io/tiles3d/tileset_writer.hpp"
#include "model/tiling/tile_builder.hpp"
#include "support/model_maker.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::io::tiles3d {
namespace {

using base::DiagnosticCode;
using nlohmann::json;

geo::LocalFrame hamburg() {
  return {geo::Crs::fromText("EPSG:25832+7837").value(), {566000.0, 5934000.0, 0.0}};
}

/// Houses, a road and a tree; every surface another height, so that they can be told apart.
std::shared_ptr<const model::CityModel> cell(int number) {
  support::ModelMaker maker;
  maker.model().frame = hamburg();
  const double x = number * 400.0;
  for (int i = 0; i < 5; ++i)
    maker.house("c" + std::to_string(number) + "h" + std::to_string(i), {x + i * 30.0, 20.0, 5.0 + i},
                {12.0, 9.0, 8.0 + i});
  const auto road = maker.object(model::ObjectKind::kRoad, "road" + std::to_string(number));
  maker.polygon(road, {{x, 0, 5}, {x + 300, 0, 5}, {x + 300, 8, 6}, {x, 8, 6}});
  const auto tree = maker.object(model::ObjectKind::kSolitaryVegetationObject, "t" + std::to_string(number));
  maker.instance(tree, maker.prototype(), {x + 50.0, 60.0, 5.0});
  return maker.finish();
}

std::vector<model::CatalogueRow> rowsOf(const model::CityModel& city) {
  std::vector<model::CatalogueRow> rows;
  model::CatalogueRow next = 0;
  for (model::ObjectIndex o = 0; o < city.objects.size(); ++o)
    rows.push_back(city.objects.parent[o] == model::kNoObject ? next++ : rows[city.objects.parent[o]]);
  return rows;
}

constexpr model::CatalogueRow kRowsInCell = 7;

/// Writes `cells` cells; fails the test where that fails.
std::vector<LeafSummary> writeCity(const std::filesystem::path& folder, int cells,
                                   TilesetOptions options = {}) {
  TilesetWriter writer(folder, hamburg(), options);
  std::vector<LeafSummary> leaves;
  for (int c = 0; c < cells; ++c) {
    const auto city = cell(c);
    auto leaf = writer.writeCell(static_cast<std::uint32_t>(c), *city, rowsOf(*city));
    EXPECT_TRUE(leaf);
    auto stored = LeafSummary::parse(leaf->serialised());
    EXPECT_TRUE(stored);
    leaves.push_back(*std::move(stored));
  }
  base::Progress progress;
  EXPECT_TRUE(writer.finish(leaves, progress, {}));
  EXPECT_DOUBLE_EQ(progress.fraction(), 1.0);
  return leaves;
}

std::unique_ptr<Tileset> openCity(const std::filesystem::path& folder, int cells) {
  TilesetOpenOptions options;
  for (int c = 0; c <= cells; ++c)
    options.cellFirstRow.push_back(static_cast<model::CatalogueRow>(c) * kRowsInCell);
  auto tileset = Tileset::open(folder / "tileset.json", options);
  EXPECT_TRUE(tileset);
  return std::move(tileset).value();
}

std::string bytesOf(const std::filesystem::path& path) { return base::readFile(path).value(); }

using Corner = std::array<double, 5>;  // position, object, surface

std::multiset<std::array<std::int64_t, 5>> corners(const std::vector<model::TileMesh>& meshes) {
  std::multiset<std::array<std::int64_t, 5>> list;
  for (const auto& mesh : meshes)
    for (const std::uint32_t i : mesh.indices) {
      const auto& p = mesh.positions[i];
      list.insert({std::llround((mesh.origin.x + double(p[0])) * 20),
                   std::llround((mesh.origin.y + double(p[1])) * 20),
                   std::llround((mesh.origin.z + double(p[2])) * 20), mesh.ids[i][0], mesh.ids[i][1]});
    }
  return list;
}

class OwnTileset : public testing::TestWithParam<bool> {};

TEST_P(OwnTileset, LeavesComeBackAsTheyWereDrawn) {
  const test::TemporaryFolder folder;
  writeCity(folder.path(), 2, {.compress = GetParam()});
  const auto tileset = openCity(folder.path(), 2);
  EXPECT_EQ(tileset->frame().origin(), hamburg().origin());
  EXPECT_EQ(tileset->frame().crs(), hamburg().crs());
  int leaves = 0;
  for (model::TileIndex t = 0; t < tileset->nodes().size(); ++t) {
    if (!tileset->nodes()[t].children.empty()) continue;
    const int number = leaves++;
    auto content = tileset->load(t, {});
    ASSERT_TRUE(content);
    const auto city = cell(number);
    std::vector<model::TileMesh> expected;
    for (const auto& pieces : model::planTiles(*city, model::selectLod(*city, std::nullopt)).chunks)
      expected.push_back(model::buildTileMesh(*city, pieces, 0));
    const auto rows = rowsOf(*city);
    for (auto& mesh : expected)
      for (auto& ids : mesh.ids) ids[0] = rows[ids[0]] + static_cast<std::uint32_t>(number) * kRowsInCell;
    EXPECT_EQ(corners(content->meshes), corners(expected));
    ASSERT_EQ(content->meshes.size(), 1U);
    const auto& got = content->meshes[0];
    EXPECT_EQ(got.edgePositions.size(), expected[0].edgePositions.size());
    for (std::size_t v = 0; v < expected[0].positions.size(); ++v) {
      EXPECT_EQ(got.normalClass[v][3], expected[0].normalClass[v][3]);
      EXPECT_NEAR(got.normalClass[v][2], expected[0].normalClass[v][2], 300);
      EXPECT_EQ(got.material[v], expected[0].material[v]);
      for (std::size_t i = 0; i < 3; ++i) {
        const double there[3] = {expected[0].origin.x, expected[0].origin.y, expected[0].origin.z};
        const double here[3] = {got.origin.x, got.origin.y, got.origin.z};
        EXPECT_NEAR(here[i] + double(got.positions[v][i]), there[i] + double(expected[0].positions[v][i]),
                    0.01);
      }
    }
    EXPECT_NEAR(got.bounds.max.z, expected[0].bounds.max.z, 0.01);
    EXPECT_FALSE(got.focusBounds.empty());
  }
  EXPECT_EQ(leaves, 2);
}
INSTANTIATE_TEST_SUITE_P(Compressed, OwnTileset, testing::Bool());

TEST(Tileset, GlassStaysGlassAndWhatOnlyClosesABodyIsLeftOut) {
  support::ModelMaker maker;
  maker.model().frame = hamburg();
  const auto building = maker.object(model::ObjectKind::kBuilding, "b");
  for (const double x : {0.0, 10.0})
    maker.polygon(building, {{x, 0, 0}, {x + 8, 0, 0}, {x + 8, 0, 8}, {x, 0, 8}});
  const auto closure = maker.object(model::ObjectKind::kClosureSurface, "c", building);
  maker.polygon(closure, {{0, 9, 0}, {8, 9, 0}, {8, 9, 8}, {0, 9, 8}});
  auto& look = maker.model().appearances;
  look.materials = {{{1.0F, 0.0F, 0.0F}, {}, 0.0F}, {{0.0F, 0.0F, 1.0F}, {}, 0.6F}};
  look.themes.push_back({maker.model().strings.intern("rgb"),
                         {{0, model::kNone, 0, model::kNone}, {1, model::kNone, 1, model::kNone}}});
  const auto city = maker.finish();
  const test::TemporaryFolder folder;
  TilesetWriter writer(folder.path(), hamburg(), {});
  auto leaf = writer.writeCell(0, *city, rowsOf(*city));
  ASSERT_TRUE(leaf);
  const std::vector<LeafSummary> leaves{leaf.value()};
  base::Progress progress;
  ASSERT_TRUE(writer.finish(leaves, progress, {}));
  TilesetOpenOptions options;
  options.cellFirstRow = {0, 1};
  const auto tileset = Tileset::open(folder.path() / "tileset.json", options);
  ASSERT_TRUE(tileset);
  for (model::TileIndex t = 0; t < tileset.value()->nodes().size(); ++t) {
    if (!tileset.value()->nodes()[t].children.empty()) continue;
    const auto content = tileset.value()->load(t, {});
    ASSERT_TRUE(content);
    ASSERT_EQ(content->meshes.size(), 1U);
    const model::TileMesh& mesh = content->meshes[0];
    EXPECT_EQ(mesh.indices.size(), 12U);
    ASSERT_EQ(mesh.batches.size(), 2U);
    EXPECT_FALSE(mesh.batches[0].transparent);
    EXPECT_TRUE(mesh.batches[1].transparent);
    EXPECT_EQ(mesh.material[mesh.indices[6]][3], 102);
  }
}

TEST(Tileset, SameCityGivesSameBytes) {
  const test::TemporaryFolder first;
  const test::TemporaryFolder second;
  writeCity(first.path(), 3);
  writeCity(second.path(), 3);
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(first.path())) {
    if (!entry.is_regular_file()) continue;
    ++files;
    EXPECT_EQ(bytesOf(entry.path()),
              bytesOf(second.path() / std::filesystem::relative(entry.path(), first.path())))
        << entry.path();
  }
  EXPECT_EQ(files, 9U);  // three leaves, a tile above each, one above two of these, the root, tileset.json
}

TEST(Tileset, EveryBuildingIsThereAtEveryLevelWithItsRow) {
  const test::TemporaryFolder folder;
  constexpr int kCells = 9;  // 3.6 km: three levels above the leaves
  writeCity(folder.path(), kCells);
  const auto tileset = openCity(folder.path(), kCells);
  const auto& nodes = tileset->nodes();
  EXPECT_EQ(nodes[0].parent, model::kNoTile);
  std::map<model::TileIndex, std::set<std::uint32_t>> objects;
  for (model::TileIndex t = static_cast<model::TileIndex>(nodes.size()); t-- > 0;) {
    const auto content = tileset->load(t, {});
    ASSERT_TRUE(content);
    for (const auto& mesh : content->meshes)
      for (const auto& ids : mesh.ids)
        if (ids[0] % kRowsInCell < 5) objects[t].insert(ids[0]);
    for (const auto& mesh : content->meshes) {
      EXPECT_LE(nodes[t].bounds.min.x, mesh.bounds.min.x + 0.05);
      EXPECT_GE(nodes[t].bounds.max.z, mesh.bounds.max.z - 0.05);
    }
    std::set<std::uint32_t> below;
    for (const model::TileIndex child : nodes[t].children) {
      EXPECT_GT(nodes[t].geometricErrorMetres, nodes[child].geometricErrorMetres);
      below.insert(objects[child].begin(), objects[child].end());
    }
    if (!nodes[t].children.empty()) {
      EXPECT_EQ(objects[t], below);
    }
  }
  EXPECT_EQ(objects[0].size(), static_cast<std::size_t>(kCells) * 5);
}

TEST(Tileset, TransformsLeadToTheGlobe) {
  const test::TemporaryFolder folder;
  writeCity(folder.path(), 5);
  const json document = json::parse(bytesOf(folder.path() / "tileset.json"));
  EXPECT_EQ(document["asset"]["version"], "1.1");
  EXPECT_EQ(document["extras"]["stadtblick"]["georeferenced"], true);
  // Read as if it were somebody else's: by way of the globe.
  json foreign = document;
  foreign.erase("extras");
  std::ofstream(folder.path() / "foreign.json") << foreign;
  auto opened = Tileset::open(folder.path() / "foreign.json", {.frame = hamburg(), .cellFirstRow = {}});
  ASSERT_TRUE(opened);
  const auto own = openCity(folder.path(), 5);
  const auto& tileset = *opened.value();
  ASSERT_EQ(tileset.nodes().size(), own->nodes().size());
  for (model::TileIndex t = 0; t < own->nodes().size(); ++t) {
    const auto exact = own->load(t, {});
    const auto around = tileset.load(t, {});
    ASSERT_TRUE(exact);
    ASSERT_TRUE(around);
    geo::Box3 exactBox;
    geo::Box3 box;
    for (const auto& mesh : exact->meshes) exactBox.add(mesh.bounds);
    for (const auto& mesh : around->meshes) box.add(mesh.bounds);
    const double tolerance = own->nodes()[t].children.empty() ? 0.05 : 0.25;
    EXPECT_LT(geo::length(box.min - exactBox.min), tolerance);
    EXPECT_LT(geo::length(box.max - exactBox.max), tolerance);
  }
  // Its objects are known by their gml:id; boundary surfaces have none, and the road and the tree are
  // objects.
  const auto objects = tileset.objects();
  ASSERT_NE(objects, nullptr);
  EXPECT_EQ(objects->catalogue().size(), 5U * kRowsInCell);
  const auto row = objects->catalogue().find("c3h2");
  ASSERT_TRUE(row);
  EXPECT_EQ(objects->catalogue().kinds()[*row], model::ObjectKind::kBuilding);
  const auto& box = objects->catalogue().boxes()[*row];
  EXPECT_NEAR(static_cast<double>(box[0]), 3 * 400.0 + 60.0, 0.3);
  EXPECT_NEAR(static_cast<double>(box[5]), 7.0 + 10.0, 0.3);
}

TEST(Tileset, FeaturesCarryIdsAndTypedAttributes) {
  const test::TemporaryFolder folder;
  support::ModelMaker maker;
  const auto house = maker.house("DEHH_1", {0, 0, 0}, {10, 10, 10});
  auto& city = maker.model();
  city.frame = hamburg();
  const auto word = [&city](const char* text) { return city.strings.intern(text); };
  city.attributes.add(house, word("measuredHeight"), {model::AttributeType::kReal, 10.5, word("10.5"), 0},
                      word("m"), false);
  city.attributes.add(house, word("Straße 1"), {model::AttributeType::kText, 0.0, word("Überweg"), 0}, 0,
                      true);
  city.attributes.add(house, word("storeys"), {model::AttributeType::kInteger, 3, word("3"), 0}, 0, false);
  TilesetWriter writer(folder.path(), hamburg(), {});
  ASSERT_TRUE(writer.writeCell(0, city, rowsOf(city)));
  const std::string glb = bytesOf(folder.path() / TilesetWriter::fileName(0));
  std::uint32_t length = 0;
  std::memcpy(&length, glb.data() + 12, 4);
  const json document = json::parse(glb.substr(20, length));
  const json& metadata = document["extensions"]["EXT_structural_metadata"];
  const json& properties = metadata["schema"]["classes"]["object"]["properties"];
  EXPECT_EQ(properties["measuredHeight"]["componentType"], "FLOAT64");
  EXPECT_EQ(properties["storeys"]["componentType"], "INT32");
  EXPECT_EQ(properties["Stra__e_1"]["name"], "Straße 1");
  EXPECT_NE(glb.find("DEHH_1"), std::string::npos);
  EXPECT_NE(glb.find("Überweg"), std::string::npos);
  EXPECT_EQ(metadata["propertyTables"][0]["count"], 1);
}

TEST(Tileset, DamagedFilesAreFindingsAndNoCrash) {
  const test::TemporaryFolder folder;
  writeCity(folder.path(), 1);
  const auto path = folder.path() / TilesetWriter::fileName(0);
  const std::string glb = bytesOf(path);
  std::uint32_t state = 1;
  const auto random = [&state] { return state = state * 1664525U + 1013904223U; };
  json foreign = json::parse(bytesOf(folder.path() / "tileset.json"));
  foreign.erase("extras");
  std::ofstream(folder.path() / "foreign.json") << foreign;
  std::vector<std::unique_ptr<Tileset>> tilesets;
  for (const char* name : {"tileset.json", "foreign.json"}) {
    auto opened = Tileset::open(folder.path() / name, {.frame = hamburg(), .cellFirstRow = {0, kRowsInCell}});
    ASSERT_TRUE(opened);
    tilesets.push_back(std::move(opened).value());
  }
  const auto load = [&tilesets] {
    for (const auto& tileset : tilesets) {
      const auto content = tileset->load(static_cast<model::TileIndex>(tileset->nodes().size() - 1), {});
      if (!content) {
        EXPECT_GT(content.diagnostics().count(DiagnosticCode::kTileUnreadable), 0U);
        continue;
      }
      for (const auto& mesh : content->meshes)
        for (const std::uint32_t i : mesh.indices) ASSERT_LT(i, mesh.positions.size());
    }
  };
  for (int round = 0; round < 150; ++round) {
    std::string damaged = glb;
    if (round % 3 == 0) damaged.resize(random() % damaged.size());
    for (int i = 0; i < 1 + round % 4 && !damaged.empty(); ++i)
      damaged[random() % std::min<std::size_t>(damaged.size(), round % 2 == 0 ? 6000 : damaged.size())] =
          static_cast<char>('0' + random() % 60);
    std::ofstream(path, std::ios::binary) << damaged;
    load();
    EXPECT_TRUE(Tileset::open(folder.path() / "foreign.json", {})) << "objects are read at opening";
  }
  std::filesystem::remove(path);
  load();
}

TEST(Tileset, WhatIsNoTilesetIsRefused) {
  const test::TemporaryFolder folder;
  const auto refused = [&folder](const std::string& text) {
    std::ofstream(folder.path() / "t.json") << text;
    const auto tileset = Tileset::open(folder.path() / "t.json", {});
    return !tileset && tileset.diagnostics().count(DiagnosticCode::kTilesetInvalid) == 1;
  };
  EXPECT_TRUE(refused(""));
  EXPECT_TRUE(refused("{}"));
  EXPECT_TRUE(refused(R"({"asset":{"version":"9"},"root":{}})"));
  EXPECT_TRUE(refused(R"({"asset":{"version":"1.1"},"root":{"children":[7]}})"));
  std::string deep = R"({"asset":{"version":"1.1"},"root":)";
  for (int i = 0; i < 5000; ++i) deep += R"({"children":[)";
  deep += "{}";
  for (int i = 0; i < 5000; ++i) deep += "]}";
  EXPECT_TRUE(refused(deep + "}"));
  EXPECT_FALSE(Tileset::open(folder.path() / "none.json", {}));
}

TEST(Tileset, PartsThatAreNotReadAreNamed) {
  const test::TemporaryFolder folder;
  const json gltf{{"asset", {{"version", "2.0"}}},
                  {"scene", 0},
                  {"scenes", {{{"nodes", {0}}}}},
                  {"nodes", {{{"mesh", 0}}}},
                  {"meshes", {{{"primitives", {{{"mode", 1}, {"attributes", {{"POSITION", 0}}}}}}}}}};
  std::ofstream(folder.path() / "lines.gltf") << gltf;
  const json tileset{
      {"asset", {{"version", "1.0"}}},
      {"geometricError", 1},
      {"root",
       {{"boundingVolume", {{"sphere", {0, 0, 0, 1}}}},
        {"geometricError", 0},
        {"contents",
         {{{"uri", "lines.gltf"}}, {{"uri", "../outside.glb"}}, {{"uri", "https://x.example/a.glb"}}}}}}};
  std::ofstream(folder.path() / "t.json") << tileset;
  auto opened = Tileset::open(folder.path() / "t.json", {});
  ASSERT_TRUE(opened);
  const auto content = opened.value()->load(0, {});
  EXPECT_EQ(content.diagnostics().count(DiagnosticCode::kTilePartUndecoded), 1U);
  EXPECT_EQ(content.diagnostics().count(DiagnosticCode::kTileUnreadable), 2U);
}

}  // namespace
}  // namespace stadtblick::io::tiles3d
