#include <gtest/gtest.h>

#include <string>

#include "unit/io/cityjson/import_support.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;
using model::ObjectKind;

std::string textOf(const model::CityModel& model, std::string_view attribute, model::ObjectIndex object) {
  base::StringId name = 0;
  if (!model.strings.find(attribute, name)) return "(no such attribute)";
  const auto* value = model.attributes.value(name, object);
  return value == nullptr ? "(none)" : std::string(model.strings[value->text]);
}

TEST(CityJson, ReadsVerticesByTransformAndPlacesThem) {
  const auto imported = importJson(cityJson(objectJson("house", "Building", solidJson("\"2\""))));
  ASSERT_TRUE(imported.hasValue()) << foundCodes(imported.diagnostics());
  EXPECT_TRUE(imported.diagnostics().empty()) << foundCodes(imported.diagnostics());
  const auto& model = jsonCity(imported);
  EXPECT_EQ(model.sources[0].format, "CityJSON 2.0");
  EXPECT_EQ(model.sources[0].crs.horizontalEpsg(), 25832);
  EXPECT_EQ(model.surfaces.size(), 6U);
  EXPECT_EQ(model.triangles.size(), 12U);
  EXPECT_DOUBLE_EQ(model.sources[0].worldBounds.min.x, 690000.0);
  EXPECT_DOUBLE_EQ(model.sources[0].worldBounds.max.y, 5335010.0);
  EXPECT_DOUBLE_EQ(model.bounds.size().z, 5.0);
  EXPECT_EQ(model.surfaces.role[0], model::SurfaceRole::kSolid);
}

TEST(CityJson, SemanticSurfacesBecomeObjectsBehindTheirParents) {
  const std::string semantics =
      "\"semantics\":{\"surfaces\":[{\"type\":\"Door\",\"parent\":1},{\"type\":\"WallSurface\",\"colour\":"
      "\"red\",\"children\":[0]},{\"type\":\"RoofSurface\",\"slope\":12.5},{\"type\":\"+Chimney\"}],"
      "\"values\":[[null,2,1,0,1,3]]},";
  const auto imported = importJson(cityJson(objectJson("house", "Building", solidJson("2.2", semantics))));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << foundCodes(imported.diagnostics());
  const auto& model = jsonCity(imported);
  ASSERT_EQ(model.objects.size(), 5U);
  for (model::ObjectIndex i = 1; i < 5; ++i) {
    EXPECT_LT(model.objects.parent[i], i);
    EXPECT_EQ(model.objects.topLevel[i], 0U);
    EXPECT_EQ(model.objects.lodGroup[i], 0U);
  }
  EXPECT_EQ(kindsOf(model), (std::map<std::string, std::size_t>{{"Building", 1},
                                                                {"Door", 1},
                                                                {"GenericThematicSurface", 1},
                                                                {"RoofSurface", 1},
                                                                {"WallSurface", 1}}));
  const auto ownerKind = [&](std::size_t s) { return model.objects.kind[model.surfaces.object[s]]; };
  EXPECT_EQ(ownerKind(0), ObjectKind::kBuilding);
  EXPECT_EQ(ownerKind(1), ObjectKind::kRoofSurface);
  EXPECT_EQ(ownerKind(2), ObjectKind::kWallSurface);
  EXPECT_EQ(ownerKind(3), ObjectKind::kDoor);
  EXPECT_EQ(ownerKind(5), ObjectKind::kGenericThematicSurface);
  EXPECT_EQ(model.objects.parent[model.surfaces.object[3]], model.surfaces.object[2]);
  EXPECT_EQ(textOf(model, "colour", model.surfaces.object[2]), "red");
  EXPECT_EQ(textOf(model, "slope", model.surfaces.object[1]), "12.5");
  EXPECT_EQ(textOf(model, "colour", model.surfaces.object[3]), "(none)");
}

