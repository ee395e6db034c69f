#include "ui/planner/object_tree.hpp"

#include <gtest/gtest.h>

#include "support/model_maker.hpp"

namespace stadtblick::ui {
namespace {

using model::ObjectIndex;
using model::ObjectKind;

/// 0 tree; 1 building with 2 part (3 wall with 4 window, 5 roof) and 6 wall; 7 building.
std::shared_ptr<const model::CityModel> town() {
  support::ModelMaker maker;
  maker.object(ObjectKind::kSolitaryVegetationObject, "tree");
  const auto building = maker.object(ObjectKind::kBuilding, "house");
  const auto part = maker.object(ObjectKind::kBuildingPart, "part", building);
  const auto wall = maker.object(ObjectKind::kWallSurface, "wall", part);
  maker.object(ObjectKind::kWindow, "window", wall);
  maker.object(ObjectKind::kRoofSurface, "roof", part);
  maker.object(ObjectKind::kWallSurface, "other wall", building);
  maker.object(ObjectKind::kBuilding, "shed");
  return maker.finish();
}

class ObjectTreeTest : public testing::Test {
 protected:
  using Rows = std::vector<std::pair<ObjectIndex, int>>;  ///< object and depth; groups left out.
  Rows rows() const {
    Rows rows;
    for (const TreeLine& line : tree_.lines())
      if (!line.isGroup()) rows.emplace_back(line.object, line.depth);
    return rows;
  }
  const TreeLine& lineOf(ObjectIndex object) const {
    return *std::ranges::find(tree_.lines(), object, &TreeLine::object);
  }
  void open(ObjectIndex object, bool on = true) {
    tree_.setOpen(layers_, lineOf(object), on);
    tree_.listGroups(layers_);
  }

  std::shared_ptr<const model::CityModel> model_ = town();
  session::ObjectColumns objects_{model_->objects.kind, model_->objects.parent};
  std::vector<TreeLayer> layers_{{"town.gml", objects_, {}}};
  ObjectTree tree_;
};

TEST_F(ObjectTreeTest, CountsWhatStandsDirectlyInside) {
  EXPECT_EQ(countInside(objects_, 0), 0U);
  EXPECT_EQ(countInside(objects_, 1), 2U);
  EXPECT_EQ(countInside(objects_, 2), 2U);
  EXPECT_EQ(countInside(objects_, 3), 1U);
  EXPECT_EQ(countInside(objects_, 7), 0U);
}

TEST_F(ObjectTreeTest, ListsWhatIsInsideOnlyWhereItIsOpen) {
  tree_.listGroups(layers_);
  EXPECT_EQ(rows(), (Rows{{1, 0}, {7, 0}})) << "buildings are open at first, other kinds are not";
  open(1);
  EXPECT_EQ(rows(), (Rows{{1, 0}, {2, 1}, {6, 1}, {7, 0}}));
  open(2);
  open(3);
  EXPECT_EQ(rows(), (Rows{{1, 0}, {2, 1}, {3, 2}, {4, 3}, {5, 2}, {6, 1}, {7, 0}}));
  open(1, false);
  EXPECT_EQ(rows(), (Rows{{1, 0}, {7, 0}}));
  open(1);
  EXPECT_EQ(rows().size(), 7U) << "what was open inside is so again";
}

TEST_F(ObjectTreeTest, GroupsCloseAndKnowHowManyTheyHold) {
  tree_.listGroups(layers_);
  std::size_t groups = 0;
  for (const TreeLine line : std::vector(tree_.lines())) {
    if (!line.isGroup()) continue;
    ++groups;
    EXPECT_EQ(line.count, line.kind == ObjectKind::kBuilding ? 2U : 1U);
    tree_.setOpen(layers_, line, false);
  }
  tree_.listGroups(layers_);
  EXPECT_EQ(groups, 2U);
  EXPECT_EQ(tree_.lines().size(), 2U);
}

TEST_F(ObjectTreeTest, AHitInsideShowsTheWayToIt) {
  layers_[0].hits = {4, 7};
  tree_.listHits(layers_);
  EXPECT_EQ(rows(), (Rows{{1, 0}, {2, 1}, {3, 2}, {4, 3}, {7, 0}}));
  EXPECT_FALSE(lineOf(1).found);
  EXPECT_TRUE(lineOf(1).open);
  EXPECT_TRUE(lineOf(4).found);
  layers_[0].hits = {1, 5, 6};
  tree_.listHits(layers_);
  EXPECT_EQ(rows(), (Rows{{1, 0}, {2, 1}, {5, 2}, {6, 1}}));
  EXPECT_TRUE(lineOf(1).found);
  tree_.setOpen(layers_, lineOf(2), true);
  tree_.listHits(layers_);
  EXPECT_EQ(rows(), (Rows{{1, 0}, {2, 1}, {3, 2}, {5, 2}, {6, 1}})) << "open: all that is inside";
}

}  // namespace
}  // namespace stadtblick::ui
