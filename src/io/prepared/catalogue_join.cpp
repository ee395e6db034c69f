#include <fmt/core.h>

#include <map>

#include "io/prepared/id_table.hpp"
#include "io/prepared/rows_file.hpp"
#include "io/prepared/rows_part.hpp"
#include "io/prepared/text_list.hpp"
#include "io/prepared/text_numbers.hpp"

namespace stadtblick::io::prepared {

using base::Done;
using base::Result;

namespace {

/// Joins the parts of the cells into the catalogue, column by column. In memory are the columns of one cell
/// at a time.
class CatalogueJoin {
 public:
  CatalogueJoin(const PartStore& store, std::vector<RowsPart> parts, std::uint64_t rows,
                const std::filesystem::path& path)
      : store_(store),
        parts_(std::move(parts)),
        reader_(store),
        rows_(rows),
        folder_(path.parent_path()),
        sink_(path),
        file_(sink_, kCatalogueKind, rows::kCatalogueColumns) {}

  Result<CatalogueSummary> write(std::span<const StoredCell> cells);

 private:
  /// Where the values of one attribute lie in the parts.
  struct Slice {
    std::uint32_t part = 0;
    std::uint32_t values = 0;
    std::uint64_t firstValue = 0;
    std::uint64_t firstText = 0;
    std::uint64_t texts = 0;
  };
  struct Joined {
    std::string name;
    std::string unit;
    StoredRowsColumn stored;
    std::vector<Slice> slices;
  };

  void joinKinds(CatalogueSummary& summary);
  template <typename T>
  void joinPlain(SectionId id);
  void joinParents();
  Result<Done> joinIds();
  void joinSearch();
  void collectColumns();
  void joinRows();
  template <typename T>
  void joinValues(SectionId id);
  Result<Done> joinTexts();
  void joinNames(CatalogueSummary& summary);
  /// Adds a column that was put aside.
  Result<Done> addScratch(SectionId id, std::size_t elementBytes, const base::ScratchBytes& scratch);