TEST(CityJson, ChildrenStandBehindTheirParentsWhereverTheFileHasThem) {
  const std::string objects =
      objectJson("part", "BuildingPart", solidJson("\"1\""), "\"parents\":[\"house\"],") + "," +
      objectJson("tree", "SolitaryVegetationObject", "") + "," +
      objectJson("house", "Building", "", "\"children\":[\"part\"],\"parents\":[\"group\"],") + "," +
      objectJson("group", "CityObjectGroup", "", "\"children\":[\"house\"],");
  const auto imported = importJson(cityJson(objects));
  ASSERT_TRUE(imported.hasValue());
  const auto& model = jsonCity(imported);
  ASSERT_EQ(model.objects.size(), 4U);
  EXPECT_EQ(model.objects.kind[0], ObjectKind::kSolitaryVegetationObject);
  EXPECT_EQ(model.objects.kind[1], ObjectKind::kBuilding);
  EXPECT_EQ(model.objects.parent[1], model::kNoObject);
  EXPECT_EQ(model.objects.kind[2], ObjectKind::kBuildingPart);
  EXPECT_EQ(model.objects.parent[2], 1U);
  EXPECT_EQ(model.surfaces.object[0], 2U);
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCityJsonParentUnknown), 0U);
}

TEST(CityJson, OfOneWholeLevelTheFinestIsReadAndNothingTwice) {
  const std::string geometries = solidJson("\"1.2\"") + "," + solidJson("\"1.3\"") + "," + solidJson("2.2") +
                                 "," + multiSurfaceJson("2.2", kBoxSurfaces) + "," +
                                 multiSurfaceJson("\"0\"", "[[[0,1,2,3]]]");
  const auto imported = importJson(cityJson(objectJson("house", "Building", geometries)));
  ASSERT_TRUE(imported.hasValue());
  const auto& model = jsonCity(imported);
  std::map<int, std::size_t> levels;
  for (const auto lod : model.surfaces.lod) ++levels[lod];
  EXPECT_EQ(levels, (std::map<int, std::size_t>{{0, 1}, {1, 6}, {2, 6}}));
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCityJsonLodLeftOut), 1U);
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCityJsonPolygonsRepeated), 1U);
}

TEST(CityJson, AttributesKeepTheirTypesAndAreFlattened) {
  const std::string attributes =
      "\"attributes\":{\"measuredHeight\":5,\"function\":1000,\"owner\":\"Zo\\u00eb\",\"ratio\":0.25,"
      "\"listed\":true,\"nothing\":null,\"deep\":{\"a\":{\"b\":7}},\"list\":[1,\"two\",[3]],"
      "\"creationDate\":\"2020-02-03\",\"yearOfConstruction\":\"1998\"},";
  const auto imported = importJson(cityJson(objectJson("house", "Building", solidJson("2"), attributes)));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << foundCodes(imported.diagnostics());
  const auto& model = jsonCity(imported);
  const auto typeOf = [&](std::string_view attribute) {
    base::StringId name = 0;
    EXPECT_TRUE(model.strings.find(attribute, name)) << attribute;
    return model.attributes.value(name, 0)->type;
  };
  EXPECT_EQ(typeOf("measuredHeight"), model::AttributeType::kReal);
  EXPECT_EQ(typeOf("function"), model::AttributeType::kCode);
  EXPECT_EQ(typeOf("ratio"), model::AttributeType::kReal);
  EXPECT_EQ(typeOf("deep/a/b"), model::AttributeType::kInteger);
  EXPECT_EQ(typeOf("creationDate"), model::AttributeType::kDate);
  EXPECT_EQ(typeOf("yearOfConstruction"), model::AttributeType::kInteger);
  EXPECT_EQ(textOf(model, "function", 0), "1000");
  EXPECT_EQ(textOf(model, "owner", 0), "Zoë");
  EXPECT_EQ(textOf(model, "listed", 0), "true");
  EXPECT_EQ(textOf(model, "list/0", 0), "1");
  EXPECT_EQ(textOf(model, "list/1", 0), "two");
  EXPECT_EQ(textOf(model, "list/2/0", 0), "3");
  EXPECT_EQ(textOf(model, "nothing", 0), "(no such attribute)");
}

