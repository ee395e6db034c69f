#include "scene/terrain_mesh.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace stadtblick::scene {

namespace {

std::array<std::int16_t, 4> packed(geo::Vec3 normal, model::SurfaceClass c) {
  const auto snorm = [](double v) { return static_cast<std::int16_t>(std::lround(v * 32767.0)); };
  return {snorm(normal.x), snorm(normal.y), snorm(normal.z), static_cast<std::int16_t>(c)};
}

std::uint32_t addVertex(model::TileMesh& chunk, geo::LocalPoint local, std::array<std::int16_t, 4> normal,
                        std::array<float, 2> uv) {
  const geo::Vec3 p = local - chunk.origin;
  chunk.bounds.add(local);
  chunk.positions.push_back({static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)});
  chunk.normalClass.push_back(normal);
  chunk.material.push_back({0, 0, 0, 0});
  chunk.ids.push_back({model::kNoObjectId, 0});
  chunk.texCoords.push_back(uv);
  return static_cast<std::uint32_t>(chunk.positions.size() - 1);
}

std::array<float, 2> imageCoordinates(const model::GroundImage* image, geo::LocalPoint p) {
  if (image == nullptr) return {0.0F, 0.0F};
  const geo::Vec3 size = image->bounds.size();
  return {static_cast<float>((p.x - image->bounds.min.x) / size.x),
          static_cast<float>((p.y - image->bounds.min.y) / size.y)};
}

/// A terrain as a square of 2^k + 1 samples, unknown outside; of very large ones every n-th sample is taken.
class SquareGrid {
 public:
  explicit SquareGrid(const model::Terrain& terrain) : terrain_(terrain) {
    const std::uint32_t longest = std::max(terrain.columns, terrain.rows);
    while ((longest - 1) / step_ + 1 > kMaxSide) ++step_;
    const std::uint32_t needed = (longest - 1) / step_ + 1;
    while (last_ + 1 < needed) last_ *= 2;
  }

  std::uint32_t last() const { return last_; }
  std::uint32_t side() const { return last_ + 1; }
  bool inside(std::uint32_t c, std::uint32_t r) const {
    return std::uint64_t{c} * step_ < terrain_.columns && std::uint64_t{r} * step_ < terrain_.rows;
  }
  float height(std::uint32_t c, std::uint32_t r) const {
    return inside(c, r) ? terrain_.at(c * step_, r * step_) : NAN;
  }
  bool known(std::uint32_t c, std::uint32_t r) const { return std::isfinite(height(c, r)); }
  geo::LocalPoint at(std::uint32_t c, std::uint32_t r) const {
    return {terrain_.northWest.x + c * step_ * terrain_.spacingEast,
            terrain_.northWest.y - r * step_ * terrain_.spacingNorth, static_cast<double>(height(c, r))};
  }
  /// Central differences over the neighbours that are known.
  geo::Vec3 normal(std::uint32_t c, std::uint32_t r) const {
    const geo::LocalPoint here = at(c, r);
    const geo::LocalPoint west = c > 0 && known(c - 1, r) ? at(c - 1, r) : here;
    const geo::LocalPoint east = known(c + 1, r) ? at(c + 1, r) : here;
    const geo::LocalPoint north = r > 0 && known(c, r - 1) ? at(c, r - 1) : here;
    const geo::LocalPoint south = known(c, r + 1) ? at(c, r + 1) : here;
    const double slopeEast = east.x > west.x ? (east.z - west.z) / (east.x - west.x) : 0.0;
    const double slopeNorth = north.y > south.y ? (north.z - south.z) / (north.y - south.y) : 0.0;
    return geo::normalised({-slopeEast, -slopeNorth, 1.0});
  }

 private:
  static constexpr std::uint32_t kMaxSide = 2049;
  const model::Terrain& terrain_;
  std::uint32_t step_ = 1;
  std::uint32_t last_ = 1;
};

struct Corner {
  std::uint32_t c = 0, r = 0;
  auto operator<=>(const Corner&) const = default;
};
using CornerTriangle = std::array<Corner, 3>;

