#include "scene/terrain_mesh.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stadtblick::scene {
namespace {

constexpr std::uint32_t kSamples = kGroundIntervals + 3;

/// A tile of 512 m, its south-west corner at (100, 200), sloping upwards to the east.
model::HeightGrid ramp() {
  model::HeightGrid grid;
  grid.spacingEast = grid.spacingNorth = 2.0;
  grid.northWest = {100.0 - 2.0, 200.0 + 512.0 + 2.0, 0.0};
  grid.columns = grid.rows = kSamples;
  for (std::uint32_t r = 0; r < kSamples; ++r)
    for (std::uint32_t c = 0; c < kSamples; ++c) grid.heights.push_back(0.5F * static_cast<float>(c));
  return grid;
}

float& at(model::HeightGrid& grid, std::uint32_t column, std::uint32_t row) {
  return grid.heights[std::size_t{row} * grid.columns + column];
}

/// Ground covered by the surface itself, without what hangs down; square metres.
double coveredArea(const model::TileMesh& mesh) {
  double area = 0.0;
  for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
    const auto& a = mesh.positions[mesh.indices[i]];
    const auto& b = mesh.positions[mesh.indices[i + 1]];
    const auto& c = mesh.positions[mesh.indices[i + 2]];
    area +=
        0.5 * std::abs(static_cast<double>((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])));
  }
  return area;
}

std::size_t upperTriangles(const model::TileMesh& mesh) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
    const auto& a = mesh.positions[mesh.indices[i]];
    const auto& b = mesh.positions[mesh.indices[i + 1]];
    const auto& c = mesh.positions[mesh.indices[i + 2]];
    count += std::abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) > 1e-3F ? 1U : 0U;
  }
  return count;
}

TEST(GroundMesh, KeepsToTheLimitAndTheBounds) {
  auto grid = ramp();
  for (std::size_t i = 0; i < grid.heights.size(); ++i)
    grid.heights[i] += static_cast<float>((i * 7919) % 13);  // rough
  const auto mesh = buildGroundMesh(grid, {0.01, 3000, 1.0, -5.0, false, {}});
  EXPECT_LE(upperTriangles(mesh), 3000U);
  EXPECT_NEAR(coveredArea(mesh), 512.0 * 512.0, 1.0);
  EXPECT_DOUBLE_EQ(mesh.bounds.min.x, 100.0);
  EXPECT_DOUBLE_EQ(mesh.bounds.max.x, 612.0);
  EXPECT_DOUBLE_EQ(mesh.bounds.min.y, 200.0);
  EXPECT_TRUE(mesh.texCoords.empty());
}

TEST(GroundMesh, AStepStaysAStep) {
  auto grid = ramp();
  for (std::uint32_t r = 0; r < kSamples; ++r)
    for (std::uint32_t c = 0; c < kSamples; ++c) at(grid, c, r) = c < 30 ? 0.0F : 4.0F;
  const auto mesh = buildGroundMesh(grid, {0.1, 8000, 0.0, 0.0, false, {}});
  for (std::size_t v = 0; v < mesh.positions.size(); ++v) {
    const double east = mesh.origin.x + static_cast<double>(mesh.positions[v][0]) - 98.0;
    EXPECT_FLOAT_EQ(mesh.positions[v][2], east < 59.5 ? 0.0F : 4.0F);
  }
  EXPECT_LT(upperTriangles(mesh), 4000U) << "flat parts are cut coarsely";
}

TEST(GroundMesh, LeavesHolesWhereSamplesAreMissing) {
  const auto whole = ramp();
  auto holed = whole;
  at(holed, 50, 60) = NAN;
  const GroundMeshRule rule{0.1, 1000000, 1.0, -1.0, false, {}};
  const double all = coveredArea(buildGroundMesh(whole, rule));
  const double less = coveredArea(buildGroundMesh(holed, rule));
  EXPECT_NEAR(all, 512.0 * 512.0, 1e-3);
  EXPECT_GE(all - less, 4 * 2.0 - 1e-3);  // four to eight triangles of half a cell
  EXPECT_LE(all - less, 8 * 2.0 + 1e-3);
}

