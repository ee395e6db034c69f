#include "io/libcitygml/libcitygml_importer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "support/temporary_folder.hpp"

namespace stadtblick::io::libcitygml {
namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using ModelPointer = std::shared_ptr<const model::CityModel>;

constexpr const char* kHead = R"(<?xml version="1.0" encoding="UTF-8"?>
<CityModel xmlns="http://www.opengis.net/citygml/2.0" xmlns:core="http://www.opengis.net/citygml/2.0"
 xmlns:gml="http://www.opengis.net/gml" xmlns:bldg="http://www.opengis.net/citygml/building/2.0"
 xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
 xmlns:xlink="http://www.w3.org/1999/xlink">
)";

std::string envelope(const std::string& srsName, const std::string& lower, const std::string& upper) {
  return "<gml:boundedBy><gml:Envelope srsName=\"" + srsName + "\" srsDimension=\"3\"><gml:lowerCorner>" +
         lower + "</gml:lowerCorner><gml:upperCorner>" + upper +
         "</gml:upperCorner></gml:Envelope></gml:boundedBy>\n";
}

/// A square of 10 m with its lower corner at (x, y).
std::string square(double x, double y, const std::string& id) {
  const auto point = [](double a, double b) { return std::to_string(a) + " " + std::to_string(b) + " 5 "; };
  return "<gml:Polygon gml:id=\"" + id + "\"><gml:exterior><gml:LinearRing><gml:posList srsDimension=\"3\">" +
         point(x, y) + point(x + 10, y) + point(x + 10, y + 10) + point(x, y + 10) + point(x, y) +
         "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>";
}

std::string building(const std::string& inside) {
  return "<cityObjectMember><bldg:Building gml:id=\"b1\">" + inside + "</bldg:Building></cityObjectMember>\n";
}

std::string roof(const std::string& polygon) {
  return "<bldg:boundedBy><bldg:RoofSurface gml:id=\"r1\"><bldg:lod2MultiSurface><gml:MultiSurface>"
         "<gml:surfaceMember>" +
         polygon +
         "</gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface>"
         "</bldg:RoofSurface></bldg:boundedBy>";
}

const std::string kUtm = envelope("EPSG:25832", "565000 5934000 0", "565100 5934100 20");

class Libcitygml : public testing::Test {
 protected:
  base::Result<Imported> read(std::string_view text) {
    const fs::path path = folder_.path() / "city.gml";
    std::ofstream(path, std::ios::binary) << text;
    return importer_.read(path, {}, {tasks_, progress_, {}});
  }
  ModelPointer model(const std::string& text) {
    auto result = read(kHead + text + "</CityModel>\n");
    if (!result) {
      ADD_FAILURE() << result.diagnostics()[0].message();
      return std::make_shared<model::CityModel>();
    }
    findings_ = std::move(result.diagnostics());
    return std::get<ModelPointer>(result.value());
  }

  stadtblick::test::TemporaryFolder folder_;
  base::TaskPool tasks_{1};
  base::Progress progress_;
  base::Diagnostics findings_;
  LibcitygmlImporter importer_;
};

TEST_F(Libcitygml, ObjectsSurfacesTrianglesAndAttributes) {
  const auto city =
      model(kUtm + building("<bldg:function>31001_1010</bldg:function><bldg:measuredHeight uom=\"m\">"
                            "7.5</bldg:measuredHeight>" +
                            roof(square(565010, 5934010, "p1"))));
  ASSERT_EQ(city->objects.size(), 2U);
  EXPECT_EQ(city->objects.kind[0], model::ObjectKind::kBuilding);
  EXPECT_EQ(city->objects.kind[1], model::ObjectKind::kRoofSurface);
  EXPECT_EQ(city->objects.parent[1], 0U);
  EXPECT_EQ(city->objects.lodGroup[1], 0U);
  EXPECT_EQ(city->strings[city->objects.id[0]], "b1");
  ASSERT_EQ(city->surfaces.size(), 1U);
  EXPECT_EQ(city->surfaces.lod[0], 2);
  EXPECT_EQ(city->surfaces.object[0], 1U);
  EXPECT_NEAR(city->surfaces.normal[0][2], 1.0, 1e-6);
  EXPECT_EQ(city->vertices.size(), 4U);  // without the repeated last point
  EXPECT_EQ(city->triangles.size(), 2U);
  EXPECT_EQ(city->frame.crs().text(), "EPSG:25832");
  EXPECT_EQ(city->sources[0].worldBounds.min, (geo::Vec3{565010, 5934010, 5}));
  base::StringId name = 0;
  ASSERT_TRUE(city->strings.find("measuredHeight", name));
  ASSERT_NE(city->attributes.value(name, 0), nullptr);
  EXPECT_EQ(city->strings[city->attributes.value(name, 0)->text], "7.5");
}

