#pragma once

#include <cstdint>
#include <vector>

#include "model/city_model.hpp"
#include "model/lod_selection.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::model {

/// Surfaces of one top-level object, or one instance of a prototype, that stay together in a chunk.
struct Piece {
  ObjectIndex object = kNoObject;  ///< top-level object, or the owner of the instance.
  std::uint32_t instance = kNone;  ///< kNone: own surfaces.
  std::vector<SurfaceIndex> surfaces;
  std::size_t vertices = 0;
  geo::LocalPoint centre;
};

/// How a model is cut into chunks: groups of pieces close to each other. Depends on the model and the
/// selection alone.
struct TilePlan {
  std::vector<std::vector<Piece>> chunks;
};

struct TileLimits {
  std::size_t vertices = 48000;  ///< of a chunk, unless a single surface has more.
  double extentMetres = 1500.0;  ///< so that float offsets stay exact to a tenth of a millimetre.
};

TilePlan planTiles(const CityModel& model, const LodSelection& selection, const TileLimits& limits = {});

/// Builds one chunk. `theme` is an index into the model's themes, or kNone for no appearance.
TileMesh buildTileMesh(const CityModel& model, const std::vector<Piece>& pieces, std::uint32_t theme);

}  // namespace stadtblick::model
