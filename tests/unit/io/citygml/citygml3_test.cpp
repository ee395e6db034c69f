#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>

#include "io/image_file.hpp"
#include "unit/io/citygml/import_support.hpp"
#include "unit/io/delivery/made_zip.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;
using model::CityModel;
using model::ObjectKind;

std::string city3Text(std::string_view members) {
  std::string text =
      "<core:CityModel xmlns:core=\"http://www.opengis.net/citygml/3.0\" "
      "xmlns:con=\"http://www.opengis.net/citygml/construction/3.0\" "
      "xmlns:bldg=\"http://www.opengis.net/citygml/building/3.0\" "
      "xmlns:gen=\"http://www.opengis.net/citygml/generics/3.0\" "
      "xmlns:app=\"http://www.opengis.net/citygml/appearance/3.0\" "
      "xmlns:tran=\"http://www.opengis.net/citygml/transportation/3.0\" "
      "xmlns:grp=\"http://www.opengis.net/citygml/cityobjectgroup/3.0\" "
      "xmlns:dyn=\"http://www.opengis.net/citygml/dynamizer/3.0\" "
      "xmlns:vers=\"http://www.opengis.net/citygml/versioning/3.0\" "
      "xmlns:veg=\"http://www.opengis.net/citygml/vegetation/3.0\" "
      "xmlns:gml=\"http://www.opengis.net/gml/3.2\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
      "<gml:boundedBy><gml:Envelope srsName=\"EPSG:25832\" srsDimension=\"3\">"
      "<gml:lowerCorner>690000 5335000 500</gml:lowerCorner>"
      "<gml:upperCorner>690100 5335100 600</gml:upperCorner></gml:Envelope></gml:boundedBy>\n";
  return text.append(members).append("</core:CityModel>\n");
}

std::string member(std::string_view feature) {
  return "<core:cityObjectMember>" + std::string(feature) + "</core:cityObjectMember>\n";
}

std::string geometry(std::string_view property, double x, std::string_view id = {}) {
  return "<core:" + std::string(property) + "><gml:MultiSurface>" + squareText(x, 5335000, id) +
         "</gml:MultiSurface></core:" + std::string(property) + ">";
}

std::string textOf(const CityModel& model, model::ObjectIndex object, std::string_view attribute) {
  base::StringId name = 0;
  if (!model.strings.find(attribute, name)) return "(no such attribute)";
  const auto* value = model.attributes.value(name, object);
  return value == nullptr ? "(no value)" : std::string(model.strings[value->text]);
}

TEST(CityGml3, SpacesBoundariesAndFillings) {
  const auto imported = importText(city3Text(member(
      "<bldg:Building gml:id=\"b\"><core:boundary><con:WallSurface gml:id=\"w\">" +
      geometry("lod2MultiSurface", 690000) + "<con:fillingSurface><con:WindowSurface gml:id=\"ws\">" +
      geometry("lod3MultiSurface", 690000) +
      "</con:WindowSurface></con:fillingSurface></con:WallSurface></core:boundary>"
      "<bldg:buildingSubdivision><bldg:Storey gml:id=\"s\"><bldg:sortKey>1</bldg:sortKey></bldg:Storey>"
      "</bldg:buildingSubdivision><bldg:buildingConstructiveElement><bldg:BuildingConstructiveElement>"
      "<con:filling><con:Door gml:id=\"d\">" +
      geometry("lod3MultiSurface", 690020) +
      "</con:Door></con:filling></bldg:BuildingConstructiveElement></bldg:buildingConstructiveElement>"
      "<bldg:buildingRoom><bldg:BuildingRoom>" +
      geometry("lod3MultiSurface", 690040) + "</bldg:BuildingRoom></bldg:buildingRoom></bldg:Building>")));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const CityModel& model = cityOf(imported);
  EXPECT_EQ(model.objects.kind,
            (std::vector{ObjectKind::kBuilding, ObjectKind::kWallSurface, ObjectKind::kWindowSurface,
                         ObjectKind::kStorey, ObjectKind::kBuildingConstructiveElement, ObjectKind::kDoor,
                         ObjectKind::kBuildingRoom}));
  EXPECT_EQ(model.objects.parent[2], 1U);
  EXPECT_EQ(model.objects.parent[5], 4U);
  EXPECT_EQ(model.surfaces.size(), 4U);
}

