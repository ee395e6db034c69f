#include "scene/scene_index.hpp"

#include <charconv>

namespace stadtblick::scene {

SceneIndex::SceneIndex(const model::CityModel& model) : model_(model) {
  byId_.reserve(model.objects.size());
  for (model::ObjectIndex row = 0; row < model.objects.size(); ++row)
    if (model.objects.id[row] != 0) byId_.try_emplace(model.objects.id[row], row);
}

std::optional<model::ObjectIndex> SceneIndex::row(std::string_view id) const {
  base::StringId text = 0;
  if (model_.strings.find(id, text)) {
    const auto found = byId_.find(text);
    if (found != byId_.end()) return found->second;
  }
  if (id.starts_with('#')) {
    model::ObjectIndex number = 0;
    const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    if (error == std::errc{} && end == id.data() + id.size() && number < model_.objects.size()) return number;
  }
  return std::nullopt;
}

std::string SceneIndex::idOf(model::ObjectIndex row) const {
  const base::StringId id = model_.objects.id[row];
  return id == 0 ? "#" + std::to_string(row) : std::string(model_.strings[id]);
}

}  // namespace stadtblick::scene
