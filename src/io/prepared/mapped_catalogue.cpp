#include "io/prepared/mapped_catalogue.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <bit>

#include "model/catalogue_rows.hpp"

namespace stadtblick::io::prepared {

using model::CatalogueRow;
using model::kNoRow;

namespace {

/// "" where the offsets lead elsewhere.
std::string_view textAt(std::span<const std::uint64_t> ends, std::span<const char> bytes, std::uint64_t i) {
  if (i >= ends.size()) return {};
  const std::uint64_t from = i == 0 ? 0 : ends[i - 1];
  if (from > ends[i] || ends[i] > bytes.size()) return {};
  return {bytes.data() + from, ends[i] - from};
}

}  // namespace

base::Result<std::unique_ptr<MappedCatalogue>> MappedCatalogue::open(const std::filesystem::path& path) {
  using Failure = base::Result<std::unique_ptr<MappedCatalogue>>;
  const auto damaged = [&](std::string why) {
    return Failure::failure(base::DiagnosticCode::kPreparedDamaged, {path.string(), 0, {}},
                            {path.string(), std::move(why)});
  };
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  if (file < 0 || ::fstat(file, &status) != 0 || status.st_size <= 0) {
    if (file >= 0) ::close(file);
    return damaged("it cannot be opened");
  }
  const auto bytes = static_cast<std::size_t>(status.st_size);
  // The file belongs to a city that is replaced as a whole, never written again.
  void* map = ::mmap(nullptr, bytes, PROT_READ, MAP_PRIVATE, file, 0);
  ::close(file);
  if (map == MAP_FAILED) return damaged("it cannot be mapped");
  std::unique_ptr<MappedCatalogue> catalogue(new MappedCatalogue());
  catalogue->map_ = map;
  catalogue->bytes_ = bytes;
  std::string why;
  const auto sections = SectionFile::open({static_cast<const char*>(map), bytes}, bytes, kCatalogueKind, why);
  if (!sections) return damaged(why);
  if (!catalogue->take(*sections)) return damaged("its columns do not fit together");
  return catalogue;
}

MappedCatalogue::~MappedCatalogue() {
  if (map_ != nullptr) ::munmap(const_cast<void*>(map_), bytes_);
}

bool MappedCatalogue::take(const SectionFile& file) {
  const auto into = [&](SectionId id, auto& span) {
    using T = std::remove_const_t<typename std::remove_reference_t<decltype(span)>::element_type>;
    const auto column = file.column<T>(id);
    if (column) span = *column;
    return column.has_value();
  };
  std::span<const StoredRowsColumn> columns;
  return into(rows::kCells, cells_) && into(rows::kKind, kinds_) && into(rows::kParent, parents_) &&
         into(rows::kBox, boxes_) && into(rows::kIdEnds, idEnds_) && into(rows::kIdBytes, idBytes_) &&
         into(rows::kIdSlots, idSlots_) && into(rows::kSearchEnds, searchEnds_) &&
         into(rows::kSearchBytes, searchBytes_) && into(rows::kColumnRows, columnRows_) &&
         into(rows::kColumnTypes, types_) && into(rows::kColumnNumbers, numbers_) &&
         into(rows::kColumnTexts, texts_) && into(rows::kTextEnds, textEnds_) &&
         into(rows::kTextBytes, textBytes_) && into(rows::kNameEnds, nameEnds_) &&
         into(rows::kNameBytes, nameBytes_) && into(rows::kColumns, columns) && areRowsGood() &&
         takeColumns(columns);
}

bool MappedCatalogue::areRowsGood() const {
  const std::size_t n = kinds_.size();
  if (n >= kNoRow || parents_.size() != n || boxes_.size() != n || idEnds_.size() != n ||
      searchEnds_.size() != n || !std::has_single_bit(idSlots_.size()))
    return false;
  CatalogueRow row = 0;
  for (const StoredCell& cell : cells_) {
    if (cell.firstRow != row || cell.endRow < row) return false;
    row = cell.endRow;
  }
  return row == n &&
         std::ranges::all_of(kinds_,
                             [](auto k) { return static_cast<std::size_t>(k) < model::kindCount(); }) &&
         std::ranges::all_of(parents_, [&](CatalogueRow r) { return r < n || r == kNoRow; });
}

bool MappedCatalogue::takeColumns(std::span<const StoredRowsColumn> stored) {
  if (types_.size() != columnRows_.size() || numbers_.size() != columnRows_.size() ||
      texts_.size() != columnRows_.size())
    return false;
  std::uint64_t value = 0;
  std::uint64_t text = 0;
  for (const StoredRowsColumn& column : stored) {
    if (column.values > columnRows_.size() - value || column.texts > textEnds_.size() - text) return false;
    columns_.push_back({textAt(nameEnds_, nameBytes_, column.name),
                        textAt(nameEnds_, nameBytes_, column.unit), column.generic != 0, value, column.values,
                        text, column.texts});
    value += column.values;
    text += column.texts;
  }
  checked_ = std::vector<std::atomic<Checked>>(columns_.size());
  return true;
}

bool MappedCatalogue::isGood(const Column& column) const {
  const auto rows = columnRows_.subspan(column.firstValue, column.values);
  const auto texts = texts_.subspan(column.firstValue, column.values);
  const auto types = types_.subspan(column.firstValue, column.values);
  return (rows.empty() || rows.back() < size()) && std::ranges::is_sorted(rows) &&
         std::ranges::all_of(types, [](auto t) { return t <= model::AttributeType::kCode; }) &&
         std::ranges::all_of(texts, [&](std::uint32_t t) { return t < column.texts || t == model::kNoText; });
}

std::string_view MappedCatalogue::id(CatalogueRow row) const { return textAt(idEnds_, idBytes_, row); }

std::optional<CatalogueRow> MappedCatalogue::find(std::string_view id) const {
  if (id.empty()) return std::nullopt;
  const std::size_t mask = idSlots_.size() - 1;
  std::size_t at = contentHash(id) & mask;
  for (std::size_t tried = 0; tried < idSlots_.size() && idSlots_[at] != 0; ++tried, at = (at + 1) & mask) {
    const CatalogueRow row = idSlots_[at] - 1;
    if (row < size() && this->id(row) == id) return row;
  }
  const auto row = model::rowNumber(id);
  return row && *row < size() ? row : std::nullopt;
}

std::uint32_t MappedCatalogue::cellOf(CatalogueRow row) const {
  const auto behind = std::ranges::upper_bound(cells_, row, {}, &StoredCell::endRow);
  return static_cast<std::uint32_t>(behind - cells_.begin());
}

model::CatalogueColumn MappedCatalogue::column(std::size_t index) const {
  const Column& column = columns_[index];
  auto checked = checked_[index].load(std::memory_order_relaxed);
  if (checked == Checked::kNot) {  // two threads that both check find the same
    checked = isGood(column) ? Checked::kGood : Checked::kBad;
    checked_[index].store(checked, std::memory_order_relaxed);
  }
  if (checked == Checked::kBad) return {column.name, column.unit, column.generic, {}, {}, {}, {}, 0};
  const auto part = [&](const auto& all) { return all.subspan(column.firstValue, column.values); };
  return {column.name,  column.unit,    column.generic, part(columnRows_),
          part(types_), part(numbers_), part(texts_),   column.texts};
}

std::string_view MappedCatalogue::text(std::size_t column, std::uint32_t textIndex) const {
  if (textIndex >= columns_[column].texts) return {};
  // Texts of all columns stand behind each other; the first of a column begins where the last one ends.
  return textAt(textEnds_, textBytes_, columns_[column].firstText + textIndex);
}

model::Catalogue::Matches MappedCatalogue::search(std::string_view text, std::size_t most) const {
  return model::searchLines({searchBytes_.data(), searchBytes_.size()}, searchEnds_, text, most);
}

}  // namespace stadtblick::io::prepared
