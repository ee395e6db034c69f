#pragma once

// Inside this room only: tiles as encodeTile() writes them.

#include <span>

#include "base/result.hpp"
#include "io/tiles3d/gltf_document.hpp"
#include "model/city_source.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::io::tiles3d {

/// True where the meshes say where they lie in the frame.
bool isOwnTile(const GltfDocument& document);

/// Positions come from the frame's metres beside the meshes, not from the transforms to the globe. Objects
/// become cellFirstRow[cell] + row, kNoObjectId where the catalogue has no such row. `name` is for findings.
base::Result<model::TileContent> decodeOwnTile(const GltfDocument& document,
                                               std::span<const model::CatalogueRow> cellFirstRow,
                                               const std::string& name);

/// The images that materials use, and for each material which one it is, or kNoTexture.
struct MaterialTextures {
  std::vector<std::shared_ptr<const model::Image>> images;
  std::vector<std::uint32_t> ofMaterial;
};
MaterialTextures readTextures(const GltfDocument& document, const GltfDocument::Resolver& resolve,
                              const std::string& name, base::Diagnostics& findings);

/// Sets bounds and focusBounds.
void measureBounds(model::TileMesh& mesh);

}  // namespace stadtblick::io::tiles3d
