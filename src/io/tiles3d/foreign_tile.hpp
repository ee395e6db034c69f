#pragma once

// Inside this room only: tiles of others as meshes of the frame.

#include <functional>
#include <span>

#include "base/result.hpp"
#include "io/tiles3d/earth_fit.hpp"
#include "io/tiles3d/foreign_objects.hpp"
#include "io/tiles3d/gltf_document.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::io::tiles3d {

/// A tile's content and its way into the frame.
struct ContentPlace {
  Affine tileToRoot;  ///< of the tile.
  /// Root coordinates (ECEF) to the frame; exact.
  std::function<geo::LocalPoint(geo::Vec3)> rootToLocal;
  GltfDocument::Resolver resolve;  ///< files beside the content.
  std::string name;                ///< for findings.
};

/// Takes what contents hold.
struct ContentSink {
  /// Of the content's tables, in the order of collectObjects(); empty where objects are not known.
  std::span<const ObjectRows> objects;
  /// Where only the boxes of objects are wanted, by row: meshes are not made then.
  std::vector<geo::Box3>* boxes = nullptr;
  model::TileContent content;
  base::Diagnostics findings;
  std::size_t nextTable = 0;

  /// The rows of the next table.
  const ObjectRows& takeTable();
  void report(const ContentPlace& place, const std::string& what);    ///< kTilePartUndecoded
  void broken(const ContentPlace& place, const std::string& reason);  ///< kTileUnreadable
};

/// The row of an object; kNoObjectId beyond the end.
std::uint32_t rowAt(const ObjectRows& rows, std::size_t object);

/// Where a glTF file is drawn: of b3dm and glb once, of i3dm many times.
struct Placing {
  Affine toTile;                              ///< of glTF's own coordinates brought to z up.
  std::uint32_t object = model::kNoObjectId;  ///< of an instance.
};

/// Adds every triangle and every point of a glTF file; what is something else, or needs an extension that is
/// not known here, is a diagnostic. `batches`: the rows that the vertices' _BATCHID count.
void addGltf(const GltfDocument& document, const ContentPlace& place, std::span<const Placing> placings,
             const ObjectRows& batches, ContentSink& sink);

/// Adds a tile of any format by its first bytes: glb, gltf, b3dm, i3dm, cmpt, pnts.
void addContent(std::string_view bytes, const ContentPlace& place, ContentSink& sink, int depth = 0);

/// The tables of objects in a content: of each tile in it the batch table (without objects where it has
/// none; glb: none at all), then the property tables of its glTF.
void collectObjects(std::string_view bytes, const GltfDocument::Resolver& resolve,
                    std::vector<ObjectTable>& tables, int depth = 0);

/// Points of a tile: `positions` and `rows` of the same length, colours too or empty (sRGB).
struct TilePoints {
  std::vector<geo::LocalPoint> positions;
  std::vector<std::array<std::uint8_t, 4>> colours;
  std::vector<std::uint32_t> rows;
};
/// Adds points as little tetrahedra, about as wide as the points are apart. Of very many only some are shown,
/// evenly, which is reported.
void addPoints(const TilePoints& points, const ContentPlace& place, ContentSink& sink);

/// Nearby root coordinates by an affine through four exact places, far ones each on their own. Empty where
/// one of them is nowhere on the globe.
std::vector<geo::LocalPoint> toLocal(const std::vector<geo::Vec3>& root, const ContentPlace& place);

}  // namespace stadtblick::io::tiles3d
