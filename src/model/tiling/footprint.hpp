#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace stadtblick::model {

/// A place on the ground, metres.
struct Point2 {
  double x = 0.0;
  double y = 0.0;
  auto operator<=>(const Point2&) const = default;
};

/// A rectangle at any angle; the length is not less than the width.
struct Rectangle2 {
  Point2 centre;
  double angle = 0.0;  ///< radians, of the length against x, in (−π/2, π/2].
  double halfLength = 0.0;
  double halfWidth = 0.0;

  /// Along the length and across, from the centre.
  Point2 inside(Point2 point) const;
  Point2 outside(Point2 along) const;
};

/// Positive where the ring runs anticlockwise.
double signedArea(std::span<const Point2> ring);

/// Anticlockwise, without points on its sides.
std::vector<Point2> convexHull(std::vector<Point2> points);

/// The rectangle of least area around points.
Rectangle2 smallestRectangle(std::span<const Point2> points);

/// Takes points out, the one that matters least first, until none is less than `toleranceMetres` off and at
/// most `mostPoints` are left. At least 3 stay.
void simplifyRing(std::vector<Point2>& ring, double toleranceMetres, std::size_t mostPoints);

/// Triangles of an anticlockwise ring that does not cross itself; a crossing one gets a fan.
std::vector<std::array<std::uint32_t, 3>> cutEars(std::span<const Point2> ring);

}  // namespace stadtblick::model
