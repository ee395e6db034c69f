#include "scene/layer_facts.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace stadtblick::scene {

namespace {

bool isRelief(model::ObjectKind kind) {
  return kind == model::ObjectKind::kTINRelief || kind == model::ObjectKind::kReliefFeature;
}

/// Bounds of all buildings of a catalogue.
geo::Box3 buildingBounds(const model::Catalogue& catalogue) {
  geo::Box3 box;
  const auto kinds = catalogue.kinds();
  const auto boxes = catalogue.boxes();
  for (std::size_t row = 0; row < kinds.size(); ++row) {
    if (kinds[row] != model::ObjectKind::kBuilding || boxes[row][0] > boxes[row][3]) continue;
    box.add(geo::Vec3{boxes[row][0], boxes[row][1], boxes[row][2]});
    box.add(geo::Vec3{boxes[row][3], boxes[row][4], boxes[row][5]});
  }
  return box;
}

}  // namespace

LayerFacts layerFacts(const SceneLayer& layer) {
  LayerFacts facts;
  std::span<const model::ObjectKind> kinds;
  if (layer.model) kinds = layer.model->objects.kind;
  if (layer.city) {
    kinds = layer.city->catalogue().kinds();
    facts.buildings = buildingBounds(layer.city->catalogue());
  }
  facts.hasGround = layer.foreignTiles || std::ranges::any_of(kinds, isRelief);
  facts.hasWater = std::ranges::find(kinds, model::ObjectKind::kWaterBody) != kinds.end();
  return facts;
}

std::uint32_t themeIndex(const model::CityModel& model, const std::string& name) {
  const auto& themes = model.appearances.themes;
  if (themes.empty()) return model::kNone;
  for (std::uint32_t i = 0; i < themes.size(); ++i)
    if (model.strings[themes[i].name] == name) return i;
  return 0;
}

std::vector<TextureRequest> textureRequests(const model::CityModel& model, std::uint32_t theme) {
  std::vector<TextureRequest> requests;
  if (theme == model::kNone) return requests;
  std::set<std::uint32_t> used;
  for (const auto& surface : model.appearances.themes[theme].surfaces)
    if (surface.texture != model::kNone && surface.firstTexCoord != model::kNone)
      used.insert(surface.texture);
  for (const std::uint32_t t : used) {
    const model::Texture& texture = model.appearances.textures[t];
    if (!texture.path.empty()) requests.push_back({t, texture.path, texture.wrap});
  }
  return requests;
}

std::uint32_t textureSizeFor(std::size_t count) { return count > 1500 ? 512 : count > 300 ? 1024 : 2048; }

}  // namespace stadtblick::scene
