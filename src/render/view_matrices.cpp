#include "render/view_matrices.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace stadtblick::render {

namespace {

constexpr double kNearMetres = 0.2;

struct Plane {
  geo::Vec3 normal;  // inside: dot(normal, p) + offset >= 0
  double offset;
};

struct Axes {
  geo::Vec3 forward, right, up;
};

Axes axesOf(const LocalCamera& camera) {
  Axes axes;
  axes.forward = geo::normalised(camera.target - camera.eye);
  if (geo::length(axes.forward) < 0.5) axes.forward = {0.0, 1.0, 0.0};
  // Straight down or up: grid north is the top of the picture.
  const bool vertical = std::abs(axes.forward.z) > 0.999999;
  const geo::Vec3 upwards = vertical ? geo::Vec3{0.0, 1.0, 0.0} : geo::Vec3{0.0, 0.0, 1.0};
  axes.right = geo::normalised(geo::cross(axes.forward, upwards));
  axes.up = geo::cross(axes.right, axes.forward);
  return axes;
}

double tangent(const LocalCamera& camera) {
  return std::tan(camera.fieldOfViewDegrees * std::numbers::pi / 360.0);
}

using Polygon = std::vector<geo::Vec3>;

Polygon clipped(const Polygon& polygon, const Plane& plane) {
  Polygon result;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const geo::Vec3 a = polygon[i];
    const geo::Vec3 b = polygon[(i + 1) % polygon.size()];
    const double da = geo::dot(plane.normal, a) + plane.offset;
    const double db = geo::dot(plane.normal, b) + plane.offset;
    if (da >= 0.0) result.push_back(a);
    if ((da >= 0.0) != (db >= 0.0)) result.push_back(a + (b - a) * (da / (da - db)));
  }
  return result;
}

void addClipped(std::vector<geo::Vec3>& points, Polygon polygon, std::span<const Plane> planes) {
  for (const Plane& plane : planes) polygon = clipped(polygon, plane);
  points.insert(points.end(), polygon.begin(), polygon.end());
}

Plane through(geo::Vec3 point, geo::Vec3 normal) { return {normal, -geo::dot(normal, point)}; }

std::array<Plane, 6> planesOf(const geo::Box3& b) {
  return {Plane{{1, 0, 0}, -b.min.x}, Plane{{-1, 0, 0}, b.max.x}, Plane{{0, 1, 0}, -b.min.y},
          Plane{{0, -1, 0}, b.max.y}, Plane{{0, 0, 1}, -b.min.z}, Plane{{0, 0, -1}, b.max.z}};
}

std::array<geo::Vec3, 8> cornersOf(const geo::Box3& b) {
  std::array<geo::Vec3, 8> corners;
  for (unsigned i = 0; i < 8; ++i)
    corners[i] = {(i & 1U) != 0 ? b.max.x : b.min.x, (i & 2U) != 0 ? b.max.y : b.min.y,
                  (i & 4U) != 0 ? b.max.z : b.min.z};
  return corners;
}

/// Corners of the view at `distance` along the direction of view.
std::array<geo::Vec3, 4> viewCorners(const LocalCamera& camera, double aspect, double distance) {
  const Axes axes = axesOf(camera);
  const double halfHeight =
      camera.perspective ? distance * tangent(camera) : 0.5 * camera.orthographicHeightMetres;
  const geo::Vec3 centre = camera.eye + axes.forward * distance;
  const geo::Vec3 x = axes.right * (halfHeight * aspect);
  const geo::Vec3 y = axes.up * halfHeight;
  return {centre - x - y, centre + x - y, centre + x + y, centre - x + y};
}

constexpr std::array<std::array<std::size_t, 4>, 6> kHexahedronFaces{
    {{0, 1, 2, 3}, {4, 5, 6, 7}, {0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7}}};

}  // namespace

LocalCamera toLocal(const scenario::Camera& camera, const geo::LocalFrame& frame) {
  return {frame.worldToLocal(camera.eye), frame.worldToLocal(camera.target), camera.fieldOfViewDegrees,
          camera.projection == scenario::Projection::kPerspective, camera.orthographicHeightMetres};
}

