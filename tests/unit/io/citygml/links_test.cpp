#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <string>
#include <thread>

#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;
using model::CityModel;

constexpr std::string_view kSquare =
    "690000 5335000 500 690010 5335000 500 690010 5335010 500 690000 5335010 500 690000 5335000 500";

std::string polygonText(std::string_view exterior, std::string_view interior = {}) {
  std::string text = "<gml:surfaceMember><gml:Polygon>";
  text.append(exterior).append(interior);
  return text.append("</gml:Polygon></gml:surfaceMember>");
}

double areaOf(const CityModel& model) {
  double sum = 0.0;
  for (const auto& [a, b, c] : model.triangles) {
    sum += 0.5 * length(cross(model.vertices[b] - model.vertices[a], model.vertices[c] - model.vertices[a]));
  }
  return sum;
}

std::string addressText(std::string_view id, std::string_view number) {
  return "<bldg:address><core:Address gml:id=\"" + std::string(id) +
         "\"><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:Locality Type=\"Town\"><xAL:LocalityName>"
         "Ort</xAL:LocalityName><xAL:Thoroughfare><xAL:ThoroughfareName>Weg</xAL:ThoroughfareName>" +
         std::string(number) +
         "</xAL:Thoroughfare></xAL:Locality></xAL:Country></xAL:AddressDetails></core:xalAddress>"
         "</core:Address></bldg:address>";
}

// -- the CRS of a list of points

TEST(CrsOfPoints, IsThatOfTheInnermostElementThatNamesOne) {
  // The corner of the square in UTM 33, named on each of the elements that may name it.
  const std::string points =
      "243661.640 5337589.379 500 243671.613 5337588.599 500 243672.393 5337598.572 500 243661.640 "
      "5337589.379 500";
  const std::string name = " srsName=\"EPSG:25833\"";
  for (int where = 0; where < 3; ++where) {
    const std::string ring =
        where == 2 ? "<gml:LinearRing><gml:pos" + name + ">243661.640 5337589.379 500</gml:pos><gml:pos" +
                         name + ">243671.613 5337588.599 500</gml:pos><gml:pos" + name +
                         ">243672.393 5337598.572 500</gml:pos><gml:pos" + name +
                         ">243661.640 5337589.379 500</gml:pos></gml:LinearRing>"
                   : "<gml:LinearRing" + (where == 1 ? name : "") + "><gml:posList" +
                         (where == 0 ? name : "") + ">" + points + "</gml:posList></gml:LinearRing>";
    const auto imported =
        importText(cityText(buildingText("own", squareText(690000, 5335000)) +
                            buildingText("other", polygonText("<gml:exterior>" + ring + "</gml:exterior>"))));
    ASSERT_TRUE(imported.hasValue());
    EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCrsMixed), 1U) << codesOf(imported.diagnostics());
    const auto& model = cityOf(imported);
    const auto first = model.frame.localToWorld(model.vertices[4]);
    EXPECT_NEAR(first.x, 690000.0, 0.01) << where;
    EXPECT_NEAR(first.y, 5335000.0, 0.01) << where;
    // The one before is where it was.
    EXPECT_NEAR(model.frame.localToWorld(model.vertices[0]).x, 690000.0, 0.01);
  }
}

// -- rings in pieces

TEST(LinkedPieces, OfARingAreFollowed) {
  const std::string curve =
      "<gml:LineString gml:id=\"c1\"><gml:posList>690010 5335010 500 690000 5335010 500 690000 5335000 500"
      "</gml:posList></gml:LineString>";
  const std::string ring =
      "<gml:exterior><gml:Ring><gml:curveMember><gml:LineString><gml:posList>690000 5335000 500 690010 "
      "5335000 "
      "500 690010 5335010 500</gml:posList></gml:LineString></gml:curveMember><gml:curveMember "
      "xlink:href=\"#c1\"/></gml:Ring></gml:exterior>";
  const std::string holder = buildingText("holder", squareText(690050, 5335000),
                                          "<bldg:lod2MultiCurve><gml:MultiCurve><gml:curveMember>" + curve +
                                              "</gml:curveMember></gml:MultiCurve>"
                                              "</bldg:lod2MultiCurve>");
  // Within the member, in one before and in one behind.
  for (const std::string& members :
       {holder + buildingText("b", polygonText(ring)), buildingText("b", polygonText(ring)) + holder}) {
    const auto imported = importText(cityText(members));
    ASSERT_TRUE(imported.hasValue());
    EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
    EXPECT_NEAR(areaOf(cityOf(imported)), 200.0, 1e-6);
  }
}