TEST(CityGml3, StructuredValuesAreAttributes) {
  const auto imported = importText(city3Text(
      member(
          "<bldg:Building gml:id=\"b\"><core:creationDate>2024-03-11T00:00:00</core:creationDate>"
          "<core:validFrom>2020-01-01</core:validFrom>" +
          geometry("lod1MultiSurface", 690000) +
          "<core:genericAttribute><gen:StringAttribute><gen:name>Art</gen:name><gen:value>Gas</gen:value>"
          "</gen:StringAttribute></core:genericAttribute>"
          "<core:genericAttribute><gen:MeasureAttribute><gen:name>Leistung</gen:name><gen:value uom=\"kW\">12"
          "</gen:value></gen:MeasureAttribute></core:genericAttribute>"
          "<core:relatedTo><core:CityObjectRelation><core:relationType>touches</core:relationType>"
          "<core:relatedTo xlink:href=\"#c\"/></core:CityObjectRelation></core:relatedTo>"
          "<con:dateOfConstruction>1995-05-20</con:dateOfConstruction>"
          "<con:height><con:Height><con:highReference>highestRoofEdge</con:highReference><con:lowReference>"
          "lowestGroundPoint</con:lowReference><con:status>measured</con:status><con:value uom=\"m\">9.5"
          "</con:value></con:Height></con:height>"
          "<con:elevation><con:Elevation><con:elevationReference>entrance</con:elevationReference>"
          "<con:elevationValue>690000 5335000 501.5</con:elevationValue></con:Elevation></con:elevation>"
          "<core:area><core:QualifiedArea><core:area "
          "uom=\"m2\">100</core:area><core:typeOfArea>grossFloorArea"
          "</core:typeOfArea></core:QualifiedArea></core:area></bldg:Building>") +
      member("<bldg:Building gml:id=\"c\">" + geometry("lod1MultiSurface", 690020) + "</bldg:Building>")));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const CityModel& model = cityOf(imported);
  EXPECT_EQ(textOf(model, 0, "height"), "9.5");
  EXPECT_EQ(textOf(model, 0, "height/status"), "measured");
  EXPECT_EQ(textOf(model, 0, "measuredHeight"), "9.5") << "as CityGML 2.0 has it";
  EXPECT_EQ(textOf(model, 0, "height/highReference"), "highestRoofEdge");
  EXPECT_EQ(textOf(model, 0, "elevation"), "501.5");
  EXPECT_EQ(textOf(model, 0, "elevation/elevationReference"), "entrance");
  EXPECT_EQ(textOf(model, 0, "area"), "100");
  EXPECT_EQ(textOf(model, 0, "area/typeOfArea"), "grossFloorArea");
  EXPECT_EQ(textOf(model, 0, "relatedTo"), "touches: c");
  EXPECT_EQ(textOf(model, 0, "Art"), "Gas");
  EXPECT_EQ(textOf(model, 0, "Leistung"), "12");
  base::StringId name = 0;
  ASSERT_TRUE(model.strings.find("height", name));
  EXPECT_EQ(model.strings[model.attributes.find(name)->unit], "m");
  EXPECT_EQ(model.attributes.find(name)->values[0].type, model::AttributeType::kReal);
  for (const char* date : {"dateOfConstruction", "validFrom", "creationDate"}) {
    ASSERT_TRUE(model.strings.find(date, name)) << date;
    EXPECT_EQ(model.attributes.find(name)->values[0].type, model::AttributeType::kDate) << date;
  }
}

TEST(CityGml3, WhatIsNotShownIsCounted) {
  const auto imported = importText(city3Text(
      member("<bldg:Building gml:id=\"b\"><core:dynamizer><dyn:Dynamizer gml:id=\"d\"><dyn:attributeRef>x"
             "</dyn:attributeRef><dyn:sensorConnection><dyn:SensorConnection/></dyn:sensorConnection>"
             "</dyn:Dynamizer></core:dynamizer>" +
             geometry("lod1MultiSurface", 690000) + "</bldg:Building>") +
      "<core:versionMember><vers:Version gml:id=\"v\"/></core:versionMember>"
      "<core:versionTransitionMember><vers:VersionTransition/></core:versionTransitionMember>"
      "<core:versionTransitionMember><vers:VersionTransition/></core:versionTransitionMember>"));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(cityOf(imported).objects.kind, (std::vector{ObjectKind::kBuilding, ObjectKind::kDynamizer}));
  std::string named;
  for (const auto& diagnostic : imported.diagnostics()) {
    EXPECT_EQ(diagnostic.code, DiagnosticCode::kFeatureNotShown) << diagnostic.message();
    named += diagnostic.arguments[0] + " " + diagnostic.arguments[1] + "; ";
  }
  EXPECT_EQ(named, "1 Dynamizer; 1 Version; 2 VersionTransition; ");
}

