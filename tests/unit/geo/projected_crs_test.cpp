#include <gtest/gtest.h>

#include "geo/crs.hpp"
#include "geo/crs_transform.hpp"

namespace stadtblick::geo {
namespace {

std::string projectedFor(const char* text, WorldPosition position) {
  auto crs = Crs::fromText(text);
  EXPECT_TRUE(crs);
  return projectedCrsFor(crs.value(), position).text();
}

TEST(ProjectedCrsFor, MetresStayWhatTheyAre) {
  EXPECT_EQ(projectedFor("EPSG:25832+7837", {0, 0, 0}), "EPSG:25832+7837");
  EXPECT_EQ(projectedFor("EPSG:31468", {4468000, 5333000, 0}), "EPSG:31468");
  EXPECT_EQ(projectedCrsFor(Crs(), {1, 2, 3}), Crs());
}

TEST(ProjectedCrsFor, DegreesBecomeTheZoneOfThePlace) {
  EXPECT_EQ(projectedFor("EPSG:4326", {9.99, 53.55, 0}), "EPSG:25832");
  EXPECT_EQ(projectedFor("EPSG:4326", {12.37, 51.34, 0}), "EPSG:25833");
  EXPECT_EQ(projectedFor("EPSG:6697", {139.7, 35.6, 0}), "EPSG:32654+6695");
  EXPECT_EQ(projectedFor("EPSG:4326", {151.2, -33.9, 0}), "EPSG:32756");
  EXPECT_EQ(projectedFor("EPSG:4326", {180.0, 10.0, 0}), "EPSG:32660");
}

TEST(ProjectedCrsFor, GeocentricBecomesTheZoneOfThePlace) {
  EXPECT_EQ(projectedFor("EPSG:4978", {3740000.0, 659000.0, 5107000.0}), "EPSG:25832");
}

TEST(ProjectedCrsFor, FeetBecomeMetres) {
  EXPECT_EQ(projectedFor("EPSG:2263", {987000.0, 211000.0, 0}), "EPSG:32618");
}

TEST(ProjectedCrsFor, HeightsInFeetBecomeMetres) {
  for (const char* text : {"EPSG:32618+6360", "EPSG:2263+6360"}) {
    const auto feet = Crs::fromText(text).value();
    const WorldPosition place = feet.metresPerUnit() < 1.0 ? WorldPosition{987000.0, 211000.0, 100.0}
                                                           : WorldPosition{583000.0, 4510000.0, 100.0};
    const auto metres = projectedCrsFor(feet, place);
    EXPECT_EQ(metres.horizontalEpsg(), 32618) << text;
    EXPECT_EQ(metres.verticalName(), "NAVD88 height") << text;
    const auto way = CrsTransform::create(feet, metres);
    ASSERT_TRUE(way) << text;
    EXPECT_NEAR(way.value().fromToTo(place).z, 30.48006, 1e-5) << text;
    EXPECT_NEAR(way.value().toToFrom(way.value().fromToTo(place)).z, 100.0, 1e-5) << text;
  }
}

}  // namespace
}  // namespace stadtblick::geo