TEST(LinkedPieces, ThatAreNowhereCostTheirPolygon) {
  const std::string exterior = "<gml:exterior><gml:LinearRing><gml:posList>" + std::string(kSquare) +
                               "</gml:posList></gml:LinearRing></gml:exterior>";
  for (const std::string& polygon :
       {polygonText(
            "<gml:exterior><gml:Ring><gml:curveMember xlink:href=\"#none\"/></gml:Ring></gml:exterior>"),
        polygonText("<gml:exterior><gml:LinearRing><gml:pointProperty xlink:href=\"#none\"/></gml:LinearRing>"
                    "</gml:exterior>"),
        polygonText("<gml:exterior xlink:href=\"#none\"/>"),
        polygonText(exterior, "<gml:interior xlink:href=\"#none\"/>")}) {
    const auto imported = importText(cityText(buildingText("b", polygon + squareText(690050, 5335000))));
    ASSERT_TRUE(imported.hasValue());
    EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kXlinkUnresolved), 1U)
        << codesOf(imported.diagnostics());
    EXPECT_EQ(imported.diagnostics().size(), 1U) << codesOf(imported.diagnostics());
    EXPECT_EQ(cityOf(imported).surfaces.size(), 1U);
    EXPECT_NE(imported.diagnostics().begin()->place.line, 0);
  }
}

TEST(LinkedPieces, AnInteriorRingMayStandElsewhere) {
  const std::string hole =
      "<gml:LinearRing gml:id=\"h\"><gml:posList>690002 5335002 500 690002 5335004 500 690004 5335004 500 "
      "690004 "
      "5335002 500 690002 5335002 500</gml:posList></gml:LinearRing>";
  const std::string outer = "<gml:exterior><gml:LinearRing><gml:posList>" + std::string(kSquare) +
                            "</gml:posList></gml:LinearRing></gml:exterior>";
  const auto imported =
      importText(cityText(buildingText("b", polygonText(outer, "<gml:interior xlink:href=\"#h\"/>") +
                                                polygonText("<gml:exterior>" + hole + "</gml:exterior>"))));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  EXPECT_NEAR(areaOf(cityOf(imported)), 96.0 + 4.0, 1e-6);
}

TEST(LinkedPieces, OrientableCurvesRunBackwards) {
  const std::string ring =
      "<gml:exterior><gml:Ring><gml:curveMember><gml:LineString><gml:posList>690000 5335000 500 690010 "
      "5335000 "
      "500 690010 5335010 500</gml:posList></gml:LineString></gml:curveMember><gml:curveMember>"
      "<gml:OrientableCurve orientation=\"-\"><gml:baseCurve><gml:LineString><gml:posList>690000 5335000 500 "
      "690000 5335010 500 690010 5335010 500</gml:posList></gml:LineString></gml:baseCurve>"
      "</gml:OrientableCurve></gml:curveMember></gml:Ring></gml:exterior>";
  const auto imported = importText(cityText(buildingText("b", polygonText(ring))));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  EXPECT_NEAR(areaOf(cityOf(imported)), 100.0, 1e-6);
}

TEST(LinkedPieces, CirclesEnd) {
  const std::string circle =
      "<gml:exterior><gml:Ring><gml:curveMember><gml:CompositeCurve gml:id=\"c\"><gml:curveMember "
      "xlink:href=\"#c\"/><gml:curveMember "
      "xlink:href=\"#c\"/></gml:CompositeCurve></gml:curveMember></gml:Ring>"
      "</gml:exterior>";
  const auto imported =
      importText(cityText(buildingText("b", polygonText(circle) + squareText(690050, 5335000))));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kXlinkCyclic), 1U)
      << codesOf(imported.diagnostics());
  EXPECT_EQ(cityOf(imported).surfaces.size(), 1U);
}

