#include "scene/object_state.hpp"

namespace stadtblick::scene {

std::vector<ObjectState> objectStates(const SceneIndex& index, std::string_view layer,
                                      const scenario::ViewSpec& view,
                                      const std::optional<scenario::ObjectKey>& hovered,
                                      const std::vector<model::Rgba>* colours) {
  std::vector<ObjectState> states(index.size(), ObjectState{0, 0, 0, 0});
  const auto forAll = [&](const scenario::ObjectKey& key, auto&& change) {
    if (key.layer != layer) return;
    if (const auto row = index.row(key.id))
      for (std::uint32_t r = *row, end = index.subtreeEnd(*row); r < end; ++r) change(states[r]);
  };

  if (!view.isolated.empty()) {
    for (ObjectState& state : states) state[3] |= kObjectHidden;
    for (const auto& key : view.isolated)
      forAll(key, [](ObjectState& s) { s[3] &= static_cast<std::uint8_t>(~kObjectHidden); });
  }
  for (const auto& key : view.hidden) forAll(key, [](ObjectState& s) { s[3] |= kObjectHidden; });
  for (const auto& key : view.selected) forAll(key, [](ObjectState& s) { s[3] |= kObjectSelected; });
  if (hovered) forAll(*hovered, [](ObjectState& s) { s[3] |= kObjectHovered; });

  if (view.colourBy)
    for (std::size_t row = 0; row < states.size(); ++row) {
      const model::Rgba colour =
          colours != nullptr && row < colours->size() ? (*colours)[row] : model::kNoDataColour;
      if (colour == model::kNoDataColour && !index.isBuilding(static_cast<std::uint32_t>(row))) {
        states[row][3] |= kObjectMuted;
        continue;
      }
      states[row] = {colour[0], colour[1], colour[2],
                     static_cast<std::uint8_t>(states[row][3] | kObjectColoured)};
    }
  return states;
}

}  // namespace stadtblick::scene
