#include "scene/terrain_mesh.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace stadtblick::scene {

namespace {

constexpr std::uint32_t kLast = kGroundIntervals;
constexpr std::uint32_t kSide = kLast + 1;

std::array<std::int16_t, 4> packed(geo::Vec3 normal) {
  const auto snorm = [](double v) { return static_cast<std::int16_t>(std::lround(v * 32767.0)); };
  return {snorm(normal.x), snorm(normal.y), snorm(normal.z),
          static_cast<std::int16_t>(model::SurfaceClass::kTerrain)};
}

struct Corner {
  std::uint32_t c = 0, r = 0;
  bool operator==(const Corner&) const = default;
};
using CornerTriangle = std::array<Corner, 3>;

Corner middle(Corner a, Corner b) { return {(a.c + b.c) / 2, (a.r + b.r) / 2}; }
std::uint32_t numberOf(Corner p) { return p.r * kSide + p.c; }
Corner cornerOf(std::uint32_t number) { return {number % kSide, number / kSide}; }

/// The samples of a tile, without the rim around it; -1 and kSide reach into the rim.
class Samples {
 public:
  Samples(const model::HeightGrid& grid, const geo::Box3& ground) : grid_(grid), ground_(ground) {}

  float height(std::int64_t c, std::int64_t r) const {
    return grid_.at(static_cast<std::uint32_t>(c + 1), static_cast<std::uint32_t>(r + 1));
  }
  bool known(std::int64_t c, std::int64_t r) const { return std::isfinite(height(c, r)); }
  bool known(Corner p) const { return known(p.c, p.r); }
  geo::LocalPoint at(Corner p) const {
    geo::LocalPoint point{grid_.east(p.c + 1), grid_.north(p.r + 1), static_cast<double>(height(p.c, p.r))};
    if (ground_.empty()) return point;
    // Samples stand for half a spacing more than they reach; the last one may lie beyond.
    const auto ended = [](double at, double low, double high, double spacing) {
      return at - low < 0.51 * spacing ? low : std::min(at, high);
    };
    point.x = ended(point.x, ground_.min.x, ground_.max.x, grid_.spacingEast);
    point.y =
        ground_.max.y + ground_.min.y -
        ended(ground_.max.y + ground_.min.y - point.y, ground_.min.y, ground_.max.y, grid_.spacingNorth);
    return point;
  }
  /// Central differences over the neighbours that are known.
  geo::Vec3 normal(Corner p) const {
    const auto slope = [&](std::int64_t dc, std::int64_t dr, double spacing) {
      const std::int64_t before = known(p.c - dc, p.r - dr) ? 1 : 0;
      const std::int64_t behind = known(p.c + dc, p.r + dr) ? 1 : 0;
      if (before + behind == 0) return 0.0;
      const float rise =
          height(p.c + behind * dc, p.r + behind * dr) - height(p.c - before * dc, p.r - before * dr);
      return static_cast<double>(rise) / (static_cast<double>(before + behind) * spacing);
    };
    return geo::normalised({-slope(1, 0, grid_.spacingEast), slope(0, 1, grid_.spacingNorth), 1.0});
  }
  /// Whether there is ground on the other side of a border edge of the tile's square.
  bool goesOn(Corner a, Corner b) const {
    std::int64_t dc = 0;
    std::int64_t dr = 0;
    if (a.c == b.c && (a.c == 0 || a.c == kLast)) dc = a.c == 0 ? -1 : 1;
    if (a.r == b.r && (a.r == 0 || a.r == kLast)) dr = a.r == 0 ? -1 : 1;
    return (dc != 0 || dr != 0) && known(a.c + dc, a.r + dr) && known(b.c + dc, b.r + dr);
  }

 private:
  const model::HeightGrid& grid_;
  const geo::Box3& ground_;
};

/// Right-angled triangles, halved until no sample is further from them than an error (the right-triangulated
/// irregular network of Evans, Kirkpatrick and Townsend, 1997): no cracks, few triangles where it is flat.
class RightTriangles {
 public:
  explicit RightTriangles(const Samples& samples)
      : samples_(samples), errors_(std::size_t{kSide} * kSide, 0.0F) {
    constexpr std::uint32_t kCount = kLast * kLast * 4 - 2;
    constexpr std::uint32_t kParents = kCount - kLast * kLast * 2;
    for (std::uint32_t i = kCount; i-- > 0;) measure(i + 2, i < kParents);
  }