// -- prototypes

TEST(PrototypeLinks, NoObjectIsMadeOfAPrototype) {
  const std::string tree =
      "<core:cityObjectMember><gen:GenericCityObject gml:id=\"tree\"><gen:lod2ImplicitRepresentation>"
      "<core:ImplicitGeometry><core:relativeGMLGeometry><gml:MultiSurface "
      "gml:id=\"proto\"><gml:surfaceMember>"
      "<gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>5 6 7 7 6 7 7 8 7 5 8 7 5 6 7</gml:posList>"
      "</gml:LinearRing></gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface>"
      "</core:relativeGMLGeometry><core:referencePoint><gml:Point><gml:pos>690050 5335050 500</gml:pos>"
      "</gml:Point></core:referencePoint></core:ImplicitGeometry></gen:lod2ImplicitRepresentation>"
      "</gen:GenericCityObject></core:cityObjectMember>\n";
  const auto alone = importText(cityText(tree));
  ASSERT_TRUE(alone.hasValue());
  // What stands there counts, not the point at which it is placed.
  const geo::Box3& box = cityOf(alone).sources[0].worldBounds;
  EXPECT_NEAR(box.min.x, 690055.0, 1e-6);
  EXPECT_NEAR(box.max.x, 690057.0, 1e-6);
  EXPECT_NEAR(box.min.z, 507.0, 1e-6);
  EXPECT_NEAR(box.max.y, 5335058.0, 1e-6);

  const auto linked =
      importText(cityText(tree + buildingText("b", "<gml:surfaceMember xlink:href=\"#proto\"/>")));
  ASSERT_TRUE(linked.hasValue());
  EXPECT_EQ(linked.diagnostics().count(DiagnosticCode::kXlinkUnresolved), 1U)
      << codesOf(linked.diagnostics());
  EXPECT_NEAR(cityOf(linked).bounds.min.z, 507.0, 1e-6);
}

/// A template that is an object of its own too, in a frame that is not of the file's CRS.
TEST(PrototypeLinks, ATemplateThatIsAnObjectTooGetsItsWrittenCoordinatesBack) {
  const std::string members =
      buildingText("model", "<gml:surfaceMember><gml:MultiSurface gml:id=\"t\">" +
                                squareText(690000, 5335000) + "</gml:MultiSurface></gml:surfaceMember>") +
      "<core:cityObjectMember><gen:GenericCityObject gml:id=\"copy\"><gen:lod2ImplicitRepresentation>"
      "<core:ImplicitGeometry><core:transformationMatrix>1 0 0 -690000 0 1 0 -5335000 0 0 1 -500 0 0 0 1"
      "</core:transformationMatrix><core:relativeGMLGeometry "
      "xlink:href=\"#t\"/><core:referencePoint><gml:Point>"
      "<gml:pos>690050 5335050 510</gml:pos></gml:Point></core:referencePoint></core:ImplicitGeometry>"
      "</gen:lod2ImplicitRepresentation></gen:GenericCityObject></core:cityObjectMember>\n";
  const auto utm33 = geo::Crs::fromText("EPSG:25833");
  ASSERT_TRUE(utm33.hasValue());
  ImportOptions options;
  options.frame = geo::LocalFrame(utm33.value(), {240000.0, 5340000.0, 0.0});
  const auto imported = importText(cityText(members), options);
  ASSERT_TRUE(imported.hasValue());
  const geo::Box3& box = cityOf(imported).sources[0].worldBounds;
  EXPECT_NEAR(box.max.x, 690060.0, 0.05);
  EXPECT_NEAR(box.max.y, 5335060.0, 0.05);
  EXPECT_NEAR(box.max.z, 510.0, 0.05);
  // Its east is that of the file: in the frame, which is three degrees of longitude away, it is turned.
  const auto& m = cityOf(imported).instances.toLocal.at(0);
  const double degrees = std::atan2(m[4], m[0]) * 180.0 / 3.14159265358979;
  EXPECT_NEAR(degrees, -4.47, 0.02);  // by cs2cs
}