scenario::Camera toWorld(const LocalCamera& camera, const geo::LocalFrame& frame) {
  return {frame.localToWorld(camera.eye), frame.localToWorld(camera.target), camera.fieldOfViewDegrees,
          camera.perspective ? scenario::Projection::kPerspective : scenario::Projection::kOrthographic,
          camera.orthographicHeightMetres};
}

osg::Matrixd viewMatrix(const LocalCamera& camera) {
  const Axes a = axesOf(camera);
  const geo::Vec3 e = camera.eye;
  return {a.right.x,
          a.up.x,
          -a.forward.x,
          0.0,
          a.right.y,
          a.up.y,
          -a.forward.y,
          0.0,
          a.right.z,
          a.up.z,
          -a.forward.z,
          0.0,
          -geo::dot(a.right, e),
          -geo::dot(a.up, e),
          geo::dot(a.forward, e),
          1.0};
}

osg::Matrixd projectionMatrix(const LocalCamera& camera, PixelSize picture, std::array<double, 2> jitter,
                              std::array<double, 2> depthRange) {
  const double aspect = static_cast<double>(picture.width) / picture.height;
  osg::Matrixd projection;
  if (camera.perspective) {
    const double f = 1.0 / tangent(camera);
    projection.set(f / aspect, 0, 0, 0, 0, f, 0, 0, 0, 0, 0, -1, 0, 0, kNearMetres, 0);
  } else {
    const double f = 2.0 / camera.orthographicHeightMetres;
    const double length = depthRange[1] - depthRange[0];
    projection.set(f / aspect, 0, 0, 0, 0, f, 0, 0, 0, 0, 1.0 / length, 0, 0, 0, depthRange[1] / length, 1);
  }
  return projection *
         osg::Matrixd::translate(2.0 * jitter[0] / picture.width, 2.0 * jitter[1] / picture.height, 0.0);
}

osg::Matrixd tileMatrix(PixelSize picture, const PictureTile& tile) {
  const double sx = static_cast<double>(picture.width) / tile.width;
  const double sy = static_cast<double>(picture.height) / tile.height;
  const double cx = (2.0 * tile.x + tile.width) / picture.width - 1.0;
  const double cy = (2.0 * tile.y + tile.height) / picture.height - 1.0;
  return osg::Matrixd::translate(-cx, -cy, 0.0) * osg::Matrixd::scale(sx, sy, 1.0);
}

std::array<double, 2> depthRangeOf(const LocalCamera& camera, const geo::Box3& box) {
  const geo::Vec3 forward = axesOf(camera).forward;
  double nearest = INFINITY;
  double farthest = -INFINITY;
  for (const geo::Vec3& corner : cornersOf(box)) {
    const double distance = geo::dot(forward, corner - camera.eye);
    nearest = std::min(nearest, distance);
    farthest = std::max(farthest, distance);
  }
  const double margin = 10.0 + 0.05 * (farthest - nearest);
  return {nearest - margin, farthest + margin};
}

std::vector<geo::LocalPoint> seenCorners(const LocalCamera& camera, PixelSize picture, const geo::Box3& box) {
  std::vector<geo::LocalPoint> points;
  if (box.empty()) return points;
  const double aspect = static_cast<double>(picture.width) / picture.height;
  const auto range = depthRangeOf(camera, box);
  if (range[1] <= kNearMetres && camera.perspective) return points;
  const double nearest = camera.perspective ? std::max(range[0], kNearMetres) : range[0];
  const auto front = viewCorners(camera, aspect, nearest);
  const auto back = viewCorners(camera, aspect, range[1]);
  std::array<geo::Vec3, 8> view;
  std::copy(front.begin(), front.end(), view.begin());
  std::copy(back.begin(), back.end(), view.begin() + 4);

  const auto boxPlanes = planesOf(box);
  geo::Vec3 middle{};
  for (const geo::Vec3& corner : view) middle = middle + corner * 0.125;
  std::array<Plane, 6> viewPlanes{};
  for (std::size_t i = 0; i < 6; ++i) {
    const auto& f = kHexahedronFaces[i];
    geo::Vec3 normal = geo::normalised(geo::cross(view[f[2]] - view[f[0]], view[f[3]] - view[f[1]]));
    if (geo::dot(normal, middle - view[f[0]]) < 0.0) normal = normal * -1.0;
    viewPlanes[i] = through(view[f[0]], normal);
  }
  for (const auto& f : kHexahedronFaces)
    addClipped(points, {view[f[0]], view[f[1]], view[f[2]], view[f[3]]}, boxPlanes);
  const auto c = cornersOf(box);
  const std::array<geo::Vec3, 8> boxCorners{c[0], c[1], c[3], c[2], c[4], c[5], c[7], c[6]};
  for (const auto& f : kHexahedronFaces)
    addClipped(points, {boxCorners[f[0]], boxCorners[f[1]], boxCorners[f[2]], boxCorners[f[3]]}, viewPlanes);
  return points;
}

