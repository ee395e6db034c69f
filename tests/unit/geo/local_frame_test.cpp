#include "geo/local_frame.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "geo/local_box.hpp"

namespace stadtblick::geo {
namespace {

Crs crs(std::string_view text) { return Crs::fromText(text).value(); }

double convergenceAt(std::string_view text, double longitude, double latitude) {
  const auto system = crs(text);
  return meridianConvergence(system, system.fromLongitudeLatitude({longitude, latitude, 0.0}).value()).value;
}

TEST(LocalFrame, GoesThereAndBackWithoutLoss) {
  const LocalFrame frame(crs("EPSG:25832"), {565000.0, 5933000.0, 0.0});
  const WorldPosition world{565123.456789, 5933987.654321, 12.345};
  const auto local = frame.worldToLocal(world);
  EXPECT_NEAR(local.x, 123.456789, 1e-9);
  EXPECT_EQ(frame.localToWorld(local), world);
}

TEST(LocalFrame, MovesBoxesAsTheirCorners) {
  const LocalFrame frame(crs("EPSG:25832"), {565000.0, 5933000.0, 10.0});
  Box3 local;
  EXPECT_TRUE(localBoxToWorld(frame, local).empty());
  local.add(Vec3{1, 2, 3});
  local.add(Vec3{-4, 5, 6});
  const Box3 world = localBoxToWorld(frame, local);
  EXPECT_EQ(world.min, (Vec3{564996.0, 5933002.0, 13.0}));
  EXPECT_EQ(world.max, (Vec3{565001.0, 5933005.0, 16.0}));
}

TEST(MeridianConvergence, OfTheThreeCities) {
  EXPECT_NEAR(convergenceAt("EPSG:25832", 10.0, 53.55), 0.80, 0.01);
  EXPECT_NEAR(convergenceAt("EPSG:25833", 12.3731, 51.3397), -2.05, 0.01);
  EXPECT_NEAR(convergenceAt("EPSG:25832", 11.5755, 48.1374), 1.92, 0.01);
}

TEST(MeridianConvergence, FollowsTheFormulaOfTheTransverseMercator) {
  // tan γ = tan(λ − λ₀) sin φ on the sphere; the ellipsoid differs by less than 0.001° here.
  for (const double longitude : {6.5, 9.0, 11.9})
    for (const double latitude : {47.5, 54.5}) {
      const double radians = M_PI / 180.0;
      const double expected =
          std::atan(std::tan((longitude - 9.0) * radians) * std::sin(latitude * radians)) / radians;
      EXPECT_NEAR(convergenceAt("EPSG:25832+7837", longitude, latitude), expected, 0.001);
    }
}

TEST(MeridianConvergence, DoesNotDependOnTheOrderOfTheAxes) {
  EXPECT_NEAR(convergenceAt("EPSG:31468", 11.5755, 48.1374), convergenceAt("EPSG:5678", 11.5755, 48.1374),
              1e-9);
  EXPECT_NEAR(convergenceAt("EPSG:31468", 11.5755, 48.1374), -0.316, 0.01);
}

TEST(MeridianConvergence, IsZeroWithoutAGrid) {
  EXPECT_EQ(meridianConvergence(Crs(), {565000.0, 5933000.0, 0.0}).value, 0.0);
  EXPECT_EQ(meridianConvergence(crs("EPSG:4326"), {10.0, 53.5, 0.0}).value, 0.0);
}

}  // namespace
}  // namespace stadtblick::geo
