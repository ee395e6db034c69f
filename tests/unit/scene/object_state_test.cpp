#include "scene/object_state.hpp"

#include <gtest/gtest.h>

#include "support/model_maker.hpp"

namespace stadtblick::scene {
namespace {

struct Fixture {
  support::ModelMaker maker;
  model::ObjectIndex first = maker.house("a", {0, 0, 0}, {1, 1, 1});
  model::ObjectIndex second = maker.house("b", {5, 0, 0}, {1, 1, 1});
  std::shared_ptr<const model::CityModel> model = maker.finish();
  ModelIndex index{model};
  std::vector<ObjectState> states(const scenario::ViewSpec& view,
                                  const std::vector<model::Rgba>* colours = nullptr) {
    return objectStates(index, "layer", view, std::nullopt, colours);
  }
};

TEST(SceneIndex, KeysGoThereAndBack) {
  Fixture f;
  for (model::ObjectIndex row = 0; row < f.model->objects.size(); ++row)
    EXPECT_EQ(f.index.row(f.index.idOf(row)), row);
  EXPECT_EQ(f.index.row("#3"), 3U);
  EXPECT_FALSE(f.index.row("#99999"));
  EXPECT_FALSE(f.index.row("no such id"));
}

TEST(ObjectState, HidingABuildingHidesItsSurfacesAndNoOther) {
  Fixture f;
  scenario::ViewSpec view;
  view.hidden = {{"layer", "a"}, {"another layer", "b"}};
  const auto states = f.states(view);
  for (model::ObjectIndex row = 0; row < states.size(); ++row)
    EXPECT_EQ((states[row][3] & kObjectHidden) != 0, f.model->objects.topLevel[row] == f.first) << row;
}

TEST(ObjectState, IsolatingLeavesTheRestOut) {
  Fixture f;
  scenario::ViewSpec view;
  view.isolated = {{"layer", "b"}};
  const auto states = f.states(view);
  for (model::ObjectIndex row = 0; row < states.size(); ++row)
    EXPECT_EQ((states[row][3] & kObjectHidden) != 0, f.model->objects.topLevel[row] == f.first) << row;
}

TEST(ObjectState, SelectingAWallSelectsTheWallOnly) {
  Fixture f;
  scenario::ViewSpec view;
  view.selected = {{"layer", "a_wall1"}};
  const auto states = f.states(view);
  std::size_t selected = 0;
  for (const auto& state : states) selected += (state[3] & kObjectSelected) != 0 ? 1U : 0U;
  EXPECT_EQ(selected, 1U);
}

TEST(ObjectState, ColoursComeFromTheClassification) {
  Fixture f;
  scenario::ViewSpec view;
  view.colourBy = scenario::ColourBy{"x"};
  std::vector<model::Rgba> colours(f.model->objects.size(), model::Rgba{1, 2, 3, 255});
  const auto states = f.states(view, &colours);
  EXPECT_EQ(states[0][1], 2);
  EXPECT_NE(states[0][3] & kObjectColoured, 0);
}

}  // namespace
}  // namespace stadtblick::scene
