#include "session/object_lookup.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace stadtblick::session {

using model::CityModel;
using model::ObjectIndex;

namespace {

/// Code points U+00C0 … U+017F to what they are compared as.
std::string_view foldedLatin(std::uint32_t code) {
  static constexpr std::array<std::string_view, 64> kLatin1{
      "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i",  "i", "i",  "i",
      "d", "n", "o", "o", "o",  "o", "oe", "x", "o", "u", "u", "u", "ue", "y", "th", "ss",
      "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i",  "i", "i",  "i",
      "d", "n", "o", "o", "o",  "o", "oe", " ", "o", "u", "u", "u", "ue", "y", "th", "y"};
  static constexpr std::string_view kExtendedA =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttt"
      "ttuu"
      "uuuuuuuuuuwwyyyzzzzzzs";
  if (code >= 0xC0 && code <= 0xFF) return kLatin1[code - 0xC0];
  if (code >= 0x100 && code < 0x100 + kExtendedA.size()) return kExtendedA.substr(code - 0x100, 1);
  return {};
}

void appendFolded(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : static_cast<char>(byte);
      continue;
    }
    const bool twoBytes = (byte & 0xE0U) == 0xC0U && i + 1 < text.size();
    const std::uint32_t code =
        twoBytes ? ((byte & 0x1FU) << 6U) | (static_cast<unsigned char>(text[i + 1]) & 0x3FU) : 0U;
    if (code == 0x308) {  // combining diaeresis: a letter and its dots written apart
      out += 'e';
      ++i;
    } else if (const auto folded = foldedLatin(code); !folded.empty()) {
      out += folded;
      ++i;
    } else {
      out += text[i];
    }
  }
}

bool isListed(model::KindRole role) {
  return role != model::KindRole::kBoundary && role != model::KindRole::kOpening;
}

}  // namespace

ObjectIndex subtreeEnd(const CityModel& model, ObjectIndex object) {
  // Rows are in document order, so a row belongs to the subtree as long as its parent does.
  ObjectIndex end = object + 1;
  while (end < model.objects.size() && model.objects.parent[end] != model::kNoObject &&
         model.objects.parent[end] >= object)
    ++end;
  return end;
}

geo::Box3 boundsOfRows(const CityModel& model, const std::vector<bool>& wanted) {
  geo::Box3 bounds;
  const auto isWanted = [&](ObjectIndex object) { return object != model::kNoObject && wanted[object]; };
  const auto addSurface = [&](std::size_t surface, auto&& place) {
    const auto firstRing = model.surfaces.firstRing[surface];
    const auto endRing = model.surfaces.firstRing[surface + 1];
    for (auto v = model.firstVertex[firstRing]; v < model.firstVertex[endRing]; ++v)
      bounds.add(place(model.vertices[v]));
  };
  for (std::size_t i = 0; i < model.surfaces.size(); ++i)
    if (isWanted(model.surfaces.object[i])) addSurface(i, [](geo::Vec3 p) { return p; });
  for (std::size_t i = 0; i < model.curves.size(); ++i)
    for (auto v = model.curves.firstVertex[i];
         isWanted(model.curves.object[i]) && v < model.curves.firstVertex[i + 1]; ++v)
      bounds.add(model.curveVertices[v]);
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    if (!isWanted(model.instances.object[i])) continue;
    const auto& m = model.instances.toLocal[i];
    const auto& prototype = model.prototypes[model.instances.prototype[i]];
    for (auto s = prototype.firstSurface; s < prototype.endSurface; ++s)
      addSurface(s, [&m](geo::Vec3 p) {
        return geo::Vec3{m[0] * p.x + m[1] * p.y + m[2] * p.z + m[3],
                         m[4] * p.x + m[5] * p.y + m[6] * p.z + m[7],
                         m[8] * p.x + m[9] * p.y + m[10] * p.z + m[11]};
      });
  }
  return bounds;
}

std::string foldForSearch(std::string_view utf8) {
  std::string folded;
  folded.reserve(utf8.size() + 8);
  appendFolded(folded, utf8);
  return folded;
}

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
      appendFolded(haystack_, model_->strings[text]);
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

std::string ObjectLookup::idOf(ObjectIndex object) const {
  const base::StringId id = model_->objects.id[object];
  if (id != 0 && byId_.at(id) == object) return std::string(model_->strings[id]);
  return fmt::format("#{}", object);
}

std::optional<ObjectIndex> ObjectLookup::find(std::string_view id) const {
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
  Matches matches;
  const std::string needle = foldForSearch(text);
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
