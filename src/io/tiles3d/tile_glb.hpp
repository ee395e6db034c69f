#pragma once

// Inside this room only: tile meshes as a glTF file.

#include <functional>
#include <string>
#include <vector>

#include "io/tiles3d/feature_table.hpp"
#include "model/appearance.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::io::tiles3d {

struct TileTexture {
  std::string bytes;
  std::string mediaType;  ///< "image/jpeg", "image/png".
  model::TextureWrap wrap = model::TextureWrap::kRepeat;
};

/// Where a chunk lies in the tile's own coordinates (metres, z up): what the tile's affine leaves over is
/// taken up here.
struct ChunkPlacement {
  geo::Vec3 translation;
  std::array<double, 4> rotation{0.0, 0.0, 0.0, 1.0};  ///< quaternion x y z w.
  double scale = 1.0;
};

struct TileGlb {
  geo::LocalPoint origin;  ///< local; the tile's own coordinates count from here.
  /// ids[0] is a row of `features`, ids[1] a surface of the cell's model; textures count in `textures`.
  std::vector<model::TileMesh> meshes;
  FeatureTable features;
  std::vector<TileTexture> textures;
  std::string copyright;
  nlohmann::json extras;
  bool compress = false;
  /// For the local place of a chunk's middle; without it a chunk is just moved there.
  std::function<ChunkPlacement(geo::LocalPoint)> placement;
};

/// The bytes of the file. Positions are 16 bit in the box of each mesh (4 mm in 500 m), normals 8 bit.
std::string encodeTile(const TileGlb& tile);

}  // namespace stadtblick::io::tiles3d
