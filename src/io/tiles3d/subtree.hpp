#pragma once

// Inside this room only: implicit tiling (3D Tiles 1.1, also as the extension to 1.0).

#include "io/tiles3d/gltf_document.hpp"
#include "io/tiles3d/tileset_tree.hpp"

namespace stadtblick::io::tiles3d {

/// The tiles of the subtree that `detail.implicit` stands for; what lies below them becomes tiles that can be
/// expanded. `implicit` has: tiling and tile as written, level, x, y, z of the subtree's root, folder.
/// `source` becomes the name of the file.
TileTreeParts readSubtree(const TileDetail& detail, const model::TileNode& node, const TilePlace& place,
                          const GltfDocument::Resolver& resolve, std::string& source);

}  // namespace stadtblick::io::tiles3d
