#include "scene/terrain_mesh.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stadtblick::scene {
namespace {

model::Terrain ramp(std::uint32_t columns, std::uint32_t rows) {
  model::Terrain terrain;
  terrain.northWest = {100.0, 200.0, 0.0};
  terrain.spacingEast = 2.0;
  terrain.spacingNorth = 2.0;
  terrain.columns = columns;
  terrain.rows = rows;
  for (std::uint32_t r = 0; r < rows; ++r)
    for (std::uint32_t c = 0; c < columns; ++c) terrain.heights.push_back(0.5F * static_cast<float>(c));
  return terrain;
}

/// Ground covered by the surface itself, without the skirt; square metres.
double coveredArea(const std::vector<model::TileMesh>& chunks) {
  double area = 0.0;
  for (const model::TileMesh& chunk : chunks)
    for (std::size_t i = 0; i < chunk.indices.size(); i += 3) {
      const auto& a = chunk.positions[chunk.indices[i]];
      const auto& b = chunk.positions[chunk.indices[i + 1]];
      const auto& c = chunk.positions[chunk.indices[i + 2]];
      area +=
          0.5 * std::abs(static_cast<double>((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])));
    }
  return area;
}

TEST(TerrainMesh, KeepsToTheLimitAndTheBounds) {
  auto terrain = ramp(400, 300);
  for (std::size_t i = 0; i < terrain.heights.size(); ++i)
    terrain.heights[i] += static_cast<float>((i * 7919) % 13);  // rough
  std::size_t draped = 0;
  geo::Box3 bounds;
  const auto chunks = buildTerrainChunks(terrain, nullptr, 10000, -5.0);
  for (const model::TileMesh& chunk : chunks) {
    for (std::size_t i = 0; i < chunk.indices.size(); i += 3)
      draped += chunk.normalClass[chunk.indices[i]][2] > 0 ? 1U : 0U;
    bounds.add(chunk.bounds);
  }
  EXPECT_LE(draped, 10000U);
  EXPECT_NEAR(coveredArea(chunks), 399 * 2.0 * 299 * 2.0, 1.0);
  EXPECT_DOUBLE_EQ(bounds.min.x, 100.0);
  EXPECT_DOUBLE_EQ(bounds.max.x, 100.0 + 399 * 2.0);
  EXPECT_DOUBLE_EQ(bounds.min.y, 200.0 - 299 * 2.0);
  EXPECT_DOUBLE_EQ(bounds.min.z, -5.0);
}

TEST(TerrainMesh, AStepStaysAStep) {
  model::Terrain terrain = ramp(65, 65);
  for (std::uint32_t i = 0; i < 65 * 65; ++i) terrain.heights[i] = i % 65 < 30 ? 0.0F : 4.0F;
  std::size_t triangles = 0;
  for (const model::TileMesh& chunk : buildTerrainChunks(terrain, nullptr, 4000, -1.0)) {
    triangles += chunk.indices.size() / 3;
    for (std::size_t v = 0; v < chunk.positions.size(); ++v) {
      if (chunk.normalClass[v][2] == 0) continue;  // the skirt
      const double east = chunk.origin.x + static_cast<double>(chunk.positions[v][0]) - 100.0;
      EXPECT_FLOAT_EQ(chunk.positions[v][2], east < 59.5 ? 0.0F : 4.0F);
    }
  }
  EXPECT_LT(triangles, 2500U) << "flat parts are cut coarsely";
}

TEST(TerrainMesh, LeavesHolesWhereSamplesAreMissing) {
  const auto whole = ramp(20, 20);
  auto holed = whole;
  holed.heights[10 * 20 + 10] = NAN;
  const double all = coveredArea(buildTerrainChunks(whole, nullptr, 1000000, -1.0));
  const double less = coveredArea(buildTerrainChunks(holed, nullptr, 1000000, -1.0));
  EXPECT_NEAR(all, 38.0 * 38.0, 1e-3);
  EXPECT_GE(all - less, 4 * 2.0 - 1e-3);  // four to eight triangles of half a cell
  EXPECT_LE(all - less, 8 * 2.0 + 1e-3);
}

TEST(TerrainMesh, NothingOfNothing) {
  EXPECT_TRUE(buildTerrainChunks(ramp(1, 1), nullptr, 1000, 0.0).empty());
}

}  // namespace
}  // namespace stadtblick::scene
