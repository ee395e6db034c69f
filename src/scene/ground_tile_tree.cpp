#include "scene/ground_tile_tree.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include "scene/terrain_mesh.hpp"

namespace stadtblick::scene {

namespace {

using model::TileContent;
using model::TileIndex;
using model::TileNode;

constexpr double kTexels = 512;  // along a side of a tile, at most
constexpr double kFewestTexels = 32;
constexpr double kErrorTexels =
    16.0;  // a texel is to be a pixel; errors count as those of 3D Tiles do (scene.tileError)
constexpr double kMeshErrorTexels = 0.12;  // what lies on the ground should not sink into it
constexpr double kSkirtTexels = 12.0;      // a neighbour may be some levels coarser
constexpr double kFlattestMetres = 0.04;
constexpr double kHardlyCoarser = 1.3;  // than full detail: good enough for it
constexpr double kHardlyLess = 0.999;   // of the extent: the half sample at its rim
constexpr double kNoGround = 1e-3;      // metres
// About a third of what a tile takes in memory, as the scheduler expects of what is stored.
constexpr std::uint64_t kStoredWithPicture = 350'000;
constexpr std::uint64_t kStoredWithout = 40'000;
constexpr int kLevelsAtOnce = 4;  // that one expansion adds
constexpr int kDeepest = 24;
constexpr double kOutlineMargin = 3.0;  // metres; an outline does not know the highest point

bool overlap(const geo::Box3& a, const geo::Box3& b) {
  return a.min.x < b.max.x && b.min.x < a.max.x && a.min.y < b.max.y && b.min.y < a.max.y;
}

bool holds(const geo::Box3& area, double x, double y) {
  return x >= area.min.x && x <= area.max.x && y >= area.min.y && y <= area.max.y;
}

double wider(const geo::Box3& box) { return std::max(box.size().x, box.size().y); }

/// The samples of an outline within an area and one around it: from the lowest to the highest.
void addRange(const model::HeightGrid& outline, const geo::Box3& area, double& low, double& high) {
  const auto within = [](double at, std::uint32_t count) {
    return static_cast<std::uint32_t>(std::clamp(at, 0.0, count - 1.0));
  };
  const auto firstColumn =
      within((area.min.x - outline.northWest.x) / outline.spacingEast - 1, outline.columns);
  const auto lastColumn =
      within((area.max.x - outline.northWest.x) / outline.spacingEast + 2, outline.columns);
  const auto firstRow = within((outline.northWest.y - area.max.y) / outline.spacingNorth - 1, outline.rows);
  const auto lastRow = within((outline.northWest.y - area.min.y) / outline.spacingNorth + 2, outline.rows);
  for (std::uint32_t r = firstRow; r <= lastRow; ++r)
    for (std::uint32_t c = firstColumn; c <= lastColumn; ++c) {
      const auto height = static_cast<double>(outline.at(c, r));
      if (std::isnan(height)) continue;
      low = std::min(low, height);
      high = std::max(high, height);
    }
}

/// `over` on top of `under`, with its opacity.
void lay(const model::Image& over, double opacity, model::Image& under) {
  for (std::size_t i = 0; i + 3 < under.rgba.size(); i += 4) {
    const double a = over.rgba[i + 3] / 255.0 * opacity;
    if (a <= 0.0) continue;
    const double b = under.rgba[i + 3] / 255.0 * (1.0 - a);
    for (std::size_t c = 0; c < 3; ++c)
      under.rgba[i + c] =
          static_cast<std::uint8_t>((over.rgba[i + c] * a + under.rgba[i + c] * b) / (a + b) + 0.5);
    under.rgba[i + 3] = static_cast<std::uint8_t>((a + b) * 255.0 + 0.5);
  }
}

}  // namespace

GroundTileTree::GroundTileTree(GroundPlan plan) : plan_(std::move(plan)) {
  for (const GroundPart& part : plan_.parts) {
    if (!part.terrain) continue;
    terrains_.push_back(part);
    bounds_.add(part.terrain->bounds());
  }
  std::ranges::stable_sort(terrains_, {}, [](const GroundPart& p) { return p.terrain->spacingMetres(); });
  double pixel = std::numeric_limits<double>::infinity();
  for (const GroundPart& part : plan_.parts) {
    if (!part.image) continue;
    const geo::Box3& area = part.image->bounds();
    const bool wanted = std::ranges::any_of(
        terrains_, [&](const GroundPart& t) { return overlap(t.terrain->bounds(), area); });
    if (!wanted) {
      flat_.push_back(area);
      bounds_.add(geo::Vec3{area.min.x, area.min.y, plan_.flatZ});
      bounds_.add(geo::Vec3{area.max.x, area.max.y, plan_.flatZ});
    }
    pixel = std::min(pixel, part.image->pixelMetres());
  }
  places_.emplace_back();
  if (bounds_.empty()) {
    nodes_.emplace_back();
    return;
  }
  plinthZ_ = bounds_.min.z;
  if (!terrains_.empty()) plinthZ_ -= std::clamp(0.012 * wider(bounds_), 2.0, 60.0);
  // Corners of tiles are samples of the finest terrain, so that its samples are those of the tiles.
  northWest_ = {bounds_.min.x, bounds_.max.y, 0.0};
  smallestMetres_ = pixel * kTexels;
  if (!terrains_.empty()) {
    const model::Terrain& finest = *terrains_.front().terrain;
    smallestMetres_ = finest.spacingMetres() * kGroundIntervals;
    const auto first = [&](double from, double to, double sign) {  // the first sample at or before `to`
      const double inside = from + sign * 0.5 * finest.spacingMetres();
      return inside -
             sign * std::ceil(std::max(sign * (inside - to), 0.0) / smallestMetres_ - 0.01) * smallestMetres_;
    };
    northWest_.x = first(finest.bounds().min.x, bounds_.min.x, 1.0);
    northWest_.y = first(finest.bounds().max.y, bounds_.max.y, -1.0);
    while (smallestMetres_ > pixel * kTexels * kHardlyCoarser) smallestMetres_ /= 2.0;
  }
  const double extent = std::max(bounds_.max.x - northWest_.x, northWest_.y - bounds_.min.y);
  while (deepest_ < kDeepest && std::ldexp(smallestMetres_, deepest_) < extent * kHardlyLess) ++deepest_;
  nodes_.push_back(nodeOf(places_.front()));
}

geo::Box3 GroundTileTree::areaOf(const Place& place) const {
  const double side = std::ldexp(smallestMetres_, deepest_ - place.level);
  const double west = northWest_.x + static_cast<double>(place.x) * side;
  const double north = northWest_.y - static_cast<double>(place.y) * side;
  return {{west, north - side, 0.0}, {west + side, north, 0.0}};
}

geo::Box3 GroundTileTree::groundOf(const Place& place) const {
  geo::Box3 area = areaOf(place);
  // What is before the first samples belongs to them.
  area.min.x = place.x == 0 ? bounds_.min.x : std::max(area.min.x, bounds_.min.x);
  area.max.y = place.y == 0 ? bounds_.max.y : std::min(area.max.y, bounds_.max.y);
  area.max.x = std::min(area.max.x, bounds_.max.x);
  area.min.y = std::max(area.min.y, bounds_.min.y);
  return area;
}

bool GroundTileTree::covers(const geo::Box3& area) const {
  return std::ranges::any_of(terrains_,
                             [&](const GroundPart& p) { return overlap(p.terrain->bounds(), area); }) ||
         std::ranges::any_of(flat_, [&](const geo::Box3& flat) { return overlap(flat, area); });
}

TileNode GroundTileTree::nodeOf(const Place& place) const {
  TileNode node;
  node.bounds = groundOf(place);
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const GroundPart& part : terrains_)
    if (overlap(part.terrain->bounds(), node.bounds))
      addRange(part.terrain->outline(), node.bounds, low, high);
  for (const geo::Box3& flat : flat_)
    if (overlap(flat, node.bounds)) high = std::max(high, plan_.flatZ);
  node.bounds.min.z = plinthZ_;
  node.bounds.max.z = std::max(high, plinthZ_) + (terrains_.empty() ? 0.0 : kOutlineMargin);
  node.hasContent = true;
  node.expandable = place.level < deepest_;
  if (node.expandable) node.geometricErrorMetres = kErrorTexels * wider(areaOf(place)) / kTexels;
  const bool pictured = plan_.pictures && std::ranges::any_of(plan_.parts, [](const GroundPart& p) {
                          return p.image != nullptr;
                        });
  node.contentBytes = pictured ? kStoredWithPicture : kStoredWithout;
  return node;
}