  const PartStore& store_;
  std::vector<RowsPart> parts_;
  PartsReader reader_;
  std::uint64_t rows_;
  std::filesystem::path folder_;
  FileSink sink_;
  SectionWriter file_;
  std::vector<Joined> columns_;  ///< by name.
};

template <typename T>
std::span<const T> asSpan(const std::vector<T>& values) {
  return values;
}

void CatalogueJoin::joinKinds(CatalogueSummary& summary) {
  file_.begin(rows::kKind, sizeof(model::ObjectKind));
  for (const RowsPart& part : parts_) {
    const auto kinds = reader_.load<model::ObjectKind>(part, rows::kKind);
    for (const auto kind : kinds) ++summary.byKind[static_cast<std::size_t>(kind)];
    file_.append(kinds.data(), asSpan(kinds).size_bytes());
  }
  file_.end();
}

template <typename T>
void CatalogueJoin::joinPlain(SectionId id) {
  file_.begin(id, sizeof(T));
  for (const RowsPart& part : parts_) {
    const auto values = reader_.load<T>(part, id);
    file_.append(values.data(), asSpan(values).size_bytes());
  }
  file_.end();
}

void CatalogueJoin::joinParents() {
  file_.begin(rows::kParent, sizeof(model::CatalogueRow));
  for (const RowsPart& part : parts_) {
    auto parents = reader_.load<model::CatalogueRow>(part, rows::kParent);
    for (model::CatalogueRow& parent : parents)
      if (parent != model::kNoRow) parent += part.firstRow;
    file_.append(parents.data(), asSpan(parents).size_bytes());
  }
  file_.end();
}

Result<Done> CatalogueJoin::addScratch(SectionId id, std::size_t elementBytes,
                                       const base::ScratchBytes& scratch) {
  file_.begin(id, elementBytes);
  const bool read =
      scratch.forEachPiece([this](std::string_view piece) { file_.append(piece.data(), piece.size()); });
  file_.end();
  return read ? Result<Done>(Done{}) : scratch.lost();
}

Result<Done> CatalogueJoin::joinIds() {
  IdTable table(folder_, rows_);
  for (const RowsPart& part : parts_) {
    const LoadedTexts ids = reader_.texts(part, rows::kIdEnds, rows::kIdBytes);
    std::uint64_t offset = part.column(rows::kIdBytes).offset;
    for (std::uint32_t i = 0; i < ids.size(); offset += ids[i++].size())
      table.add(part.firstRow + i, ids[i], offset);
  }
  table.decide(reader_);
  base::ScratchBytes ends(folder_);
  std::uint64_t end = 0;
  file_.begin(rows::kIdBytes, 1);
  for (const RowsPart& part : parts_) {
    const LoadedTexts ids = reader_.texts(part, rows::kIdEnds, rows::kIdBytes);
    for (std::uint32_t i = 0; i < ids.size(); ++i) {
      const std::uint32_t row = part.firstRow + i;
      std::string id(ids[i]);
      if (id.empty() || table.isRepeated(row)) id = fmt::format("#{}", row);
      file_.append(id.data(), id.size());
      ends.add(end += id.size());
    }
  }
  file_.end();
  if (auto done = addScratch(rows::kIdEnds, sizeof(std::uint64_t), ends); !done) return done;
  return table.write(file_, rows::kIdSlots);
}

void CatalogueJoin::joinSearch() {
  joinPlain<char>(rows::kSearchBytes);
  file_.begin(rows::kSearchEnds, sizeof(std::uint64_t));
  std::uint64_t from = 0;
  for (const RowsPart& part : parts_) {
    auto ends = reader_.load<std::uint64_t>(part, rows::kSearchEnds);
    for (std::uint64_t& end : ends) end += from;
    file_.append(ends.data(), asSpan(ends).size_bytes());
    from += part.column(rows::kSearchBytes).count;
  }
  file_.end();
}

void CatalogueJoin::collectColumns() {
  std::map<std::string, Joined> byName;
  for (std::uint32_t p = 0; p < parts_.size(); ++p) {
    const RowsPart& part = parts_[p];
    const LoadedTexts names = reader_.texts(part, rows::kNameEnds, rows::kNameBytes);
    Slice slice;
    slice.part = p;
    for (const auto& column : reader_.load<StoredRowsColumn>(part, rows::kColumns)) {
      if (reader_.failed()) return;
      std::string name(names[column.name]);
      Joined& joined = byName[name];
      if (joined.slices.empty()) joined.stored.generic = column.generic;
      if (joined.unit.empty()) joined.unit = names[column.unit];
      joined.name = std::move(name);
      slice.values = static_cast<std::uint32_t>(column.values);
      slice.texts = column.texts;
      joined.slices.push_back(slice);
      joined.stored.values += column.values;
      slice.firstValue += column.values;
      slice.firstText += column.texts;
    }
  }
  for (auto& [name, joined] : byName) columns_.push_back(std::move(joined));
}

void CatalogueJoin::joinRows() {
  file_.begin(rows::kColumnRows, sizeof(std::uint32_t));
  for (const Joined& joined : columns_) {
    for (const Slice& slice : joined.slices) {
      const RowsPart& part = parts_[slice.part];
      auto rows = reader_.load<std::uint32_t>(part, rows::kColumnRows, slice.firstValue, slice.values);
      for (std::uint32_t& row : rows) row += part.firstRow;
      file_.append(rows.data(), asSpan(rows).size_bytes());
    }
  }
  file_.end();
}

template <typename T>
void CatalogueJoin::joinValues(SectionId id) {
  file_.begin(id, sizeof(T));
  for (const Joined& joined : columns_) {
    for (const Slice& slice : joined.slices) {
      const auto values = reader_.load<T>(parts_[slice.part], id, slice.firstValue, slice.values);
      file_.append(values.data(), asSpan(values).size_bytes());
    }
  }
  file_.end();
}

Result<Done> CatalogueJoin::joinTexts() {
  const auto textsOf = [this](const Slice& slice) {
    return reader_.texts(parts_[slice.part], rows::kTextEnds, rows::kTextBytes, slice.firstText, slice.texts);
  };
  TextNumbers numbers(folder_);
  for (std::uint32_t c = 0; c < columns_.size(); ++c) {
    for (const Slice& slice : columns_[c].slices) {
      const LoadedTexts texts = textsOf(slice);
      for (std::size_t i = 0; i < texts.size(); ++i) numbers.add(c, texts[i]);
    }
  }
  numbers.decide();
  base::ScratchBytes bytes(folder_);
  base::ScratchBytes ends(folder_);
  file_.begin(rows::kColumnTexts, sizeof(std::uint32_t));
  for (Joined& joined : columns_) {
    for (const Slice& slice : joined.slices) {
      const LoadedTexts texts = textsOf(slice);
      std::vector<std::uint32_t> moved;
      for (std::size_t i = 0; i < texts.size(); ++i) {
        const TextNumbers::Number number = numbers.next();
        moved.push_back(number.number);
        if (!number.isFirst) continue;
        ++joined.stored.texts;
        bytes.append(texts[i]);
        ends.add(bytes.size());
      }
      auto values =
          reader_.load<std::uint32_t>(parts_[slice.part], rows::kColumnTexts, slice.firstValue, slice.values);
      for (std::uint32_t& text : values) text = text < moved.size() ? moved[text] : model::kNoText;
      file_.append(values.data(), asSpan(values).size_bytes());
    }
  }
  file_.end();
  if (numbers.failed()) return numbers.lost();
  if (auto done = addScratch(rows::kTextEnds, sizeof(std::uint64_t), ends); !done) return done;
  return addScratch(rows::kTextBytes, 1, bytes);
}

void CatalogueJoin::joinNames(CatalogueSummary& summary) {
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
}

Result<CatalogueSummary> CatalogueJoin::write(std::span<const StoredCell> cells) {
  using Failure = Result<CatalogueSummary>;
  CatalogueSummary summary{rows_, std::vector<std::uint64_t>(model::kindCount(), 0), {}};
  file_.add(rows::kCells, cells);
  joinKinds(summary);
  joinParents();
  joinPlain<std::array<float, 6>>(rows::kBox);
  if (auto done = joinIds(); !done) return Failure::failure(std::move(done.diagnostics()));
  joinSearch();
  collectColumns();
  joinRows();
  joinValues<model::AttributeType>(rows::kColumnTypes);
  joinValues<double>(rows::kColumnNumbers);
  if (auto done = joinTexts(); !done) return Failure::failure(std::move(done.diagnostics()));
  joinNames(summary);
  file_.finish();
  if (auto done = sink_.close(); !done) return Failure::failure(std::move(done.diagnostics()));
  if (reader_.failed()) return Failure::failure(store_.lost().diagnostics());
  return summary;
}

}  // namespace

Result<CatalogueSummary> writeCatalogue(const std::filesystem::path& path, const PartStore& store,
                                        std::span<StoredCell> cells) {
  std::vector<RowsPart> parts;
  std::uint64_t rows = 0;
  for (std::size_t i = 0; i < store.cells(); ++i) {
    auto part = RowsPart::open(store, i);
    if (!part || rows + part->rows() >= model::kNoRow) {
      return Result<CatalogueSummary>::failure(base::DiagnosticCode::kPreparedDamaged, {path.string(), 0, {}},
                                               {path.string(), "the rows of a cell were changed"});
    }
    part->firstRow = static_cast<std::uint32_t>(rows);
    cells[i].firstRow = static_cast<std::uint32_t>(rows);
    rows += part->rows();
    cells[i].endRow = static_cast<std::uint32_t>(rows);
    parts.push_back(*part);
  }
  return CatalogueJoin(store, std::move(parts), rows, path).write(cells);
}

}  // namespace stadtblick::io::prepared
