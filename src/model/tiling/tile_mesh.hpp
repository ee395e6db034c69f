#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "geo/vector.hpp"
#include "model/city_model.hpp"
#include "model/tiling/surface_class.hpp"

namespace stadtblick::model {

/// Vertices with this object id belong to no object: terrain, and the ground that is not data.
inline constexpr std::uint32_t kNoObjectId = UINT32_MAX;
inline constexpr std::uint32_t kNoTexture = UINT32_MAX;

/// A run of indices that share a texture (index into the textures of the layer, or kNoTexture) and are all
/// opaque or all transparent.
struct Batch {
  std::uint32_t texture = kNoTexture;
  std::uint32_t firstIndex = 0;
  std::uint32_t indexCount = 0;
  bool transparent = false;  ///< its materials let light through; never with a texture.
};

/// One piece of a layer as plain arrays, ready for upload. Coordinates are float metres from `origin` (local
/// frame of the project). Same input, same bytes.
struct TileMesh {
  geo::LocalPoint origin;
  geo::Box3 bounds;       ///< local.
  geo::Box3 focusBounds;  ///< of walls and roofs alone: what a picture of the whole is about.

  std::vector<std::array<float, 3>> positions;
  std::vector<std::array<std::int16_t, 4>> normalClass;  ///< xyz unit normal × 32767, w SurfaceClass.
  std::vector<std::array<std::uint8_t, 4>> material;     ///< sRGB, opacity; alpha 0: no material.
  std::vector<std::array<std::uint32_t, 2>> ids;         ///< object row (or kNoObjectId), surface row.
  std::vector<std::array<float, 2>> texCoords;           ///< empty, or one a vertex; t up.

  std::vector<std::uint32_t> indices;  ///< three a triangle.
  std::vector<Batch> batches;          ///< ascending by texture, the untextured last, transparent behind opaque.

  std::vector<std::array<float, 3>> edgePositions;  ///< two a line.
  std::vector<std::uint32_t> edgeObjects;           ///< one a vertex.

  std::size_t bytes() const;
};

inline std::size_t TileMesh::bytes() const {
  return positions.size() *
             (sizeof(positions[0]) + sizeof(normalClass[0]) + sizeof(material[0]) + sizeof(ids[0])) +
         texCoords.size() * sizeof(texCoords[0]) + indices.size() * sizeof(indices[0]) +
         edgePositions.size() * (sizeof(edgePositions[0]) + sizeof(edgeObjects[0]));
}

}  // namespace stadtblick::model
