#include "io/tiles3d/tile_hierarchy.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace stadtblick::io::tiles3d {

namespace {

constexpr double kSmallestTileMetres = 1000.0;

using Key = std::pair<std::uint32_t, std::uint32_t>;  // y, x

std::vector<FarTile> smallestTiles(std::span<const LeafSummary> leaves) {
  double west = std::numeric_limits<double>::infinity();
  double south = west;
  for (const LeafSummary& leaf : leaves) {
    if (leaf.file.empty()) continue;
    west = std::min(west, std::floor(leaf.anchor.x / kSmallestTileMetres));
    south = std::min(south, std::floor(leaf.anchor.y / kSmallestTileMetres));
  }
  std::map<Key, FarTile> tiles;
  for (std::uint32_t i = 0; i < leaves.size(); ++i) {
    if (leaves[i].file.empty()) continue;
    const auto number = [](double anchor, double first) {
      return static_cast<std::uint32_t>(
          std::clamp(std::floor(anchor / kSmallestTileMetres) - first, 0.0, 4e9));
    };
    const Key key{number(leaves[i].anchor.y, south), number(leaves[i].anchor.x, west)};
    FarTile& tile = tiles[key];
    tile.y = key.first;
    tile.x = key.second;
    tile.leaves.push_back(i);
  }
  std::vector<FarTile> list;
  for (auto& [key, tile] : tiles) list.push_back(std::move(tile));
  return list;
}

}  // namespace

model::FarForm FarTile::form() const {
  if (level == 1) return model::FarForm::kBlock;
  return level <= 3 ? model::FarForm::kBox : model::FarForm::kCard;
}

double FarTile::latticeMetres() const { return model::kFarLatticeMetres * std::exp2(level - 1); }

std::string FarTile::fileName() const { return fmt::format("far/{}/{:03}/{}.glb", level, x, y); }

std::vector<FarTile> farTiles(std::span<const LeafSummary> leaves) {
  std::vector<FarTile> tiles = smallestTiles(leaves);
  struct Top {
    Key key;  // at the level that is being made
    std::uint32_t tile;
  };
  std::vector<Top> tops;
  for (std::uint32_t t = 0; t < tiles.size(); ++t) tops.push_back({{tiles[t].y, tiles[t].x}, t});
  for (int level = 2; tops.size() > 1; ++level) {
    std::map<Key, std::vector<std::uint32_t>> groups;
    for (const Top& top : tops) groups[{top.key.first / 2, top.key.second / 2}].push_back(top.tile);
    tops.clear();
    for (const auto& [key, group] : groups) {
      if (group.size() == 1) {
        tops.push_back({key, group.front()});
        continue;
      }
      FarTile tile;
      tile.level = level;
      tile.y = key.first;
      tile.x = key.second;
      tile.children = group;
      for (const std::uint32_t child : group)
        tile.leaves.insert(tile.leaves.end(), tiles[child].leaves.begin(), tiles[child].leaves.end());
      tops.push_back({key, static_cast<std::uint32_t>(tiles.size())});
      tiles.push_back(std::move(tile));
    }
  }
  return tiles;
}

double errorMetres(const FarTile& tile, std::span<const LeafSummary> leaves) {
  std::vector<const model::FarLevels*> cells;
  for (const std::uint32_t leaf : tile.leaves) cells.push_back(&leaves[leaf].far);
  return std::max({model::farError(cells, tile.form()), 0.7 * tile.latticeMetres(), 1.0});
}

}  // namespace stadtblick::io::tiles3d
