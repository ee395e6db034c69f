#pragma once

#include <cstdint>
#include <vector>

#include "model/city_model.hpp"
#include "model/lod_selection.hpp"
#include "scene/chunk.hpp"

namespace stadtblick::scene {

/// Surfaces of one top-level object, or one instance of a prototype, that stay together in a chunk.
struct Piece {
  model::ObjectIndex object = model::kNoObject;  ///< top-level object, or the owner of the instance.
  std::uint32_t instance = model::kNone;         ///< kNone: own surfaces.
  std::vector<model::SurfaceIndex> surfaces;
  std::size_t vertices = 0;
  geo::LocalPoint centre;
};

/// How a model is cut into chunks: groups of pieces close to each other. Depends on the model and the
/// selection alone.
struct ChunkPlan {
  std::vector<std::vector<Piece>> chunks;
};

struct ChunkLimits {
  std::size_t vertices = 48000;  ///< of a chunk, unless a single surface has more.
  double extentMetres = 1500.0;  ///< so that float offsets stay exact to a tenth of a millimetre.
};

ChunkPlan planChunks(const model::CityModel& model, const model::LodSelection& selection,
                     const ChunkLimits& limits = {});

/// Builds one chunk. `theme` is an index into the model's themes, or kNone for no appearance.
ChunkData buildChunk(const model::CityModel& model, const std::vector<Piece>& pieces, std::uint32_t theme);

}  // namespace stadtblick::scene