TEST(CityGml3, RoadsOfSpacesAndAreas) {
  const auto imported = importText(city3Text(member(
      "<tran:Road gml:id=\"r\"><tran:section><tran:Section><tran:trafficSpace><tran:TrafficSpace>"
      "<core:boundary><tran:TrafficArea>" +
      geometry("lod2MultiSurface", 690000) +
      "</tran:TrafficArea></core:boundary><tran:granularity>lane</tran:granularity><tran:clearanceSpace>"
      "<tran:ClearanceSpace/></tran:clearanceSpace></tran:TrafficSpace></tran:trafficSpace>"
      "<tran:auxiliaryTrafficSpace><tran:AuxiliaryTrafficSpace><core:boundary><tran:AuxiliaryTrafficArea>" +
      geometry("lod2MultiSurface", 690020) +
      "</tran:AuxiliaryTrafficArea></core:boundary></tran:AuxiliaryTrafficSpace>"
      "</tran:auxiliaryTrafficSpace></tran:Section></tran:section></tran:Road>")));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  EXPECT_EQ(cityOf(imported).objects.size(), 7U);
  EXPECT_EQ(cityOf(imported).surfaces.size(), 2U);
}

TEST(CityGml3, GroupsHoldMembersInRoles) {
  const auto imported = importText(city3Text(
      member("<grp:CityObjectGroup gml:id=\"g\"><grp:groupMember><grp:Role><grp:role>part</grp:role>"
             "<grp:groupMember><bldg:Building gml:id=\"inner\">" +
             geometry("lod1MultiSurface", 690000) +
             "</bldg:Building></grp:groupMember></grp:Role></grp:groupMember>"
             "<grp:groupMember><grp:Role><grp:groupMember xlink:href=\"#none\"/></grp:Role></grp:groupMember>"
             "</grp:CityObjectGroup>")));
  ASSERT_TRUE(imported.hasValue());
  ASSERT_EQ(imported.diagnostics().size(), 1U) << codesOf(imported.diagnostics());
  EXPECT_EQ(imported.diagnostics().begin()->code, DiagnosticCode::kXlinkUnresolved);
  EXPECT_EQ(cityOf(imported).objects.size(), 2U);
}

TEST(CityGml3, TexturesAreAssociated) {
  std::string square = squareText(690000, 5335000, "p");
  square.replace(square.find("<gml:LinearRing>"), 16, "<gml:LinearRing gml:id=\"r\">");
  const auto imported = importText(city3Text(member(
      "<bldg:Building gml:id=\"b\"><core:appearance><app:Appearance><app:theme>t</app:theme><app:surfaceData>"
      "<app:ParameterizedTexture><app:imageURI>none.png</app:imageURI><app:textureParameterization>"
      "<app:TextureAssociation><app:target>#p</app:target><app:textureParameterization><app:TexCoordList>"
      "<app:textureCoordinates>0 0 1 0 1 1 0 1 0 0</app:textureCoordinates><app:ring>#r</app:ring>"
      "</app:TexCoordList></app:textureParameterization></app:TextureAssociation></"
      "app:textureParameterization>"
      "</app:ParameterizedTexture></app:surfaceData></app:Appearance></core:appearance>"
      "<core:lod2MultiSurface><gml:MultiSurface>" +
      square + "</gml:MultiSurface></core:lod2MultiSurface></bldg:Building>")));
  ASSERT_TRUE(imported.hasValue());
  const auto& looks = cityOf(imported).appearances;
  ASSERT_EQ(looks.themes.size(), 1U) << codesOf(imported.diagnostics());
  ASSERT_EQ(looks.themes[0].surfaces.size(), 1U);
  const std::array<float, 2> second{1.0F, 0.0F};
  EXPECT_EQ(looks.texCoords.at(looks.themes[0].surfaces[0].firstTexCoord + 1), second);
}

// -- library objects

