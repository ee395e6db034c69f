#include "render/shadow_fit.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stadtblick::render {

namespace {

struct LightAxes {
  geo::Vec3 right, up, toLight;
};

LightAxes axesFor(geo::Vec3 toLight, double turn) {
  const geo::Vec3 guide = std::abs(toLight.z) < 0.99 ? geo::Vec3{0, 0, 1} : geo::Vec3{0, 1, 0};
  const geo::Vec3 right = geo::normalised(geo::cross(guide, toLight));
  const geo::Vec3 up = geo::cross(toLight, right);
  const double c = std::cos(turn);
  const double s = std::sin(turn);
  return {right * c + up * s, up * c - right * s, toLight};
}

struct Extent {
  double minX = INFINITY, maxX = -INFINITY, minY = INFINITY, maxY = -INFINITY, minZ = INFINITY,
         maxZ = -INFINITY;
  double side() const { return std::max(maxX - minX, maxY - minY); }
  void add(const LightAxes& axes, geo::Vec3 p) {
    const double x = geo::dot(axes.right, p);
    const double y = geo::dot(axes.up, p);
    const double z = geo::dot(axes.toLight, p);
    minX = std::min(minX, x);
    maxX = std::max(maxX, x);
    minY = std::min(minY, y);
    maxY = std::max(maxY, y);
    minZ = std::min(minZ, z);
    maxZ = std::max(maxZ, z);
  }
};

}  // namespace

ShadowFit fitShadow(geo::Vec3 lightDirection, std::span<const geo::LocalPoint> receivers,
                    const geo::Box3& scene, int resolution, std::array<double, 2> offset) {
  constexpr int kTurns = 9;
  LightAxes best{};
  Extent bestExtent;
  for (int i = 0; i < kTurns; ++i) {
    const LightAxes axes = axesFor(lightDirection, 0.5 * std::numbers::pi * i / kTurns);
    Extent extent;
    for (const geo::LocalPoint& p : receivers) extent.add(axes, p);
    if (i == 0 || extent.side() < bestExtent.side()) {
      best = axes;
      bestExtent = extent;
    }
  }
  Extent depth = bestExtent;
  for (unsigned i = 0; i < 8; ++i)
    depth.add(best, {(i & 1U) != 0 ? scene.max.x : scene.min.x, (i & 2U) != 0 ? scene.max.y : scene.min.y,
                     (i & 4U) != 0 ? scene.max.z : scene.min.z});

  ShadowFit fit;
  const double width = std::max(bestExtent.maxX - bestExtent.minX, 1.0) * (1.0 + 4.0 / resolution);
  const double height = std::max(bestExtent.maxY - bestExtent.minY, 1.0) * (1.0 + 4.0 / resolution);
  fit.texelMetres = std::max(width, height) / resolution;
  const double centreX = 0.5 * (bestExtent.minX + bestExtent.maxX) + (offset[0] - 0.5) * width / resolution;
  const double centreY = 0.5 * (bestExtent.minY + bestExtent.maxY) + (offset[1] - 0.5) * height / resolution;
  const double top = depth.maxZ + 1.0;
  const double length = top - depth.minZ + 1.0;
  fit.extentMetres = {width, height, length};
  // Light space: x right, y up, z towards the light, as a camera that looks along -z.
  fit.localToLight.set(best.right.x, best.up.x, best.toLight.x, 0, best.right.y, best.up.y, best.toLight.y, 0,
                       best.right.z, best.up.z, best.toLight.z, 0, -centreX, -centreY, -top, 1);
  fit.lightToClip.set(2.0 / width, 0, 0, 0, 0, 2.0 / height, 0, 0, 0, 0, -1.0 / length, 0, 0, 0, 0, 1);
  fit.localToTexture = fit.localToLight * fit.lightToClip * osg::Matrixd::scale(0.5, 0.5, 1.0) *
                       osg::Matrixd::translate(0.5, 0.5, 0.0);
  return fit;
}

}  // namespace stadtblick::render
