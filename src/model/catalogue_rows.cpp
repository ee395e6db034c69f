#include "model/catalogue_rows.hpp"

#include <algorithm>
#include <cstring>
#include <limits>
#include <unordered_map>

#include "base/search_text.hpp"
#include "model/object_rows.hpp"

namespace stadtblick::model {

namespace {

bool isListed(const ObjectTable& objects, ObjectIndex object) {
  const KindRole role = kindRole(objects.kind[object]);
  return objects.parent[object] == kNoObject || (role != KindRole::kBoundary && role != KindRole::kOpening);
}

bool isNumber(AttributeType type) { return type == AttributeType::kInteger || type == AttributeType::kReal; }

/// Ids, names and addresses, folded, a line a row.
void writeSearchText(const CityModel& model, CatalogueRows& rows) {
  base::StringId nameId = 0;
  const AttributeColumn* names = model.strings.find("name", nameId) ? model.attributes.find(nameId) : nullptr;
  std::size_t nameRow = 0;
  std::size_t address = 0;
  const auto add = [&](base::StringId text) {
    base::appendFolded(rows.searchText, model.strings[text]);
    rows.searchText += ' ';
  };
  for (const ObjectIndex object : rows.objects) {
    const auto from = rows.searchText.size();
    add(model.objects.id[object]);
    while (names != nullptr && nameRow < names->rows.size() && names->rows[nameRow] < object) ++nameRow;
    for (; names != nullptr && nameRow < names->rows.size() && names->rows[nameRow] == object; ++nameRow)
      add(names->values[nameRow].text);
    while (address < model.addresses.size() && model.addresses[address].object < object) ++address;
    for (; address < model.addresses.size() && model.addresses[address].object == object; ++address) {
      const Address& one = model.addresses[address];
      for (const auto part : {one.street, one.number, one.postalCode, one.city}) add(part);
    }
    std::replace(rows.searchText.begin() + static_cast<std::ptrdiff_t>(from), rows.searchText.end(), '\n',
                 ' ');
    rows.searchText += '\n';
    rows.searchEnd.push_back(rows.searchText.size());
  }
}

CatalogueRows::Column columnOf(const AttributeColumn& from, const CatalogueRows& rows) {
  CatalogueRows::Column column{from.name, from.unit, from.generic, {}, {}, {}, {}, {}};
  std::unordered_map<base::StringId, std::uint32_t> known;
  for (std::size_t i = 0; i < from.rows.size(); ++i) {
    const CatalogueRow row = rows.rowOfObject[from.rows[i]];
    if (row == kNoRow || rows.objects[row] != from.rows[i]) continue;  // of a boundary surface
    const AttributeValue& value = from.values[i];
    column.rows.push_back(row);
    column.types.push_back(value.type);
    if (isNumber(value.type)) {
      column.numbers.push_back(value.number);
      column.texts.push_back(kNoText);
      continue;
    }
    const auto [entry, isNew] =
        known.try_emplace(value.text, static_cast<std::uint32_t>(column.distinct.size()));
    if (isNew) column.distinct.push_back(value.text);
    column.numbers.push_back(std::numeric_limits<double>::quiet_NaN());
    column.texts.push_back(entry->second);
  }
  return column;
}

}  // namespace

std::array<float, 6> floatBox(const geo::Box3& box) {
  const auto f = [](double v) { return static_cast<float>(v); };
  return {f(box.min.x), f(box.min.y), f(box.min.z), f(box.max.x), f(box.max.y), f(box.max.z)};
}

std::vector<geo::Box3> boxesOfObjects(const CityModel& model) {
  const ObjectTable& objects = model.objects;
  std::vector<geo::Box3> boxes(objects.size());
  const SurfaceTable& surfaces = model.surfaces;
  const auto firstVertexOf = [&](SurfaceIndex s) { return model.firstVertex[surfaces.firstRing[s]]; };
  for (SurfaceIndex s = 0; s < surfaces.size(); ++s) {
    if (surfaces.object[s] == kNoObject) continue;
    geo::Box3& box = boxes[surfaces.object[s]];
    for (std::uint32_t v = firstVertexOf(s); v < firstVertexOf(s + 1); ++v) box.add(model.vertices[v]);
  }
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    const Prototype& prototype = model.prototypes[model.instances.prototype[i]];
    for (auto v = firstVertexOf(prototype.firstSurface); v < firstVertexOf(prototype.endSurface); ++v)
      boxes[model.instances.object[i]].add(transformed(model.instances.toLocal[i], model.vertices[v]));
  }
  for (std::size_t c = 0; c < model.curves.size(); ++c)
    for (auto v = model.curves.firstVertex[c]; v < model.curves.firstVertex[c + 1]; ++v)
      boxes[model.curves.object[c]].add(model.curveVertices[v]);
  // Parents stand before what is inside them.
  for (std::size_t i = objects.size(); i-- > 0;)
    if (objects.parent[i] != kNoObject) boxes[objects.parent[i]].add(boxes[i]);
  return boxes;
}

std::vector<CatalogueRow> rowsOfObjects(const ObjectTable& objects, std::vector<ObjectIndex>& listed) {
  std::vector<CatalogueRow> rows(objects.size(), kNoRow);
  listed.clear();
  for (ObjectIndex i = 0; i < objects.size(); ++i) {
    if (isListed(objects, i)) {
      rows[i] = static_cast<CatalogueRow>(listed.size());
      listed.push_back(i);
    } else {
      rows[i] = rows[objects.parent[i]];
    }
  }
  return rows;
}

CatalogueRows catalogueRows(const CityModel& model) {
  CatalogueRows rows;
  rows.rowOfObject = rowsOfObjects(model.objects, rows.objects);
  const auto boxes = boxesOfObjects(model);
  for (const ObjectIndex object : rows.objects) {
    const ObjectIndex parent = model.objects.parent[object];
    rows.kinds.push_back(model.objects.kind[object]);
    rows.parents.push_back(parent == kNoObject ? kNoRow : rows.rowOfObject[parent]);
    rows.boxes.push_back(floatBox(boxes[object]));
  }
  writeSearchText(model, rows);
  for (const AttributeColumn& column : model.attributes.columns()) {
    auto listed = columnOf(column, rows);
    if (!listed.rows.empty()) rows.columns.push_back(std::move(listed));
  }
  return rows;
}

Catalogue::Matches searchLines(std::string_view folded, std::span<const std::uint64_t> lineEnd,
                               std::string_view text, std::size_t most) {
  Catalogue::Matches matches;
  const std::string needle = base::foldForSearch(text);
  const auto take = [&](std::size_t row) {
    if (matches.total++ < most) matches.rows.push_back(static_cast<CatalogueRow>(row));
  };
  if (needle.empty()) {
    for (std::size_t row = 0; row < std::min(most, lineEnd.size()); ++row) take(row);
    matches.total = lineEnd.size();
    return matches;
  }
  for (std::size_t at = 0; at < folded.size();) {
    // memmem is several times as fast as string_view::find where the first letter is a frequent one.
    const void* found = ::memmem(folded.data() + at, folded.size() - at, needle.data(), needle.size());
    if (found == nullptr) break;
    const auto offset = static_cast<std::uint64_t>(static_cast<const char*>(found) - folded.data());
    const auto line = std::ranges::upper_bound(lineEnd, offset);
    if (line == lineEnd.end() || *line <= offset) break;  // offsets that do not ascend
    take(static_cast<std::size_t>(line - lineEnd.begin()));
    at = *line;
  }
  return matches;
}

}  // namespace stadtblick::model
