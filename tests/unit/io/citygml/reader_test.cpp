#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;
using model::CityModel;
using model::ObjectIndex;
using model::SurfaceIndex;
using model::SurfaceRole;

ObjectIndex objectNamed(const CityModel& model, std::string_view id) {
  for (ObjectIndex i = 0; i < model.objects.size(); ++i) {
    if (model.strings[model.objects.id[i]] == id) return i;
  }
  ADD_FAILURE() << "no object " << id;
  return 0;
}

std::vector<SurfaceIndex> surfacesOf(const CityModel& model, std::string_view id) {
  const ObjectIndex object = objectNamed(model, id);
  std::vector<SurfaceIndex> surfaces;
  for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    if (model.surfaces.object[s] == object) surfaces.push_back(s);
  }
  return surfaces;
}

SurfaceIndex surfaceNamed(const CityModel& model, std::string_view id) {
  for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    if (model.strings[model.surfaces.id[s]] == id) return s;
  }
  ADD_FAILURE() << "no surface " << id;
  return 0;
}

double area(const CityModel& model, SurfaceIndex surface) {
  double sum = 0.0;
  for (auto t = model.surfaces.firstTriangle[surface]; t < model.surfaces.firstTriangle[surface + 1]; ++t) {
    const auto& [a, b, c] = model.triangles[t];
    sum += 0.5 * length(cross(model.vertices[b] - model.vertices[a], model.vertices[c] - model.vertices[a]));
  }
  return sum;
}

std::string textOf(const CityModel& model, std::string_view object, std::string_view attribute) {
  base::StringId name = 0;
  if (!model.strings.find(attribute, name)) return "(no such attribute)";
  const auto* value = model.attributes.value(name, objectNamed(model, object));
  return value == nullptr ? "(no value)" : std::string(model.strings[value->text]);
}

const model::AttributeValue* valueOf(const CityModel& model, std::string_view object,
                                     std::string_view attribute) {
  base::StringId name = 0;
  return model.strings.find(attribute, name) ? model.attributes.value(name, objectNamed(model, object))
                                             : nullptr;
}

// -- geometry

struct Form {
  const char* object;
  std::size_t surfaces;
  std::size_t curves;
  double squareMetres;  ///< of all surfaces.
};

class GeometryForms : public testing::TestWithParam<Form> {};

TEST_P(GeometryForms, IsRead) {
  static const auto imported = importFile(dataFile("geometry_forms.gml"));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const CityModel& model = cityOf(imported);
  const Form& form = GetParam();
  const auto surfaces = surfacesOf(model, form.object);
  EXPECT_EQ(surfaces.size(), form.surfaces);
  const ObjectIndex object = objectNamed(model, form.object);
  EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(model.curves.object, object)), form.curves);
  double sum = 0.0;
  for (const SurfaceIndex s : surfaces) sum += area(model, s);
  EXPECT_NEAR(sum, form.squareMetres, 1e-6);
}

INSTANTIATE_TEST_SUITE_P(CityGml, GeometryForms,
                         testing::Values(Form{"polygon", 1, 0, 100}, Form{"holes", 1, 0, 87},
                                         Form{"positions", 1, 0, 100}, Form{"coordinates", 1, 0, 100},
                                         Form{"pointProperties", 1, 0, 100}, Form{"twoDimensions", 1, 0, 100},
                                         Form{"commentInside", 1, 0, 100}, Form{"multiSurface", 2, 0, 200},
                                         Form{"surfaceMembers", 3, 0, 300},
                                         Form{"compositeSurface", 1, 0, 100}, Form{"turned", 1, 0, 100},
                                         Form{"turnedTwice", 1, 0, 100}, Form{"solid", 3, 0, 300},
                                         Form{"compositeSolid", 3, 0, 300}, Form{"multiSolid", 6, 0, 600},
                                         Form{"multiGeometry", 1, 1, 100},
                                         Form{"geometricComplex", 1, 0, 100},
                                         Form{"surfacePatches", 3, 0, 250}, Form{"polyhedral", 1, 0, 100},
                                         Form{"triangulated", 2, 0, 100}, Form{"ringOfCurves", 1, 0, 100},
                                         Form{"multiCurve", 0, 2, 0}, Form{"points", 0, 2, 0},
                                         Form{"tin", 2, 0, 2500}, Form{"footprints", 2, 0, 200}),
                         [](const auto& each) { return std::string(each.param.object); });