geo::Box3 shadowedPart(const LocalCamera& camera, const geo::Box3& bounds) {
  constexpr double kWholeMetres = 4000.0;  // up to here all of it
  constexpr double kLeastReach = 1500.0;
  constexpr double kReachOfHeight = 4.0;
  if (bounds.empty() || std::hypot(bounds.size().x, bounds.size().y) <= kWholeMetres) return bounds;
  const geo::Vec3 focus = camera.perspective ? camera.eye : camera.target;
  const double height = camera.perspective ? camera.eye.z - bounds.min.z : camera.orthographicHeightMetres;
  const double reach = std::max(kLeastReach, kReachOfHeight * height);
  geo::Box3 part = bounds;
  part.min.x = std::max(part.min.x, focus.x - reach);
  part.min.y = std::max(part.min.y, focus.y - reach);
  part.max.x = std::min(part.max.x, focus.x + reach);
  part.max.y = std::min(part.max.y, focus.y + reach);
  return part.min.x < part.max.x && part.min.y < part.max.y ? part : bounds;
}

scene::TileView tileViewOf(const LocalCamera& camera, PixelSize picture, const geo::Box3& bounds,
                           geo::Vec3 toSun) {
  constexpr double kTallestMetres = 100.0;  // what throws longer shadows is seen by other means
  constexpr double kLongestShadow = 400.0;
  constexpr double kSkyShadow = 50.0;
  const Axes axes = axesOf(camera);
  const double aspect = static_cast<double>(picture.width) / picture.height;
  scene::TileView view;
  view.eye = camera.eye;
  view.perspective = camera.perspective;
  view.pixelsPerMetre = 1.0 / metresPerPixelUnit(camera, picture);
  const auto add = [&view](geo::Vec3 point, geo::Vec3 normal) {
    view.planes.push_back({normal, -geo::dot(normal, point)});
  };
  const double tall = camera.perspective ? tangent(camera) : 0.5 * camera.orthographicHeightMetres;
  const double wide = tall * aspect;
  for (const double side : {-1.0, 1.0}) {
    if (camera.perspective) {
      add(camera.eye, geo::normalised(axes.forward * wide + axes.right * side));
      add(camera.eye, geo::normalised(axes.forward * tall + axes.up * side));
    } else {
      add(camera.eye + axes.right * (wide * side), axes.right * -side);
      add(camera.eye + axes.up * (tall * side), axes.up * -side);
    }
  }
  if (camera.perspective) add(camera.eye, axes.forward);

  const geo::Box3 near = shadowedPart(camera, bounds);
  for (const geo::LocalPoint& p : seenCorners(camera, picture, near)) view.casters.add(p);
  if (view.casters.empty()) return view;
  const double horizontal = std::hypot(toSun.x, toSun.y);
  if (toSun.z > 0.0 && horizontal > 1e-6) {
    const double tallest = std::min(bounds.size().z, kTallestMetres);
    const double length = std::min(tallest * horizontal / toSun.z, kLongestShadow) / horizontal;
    geo::Box3 towardsSun = view.casters;
    towardsSun.min = towardsSun.min + geo::Vec3{toSun.x, toSun.y, 0.0} * length;
    towardsSun.max = towardsSun.max + geo::Vec3{toSun.x, toSun.y, 0.0} * length;
    view.casters.add(towardsSun);
  }
  view.casters.min = view.casters.min - geo::Vec3{kSkyShadow, kSkyShadow, 0.0};
  view.casters.max = view.casters.max + geo::Vec3{kSkyShadow, kSkyShadow, kTallestMetres};
  return view;
}