TEST_F(Libcitygml, SaysThatItNeverNamesTheReferenceSystem) {
  (void)model(kUtm + building(roof(square(565010, 5934010, "p1"))));
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlNoSrs), 1U);
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlSrsUnknown), 0U);
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlAxes), 0U);
}

TEST_F(Libcitygml, SaysThatItDoesNotKnowAdvNames) {
  const auto city =
      model(envelope("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", "565000 5934000 0", "565100 5934100 20") +
            building(roof(square(565010, 5934010, "p1"))));
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlSrsUnknown), 1U);
  EXPECT_EQ(city->frame.crs().text(), "EPSG:25832+7837");
}

TEST_F(Libcitygml, SaysThatItSwapsAxesOfGaussKrueger) {
  const auto city = model(envelope("EPSG:31468", "4468000 5333000 0", "4468100 5333100 20") +
                          building(roof(square(4468010, 5333010, "p1"))));
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlAxes), 1U);
  EXPECT_NEAR(city->sources[0].worldBounds.min.x, 4468010.0, 1e-6);
}

TEST_F(Libcitygml, SolidThatLinksToItsSurfacesComesTwiceAndIsSaid) {
  const auto city =
      model(kUtm + building("<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface>"
                            "<gml:surfaceMember xlink:href=\"#p1\"/></gml:CompositeSurface></gml:exterior>"
                            "</gml:Solid></bldg:lod2Solid>" +
                            roof(square(565010, 5934010, "p1"))));
  EXPECT_EQ(city->surfaces.size(), 2U);
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlDoubled), 1U);
  EXPECT_EQ(findings_.count(DiagnosticCode::kIdDuplicate), 0U);
}

TEST_F(Libcitygml, ExternalReferencesAreNoErrorsOfTheFile) {
  (void)model(kUtm +
              building("<core:externalReference><core:informationSystem>http://x</core:informationSystem>"
                       "<core:externalObject><core:name>DEHH1</core:name></core:externalObject>"
                       "</core:externalReference>" +
                       roof(square(565010, 5934010, "p1"))));
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlExternalReference), 1U);
  EXPECT_EQ(findings_.count(DiagnosticCode::kLibcitygmlErrors), 0U);
}

TEST_F(Libcitygml, LeftOutElementsAreCounted) {
  (void)model(kUtm + building("<bldg:lod0RoofEdge><gml:MultiSurface><gml:surfaceMember>" +
                              square(565010, 5934010, "e1") +
                              "</gml:surfaceMember></gml:MultiSurface>"
                              "</bldg:lod0RoofEdge>" +
                              roof(square(565010, 5934010, "p1"))));
  ASSERT_EQ(findings_.count(DiagnosticCode::kLibcitygmlSkipped), 1U);
}

TEST_F(Libcitygml, HoleIsCutOut) {
  std::string polygon = square(565010, 5934010, "p1");
  const std::string hole =
      "<gml:interior><gml:LinearRing><gml:posList>565012 5934012 5 565012 5934014 5 565014 "
      "5934014 5 565014 5934012 5 565012 5934012 5</gml:posList></gml:LinearRing></gml:interior>";
  polygon.insert(polygon.find("</gml:Polygon>"), hole);
  const auto city = model(kUtm + building(roof(polygon)));
  ASSERT_EQ(city->surfaces.size(), 1U);
  EXPECT_EQ(city->surfaces.firstRing[1], 2U);
  double area = 0.0;
  for (const auto& t : city->triangles)
    area += 0.5 * geo::length(geo::cross(city->vertices[t[1]] - city->vertices[t[0]],
                                         city->vertices[t[2]] - city->vertices[t[0]]));
  EXPECT_NEAR(area, 96.0, 1e-6);
}

