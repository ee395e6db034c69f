#include "render/camera_controller.hpp"

#include <cmath>
#include <numbers>

namespace stadtblick::render {

namespace {

using geo::Vec3;
using scenario::Camera;
using scenario::Projection;

constexpr double kRadians = std::numbers::pi / 180.0;

/// A direction as heading and elevation; both in radians.
struct Angles {
  double heading = 0;
  double elevation = 0;
};

Vec3 direction(Angles angles) {
  const double flat = std::cos(angles.elevation);
  return {std::sin(angles.heading) * flat, std::cos(angles.heading) * flat, std::sin(angles.elevation)};
}

/// Looking straight down has no heading of its own: north is up then.
Angles anglesOf(Vec3 offset) {
  const double flat = std::hypot(offset.x, offset.y);
  const double steepness = flat / std::max(1e-9, length(offset));
  return {steepness < 1e-6 ? 0.0 : std::atan2(offset.x, offset.y), std::atan2(offset.z, flat)};
}

struct Axes {
  Vec3 right, up, forward;
};

Axes axesOf(const Camera& camera) {
  const Angles angles = anglesOf(camera.target - camera.eye);
  const Vec3 right{std::cos(angles.heading), -std::sin(angles.heading), 0};
  const Vec3 forward = direction(angles);
  return {right, cross(right, forward), forward};
}

double distanceOf(const Camera& camera) { return std::max(0.01, length(camera.target - camera.eye)); }

double tangentOfHalfField(const Camera& camera) { return std::tan(camera.fieldOfViewDegrees * kRadians / 2); }

Vec3 turnedAboutVertical(Vec3 offset, double clockwiseRadians) {
  const double c = std::cos(clockwiseRadians);
  const double s = std::sin(clockwiseRadians);
  return {offset.x * c + offset.y * s, offset.y * c - offset.x * s, offset.z};
}

/// Rodrigues' rotation of `offset` about the unit vector `axis`.
Vec3 turnedAbout(Vec3 offset, Vec3 axis, double radians) {
  const double c = std::cos(radians);
  return offset * c + cross(axis, offset) * std::sin(radians) + axis * (dot(axis, offset) * (1 - c));
}

double lowestEyeAt(Vec3 eye, const CameraLimits& limits) {
  const auto ground = limits.ground ? limits.ground(eye.x, eye.y) : std::nullopt;
  return ground ? *ground + limits.clearanceMetres : -std::numeric_limits<double>::infinity();
}

Camera movedBy(Camera camera, Vec3 by) {
  camera.eye = camera.eye + by;
  camera.target = camera.target + by;
  return camera;
}

Camera pitchedAbout(const Camera& camera, Vec3 pivot, double radians) {
  const Vec3 axis = axesOf(camera).right;
  Camera turned = camera;
  turned.eye = pivot + turnedAbout(camera.eye - pivot, axis, radians);
  turned.target = pivot + turnedAbout(camera.target - pivot, axis, radians);
  return turned;
}

/// Straight down loses its heading when it is turned; a hair beside it keeps it.
Camera keepingHeading(Camera camera, double heading) {
  const Angles angles = anglesOf(camera.target - camera.eye);
  const double steepest = -89.9 * kRadians;
  if (angles.elevation > steepest) return camera;
  camera.eye = camera.target - direction({heading, steepest}) * distanceOf(camera);
  return camera;
}

double eased(double t) {
  t = std::clamp(t, 0.0, 1.0);
  return t * t * (3 - 2 * t);
}

double mixed(double a, double b, double t) { return a + (b - a) * t; }

/// The camera in the other projection, showing the same at its target.
Camera inProjection(Camera camera, const Camera& like) {
  if (camera.projection == like.projection) return camera;
  if (like.projection == Projection::kOrthographic) {
    camera.orthographicHeightMetres = 2 * distanceOf(camera) * tangentOfHalfField(camera);
  } else {
    camera.fieldOfViewDegrees = like.fieldOfViewDegrees;
    const double distance = camera.orthographicHeightMetres / (2 * tangentOfHalfField(camera));
    camera.eye = camera.target - axesOf(camera).forward * distance;
  }
  camera.projection = like.projection;
  return camera;
}

}  // namespace

double headingDegrees(const Camera& camera) {
  const double heading = anglesOf(camera.target - camera.eye).heading / kRadians;
  return heading < 0 ? heading + 360 : heading;
}

double elevationDegrees(const Camera& camera) {
  return anglesOf(camera.target - camera.eye).elevation / kRadians;
}

double metresPerPixel(const Camera& camera, double pictureHeight) {
  const double height = camera.projection == Projection::kOrthographic
                            ? camera.orthographicHeightMetres
                            : 2 * distanceOf(camera) * tangentOfHalfField(camera);
  return height / std::max(1.0, pictureHeight);
}

WorldRay rayThrough(const Camera& camera, const PicturePoint& point) {
  const Axes axes = axesOf(camera);
  const double x = (2 * point.x - point.width) / point.height;
  const double y = 1 - 2 * point.y / point.height;
  if (camera.projection == Projection::kOrthographic) {
    const double half = camera.orthographicHeightMetres / 2;
    return {camera.eye + axes.right * (x * half) + axes.up * (y * half), axes.forward};
  }
  const double t = tangentOfHalfField(camera);
  return {camera.eye, normalised(axes.forward + axes.right * (x * t) + axes.up * (y * t))};
}

std::optional<PicturePoint> pictureOf(const Camera& camera, geo::WorldPosition place, double width,
                                      double height) {
  const Axes axes = axesOf(camera);
  const Vec3 offset = place - camera.eye;
  const double depth = dot(offset, axes.forward);
  const bool flat = camera.projection == Projection::kOrthographic;
  if (!flat && depth <= 0) return std::nullopt;
  const double half = flat ? camera.orthographicHeightMetres / 2 : depth * tangentOfHalfField(camera);
  const double x = dot(offset, axes.right) / half;
  const double y = dot(offset, axes.up) / half;
  return PicturePoint{(x * height + width) / 2, (1 - y) * height / 2, width, height};
}

std::optional<geo::WorldPosition> meetPlane(const WorldRay& ray, double height, double farthest) {
  if (std::abs(ray.direction.z) < 1e-9) return std::nullopt;
  const double along = (height - ray.origin.z) / ray.direction.z;
  if (along <= 0 || along > farthest) return std::nullopt;
  return ray.origin + ray.direction * along;
}

Camera aboveGround(Camera camera, const CameraLimits& limits) {
  const double lift = lowestEyeAt(camera.eye, limits) - camera.eye.z;
  return lift > 0 ? movedBy(camera, {0, 0, lift}) : camera;
}

Camera orbit(const Camera& camera, geo::WorldPosition pivot, double yawDegrees, double pitchDegrees,
             const CameraLimits& limits) {
  const double yaw = yawDegrees * kRadians;
  const Angles before = anglesOf(camera.target - camera.eye);
  Camera turned = camera;
  if (yaw != 0) {
    turned = keepingHeading(turned, before.heading);
    turned.eye = pivot + turnedAboutVertical(turned.eye - pivot, yaw);
    turned.target = pivot + turnedAboutVertical(turned.target - pivot, yaw);
  }
  const double wanted = std::clamp(before.elevation + pitchDegrees * kRadians,
                                   std::min(before.elevation, limits.lowestElevationDegrees * kRadians),
                                   std::max(before.elevation, limits.highestElevationDegrees * kRadians));
  double pitch = wanted - before.elevation;
  // Into the ground: only as far as the eye stays free of it.
  for (int step = 0; step < 24 && pitch != 0; ++step) {
    const Camera tried = pitchedAbout(turned, pivot, pitch);
    if (tried.eye.z >= lowestEyeAt(tried.eye, limits) || tried.eye.z >= turned.eye.z) break;
    pitch = step == 23 ? 0 : pitch / 2;
  }
  if (pitch != 0) turned = pitchedAbout(turned, pivot, pitch);
  return aboveGround(turned, limits);
}

Camera pan(const Camera& camera, geo::WorldPosition grabbed, const PicturePoint& from, const PicturePoint& to,
           const CameraLimits& limits) {
  // Towards the horizon a pixel is kilometres: there the picture moves with the pointer instead.
  constexpr double kShallow = -0.03;
  const WorldRay ray = rayThrough(camera, to);
  const double farthest = 4 * std::max(distanceOf(camera), length(grabbed - camera.eye));
  const auto met = ray.direction.z < kShallow ? meetPlane(ray, grabbed.z, farthest) : std::nullopt;
  Vec3 by;
  if (met) {
    by = grabbed - *met;
  } else {
    const double scale = camera.projection == Projection::kOrthographic
                             ? camera.orthographicHeightMetres / to.height
                             : 2 * length(grabbed - camera.eye) * tangentOfHalfField(camera) / to.height;
    const Axes axes = axesOf(camera);
    const Vec3 ahead = normalised(Vec3{axes.forward.x, axes.forward.y, 0});
    by = axes.right * ((from.x - to.x) * scale) + ahead * ((to.y - from.y) * scale);
  }
  by.z = 0;
  return aboveGround(movedBy(camera, by), limits);
}

Camera zoom(const Camera& camera, geo::WorldPosition point, double factor, const CameraLimits& limits) {
  Camera moved = camera;
  if (camera.projection == Projection::kOrthographic) {
    const double height =
        std::clamp(camera.orthographicHeightMetres * factor, limits.nearestMetres, limits.farthestMetres);
    const double kept = height / camera.orthographicHeightMetres;
    const Vec3 forward = axesOf(camera).forward;
    const Vec3 offset = (point - camera.eye) * (1 - kept);
    moved = movedBy(moved, offset - forward * dot(offset, forward));
    moved.orthographicHeightMetres = height;
    return moved;
  }
  const double distance = std::max(1e-3, length(point - camera.eye));
  const double wanted = std::clamp(distance * factor, std::min(distance, limits.nearestMetres),
                                   std::max(distance, limits.farthestMetres));
  const double kept = wanted / distance;
  moved.eye = point + (camera.eye - point) * kept;
  moved.target = point + (camera.target - point) * kept;
  // A target that came too near would make turning about it jump.
  const double toTarget = distanceOf(moved);
  if (toTarget < limits.nearestMetres)
    moved.target = moved.eye + axesOf(camera).forward * limits.nearestMetres;
  return aboveGround(moved, limits);
}

Camera lookAround(const Camera& camera, double yawDegrees, double pitchDegrees, const CameraLimits& limits) {
  Angles angles = anglesOf(camera.target - camera.eye);
  angles.heading += yawDegrees * kRadians;
  angles.elevation =
      std::clamp(angles.elevation + pitchDegrees * kRadians, limits.lowestElevationDegrees * kRadians,
                 limits.highestElevationDegrees * kRadians);
  Camera turned = camera;
  turned.target = camera.eye + direction(angles) * distanceOf(camera);
  return turned;
}

Camera standAt(const Camera& camera, geo::WorldPosition place, const CameraLimits& limits) {
  Camera standing = camera;
  standing.projection = Projection::kPerspective;
  standing.fieldOfViewDegrees = 60;
  const auto ground = limits.ground ? limits.ground(place.x, place.y) : std::nullopt;
  standing.eye = {place.x, place.y, ground.value_or(place.z) + limits.eyeHeightMetres};
  standing.target = standing.eye + direction({anglesOf(camera.target - camera.eye).heading, 0}) * 20;
  return standing;
}

Camera walk(const Camera& camera, double forwardMetres, double rightMetres, const CameraLimits& limits) {
  const double heading = anglesOf(camera.target - camera.eye).heading;
  const Vec3 ahead = direction({heading, 0});
  const Vec3 right{ahead.y, -ahead.x, 0};
  Camera moved = movedBy(camera, ahead * forwardMetres + right * rightMetres);
  const auto ground = limits.ground ? limits.ground(moved.eye.x, moved.eye.y) : std::nullopt;
  if (!ground) return moved;
  return movedBy(moved, {0, 0, *ground + limits.eyeHeightMetres - moved.eye.z});
}

Camera lookAtBounds(const Camera& camera, const geo::Box3& bounds, double aspect) {
  if (bounds.empty()) return camera;
  constexpr double kSmallestRadius = 6;  // metres: a bench does not fill the picture
  constexpr double kMargin = 1.35;
  Camera moved = camera;
  moved.projection = Projection::kPerspective;
  const double radius = std::max(length(bounds.size()) / 2, kSmallestRadius) * kMargin;
  const double half = moved.fieldOfViewDegrees * kRadians / 2;
  const double narrow = std::min(half, std::atan(std::tan(half) * aspect));
  Angles angles = anglesOf(camera.target - camera.eye);
  angles.elevation = std::clamp(angles.elevation, -55 * kRadians, -25 * kRadians);
  moved.target = bounds.centre();
  moved.eye = moved.target - direction(angles) * (radius / std::sin(narrow));
  return moved;
}

Camera northUp(const Camera& camera) {
  Camera turned = camera;
  const Angles angles = anglesOf(camera.target - camera.eye);
  turned.eye = camera.target - direction({0, angles.elevation}) * distanceOf(camera);
  return turned;
}

Camera blend(const Camera& from, const Camera& to, double fraction) {
  if (fraction >= 1) return to;
  if (fraction <= 0) return from;
  const double t = eased(fraction);
  const Camera start = inProjection(from, to);
  const Angles a = anglesOf(start.target - start.eye);
  const Angles b = anglesOf(to.target - to.eye);
  const double turn = std::remainder(b.heading - a.heading, 2 * std::numbers::pi);
  const Angles now{a.heading + turn * t, mixed(a.elevation, b.elevation, t)};
  const double distance = std::exp(mixed(std::log(distanceOf(start)), std::log(distanceOf(to)), t));
  Camera between = to;
  between.target = start.target + (to.target - start.target) * t;
  between.eye = between.target - direction(now) * distance;
  between.fieldOfViewDegrees = mixed(start.fieldOfViewDegrees, to.fieldOfViewDegrees, t);
  between.orthographicHeightMetres =
      std::exp(mixed(std::log(start.orthographicHeightMetres), std::log(to.orthographicHeightMetres), t));
  return between;
}

}  // namespace stadtblick::render
