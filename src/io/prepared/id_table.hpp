#pragma once

#include <bit>
#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/run_sort.hpp"
#include "io/prepared/rows_part.hpp"
#include "io/prepared/section_file.hpp"

namespace stadtblick::io::prepared {

/// The table from gml:id to row of a catalogue: XXH64 of the id, open addressing, row + 1 or 0. Ids are told
/// one by one and sorted by their place in the table, which is written from its beginning to its end.
class IdTable {
 public:
  /// There will be so many rows. Files that nobody else sees lie in `folder`.
  IdTable(const std::filesystem::path& folder, std::uint64_t rows)
      : slots_(std::bit_ceil(std::max<std::uint64_t>(2 * rows, 2))),
        entries_(folder, {slots_ - 1}),
        placed_(folder),
        repeated_(rows, false) {}

  /// The id of a row lies at `offset` of the parts; each row at most once.
  void add(std::uint32_t row, std::string_view id, std::uint64_t offset);
  /// Finds out what is there twice, when all rows are added.
  void decide(PartsReader& parts);
  /// True for a row of which the id is that of an earlier row.
  bool isRepeated(std::uint32_t row) const { return repeated_[row]; }
  /// Adds the column of the table. Fails with kFileNotWritable.
  base::Result<base::Done> write(SectionWriter& file, SectionId id);

 private:
  struct Entry {
    std::uint64_t hash = 0;
    std::uint64_t offset = 0;
    std::uint32_t bytes = 0;
    std::uint32_t row = 0;
  };
  struct ByHome {
    std::uint64_t mask;
    bool operator()(const Entry& a, const Entry& b) const {
      return std::tuple(a.hash & mask, a.hash, a.row) < std::tuple(b.hash & mask, b.hash, b.row);
    }
  };
  /// An id that is in the table.
  struct Placed {
    std::uint64_t home = 0;  ///< the slot where looking for it begins.
    std::uint64_t row = 0;
  };

  void keep(const Entry& entry);

  std::uint64_t slots_;
  base::RunSort<Entry, ByHome> entries_;
  base::ScratchBytes placed_;  ///< Placed, ascending by home.
  std::uint64_t next_ = 0;     ///< slot behind the last one that was placed.
  std::vector<bool> repeated_;
  bool failed_ = false;
};

}  // namespace stadtblick::io::prepared
