#include "scene/scene.hpp"

#include <gtest/gtest.h>

#include <osg/ComputeBoundsVisitor>

#include "support/model_maker.hpp"

namespace stadtblick::scene {
namespace {

/// Height of the highest point of the ground that is not data.
double topOfTable(const SceneInput& input) {
  base::TaskPool pool(2);
  Scene scene(pool, [](const std::filesystem::path&, std::uint32_t) {
    return base::Result<model::Image>(model::Image());
  });
  scene.update(input);
  scene.look({}, TileUse::kPicture);
  do scene.waitForTasks();
  while (scene.takeFinished(SIZE_MAX) || scene.pending() > 0);
  osg::ComputeBoundsVisitor bounds;
  scene.table()->accept(bounds);
  return static_cast<double>(bounds.getBoundingBox().zMax());
}

TEST(Scene, NoMadeUpGroundCoversATerrain) {
  support::ModelMaker maker;
  maker.house("a", {10, 10, 20}, {8, 8, 6});
  SceneInput input;
  input.layers.resize(2);
  input.layers[0].id = "house";
  input.layers[0].model = maker.finish();
  input.layers[1].id = "terrain";
  EXPECT_GT(topOfTable(input), 15.0) << "without a terrain it follows the feet";

  model::HeightGrid grid;
  grid.northWest = {0.0, 40.0, 0.0};
  grid.columns = grid.rows = 41;
  for (int i = 0; i < 41 * 41; ++i)
    grid.heights.push_back(i % 41 < 20 ? 20.0F : 12.0F);  // a pit beside the house
  input.layers[1].terrain = std::make_shared<const model::GridTerrain>(std::move(grid), model::Source());
  EXPECT_LT(topOfTable(input), 12.0);
}

}  // namespace
}  // namespace stadtblick::scene
