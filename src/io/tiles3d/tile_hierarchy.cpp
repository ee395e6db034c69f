#include "io/tiles3d/tile_hierarchy.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>

namespace stadtblick::io::tiles3d {

namespace {

constexpr double kSmallestTileMetres = 500.0;
constexpr double kFirstMergeMetres = 5.0;  // of level 3; twice as much at each above it

using Key = std::pair<std::uint32_t, std::uint32_t>;  // y, x

/// Where a column of tiles begins, so that the anchors of most leaves lie in the middle of theirs: the leaves
/// are cells of a grid of the same width that begins elsewhere.
double columnStart(std::span<const LeafSummary> leaves, double geo::Vec3::*coordinate) {
  double cosine = 0.0;
  double sine = 0.0;
  double first = std::numeric_limits<double>::infinity();
  for (const LeafSummary& leaf : leaves) {
    if (leaf.file.empty()) continue;
    const double angle = leaf.anchor.*coordinate * (2.0 * std::numbers::pi / kSmallestTileMetres);
    cosine += std::cos(angle);
    sine += std::sin(angle);
    first = std::min(first, leaf.anchor.*coordinate);
  }
  const double middle = std::atan2(sine, cosine) / (2.0 * std::numbers::pi) * kSmallestTileMetres;
  const double start = middle - kSmallestTileMetres / 2;
  return start + std::floor((first - start) / kSmallestTileMetres) * kSmallestTileMetres;
}

std::vector<FarTile> smallestTiles(std::span<const LeafSummary> leaves) {
  const double west = columnStart(leaves, &geo::Vec3::x);
  const double south = columnStart(leaves, &geo::Vec3::y);
  std::map<Key, FarTile> tiles;
  for (std::uint32_t i = 0; i < leaves.size(); ++i) {
    if (leaves[i].file.empty()) continue;
    const auto number = [](double anchor, double start) {
      return static_cast<std::uint32_t>(
          std::clamp(std::floor((anchor - start) / kSmallestTileMetres), 0.0, 4e9));
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

model::FarDetail FarTile::detail() const {
  model::FarDetail detail;
  detail.latticeMetres = model::kFarLatticeMetres * std::exp2(level - 1);
  if (level == 2) detail.form = model::FarForm::kBox;
  if (level > 2) {
    detail.form = model::FarForm::kMerged;
    detail.mergeMetres = kFirstMergeMetres * std::exp2(level - 3);
  }
  return detail;
}

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

double errorMetres(const FarTile& tile, const model::FarError& leaves) {
  const model::FarDetail detail = tile.detail();
  return std::max({leaves.metres(), detail.mergeMetres, 0.7 * detail.latticeMetres, 1.0});
}

}  // namespace stadtblick::io::tiles3d