  std::vector<CornerTriangle> mesh(double maxError) const {
    std::vector<CornerTriangle> triangles;
    split({0, 0}, {kLast, kLast}, {kLast, 0}, maxError, triangles);
    split({kLast, kLast}, {0, 0}, {0, kLast}, maxError, triangles);
    return triangles;
  }

 private:
  float& error(Corner p) { return errors_[numberOf(p)]; }
  float error(Corner p) const { return errors_[numberOf(p)]; }

  /// How far the middle of the long side is off; where known and unknown samples meet, it must be split.
  void measure(std::uint32_t id, bool hasChildren) {
    Corner a, b, c;
    if ((id & 1U) != 0) {
      b = {kLast, kLast};
      c = {kLast, 0};
    } else {
      a = {kLast, kLast};
      c = {0, kLast};
    }
    while ((id >>= 1U) > 1) {
      const Corner m = middle(a, b);
      if ((id & 1U) != 0) {
        b = a;
        a = c;
      } else {
        a = b;
        b = c;
      }
      c = m;
    }
    const Corner m = middle(a, b);
    const float ha = samples_.height(a.c, a.r);
    const float hb = samples_.height(b.c, b.r);
    const float hm = samples_.height(m.c, m.r);
    const float hc = samples_.height(c.c, c.r);
    const int known = std::isfinite(ha) + std::isfinite(hb) + std::isfinite(hm) + std::isfinite(hc);
    const float own = known == 0 ? 0.0F : known < 4 ? INFINITY : std::abs(0.5F * (ha + hb) - hm);
    error(m) = std::max(error(m), own);
    if (hasChildren) error(m) = std::max({error(m), error(middle(a, c)), error(middle(b, c))});
  }

  void split(Corner a, Corner b, Corner c, double maxError, std::vector<CornerTriangle>& triangles) const {
    const auto apart = [](std::uint32_t p, std::uint32_t q) { return p > q ? p - q : q - p; };
    const Corner m = middle(a, b);
    if (apart(a.c, c.c) + apart(a.r, c.r) > 1 && static_cast<double>(error(m)) > maxError) {
      split(c, a, m, maxError, triangles);
      split(b, c, m, maxError, triangles);
      return;
    }
    if (samples_.known(a) && samples_.known(b) && samples_.known(c)) triangles.push_back({a, b, c});
  }

  const Samples& samples_;
  std::vector<float> errors_;
};

/// The finest mesh that keeps to the rule.
std::vector<CornerTriangle> meshWithin(const Samples& samples, const GroundMeshRule& rule) {
  const RightTriangles network(samples);
  for (double error = rule.errorMetres;; error *= 1.5) {
    auto triangles = network.mesh(error);
    if (triangles.size() <= rule.mostTriangles || error > 1e5) return triangles;
  }
}

/// Edges that one triangle has alone, with the ground to their left, in a fixed order.
std::vector<std::pair<Corner, Corner>> borderOf(const std::vector<CornerTriangle>& triangles) {
  struct Edge {
    std::uint32_t low, high;
    bool turned;
  };
  std::vector<Edge> edges;
  edges.reserve(triangles.size() * 3);
  for (const CornerTriangle& t : triangles)
    for (std::size_t i = 0; i < 3; ++i) {
      const std::uint32_t from = numberOf(t[i]);
      const std::uint32_t to = numberOf(t[(i + 1) % 3]);
      edges.push_back({std::min(from, to), std::max(from, to), to < from});
    }
  const auto same = [](const Edge& a, const Edge& b) { return a.low == b.low && a.high == b.high; };
  std::ranges::sort(edges, {}, [](const Edge& e) { return std::pair(e.low, e.high); });
  std::vector<std::pair<Corner, Corner>> border;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (i + 1 < edges.size() && same(edges[i], edges[i + 1])) {
      ++i;  // two triangles share it
      continue;
    }
    const Edge& e = edges[i];
    border.emplace_back(cornerOf(e.turned ? e.high : e.low), cornerOf(e.turned ? e.low : e.high));
  }
  return border;
}

/// Puts the mesh together.
class Builder {
 public:
  Builder(const Samples& samples, const GroundMeshRule& rule) : samples_(samples), rule_(rule) {}

