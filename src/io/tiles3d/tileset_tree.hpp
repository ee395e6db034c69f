#pragma once

// Inside this room only: the tree of a tileset as it stands in its JSON.

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "io/tiles3d/earth_fit.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::io::tiles3d {

/// What a tile knows beside its node.
struct TileDetail {
  std::vector<std::string> contents;  ///< URIs, below the tileset's folder.
  Affine toRoot;                      ///< z-up tile coordinates to those of the root (ECEF).
  std::string tileset;                ///< an external tileset to expand to; "" where there is none.
  std::string subtree;                ///< a subtree file to expand to.
  nlohmann::json implicit;  ///< the tile that implicit tiling began with, and its place: see subtree.hpp.
};

/// Where the tileset's own coordinates lie in the frame.
class TilePlace {
 public:
  virtual ~TilePlace() = default;
  /// Root coordinates (ECEF) to the frame.
  virtual geo::LocalPoint rootToLocal(geo::Vec3 root) const = 0;
  /// Longitude, latitude (radians) and ellipsoidal height to root coordinates.
  virtual geo::Vec3 regionToRoot(double longitude, double latitude, double height) const = 0;
};

/// Reads the bounding volume of a tile; empty where it has none that is known.
geo::Box3 localBounds(const nlohmann::json& boundingVolume, const Affine& toRoot, const TilePlace& place);

/// What tiles inherit.
struct TileContext {
  Affine toRoot;
  model::TileRefinement refinement = model::TileRefinement::kReplace;
  std::string folder;  ///< of the JSON file, below the root tileset's; "" or with a '/' at its end.
};

struct TileTreeParts {
  std::vector<model::TileNode> nodes;
  std::vector<TileDetail> details;
  std::string error;  ///< "" when all is well.
};

/// All tiles below and with `root`, parents before children, the first node's parent kNoTile. With `own`,
/// boxes come from the frame's metres in extras.origin.
TileTreeParts readTiles(const nlohmann::json& root, const TileContext& context, const TilePlace& place,
                        bool own);

/// `uri` as a path below the root tileset's folder, `folder` being where it was written; nothing where it
/// leads out of there or onto the network.
std::optional<std::string> insidePath(const std::string& folder, const std::string& uri);

}  // namespace stadtblick::io::tiles3d
