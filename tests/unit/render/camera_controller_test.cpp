#include "render/camera_controller.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stadtblick::render {
namespace {

using geo::Vec3;
using scenario::Camera;

/// 500 m south of a place in UTM, 350 m up, looking north at the ground.
Camera overview() {
  Camera camera;
  camera.target = {566'000, 5'934'000, 5};
  camera.eye = camera.target + Vec3{0, -500, 350};
  return camera;
}

CameraLimits flatGround(double height = 5) {
  CameraLimits limits;
  limits.ground = [height](double, double) { return std::optional<double>(height); };
  return limits;
}

PicturePoint at(double x, double y) { return {x, y, 1280, 720}; }

/// The pixel that sees a place: the inverse of rayThrough, by its own derivation.
std::pair<double, double> pixelOf(const Camera& camera, Vec3 place) {
  const Vec3 forward = geo::normalised(camera.target - camera.eye);
  const Vec3 right = geo::normalised(geo::cross(forward, {0, 0, 1}));
  const Vec3 up = geo::cross(right, forward);
  const Vec3 offset = place - camera.eye;
  const double depth = geo::dot(offset, forward);
  const double half = camera.projection == scenario::Projection::kOrthographic
                          ? camera.orthographicHeightMetres / 2
                          : depth * std::tan(camera.fieldOfViewDegrees * std::numbers::pi / 360);
  return {640 + geo::dot(offset, right) / half * 360, 360 - geo::dot(offset, up) / half * 360};
}

TEST(CameraController, HeadingAndElevationOfAnOverview) {
  EXPECT_NEAR(headingDegrees(overview()), 0, 1e-9);
  EXPECT_NEAR(elevationDegrees(overview()), -std::atan2(350, 500) * 180 / std::numbers::pi, 1e-9);
  Camera east = overview();
  east.eye = east.target - Vec3{100, 0, 0};
  EXPECT_NEAR(headingDegrees(east), 90, 1e-9);
}

TEST(CameraController, RayThroughAPixelIsTheInverseOfSeeing) {
  const Camera camera = overview();
  for (const auto& [x, y] : {std::pair{640.0, 360.0}, {100.0, 500.0}, {1200.0, 650.0}}) {
    const auto place = meetPlane(rayThrough(camera, at(x, y)), 5);
    ASSERT_TRUE(place);
    const auto [seenX, seenY] = pixelOf(camera, *place);
    EXPECT_NEAR(seenX, x, 1e-6);
    EXPECT_NEAR(seenY, y, 1e-6);
    const auto point = pictureOf(camera, *place, 1280, 720);
    ASSERT_TRUE(point);
    EXPECT_NEAR(point->x, x, 1e-6);
    EXPECT_NEAR(point->y, y, 1e-6);
  }
  EXPECT_FALSE(pictureOf(camera, camera.eye + (camera.eye - camera.target), 1280, 720));
  EXPECT_FALSE(meetPlane({{0, 0, 10}, {0, 1, 0}}, 0));
  EXPECT_FALSE(meetPlane({{0, 0, 10}, {0, 0, 1}}, 0));
}

TEST(CameraController, OrbitKeepsTheDistanceToThePivot) {
  const Camera before = overview();
  const Vec3 pivot = before.target + Vec3{60, 20, 0};
  const Camera after = orbit(before, pivot, 37, -10);
  EXPECT_NEAR(geo::length(after.eye - pivot), geo::length(before.eye - pivot), 1e-6);
  EXPECT_NEAR(geo::length(after.target - after.eye), geo::length(before.target - before.eye), 1e-6);
  EXPECT_NEAR(headingDegrees(after), 37, 1e-6);
  EXPECT_NEAR(elevationDegrees(after), elevationDegrees(before) - 10, 1e-6);
}

TEST(CameraController, ThePivotStaysUnderItsPixelWhileOrbiting) {
  const Camera before = overview();
  const Vec3 pivot = before.target + Vec3{80, -40, 0};
  const auto [x, y] = pixelOf(before, pivot);
  const auto [afterX, afterY] = pixelOf(orbit(before, pivot, 0, 8), pivot);
  EXPECT_NEAR(afterX, x, 1e-6);
  EXPECT_NEAR(afterY, y, 1e-6);
}

TEST(CameraController, OrbitNeverFlips) {
  Camera camera = overview();
  for (int step = 0; step < 100; ++step) camera = orbit(camera, camera.target, 3, -20);
  EXPECT_NEAR(elevationDegrees(camera), -89.9, 1e-6);
  EXPECT_GT(camera.eye.z, camera.target.z);
  EXPECT_NEAR(headingDegrees(camera), 300, 1e-3);
}

TEST(CameraController, OrbitNeverGoesBelowTheGround) {
  Camera camera = overview();
  const CameraLimits limits = flatGround();
  for (int step = 0; step < 100; ++step) {
    camera = orbit(camera, camera.target, 0, 15, limits);
    ASSERT_GE(camera.eye.z, 6 - 1e-9);
  }
  EXPECT_LT(camera.eye.z, 12);
}

TEST(CameraController, StraightDownTurnsAboutItself) {
  Camera plan = overview();
  plan.eye = plan.target + Vec3{0, 0, 600};
  EXPECT_NEAR(headingDegrees(plan), 0, 1e-9);
  const Camera turned = orbit(plan, plan.target, 45, 0);
  EXPECT_NEAR(headingDegrees(turned), 45, 1e-6);
  EXPECT_NEAR(turned.eye.z, plan.eye.z, 0.1);
}

TEST(CameraController, PanKeepsTheGrabbedPointUnderThePointer) {
  const Camera before = overview();
  const auto grabbed = meetPlane(rayThrough(before, at(500, 420)), 5);
  ASSERT_TRUE(grabbed);
  const Camera after = pan(before, *grabbed, at(500, 420), at(710, 560));
  const auto [x, y] = pixelOf(after, *grabbed);
  EXPECT_NEAR(x, 710, 1e-6);
  EXPECT_NEAR(y, 560, 1e-6);
  EXPECT_NEAR(after.eye.z, before.eye.z, 1e-9);
}

TEST(CameraController, PanTowardsTheHorizonStaysFinite) {
  Camera low = overview();
  low.eye = low.target + Vec3{0, -500, 20};
  const auto grabbed = meetPlane(rayThrough(low, at(640, 500)), 5);
  ASSERT_TRUE(grabbed);
  const Camera after = pan(low, *grabbed, at(640, 500), at(640, 10));
  EXPECT_LT(geo::length(after.eye - low.eye), 2000);
}

TEST(CameraController, ZoomKeepsThePointUnderThePointer) {
  const Camera before = overview();
  const auto place = meetPlane(rayThrough(before, at(900, 600)), 5);
  ASSERT_TRUE(place);
  const Camera after = zoom(before, *place, 0.5, flatGround());
  const auto [x, y] = pixelOf(after, *place);
  EXPECT_NEAR(x, 900, 1e-6);
  EXPECT_NEAR(y, 600, 1e-6);
  EXPECT_NEAR(geo::length(after.eye - *place), geo::length(before.eye - *place) / 2, 1e-6);
}

TEST(CameraController, ZoomStopsBeforeThePointAndFarAway) {
  Camera camera = overview();
  const CameraLimits limits = flatGround();
  for (int step = 0; step < 200; ++step) camera = zoom(camera, camera.target, 0.7, limits);
  EXPECT_GE(camera.eye.z, 6 - 1e-9);
  EXPECT_TRUE(std::isfinite(camera.eye.x));
  for (int step = 0; step < 200; ++step) camera = zoom(camera, camera.target, 1.5, limits);
  EXPECT_LE(geo::length(camera.eye - camera.target), 60'001);
}

TEST(CameraController, OrthographicZoomAndPanKeepTheirPoint) {
  Camera before = overview();
  before.projection = scenario::Projection::kOrthographic;
  before.orthographicHeightMetres = 400;
  const auto place = meetPlane(rayThrough(before, at(900, 600)), 5);
  ASSERT_TRUE(place);
  const auto [x, y] = pixelOf(zoom(before, *place, 0.5), *place);
  EXPECT_NEAR(x, 900, 1e-6);
  EXPECT_NEAR(y, 600, 1e-6);
  const auto [panX, panY] = pixelOf(pan(before, *place, at(900, 600), at(300, 200)), *place);
  EXPECT_NEAR(panX, 300, 1e-6);
  EXPECT_NEAR(panY, 200, 1e-6);
}

TEST(CameraController, WalkingFollowsTheTerrainAtEyeHeight) {
  CameraLimits limits;
  limits.ground = [](double, double north) { return std::optional<double>(10 + (north - 5'934'000) / 100); };
  Camera camera = standAt(overview(), {566'000, 5'934'000, 0}, limits);
  EXPECT_NEAR(camera.eye.z, 11.6, 1e-9);
  EXPECT_NEAR(elevationDegrees(camera), 0, 1e-9);
  camera = walk(camera, 50, 0, limits);
  EXPECT_NEAR(camera.eye.y, 5'934'050, 1e-9);
  EXPECT_NEAR(camera.eye.z, 12.1, 1e-9);
  camera = walk(camera, 0, 7, limits);
  EXPECT_NEAR(camera.eye.x, 566'007, 1e-9);
}

TEST(CameraController, LookingAroundKeepsTheEye) {
  const Camera before = standAt(overview(), {566'000, 5'934'000, 3});
  const Camera after = lookAround(before, 90, 200);
  EXPECT_EQ(after.eye, before.eye);
  EXPECT_NEAR(headingDegrees(after), 90, 1e-6);
  EXPECT_NEAR(elevationDegrees(after), 75, 1e-6);
}

TEST(CameraController, BlendStartsAndEndsExactlyAndTurnsTheShortWay) {
  const Camera from = orbit(overview(), overview().target, 350, 0);
  const Camera to = orbit(overview(), overview().target, 10, 0);
  EXPECT_EQ(blend(from, to, 0), from);
  EXPECT_EQ(blend(from, to, 1), to);
  EXPECT_NEAR(std::remainder(headingDegrees(blend(from, to, 0.5)), 360), 0, 1e-6);
}

TEST(CameraController, BlendBetweenProjectionsDoesNotJump) {
  const Camera from = overview();
  Camera plan = overview();
  plan.projection = scenario::Projection::kOrthographic;
  plan.orthographicHeightMetres = 800;
  const Camera first = blend(from, plan, 1e-6);
  EXPECT_EQ(first.projection, scenario::Projection::kOrthographic);
  EXPECT_NEAR(metresPerPixel(first, 720), metresPerPixel(from, 720), 1e-3);
}

TEST(CameraController, LookingAtBoundsShowsAllOfThem) {
  geo::Box3 box;
  box.add(Vec3{566'100, 5'934'200, 0});
  box.add(Vec3{566'140, 5'934'230, 25});
  const Camera after = lookAtBounds(overview(), box, 1280.0 / 720);
  for (const double x : {box.min.x, box.max.x})
    for (const double y : {box.min.y, box.max.y})
      for (const double z : {box.min.z, box.max.z}) {
        const auto [px, py] = pixelOf(after, {x, y, z});
        EXPECT_GT(px, 0);
        EXPECT_LT(px, 1280);
        EXPECT_GT(py, 0);
        EXPECT_LT(py, 720);
      }
  EXPECT_NEAR(headingDegrees(after), headingDegrees(overview()), 1e-9);
}

TEST(CameraController, NorthUpKeepsTargetPitchAndDistance) {
  const Camera turned = orbit(overview(), overview().target, 123, 5);
  const Camera north = northUp(turned);
  EXPECT_NEAR(headingDegrees(north), 0, 1e-9);
  EXPECT_NEAR(elevationDegrees(north), elevationDegrees(turned), 1e-9);
  EXPECT_EQ(north.target, turned.target);
}

}  // namespace
}  // namespace stadtblick::render
