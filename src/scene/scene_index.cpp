#include "scene/scene_index.hpp"

#include <charconv>

#include "model/object_rows.hpp"

namespace stadtblick::scene {

ModelIndex::ModelIndex(std::shared_ptr<const model::CityModel> model) : model_(std::move(model)) {
  const model::ObjectTable& objects = model_->objects;
  byId_.reserve(objects.size());
  for (model::ObjectIndex row = 0; row < objects.size(); ++row)
    if (objects.id[row] != 0) byId_.try_emplace(objects.id[row], row);
}

std::size_t ModelIndex::size() const { return model_->objects.size(); }

std::optional<std::uint32_t> ModelIndex::row(std::string_view id) const {
  base::StringId text = 0;
  if (model_->strings.find(id, text)) {
    const auto found = byId_.find(text);
    if (found != byId_.end()) return found->second;
  }
  if (id.starts_with('#')) {
    model::ObjectIndex number = 0;
    const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    if (error == std::errc{} && end == id.data() + id.size() && number < size()) return number;
  }
  return std::nullopt;
}

std::string ModelIndex::idOf(std::uint32_t row) const {
  const base::StringId id = model_->objects.id[row];
  return id == 0 ? "#" + std::to_string(row) : std::string(model_->strings[id]);
}

std::uint32_t ModelIndex::subtreeEnd(std::uint32_t row) const { return model::subtreeEnd(*model_, row); }

bool ModelIndex::isBuilding(std::uint32_t row) const {
  return model_->objects.kind[model_->objects.topLevel[row]] == model::ObjectKind::kBuilding;
}

geo::Box3 ModelIndex::boundsOf(const std::vector<bool>& rows) const {
  return model::boundsOfRows(*model_, rows);
}

std::size_t CatalogueIndex::size() const { return city_->catalogue().size(); }

std::optional<std::uint32_t> CatalogueIndex::row(std::string_view id) const {
  return city_->catalogue().find(id);
}

std::string CatalogueIndex::idOf(std::uint32_t row) const { return std::string(city_->catalogue().id(row)); }

std::uint32_t CatalogueIndex::subtreeEnd(std::uint32_t row) const {
  // What lies inside an object follows it, and names it or something between as its parent.
  const auto parents = city_->catalogue().parents();
  std::uint32_t end = row + 1;
  while (end < parents.size() && parents[end] != model::kNoRow && parents[end] >= row) ++end;
  return end;
}

bool CatalogueIndex::isBuilding(std::uint32_t row) const {
  const auto parents = city_->catalogue().parents();
  // A row's parent comes before it: broken data cannot lead around in a circle.
  while (parents[row] < row) row = parents[row];
  return city_->catalogue().kinds()[row] == model::ObjectKind::kBuilding;
}

geo::Box3 CatalogueIndex::boundsOf(const std::vector<bool>& rows) const {
  geo::Box3 box;
  const auto boxes = city_->catalogue().boxes();
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!rows[row] || boxes[row][0] > boxes[row][3]) continue;
    box.add(geo::Vec3{boxes[row][0], boxes[row][1], boxes[row][2]});
    box.add(geo::Vec3{boxes[row][3], boxes[row][4], boxes[row][5]});
  }
  return box;
}

}  // namespace stadtblick::scene
