#include "scene/tile_choice.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace stadtblick::scene {

namespace {

using model::TileIndex;
using model::TileNode;
using model::TileRefinement;

constexpr double kNearestMetres = 1.0;     // error does not grow without end where the eye is inside the tile
constexpr double kCasterGainShare = 0.05;  // what is seen comes first

bool overlap(const geo::Box3& a, const geo::Box3& b) {
  return a.min.x <= b.max.x && b.min.x <= a.max.x && a.min.y <= b.max.y && b.min.y <= a.max.y &&
         a.min.z <= b.max.z && b.min.z <= a.max.z;
}

bool inside(const geo::Box3& box, std::span<const TileView::Plane> planes) {
  return std::ranges::all_of(planes, [&box](const TileView::Plane& plane) {
    const geo::Vec3& n = plane.normal;
    const geo::Vec3 farthest{n.x > 0 ? box.max.x : box.min.x, n.y > 0 ? box.max.y : box.min.y,
                             n.z > 0 ? box.max.z : box.min.z};
    return geo::dot(n, farthest) + plane.offset >= 0.0;
  });
}

double distanceTo(const geo::Box3& box, geo::LocalPoint eye) {
  const geo::Vec3 nearest{std::clamp(eye.x, box.min.x, box.max.x), std::clamp(eye.y, box.min.y, box.max.y),
                          std::clamp(eye.z, box.min.z, box.max.z)};
  return geo::length(nearest - eye);
}

/// Pixels of a metre in the box, where it is nearest.
double pixelsPerMetre(const geo::Box3& box, const TileView& view) {
  return view.pixelsPerMetre / (view.perspective ? std::max(distanceTo(box, view.eye), kNearestMetres) : 1.0);
}

class Chooser {
 public:
  Chooser(const std::vector<TileNode>& nodes, std::span<const TileView> views, const TileRule& rule)
      : nodes_(nodes), views_(views), rule_(rule) {}

  void visit(TileIndex index, double gain, int depth) {
    const TileNode& node = nodes_[index];
    const TileVerdict verdict = judge(node, views_, rule_);
    if (verdict.sight == TileSight::kOutside || depth > kDeepestTile) return;
    const double share = verdict.sight == TileSight::kCasts ? kCasterGainShare : 1.0;
    const WantedTile wanted{index, gain * share, verdict.distanceMetres};
    if (verdict.refine && node.expandable) choice.expand.push_back(wanted);
    const bool descend = verdict.refine && !node.children.empty();
    if (node.hasContent) {
      const bool stays = !descend || node.refinement == TileRefinement::kAdd;
      (stays ? choice.drawn : choice.above).push_back(wanted);
    }
    if (!descend) return;
    for (const TileIndex child : node.children)
      visit(child, node.hasContent ? verdict.errorPixels : gain, depth + 1);
  }

  TileChoice choice;

 private:
  const std::vector<TileNode>& nodes_;
  std::span<const TileView> views_;
  const TileRule& rule_;
};

}  // namespace

double seenShare(const geo::Box3& bounds, const TileView& view) {
  constexpr double kLeast = 0.25;         // skylines, and what is seen along streets
  constexpr double kClearMetres = 500.0;  // as far as one often sees between houses
  constexpr double kClearSlope = 0.2;     // 11° downwards: streets are seen to the ground
  if (!view.perspective) return 1.0;
  const double away = std::hypot(std::max({bounds.min.x - view.eye.x, view.eye.x - bounds.max.x, 0.0}),
                                 std::max({bounds.min.y - view.eye.y, view.eye.y - bounds.max.y, 0.0}));
  const double slope = std::abs(view.eye.z - bounds.min.z) / std::max(away, 1.0);
  const double near = std::exp(-away * away / (kClearMetres * kClearMetres));
  return kLeast + (1.0 - kLeast) * std::min(std::max(slope / kClearSlope, near), 1.0);
}

bool isSeen(const geo::Box3& bounds, double heightMetres, std::span<const TileView> views) {
  constexpr double kLeastPixels = 0.75;  // less adds little to the tone of a picture
  return views.empty() || std::ranges::any_of(views, [&](const TileView& view) {
           return heightMetres * pixelsPerMetre(bounds, view) >= kLeastPixels;
         });
}

TileVerdict judge(const TileNode& node, std::span<const TileView> views, const TileRule& rule) {
  TileVerdict verdict;
  if (views.empty())
    return {TileSight::kSeen, std::numeric_limits<double>::infinity(), 0.0,
            node.expandable || !node.children.empty()};
  verdict.distanceMetres = std::numeric_limits<double>::infinity();
  for (const TileView& view : views) {
    if (node.bounds.empty()) continue;
    TileSight sight = TileSight::kOutside;
    if (inside(node.bounds, view.planes))
      sight = TileSight::kSeen;
    else if (!view.casters.empty() && overlap(node.bounds, view.casters))
      sight = TileSight::kCasts;
    if (sight == TileSight::kOutside) continue;
    const double distance = distanceTo(node.bounds, view.eye);
    const double pixels =
        node.geometricErrorMetres * pixelsPerMetre(node.bounds, view) * seenShare(node.bounds, view);
    verdict.sight = std::max(verdict.sight, sight);
    verdict.errorPixels = std::max(verdict.errorPixels, pixels);
    verdict.distanceMetres = std::min(verdict.distanceMetres, distance);
    verdict.refine =
        verdict.refine || pixels > (sight == TileSight::kSeen ? rule.errorPixels : rule.casterErrorPixels);
  }
  // A tile without content is nothing to look at.
  verdict.refine = verdict.sight != TileSight::kOutside && (verdict.refine || !node.hasContent);
  return verdict;
}

TileChoice chooseTiles(const std::vector<TileNode>& nodes, std::span<const TileView> views,
                       const TileRule& rule) {
  Chooser chooser(nodes, views, rule);
  if (!nodes.empty()) chooser.visit(0, std::numeric_limits<double>::infinity(), 0);
  return std::move(chooser.choice);
}

bool moreUrgent(const WantedTile& a, const WantedTile& b) {
  return std::tuple(-a.gain, a.distanceMetres, a.tile) < std::tuple(-b.gain, b.distanceMetres, b.tile);
}

}  // namespace stadtblick::scene