base::Result<model::TileTree::Expansion> GroundTileTree::expand(TileIndex tile,
                                                                const base::CancelToken&) const {
  Expansion expansion;
  auto places = std::make_shared<std::vector<Place>>();
  const auto grow = [&](auto& self, const Place& above, TileIndex parent, int levels) -> void {
    for (const std::int64_t dy : {0, 1})
      for (const std::int64_t dx : {0, 1}) {
        const Place place{above.level + 1, 2 * above.x + dx, 2 * above.y + dy};
        if (const geo::Box3 ground = groundOf(place); ground.max.x - ground.min.x < kNoGround ||
                                                      ground.max.y - ground.min.y < kNoGround ||
                                                      !covers(ground))
          continue;
        const auto index = static_cast<TileIndex>(expansion.nodes.size());
        TileNode node = nodeOf(place);
        node.parent = parent;
        const bool deeper = levels > 1 && node.expandable;
        if (deeper) node.expandable = false;
        expansion.nodes.push_back(std::move(node));
        places->push_back(place);
        if (parent != model::kNoTile) expansion.nodes[parent].children.push_back(index);
        if (deeper) self(self, place, index, levels - 1);
      }
  };
  grow(grow, places_[tile], model::kNoTile, kLevelsAtOnce);
  expansion.detail = std::move(places);
  return expansion;
}