class Library : public testing::Test {
 protected:
  void write(const char* name, std::string_view text) {
    std::filesystem::create_directories((folder_.path() / name).parent_path());
    ASSERT_TRUE(base::writeFileAtomically(folder_.path() / name, text).hasValue());
  }
  static std::string tree(std::string_view id, double x, std::string_view reference) {
    return member("<veg:SolitaryVegetationObject gml:id=\"" + std::string(id) +
                  "\"><core:lod2ImplicitRepresentation><core:ImplicitGeometry><core:transformationMatrix>"
                  "1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1</core:transformationMatrix>" +
                  std::string(reference) + "<core:referencePoint><gml:Point><gml:pos>" + std::to_string(x) +
                  " 5335000 500</gml:pos></gml:Point></core:referencePoint></core:ImplicitGeometry>"
                  "</core:lod2ImplicitRepresentation></veg:SolitaryVegetationObject>");
  }
  static std::string library(std::string_view name) {
    return "<core:libraryObject>" + std::string(name) + "</core:libraryObject>";
  }
  base::Result<Imported> import(std::string_view members) {
    write("city/city.gml", city3Text(members));
    return importFile(folder_.path() / "city/city.gml");
  }
  test::TemporaryFolder folder_;
};

constexpr std::string_view kObj =
    "mtllib tree.mtl\nv 0 0 0\nv 2 0 0\nv 2 0 5\nv 0 0 5\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\nusemtl leaf\n"
    "f 1/1 2/2 3/3 4/4\n";

TEST_F(Library, AnObjIsReadOnceWithItsColourAndItsPicture) {
  write("city/models/tree.obj", kObj);
  write("city/models/tree.mtl", "newmtl leaf\nKd 0.25 0.5 0.75\nmap_Kd leaf.png\n");
  const auto imported =
      import(tree("a", 690010, library("models/tree.obj")) + tree("b", 690020, library("models/tree.obj")));
  ASSERT_TRUE(imported.hasValue());
  ASSERT_EQ(imported.diagnostics().size(), 1U) << codesOf(imported.diagnostics());
  EXPECT_EQ(imported.diagnostics().begin()->code, DiagnosticCode::kTextureMissing);
  const CityModel& model = cityOf(imported);
  EXPECT_EQ(model.instances.size(), 2U);
  EXPECT_EQ(model.prototypes.size(), 1U);
  EXPECT_EQ(model.surfaces.size(), 2U);
  EXPECT_NEAR(model.sources[0].worldBounds.max.x, 690022.0, 1e-6);
  EXPECT_NEAR(model.sources[0].worldBounds.max.z, 505.0, 1e-6);
  ASSERT_EQ(model.appearances.themes.size(), 1U);
  const auto& look = model.appearances.themes[0].surfaces.at(0);
  EXPECT_NEAR(model.appearances.materials.at(look.material).diffuse[2], 0.75F, 1e-6);
  EXPECT_EQ(model.appearances.textures.at(look.texture).reference, "models/leaf.png");
}

/// A triangle with a picture of one red pixel inside of the file.
std::string glbWithPicture() {
  const model::Image red{1, 1, {255, 0, 0, 255}};
  std::string png = encodePng(red, {});
  const std::array<float, 15> numbers{0, 0, 0, 2, 0, 0, 0, 5, -1, 0, 0, 1, 0, 0, 1};
  std::string binary(reinterpret_cast<const char*>(numbers.data()), sizeof numbers);
  std::string text =
      R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0}],
    "meshes":[{"primitives":[{"attributes":{"POSITION":0,"TEXCOORD_0":1},"material":0}]}],
    "materials":[{"pbrMetallicRoughness":{"baseColorTexture":{"index":0}}}],"textures":[{"source":0}],
    "images":[{"bufferView":2,"mimeType":"image/png"}],"buffers":[{"byteLength":)" +
      std::to_string(60 + png.size()) +
      R"(}],"bufferViews":[{"buffer":0,"byteLength":36},{"buffer":0,"byteOffset":36,"byteLength":24},
    {"buffer":0,"byteOffset":60,"byteLength":)" +
      std::to_string(png.size()) +
      R"(}],"accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3","min":[0,0,-1],
    "max":[2,5,0]},{"bufferView":1,"componentType":5126,"count":3,"type":"VEC2"}]})";
  binary += png;
  text.resize((text.size() + 3) / 4 * 4, ' ');
  binary.resize((binary.size() + 3) / 4 * 4, '\0');
  std::string glb = "glTF";
  const auto word = [&glb](std::size_t value) {
    const auto number = static_cast<std::uint32_t>(value);
    glb.append(reinterpret_cast<const char*>(&number), 4);
  };
  word(2);
  word(12 + 16 + text.size() + binary.size());
  word(text.size());
  glb += "JSON" + text;
  word(binary.size());
  glb.append("BIN\0", 4);
  return glb + binary;
}

