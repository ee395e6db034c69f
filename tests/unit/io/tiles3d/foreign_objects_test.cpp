#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "io/tiles3d/glb_builder.hpp"
#include "io/tiles3d/tileset.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::io::tiles3d {
namespace {

using nlohmann::json;

template <typename T>
std::string raw(const T& value) {
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

std::string padded(std::string text, char filler = ' ') {
  while (text.size() % 8 != 0) text += filler;
  return text;
}

/// Triangles beside one another, 10 m apart, each an object of its own by `attribute`.
std::string triangles(std::uint16_t count, const std::string& attribute, const json& extensions = {},
                      std::uint8_t mode = 4) {
  GlbBuilder glb(false);
  std::vector<std::array<float, 3>> positions;
  std::vector<std::array<std::uint16_t, 2>> ids;
  for (std::uint16_t i = 0; i < count; ++i) {
    const float x = 10.0F * static_cast<float>(i);
    for (const auto& p :
         {std::array{x, 0.0F, 0.0F}, std::array{x + 4, 0.0F, 0.0F}, std::array{x, 3.0F, 0.0F}}) {
      positions.push_back(p);
      ids.push_back({i, 0});
    }
  }
  json attributes;
  attributes["POSITION"] = glb.addAccessor(glb.addView(positions, BufferUse::kVertices, 12),
                                           ComponentType::kFloat, "VEC3", positions.size());
  attributes[attribute] = glb.addAccessor(glb.addView(ids, BufferUse::kVertices, 4),
                                          ComponentType::kUnsignedShort, "SCALAR", ids.size());
  json primitive{{"attributes", attributes}, {"mode", mode}};
  if (!extensions.is_null()) {
    json& root = glb.json()["extensions"]["EXT_structural_metadata"];
    root = extensions;
    const std::string names = "AnnaBertaCarl";
    const std::vector<std::uint32_t> ends{0, 4, 9, 13};
    const std::vector<std::int8_t> floors{3, -1, 7};
    const std::string oldest("\x05", 1);  // the first and the third
    const std::vector<std::uint16_t> roofs{1000, 3100, 9};
    json columns;
    columns["gml_id"] = {{"values", glb.addView(names, BufferUse::kOther)},
                         {"stringOffsets", glb.addView(ends, BufferUse::kOther)}};
    columns["floors"] = {{"values", glb.addView(floors, BufferUse::kOther)}};
    columns["listed"] = {{"values", glb.addView(oldest, BufferUse::kOther)}};
    columns["roof"] = {{"values", glb.addView(roofs, BufferUse::kOther)}};
    root["propertyTables"] = {{{"class", "house"}, {"count", 3}, {"properties", columns}}};
    primitive["extensions"]["EXT_mesh_features"]["featureIds"] = {
        {{"featureCount", 3}, {"attribute", 0}, {"propertyTable", 0}}};
  }
  glb.json()["asset"]["version"] = "2.0";
  glb.json()["scene"] = 0;
  glb.json()["scenes"] = {{{"nodes", {0}}}};
  glb.json()["nodes"] = {{{"mesh", 0}}};
  glb.json()["meshes"] = {{{"primitives", {primitive}}}};
  std::string file;
  EXPECT_TRUE(glb.finish([&file](std::string_view piece) { file += piece; }));
  return file;
}

/// A tile of 3D Tiles 1.0 with its tables.
std::string tile(const char* magic, const json& features, const std::string& featureBytes, const json& batch,
                 const std::string& batchBytes, const std::string& body, bool instanced = false) {
  const std::string f = padded(features.dump());
  const std::string fb = padded(featureBytes, 0);
  const std::string b = batch.is_null() ? "" : padded(batch.dump());
  const std::string bb = padded(batchBytes, 0);
  const auto head = static_cast<std::uint32_t>(instanced ? 32 : 28);
  const auto word = [](std::size_t value) { return raw(static_cast<std::uint32_t>(value)); };
  std::string bytes = magic + word(1) +
                      word(head + f.size() + fb.size() + b.size() + bb.size() + body.size()) +
                      word(f.size()) + word(fb.size()) + word(b.size()) + word(bb.size());
  if (instanced) bytes += word(1);
  return bytes + f + fb + b + bb + body;
}

class ForeignTiles : public testing::Test {
 protected:
  /// A tileset of these contents, side by side.
  std::unique_ptr<Tileset> open(const std::map<std::string, std::string>& files) {
    json children = json::array();
    for (const auto& [name, bytes] : files) {
      std::ofstream(folder_.path() / name, std::ios::binary) << bytes;
      children.push_back({{"boundingVolume", {{"sphere", {0, 0, 0, 100}}}},
                          {"geometricError", 0},
                          {"content", {{"uri", name}}}});
    }
    const json tileset{{"asset", {{"version", "1.0"}}},
                       {"geometricError", 10},
                       {"root",
                        {{"boundingVolume", {{"sphere", {0, 0, 0, 100}}}},
                         {"geometricError", 5},
                         {"refine", "ADD"},
                         {"children", children}}}};
    std::ofstream(folder_.path() / "tileset.json") << tileset;
    auto opened = Tileset::open(folder_.path() / "tileset.json", {});
    EXPECT_TRUE(opened);
    return std::move(opened).value();
  }

  static std::string valueOf(const model::CitySource& city, std::string_view id, std::string_view attribute) {
    const auto row = city.catalogue().find(id);
    if (!row) return "no such object";
    const model::CityModel& model = *city.load(0, {}).value().model;
    base::StringId name = 0;
    if (!model.strings.find(attribute, name)) return "no such attribute";
    const auto* value = model.attributes.value(name, *row);
    return value == nullptr ? "" : std::string(model.strings[value->text]);
  }

  /// The objects of a tile, by the easting of their vertices.
  static std::map<int, std::string> idsByPlace(const Tileset& tileset, model::TileIndex tile) {
    std::map<int, std::string> ids;
    const auto content = tileset.load(tile, {});
    EXPECT_TRUE(content);
    for (const auto& mesh : content->meshes)
      for (std::size_t v = 0; v < mesh.positions.size(); ++v) {
        const auto row = mesh.ids[v][0];
        const int place =
            static_cast<int>((mesh.origin.x + static_cast<double>(mesh.positions[v][0]) + 1) / 10);
        ids[place] = row == model::kNoObjectId ? "" : std::string(tileset.objects()->catalogue().id(row));
      }
    return ids;
  }

  test::TemporaryFolder folder_;
};

TEST_F(ForeignTiles, BatchTablesNameObjects) {
  const std::vector<float> heights{10.5F, 8.0F, 3.0F};
  const json batch{{"id", {"DEHH_1", "DEHH_2", "DEHH_3"}},
                   {"Name", {"Rathaus", nullptr, "Turm"}},
                   {"class", {"Building", "Bridge", "something"}},
                   {"floors", {3, 1, 2}},
                   {"attributes", {{{"Dach", "flach"}}, json::object(), {{"Dach", "spitz"}, {"alt", true}}}},
                   {"height", {{"byteOffset", 0}, {"componentType", "FLOAT"}, {"type", "SCALAR"}}},
                   {"HIERARCHY", json::object()}};
  std::string bytes;
  for (const float height : heights) bytes += raw(height);
  const auto tileset =
      open({{"a.b3dm", tile("b3dm", {{"BATCH_LENGTH", 3}}, "", batch, bytes, triangles(3, "_BATCHID"))}});
  const auto city = tileset->objects();
  ASSERT_NE(city, nullptr);
  EXPECT_EQ(city->catalogue().size(), 3U);
  EXPECT_EQ(valueOf(*city, "DEHH_1", "name"), "Rathaus");
  EXPECT_EQ(valueOf(*city, "DEHH_2", "name"), "");
  EXPECT_EQ(valueOf(*city, "DEHH_1", "height"), "10.5");
  EXPECT_EQ(valueOf(*city, "DEHH_3", "floors"), "2");
  EXPECT_EQ(valueOf(*city, "DEHH_3", "Dach"), "spitz");
  EXPECT_EQ(valueOf(*city, "DEHH_3", "alt"), "true");
  EXPECT_EQ(valueOf(*city, "DEHH_3", "class"), "something");
  EXPECT_THAT(city->catalogue().kinds(),
              testing::ElementsAre(model::ObjectKind::kBuilding, model::ObjectKind::kBridge,
                                   model::ObjectKind::kGenericCityObject));
  EXPECT_EQ(city->catalogue().search("turm", 5).total, 1U);
  EXPECT_THAT(idsByPlace(*tileset, 1),
              testing::ElementsAre(testing::Pair(0, "DEHH_1"), testing::Pair(1, "DEHH_2"),
                                   testing::Pair(2, "DEHH_3")));
  const auto box = city->catalogue().boxes()[1];
  EXPECT_NEAR(box[0], 10.0F, 1e-3F);
  EXPECT_NEAR(box[3], 14.0F, 1e-3F);
}

TEST_F(ForeignTiles, PropertyTablesNameObjects) {
  const json metadata{
      {"schema",
       {{"classes",
         {{"house",
           {{"properties",
             {{"gml_id", {{"type", "STRING"}}},
              {"floors",
               {{"type", "SCALAR"}, {"componentType", "INT8"}, {"noData", -1}, {"name", "Geschosse"}}},
              {"listed", {{"type", "BOOLEAN"}}},
              {"roof", {{"type", "ENUM"}, {"enumType", "roofs"}}}}}}}}},
        {"enums",
         {{"roofs",
           {{"values", {{{"name", "flat"}, {"value", 1000}}, {{"name", "gable"}, {"value", 3100}}}}}}}}}}};
  const auto tileset = open({{"a.glb", triangles(3, "_FEATURE_ID_0", metadata)}});
  const auto city = tileset->objects();
  ASSERT_NE(city, nullptr);
  EXPECT_EQ(valueOf(*city, "Anna", "Geschosse"), "3");
  EXPECT_EQ(valueOf(*city, "Berta", "Geschosse"), "") << "noData";
  EXPECT_EQ(valueOf(*city, "Berta", "listed"), "false");
  EXPECT_EQ(valueOf(*city, "Carl", "listed"), "true");
  EXPECT_EQ(valueOf(*city, "Berta", "roof"), "gable");
  EXPECT_EQ(valueOf(*city, "Carl", "roof"), "") << "no such value";
  EXPECT_EQ(idsByPlace(*tileset, 1)[2], "Carl");
}

TEST_F(ForeignTiles, AnObjectInSeveralTilesIsOne) {
  const auto part = [](const json& batch) {
    return tile("b3dm", {{"BATCH_LENGTH", 2}}, "", batch, "", triangles(2, "_BATCHID"));
  };
  const auto tileset = open({{"a.b3dm", part({{"id", {"x", "y"}}, {"use", {"home", "work"}}})},
                             {"b.b3dm", part({{"id", {"y", "z"}}, {"use", {"later", "shop"}}})},
                             {"c.b3dm", part({{"id", {0, 1}}, {"use", {"a", "b"}}})},
                             {"d.b3dm", part(json())}});
  const auto city = tileset->objects();
  EXPECT_EQ(city->catalogue().size(), 5U) << "x, y, z, and two whose numbers only count them";
  EXPECT_EQ(valueOf(*city, "y", "use"), "work") << "the first one said so";
  EXPECT_EQ(idsByPlace(*tileset, 2)[0], "y");
  EXPECT_EQ(valueOf(*city, "c.b3dm#1", "use"), "b");
  EXPECT_EQ(idsByPlace(*tileset, 4)[0], "") << "without a batch table nothing is known";
}

TEST_F(ForeignTiles, InstancesAndPartsOfCompositeTilesAreObjects) {
  std::string positions;
  for (const float x : {0.0F, 20.0F})
    for (const float value : {x, 0.0F, 0.0F}) positions += raw(value);
  const std::string ids = raw(std::uint16_t{1}) + raw(std::uint16_t{0});
  const json features{{"INSTANCES_LENGTH", 2},
                      {"POSITION", {{"byteOffset", 0}}},
                      {"BATCH_ID", {{"byteOffset", positions.size()}}}};
  const std::string trees =
      padded(tile("i3dm", features, positions + ids, {{"species", {"oak", "lime"}}, {"id", {"o", "l"}}}, "",
                  padded(triangles(1, "_OTHER"), 0), true),
             0);
  const std::string houses = padded(
      tile("b3dm", {{"BATCH_LENGTH", 1}}, "", {{"id", {"house"}}}, "", padded(triangles(1, "_BATCHID"), 0)),
      0);
  const auto word = [](std::size_t value) { return raw(static_cast<std::uint32_t>(value)); };
  const std::string both =
      "cmpt" + word(1) + word(16 + trees.size() + houses.size()) + word(2) + trees + houses;
  const auto tileset = open({{"a.cmpt", both}});
  EXPECT_EQ(valueOf(*tileset->objects(), "l", "species"), "lime");
  const auto ids_ = idsByPlace(*tileset, 1);
  EXPECT_EQ(ids_.at(2), "o");
  EXPECT_EQ(ids_.at(0), "house") << "drawn last there";
}

TEST_F(ForeignTiles, PointsAreDrawnInTheirColours) {
  std::string bytes;
  for (int i = 0; i < 20; ++i)
    for (const float value : {10.0F * static_cast<float>(i % 2), static_cast<float>(i), 0.0F})
      bytes += raw(value);
  const std::size_t colours = bytes.size();
  for (int i = 0; i < 20; ++i) bytes += "\xC8\x10\x20";
  const std::size_t batches = bytes.size();
  for (int i = 0; i < 20; ++i) bytes += static_cast<char>(i % 2);
  const json features{{"POINTS_LENGTH", 20},
                      {"POSITION", {{"byteOffset", 0}}},
                      {"RGB", {{"byteOffset", colours}}},
                      {"BATCH_LENGTH", 2},
                      {"BATCH_ID", {{"byteOffset", batches}, {"componentType", "UNSIGNED_BYTE"}}}};
  const auto tileset = open({{"a.pnts", tile("pnts", features, bytes, {{"id", {"tree", "wall"}}}, "", "")},
                             {"b.glb", triangles(1, "_OTHER", {}, 0)}});
  const auto content = tileset->load(1, {});
  ASSERT_TRUE(content);
  ASSERT_EQ(content->meshes.size(), 1U);
  const auto& mesh = content->meshes[0];
  EXPECT_EQ(mesh.positions.size(), 20U * 4);
  EXPECT_EQ(mesh.indices.size(), 20U * 12);
  EXPECT_EQ(mesh.material[0], (std::array<std::uint8_t, 4>{0xC8, 0x10, 0x20, 255}));
  EXPECT_EQ(tileset->objects()->catalogue().id(mesh.ids[4][0]), "wall");
  EXPECT_TRUE(content.diagnostics().empty());
  EXPECT_EQ(tileset->load(2, {})->meshes.at(0).positions.size(), 3U * 4) << "points in glTF";
}

TEST_F(ForeignTiles, TablesThatLieAreNoCrash) {
  const json lies{{"id", {"a"}},
                  {"far", {{"byteOffset", 4'000'000'000U}, {"componentType", "DOUBLE"}, {"type", "MAT4"}}},
                  {"odd", {{"byteOffset", 0}, {"componentType", "HALF"}, {"type", "SCALAR"}}},
                  {"deep", {json::parse(std::string(200, '[') + std::string(200, ']'))}}};
  const auto tileset = open({{"a.b3dm", tile("b3dm", {{"BATCH_LENGTH", 4'000'000'000U}}, "", lies, "12345678",
                                             triangles(3, "_BATCHID"))},
                             {"b.pnts", tile("pnts", {{"POINTS_LENGTH", 1e14}}, "", {}, "", "")}});
  EXPECT_EQ(tileset->objects()->catalogue().size(), 1U);
  EXPECT_THAT(idsByPlace(*tileset, 1), testing::Contains(testing::Pair(2, "")));
  EXPECT_FALSE(tileset->load(2, {}));
}

}  // namespace
}  // namespace stadtblick::io::tiles3d
