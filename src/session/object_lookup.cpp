#include "session/object_lookup.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/search_text.hpp"

namespace stadtblick::session {

using model::CityModel;
using model::ObjectIndex;

namespace {

bool isListed(model::KindRole role) {
  return role != model::KindRole::kBoundary && role != model::KindRole::kOpening;
}

}  // namespace

ObjectLookup::ObjectLookup(std::shared_ptr<const CityModel> model) : model_(std::move(model)) {
  const auto& objects = model_->objects;
  byId_.reserve(objects.size());
  for (ObjectIndex i = 0; i < objects.size(); ++i)
    if (objects.id[i] != 0) byId_.try_emplace(objects.id[i], i);

  base::StringId nameId = 0;
  const model::AttributeColumn* names =
      model_->strings.find("name", nameId) ? model_->attributes.find(nameId) : nullptr;
  std::size_t nameRow = 0;
  std::size_t address = 0;
  for (ObjectIndex i = 0; i < objects.size(); ++i) {
    if (!isListed(model::kindRole(objects.kind[i]))) continue;
    lineStart_.push_back(haystack_.size());
    lineObject_.push_back(i);
    const auto add = [this](base::StringId text) {
      base::appendFolded(haystack_, model_->strings[text]);
      haystack_ += ' ';
    };
    add(objects.id[i]);
    while (names != nullptr && nameRow < names->rows.size() && names->rows[nameRow] < i) ++nameRow;
    for (; names != nullptr && nameRow < names->rows.size() && names->rows[nameRow] == i; ++nameRow)
      add(names->values[nameRow].text);
    while (address < model_->addresses.size() && model_->addresses[address].object < i) ++address;
    for (; address < model_->addresses.size() && model_->addresses[address].object == i; ++address) {
      const auto& one = model_->addresses[address];
      for (const auto part : {one.street, one.number, one.postalCode, one.city}) add(part);
    }
    haystack_ += '\n';
  }
}

ObjectLookup::ObjectLookup(std::shared_ptr<const model::CitySource> city) : city_(std::move(city)) {}

std::size_t ObjectLookup::size() const { return city_ ? city_->catalogue().size() : model_->objects.size(); }

ObjectIndex ObjectLookup::topOf(ObjectIndex object) const {
  if (!city_) return model_->objects.topLevel[object];
  const auto parents = city_->catalogue().parents();
  while (parents[object] < object) object = parents[object];  // a parent's row is before its parts'
  return object;
}

std::string ObjectLookup::idOf(ObjectIndex object) const {
  if (city_) return std::string(city_->catalogue().id(object));
  const base::StringId id = model_->objects.id[object];
  if (id != 0 && byId_.at(id) == object) return std::string(model_->strings[id]);
  return fmt::format("#{}", object);
}

std::optional<ObjectIndex> ObjectLookup::find(std::string_view id) const {
  if (city_) return city_->catalogue().find(id);
  base::StringId interned = 0;
  if (!id.empty() && model_->strings.find(id, interned))
    if (const auto found = byId_.find(interned); found != byId_.end()) return found->second;
  if (!id.starts_with('#')) return std::nullopt;
  ObjectIndex row = 0;
  const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), row);
  if (error != std::errc() || end != id.data() + id.size() || row >= model_->objects.size())
    return std::nullopt;
  return row;
}

ObjectLookup::Matches ObjectLookup::search(std::string_view text, std::size_t most) const {
  if (city_) {
    auto found = city_->catalogue().search(text, most);
    return {std::move(found.rows), found.total};
  }
  Matches matches;
  const std::string needle = base::foldForSearch(text);
  const auto take = [&](std::size_t line) {
    if (matches.total++ < most) matches.objects.push_back(lineObject_[line]);
  };
  if (needle.empty()) {
    for (std::size_t line = 0; line < lineObject_.size(); ++line) take(line);
    return matches;
  }
  for (std::size_t at = haystack_.find(needle); at != std::string::npos;) {
    const auto next = std::ranges::upper_bound(lineStart_, at);
    take(static_cast<std::size_t>(next - lineStart_.begin()) - 1);
    at = next == lineStart_.end() ? std::string::npos : haystack_.find(needle, *next);
  }
  return matches;
}

}  // namespace stadtblick::session