void GroundTileTree::adopt(TileIndex tile, Expansion expansion) {
  const auto& places = *static_cast<const std::vector<Place>*>(expansion.detail.get());
  const auto first = static_cast<TileIndex>(nodes_.size());
  for (std::size_t i = 0; i < expansion.nodes.size(); ++i) {
    TileNode node = std::move(expansion.nodes[i]);
    for (TileIndex& child : node.children) child += first;
    const bool top = node.parent == model::kNoTile;
    node.parent = top ? tile : node.parent + first;
    if (top) nodes_[tile].children.push_back(first + static_cast<TileIndex>(i));
    nodes_.push_back(std::move(node));
    places_.push_back(places[i]);
  }
  nodes_[tile].expandable = false;
}

base::Result<model::HeightGrid> GroundTileTree::heightsOf(const geo::Box3& area,
                                                          const base::CancelToken& cancel) const {
  model::HeightGrid grid;
  grid.spacingEast = area.size().x / kGroundIntervals;
  grid.spacingNorth = area.size().y / kGroundIntervals;
  grid.northWest = {area.min.x - grid.spacingEast, area.max.y + grid.spacingNorth, 0.0};
  grid.columns = grid.rows = kGroundIntervals + 3;
  grid.heights.assign(std::size_t{grid.columns} * grid.rows, std::numeric_limits<float>::quiet_NaN());
  base::Diagnostics findings;
  for (const GroundPart& part : terrains_) {
    if (std::ranges::none_of(grid.heights, [](float h) { return std::isnan(h); })) break;
    if (!overlap(part.terrain->bounds(), area)) continue;
    model::HeightGrid own = grid;
    auto sampled = part.terrain->sample(own, cancel);
    findings.append(std::move(sampled.diagnostics()));
    if (!sampled) return base::Result<model::HeightGrid>::failure(std::move(findings));
    for (std::size_t i = 0; i < grid.heights.size(); ++i)
      if (std::isnan(grid.heights[i])) grid.heights[i] = own.heights[i];
  }
  if (!flat_.empty())
    for (std::uint32_t r = 0; r < grid.rows; ++r)
      for (std::uint32_t c = 0; c < grid.columns; ++c) {
        float& height = grid.heights[std::size_t{r} * grid.columns + c];
        if (std::isnan(height) && std::ranges::any_of(flat_, [&](const geo::Box3& flat) {
              return holds(flat, grid.east(c), grid.north(r));
            }))
          height = static_cast<float>(plan_.flatZ);
      }
  return {std::move(grid), std::move(findings)};
}

base::Result<std::shared_ptr<const model::Image>> GroundTileTree::pictureOf(
    const geo::Box3& area, const base::CancelToken& cancel) const {
  using Picture = std::shared_ptr<const model::Image>;
  double finest = std::numeric_limits<double>::infinity();
  for (const GroundPart& part : plan_.parts)
    if (part.image && part.opacity > 0.0 && overlap(part.image->bounds(), area))
      finest = std::min(finest, part.image->pixelMetres());
  if (!plan_.pictures || !std::isfinite(finest)) return Picture();
  const double needed = std::clamp(wider(area) / finest / kHardlyCoarser, kFewestTexels, kTexels);
  const auto texels = std::bit_ceil(static_cast<std::uint32_t>(needed));

  auto result = std::make_shared<model::Image>();
  result->width = result->height = texels;
  result->rgba.assign(std::size_t{texels} * texels * 4, 0);
  base::Diagnostics findings;
  for (std::size_t i = plan_.parts.size(); i-- > 0;) {
    const GroundPart& part = plan_.parts[i];
    if (!part.image || part.opacity <= 0.0 || !overlap(part.image->bounds(), area)) continue;
    auto read = part.image->read(area, texels, texels, cancel);
    findings.append(std::move(read.diagnostics()));
    if (!read) return base::Result<Picture>::failure(std::move(findings));
    lay(read.value(), part.opacity, *result);
  }
  return {Picture(std::move(result)), std::move(findings)};
}

base::Result<TileContent> GroundTileTree::load(TileIndex tile, const base::CancelToken& cancel) const {
  TileContent content;
  if (bounds_.empty()) return content;
  const geo::Box3 area = areaOf(places_[tile]);
  auto heights = heightsOf(area, cancel);
  base::Diagnostics findings = std::move(heights.diagnostics());
  if (!heights) return base::Result<TileContent>::failure(std::move(findings));
  auto picture = pictureOf(area, cancel);
  findings.append(std::move(picture.diagnostics()));
  if (!picture) return base::Result<TileContent>::failure(std::move(findings));

  const double texel = wider(area) / kTexels;
  GroundMeshRule rule;
  rule.errorMetres = std::max(kMeshErrorTexels * texel, kFlattestMetres);
  rule.skirtMetres = kSkirtTexels * texel;
  rule.plinthZ = plinthZ_;
  rule.textured = picture.value() != nullptr;
  rule.ground = bounds_;
  model::TileMesh mesh = buildGroundMesh(heights.value(), rule);
  if (mesh.indices.empty()) return {std::move(content), std::move(findings)};
  content.meshes.push_back(std::move(mesh));
  if (picture.value()) {
    content.textures.push_back(std::move(picture).value());
    content.textureWrap = model::TextureWrap::kClamp;
  }
  return {std::move(content), std::move(findings)};
}

}  // namespace stadtblick::scene
