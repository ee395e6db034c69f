#include "io/prepared/rows_part.hpp"

#include <algorithm>

#include "model/city_source.hpp"

namespace stadtblick::io::prepared {

namespace {

/// The part of one cell, opened.
struct Part {
  std::span<const model::ObjectKind> kinds;
  std::span<const model::CatalogueRow> parents;
  std::span<const std::array<float, 6>> boxes;
  std::span<const std::uint64_t> idEnds;
  std::span<const char> idBytes;
  std::span<const std::uint64_t> searchEnds;
  std::span<const char> searchBytes;
  std::span<const StoredRowsColumn> columns;
  std::span<const std::uint32_t> columnRows;
  std::span<const model::AttributeType> types;
  std::span<const double> numbers;
  std::span<const std::uint32_t> texts;
  std::span<const std::uint64_t> textEnds;
  std::span<const char> textBytes;
  std::span<const std::uint64_t> nameEnds;
  std::span<const char> nameBytes;
};

bool areTexts(std::span<const std::uint64_t> ends, std::span<const char> bytes) {
  std::uint64_t from = 0;
  for (const std::uint64_t to : ends) {
    if (to < from || to > bytes.size()) return false;
    from = to;
  }
  return true;
}

template <typename T>
bool take(const SectionFile& file, SectionId id, std::span<const T>& values) {
  const auto column = file.column<T>(id);
  if (!column) return false;
  values = *column;
  return true;
}

bool areColumnsWhole(const Part& p) {
  std::uint64_t values = 0;
  std::uint64_t texts = 0;
  for (const StoredRowsColumn& column : p.columns) {
    if (column.name >= p.nameEnds.size() || column.unit >= p.nameEnds.size()) return false;
    if (column.values > p.columnRows.size() - values || column.texts > p.textEnds.size() - texts)
      return false;
    for (std::uint64_t i = values; i < values + column.values; ++i) {
      if (p.columnRows[i] >= p.kinds.size()) return false;
      if (p.texts[i] >= column.texts && p.texts[i] != model::kNoText) return false;
    }
    values += column.values;
    texts += column.texts;
  }
  return values == p.columnRows.size() && texts == p.textEnds.size();
}

bool isWhole(const SectionFile& file) {
  Part p;
  const bool there = take(file, rows::kKind, p.kinds) && take(file, rows::kParent, p.parents) &&
                     take(file, rows::kBox, p.boxes) && take(file, rows::kIdEnds, p.idEnds) &&
                     take(file, rows::kIdBytes, p.idBytes) && take(file, rows::kSearchEnds, p.searchEnds) &&
                     take(file, rows::kSearchBytes, p.searchBytes) && take(file, rows::kColumns, p.columns) &&
                     take(file, rows::kColumnRows, p.columnRows) && take(file, rows::kColumnTypes, p.types) &&
                     take(file, rows::kColumnNumbers, p.numbers) && take(file, rows::kColumnTexts, p.texts) &&
                     take(file, rows::kTextEnds, p.textEnds) && take(file, rows::kTextBytes, p.textBytes) &&
                     take(file, rows::kNameEnds, p.nameEnds) && take(file, rows::kNameBytes, p.nameBytes);
  const std::size_t n = p.kinds.size();
  return there && p.parents.size() == n && p.boxes.size() == n && p.idEnds.size() == n &&
         p.searchEnds.size() == n && p.types.size() == p.columnRows.size() &&
         p.numbers.size() == p.columnRows.size() && p.texts.size() == p.columnRows.size() &&
         areTexts(p.idEnds, p.idBytes) && areTexts(p.searchEnds, p.searchBytes) &&
         areTexts(p.textEnds, p.textBytes) && areTexts(p.nameEnds, p.nameBytes) && areColumnsWhole(p) &&
         std::ranges::all_of(p.kinds,
                             [](auto k) { return static_cast<std::size_t>(k) < model::kindCount(); }) &&
         std::ranges::all_of(p.parents, [&](auto r) { return r < n || r == model::kNoRow; });
}

}  // namespace

std::optional<RowsPart> RowsPart::open(const PartStore& store, std::size_t cell) {
  const auto bytes = store.read(cell);
  if (!bytes) return std::nullopt;
  std::string why;
  const auto file = SectionFile::open(bytes.value(), bytes->size(), kRowsKind, why);
  if (!file || !isWhole(*file)) return std::nullopt;
  RowsPart part;
  for (std::size_t i = 0; i < kIds.size(); ++i) {
    const SectionEntry& entry = *file->find(kIds[i]);
    part.columns_[i] = {store.place(cell).offset + entry.offset, entry.count};
  }
  return part;
}

}  // namespace stadtblick::io::prepared
