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

TEST(TerrainMesh, KeepsToTheLimitAndTheBounds) {
  const auto terrain = ramp(400, 300);
  std::size_t triangles = 0;
  geo::Box3 bounds;
  for (const ChunkData& chunk : buildTerrainChunks(terrain, nullptr, 10000, -5.0)) {
    triangles += chunk.indices.size() / 3;
    bounds.add(chunk.bounds);
  }
  EXPECT_GT(triangles, 5000U);
  EXPECT_LT(triangles, 13000U);  // with the skirt
  EXPECT_DOUBLE_EQ(bounds.min.x, 100.0);
  EXPECT_DOUBLE_EQ(bounds.max.x, 100.0 + 399 * 2.0);
  EXPECT_DOUBLE_EQ(bounds.min.y, 200.0 - 299 * 2.0);
  EXPECT_DOUBLE_EQ(bounds.min.z, -5.0);
  EXPECT_FLOAT_EQ(static_cast<float>(bounds.max.z), 0.5F * 399.0F);
}

TEST(TerrainMesh, LeavesHolesWhereSamplesAreMissing) {
  auto whole = ramp(20, 20);
  auto holed = whole;
  holed.heights[10 * 20 + 10] = NAN;
  const auto count = [](const model::Terrain& t) {
    std::size_t draped = 0;
    for (const ChunkData& chunk : buildTerrainChunks(t, nullptr, 1000000, -1.0))
      for (std::size_t i = 0; i < chunk.indices.size(); i += 3)
        draped += chunk.normalClass[chunk.indices[i]][2] > 0 ? 1U : 0U;
    return draped;
  };
  EXPECT_EQ(count(whole), 2U * 19 * 19);
  EXPECT_EQ(count(holed), 2U * 19 * 19 - 8);
}

TEST(TerrainMesh, NothingOfNothing) {
  EXPECT_TRUE(buildTerrainChunks(ramp(1, 1), nullptr, 1000, 0.0).empty());
}

}  // namespace
}  // namespace stadtblick::scene