TEST_F(Libcitygml, TexturesAndTheirCoordinates) {
  std::ofstream(folder_.path() / "wall.png") << "x";
  std::string polygon = square(565010, 5934010, "p1");
  polygon.replace(polygon.find("<gml:LinearRing>"), 16, "<gml:LinearRing gml:id=\"ring1\">");
  const std::string appearance =
      "<app:appearanceMember><app:Appearance><app:theme>rgb</"
      "app:theme><app:surfaceDataMember><app:ParameterizedTexture>"
      "<app:imageURI>wall.png</app:imageURI><app:wrapMode>mirror</app:wrapMode><app:target "
      "uri=\"#p1\"><app:TexCoordList>"
      "<app:textureCoordinates ring=\"#ring1\">0 0 1 0 1 1 0 1 0 "
      "0</app:textureCoordinates></app:TexCoordList></app:target>"
      "</app:ParameterizedTexture></app:surfaceDataMember></app:Appearance></app:appearanceMember>";
  const auto city = model(kUtm + appearance + building(roof(polygon)));
  ASSERT_EQ(city->appearances.textures.size(), 1U);
  EXPECT_EQ(city->appearances.textures[0].reference, "wall.png");
  EXPECT_EQ(city->appearances.textures[0].path, (folder_.path() / "wall.png").string());
  EXPECT_EQ(city->appearances.textures[0].wrap, model::TextureWrap::kMirror);
  ASSERT_EQ(city->appearances.themes.size(), 1U);
  ASSERT_EQ(city->appearances.themes[0].surfaces.size(), 1U);
  EXPECT_THAT(city->appearances.texCoords, testing::ElementsAre(std::array{0.F, 0.F}, std::array{1.F, 0.F},
                                                                std::array{1.F, 1.F}, std::array{0.F, 1.F}));
}

TEST_F(Libcitygml, EmptyModelIsAnError) {
  const auto result = read(kHead + kUtm + "</CityModel>\n");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.diagnostics().count(DiagnosticCode::kLibcitygmlEmpty), 1U);
}

TEST_F(Libcitygml, BrokenXmlIsAnErrorAndNoCrash) {
  const std::string whole = kHead + kUtm + building(roof(square(565010, 5934010, "p1"))) + "</CityModel>\n";
  for (std::size_t length = 1; length + 20 < whole.size(); length += 53) {
    const auto result = read(whole.substr(0, length));
    ASSERT_FALSE(result) << length;
    EXPECT_TRUE(result.diagnostics().hasErrors());
  }
  const auto cut = read(whole.substr(0, whole.size() / 2));
  EXPECT_EQ(cut.diagnostics().count(DiagnosticCode::kLibcitygmlFailed), 1U);
}

TEST_F(Libcitygml, MultiGeometryEndsInAnExceptionThatIsSaid) {
  const auto result = read(kHead + kUtm +
                           building("<bldg:lod3Geometry><gml:MultiGeometry><gml:geometryMember>" +
                                    square(565010, 5934010, "p1") +
                                    "</gml:geometryMember></gml:MultiGeometry></bldg:lod3Geometry>") +
                           "</CityModel>\n");
  if (result) GTEST_SKIP() << "this libcitygml reads gml:MultiGeometry";
  EXPECT_TRUE(result.diagnostics().hasErrors());
}

TEST_F(Libcitygml, EntitiesAreRefusedBeforeItSeesThem) {
  const auto result = read("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"b\">]>" +
                           std::string(kHead).substr(39) + "</CityModel>");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.diagnostics().count(DiagnosticCode::kXmlEntityRefused), 1U);
}

}  // namespace
}  // namespace stadtblick::io::libcitygml
