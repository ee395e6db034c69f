#include <gtest/gtest.h>

#include <filesystem>
#include <random>
#include <string>

#include "unit/io/cityjson/import_support.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;

/// A fixture of tests/bad, the finding that it must give, and what is left of it.
struct Case {
  const char* file;
  DiagnosticCode code;
  std::size_t objects;   ///< that are read all the same; 0: there is no model.
  std::size_t surfaces;  ///< that have an area.
};

const Case kCases[] = {
    {"citygml-no-objects.city.jsonl", DiagnosticCode::kCityGmlNoObjects, 0, 0},
    {"cityjson-geometry-unread.city.json", DiagnosticCode::kCityJsonGeometryUnread, 3, 7},
    {"cityjson-index-invalid.city.json", DiagnosticCode::kCityJsonIndexInvalid, 2, 7},
    {"cityjson-lod-left-out.city.json", DiagnosticCode::kCityJsonLodLeftOut, 1, 6},
    {"cityjson-parent-unknown.city.json", DiagnosticCode::kCityJsonParentUnknown, 4, 9},
    {"cityjson-polygons-repeated.city.json", DiagnosticCode::kCityJsonPolygonsRepeated, 1, 6},
    {"cityjson-transform-missing.city.json", DiagnosticCode::kCityJsonTransformMissing, 1, 6},
    {"cityjson-type-unknown.city.json", DiagnosticCode::kCityJsonTypeUnknown, 2, 7},
    {"cityjson-values-mismatch.city.json", DiagnosticCode::kCityJsonValuesMismatch, 3, 8},
    {"cityjson-version-unknown.city.json", DiagnosticCode::kCityJsonVersionUnknown, 1, 6},
    {"coordinate-impossible-huge.city.json", DiagnosticCode::kCoordinateImpossible, 1, 3},
    {"coordinate-invalid-vertex.city.json", DiagnosticCode::kCoordinateInvalid, 2, 3},
    {"json-broken.city.json", DiagnosticCode::kJsonBroken, 2, 1},
    {"json-broken-cut.city.json", DiagnosticCode::kJsonBroken, 1, 0},
    {"json-broken-deep.city.json", DiagnosticCode::kJsonBroken, 2, 1},
    {"json-broken-deep-attribute.city.json", DiagnosticCode::kJsonBroken, 1, 6},
    {"json-broken-line.city.jsonl", DiagnosticCode::kJsonBroken, 3, 14},
    {"number-invalid-attribute.city.json", DiagnosticCode::kNumberInvalid, 1, 6},
    {"ring-too-short-index.city.json", DiagnosticCode::kRingTooShort, 2, 7},
};

class CityJsonBadInput : public testing::TestWithParam<Case> {};

TEST_P(CityJsonBadInput, CostsThatPartOnly) {
  const Case& expected = GetParam();
  const auto imported = importJsonFile(std::filesystem::path(STADTBLICK_TEST_FILES) / "bad" / expected.file);
  EXPECT_GT(imported.diagnostics().count(expected.code), 0U) << foundCodes(imported.diagnostics());
  ASSERT_EQ(imported.hasValue(), expected.objects > 0) << foundCodes(imported.diagnostics());
  if (!imported.hasValue()) return;
  const auto& model = jsonCity(imported);
  std::size_t surfaces = 0;
  for (const auto flags : model.surfaces.flags) {
    surfaces += (flags & model::kSurfaceDegenerate) == 0 ? 1U : 0U;
  }
  EXPECT_EQ(model.objects.size(), expected.objects);
  EXPECT_EQ(surfaces, expected.surfaces) << foundCodes(imported.diagnostics());
}

INSTANTIATE_TEST_SUITE_P(Fixtures, CityJsonBadInput, testing::ValuesIn(kCases), [](const auto& tested) {
  std::string name = tested.param.file;
  for (char& c : name) {
    if (c == '-' || c == '.') c = '_';
  }
  return name;
});

