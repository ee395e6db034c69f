#include "scene/terrain_mesh.hpp"

#include <algorithm>
#include <cmath>

namespace stadtblick::scene {

namespace {

constexpr std::uint32_t kBlockQuads = 128;

std::array<std::int16_t, 4> packed(geo::Vec3 normal, SurfaceClass c) {
  const auto snorm = [](double v) { return static_cast<std::int16_t>(std::lround(v * 32767.0)); };
  return {snorm(normal.x), snorm(normal.y), snorm(normal.z), static_cast<std::int16_t>(c)};
}

std::uint32_t addVertex(ChunkData& chunk, geo::LocalPoint local, std::array<std::int16_t, 4> normal,
                        std::array<float, 2> uv) {
  const geo::Vec3 p = local - chunk.origin;
  chunk.bounds.add(local);
  chunk.positions.push_back({static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)});
  chunk.normalClass.push_back(normal);
  chunk.material.push_back({0, 0, 0, 0});
  chunk.ids.push_back({kNoObjectId, 0});
  chunk.texCoords.push_back(uv);
  return static_cast<std::uint32_t>(chunk.positions.size() - 1);
}

std::array<float, 2> imageCoordinates(const model::GroundImage* image, geo::LocalPoint p) {
  if (image == nullptr) return {0.0F, 0.0F};
  const geo::Vec3 size = image->bounds.size();
  return {static_cast<float>((p.x - image->bounds.min.x) / size.x),
          static_cast<float>((p.y - image->bounds.min.y) / size.y)};
}

/// A terrain seen through every n-th row and column; the last ones are always taken.
class ThinnedGrid {
 public:
  ThinnedGrid(const model::Terrain& terrain, std::size_t maxTriangles) : terrain_(terrain) {
    std::uint32_t step = 1;
    const auto triangles = [&](std::uint32_t s) {
      return 2.0 * std::ceil(terrain.columns / static_cast<double>(s)) *
             std::ceil(terrain.rows / static_cast<double>(s));
    };
    while (triangles(step) > static_cast<double>(maxTriangles)) ++step;
    columns_ = picks(terrain.columns, step);
    rows_ = picks(terrain.rows, step);
  }

  std::uint32_t columns() const { return static_cast<std::uint32_t>(columns_.size()); }
  std::uint32_t rows() const { return static_cast<std::uint32_t>(rows_.size()); }

  bool known(std::uint32_t c, std::uint32_t r) const { return std::isfinite(height(c, r)); }
  geo::LocalPoint at(std::uint32_t c, std::uint32_t r) const {
    return {terrain_.northWest.x + columns_[c] * terrain_.spacingEast,
            terrain_.northWest.y - rows_[r] * terrain_.spacingNorth, static_cast<double>(height(c, r))};
  }
  /// Central differences over the neighbours that are known.
  geo::Vec3 normal(std::uint32_t c, std::uint32_t r) const {
    const geo::LocalPoint west = c > 0 && known(c - 1, r) ? at(c - 1, r) : at(c, r);
    const geo::LocalPoint east = c + 1 < columns() && known(c + 1, r) ? at(c + 1, r) : at(c, r);
    const geo::LocalPoint north = r > 0 && known(c, r - 1) ? at(c, r - 1) : at(c, r);
    const geo::LocalPoint south = r + 1 < rows() && known(c, r + 1) ? at(c, r + 1) : at(c, r);
    const double slopeEast = east.x > west.x ? (east.z - west.z) / (east.x - west.x) : 0.0;
    const double slopeNorth = north.y > south.y ? (north.z - south.z) / (north.y - south.y) : 0.0;
    return geo::normalised({-slopeEast, -slopeNorth, 1.0});
  }
  bool quad(std::uint32_t c, std::uint32_t r) const {
    return c + 1 < columns() && r + 1 < rows() && known(c, r) && known(c + 1, r) && known(c, r + 1) &&
           known(c + 1, r + 1);
  }

 private:
  static std::vector<std::uint32_t> picks(std::uint32_t count, std::uint32_t step) {
    std::vector<std::uint32_t> list;
    for (std::uint32_t i = 0; i < count; i += step) list.push_back(i);
    if (!list.empty() && list.back() != count - 1) list.push_back(count - 1);
    return list;
  }
  float height(std::uint32_t c, std::uint32_t r) const { return terrain_.at(columns_[c], rows_[r]); }

