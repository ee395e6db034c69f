#pragma once

// Inside this room only: which tiles stand above the leaves.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "io/tiles3d/tileset_writer.hpp"

namespace stadtblick::io::tiles3d {

/// A tile above leaves. Level 1 is 500 m wide, level 2 1 km …
struct FarTile {
  int level = 1;
  std::uint32_t x = 0;
  std::uint32_t y = 0;
  std::vector<std::uint32_t> children;  ///< tiles, at levels above 1.
  std::vector<std::uint32_t> leaves;    ///< all beneath it, in the order in which they are drawn.

  model::FarDetail detail() const;
  /// "far/2/007/12.glb"
  std::string fileName() const;
};

/// Tiles above all leaves that draw something; children stand before their parents, the root is the last. A
/// tile that would have a single tile beneath it is left out. Empty where there is no such leaf.
std::vector<FarTile> farTiles(std::span<const LeafSummary> leaves);

/// Metres by which a far tile is off, of which the leaves are `leaves` off.
double errorMetres(const FarTile& tile, const model::FarError& leaves);

/// From metres of error to 3D Tiles' geometricError: 1.5 pixels of error at the usual maximum of 16.
inline constexpr double kGeometricErrorPerMetre = 16.0 / 1.5;

}  // namespace stadtblick::io::tiles3d