// -- addresses and features

TEST(LinkedFeatures, AnAddressIsSharedByItsId) {
  const std::string number = "<xAL:ThoroughfareNumber>12</xAL:ThoroughfareNumber>";
  const auto imported = importText(
      cityText(buildingText("a", squareText(690000, 5335000), addressText("a1", number)) +
               buildingText("b", squareText(690020, 5335000), "<bldg:address xlink:href=\"#a1\"/>") +
               buildingText("c", squareText(690040, 5335000), "<bldg:address xlink:href=\"#none\"/>")));
  ASSERT_TRUE(imported.hasValue());
  const CityModel& model = cityOf(imported);
  ASSERT_EQ(model.addresses.size(), 2U);
  EXPECT_EQ(model.addresses[1].object, 1U);
  EXPECT_EQ(model.strings[model.addresses[1].number], "12");
  ASSERT_EQ(imported.diagnostics().size(), 1U) << codesOf(imported.diagnostics());
  EXPECT_EQ(imported.diagnostics().begin()->code, DiagnosticCode::kXlinkUnresolved);
  EXPECT_EQ(imported.diagnostics().begin()->place.line, 5);
}

TEST(LinkedFeatures, HouseNumbersKeepSuffixesAndRanges) {
  const auto numberOf = [](std::string_view written) {
    const auto imported =
        importText(cityText(buildingText("a", squareText(690000, 5335000), addressText("a1", written))));
    if (!imported.hasValue() || cityOf(imported).addresses.size() != 1) return std::string("(none)");
    return std::string(cityOf(imported).strings[cityOf(imported).addresses[0].number]);
  };
  EXPECT_EQ(numberOf("<xAL:ThoroughfareNumber>12</xAL:ThoroughfareNumber>"), "12");
  EXPECT_EQ(numberOf("<xAL:ThoroughfareNumber>12</xAL:ThoroughfareNumber><xAL:ThoroughfareNumberSuffix>a"
                     "</xAL:ThoroughfareNumberSuffix>"),
            "12a");
  EXPECT_EQ(numberOf("<xAL:ThoroughfareNumberRange><xAL:ThoroughfareNumberFrom><xAL:ThoroughfareNumber>12"
                     "</xAL:ThoroughfareNumber><xAL:ThoroughfareNumberSuffix>b</xAL:ThoroughfareNumberSuffix>"
                     "</xAL:ThoroughfareNumberFrom><xAL:ThoroughfareNumberTo><xAL:ThoroughfareNumber>14"
                     "</xAL:ThoroughfareNumber></xAL:ThoroughfareNumberTo></xAL:ThoroughfareNumberRange>"),
            "12b-14");
  EXPECT_EQ(numberOf("<xAL:ThoroughfareNumber>12</xAL:ThoroughfareNumber><xAL:ThoroughfareNumber>14"
                     "</xAL:ThoroughfareNumber>"),
            "12, 14");
}

TEST(LinkedFeatures, ThatAreNowhereAreNamed) {
  const auto imported = importText(cityText(
      buildingText("a", squareText(690000, 5335000), "<bldg:boundedBy xlink:href=\"#wall\"/>") +
      "<core:cityObjectMember xlink:href=\"other.gml#b0\"/>\n<core:cityObjectMember xlink:href=\"#b0\"/>\n"
      "<core:cityObjectMember xlink:href=\"#a\"/>\n"));
  ASSERT_TRUE(imported.hasValue());
  ASSERT_EQ(imported.diagnostics().size(), 3U) << codesOf(imported.diagnostics());
  std::string targets;
  for (const auto& diagnostic : imported.diagnostics()) {
    EXPECT_EQ(diagnostic.code, DiagnosticCode::kXlinkUnresolved);
    targets += diagnostic.arguments[0] + " " + std::to_string(diagnostic.place.line) + " ";
  }
  EXPECT_EQ(targets, "#wall 3 other.gml#b0 4 #b0 5 ");
}