  const model::Terrain& terrain_;
  std::vector<std::uint32_t> columns_;
  std::vector<std::uint32_t> rows_;
};

struct Corner {
  std::uint32_t c, r;
};

void addSkirt(ChunkData& chunk, const ThinnedGrid& grid, Corner from, Corner to, double skirtZ) {
  const geo::LocalPoint a = grid.at(from.c, from.r);
  const geo::LocalPoint b = grid.at(to.c, to.r);
  const geo::Vec3 outward = geo::normalised({(b - a).y, -(b - a).x, 0.0});
  const auto normal = packed(outward, SurfaceClass::kTerrain);
  const std::uint32_t first = addVertex(chunk, a, normal, {0.0F, 0.0F});
  addVertex(chunk, b, normal, {0.0F, 0.0F});
  addVertex(chunk, {b.x, b.y, skirtZ}, normal, {0.0F, 0.0F});
  addVertex(chunk, {a.x, a.y, skirtZ}, normal, {0.0F, 0.0F});
  for (const std::uint32_t i : {0U, 3U, 2U, 0U, 2U, 1U}) chunk.indices.push_back(first + i);
}

void addBlock(ChunkData& chunk, const ThinnedGrid& grid, const model::GroundImage* image, Corner begin,
              Corner end) {
  std::vector<std::uint32_t> vertices(std::size_t{end.c - begin.c + 1} * (end.r - begin.r + 1), UINT32_MAX);
  const auto vertex = [&](std::uint32_t c, std::uint32_t r) {
    std::uint32_t& index = vertices[std::size_t{r - begin.r} * (end.c - begin.c + 1) + (c - begin.c)];
    if (index == UINT32_MAX)
      index = addVertex(chunk, grid.at(c, r), packed(grid.normal(c, r), SurfaceClass::kTerrain),
                        imageCoordinates(image, grid.at(c, r)));
    return index;
  };
  for (std::uint32_t r = begin.r; r < end.r; ++r)
    for (std::uint32_t c = begin.c; c < end.c; ++c) {
      if (!grid.quad(c, r)) continue;
      const std::uint32_t nw = vertex(c, r);
      const std::uint32_t ne = vertex(c + 1, r);
      const std::uint32_t sw = vertex(c, r + 1);
      const std::uint32_t se = vertex(c + 1, r + 1);
      for (const std::uint32_t i : {nw, sw, se, nw, se, ne}) chunk.indices.push_back(i);
    }
}

void addBlockSkirts(ChunkData& chunk, const ThinnedGrid& grid, Corner begin, Corner end, double skirtZ) {
  const auto open = [&grid](std::uint32_t c, std::uint32_t r) {
    return c >= grid.columns() || r >= grid.rows() || !grid.quad(c, r);  // c, r below 0 wrap to large numbers
  };
  for (std::uint32_t r = begin.r; r < end.r; ++r)
    for (std::uint32_t c = begin.c; c < end.c; ++c) {
      if (!grid.quad(c, r)) continue;
      if (open(c, r - 1)) addSkirt(chunk, grid, {c + 1, r}, {c, r}, skirtZ);
      if (open(c, r + 1)) addSkirt(chunk, grid, {c, r + 1}, {c + 1, r + 1}, skirtZ);
      if (open(c - 1, r)) addSkirt(chunk, grid, {c, r}, {c, r + 1}, skirtZ);
      if (open(c + 1, r)) addSkirt(chunk, grid, {c + 1, r + 1}, {c + 1, r}, skirtZ);
    }
}

}  // namespace

std::vector<ChunkData> buildTerrainChunks(const model::Terrain& terrain, const model::GroundImage* image,
                                          std::size_t maxTriangles, double skirtZ) {
  std::vector<ChunkData> chunks;
  if (terrain.columns < 2 || terrain.rows < 2) return chunks;
  const ThinnedGrid grid(terrain, maxTriangles);
  for (std::uint32_t r = 0; r + 1 < grid.rows(); r += kBlockQuads)
    for (std::uint32_t c = 0; c + 1 < grid.columns(); c += kBlockQuads) {
      const Corner begin{c, r};
      const Corner end{std::min(c + kBlockQuads, grid.columns() - 1),
                       std::min(r + kBlockQuads, grid.rows() - 1)};
      ChunkData chunk;
      const geo::LocalPoint west = {terrain.northWest.x, terrain.northWest.y, 0.0};
      chunk.origin = {std::floor(west.x + (c + kBlockQuads / 2) * terrain.spacingEast),
                      std::floor(west.y - (r + kBlockQuads / 2) * terrain.spacingNorth), 0.0};
      addBlock(chunk, grid, image, begin, end);
      const auto drapedIndices = static_cast<std::uint32_t>(chunk.indices.size());
      if (image != nullptr) chunk.batches.push_back({0, 0, drapedIndices});
      addBlockSkirts(chunk, grid, begin, end, skirtZ);
      const std::uint32_t plainFrom = image != nullptr ? drapedIndices : 0;
      chunk.batches.push_back(
          {kNoTexture, plainFrom, static_cast<std::uint32_t>(chunk.indices.size()) - plainFrom});
      if (image == nullptr) chunk.texCoords.clear();
      if (!chunk.indices.empty()) chunks.push_back(std::move(chunk));
    }
  return chunks;
}

ChunkData buildFlatImageChunk(const model::GroundImage& image, double z) {
  ChunkData chunk;
  const geo::Box3& b = image.bounds;
  chunk.origin = {std::floor(b.centre().x), std::floor(b.centre().y), std::floor(z)};
  const auto up = packed({0.0, 0.0, 1.0}, SurfaceClass::kTerrain);
  addVertex(chunk, {b.min.x, b.min.y, z}, up, {0.0F, 0.0F});
  addVertex(chunk, {b.max.x, b.min.y, z}, up, {1.0F, 0.0F});
  addVertex(chunk, {b.max.x, b.max.y, z}, up, {1.0F, 1.0F});
  addVertex(chunk, {b.min.x, b.max.y, z}, up, {0.0F, 1.0F});
  chunk.indices = {0, 1, 2, 0, 2, 3};
  chunk.batches = {{0, 0, 6}};
  return chunk;
}

}  // namespace stadtblick::scene
