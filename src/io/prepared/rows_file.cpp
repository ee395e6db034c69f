#include "io/prepared/rows_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <bit>
#include <map>
#include <unordered_map>

namespace stadtblick::io::prepared {

namespace {

void endText(std::vector<std::uint64_t>& ends, const std::string& bytes) { ends.push_back(bytes.size()); }

/// Texts of a file, one behind the other, each once.
class TextList {
 public:
  std::uint32_t index(std::string_view text) {
    const auto [entry, isNew] =
        known_.try_emplace(std::string(text), static_cast<std::uint32_t>(ends_.size()));
    if (isNew) {
      bytes_ += text;
      endText(ends_, bytes_);
    }
    return entry->second;
  }
  void write(SectionWriter& file, SectionId ends, SectionId bytes) const {
    file.add(ends, ends_);
    file.add(bytes, std::string_view(bytes_));
  }

 private:
  std::string bytes_;
  std::vector<std::uint64_t> ends_;
  std::unordered_map<std::string, std::uint32_t> known_;
};

/// The part of one cell, opened.
struct Part {
  std::uint32_t firstRow = 0;
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

  static std::string_view textAt(std::span<const std::uint64_t> ends, std::span<const char> bytes,
                                 std::uint64_t i) {
    const std::uint64_t from = i == 0 ? 0 : ends[i - 1];
    return {bytes.data() + from, ends[i] - from};
  }
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

bool openPart(std::string_view bytes, Part& p) {
  std::string why;
  const auto file = SectionFile::open(bytes, bytes.size(), kRowsKind, why);
  if (!file) return false;
  const bool there =
      take(*file, rows::kKind, p.kinds) && take(*file, rows::kParent, p.parents) &&
      take(*file, rows::kBox, p.boxes) && take(*file, rows::kIdEnds, p.idEnds) &&
      take(*file, rows::kIdBytes, p.idBytes) && take(*file, rows::kSearchEnds, p.searchEnds) &&
      take(*file, rows::kSearchBytes, p.searchBytes) && take(*file, rows::kColumns, p.columns) &&
      take(*file, rows::kColumnRows, p.columnRows) && take(*file, rows::kColumnTypes, p.types) &&
      take(*file, rows::kColumnNumbers, p.numbers) && take(*file, rows::kColumnTexts, p.texts) &&
      take(*file, rows::kTextEnds, p.textEnds) && take(*file, rows::kTextBytes, p.textBytes) &&
      take(*file, rows::kNameEnds, p.nameEnds) && take(*file, rows::kNameBytes, p.nameBytes);
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

/// Joins opened parts into the catalogue.
class CatalogueJoin {
 public:
  CatalogueJoin(std::vector<Part> parts, std::uint64_t rows, FileSink& sink)
      : parts_(std::move(parts)),
        rows_(rows),
        sink_(sink),
        file_(sink, kCatalogueKind, rows::kCatalogueColumns) {}

  CatalogueSummary write(std::span<const StoredCell> cells);

 private:
  /// Where the values of one attribute lie in the parts.
  struct Slice {
    std::size_t part = 0;
    std::uint64_t firstValue = 0;
    std::uint64_t firstText = 0;
    StoredRowsColumn column;
  };
  struct Joined {
    std::string name;
    StoredRowsColumn stored;
    std::string unit;
    std::vector<Slice> slices;
  };

  template <typename T>
  void joinPlain(SectionId id, std::span<const T> Part::*column);
  void joinParents();
  void joinIds();
  void joinSearch();
  void collectColumns();
  template <typename T, typename Get>
  void joinValues(SectionId id, const Get& get);
  void joinTexts();

  std::vector<Part> parts_;
  std::uint64_t rows_;
  FileSink& sink_;
  SectionWriter file_;
  std::vector<std::uint32_t> slots_;  ///< row + 1 of each id, open addressing; 0 is free.
  std::vector<std::uint64_t> idEnds_;
  std::uint64_t idsAt_ = 0;
  std::vector<Joined> columns_;  ///< by name.
};

template <typename T>
void CatalogueJoin::joinPlain(SectionId id, std::span<const T> Part::*column) {
  file_.begin(id, sizeof(T));
  for (const Part& part : parts_) file_.append((part.*column).data(), (part.*column).size_bytes());
  file_.end();
}

void CatalogueJoin::joinParents() {
  file_.begin(rows::kParent, sizeof(model::CatalogueRow));
  for (const Part& part : parts_) {
    for (const model::CatalogueRow parent : part.parents) {
      const model::CatalogueRow moved = parent == model::kNoRow ? parent : parent + part.firstRow;
      file_.append(&moved, sizeof(moved));
    }
  }
  file_.end();
}

void CatalogueJoin::joinIds() {
  slots_.assign(std::bit_ceil(std::max<std::size_t>(2 * rows_, 2)), 0);
  idEnds_.reserve(rows_);
  // Ids of equal length are compared in the file only where they fall into the same slot.
  std::vector<std::uint32_t> tags(slots_.size(), 0);
  idsAt_ = sink_.size();
  file_.begin(rows::kIdBytes, 1);
  std::uint64_t end = 0;
  const std::size_t mask = slots_.size() - 1;
  std::string other;
  for (const Part& part : parts_) {
    for (std::size_t i = 0; i < part.idEnds.size(); ++i) {
      const auto row = static_cast<std::uint32_t>(idEnds_.size());
      std::string text(Part::textAt(part.idEnds, part.idBytes, i));
      bool known = text.empty();
      const std::uint64_t hash = contentHash(text);
      const auto tag = static_cast<std::uint32_t>(hash >> 32);
      for (std::size_t at = hash & mask; !known; at = (at + 1) & mask) {
        if (slots_[at] == 0) {
          slots_[at] = row + 1;
          tags[at] = tag;
          break;
        }
        if (tags[at] != tag) continue;
        const std::uint32_t first = slots_[at] - 1;
        const std::uint64_t from = first == 0 ? 0 : idEnds_[first - 1];
        other.resize(idEnds_[first] - from);
        known = other.size() == text.size() && sink_.read(idsAt_ + from, other.data(), other.size()) &&
                other == text;
      }
      if (known) text = fmt::format("#{}", row);
      file_.append(text.data(), text.size());
      end += text.size();
      idEnds_.push_back(end);
    }
  }
  file_.end();
  file_.add(rows::kIdEnds, idEnds_);
  file_.add(rows::kIdSlots, slots_);
}

void CatalogueJoin::joinSearch() {
  joinPlain(rows::kSearchBytes, &Part::searchBytes);
  file_.begin(rows::kSearchEnds, sizeof(std::uint64_t));
  std::uint64_t from = 0;
  for (const Part& part : parts_) {
    for (const std::uint64_t end : part.searchEnds) {
      const std::uint64_t moved = end + from;
      file_.append(&moved, sizeof(moved));
    }
    from += part.searchBytes.size();
  }
  file_.end();
}

void CatalogueJoin::collectColumns() {
  std::map<std::string, Joined> byName;
  for (std::size_t p = 0; p < parts_.size(); ++p) {
    const Part& part = parts_[p];
    Slice slice{p, 0, 0, {}};
    for (const StoredRowsColumn& column : part.columns) {
      std::string name(Part::textAt(part.nameEnds, part.nameBytes, column.name));
      Joined& joined = byName[name];
      if (joined.slices.empty()) joined.stored.generic = column.generic;
      if (joined.unit.empty()) joined.unit = Part::textAt(part.nameEnds, part.nameBytes, column.unit);
      joined.name = std::move(name);
      slice.column = column;
      joined.slices.push_back(slice);
      joined.stored.values += column.values;
      slice.firstValue += column.values;
      slice.firstText += column.texts;
    }
  }
  for (auto& [name, joined] : byName) columns_.push_back(std::move(joined));
}

template <typename T, typename Get>
void CatalogueJoin::joinValues(SectionId id, const Get& get) {
  file_.begin(id, sizeof(T));
  std::vector<T> values;
  for (const Joined& joined : columns_) {
    for (const Slice& slice : joined.slices) {
      values.clear();
      for (std::uint64_t i = 0; i < slice.column.values; ++i)
        values.push_back(get(parts_[slice.part], slice.firstValue + i));
      file_.append(values.data(), values.size() * sizeof(T));
    }
  }
  file_.end();
}

void CatalogueJoin::joinTexts() {
  std::string bytes;
  std::vector<std::uint64_t> ends;
  file_.begin(rows::kColumnTexts, sizeof(std::uint32_t));
  std::vector<std::uint32_t> moved;
  for (Joined& joined : columns_) {
    std::unordered_map<std::string_view, std::uint32_t> known;  // views of the parts
    for (const Slice& slice : joined.slices) {
      const Part& part = parts_[slice.part];
      moved.clear();
      for (std::uint64_t i = 0; i < slice.column.texts; ++i) {
        const auto text = Part::textAt(part.textEnds, part.textBytes, slice.firstText + i);
        const auto [entry, isNew] = known.try_emplace(text, static_cast<std::uint32_t>(known.size()));
        if (isNew) {
          bytes += text;
          endText(ends, bytes);
        }
        moved.push_back(entry->second);
      }
      for (std::uint64_t i = 0; i < slice.column.values; ++i) {
        std::uint32_t text = part.texts[slice.firstValue + i];
        if (text != model::kNoText) text = moved[text];
        file_.append(&text, sizeof(text));
      }
    }
    joined.stored.texts = known.size();
  }
  file_.end();
  file_.add(rows::kTextEnds, ends);
  file_.add(rows::kTextBytes, std::string_view(bytes));
}

CatalogueSummary CatalogueJoin::write(std::span<const StoredCell> cells) {
  CatalogueSummary summary{rows_, std::vector<std::uint64_t>(model::kindCount(), 0), {}};
  for (const Part& part : parts_)
    for (const auto kind : part.kinds) ++summary.byKind[static_cast<std::size_t>(kind)];
  file_.add(rows::kCells, cells);
  joinPlain(rows::kKind, &Part::kinds);
  joinParents();
  joinPlain(rows::kBox, &Part::boxes);
  joinIds();
  joinSearch();
  collectColumns();
  joinValues<std::uint32_t>(rows::kColumnRows, [](const Part& part, std::uint64_t i) {
    return part.columnRows[i] + part.firstRow;
  });
  joinValues<model::AttributeType>(rows::kColumnTypes,
                                   [](const Part& part, std::uint64_t i) { return part.types[i]; });
  joinValues<double>(rows::kColumnNumbers, [](const Part& part, std::uint64_t i) { return part.numbers[i]; });
  joinTexts();
  TextList names;
  std::vector<StoredRowsColumn> stored;
  for (Joined& joined : columns_) {
    joined.stored.name = names.index(joined.name);
    joined.stored.unit = names.index(joined.unit);
    stored.push_back(joined.stored);
    summary.columns.push_back({joined.name, joined.unit, joined.stored.generic != 0, joined.stored.values});
  }
  file_.add(rows::kColumns, stored);
  names.write(file_, rows::kNameEnds, rows::kNameBytes);
  file_.finish();
  return summary;
}

}  // namespace

std::string encodeRows(const model::CityModel& model, const model::CatalogueRows& all) {
  MemorySink sink;
  SectionWriter file(sink, kRowsKind, rows::kRowsColumns);
  file.add(rows::kKind, all.kinds);
  file.add(rows::kParent, all.parents);
  file.add(rows::kBox, all.boxes);
  std::string ids;
  std::vector<std::uint64_t> idEnds;
  for (const model::ObjectIndex object : all.objects) {
    ids += model.strings[model.objects.id[object]];
    endText(idEnds, ids);
  }
  file.add(rows::kIdEnds, idEnds);
  file.add(rows::kIdBytes, std::string_view(ids));
  file.add(rows::kSearchEnds, all.searchEnd);
  file.add(rows::kSearchBytes, std::string_view(all.searchText));
  TextList names;
  std::string texts;
  std::vector<std::uint64_t> textEnds;
  std::vector<StoredRowsColumn> columns;
  std::vector<std::uint32_t> columnRows;
  std::vector<std::uint32_t> columnTexts;
  std::vector<model::AttributeType> types;
  std::vector<double> numbers;
  for (const auto& column : all.columns) {
    columns.push_back({names.index(model.strings[column.name]), names.index(model.strings[column.unit]),
                       column.generic ? 1U : 0U, 0, column.rows.size(), column.distinct.size()});
    columnRows.insert(columnRows.end(), column.rows.begin(), column.rows.end());
    columnTexts.insert(columnTexts.end(), column.texts.begin(), column.texts.end());
    types.insert(types.end(), column.types.begin(), column.types.end());
    numbers.insert(numbers.end(), column.numbers.begin(), column.numbers.end());
    for (const base::StringId text : column.distinct) {
      texts += model.strings[text];
      endText(textEnds, texts);
    }
  }
  file.add(rows::kColumns, columns);
  file.add(rows::kColumnRows, columnRows);
  file.add(rows::kColumnTypes, types);
  file.add(rows::kColumnNumbers, numbers);
  file.add(rows::kColumnTexts, columnTexts);
  file.add(rows::kTextEnds, textEnds);
  file.add(rows::kTextBytes, std::string_view(texts));
  names.write(file, rows::kNameEnds, rows::kNameBytes);
  file.finish();
  return std::move(sink.bytes());
}

base::Result<CatalogueSummary> writeCatalogue(const std::filesystem::path& path,
                                              std::span<const std::string_view> parts,
                                              std::span<StoredCell> cells) {
  using Failure = base::Result<CatalogueSummary>;
  std::vector<Part> opened(parts.size());
  std::uint64_t rows = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!openPart(parts[i], opened[i]) || rows + opened[i].kinds.size() >= model::kNoRow) {
      return Failure::failure(base::DiagnosticCode::kPreparedDamaged, {path.string(), 0, {}},
                              {path.string(), "the rows of a cell were changed"});
    }
    opened[i].firstRow = static_cast<std::uint32_t>(rows);
    cells[i].firstRow = static_cast<std::uint32_t>(rows);
    rows += opened[i].kinds.size();
    cells[i].endRow = static_cast<std::uint32_t>(rows);
  }
  FileSink sink(path);
  const auto summary = CatalogueJoin(std::move(opened), rows, sink).write(cells);
  if (auto done = sink.close(); !done) return Failure::failure(std::move(done.diagnostics()));
  return summary;
}

}  // namespace stadtblick::io::prepared
