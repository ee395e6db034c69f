#include "model/tile_tree.hpp"

namespace stadtblick::model {

std::size_t TileContent::bytes() const {
  std::size_t sum = 0;
  for (const TileMesh& mesh : meshes) sum += mesh.bytes();
  for (const auto& texture : textures)
    if (texture) sum += texture->rgba.size();
  return sum;
}

base::Result<TileTree::Expansion> TileTree::expand(TileIndex, const base::CancelToken&) const {
  return Expansion{};
}

void TileTree::adopt(TileIndex, Expansion) {}

}  // namespace stadtblick::model
