#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "geo/vector.hpp"
#include "model/triangulation.hpp"

namespace stadtblick::io::exporting {

/// The triangles of one object, joined at their edges.
struct Shell {
  std::vector<std::array<float, 3>> points;
  std::vector<std::array<std::uint32_t, 3>> triangles;
  std::size_t openEdges = 0;     ///< edges that no triangle passes the other way; 0: closed.
  double volumeCubicMetres = 0;  ///< of what is closed; positive.
};

/// Makes a watertight shell of the polygons of one object: points nearer than 1 mm become one, corners that
/// lie on the edge of a neighbour become corners of the neighbour too, equal polygons count once, and all
/// triangles are turned outwards. Nothing is filled in: where a polygon is missing, the shell stays open.
class ShellBuilder {
 public:
  /// `rings[0]` is the exterior.
  void add(std::span<const std::span<const geo::Vec3>> rings);
  Shell build();

 private:
  using Ring = std::vector<std::uint32_t>;
  using Polygon = std::vector<Ring>;
  using Cell = std::array<std::int64_t, 3>;

  std::uint32_t weld(geo::Vec3 point);
  void splitEdges();
  void splitRing(Ring& ring) const;
  static void clean(Ring& ring);
  void dropRepeated();
  void triangulate(Shell& shell);

  std::vector<geo::Vec3> points_;
  std::map<Cell, std::uint32_t> cells_;
  std::vector<std::uint32_t> byX_;  ///< points in the order of their x.
  std::vector<Polygon> polygons_;
  model::Triangulator triangulator_;
};

/// How many directed edges have no counterpart in the other direction.
std::size_t openEdges(std::span<const std::array<std::uint32_t, 3>> triangles);

}  // namespace stadtblick::io::exporting
