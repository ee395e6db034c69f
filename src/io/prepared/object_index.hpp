#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "base/run_sort.hpp"
#include "io/prepared/grid_key.hpp"
#include "io/prepared/manifest.hpp"
#include "io/prepared/open_file.hpp"

namespace stadtblick::io::prepared {

/// A top-level object of the city, by what decides where it goes and whether it stays.
struct ObjectRecord {
  std::array<std::uint64_t, 2> idHash{};  ///< of its gml:id; both 0 where it has none.
  std::uint64_t geometry = 0;             ///< model::geometryFingerprints().
  double x = 0.0;                         ///< of the middle of its box, in the project's CRS;
  double y = 0.0;                         ///< not a number where it has no place.
  std::uint32_t source = 0;               ///< index into Manifest::sources.
  std::uint32_t sequence = 0;             ///< its number in the source.
  std::uint32_t vertices = 0;
  std::int32_t date = 0;      ///< creationDate as yyyymmdd; 0 where there is none.
  std::uint32_t lost = 0;     ///< 1: left out, another file or object has it.
  std::uint32_t wasLost = 0;  ///< in memory alone: `lost` of the run before.

  geo::WorldPosition place() const { return {x, y, 0.0}; }
};
static_assert(sizeof(ObjectRecord) == 64);

/// objects.bin, opened: the records of all top-level objects, ordered by square, source and sequence. It lies
/// beside the cells, for the next run, and is read piece by piece: it grows with the city. Any thread.
class ObjectIndex {
 public:
  /// Fails with kFileNotReadable, kPreparedDamaged.
  static base::Result<ObjectIndex> open(const std::filesystem::path& path);

  std::uint64_t size() const { return size_; }
  /// The records [first, end). Fails with kFileNotReadable.
  base::Result<std::vector<ObjectRecord>> read(std::uint64_t first, std::uint64_t end) const;
  /// Calls take(const ObjectRecord&) for one after the other. Fails with kFileNotReadable.
  template <typename Take>
  base::Result<base::Done> forEach(const Take& take) const {
    constexpr std::uint64_t kBlock = 1024;
    for (std::uint64_t at = 0; at < size_; at += kBlock) {
      const auto records = read(at, std::min(at + kBlock, size_));
      if (!records) return base::Result<base::Done>::failure(records.diagnostics());
      for (const ObjectRecord& record : records.value()) take(record);
    }
    return base::Done{};
  }

 private:
  ObjectIndex(OpenFile file, std::filesystem::path path) : file_(std::move(file)), path_(std::move(path)) {}

  OpenFile file_;
  std::filesystem::path path_;
  std::uint64_t offset_ = 0;
  std::uint64_t size_ = 0;
};

/// Takes the records of a run in any order, decides which of them stay, and puts them into the order of the
/// index. Little of it is in memory at a time.
class ObjectSorter {
 public:
  /// Files that nobody else sees lie in `folder`.
  explicit ObjectSorter(const std::filesystem::path& folder) : byId_(folder), bySquare_(folder) {}

  void add(const ObjectRecord& record);
  std::uint64_t size() const { return byId_.size(); }

  /// What became of a record, and whether it was left out before.
  using Seen = std::function<void(const ObjectRecord& record, bool wasLost)>;
  /// Marks what is there twice as lost (see fatesOf), and counts it at the sources. Depends on the records
  /// alone, not on what was lost before. Fails with kFileNotWritable.
  base::Result<base::Done> decide(std::vector<SourceRecord>& sources, const Seen& seen);
  /// Writes what decide() left as the index of a city. Fails with kFileNotWritable.
  base::Result<base::Done> write(const std::filesystem::path& path);

 private:
  struct ById {
    bool operator()(const ObjectRecord& a, const ObjectRecord& b) const;
  };
  struct BySquare {
    bool operator()(const ObjectRecord& a, const ObjectRecord& b) const;
  };

  base::RunSort<ObjectRecord, ById> byId_;
  base::RunSort<ObjectRecord, BySquare> bySquare_;
};

struct CellPlan {
  GridKey key;
  std::vector<std::uint32_t> records;  ///< of the square, ascending.
};

/// Cells of the records of one square: the square itself, or parts of it, so that a cell has no more than
/// `mostVertices` where that can be reached. In the order of their keys.
std::vector<CellPlan> cutSquare(std::span<const ObjectRecord> records, std::uint64_t mostVertices);

}  // namespace stadtblick::io::prepared
