#include <gtest/gtest.h>

#include <string>

#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;

TEST(Placement, ACoordinateThatIsNowhereCostsItsPolygonOnly) {
  for (const double wrong : {6.9e9, 6.9e7, -6.9e10}) {
    SCOPED_TRACE(wrong);
    const auto imported = importText(cityText(buildingText("stray", squareText(wrong, 5335000)) +
                                              buildingText("good", squareText(690000, 5335000))));
    ASSERT_TRUE(imported.hasValue());
    EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCoordinateImpossible), 1U)
        << codesOf(imported.diagnostics());
    EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kPolygonDegenerate), 0U);
    const auto& model = cityOf(imported);
    EXPECT_LT(model.bounds.size().x, 11.0);
    EXPECT_LT(model.sources[0].worldBounds.size().x, 11.0);
    EXPECT_EQ(model.triangles.size(), 2U);
  }
}

TEST(Placement, WhatLiesFarOutsideTheStatedBoundsIsNoPartOfThePicture) {
  const auto imported = importText(cityText(buildingText("stray", squareText(6900000, 5335000)) +
                                            buildingText("good", squareText(690000, 5335000))));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kGeometryOutsideEnvelope), 1U);
  EXPECT_LT(cityOf(imported).bounds.size().x, 11.0);
  EXPECT_NEAR(cityOf(imported).frame.localToWorld(cityOf(imported).bounds.min).x, 690000.0, 0.01);
}

TEST(Placement, WrongStatedBoundsLeaveTheCityItsBounds) {
  const auto imported = importText(cityText(buildingText("b", squareText(490000, 5335000))));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_NEAR(cityOf(imported).bounds.size().x, 10.0, 0.01);
}

TEST(Placement, WorldBoundsHoldWhatStandsInAnotherCrs) {
  std::string other = buildingText("other", squareText(300000, 5335000));
  other.replace(other.find("<gml:MultiSurface>"), 18, "<gml:MultiSurface srsName=\"EPSG:25833\">");
  const auto imported = importText(cityText(buildingText("b", squareText(690000, 5335000)) + other));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_GT(cityOf(imported).sources[0].worldBounds.max.x, 700000.0);
}

/// EPSG:4269 is used on both sides of the date line.
TEST(Placement, AreasAcrossTheDateLine) {
  std::string text = cityText(buildingText("b", squareText(0, 0)));
  const auto set = [&](std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, from.size(), to);
  };
  set("EPSG:25832", "EPSG:4269");
  set("690000 5335000 500", "37.7 -122.5 0");
  set("690100 5335100 600", "37.8 -122.4 9");
  set("0 0 500 10 0 500 10 10 500 0 10 500 0 0 500",
      "37.75 -122.45 5 37.75 -122.449 5 37.751 -122.449 5 37.751 -122.45 5 37.75 -122.45 5");
  const auto imported = importText(text);
  ASSERT_TRUE(imported.hasValue());
  EXPECT_EQ(imported.diagnostics().count(DiagnosticCode::kCrsOutsideArea), 0U)
      << codesOf(imported.diagnostics());
}

}  // namespace
}  // namespace stadtblick::io
