#pragma once

// Inside this room only: how meshes of others get the flat faces and the edges of buildings.

#include <cstdint>
#include <span>
#include <vector>

#include "geo/vector.hpp"

namespace stadtblick::io::tiles3d {

/// A mesh whose vertices are one for each smooth face that they belong to.
struct Faceted {
  std::vector<std::uint32_t> source;   ///< the vertex that each is a copy of.
  std::vector<geo::Vec3> normals;      ///< unit.
  std::vector<std::uint32_t> indices;  ///< three a triangle.
};

/// Normals come from the triangles: those of the files do not survive every transform, and compressors merge
/// the vertices of neighbouring walls. Faces that meet at less than 30 degrees are one smooth face.
Faceted facetedMesh(std::span<const geo::LocalPoint> positions, std::span<const std::uint32_t> indices);

/// Ends of the lines where faces meet at 30 degrees or more, or where only one is, as vertices.
std::vector<std::uint32_t> creases(std::span<const geo::LocalPoint> positions,
                                   std::span<const std::uint32_t> indices);

}  // namespace stadtblick::io::tiles3d
