#pragma once

#include <cstdint>

#include "model/height_grid.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::scene {

/// Intervals along a side of a tile of ground; a power of two.
inline constexpr std::uint32_t kGroundIntervals = 256;

/// How a tile of ground is cut and closed.
struct GroundMeshRule {
  double errorMetres = 0.1;  ///< no sample is further from the mesh, unless `mostTriangles` is exceeded.
  std::size_t mostTriangles = 16000;  ///< without skirts.
  double skirtMetres = 1.0;           ///< how far a rim hangs down where ground goes on in the next tile.
  double plinthZ = 0.0;               ///< to where it hangs down where the ground ends; local metres.
  bool textured = false;              ///< texture 0 covers the tile.
  geo::Box3 ground;                   ///< local; the mesh ends where it does. Empty: it goes on everywhere.
};

/// A square tile of ground, finer where it is less flat, with holes where samples are missing. `heights` has
/// (kGroundIntervals + 3)² samples: those of the tile and a rim of one around them, which decides on normals
/// and on where ground goes on. Empty where there is none.
model::TileMesh buildGroundMesh(const model::HeightGrid& heights, const GroundMeshRule& rule);

}  // namespace stadtblick::scene
