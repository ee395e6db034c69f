#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/prepared/catalogue_columns.hpp"
#include "io/prepared/part_store.hpp"

namespace stadtblick::io::prepared {

/// Where the columns of one cell's part of the catalogue lie in the store; none of it is in memory.
class RowsPart {
 public:
  struct Column {
    std::uint64_t offset = 0;  ///< in the store.
    std::uint64_t count = 0;   ///< elements.
  };

  /// Checks all of it. Nothing where it is not what encodeRows() gives, or cannot be read.
  static std::optional<RowsPart> open(const PartStore& store, std::size_t cell);

  std::uint64_t rows() const { return column(rows::kKind).count; }
  const Column& column(SectionId id) const {
    return columns_[static_cast<std::size_t>(std::ranges::find(kIds, id) - kIds.begin())];
  }

  std::uint32_t firstRow = 0;  ///< of the catalogue.

 private:
  static constexpr std::array<SectionId, rows::kRowsColumns> kIds{
      rows::kKind,       rows::kParent,      rows::kBox,           rows::kIdEnds,
      rows::kIdBytes,    rows::kSearchEnds,  rows::kSearchBytes,   rows::kColumns,
      rows::kColumnRows, rows::kColumnTypes, rows::kColumnNumbers, rows::kColumnTexts,
      rows::kTextEnds,   rows::kTextBytes,   rows::kNameEnds,      rows::kNameBytes};

  std::array<Column, rows::kRowsColumns> columns_{};
};

/// Texts that lie one behind the other.
struct LoadedTexts {
  std::vector<std::uint64_t> ends;
  std::uint64_t first = 0;  ///< where the first text begins, counted as `ends` count.
  std::string bytes;

  std::size_t size() const { return ends.size(); }
  std::string_view operator[](std::size_t i) const {
    const std::uint64_t from = (i == 0 ? first : ends[i - 1]) - first;
    return std::string_view(bytes).substr(from, ends[i] - first - from);
  }
};

/// Reads columns of parts. After the first failure what is read is zeros, and failed() true.
class PartsReader {
 public:
  explicit PartsReader(const PartStore& store) : store_(store) {}

  bool failed() const { return failed_; }
  template <typename T>
  std::vector<T> load(const RowsPart& part, SectionId id, std::uint64_t first, std::uint64_t count) {
    std::vector<T> values(static_cast<std::size_t>(count));
    const std::uint64_t at = part.column(id).offset + first * sizeof(T);
    if (!failed_ && !store_.read(at, values.data(), values.size() * sizeof(T))) {
      failed_ = true;
      values.assign(values.size(), T{});
    }
    return values;
  }
  template <typename T>
  std::vector<T> load(const RowsPart& part, SectionId id) {
    return load<T>(part, id, 0, part.column(id).count);
  }
  /// The texts [first, first + count).
  LoadedTexts texts(const RowsPart& part, SectionId ends, SectionId bytes, std::uint64_t first,
                    std::uint64_t count) {
    LoadedTexts texts;
    texts.ends = load<std::uint64_t>(part, ends, first, count);
    if (first > 0) texts.first = load<std::uint64_t>(part, ends, first - 1, 1).front();
    if (failed_) return {std::vector<std::uint64_t>(texts.ends.size()), 0, {}};
    const std::uint64_t end = texts.ends.empty() ? texts.first : texts.ends.back();
    const auto all = load<char>(part, bytes, texts.first, end - texts.first);
    texts.bytes.assign(all.begin(), all.end());
    return texts;
  }
  LoadedTexts texts(const RowsPart& part, SectionId ends, SectionId bytes) {
    return texts(part, ends, bytes, 0, part.column(ends).count);
  }
  std::string text(std::uint64_t offset, std::uint64_t count) {
    std::string text(static_cast<std::size_t>(count), '\0');
    if (!failed_ && !store_.read(offset, text.data(), text.size())) failed_ = true;
    return text;
  }

 private:
  const PartStore& store_;
  bool failed_ = false;
};

}  // namespace stadtblick::io::prepared