TEST(CityGmlGeometry, PlaceRoleAndDirection) {
  const auto imported = importFile(dataFile("geometry_forms.gml"));
  ASSERT_TRUE(imported.hasValue());
  const CityModel& model = cityOf(imported);
  EXPECT_EQ(model.sources[0].name, "Prüfstadt");
  EXPECT_EQ(model.frame.crs().text(), "EPSG:25832+7837");
  const SurfaceIndex polygon = surfacesOf(model, "polygon")[0];
  const auto first =
      model.frame.localToWorld(model.vertices[model.firstVertex[model.surfaces.firstRing[polygon]]]);
  EXPECT_DOUBLE_EQ(first.x, 565100.0);
  EXPECT_DOUBLE_EQ(first.y, 5934100.0);
  EXPECT_DOUBLE_EQ(first.z, 5.0);
  EXPECT_FLOAT_EQ(model.surfaces.normal[polygon][2], 1.0F);
  EXPECT_FLOAT_EQ(model.surfaces.normal[surfacesOf(model, "turned")[0]][2], -1.0F);
  EXPECT_FLOAT_EQ(model.surfaces.normal[surfacesOf(model, "turnedTwice")[0]][2], 1.0F);
  EXPECT_EQ(model.surfaces.role[surfacesOf(model, "solid")[0]], SurfaceRole::kSolid);
  EXPECT_EQ(model.surfaces.role[surfacesOf(model, "tin")[0]], SurfaceRole::kTin);
  EXPECT_EQ(model.surfaces.lod[surfacesOf(model, "tin")[0]], 3);
  EXPECT_EQ(model.surfaces.role[surfacesOf(model, "footprints")[0]], SurfaceRole::kFootprint);
  EXPECT_EQ(model.surfaces.role[surfacesOf(model, "footprints")[1]], SurfaceRole::kRoofEdge);
}

// -- links

TEST(CityGmlLinks, SolidThatLinksToItsBoundaryIsDrawnOnce) {
  const auto imported = importFile(dataFile("links.gml"));
  ASSERT_TRUE(imported.hasValue());
  const CityModel& model = cityOf(imported);
  for (const char* owner : {"roof", "ground", "wall"})
    EXPECT_EQ(surfacesOf(model, owner).size(), 1U) << owner;
  // At level 2 nothing of its own; at level 3 it shows the roof that level 2 has.
  const auto own = surfacesOf(model, "linked");
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(model.surfaces.lod[own[0]], 3);
  EXPECT_NEAR(area(model, own[0]), 100.0, 1e-9);
}

TEST(CityGmlLinks, GeometryOfAnotherObjectIsShownForTheOneThatLinks) {
  const auto imported = importFile(dataFile("links.gml"));
  ASSERT_TRUE(imported.hasValue());
  const CityModel& model = cityOf(imported);
  std::map<int, std::size_t> byLevel;
  for (const SurfaceIndex s : surfacesOf(model, "borrower")) ++byLevel[model.surfaces.lod[s]];
  EXPECT_EQ(byLevel[2], 2U);  // a wall of a member before, a polygon of a member behind
  EXPECT_EQ(byLevel[3], 3U);  // a whole solid, which is links itself
  EXPECT_EQ(surfacesOf(model, "lender").size(), 1U);
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kXlinkUnresolved), 0U);
}

TEST(CityGmlLinks, CirclesAreNamedAndEnd) {
  const auto imported = importFile(dataFile("links.gml"));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kXlinkCyclic), 2U);
  EXPECT_TRUE(surfacesOf(cityOf(imported), "circular").empty());
}

// -- implicit geometry

