#include "scene/ground_tile_tree.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/task_pool.hpp"
#include "scene/terrain_mesh.hpp"
#include "scene/tile_scheduler.hpp"

namespace stadtblick::scene {
namespace {

using model::TileIndex;

/// A terrain of `size` metres from (x, y) to the north-east, all of it at one height.
std::shared_ptr<const model::Terrain> plain(double x, double y, std::uint32_t size, double spacing,
                                            float height) {
  model::HeightGrid grid;
  grid.spacingEast = grid.spacingNorth = spacing;
  grid.columns = grid.rows = static_cast<std::uint32_t>(size / spacing);
  grid.northWest = {x + 0.5 * spacing, y + size - 0.5 * spacing, 0.0};
  grid.heights.assign(std::size_t{grid.columns} * grid.rows, height);
  return std::make_shared<const model::GridTerrain>(std::move(grid), model::Source());
}

std::shared_ptr<const model::GroundImage> picture(const geo::Box3& bounds, std::uint32_t size,
                                                  std::array<std::uint8_t, 4> colour) {
  model::Image image{size, size, {}};
  for (std::size_t i = 0; i < std::size_t{size} * size; ++i)
    image.rgba.insert(image.rgba.end(), colour.begin(), colour.end());
  return std::make_shared<const model::MemoryImage>(std::move(image), bounds, model::Source());
}

/// All levels of a tree.
void expandAll(GroundTileTree& tree) {
  for (TileIndex i = 0; i < tree.nodes().size(); ++i)
    if (tree.nodes()[i].expandable) tree.adopt(i, tree.expand(i, {}).value());
}

std::size_t leaves(const GroundTileTree& tree) {
  std::size_t count = 0;
  for (const auto& node : tree.nodes()) count += node.children.empty() ? 1U : 0U;
  return count;
}

TEST(GroundTileTree, HasLeavesThatShowEverySample) {
  GroundTileTree tree({{{plain(0, 0, 4096, 1.0, 5.0F), nullptr}}});
  expandAll(tree);
  EXPECT_EQ(leaves(tree), 16U * 16U);
  EXPECT_EQ(tree.nodes()[0].bounds.min.x, 0.0);
  EXPECT_EQ(tree.nodes()[0].bounds.max.y, 4096.0);
  for (const auto& node : tree.nodes()) {
    EXPECT_EQ(node.children.empty(), node.geometricErrorMetres == 0.0);
    EXPECT_GE(node.bounds.max.z, 5.0);
    if (node.parent == model::kNoTile) continue;
    EXPECT_LT(node.geometricErrorMetres, tree.nodes()[node.parent].geometricErrorMetres);
  }
}

TEST(GroundTileTree, IsAsDetailedAsItsPictures) {
  const auto terrain = plain(0, 0, 1024, 2.0, 5.0F);
  GroundTileTree bare({{{terrain, nullptr}}});
  GroundTileTree pictured(
      {{{terrain, nullptr}, {nullptr, picture({{0, 0, 0}, {1024, 1024, 0}}, 4096, {9, 9, 9, 255})}}});
  expandAll(bare);
  expandAll(pictured);
  EXPECT_EQ(leaves(bare), 4U);
  EXPECT_EQ(leaves(pictured), 64U);
}

TEST(GroundTileTree, CoarserTerrainFillsTheHolesOfTheFiner) {
  const auto coarse = plain(0, 0, 1024, 16.0, 1.0F);
  const auto fine = plain(256, 256, 256, 1.0, 9.0F);
  GroundTileTree tree({{{coarse, nullptr}, {fine, nullptr}}});
  const auto content = tree.load(0, {});
  ASSERT_TRUE(content);
  bool high = false;
  bool low = false;
  for (const auto& mesh : content->meshes)
    for (std::size_t v = 0; v < mesh.positions.size(); ++v) {
      const double east = mesh.origin.x + static_cast<double>(mesh.positions[v][0]);
      const double north = mesh.origin.y + static_cast<double>(mesh.positions[v][1]);
      const bool inside = east > 257 && east < 511 && north > 257 && north < 511;
      if (inside && mesh.normalClass[v][2] > 0) high = high || mesh.positions[v][2] == 9.0F;
      if (!inside) low = low || mesh.positions[v][2] == 1.0F;
    }
  EXPECT_TRUE(high);
  EXPECT_TRUE(low);
}

TEST(GroundTileTree, PicturesLieOnEachOther) {
  const geo::Box3 all{{0, 0, 0}, {1024, 1024, 0}};
  const geo::Box3 west{{0, 0, 0}, {512, 1024, 0}};
  const GroundTileTree tree({{{nullptr, picture(west, 64, {200, 0, 0, 255}), 0.5},
                              {nullptr, picture(all, 64, {0, 0, 100, 255})},
                              {plain(0, 0, 1024, 4.0, 5.0F), nullptr}},
                             0.0,
                             true});
  const auto content = tree.load(0, {});
  ASSERT_TRUE(content);
  ASSERT_EQ(content->textures.size(), 1U);
  const model::Image& image = *content->textures[0];
  const auto pixel = [&](double x, double y) {
    const auto column = static_cast<std::size_t>(x * image.width);
    const auto row = static_cast<std::size_t>(y * image.height);
    const std::uint8_t* p = &image.rgba[(row * image.width + column) * 4];
    return std::array<int, 4>{p[0], p[1], p[2], p[3]};
  };
  EXPECT_EQ(pixel(0.25, 0.5), (std::array<int, 4>{100, 0, 50, 255}));
  EXPECT_EQ(pixel(0.75, 0.5), (std::array<int, 4>{0, 0, 100, 255}));
}

TEST(GroundTileTree, APictureWithoutTerrainLiesFlat) {
  GroundTileTree tree({{{nullptr, picture({{0, 0, 0}, {100, 50, 0}}, 64, {1, 2, 3, 255})}}, 7.5, true});
  EXPECT_EQ(tree.nodes()[0].bounds.max, (geo::Vec3{100.0, 50.0, 7.5}));
  const auto content = tree.load(0, {});
  ASSERT_TRUE(content);
  ASSERT_EQ(content->meshes.size(), 1U);
  for (const auto& p : content->meshes[0].positions) EXPECT_FLOAT_EQ(p[2], 7.5F);
}

TEST(GroundTileTree, PicturesThatAreNotShownDoNotChangeTheTiles) {
  GroundPlan plan{{{plain(0, 0, 512, 1.0, 5.0F), nullptr},
                   {nullptr, picture({{0, 0, 0}, {512, 512, 0}}, 2048, {1, 2, 3, 255})}}};
  GroundTileTree hidden(plan);
  plan.pictures = true;
  GroundTileTree shown(plan);
  expandAll(hidden);
  expandAll(shown);
  EXPECT_EQ(hidden.nodes().size(), shown.nodes().size());
  EXPECT_TRUE(hidden.load(0, {})->textures.empty());
  EXPECT_FALSE(shown.load(0, {})->textures.empty());
}

TEST(GroundTileTree, NothingOfNothing) {
  const GroundTileTree tree({});
  ASSERT_EQ(tree.nodes().size(), 1U);
  EXPECT_TRUE(tree.load(0, {})->meshes.empty());
}

TEST(GroundTileTree, WhatIsDrawnDoesNotGrowWithTheExtent) {
  base::TaskPool pool(2);
  const auto drawnOf = [&pool](std::uint32_t size) {
    // The finest grid that one wants in a unit test, with the same few tiles in view.
    auto tree = std::make_shared<GroundTileTree>(GroundPlan{{{plain(0, 0, size, 4.0, 5.0F), nullptr}}});
    TileScheduler scheduler(tree, pool);
    TileView view;
    view.eye = {size / 2.0, size / 2.0, 400.0};
    view.pixelsPerMetre = 1000.0;
    view.planes = {{{1, 0, 0}, -(size / 2.0 - 300)},
                   {{-1, 0, 0}, size / 2.0 + 300},
                   {{0, 1, 0}, -(size / 2.0 - 300)},
                   {{0, -1, 0}, size / 2.0 + 300}};
    do {
      scheduler.look({view}, TileUse::kPicture, {});
      scheduler.waitForTasks();
      while (scheduler.take()) {
      }
      scheduler.look({view}, TileUse::kPicture, {});
    } while (scheduler.pending() > 0);
    return scheduler.drawn().size();
  };
  const std::size_t few = drawnOf(4096);
  EXPECT_GT(few, 0U);
  EXPECT_LE(drawnOf(8192), few + 8);
}

}  // namespace
}  // namespace stadtblick::scene