/// A document that has one of everything.
std::string fullDocument() {
  return cityJson(
      objectJson(
          "house", "Building",
          solidJson("\"2\"",
                    "\"semantics\":{\"surfaces\":[{\"type\":\"WallSurface\",\"a\":[1,{\"b\":null}]}],"
                    "\"values\":[[0,0,null,0,0,0]]},\"material\":{\"m\":{\"values\":[[0,0,0,0,0,null]]}},"
                    "\"texture\":{\"t\":{\"values\":[[[[0,0,1,2,0]],[[null]],[[null]],[[null]],[[null]],"
                    "[[null]]]]}},"),
          "\"attributes\":{\"x\":1.5,\"y\":\"\\u00e4\"},\"address\":[{\"City\":\"Ulm\"}],") +
          "," +
          objectJson("tree", "SolitaryVegetationObject",
                     "{\"type\":\"GeometryInstance\",\"template\":0,\"boundaries\":[1],"
                     "\"transformationMatrix\":[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1]}",
                     "\"parents\":[\"house\"],"),
      "\"appearance\":{\"materials\":[{\"diffuseColor\":[1,0,0]}],\"textures\":[{\"image\":\"a.png\"}],"
      "\"vertices-texture\":[[0,0],[1,0],[1,1]]},\"geometry-templates\":{\"templates\":[{\"type\":"
      "\"MultiSurface\",\"lod\":2,\"boundaries\":[[[0,1,2]]]}],\"vertices-templates\":[[0,0,0],[1,0,0],[0,1,"
      "0]]},");
}

/// Wherever the file is cut: no crash, and what is read has indices within its columns.
void checkColumns(const base::Result<Imported>& imported) {
  if (!imported.hasValue()) {
    EXPECT_TRUE(imported.diagnostics().hasErrors());
    return;
  }
  const auto& model = jsonCity(imported);
  ASSERT_EQ(model.surfaces.firstRing.back() + 1U, model.firstVertex.size());
  ASSERT_EQ(model.firstVertex.back(), model.vertices.size());
  for (const auto& theme : model.appearances.themes) {
    for (const auto& look : theme.surfaces) ASSERT_LT(look.surface, model.surfaces.size());
  }
  for (model::ObjectIndex i = 0; i < model.objects.size(); ++i) {
    const auto parent = model.objects.parent[i];
    ASSERT_TRUE(parent == model::kNoObject || parent < i);
  }
}

TEST(CityJsonRobustness, CutAnywhere) {
  const std::string text = fullDocument();
  for (std::size_t length = 1; length < text.size(); length += 7) {
    SCOPED_TRACE(length);
    checkColumns(importJson(text.substr(0, length)));
  }
}

TEST(CityJsonRobustness, DamagedAnywhere) {
  const std::string text = fullDocument();
  std::mt19937 random(7);  // NOLINT: the same damage every time
  constexpr std::string_view kDamage = "[]{}\",:0-9eE.\\n\xFFntu ";
  for (int round = 0; round < 600; ++round) {
    std::string damaged = text;
    for (int i = 0; i < 1 + round % 4; ++i) {
      damaged[random() % damaged.size()] = kDamage[random() % kDamage.size()];
    }
    SCOPED_TRACE(damaged);
    checkColumns(importJson(damaged));
  }
}

TEST(CityJsonRobustness, ManyGeometriesManyThemesManyParents) {
  std::string geometries;
  for (int i = 0; i < 3000; ++i) geometries += (i == 0 ? "" : ",") + multiSurfaceJson("2", "[[[0,1,2]]]");
  std::string objects = objectJson("many", "Building", geometries);
  for (int i = 0; i < 3000; ++i) {  // a chain, written from its end
    objects += "," + objectJson("n" + std::to_string(i), "BuildingPart", "",
                                "\"parents\":[\"n" + std::to_string(i + 1) + "\"],");
  }
  const auto imported = importJson(cityJson(objects));
  ASSERT_TRUE(imported.hasValue());
  checkColumns(imported);
  EXPECT_EQ(jsonCity(imported).objects.size(), 3001U);
  EXPECT_EQ(jsonCity(imported).surfaces.size(), 1U);
}

}  // namespace
}  // namespace stadtblick::io