// -- other files

class OtherFiles : public testing::Test {
 protected:
  void write(const char* name, std::string_view text) {
    std::filesystem::create_directories((folder_.path() / name).parent_path());
    ASSERT_TRUE(base::writeFileAtomically(folder_.path() / name, text).hasValue());
  }
  base::Result<Imported> import() { return importFile(folder_.path() / "city/main.gml"); }
  test::TemporaryFolder folder_;
};

TEST_F(OtherFiles, GivesGeometryFeaturesAndAddresses) {
  const std::string solid = "<bldg:boundedBy><bldg:WallSurface><bldg:lod2MultiSurface><gml:MultiSurface>" +
                            squareText(690040, 5335000, "p") +
                            "</gml:MultiSurface></bldg:lod2MultiSurface></bldg:WallSurface></bldg:boundedBy>";
  write("city/other.gml",
        cityText(buildingText("far", squareText(690020, 5335000, "far-p"),
                              addressText("far-a", "<xAL:ThoroughfareNumber>7</xAL:ThoroughfareNumber>")) +
                 buildingText("whole", "<gml:surfaceMember xlink:href=\"#p\"/>", solid)));
  write("city/main.gml",
        cityText(buildingText(
                     "p", squareText(690000, 5335000) + "<gml:surfaceMember xlink:href=\"other.gml#far-p\"/>",
                     "<bldg:address xlink:href=\"other.gml#far-a\"/>") +
                 "<core:cityObjectMember xlink:href=\"other.gml#whole\"/>\n"));
  const auto imported = import();
  ASSERT_TRUE(imported.hasValue());
  EXPECT_TRUE(imported.diagnostics().empty()) << codesOf(imported.diagnostics());
  const CityModel& model = cityOf(imported);
  ASSERT_EQ(model.objects.size(), 3U);
  EXPECT_EQ(model.surfaces.size(), 3U);  // the wall that "whole" links to is there once
  EXPECT_EQ(std::ranges::count(model.surfaces.object, 0U), 2);
  EXPECT_EQ(model.objects.kind[1], model::ObjectKind::kBuilding);
  EXPECT_EQ(model.objects.kind[2], model::ObjectKind::kWallSurface);
  ASSERT_EQ(model.addresses.size(), 1U);
  EXPECT_EQ(model.strings[model.addresses[0].number], "7");
}

TEST_F(OtherFiles, AreReadInTheirOwnCrs) {
  std::string other = cityText(buildingText("far", squareText(243661.640, 5337589.379, "far-p")));
  other.replace(other.find("EPSG:25832"), 10, "EPSG:25833");
  write("city/other.gml", other);
  write("city/main.gml",
        cityText(buildingText(
            "p", squareText(690000, 5335000) + "<gml:surfaceMember xlink:href=\"other.gml#far-p\"/>")));
  const auto imported = import();
  ASSERT_TRUE(imported.hasValue());
  EXPECT_NEAR(cityOf(imported).bounds.size().x, 10.0, 2.0);
  EXPECT_EQ(cityOf(imported).surfaces.size(), 2U);
}

TEST_F(OtherFiles, OutsideTheFolderAreNotRead) {
  write("secret.gml", cityText(buildingText("far", squareText(690020, 5335000, "far-p"))));
  write("city/main.gml",
        cityText(buildingText(
            "p", squareText(690000, 5335000) + "<gml:surfaceMember xlink:href=\"../secret.gml#far-p\"/>")));
  const auto imported = import();
  ASSERT_TRUE(imported.hasValue());
  ASSERT_EQ(imported.diagnostics().size(), 1U) << codesOf(imported.diagnostics());
  EXPECT_EQ(imported.diagnostics().begin()->arguments[0], "../secret.gml#far-p");
  EXPECT_EQ(cityOf(imported).surfaces.size(), 1U);
}

