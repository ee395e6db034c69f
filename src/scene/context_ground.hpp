#pragma once

#include <span>
#include <vector>

#include "model/city_source.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::scene {

/// The foot of something that stands on the ground: the lowest point of its surroundings.
struct Foot {
  geo::LocalPoint place;
  double weight = 1.0;
  double builtSquareMetres = 0.0;  ///< of buildings, as seen from above.
};

/// Feet of the buildings of a model and of what lies on the ground, at most about 64 × 64 over its bounds
/// (neighbours are merged).
std::vector<Foot> groundFeet(const model::CityModel& model);
std::vector<Foot> groundFeet(const model::Catalogue& catalogue);

/// The ground that is not data, where no terrain is: a smooth surface through the feet within `bounds` and
/// flat far outside. Without feet it is flat at `fallbackZ`. The opacity of its material is the share of the
/// ground around that is built over: streets of a dense city are dark, seen from afar.
model::TileMesh buildContextGround(const geo::Box3& bounds, std::span<const Foot> feet, double fallbackZ);

}  // namespace stadtblick::scene