Corner middle(Corner a, Corner b) { return {(a.c + b.c) / 2, (a.r + b.r) / 2}; }

/// Right-angled triangles, halved until no sample is further from them than an error (the right-triangulated
/// irregular network of Evans, Kirkpatrick and Townsend, 1997): no cracks, few triangles where it is flat.
class RightTriangles {
 public:
  explicit RightTriangles(const SquareGrid& grid)
      : grid_(grid), errors_(std::size_t{grid.side()} * grid.side(), 0.0F) {
    const std::uint64_t side = grid.side();
    const std::uint64_t count = side * side * 2 - 2;
    const std::uint64_t parents = count - (grid.last() * std::uint64_t{grid.last()});
    for (std::uint64_t i = count; i-- > 0;) measure(i + 2, i < parents);
  }

  std::vector<CornerTriangle> mesh(double maxError) const {
    std::vector<CornerTriangle> triangles;
    const std::uint32_t n = grid_.last();
    split({0, 0}, {n, n}, {n, 0}, maxError, triangles);
    split({n, n}, {0, 0}, {0, n}, maxError, triangles);
    return triangles;
  }

 private:
  float& error(Corner p) { return errors_[std::size_t{p.r} * grid_.side() + p.c]; }
  float error(Corner p) const { return errors_[std::size_t{p.r} * grid_.side() + p.c]; }

  /// How far the middle of the long side is off; where known and unknown samples meet, it must be split.
  void measure(std::uint64_t id, bool hasChildren) {
    const std::uint32_t n = grid_.last();
    Corner a, b, c;
    if ((id & 1U) != 0) {
      b = {n, n};
      c = {n, 0};
    } else {
      a = {n, n};
      c = {0, n};
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
    const float ha = grid_.height(a.c, a.r);
    const float hb = grid_.height(b.c, b.r);
    const float hm = grid_.height(m.c, m.r);
    const float hc = grid_.height(c.c, c.r);
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
    if (grid_.known(a.c, a.r) && grid_.known(b.c, b.r) && grid_.known(c.c, c.r))
      triangles.push_back({a, b, c});
  }

  const SquareGrid& grid_;
  std::vector<float> errors_;
};

/// The finest mesh that keeps to the limit.
std::vector<CornerTriangle> meshWithin(const SquareGrid& grid, std::size_t maxTriangles) {
  constexpr double kFinestMetres = 0.08;
  const RightTriangles network(grid);
  for (double error = kFinestMetres;; error *= 1.5) {
    auto triangles = network.mesh(error);
    if (triangles.size() <= maxTriangles || error > 1e6) return triangles;
  }
}

void addSkirt(model::TileMesh& chunk, geo::LocalPoint a, geo::LocalPoint b, double skirtZ) {
  const geo::Vec3 outward = geo::normalised({(b - a).y, -(b - a).x, 0.0});
  const auto normal = packed(outward, model::SurfaceClass::kTerrain);
  const std::uint32_t first = addVertex(chunk, a, normal, {0.0F, 0.0F});
  addVertex(chunk, b, normal, {0.0F, 0.0F});
  addVertex(chunk, {b.x, b.y, skirtZ}, normal, {0.0F, 0.0F});
  addVertex(chunk, {a.x, a.y, skirtZ}, normal, {0.0F, 0.0F});
  for (const std::uint32_t i : {0U, 3U, 2U, 0U, 2U, 1U}) chunk.indices.push_back(first + i);
}

/// Edges that one triangle has alone, with the terrain to their left.
std::vector<std::pair<Corner, Corner>> borderOf(const std::vector<CornerTriangle>& triangles) {
  std::map<std::pair<Corner, Corner>, std::pair<int, bool>> edges;  // how often, turned
  for (const CornerTriangle& t : triangles)
    for (std::size_t i = 0; i < 3; ++i) {
      const Corner from = t[i];
      const Corner to = t[(i + 1) % 3];
      auto& [count, turned] = edges[std::minmax(from, to)];
      ++count;
      turned = to < from;
    }
  std::vector<std::pair<Corner, Corner>> border;
  for (const auto& [edge, use] : edges)
    if (use.first == 1) border.push_back(use.second ? std::pair{edge.second, edge.first} : edge);
  return border;
}

/// Triangles and border edges of one part of the terrain.
struct Block {
  std::vector<CornerTriangle> triangles;
  std::vector<std::pair<Corner, Corner>> border;
};

model::TileMesh blockChunk(const Block& block, const SquareGrid& grid, const model::GroundImage* image,
                           double skirtZ) {
  model::TileMesh chunk;
  geo::Box3 box;
  for (const CornerTriangle& t : block.triangles)
    for (const Corner p : t) box.add(grid.at(p.c, p.r));
  chunk.origin = {std::floor(box.centre().x), std::floor(box.centre().y), 0.0};
  std::map<Corner, std::uint32_t> vertices;
  for (const CornerTriangle& t : block.triangles)
    for (const Corner p : t) {
      const auto [found, isNew] = vertices.try_emplace(p, 0U);
      if (isNew)
        found->second =
            addVertex(chunk, grid.at(p.c, p.r), packed(grid.normal(p.c, p.r), model::SurfaceClass::kTerrain),
                      imageCoordinates(image, grid.at(p.c, p.r)));
      chunk.indices.push_back(found->second);
    }
  const auto drapedIndices = static_cast<std::uint32_t>(chunk.indices.size());
  for (const auto& [from, to] : block.border)
    addSkirt(chunk, grid.at(from.c, from.r), grid.at(to.c, to.r), skirtZ);
  const std::uint32_t plainFrom = image != nullptr ? drapedIndices : 0;
  if (image != nullptr) chunk.batches.push_back({0, 0, drapedIndices});
  if (chunk.indices.size() > plainFrom)
    chunk.batches.push_back(
        {model::kNoTexture, plainFrom, static_cast<std::uint32_t>(chunk.indices.size()) - plainFrom});
  if (image == nullptr) chunk.texCoords.clear();
  return chunk;
}

}  // namespace