/// Two files that link to each other, each geometry twice to one of the other: 2^depth if all were followed.
TEST_F(OtherFiles, ThatMultiplyEnd) {
  const auto half = [](std::string_view other) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      const std::string link =
          "<gml:surfaceMember xlink:href=\"" + std::string(other) + "#g" + std::to_string(i + 1) + "\"/>";
      text += "<gml:surfaceMember><gml:MultiSurface gml:id=\"g" + std::to_string(i) + "\">" + link + link +
              link + "</gml:MultiSurface></gml:surfaceMember>";
    }
    return cityText(buildingText("b", text + squareText(690000, 5335000, "g40")));
  };
  write("city/main.gml", half("other.gml"));
  write("city/other.gml", half("main.gml"));
  const auto imported = import();
  ASSERT_TRUE(imported.hasValue());
  EXPECT_GE(imported.diagnostics().count(DiagnosticCode::kXlinkCyclic) +
                imported.diagnostics().count(DiagnosticCode::kXlinkTooMany),
            1U);
}

// -- units

TEST(Units, LengthsComeToTheUnitOfTheFirst) {
  const auto height = [](std::string_view unit, std::string_view value) {
    return "<bldg:measuredHeight uom=\"" + std::string(unit) + "\">" + std::string(value) +
           "</bldg:measuredHeight>";
  };
  const auto imported =
      importText(cityText(buildingText("a", squareText(690000, 5335000), height("urn:adv:uom:m", "3")) +
                          buildingText("b", squareText(690020, 5335000), height("cm", "300")) +
                          buildingText("c", squareText(690040, 5335000), height("#ft", "30")) +
                          buildingText("d", squareText(690060, 5335000), height("m", "4")) +
                          buildingText("e", squareText(690060, 5335020), height("storeys", "2")) +
                          buildingText("f", squareText(690060, 5335040), height("storeys", "3"))));
  ASSERT_TRUE(imported.hasValue());
  const CityModel& model = cityOf(imported);
  base::StringId name = 0;
  ASSERT_TRUE(model.strings.find("measuredHeight", name));
  const auto* column = model.attributes.find(name);
  EXPECT_EQ(model.strings[column->unit], "urn:adv:uom:m");
  EXPECT_DOUBLE_EQ(column->values[1].number, 3.0);
  EXPECT_EQ(model.strings[column->values[1].text], "3");
  EXPECT_DOUBLE_EQ(column->values[2].number, 9.144);
  EXPECT_EQ(model.strings[column->values[2].text], "9.144");
  EXPECT_DOUBLE_EQ(column->values[3].number, 4.0);
  EXPECT_EQ(column->values[4].type, model::AttributeType::kText);
  EXPECT_EQ(model.strings[column->values[4].text], "2 storeys");
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kUnitMixed), 1U) << codesOf(imported.diagnostics());
}

// -- level 0

TEST(OutsideEnvelope, AnOutlineOfLevel0IsNamedToo) {
  std::string member = buildingText("stray", squareText(691000, 5335000));
  for (auto at = member.find("lod2"); at != std::string::npos; at = member.find("lod2")) member[at + 3] = '0';
  const auto imported = importText(cityText(member + buildingText("b", squareText(690000, 5335000))));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kGeometryOutsideEnvelope), 1U)
      << codesOf(imported.diagnostics());
}

// -- cancelling

TEST(Cancelling, WorksWithinOneHugeMember) {
  std::string squares;
  for (int i = 0; i < 200'000; ++i) squares += squareText(690000 + i % 90, 5335000);
  const test::TemporaryFolder folder;
  ASSERT_TRUE(
      base::writeFileAtomically(folder.path() / "huge.gml", cityText(buildingText("b", squares))).hasValue());
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(1);
  base::Progress progress;
  base::CancelToken cancel;
  std::thread watch([&] {
    while (progress.total() == 0) std::this_thread::yield();  // it is being read
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    cancel.cancel();
  });
  const auto imported = registry.import(folder.path() / "huge.gml", "citygml", {}, {tasks, progress, cancel});
  watch.join();
  EXPECT_FALSE(imported.hasValue());
}

}  // namespace
}  // namespace stadtblick::io
