#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "base/task_pool.hpp"
#include "io/prepared/catalogue_columns.hpp"
#include "io/prepared/object_index.hpp"
#include "io/prepared/part_store.hpp"
#include "io/prepared/source_plan.hpp"
#include "io/prepared/spill.hpp"
#include "io/tiles3d/tileset_writer.hpp"

namespace stadtblick::io::prepared {

/// Lets so much work begin as fits into memory; what is too large by itself runs alone.
class MemoryGate {
 public:
  explicit MemoryGate(std::uint64_t limit) : limit_(limit) {}
  void enter(std::uint64_t bytes);
  void leave(std::uint64_t bytes);

 private:
  std::mutex mutex_;
  std::condition_variable freed_;
  std::uint64_t limit_;
  std::uint64_t used_ = 0;
};

/// What the cells of a city are built from.
struct BuildInput {
  const ObjectIndex& records;
  const Manifest& manifest;             ///< frame, themes and sources are filled.
  const std::vector<bool>& sourceRead;  ///< sources whose objects are in the spill.
  const OldCity* old;                   ///< the others' objects are in its cells.
  const std::set<GridKey>& touched;     ///< squares that are not what they were.
  bool allTouched;                      ///< no square is.
  const Spill& spill;
  std::uint64_t mostVertices;
  std::uint64_t memoryBytes;
};

struct BuiltCells {
  std::vector<StoredCell> cells;
  std::vector<tiles3d::LeafSummary> leaves;  ///< of each cell, without their far levels.
  std::uint64_t built = 0;
  std::uint64_t kept = 0;
};

/// Writes the cells of a city and their tiles into its folder: those of squares that have changed are put
/// together, the others are linked from the old city.
class CityBuilder {
 public:
  CityBuilder(std::filesystem::path folder, const BuildInput& input, base::TaskPool& tasks,
              base::Progress& progress, base::CancelToken cancel);

  /// Decides which cells there are, first of all. Fails with kFileNotReadable.
  base::Result<base::Done> plan();
  std::size_t cellCount() const { return cells_.size(); }

  /// Fills for each cell its part of the catalogue and its stored LeafSummary. Fails with kFileNotWritable,
  /// kFileNotReadable, kPreparedDamaged, kCancelled.
  base::Result<BuiltCells> build(PartStore& rows, PartStore& leaves, tiles3d::TilesetWriter& tiles);

 private:
  /// A square with the cells that it is cut into.
  struct Square {
    GridKey key;
    std::uint64_t firstRecord = 0;  ///< of the index, with those that are left out.
    std::uint64_t endRecord = 0;
    std::size_t firstCell = 0;
    std::size_t endCell = 0;
    std::vector<const SpilledPart*> parts;
    std::vector<const StoredCell*> oldCells;
    std::uint64_t vertices = 0;
    bool keep = false;
  };
  /// Where an object of a square lies in what was read for it.
  struct Place {
    std::uint32_t source;
    std::uint32_t sequence;
    std::uint32_t content;
    model::ObjectIndex top;
    auto order() const { return std::pair(source, sequence); }
  };

  void planSquare(std::uint64_t firstRecord, std::uint64_t endRecord,
                  const std::vector<ObjectRecord>& members);
  /// Tiles name the cell they belong to: they are the old ones only where the cell has its old number.
  bool haveOldNumbers(const Square& square) const;
  base::Result<base::Done> run(const Square& square);
  base::Result<base::Done> keepSquare(const Square& square);
  base::Result<base::Done> buildSquare(const Square& square);
  base::Result<std::vector<CellContent>> readSquare(const Square& square);
  std::vector<Place> placesIn(const std::vector<CellContent>& contents, std::size_t spilled) const;
  base::Result<base::Done> writeCell(std::size_t cell, CellContent content);
  base::Result<base::Done> putAside(std::size_t cell, tiles3d::LeafSummary leaf, const CellExtras& extras);
  std::vector<model::Theme> shownTheme(const model::CityModel& model) const;
  base::Result<base::Done> link(const std::filesystem::path& name) const;
  std::uint32_t sourceOf(std::uint64_t key) const;

  std::filesystem::path folder_;
  const BuildInput& input_;
  base::TaskPool& tasks_;
  base::Progress& progress_;
  base::CancelToken cancel_;
  PartStore* rows_ = nullptr;
  PartStore* leafParts_ = nullptr;
  tiles3d::TilesetWriter* tiles_ = nullptr;
  std::mutex findingsMutex_;
  std::map<std::size_t, base::Diagnostics> findings_;  ///< of the tiles, by cell.
  std::map<std::uint64_t, std::uint32_t> sourceByKey_;
  std::vector<StoredCell> cells_;
  std::vector<tiles3d::LeafSummary> leaves_;
  std::vector<Square> squares_;
};

}  // namespace stadtblick::io::prepared