std::vector<model::TileMesh> buildTerrainChunks(const model::Terrain& terrain,
                                                const model::GroundImage* image, std::size_t maxTriangles,
                                                double skirtZ) {
  std::vector<model::TileMesh> chunks;
  if (terrain.columns < 2 || terrain.rows < 2) return chunks;
  const SquareGrid grid(terrain);
  const auto triangles = meshWithin(grid, maxTriangles);
  constexpr std::uint32_t kBlocks = 4;
  std::array<Block, std::size_t{kBlocks} * kBlocks> blocks;
  const auto blockOf = [&](Corner p) -> Block& {
    const auto part = [&](std::uint32_t v) { return std::min(v * kBlocks / grid.side(), kBlocks - 1); };
    return blocks[part(p.r) * kBlocks + part(p.c)];
  };
  for (const CornerTriangle& t : triangles) blockOf(middle(t[0], t[1])).triangles.push_back(t);
  for (const auto& edge : borderOf(triangles))
    blockOf(middle(edge.first, edge.second)).border.push_back(edge);
  for (const Block& block : blocks)
    if (!block.triangles.empty() || !block.border.empty())
      chunks.push_back(blockChunk(block, grid, image, skirtZ));
  return chunks;
}

model::TileMesh buildFlatImageChunk(const model::GroundImage& image, double z) {
  model::TileMesh chunk;
  const geo::Box3& b = image.bounds;
  chunk.origin = {std::floor(b.centre().x), std::floor(b.centre().y), std::floor(z)};
  const auto up = packed({0.0, 0.0, 1.0}, model::SurfaceClass::kTerrain);
  addVertex(chunk, {b.min.x, b.min.y, z}, up, {0.0F, 0.0F});
  addVertex(chunk, {b.max.x, b.min.y, z}, up, {1.0F, 0.0F});
  addVertex(chunk, {b.max.x, b.max.y, z}, up, {1.0F, 1.0F});
  addVertex(chunk, {b.min.x, b.max.y, z}, up, {0.0F, 1.0F});
  chunk.indices = {0, 1, 2, 0, 2, 3};
  chunk.batches = {{0, 0, 6}};
  return chunk;
}

}  // namespace stadtblick::scene
