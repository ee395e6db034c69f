#pragma once

// Inside this room only: tile meshes as a glTF file.

#include <functional>
#include <memory>
#include <span>
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
base::Result<std::string> encodeTile(const TileGlb& tile);

/// Encodes a tile mesh by mesh: what is much waits in a file, so that a tile may have as many objects as a
/// whole city.
class TileEncoder {
 public:
  /// What is known of a tile when all of its meshes are there.
  struct Frame {
    geo::LocalPoint origin;
    std::string copyright;
    nlohmann::json extras;
    std::function<ChunkPlacement(geo::LocalPoint)> placement;  ///< as TileGlb::placement.
  };

  /// The scratch file lies in the folder `scratch`; with "" there is none.
  explicit TileEncoder(bool compress, const std::filesystem::path& scratch = {},
                       std::span<const TileTexture> textures = {});
  ~TileEncoder();
  TileEncoder(const TileEncoder&) = delete;
  TileEncoder& operator=(const TileEncoder&) = delete;

  /// Meshes without triangles are left out.
  void addMesh(const model::TileMesh& mesh);
  bool hasMeshes() const;
  /// The file, piece by piece. Fails with kFileNotWritable where bytes could not wait.
  base::Result<base::Done> finish(const FeatureTable& features, const Frame& frame,
                                  const std::function<void(std::string_view)>& put);

 private:
  class Work;
  std::unique_ptr<Work> work_;
};

}  // namespace stadtblick::io::tiles3d
