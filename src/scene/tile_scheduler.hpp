#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "base/task_pool.hpp"
#include "model/tile_tree.hpp"
#include "scene/tile_choice.hpp"

namespace stadtblick::scene {

struct TileLimits {
  std::uint64_t memoryBytes = std::uint64_t{2} << 30U;  ///< of tiles, as TileContent::bytes() counts them.
  TileRule rule;
};

/// How the tiles of a view come about. A window shows coarse tiles first, and coarser ones than wished for
/// where memory is short; a picture waits for all of it, or fails.
enum class TileUse : std::uint8_t { kWindow, kPicture };

/// Pages the tiles of one tree: chooses, loads on the task pool, forgets. Knows nothing of drawing. Used from
/// one thread; what is drawn when nothing is pending depends on tree, views and limits alone.
class TileScheduler {
 public:
  TileScheduler(std::shared_ptr<model::TileTree> tree, base::TaskPool& tasks);
  ~TileScheduler();
  TileScheduler(const TileScheduler&) = delete;
  TileScheduler& operator=(const TileScheduler&) = delete;

  /// Chooses anew, gives up loads that are not wanted any more and starts others, most urgent first. Without
  /// views everything is wanted.
  void look(std::vector<TileView> views, TileUse use, const TileLimits& limits);

  struct Arrived {
    model::TileIndex tile = model::kNoTile;
    model::TileContent content;
  };
  /// The most urgent tile that was loaded; from now on it counts as resident.
  std::optional<Arrived> take();
  /// Tiles to be let go of: no longer resident. Least recently used first, none that is wanted or drawn.
  std::vector<model::TileIndex> takeEvicted();
  /// Resident tiles to draw now, in the order of the tree: what was chosen, with coarser or finer tiles in
  /// the place of those that are not there yet. A tile stays until all its visible children can replace it.
  const std::vector<model::TileIndex>& drawn() const;

  /// Chosen tiles that are not resident yet, and trees to be expanded; 0: settled.
  std::size_t pending() const;
  /// Waits until a load under way is done; at once where none is.
  void waitForTask();
  /// Waits until no load is under way.
  void waitForTasks();
  /// Tiles that could not be loaded, and parts of tiles that could not be decoded.
  base::Diagnostics takeFailures();
  /// Why the tiles of a picture were not all loaded: kTilesOverBudget.
  std::optional<base::Diagnostic> shortage() const;

  std::uint64_t residentBytes() const;
  /// Of what is chosen, as far as sizes are known.
  std::uint64_t wantedBytes() const;
  /// Loads that were started, and those of them that were given up.
  std::size_t loadsStarted() const;
  std::size_t loadsCancelled() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::scene
