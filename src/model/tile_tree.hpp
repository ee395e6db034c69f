#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "geo/local_frame.hpp"
#include "model/appearance.hpp"
#include "model/image.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::model {

using TileIndex = std::uint32_t;
inline constexpr TileIndex kNoTile = std::numeric_limits<TileIndex>::max();

/// How a tile's children stand to it (3D Tiles 1.1, "refine").
enum class TileRefinement : std::uint8_t { kReplace, kAdd };

/// One node of a tree of tiles.
struct TileNode {
  geo::Box3 bounds;  ///< local, of everything at and below the node.
  double geometricErrorMetres =
      0.0;  ///< of what is drawn when this node stands for its children; 0 at leaves.
  TileRefinement refinement = TileRefinement::kReplace;
  TileIndex parent = kNoTile;
  std::vector<TileIndex> children;
  bool hasContent = false;
  bool expandable = false;         ///< its children are known only after expand().
  std::uint64_t contentBytes = 0;  ///< as stored; 0 where unknown.
};

/// What a tile shows, decoded. Object ids are rows of the CitySource that belongs to the tree (kNoObjectId
/// where there is none); surface ids are rows of that cell's model.
struct TileContent {
  std::vector<TileMesh> meshes;
  std::vector<std::shared_ptr<const Image>> textures;  ///< what Batch::texture counts.
  TextureWrap textureWrap = TextureWrap::kRepeat;      ///< of all of them.
  std::size_t bytes() const;
};

/// A city cut into tiles of several levels of detail. load() and expand() may be called from any thread,
/// several at once; the nodes are read and grown on one thread only.
class TileTree {
 public:
  virtual ~TileTree() = default;
  virtual const geo::LocalFrame& frame() const = 0;
  /// Node 0 is the root. Grows by adopt(); references stay valid until then.
  virtual const std::vector<TileNode>& nodes() const = 0;
  /// Decodes the content of a node. A part that cannot be decoded is a diagnostic beside the rest.
  virtual base::Result<TileContent> load(TileIndex tile, const base::CancelToken& cancel) const = 0;

  /// Children of an expandable node (an external tileset, a subtree of implicit tiling), read but not yet
  /// linked.
  struct Expansion {
    std::vector<TileNode>
        nodes;  ///< parent and children count from `nodes`; parent kNoTile means the expanded node.
    std::shared_ptr<const void> detail;  ///< what the tree itself needs of them.
  };
  virtual base::Result<Expansion> expand(TileIndex tile, const base::CancelToken& cancel) const;
  /// Links an expansion; the node is no longer expandable.
  virtual void adopt(TileIndex tile, Expansion expansion);
};

}  // namespace stadtblick::model