TEST_F(Library, APictureInsideOfAModelFileIsRead) {
  write("city/lib/lamp.glb", glbWithPicture());
  const auto imported = import(tree("a", 690010, library("lib/lamp.glb")));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const auto& textures = cityOf(imported).appearances.textures;
  ASSERT_EQ(textures.size(), 1U);
  EXPECT_EQ(textures[0].reference, "lib/lamp.glb/picture-0");
  const auto picture = readImage(textures[0].path);
  ASSERT_TRUE(picture.hasValue());
  EXPECT_EQ(picture->rgba, (std::vector<std::uint8_t>{255, 0, 0, 255}));
  EXPECT_FALSE(readImage(folder_.path() / "city/lib/lamp.glb/picture-1").hasValue());
}

TEST_F(Library, ModelFilesInAnArchiveAreReadThere) {
  const auto zip = folder_.path() / "tiles.zip";
  makeZip(zip, {{"city.gml", city3Text(tree("a", 690010, library("lib/lamp.glb")) +
                                       tree("b", 690020, library("lib/tree.obj")) +
                                       tree("c", 690030, library("../other.obj")))},
                {"lib/lamp.glb", glbWithPicture()},
                {"lib/tree.obj", std::string(kObj)},
                {"lib/tree.mtl", "newmtl leaf\nKd 0.25 0.5 0.75\nmap_Kd Leaf.PNG\n"},
                {"lib/leaf.png", encodePng({1, 1, {0, 255, 0, 255}}, {})}});
  const auto imported = importFile(zip / "city.gml");
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kLibraryObjectUnread), 1U)
      << codesOf(imported.diagnostics());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kTextureMissing), 0U);
  const CityModel& model = cityOf(imported);
  EXPECT_EQ(model.instances.size(), 2U);
  ASSERT_EQ(model.appearances.textures.size(), 2U);
  for (const auto& texture : model.appearances.textures)
    EXPECT_TRUE(readImage(texture.path).hasValue())
        << texture.reference << ": small and capital letters are one";
}

TEST_F(Library, OfTwoSidesOfAFaceTheOneWithThePictureStays) {
  write("city/tree.obj",
        "mtllib tree.mtl\nv 0 0 0\nv 2 0 0\nv 2 0 5\nv 0 0 5\nvt 0 0\nvt 1 0\nvt 1 1\nvt 0 1\n"
        "usemtl grey\nf 3 2 1\nf 1 4 3\nusemtl leaf\nf 1/1 2/2 3/3\nusemtl grey\nf 1 2 4\n");
  write("city/tree.mtl", "newmtl leaf\nmap_Kd leaf.png\nnewmtl grey\nKd 0.5 0.5 0.5\n");
  write("city/leaf.png", encodePng({1, 1, {0, 255, 0, 255}}, {}));
  const auto imported = import(tree("a", 690010, library("tree.obj")));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(cityOf(imported).surfaces.size(), 3U)
      << "the leaf, and of the grey what has nothing on its other side";
}

TEST_F(Library, GltfHasYUp) {
  // One triangle (0,0,0) (2,0,0) (0,5,-1): 2 m to the right, 5 m high, 1 m to the back.
  write("city/tree.gltf",
        R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0}],
    "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],"buffers":[{"byteLength":36,"uri":"tree.bin"}],
    "bufferViews":[{"buffer":0,"byteLength":36}],"accessors":[{"bufferView":0,"componentType":5126,"count":3,
    "type":"VEC3","min":[0,0,-1],"max":[2,5,0]}]})");
  const std::array<float, 9> points{0, 0, 0, 2, 0, 0, 0, 5, -1};
  std::string bytes(sizeof points, '\0');
  std::copy_n(points.data(), points.size(), reinterpret_cast<float*>(bytes.data()));
  write("city/tree.bin", bytes);
  const auto imported = import(tree("a", 690010, library("tree.gltf")));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const geo::Box3& box = cityOf(imported).sources[0].worldBounds;
  EXPECT_NEAR(box.max.x, 690012.0, 1e-6);
  EXPECT_NEAR(box.max.y, 5335001.0, 1e-6);
  EXPECT_NEAR(box.max.z, 505.0, 1e-6);
}

