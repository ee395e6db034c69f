#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/colour_map.hpp"
#include "scene/scene_index.hpp"

namespace stadtblick::scene {

/// Bits of the fourth byte of an object's state; the first three are its colour. The shaders read the same.
enum ObjectFlag : std::uint8_t {
  kObjectHidden = 1,
  kObjectSelected = 2,
  kObjectHovered = 4,
  kObjectColoured = 8,
  kObjectMuted = 16,  ///< another attribute's colours are shown; this object steps back.
};

using ObjectState = std::array<std::uint8_t, 4>;

/// The state of every object of a layer under a view. `colours` (one a row, or null) are those of the
/// attribute that the view colours by.
std::vector<ObjectState> objectStates(const SceneIndex& index, std::string_view layer,
                                      const scenario::ViewSpec& view,
                                      const std::optional<scenario::ObjectKey>& hovered,
                                      const std::vector<model::Rgba>* colours);

}  // namespace stadtblick::scene
