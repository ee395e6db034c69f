#pragma once

#include <algorithm>
#include <cmath>
#include <compare>
#include <limits>

namespace stadtblick::geo {

/// Three doubles; the name of the variable says which frame.
struct Vec3 {
  double x = 0.0;
  double y = 0.0;
  double z = 0.0;

  auto operator<=>(const Vec3&) const = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
constexpr Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
constexpr Vec3 operator*(Vec3 a, double s) { return {a.x * s, a.y * s, a.z * s}; }
constexpr double dot(Vec3 a, Vec3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vec3 cross(Vec3 a, Vec3 b) {
  return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vec3 a) { return std::sqrt(dot(a, a)); }
inline Vec3 normalised(Vec3 a) {
  const double l = length(a);
  return l > 0.0 ? a * (1.0 / l) : a;
}

/// Metres in the project's LocalFrame: x grid east, y grid north, z up, relative to the frame's origin.
using LocalPoint = Vec3;

/// Coordinates of a stated CRS in GIS order: x easting or longitude (degrees), y northing or latitude
/// (degrees), z height (metres) above the CRS's vertical datum.
using WorldPosition = Vec3;

/// Axis-aligned box; empty until something was added.
struct Box3 {
  Vec3 min{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity(),
           std::numeric_limits<double>::infinity()};
  Vec3 max{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
           -std::numeric_limits<double>::infinity()};

  bool empty() const { return min.x > max.x; }
  void add(Vec3 p) {
    min = {std::min(min.x, p.x), std::min(min.y, p.y), std::min(min.z, p.z)};
    max = {std::max(max.x, p.x), std::max(max.y, p.y), std::max(max.z, p.z)};
  }
  void add(const Box3& other) {
    if (other.empty()) return;
    add(other.min);
    add(other.max);
  }
  Vec3 centre() const { return (min + max) * 0.5; }
  Vec3 size() const { return max - min; }
};

}  // namespace stadtblick::geo