TEST_F(Library, ColladaIsTurnedByItsUpAxisAndScaledByItsUnit) {
  for (const char* up : {"Z_UP", "Y_UP"}) {
    write(
        "city/tree.dae",
        R"(<COLLADA xmlns="http://www.collada.org/2005/11/COLLADASchema" version="1.4.1"><asset><unit meter="0.5"
      name="half"/><up_axis>)" +
            std::string(up) +
            R"(</up_axis></asset><library_geometries><geometry id="g"><mesh><source id="p"><float_array id="pa"
      count="9">0 0 0 2 0 0 0 4 10</float_array><technique_common><accessor source="#pa" count="3" stride="3">
      <param name="X" type="float"/><param name="Y" type="float"/><param name="Z" type="float"/></accessor>
      </technique_common></source><vertices id="v"><input semantic="POSITION" source="#p"/></vertices>
      <triangles count="1"><input semantic="VERTEX" source="#v" offset="0"/><p>0 1 2</p></triangles></mesh>
      </geometry></library_geometries><library_visual_scenes><visual_scene id="s"><node><instance_geometry
      url="#g"/></node></visual_scene></library_visual_scenes><scene><instance_visual_scene url="#s"/></scene>
      </COLLADA>)");
    const auto imported = import(tree("a", 690010, library("tree.dae")));
    ASSERT_TRUE(imported.hasValue());
    EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
    const geo::Box3& box = cityOf(imported).sources[0].worldBounds;
    const bool zUp = std::string_view(up) == "Z_UP";
    EXPECT_NEAR(box.max.x, 690011.0, 1e-5) << up;
    EXPECT_NEAR(box.max.z, zUp ? 505.0 : 502.0, 1e-5) << up;
    EXPECT_NEAR(zUp ? box.max.y : box.min.y, zUp ? 5335002.0 : 5334995.0, 1e-5) << up;
  }
}

TEST_F(Library, AGeometryOfAnotherFileIsAPrototype) {
  write("city/lib.gml",
        city3Text(
            member("<bldg:Building gml:id=\"x\"><core:lod2MultiSurface><gml:MultiSurface gml:id=\"tree\">" +
                   squareText(0, 0) + "</gml:MultiSurface></core:lod2MultiSurface></bldg:Building>")));
  const auto imported = import(tree("a", 690010, "<core:relativeGeometry xlink:href=\"lib.gml#tree\"/>") +
                               tree("b", 690030, "<core:relativeGeometry xlink:href=\"lib.gml#tree\"/>"));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  EXPECT_EQ(cityOf(imported).prototypes.size(), 1U);
  EXPECT_EQ(cityOf(imported).objects.size(), 2U);
  EXPECT_NEAR(cityOf(imported).sources[0].worldBounds.max.x, 690040.0, 1e-6);
}

TEST_F(Library, WhatIsBrokenOrElsewhereIsNamed) {
  write("secret.obj", kObj);
  write("city/cut.glb", "glTF");
  write("city/none.obj", "nothing at all");
  write("city/out.gltf",
        R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"mesh":0}],
    "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],"buffers":[{"byteLength":36,"uri":"../secret.obj"}],
    "bufferViews":[{"buffer":0,"byteLength":36}],"accessors":[{"bufferView":0,"componentType":5126,"count":3,
    "type":"VEC3"}]})");
  for (const char* name :
       {"cut.glb", "none.obj", "out.gltf", "../secret.obj", "missing.dae", "tree.wrl", "/etc/x.obj"}) {
    SCOPED_TRACE(name);
    const auto imported = import(
        tree("a", 690010, library(name)) +
        member("<bldg:Building gml:id=\"b\">" + geometry("lod1MultiSurface", 690000) + "</bldg:Building>"));
    ASSERT_TRUE(imported.hasValue());
    EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kLibraryObjectUnread), 1U)
        << codesOf(imported.diagnostics());
    EXPECT_EQ(cityOf(imported).instances.size(), 0U);
    EXPECT_EQ(cityOf(imported).surfaces.size(), 1U);
  }
}

}  // namespace
}  // namespace stadtblick::io