TEST(CityGmlImplicit, PrototypeIsSharedPlacedAndTurned) {
  const auto imported = importFile(dataFile("trees.gml"));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const CityModel& model = cityOf(imported);
  ASSERT_EQ(model.prototypes.size(), 1U);
  EXPECT_EQ(model.prototypes[0].endSurface - model.prototypes[0].firstSurface, 2U);
  ASSERT_EQ(model.instances.size(), 3U);
  EXPECT_EQ(model.surfaces.role[model.prototypes[0].firstSurface], SurfaceRole::kPrototype);
  const auto place = [&](std::size_t instance, geo::Vec3 p) {
    const auto& m = model.instances.toLocal[instance];
    return model.frame.localToWorld({m[0] * p.x + m[1] * p.y + m[2] * p.z + m[3],
                                     m[4] * p.x + m[5] * p.y + m[6] * p.z + m[7],
                                     m[8] * p.x + m[9] * p.y + m[10] * p.z + m[11]});
  };
  EXPECT_EQ(place(0, {1, 0, 2}), (geo::Vec3{565111, 5934100, 7}));
  EXPECT_EQ(place(1, {1, 0, 2}), (geo::Vec3{565101, 5934100, 7}));
  // Doubled, turned by a right angle, lifted by one metre.
  EXPECT_EQ(place(2, {1, 0, 2}), (geo::Vec3{565120, 5934102, 10}));
  EXPECT_NEAR(model.frame.localToWorld(model.bounds.max).z, 10.0, 1e-9);
}

// -- attributes

TEST(CityGmlAttributes, TypesUnitsAndCodeSpaces) {
  const auto imported = importFile(dataFile("attributes.gml"));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const CityModel& model = cityOf(imported);
  const auto expect = [&](const char* name, model::AttributeType type, const char* text) {
    const auto* value = valueOf(model, "house", name);
    ASSERT_NE(value, nullptr) << name;
    EXPECT_EQ(value->type, type) << name;
    EXPECT_EQ(model.strings[value->text], text) << name;
  };
  using Type = model::AttributeType;
  expect("description", Type::kText, "Ein Haus & ein Garten");
  expect("creationDate", Type::kDate, "2020-12-18");
  expect("Text", Type::kText, "a < b");
  expect("Zahl", Type::kInteger, "-3");
  expect("Messwert", Type::kReal, "+2.5e1");
  expect("Stand", Type::kDate, "2021-02-03");
  expect("Seite", Type::kUri, "https://www.example.org/");
  expect("Flaeche", Type::kReal, "99.5");
  expect("Energie/Klasse", Type::kInteger, "4");
  expect("Energie/Heizung/Art", Type::kText, "Gas");
  expect("class", Type::kCode, "1000");
  expect("yearOfConstruction", Type::kInteger, "1897");
  expect("measuredHeight", Type::kReal, "4.5");
  expect("storeyHeightsAboveGround", Type::kText, "2.5 2.0");
  expect("usage", Type::kCode, "9999");
  EXPECT_DOUBLE_EQ(valueOf(model, "house", "Messwert")->number, 25.0);
  EXPECT_EQ(model.strings[valueOf(model, "house", "class")->codeSpace], "urn:classes");
  base::StringId id = 0;
  ASSERT_TRUE(model.strings.find("Flaeche", id));
  EXPECT_EQ(model.strings[model.attributes.find(id)->unit], "m2");
  EXPECT_TRUE(model.attributes.find(id)->generic);
  ASSERT_TRUE(model.strings.find("measuredHeight", id));
  EXPECT_EQ(model.strings[model.attributes.find(id)->unit], "urn:adv:uom:m");
  EXPECT_FALSE(model.attributes.find(id)->generic);
}

TEST(CityGmlAttributes, RepeatedValuesAreKeptAndRowsAscend) {
  const auto imported = importFile(dataFile("attributes.gml"));
  ASSERT_TRUE(imported.hasValue());
  const CityModel& model = cityOf(imported);
  base::StringId id = 0;
  ASSERT_TRUE(model.strings.find("function", id));
  EXPECT_EQ(model.attributes.find(id)->rows.size(), 2U);
  ASSERT_TRUE(model.strings.find("name", id));
  EXPECT_EQ(model.attributes.find(id)->rows.size(), 2U);
  EXPECT_EQ(textOf(model, "part", "roofType"), "1000");
  EXPECT_EQ(textOf(model, "house", "roofType"), "3100");
  for (const auto& column : model.attributes.columns()) EXPECT_TRUE(std::ranges::is_sorted(column.rows));
}

