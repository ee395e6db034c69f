#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/tile_tree.hpp"

namespace stadtblick::scene {

/// As much of a camera and its picture as the choice of tiles depends on. Local frame, metres.
struct TileView {
  struct Plane {
    geo::Vec3 normal;  ///< inside: dot(normal, p) + offset >= 0
    double offset = 0.0;
    bool operator==(const Plane&) const = default;
  };
  geo::LocalPoint eye;
  bool perspective = true;
  double pixelsPerMetre = 1.0;  ///< at one metre from the eye (perspective) or everywhere (orthographic).
  std::vector<Plane> planes;    ///< what is seen lies inside all of them.
  geo::Box3 casters;  ///< what lies in it may throw a shadow on what is seen, though it is not seen itself.
  bool operator==(const TileView& other) const {
    return eye == other.eye && perspective == other.perspective && pixelsPerMetre == other.pixelsPerMetre &&
           planes == other.planes && casters.min == other.casters.min && casters.max == other.casters.max;
  }
};

/// How good tiles have to be: the error, as seen in the picture, from which a tile's children are wanted.
struct TileRule {
  double errorPixels = 16.0;
  double casterErrorPixels = 64.0;  ///< for tiles of which only the shadows are seen.
};

enum class TileSight : std::uint8_t { kOutside, kCasts, kSeen };

struct TileVerdict {
  TileSight sight = TileSight::kOutside;
  double errorPixels = 0.0;     ///< of the tile itself, as far as it is seen.
  double distanceMetres = 0.0;  ///< from the nearest eye.
  bool refine = false;          ///< its children are wanted.
};

/// The share of an error in this box that is seen. From low above the ground houses stand before houses: of
/// what is far, tops and gaps are left, and they are seen slantwise. 1 near by and from above.
double seenShare(const geo::Box3& bounds, const TileView& view);

/// True where something of this height in the box is at least about half a pixel high for a view. Without any
/// view everything is.
bool isSeen(const geo::Box3& bounds, double heightMetres, std::span<const TileView> views);

/// What these views want of a tile. Without any view everything is wanted, in full.
TileVerdict judge(const model::TileNode& node, std::span<const TileView> views, const TileRule& rule);

/// Tiles deeper than this in a tree are not looked at: only a broken tileset has them.
inline constexpr int kDeepestTile = 200;

struct WantedTile {
  model::TileIndex tile = model::kNoTile;
  double gain = 0.0;  ///< pixels of error that go away when it is there, less where only its shadow is seen.
  double distanceMetres = 0.0;
};

/// What is to be drawn once everything is there: a function of tree and views alone.
struct TileChoice {
  std::vector<WantedTile> drawn;   ///< tiles with content, in the order of the tree.
  std::vector<WantedTile> above;   ///< tiles with content above them that they stand for.
  std::vector<WantedTile> expand;  ///< tiles whose children have to be known first.
};
TileChoice chooseTiles(const std::vector<model::TileNode>& nodes, std::span<const TileView> views,
                       const TileRule& rule);

/// Greatest gain first, then nearest, then by number.
bool moreUrgent(const WantedTile& a, const WantedTile& b);

}  // namespace stadtblick::scene