double metresPerPixelUnit(const LocalCamera& camera, PixelSize picture) {
  return camera.perspective ? 2.0 * tangent(camera) / picture.height
                            : camera.orthographicHeightMetres / picture.height;
}

LocalCamera fittedCamera(scenario::NamedView view, const geo::Box3& box, double aspect,
                         double fieldOfViewDegrees) {
  constexpr double kMargin = 1.04;
  LocalCamera camera;
  camera.fieldOfViewDegrees = fieldOfViewDegrees;
  const geo::Vec3 centre = box.empty() ? geo::Vec3{} : box.centre();
  const geo::Vec3 size = box.empty() ? geo::Vec3{100.0, 100.0, 20.0} : box.size();
  camera.target = centre;
  if (view == scenario::NamedView::kTop) {
    camera.perspective = false;
    camera.orthographicHeightMetres = std::max({size.y, size.x / aspect, 10.0}) * kMargin * 1.03;
    camera.eye = centre + geo::Vec3{0.0, 0.0, 0.5 * size.z + 500.0};
    return camera;
  }
  // Where the camera stands, clockwise from grid north, and how high.
  double azimuth = 0.0;
  double elevation = 13.0;  // the horizon is in the picture
  switch (view) {
    case scenario::NamedView::kNorth:
      azimuth = 0.0;
      break;
    case scenario::NamedView::kEast:
      azimuth = 90.0;
      break;
    case scenario::NamedView::kSouth:
      azimuth = 180.0;
      break;
    case scenario::NamedView::kWest:
      azimuth = 270.0;
      break;
    default:
      azimuth = 148.0;
      elevation = 35.0;
      break;
  }
  const double a = azimuth * std::numbers::pi / 180.0;
  const double e = elevation * std::numbers::pi / 180.0;
  const geo::Vec3 away{std::sin(a) * std::cos(e), std::cos(a) * std::cos(e), std::sin(e)};
  camera.eye = centre + away * 100.0;
  const Axes axes = axesOf(camera);

  // For every corner the eye must be far enough on each of the four sides of the picture; the camera slides
  // sideways so that opposite sides are equally tight.
  const double tanY = tangent(camera) / kMargin;
  const double tanX = tanY * aspect;
  const auto corners = cornersOf(box.empty() ? geo::Box3{centre - size * 0.5, centre + size * 0.5} : box);
  const auto fitAxis = [&](const geo::Vec3& axis, double tan, double& shift) {
    double positive = -INFINITY;
    double negative = -INFINITY;
    for (const geo::Vec3& corner : corners) {
      const geo::Vec3 d = corner - centre;
      const double depth = geo::dot(d, axes.forward);
      positive = std::max(positive, geo::dot(d, axis) - depth * tan);
      negative = std::max(negative, -geo::dot(d, axis) - depth * tan);
    }
    shift = 0.5 * (positive - negative);
    return 0.5 * (positive + negative) / tan;
  };
  double shiftX = 0.0;
  double shiftY = 0.0;
  const double distance = std::max({fitAxis(axes.right, tanX, shiftX), fitAxis(axes.up, tanY, shiftY), 10.0});
  const geo::Vec3 slide = axes.right * shiftX + axes.up * shiftY;
  camera.eye = centre + slide - axes.forward * distance;
  // The target lies where the direction of view meets the middle height, so that one orbits about the model.
  const double drop = (camera.eye.z - centre.z) / std::max(-axes.forward.z, 0.05);
  camera.target = camera.eye + axes.forward * std::clamp(drop, 0.3 * distance, 3.0 * distance);
  return camera;
}

}  // namespace stadtblick::render