TEST(CityGmlAttributes, AddressesReferencesAndTheTreeOfObjects) {
  const auto imported = importFile(dataFile("attributes.gml"));
  ASSERT_TRUE(imported.hasValue());
  const CityModel& model = cityOf(imported);
  ASSERT_EQ(model.addresses.size(), 1U);
  const auto& address = model.addresses[0];
  EXPECT_EQ(address.object, objectNamed(model, "house"));
  EXPECT_EQ(model.strings[address.street], "Ohlenkamp");
  EXPECT_EQ(model.strings[address.number], "8b");
  EXPECT_EQ(model.strings[address.postalCode], "22607");
  EXPECT_EQ(model.strings[address.city], "Hamburg");
  EXPECT_EQ(model.strings[address.country], "Germany");
  ASSERT_EQ(model.externalReferences.size(), 2U);
  EXPECT_EQ(model.strings[model.externalReferences[0].name], "DEHH_1");
  EXPECT_EQ(model.strings[model.externalReferences[1].name], "urn:object:2");

  const ObjectIndex house = objectNamed(model, "house");
  const ObjectIndex roof = objectNamed(model, "roof");
  const ObjectIndex part = objectNamed(model, "part");
  EXPECT_EQ(model.objects.parent[roof], house);
  EXPECT_EQ(model.objects.lodGroup[roof], house);
  EXPECT_EQ(model.objects.lodGroup[part], part);
  EXPECT_EQ(model.objects.topLevel[part], house);
  EXPECT_EQ(model::topEnd(model, house), house + 4);
  EXPECT_EQ(model.objects.line[house], 16U);
  const ObjectIndex inner = objectNamed(model, "inner");
  EXPECT_EQ(model.objects.parent[inner], objectNamed(model, "group"));
}

// -- appearance

class Looks : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(imported_.hasValue());
    ASSERT_EQ(model().appearances.themes.size(), 3U);
  }
  const CityModel& model() const { return cityOf(imported_); }
  const model::SurfaceAppearance* look(std::size_t theme, std::string_view surface) const {
    const auto& surfaces = model().appearances.themes[theme].surfaces;
    const auto index = surfaceNamed(model(), surface);
    const auto found = std::ranges::find(surfaces, index, &model::SurfaceAppearance::surface);
    return found == surfaces.end() ? nullptr : &*found;
  }
  std::vector<std::array<float, 2>> coordinates(const model::SurfaceAppearance& look) const {
    const auto begin = model().firstVertex[model().surfaces.firstRing[look.surface]];
    const auto end = model().firstVertex[model().surfaces.firstRing[look.surface + 1]];
    const auto* first = &model().appearances.texCoords[look.firstTexCoord];
    return {first, first + (end - begin)};
  }
  base::Result<Imported> imported_ = importFile(dataFile("appearance.gml"));
};

using Coordinates = std::vector<std::array<float, 2>>;

TEST_F(Looks, TexturesWithHolesRepeatedPointsAndTurnedRings) {
  EXPECT_TRUE(imported_.diagnostics().count(DiagnosticCode::kTextureCoordinatesMismatch) == 0)
      << codesOf(imported_.diagnostics());
  ASSERT_NE(look(0, "plain"), nullptr);
  EXPECT_EQ(
      coordinates(*look(0, "plain")),
      (Coordinates{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0.1F, 0.1F}, {0.3F, 0.1F}, {0.3F, 0.3F}, {0.1F, 0.3F}}));
  EXPECT_EQ(coordinates(*look(0, "repeated")), (Coordinates{{0, 0}, {1, 0}, {1, 1}, {0, 1}}));
  EXPECT_EQ(coordinates(*look(0, "turned")), (Coordinates{{0, 1}, {1, 1}, {1, 0}, {0, 0}}));
  const auto& texture = model().appearances.textures[look(0, "plain")->texture];
  EXPECT_EQ(texture.wrap, model::TextureWrap::kMirror);
  EXPECT_TRUE(texture.path.ends_with("textures/wall.png")) << texture.path;
}