TEST(GroundMesh, HangsALittleWhereGroundGoesOnAndToThePlinthWhereItEnds) {
  auto grid = ramp();
  for (std::uint32_t r = 0; r < kSamples; ++r) at(grid, 0, r) = NAN;  // nothing west of the tile
  const auto mesh = buildGroundMesh(grid, {0.1, 1500, 3.0, -20.0, false, {}});
  float lowestWest = 0.0F;
  float lowestEast = 1000.0F;
  for (const auto& p : mesh.positions) {
    const double east = mesh.origin.x + static_cast<double>(p[0]);
    if (east < 100.001) lowestWest = std::min(lowestWest, p[2]);
    if (east > 611.999) lowestEast = std::min(lowestEast, p[2]);
  }
  EXPECT_FLOAT_EQ(lowestWest, -20.0F);
  EXPECT_FLOAT_EQ(lowestEast, 0.5F * 257 - 3.0F);
}

TEST(GroundMesh, NeighboursShareTheirBorder) {
  // The same slope, one tile further east: what is above the common border is the same line.
  auto east = ramp();
  east.northWest.x += 512.0;
  for (std::uint32_t r = 0; r < kSamples; ++r)
    for (std::uint32_t c = 0; c < kSamples; ++c) at(east, c, r) = 0.5F * static_cast<float>(c + 256);
  const GroundMeshRule rule{0.1, 1500, 0.0, -20.0, false, {}};
  const auto a = buildGroundMesh(ramp(), rule);
  const auto b = buildGroundMesh(east, rule);
  const auto border = [](const model::TileMesh& mesh) {
    std::vector<std::pair<double, double>> line;
    for (std::size_t v = 0; v < mesh.positions.size(); ++v)
      if (std::abs(mesh.origin.x + static_cast<double>(mesh.positions[v][0]) - 612.0) < 1e-6)
        line.emplace_back(mesh.origin.y + static_cast<double>(mesh.positions[v][1]),
                          static_cast<double>(mesh.positions[v][2]));
    std::ranges::sort(line);
    line.erase(std::unique(line.begin(), line.end()), line.end());
    return line;
  };
  EXPECT_EQ(border(a), border(b));
  EXPECT_FALSE(border(a).empty());
  // Normals look over the border.
  EXPECT_EQ(a.normalClass.front(), b.normalClass.front());
}

TEST(GroundMesh, ATextureCoversTheTile) {
  const auto mesh = buildGroundMesh(ramp(), {0.1, 1500, 1.0, -20.0, true, {}});
  ASSERT_EQ(mesh.texCoords.size(), mesh.positions.size());
  ASSERT_FALSE(mesh.batches.empty());
  EXPECT_EQ(mesh.batches[0].texture, 0U);
  for (std::size_t v = 0; v < mesh.positions.size(); ++v) {
    const double east = mesh.origin.x + static_cast<double>(mesh.positions[v][0]) - 100.0;
    const double north = mesh.origin.y + static_cast<double>(mesh.positions[v][1]) - 200.0;
    EXPECT_NEAR(static_cast<double>(mesh.texCoords[v][0]), east / 512.0, 1e-5);
    EXPECT_NEAR(static_cast<double>(mesh.texCoords[v][1]), north / 512.0, 1e-5);
  }
}

TEST(GroundMesh, NothingOfNothing) {
  auto grid = ramp();
  for (float& height : grid.heights) height = NAN;
  EXPECT_TRUE(buildGroundMesh(grid, {}).indices.empty());
  EXPECT_TRUE(buildGroundMesh({}, {}).indices.empty());
}

}  // namespace
}  // namespace stadtblick::scene
