#include "session/object_description.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "model/attribute_words.hpp"
#include "model/object_rows.hpp"
#include "session/object_lookup.hpp"

namespace stadtblick::session {

using model::CityModel;
using model::ObjectIndex;

namespace {

/// What the headline needs of one attribute, from the object or its first part that has it.
struct Found {
  const model::AttributeColumn* column = nullptr;
  const model::AttributeValue* value = nullptr;
  std::string_view kind;
};

bool isPart(const CityModel& model, ObjectIndex row) {
  return model::kindRole(model.objects.kind[row]) == model::KindRole::kObject;
}

Found findAttribute(const CityModel& model, ObjectIndex object, std::string_view name) {
  base::StringId id = 0;
  const auto* column = model.strings.find(name, id) ? model.attributes.find(id) : nullptr;
  if (column == nullptr) return {};
  const ObjectIndex end = model::subtreeEnd(model, object);
  for (auto row = std::ranges::lower_bound(column->rows, object); row != column->rows.end() && *row < end;
       ++row)
    if (*row == object || isPart(model, *row))
      return {column, &column->values[static_cast<std::size_t>(row - column->rows.begin())],
              model::kindName(model.objects.kind[*row])};
  return {};
}

std::string spaced(const std::string& value, const std::string& unit) {
  return unit.empty() || unit == "°" ? value + unit : value + " " + unit;  // no-break space before the unit
}

std::string headlineOf(const CityModel& model, ObjectIndex object, const std::string& kind,
                       const model::Codelists& codelists, const base::Messages& messages) {
  const std::string& language = messages.language();
  std::vector<std::string> parts;
  const auto word = [&](std::string_view name) -> std::string {
    const Found found = findAttribute(model, object, name);
    if (found.value == nullptr) return {};
    const auto* words = codelists.word(name, model.strings[found.value->text],
                                       model.strings[found.value->codeSpace], found.kind);
    return words != nullptr ? words->in(language) : std::string();
  };
  std::string what = word("function");
  if (what.empty()) what = word("class");
  parts.push_back(what.empty() ? kind : what);
  if (auto roof = word("roofType"); !roof.empty()) parts.push_back(std::move(roof));
  Found height = findAttribute(model, object, "measuredHeight");
  if (height.value == nullptr) height = findAttribute(model, object, "height");  // CityGML 3.0
  if (height.value != nullptr)
    if (const auto metres = model::numberOf(model, *height.value))
      parts.push_back(
          spaced(messages.number(*metres, 1), model::attributeUnit(codelists, model, *height.column)));
  if (const Found storeys = findAttribute(model, object, "storeysAboveGround"); storeys.value != nullptr)
    if (const auto count = model::numberOf(model, *storeys.value); count && *count >= 1 && *count < 1000)
      parts.push_back(fmt::format("{} {}", static_cast<long>(*count),
                                  messages.plural("storey", "storeys", static_cast<long>(*count))));
  return fmt::format("{}", fmt::join(parts, " · "));
}

AttributeRow rowOf(const CityModel& model, const model::AttributeColumn& column, std::size_t row,
                   std::string_view kind, const model::Codelists& codelists, const std::string& language) {
  const auto& value = column.values[row];
  AttributeRow result;
  result.name = model.strings[column.name];
  result.label = model::attributeLabel(codelists, result.name, kind, language);
  result.raw = model.strings[value.text];
  result.value = model::valueText(codelists, model, result.name, value, kind, language);
  result.unit = model::attributeUnit(codelists, model, column);
  result.generic = column.generic;
  result.isCode =
      codelists.codeWord(result.name, result.raw, model.strings[value.codeSpace], kind).words != nullptr;
  if (const auto* label = codelists.attribute(result.name, kind)) result.help = label->help.in(language);
  return result;
}

void addAttributes(const CityModel& model, ObjectIndex object, const model::Codelists& codelists,
                   const std::string& language, ObjectDescription& description) {
  const auto kind = model::kindName(model.objects.kind[object]);
  for (const auto& column : model.attributes.columns()) {
    const auto [first, last] = std::ranges::equal_range(column.rows, object);
    for (auto row = first; row != last; ++row)
      description.attributes.push_back(rowOf(
          model, column, static_cast<std::size_t>(row - column.rows.begin()), kind, codelists, language));
  }
}

void addGeometry(const CityModel& model, ObjectIndex object, ObjectDescription& description) {
  const ObjectIndex end = model::subtreeEnd(model, object);
  std::set<int> levels;
  const auto inside = [&](ObjectIndex row) { return row != model::kNoObject && row >= object && row < end; };
  for (std::size_t i = 0; i < model.surfaces.size(); ++i) {
    if (!inside(model.surfaces.object[i])) continue;
    ++description.surfaces;
    levels.insert(model.surfaces.lod[i]);
  }
  for (std::size_t i = 0; i < model.curves.size(); ++i)
    if (inside(model.curves.object[i])) levels.insert(model.curves.lod[i]);
  for (std::size_t i = 0; i < model.instances.size(); ++i)
    if (inside(model.instances.object[i])) levels.insert(model.instances.lod[i]);
  for (const int level : levels) description.levels.push_back(fmt::format("LoD {}", level));
}

}  // namespace

std::string addressLine(const CityModel& model, const model::Address& address) {
  const auto joined = [&](base::StringId a, base::StringId b) {
    const auto first = model.strings[a];
    const auto second = model.strings[b];
    return fmt::format("{}{}{}", first, first.empty() || second.empty() ? "" : " ", second);
  };
  const std::string street = joined(address.street, address.number);
  const std::string town = joined(address.postalCode, address.city);
  return fmt::format("{}{}{}", street, street.empty() || town.empty() ? "" : ", ", town);
}

ObjectDescription describeObject(const CityModel& model, ObjectIndex object,
                                 const model::Codelists& codelists, const base::Messages& messages) {
  const std::string& language = messages.language();
  ObjectDescription description;
  const auto kindName = model::kindName(model.objects.kind[object]);
  const auto* kindWords = codelists.kind(kindName);
  description.kind = kindWords != nullptr ? kindWords->in(language) : std::string(kindName);
  description.headline = headlineOf(model, object, description.kind, codelists, messages);
  description.id = model.strings[model.objects.id[object]];
  if (const Found name = findAttribute(model, object, "name"); name.value != nullptr)
    description.name = model.strings[name.value->text];

  const ObjectIndex end = model::subtreeEnd(model, object);
  for (auto address = std::ranges::lower_bound(model.addresses, object, {}, &model::Address::object);
       address != model.addresses.end() && address->object < end; ++address) {
    std::string line = addressLine(model, *address);
    auto& lines = description.addresses;
    if (!line.empty() && std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
  }
  for (const auto& reference : model.externalReferences)
    if (reference.object == object)
      description.references.push_back(
          fmt::format("{}: {}", model.strings[reference.informationSystem], model.strings[reference.name]));
  addAttributes(model, object, codelists, language, description);
  addGeometry(model, object, description);
  return description;
}

}  // namespace stadtblick::session
