#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace stadtblick::model {

/// A point of a polygon, projected to a plane.
struct Flat {
  double x = 0.0;
  double y = 0.0;
};

/// Twice the area of a triangle, positive where it runs anticlockwise.
inline double turn(Flat a, Flat b, Flat c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

/// Rings of more points are not looked at: time grows with the square of their number.
inline constexpr std::size_t kMostEarPoints = 512;

/// Cuts a ring that runs anticlockwise and plainly neither crosses nor touches itself into `ring.size()` - 2
/// triangles, by clipping its ears. False, and nothing appended, where it is not as plain as that.
/// `extent` is no less than the distance of two points of the ring.
bool clipEars(std::span<const Flat> ring, double extent,
              std::vector<std::array<std::uint16_t, 3>>& triangles);

}  // namespace stadtblick::model
