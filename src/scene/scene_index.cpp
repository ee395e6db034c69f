#include "scene/scene_index.hpp"

#include <charconv>

namespace stadtblick::scene {

geo::LocalPoint transformed(const std::array<double, 12>& t, geo::Vec3 p) {
  return {t[0] * p.x + t[1] * p.y + t[2] * p.z + t[3], t[4] * p.x + t[5] * p.y + t[6] * p.z + t[7],
          t[8] * p.x + t[9] * p.y + t[10] * p.z + t[11]};
}

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

model::ObjectIndex subtreeEnd(const model::CityModel& model, model::ObjectIndex object) {
  // Rows are in document order: everything inside follows its parent without a gap.
  model::ObjectIndex end = object + 1;
  while (end < model.objects.size() && model.objects.parent[end] != model::kNoObject &&
         model.objects.parent[end] >= object)
    ++end;
  return end;
}

geo::Box3 boundsOfRows(const model::CityModel& model, const std::vector<bool>& wanted) {
  geo::Box3 box;
  const model::SurfaceTable& table = model.surfaces;
  const auto firstVertexOf = [&](model::SurfaceIndex s) { return model.firstVertex[table.firstRing[s]]; };
  for (model::SurfaceIndex s = 0; s < table.size(); ++s)
    if (table.object[s] != model::kNoObject && wanted[table.object[s]])
      for (std::uint32_t v = firstVertexOf(s); v < firstVertexOf(s + 1); ++v) box.add(model.vertices[v]);
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    if (!wanted[model.instances.object[i]]) continue;
    const model::Prototype& prototype = model.prototypes[model.instances.prototype[i]];
    for (std::uint32_t v = firstVertexOf(prototype.firstSurface); v < firstVertexOf(prototype.endSurface);
         ++v)
      box.add(transformed(model.instances.toLocal[i], model.vertices[v]));
  }
  return box;
}

}  // namespace stadtblick::scene