TEST(CityJson, AddressesOfAllVersions) {
  const std::string objects =
      objectJson("one", "Building", solidJson("2"),
                 "\"address\":{\"CountryName\":\"Canada\",\"LocalityName\":\"Chibougamau\","
                 "\"ThoroughfareName\":\"rue du Diable\",\"ThoroughfareNumber\":\"666\"},") +
      "," +
      objectJson("two", "Building", solidJson("2"),
                 "\"address\":[{\"Country\":\"Germany\",\"City\":\"Hamburg\",\"Street\":\"Deich\","
                 "\"HouseNumber\":12,\"PostalCode\":\"20459\",\"location\":{\"type\":\"MultiPoint\","
                 "\"boundaries\":[0]}}],");
  const auto imported = importJson(cityJson(objects));
  ASSERT_TRUE(imported.hasValue());
  const auto& model = jsonCity(imported);
  ASSERT_EQ(model.addresses.size(), 2U);
  EXPECT_EQ(model.strings[model.addresses[0].city], "Chibougamau");
  EXPECT_EQ(model.strings[model.addresses[0].number], "666");
  EXPECT_EQ(model.strings[model.addresses[1].street], "Deich");
  EXPECT_EQ(model.strings[model.addresses[1].number], "12");
  EXPECT_EQ(model.strings[model.addresses[1].postalCode], "20459");
}

TEST(CityJson, MaterialsAndTexturesByTheme) {
  const std::string appearance =
      "\"appearance\":{\"default-theme-texture\":\"summer\",\"default-theme-material\":\"energy\","
      "\"materials\":[{\"name\":\"red\",\"diffuseColor\":[1,0,0],\"transparency\":0.5},{\"name\":\"blue\","
      "\"diffuseColor\":[0,0,1]}],\"textures\":[{\"type\":\"PNG\",\"image\":\"wall.png\",\"wrapMode\":"
      "\"mirror\"}],\"vertices-texture\":[[0,0],[1,0],[1,1],[0,0.5]]},";
  const std::string looks =
      "\"material\":{\"energy\":{\"values\":[[0,1,null,null,null,0]]},\"plain\":{\"value\":1}},"
      "\"texture\":{\"summer\":{\"values\":[[[[null]],[[0,0,1,2,3]],[[null]],[[null]],[[null]],[[null]]]]}},";
  const auto imported =
      importJson(cityJson(objectJson("house", "Building", solidJson("2", looks)), appearance));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kTextureMissing), 1U)
      << foundCodes(imported.diagnostics());
  EXPECT_EQ(imported.diagnostics().size(), 1U) << foundCodes(imported.diagnostics());
  const auto& model = jsonCity(imported);
  const auto& themes = model.appearances.themes;
  ASSERT_EQ(themes.size(), 3U);
  EXPECT_EQ(model.strings[themes[0].name], "summer");
  EXPECT_EQ(model.strings[themes[1].name], "energy");
  EXPECT_EQ(model.strings[themes[2].name], "plain");
  EXPECT_EQ(themes[1].surfaces.size(), 3U);
  EXPECT_EQ(themes[2].surfaces.size(), 6U);
  ASSERT_EQ(themes[0].surfaces.size(), 3U);  // the texture, and what the materials' default adds
  const auto& textured = themes[0].surfaces[1];
  EXPECT_EQ(textured.surface, 1U);
  ASSERT_NE(textured.texture, model::kNone);
  EXPECT_EQ(model.appearances.textures[textured.texture].wrap, model::TextureWrap::kMirror);
  EXPECT_EQ(model.appearances.texCoords[textured.firstTexCoord + 3], (std::array<float, 2>{0.0F, 0.5F}));
  EXPECT_FLOAT_EQ(model.appearances.materials[themes[1].surfaces[0].material].transparency, 0.5F);
}

