#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "base/result.hpp"
#include "io/prepared/grid_key.hpp"
#include "io/prepared/manifest.hpp"

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
  std::int32_t date = 0;   ///< creationDate as yyyymmdd; 0 where there is none.
  std::uint32_t lost = 0;  ///< 1: left out, another file or object has it.
  std::uint32_t reserved = 0;

  geo::WorldPosition place() const { return {x, y, 0.0}; }
};
static_assert(sizeof(ObjectRecord) == 64);

/// The index of a city lies beside its cells, for the next run.
base::Result<base::Done> writeObjectIndex(const std::filesystem::path& path,
                                          std::span<const ObjectRecord> records);
base::Result<std::vector<ObjectRecord>> readObjectIndex(const std::filesystem::path& path);

/// Marks what is there twice as lost (see fatesOf), and counts it at the sources. Depends on the records
/// alone, not on what was lost before.
void markRepeated(std::vector<ObjectRecord>& records, std::vector<SourceRecord>& sources);

/// Orders records by square, source and sequence.
void sortRecords(std::vector<ObjectRecord>& records);

struct CellPlan {
  GridKey key;
  std::vector<std::uint32_t> records;  ///< ascending.
};

/// Cells of the records of one square: the square itself, or parts of it, so that a cell has no more than
/// `mostVertices` where that can be reached. In the order of their keys.
std::vector<CellPlan> cutSquare(std::span<const ObjectRecord> records, std::vector<std::uint32_t> members,
                                std::uint64_t mostVertices);

}  // namespace stadtblick::io::prepared
