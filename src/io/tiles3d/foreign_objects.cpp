#include "io/tiles3d/foreign_objects.hpp"

#include <algorithm>
#include <array>

#include "base/lower_case.hpp"
#include "model/memory_city.hpp"

namespace stadtblick::io::tiles3d {

namespace {

/// "gml:id", "gml_id" and "gmlId" are one.
std::string plain(std::string_view name) {
  std::string letters;
  for (const char c : name)
    if (c != ':' && c != '_' && c != '-' && c != ' ') letters += c;
  return base::lowerCase(letters);
}

/// The first property whose plain name is in the list, which goes by precedence.
template <std::size_t N>
const StatedProperty* firstOf(const ObjectTable& table, const std::array<std::string_view, N>& wanted) {
  for (const StatedProperty& property : table.properties)
    if (property.name == wanted.front()) return &property;
  for (const std::string_view name : wanted)
    for (const StatedProperty& property : table.properties)
      if (plain(property.name) == name) return &property;
  return nullptr;
}

/// True where ids only count the objects of their tile: 0, 1, 2 …
bool onlyCounts(const StatedProperty& ids) {
  for (std::size_t i = 0; i < ids.values.size(); ++i) {
    const bool counts =
        ids.values[i].type == model::AttributeType::kInteger &&
        (ids.values[i].number == ids.objects[i] || ids.values[i].number == ids.objects[i] + 1.0);
    if (!counts) return false;
  }
  return true;
}

}  // namespace

/// The properties of a table that mean something to the program.
struct ForeignObjects::Names {
  const StatedProperty* id = nullptr;
  const StatedProperty* name = nullptr;
  const StatedProperty* kind = nullptr;

  explicit Names(const ObjectTable& table)
      : id(firstOf(table, std::array<std::string_view, 7>{"gmlid", "id", "guid", "uuid", "globalid",
                                                          "elementid", "objectid"})),
        name(firstOf(table, std::array<std::string_view, 4>{"name", "gmlname", "title", "label"})),
        kind(firstOf(table, std::array<std::string_view, 7>{"kind", "class", "type", "citygmlclass",
                                                            "objectclass", "classname", "featuretype"})) {
    if (id != nullptr && onlyCounts(*id)) id = nullptr;
  }
};

ForeignObjects::ForeignObjects(const geo::LocalFrame& frame) : model_(std::make_shared<model::CityModel>()) {
  model_->frame = frame;
  model_->surfaces.firstRing = {0};
  model_->surfaces.firstTriangle = {0};
  model_->firstVertex = {0};
  model_->curves.firstVertex = {0};
}
ForeignObjects::~ForeignObjects() = default;

std::uint32_t ForeignObjects::newObject(std::string_view id) {
  const auto row = static_cast<std::uint32_t>(boxes_.size());
  model::ObjectTable& objects = model_->objects;
  objects.kind.push_back(model::ObjectKind::kGenericCityObject);
  objects.id.push_back(model_->strings.intern(id));
  objects.parent.push_back(model::kNoObject);
  objects.topLevel.push_back(row);
  objects.lodGroup.push_back(row);
  objects.line.push_back(0);
  objects.source.push_back(0);
  boxes_.emplace_back();
  return row;
}

std::vector<ObjectRows> ForeignObjects::add(const std::string& file, const std::vector<ObjectTable>& tables) {
  std::vector<ObjectRows> result;
  std::size_t number = 0;
  for (const ObjectTable& table : tables) {
    ObjectRows& rows = result.emplace_back();
    if (table.properties.empty()) continue;  // nothing is known of any of them
    const Names names(table);
    std::uint32_t last = 0;
    for (const StatedProperty& property : table.properties)
      last = std::max(last, property.objects.back() + 1);
    std::vector<std::string> ids(last);
    if (names.id != nullptr)
      for (std::size_t i = 0; i < names.id->objects.size(); ++i)
        ids[names.id->objects[i]] = names.id->values[i].text;
    std::vector<bool> isNew(last, true);
    for (std::uint32_t object = 0; object < last; ++object, ++number) {
      std::string id = ids[object].empty() ? file + "#" + std::to_string(number) : std::move(ids[object]);
      const auto [known, added] = rowOf_.try_emplace(std::move(id), 0);
      if (added) known->second = newObject(known->first);
      isNew[object] = added;
      rows.push_back(known->second);
    }
    addProperties(table, names, isNew, rows);
  }
  return result;
}

void ForeignObjects::addProperties(const ObjectTable& table, const Names& names,
                                   const std::vector<bool>& isNew, const ObjectRows& rows) {
  for (const StatedProperty& property : table.properties) {
    if (&property == names.id) continue;
    const base::StringId name = model_->strings.intern(&property == names.name ? "name" : property.name);
    for (std::size_t i = 0; i < property.objects.size(); ++i) {
      if (!isNew[property.objects[i]]) continue;  // what an earlier tile said stays
      const std::uint32_t row = rows[property.objects[i]];
      const StatedValue& stated = property.values[i];
      if (&property == names.kind)
        if (const auto kind = model::kindFromName(stated.text);
            kind && model::kindRole(*kind) == model::KindRole::kObject) {
          model_->objects.kind[row] = *kind;
          continue;
        }
      model_->attributes.add(row, name, {stated.type, stated.number, model_->strings.intern(stated.text), 0},
                             0, true);
    }
  }
}

std::shared_ptr<const model::CitySource> ForeignObjects::finish(model::Source source) {
  model_->sources.push_back(std::move(source));
  for (const geo::Box3& box : boxes_)
    if (!box.empty()) model_->bounds.add(box);
  return std::make_shared<const model::MemoryCity>(model_, boxes_);
}

}  // namespace stadtblick::io::tiles3d
