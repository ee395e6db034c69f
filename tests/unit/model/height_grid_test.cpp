#include "model/height_grid.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "model/terrain.hpp"

namespace stadtblick::model {
namespace {

/// Heights 0.5 m higher with each column, 0.25 m lower with each row; samples 2 m apart.
HeightGrid slope(std::uint32_t columns, std::uint32_t rows) {
  HeightGrid grid;
  grid.northWest = {100.0, 200.0, 0.0};
  grid.spacingEast = grid.spacingNorth = 2.0;
  grid.columns = columns;
  grid.rows = rows;
  for (std::uint32_t r = 0; r < rows; ++r)
    for (std::uint32_t c = 0; c < columns; ++c)
      grid.heights.push_back(0.5F * static_cast<float>(c) - 0.25F * static_cast<float>(r));
  return grid;
}

TEST(HeightGrid, HeightsAreBilinear) {
  const auto grid = slope(5, 4);
  EXPECT_DOUBLE_EQ(*grid.heightAt(100.0, 200.0), 0.0);
  EXPECT_DOUBLE_EQ(*grid.heightAt(103.0, 197.0), 0.5 * 1.5 - 0.25 * 1.5);
  EXPECT_DOUBLE_EQ(*grid.heightAt(108.0, 194.0), 2.0 - 0.75);
}

TEST(HeightGrid, TheRimGoesOnForHalfASpacing) {
  const auto grid = slope(5, 4);
  EXPECT_DOUBLE_EQ(*grid.heightAt(99.0, 200.0), 0.0);
  EXPECT_FALSE(grid.heightAt(98.9, 200.0));
  EXPECT_DOUBLE_EQ(*grid.heightAt(109.0, 193.0), 1.25);
  EXPECT_FALSE(grid.heightAt(109.1, 194.0));
  EXPECT_FALSE(grid.heightAt(NAN, 194.0));
  EXPECT_FALSE(HeightGrid().heightAt(0.0, 0.0));
}

TEST(HeightGrid, AHoleIsNoHeight) {
  auto grid = slope(5, 4);
  grid.heights[6] = NAN;  // column 1, row 1
  EXPECT_FALSE(grid.heightAt(102.0, 198.0));
  EXPECT_FALSE(grid.heightAt(101.9, 198.5));
  EXPECT_DOUBLE_EQ(*grid.heightAt(104.0, 198.0), 0.75) << "a sample beside a hole is one all the same";
}

TEST(HeightGrid, BoundsAreThoseOfTheAreaAndOfKnownHeights) {
  auto grid = slope(5, 4);
  grid.heights[0] = NAN;
  const geo::Box3 box = grid.bounds();
  EXPECT_EQ(box.min, (geo::Vec3{99.0, 193.0, -0.75}));
  EXPECT_EQ(box.max, (geo::Vec3{109.0, 201.0, 2.0}));
  for (float& height : grid.heights) height = NAN;
  EXPECT_TRUE(grid.bounds().empty());
}

TEST(HeightGrid, HalvingKeepsAPlaneAPlane) {
  const auto half = halved(slope(9, 7));
  EXPECT_EQ(half.columns, 5U);
  EXPECT_EQ(half.rows, 4U);
  EXPECT_DOUBLE_EQ(half.spacingEast, 4.0);
  EXPECT_FLOAT_EQ(half.at(2, 1), 4 * 0.5F - 2 * 0.25F);
  EXPECT_DOUBLE_EQ(*half.heightAt(108.0, 196.0), 2.0 - 0.5);
}

TEST(HeightGrid, HalvingKeepsHoles) {
  auto grid = slope(9, 7);
  grid.heights[2 * 9 + 4] = NAN;  // column 4, row 2: sample (2, 1) of the half
  const auto half = halved(grid);
  EXPECT_TRUE(std::isnan(half.at(2, 1)));
  EXPECT_FALSE(std::isnan(half.at(1, 1)));
  EXPECT_FALSE(std::isnan(half.at(2, 0)));
}

TEST(GridTerrain, SamplesAreExactAtFullDetailAndMeansBelow) {
  auto grid = slope(601, 601);
  grid.heights[300 * 601 + 300] += 16.0F;  // a spike
  const GridTerrain terrain(grid, {});
  EXPECT_LE(terrain.outline().columns, 256U);
  EXPECT_DOUBLE_EQ(terrain.spacingMetres(), 2.0);

  HeightGrid fine = grid;
  ASSERT_TRUE(terrain.sample(fine, {}));
  EXPECT_EQ(fine.heights, grid.heights);

  HeightGrid coarse;
  coarse.northWest = grid.northWest;
  coarse.spacingEast = coarse.spacingNorth = 8.0;
  coarse.columns = coarse.rows = 151;
  ASSERT_TRUE(terrain.sample(coarse, {}));
  const float plane = 300 * 0.5F - 300 * 0.25F;
  EXPECT_GT(coarse.at(75, 75), plane + 0.5F);
  EXPECT_LT(coarse.at(75, 75), plane + 6.0F) << "a spike does not stand for all around it";
  EXPECT_FLOAT_EQ(coarse.at(10, 20), 40 * 0.5F - 80 * 0.25F);
}

TEST(GridTerrain, NothingOfNothing) {
  const GridTerrain terrain(HeightGrid(), {});
  EXPECT_TRUE(terrain.bounds().empty());
  EXPECT_FALSE(terrain.heightAt(0.0, 0.0));
  HeightGrid some = slope(3, 3);
  ASSERT_TRUE(terrain.sample(some, {}));
  EXPECT_TRUE(std::isnan(some.at(1, 1)));
}

}  // namespace
}  // namespace stadtblick::model
