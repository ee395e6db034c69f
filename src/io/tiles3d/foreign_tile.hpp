#pragma once

// Inside this room only: tiles of others as meshes of the frame.

#include <functional>

#include "base/result.hpp"
#include "io/tiles3d/earth_fit.hpp"
#include "io/tiles3d/gltf_document.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::io::tiles3d {

/// The way of a tile's content into the frame.
struct ContentPlace {
  Affine tileToRoot;  ///< of the tile, with the formats' own offsets (RTC_CENTER, instances).
  /// Root coordinates (ECEF) to the frame; exact.
  std::function<geo::LocalPoint(geo::Vec3)> rootToLocal;
};

/// Adds every triangle of a glTF file; what is something else, or needs an extension that is not known here,
/// is a diagnostic.
void addGltf(const GltfDocument& document, const ContentPlace& place, const GltfDocument::Resolver& resolve,
             const std::string& name, model::TileContent& content, base::Diagnostics& findings);

/// Adds a tile of any format by its first bytes: glb, gltf, b3dm, i3dm, cmpt, pnts.
void addContent(std::string_view bytes, const ContentPlace& place, const GltfDocument::Resolver& resolve,
                const std::string& name, int depth, model::TileContent& content, base::Diagnostics& findings);

}  // namespace stadtblick::io::tiles3d