TEST_F(Looks, ProjectedAndGeoreferencedTextures) {
  ASSERT_NE(look(0, "projected"), nullptr);
  const Coordinates square = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
  const auto near = [](const Coordinates& a, const Coordinates& b) {
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      EXPECT_NEAR(a[i][0], b[i][0], 1e-4);
      EXPECT_NEAR(a[i][1], b[i][1], 1e-4);
    }
  };
  near(coordinates(*look(0, "projected")), square);
  ASSERT_NE(look(0, "onMap"), nullptr);
  near(coordinates(*look(0, "onMap")), {{0, 0}, {0.5F, 0}, {0.5F, 1}, {0, 1}});
}

TEST_F(Looks, ThemesMaterialsAndSharedData) {
  const auto name = [&](std::size_t theme) {
    return model().strings[model().appearances.themes[theme].name];
  };
  EXPECT_EQ(name(0), "summer");
  EXPECT_EQ(name(1), "winter");
  EXPECT_EQ(name(2), "again");
  EXPECT_EQ(model().appearances.themes[1].surfaces.size(), 5U);  // a material on an aggregate
  ASSERT_NE(look(1, "plain"), nullptr);
  const auto& material = model().appearances.materials[look(1, "plain")->material];
  EXPECT_FLOAT_EQ(material.diffuse[1], 0.5F);
  EXPECT_FLOAT_EQ(material.transparency, 0.25F);
  // Coordinates shared by a link, a picture whose name differs in case only.
  EXPECT_EQ(coordinates(*look(1, "plain")), coordinates(*look(0, "plain")));
  EXPECT_TRUE(model().appearances.textures[look(1, "plain")->texture].path.ends_with("textures/wall.png"));
  // A whole surface data shared by a link.
  ASSERT_NE(look(2, "turned"), nullptr);
  EXPECT_EQ(look(2, "turned")->texture, look(0, "turned")->texture);
  EXPECT_EQ(look(2, "onMap"), nullptr);
}

// -- options

TEST(CityGmlImport, FrameOfTheProjectAndCrsByTheUser) {
  ImportOptions options;
  const auto utm33 = geo::Crs::fromText("EPSG:25833");
  ASSERT_TRUE(utm33.hasValue());
  options.frame = geo::LocalFrame(utm33.value(), {167000.0, 5950000.0, 0.0});
  const auto moved = importFile(dataFile("attributes.gml"), 2, options);
  ASSERT_TRUE(moved.hasValue()) << codesOf(moved.diagnostics());
  EXPECT_EQ(cityOf(moved).frame.crs().horizontalEpsg(), 25833);
  EXPECT_EQ(cityOf(moved).sources[0].crs.horizontalEpsg(), 25832);
  EXPECT_LT(length(cityOf(moved).bounds.centre()), 30'000.0);
  // Areas hardly change between neighbouring zones: about 0.1 % scale.
  EXPECT_NEAR(area(cityOf(moved), surfaceNamed(cityOf(moved), "roofPolygon")), 100.0, 1.0);

  ImportOptions other;
  other.crsOverride = utm33.value();
  const auto overridden = importFile(dataFile("attributes.gml"), 2, other);
  ASSERT_TRUE(overridden.hasValue());
  EXPECT_EQ(cityOf(overridden).sources[0].crs.horizontalEpsg(), 25833);
}

TEST(CityGmlImport, TexturesAreLeftAloneOnRequest) {
  ImportOptions options;
  options.loadTextures = false;
  const auto imported = importFile(badFile("texture-missing.gml"), 2, options);
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kTextureMissing), 0U);
  EXPECT_EQ(cityOf(imported).appearances.textures.size(), 1U);
}

TEST(CityGmlImport, CancelledImportGivesNoModel) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(2);
  base::Progress progress;
  base::CancelToken cancel;
  cancel.cancel();
  const auto imported = registry.import(dataFile("attributes.gml"), "citygml", {}, {tasks, progress, cancel});
  EXPECT_FALSE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCancelled), 1U);
}

TEST(CityGmlImport, ProgressReachesItsTotal) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(2);
  base::Progress progress;
  ASSERT_TRUE(registry.import(dataFile("attributes.gml"), "", {}, {tasks, progress, {}}).hasValue());
  EXPECT_DOUBLE_EQ(progress.fraction(), 1.0);
}

}  // namespace
}  // namespace stadtblick::io
