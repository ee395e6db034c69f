#pragma once

#include <vector>

#include "scene/scene.hpp"

namespace stadtblick::scene {

/// What is found out once about what a layer holds.
struct LayerFacts {
  geo::Box3 buildings;     ///< of all buildings of a paged layer; local.
  bool hasGround = false;  ///< something in it is the ground.
  bool hasWater = false;
};
LayerFacts layerFacts(const SceneLayer& layer);

/// The theme of this name, the first where there is none, kNone where there is none at all.
std::uint32_t themeIndex(const model::CityModel& model, const std::string& name);

/// The textures that a theme uses and that were found.
std::vector<TextureRequest> textureRequests(const model::CityModel& model, std::uint32_t theme);

/// Pixels: many textures are taken smaller, so that a whole quarter fits into memory.
std::uint32_t textureSizeFor(std::size_t count);

}  // namespace stadtblick::scene