TEST(CityJson, TemplatesAreDrawnAtTheirPlaces) {
  const std::string templates =
      "\"geometry-templates\":{\"templates\":[{\"type\":\"MultiSurface\",\"lod\":\"3\",\"boundaries\":[[[0,1,"
      "2]]]}],\"vertices-templates\":[[0,0,0],[1.5,0,0],[0,1.5,0]]},";
  const std::string instance =
      "{\"type\":\"GeometryInstance\",\"template\":0,\"boundaries\":[6],\"transformationMatrix\":"
      "[2,0,0,0,0,2,0,0,0,0,2,0,0,0,0,1]}";
  const auto imported = importJson(cityJson(objectJson("a", "SolitaryVegetationObject", instance) + "," +
                                                objectJson("b", "CityFurniture", instance),
                                            templates));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << foundCodes(imported.diagnostics());
  const auto& model = jsonCity(imported);
  ASSERT_EQ(model.instances.size(), 2U);
  EXPECT_EQ(model.prototypes.size(), 1U);
  EXPECT_EQ(model.instances.lod[0], 3);
  EXPECT_EQ(model.surfaces.role[0], model::SurfaceRole::kPrototype);
  EXPECT_DOUBLE_EQ(model.bounds.size().x, 3.0);
  EXPECT_DOUBLE_EQ(model.frame.localToWorld(model.bounds.min).x, 690010.0);
  EXPECT_DOUBLE_EQ(model.frame.localToWorld(model.bounds.min).z, 505.0);
}

TEST(CityJson, EveryGeometryType) {
  const std::string box(kBoxSurfaces);
  const std::string objects =
      objectJson("p", "CityFurniture", "{\"type\":\"MultiPoint\",\"lod\":\"0\",\"boundaries\":[0,1,6]}") +
      "," +
      objectJson("l", "Road", "{\"type\":\"MultiLineString\",\"lod\":0,\"boundaries\":[[0,1,2],[4,5]]}") +
      "," +
      objectJson("c", "TINRelief",
                 "{\"type\":\"CompositeSurface\",\"lod\":1,\"boundaries\":[[[0,1,2]],[[0,2,3]]]}") +
      "," +
      objectJson("m", "GenericCityObject",
                 "{\"type\":\"MultiSolid\",\"lod\":1,\"boundaries\":[[" + box + "],[" + box + "]]}") +
      "," +
      objectJson("s", "GenericCityObject",
                 "{\"type\":\"CompositeSolid\",\"lod\":1,\"boundaries\":[[" + box + "]]}") +
      "," + objectJson("h", "LandUse", multiSurfaceJson("1", "[[[0,1,2,3],[0,1,2]]]"));
  const auto imported = importJson(cityJson(objects));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_FALSE(imported.diagnostics().hasErrors()) << foundCodes(imported.diagnostics());
  const auto& model = jsonCity(imported);
  EXPECT_EQ(model.curves.size(), 5U);
  EXPECT_EQ(model.curveVertices.size(), 8U);
  EXPECT_EQ(model.surfaces.size(), 2U + 12U + 6U + 1U);
  EXPECT_EQ(model.surfaces.role[0], model::SurfaceRole::kTin);
  EXPECT_EQ(model.surfaces.firstRing[21] - model.surfaces.firstRing[20], 2U);
}

TEST(CityJson, ASequenceHasItsOwnVerticesALine) {
  const auto feature = [](std::string_view id, std::string_view vertices) {
    return "{\"type\":\"CityJSONFeature\",\"id\":\"" + std::string(id) + "\",\"CityObjects\":{" +
           objectJson(id, "Building", multiSurfaceJson("1", "[[[0,1,2]]]")) +
           "},\"vertices\":" + std::string(vertices) + "}\n";
  };
  std::string text = cityJson("");
  text = text.substr(0, text.find("\"vertices\"")) + "\"vertices\":[]}\n";
  const auto imported = importJson(text + feature("a", "[[0,0,0],[1000,0,0],[0,1000,0]]") + "\n" +
                                       feature("b", "[[5000,0,0],[9000,0,0],[5000,1000,0]]"),
                                   "city.city.jsonl");
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << foundCodes(imported.diagnostics());
  const auto& model = jsonCity(imported);
  EXPECT_EQ(model.sources[0].format, "CityJSONSeq 2.0");
  ASSERT_EQ(model.objects.size(), 2U);
  EXPECT_EQ(model.objects.line[1], 4U);
  EXPECT_DOUBLE_EQ(model.bounds.size().x, 9.0);
}

