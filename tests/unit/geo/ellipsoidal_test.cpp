#include "geo/ellipsoidal.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stadtblick::geo {
namespace {

constexpr WorldPosition kHamburg{566000.0, 5934000.0, 20.0};

double heightOf(Vec3 earth) {
  // Newton's steps on the ellipsoid WGS 84, apart from PROJ.
  constexpr double a = 6378137.0;
  constexpr double e2 = 6.69437999014e-3;
  const double p = std::hypot(earth.x, earth.y);
  double latitude = std::atan2(earth.z, p * (1 - e2));
  double height = 0.0;
  for (int i = 0; i < 10; ++i) {
    const double n = a / std::sqrt(1 - e2 * std::sin(latitude) * std::sin(latitude));
    height = p / std::cos(latitude) - n;
    latitude = std::atan2(earth.z, p * (1 - e2 * n / (n + height)));
  }
  return height;
}

TEST(EarthTransform, LiftsHeightsByTheGeoid) {
  for (const char* text : {"EPSG:25832", "EPSG:25832+7837", "EPSG:25832+5783"}) {
    const auto crs = Crs::fromText(text);
    ASSERT_TRUE(crs);
    const auto transform = EarthTransform::create(crs.value());
    ASSERT_TRUE(transform);
    const double lift = heightOf(transform->worldToEarth(kHamburg)) - kHamburg.z;
    EXPECT_GT(lift, 37.0) << text << ": " << transform->heightsStatement();
    EXPECT_LT(lift, 42.0) << text;
    EXPECT_NE(transform->heights(), EllipsoidalHeights::kUnknown);
  }
}

TEST(EarthTransform, ComesBack) {
  const auto transform = EarthTransform::create(Crs::fromText("EPSG:25832+7837").value());
  ASSERT_TRUE(transform);
  const EarthTransform copy = transform.value();
  const WorldPosition back = copy.earthToWorld(copy.worldToEarth(kHamburg));
  EXPECT_NEAR(back.x, kHamburg.x, 1e-3);
  EXPECT_NEAR(back.y, kHamburg.y, 1e-3);
  EXPECT_NEAR(back.z, kHamburg.z, 1e-3);
}

TEST(Geodetic, PlacesComeBack) {
  for (const double latitude : {-1.5707, -0.6, 0.0, 0.93, 1.5707})
    for (const double longitude : {-3.0, 0.17, 2.0})
      for (const double height : {-50.0, 0.0, 45.0, 8000.0}) {
        const Vec3 earth = toEarth({longitude, latitude, height});
        const GeodeticPlace back = fromEarth(earth);
        EXPECT_LT(length(toEarth(back) - earth), 1e-3);
        EXPECT_NEAR(back.height, height, 1e-3);
        const EastNorthUp compass = eastNorthUp(back);
        EXPECT_NEAR(length(cross(compass.east, compass.north) - compass.up), 0.0, 1e-12);
        EXPECT_NEAR(length(toEarth({longitude, latitude, height + 1.0}) - earth - compass.up), 0.0, 1e-6);
      }
}

TEST(Geodetic, AgreesWithProj) {
  const auto transform = EarthTransform::create(Crs::fromText("EPSG:25832+7837").value());
  ASSERT_TRUE(transform);
  const Vec3 earth = transform->worldToEarth(kHamburg);
  EXPECT_NEAR(fromEarth(earth).height, heightOf(earth), 1e-4);
  EXPECT_NEAR(fromEarth(earth).latitude * 57.29577951308232, 53.55, 0.02);
}

TEST(EarthTransform, RefusesAnUnknownCrs) { EXPECT_FALSE(EarthTransform::create(Crs())); }

}  // namespace
}  // namespace stadtblick::geo
