#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "geo/vector.hpp"

namespace stadtblick::model {

/// What became of a polygon.
struct TriangulationReport {
  std::array<float, 3> normal{0.0F, 0.0F, 0.0F};  ///< unit, by Newell's method over the exterior ring.
  double nonPlanarityMetres = 0.0;                ///< greatest distance of a vertex from the mean plane.
  bool degenerate = false;
  bool selfIntersecting = false;
};

/// Cuts polygons with holes into triangles: convex rings as a fan, other plain ones by clipping ears, the
/// rest by the GLU tessellator (odd winding), projected along the dominant axis of the normal. Local
/// coordinates only. One object a thread.
class Triangulator {
 public:
  Triangulator();
  ~Triangulator();
  Triangulator(Triangulator&&) noexcept;
  Triangulator& operator=(Triangulator&&) noexcept;

  /// `rings[0]` is the exterior; points without the repeated last one, numbered through all rings from 0.
  /// Triangles are appended to `triangles` with `firstVertex` added to their indices, turned as the exterior
  /// ring is. No new vertices: an intersection that GLU would add falls back to the nearest ring vertex and
  /// is reported. A tangle of crossings (some 2 a point) is reported so too and its exterior becomes a fan.
  TriangulationReport triangulate(std::span<const std::span<const geo::LocalPoint>> rings,
                                  std::uint32_t firstVertex,
                                  std::vector<std::array<std::uint32_t, 3>>& triangles);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::model