TEST(CityJson, ReferenceSystemsInAllTheirForms) {
  for (const char* name : {"urn:ogc:def:crs:EPSG::7415", "https://www.opengis.net/def/crs/EPSG/0/7415",
                           "http://www.opengis.net/def/crs/EPSG/0/7415", "EPSG:7415"}) {
    SCOPED_TRACE(name);
    std::string text = cityJson(objectJson("house", "Building", solidJson("2")));
    const std::string ours = "https://www.opengis.net/def/crs/EPSG/0/25832";
    text.replace(text.find(ours), ours.size(), name);
    const std::string translate = "[690000,5335000,500]";
    text.replace(text.find(translate), translate.size(), "[85000,446000,0]");
    const auto imported = importJson(text);
    ASSERT_TRUE(imported.hasValue());
    EXPECT_TRUE(imported.diagnostics().empty()) << foundCodes(imported.diagnostics());
    EXPECT_EQ(jsonCity(imported).sources[0].crs.horizontalEpsg(), 28992);
    EXPECT_EQ(jsonCity(imported).sources[0].crs.verticalEpsg(), 5709);
  }
}

TEST(CityJson, TheNumberOfThreadsChangesNothing) {
  std::string objects;
  for (int i = 0; i < 3000; ++i) {
    objects += (i == 0 ? "" : ",") + objectJson("house-" + std::to_string(i), "Building", solidJson("2"),
                                                "\"attributes\":{\"n\":" + std::to_string(i) + "},");
  }
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.json";
  ASSERT_TRUE(base::writeFileAtomically(path, cityJson(objects)).hasValue());
  const auto one = importJsonFile(path, 1);
  const auto four = importJsonFile(path, 4);
  ASSERT_TRUE(one.hasValue() && four.hasValue());
  EXPECT_EQ(jsonCity(one).objects.size(), 3000U);
  EXPECT_EQ(jsonCity(one).triangles, jsonCity(four).triangles);
  EXPECT_EQ(jsonCity(one).objects.id.size(), jsonCity(four).objects.id.size());
  EXPECT_EQ(textOf(jsonCity(four), "n", 2999), "2999");
}

TEST(CityJsonProbe, TellsItsOwnFromOthers) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  const Importer* importer = registry.find("cityjson");
  ASSERT_NE(importer, nullptr);
  const auto probe = [&](std::string_view text, const char* name = "a.json") {
    return importer->probe(name, text);
  };
  const auto own = probe(cityJson(objectJson("house", "Building", solidJson("2"))));
  ASSERT_TRUE(own.has_value());
  EXPECT_EQ(own->format, "CityJSON 2.0");
  EXPECT_EQ(own->crs.horizontalEpsg(), 25832);
  EXPECT_TRUE(probe("{\"CityObjects\": {\"a\": {\"type\": \"Building\""));
  EXPECT_TRUE(probe("\xEF\xBB\xBF {\"type\":\"CityJSONFeature\",\"CityObjects\":{"));
  EXPECT_TRUE(probe("{\"vertices\": [[0,0,0],", "a.city.json"));
  EXPECT_FALSE(probe("{\"vertices\": [[0,0,0],"));
  EXPECT_FALSE(probe("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"CityJSON\"}]}"));
  EXPECT_FALSE(probe("[{\"type\":\"CityJSON\"}]"));
  EXPECT_FALSE(probe("{\"asset\":{\"version\":\"1.1\"}}"));
  EXPECT_FALSE(probe("<CityModel/>"));
  EXPECT_FALSE(probe(""));
}

}  // namespace
}  // namespace stadtblick::io