  model::TileMesh build(const std::vector<CornerTriangle>& triangles) {
    geo::Box3 box;
    for (const CornerTriangle& t : triangles)
      for (const Corner p : t) box.add(samples_.at(p));
    mesh_.origin = {std::floor(box.centre().x), std::floor(box.centre().y), 0.0};
    for (const CornerTriangle& t : triangles)
      for (const Corner p : t) mesh_.indices.push_back(vertexAt(p));
    std::vector<std::pair<Corner, Corner>> ends;
    for (const auto& [from, to] : borderOf(triangles)) {
      if (samples_.goesOn(from, to))
        hang(from, to);
      else
        ends.emplace_back(from, to);
    }
    const auto textured = rule_.textured ? static_cast<std::uint32_t>(mesh_.indices.size()) : 0U;
    for (const auto& [from, to] : ends) close(from, to);
    if (textured > 0) mesh_.batches.push_back({0, 0, textured});
    const auto all = static_cast<std::uint32_t>(mesh_.indices.size());
    if (all > textured) mesh_.batches.push_back({model::kNoTexture, textured, all - textured});
    if (!rule_.textured) mesh_.texCoords.clear();
    return std::move(mesh_);
  }

 private:
  std::uint32_t vertexAt(Corner p) {
    std::uint32_t& number = vertices_[numberOf(p)];
    if (number == 0) number = add(samples_.at(p), packed(samples_.normal(p)), p) + 1;
    return number - 1;
  }

  std::uint32_t add(geo::LocalPoint local, std::array<std::int16_t, 4> normal, Corner p) {
    const geo::Vec3 from = local - mesh_.origin;
    mesh_.bounds.add(local);
    mesh_.positions.push_back(
        {static_cast<float>(from.x), static_cast<float>(from.y), static_cast<float>(from.z)});
    mesh_.normalClass.push_back(normal);
    mesh_.material.push_back({0, 0, 0, 0});
    mesh_.ids.push_back({model::kNoObjectId, 0});
    mesh_.texCoords.push_back({static_cast<float>(p.c) / kLast, 1.0F - static_cast<float>(p.r) / kLast});
    return static_cast<std::uint32_t>(mesh_.positions.size() - 1);
  }

  void wall(std::uint32_t a, std::uint32_t b, std::uint32_t bBelow, std::uint32_t aBelow) {
    for (const std::uint32_t i : {a, aBelow, bBelow, a, bBelow, b}) mesh_.indices.push_back(i);
  }

  /// A rim that looks as the ground does: behind it the next tile may be a little lower.
  void hang(Corner a, Corner b) {
    const auto below = [this](Corner p) {
      geo::LocalPoint at = samples_.at(p);
      at.z -= rule_.skirtMetres;
      return add(at, packed(samples_.normal(p)), p);
    };
    const std::uint32_t bBelow = below(b);
    const std::uint32_t aBelow = below(a);
    wall(vertexAt(a), vertexAt(b), bBelow, aBelow);
  }

  /// A wall down to the plinth.
  void close(Corner a, Corner b) {
    const geo::LocalPoint from = samples_.at(a);
    const geo::LocalPoint to = samples_.at(b);
    const auto normal = packed(geo::normalised({(to - from).y, -(to - from).x, 0.0}));
    const std::uint32_t first = add(from, normal, a);
    add(to, normal, b);
    add({to.x, to.y, std::min(rule_.plinthZ, to.z)}, normal, b);
    add({from.x, from.y, std::min(rule_.plinthZ, from.z)}, normal, a);
    wall(first, first + 1, first + 2, first + 3);
  }

  const Samples& samples_;
  const GroundMeshRule& rule_;
  model::TileMesh mesh_;
  std::vector<std::uint32_t> vertices_ = std::vector<std::uint32_t>(std::size_t{kSide} * kSide, 0U);  ///< + 1
};

}  // namespace

model::TileMesh buildGroundMesh(const model::HeightGrid& heights, const GroundMeshRule& rule) {
  constexpr std::uint32_t kWithRim = kSide + 2;
  if (heights.columns != kWithRim || heights.rows != kWithRim) return {};
  const Samples samples(heights, rule.ground);
  const auto triangles = meshWithin(samples, rule);
  return triangles.empty() ? model::TileMesh{} : Builder(samples, rule).build(triangles);
}

}  // namespace stadtblick::scene
