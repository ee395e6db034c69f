#pragma once

#include <cstddef>
#include <vector>

#include "model/terrain.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::scene {

/// The terrain as a mesh of at most `maxTriangles`, finer where it is less flat, with holes where a sample is
/// missing, and a skirt along the border (not counted) down to `skirtZ` (local metres). With `image`, texture
/// 0 is laid over it where the picture reaches.
std::vector<model::TileMesh> buildTerrainChunks(const model::Terrain& terrain,
                                                const model::GroundImage* image, std::size_t maxTriangles,
                                                double skirtZ);

/// A picture without a terrain: one flat rectangle at `z`.
model::TileMesh buildFlatImageChunk(const model::GroundImage& image, double z);

}  // namespace stadtblick::scene
