#include "scene/tile_scheduler.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <tuple>
#include <utility>

namespace stadtblick::scene {

namespace {

using base::DiagnosticCode;
using model::TileContent;
using model::TileIndex;
using model::TileNode;
using model::TileRefinement;

// Meshes take about this much more than what they are stored as, and this where nothing is known.
constexpr std::uint64_t kBytesPerStoredByte = 3;
constexpr std::uint64_t kUnknownTileBytes = 1'000'000;
constexpr double kUsableShare = 0.95;  // the rest is for the one tile that may go beyond
// Where memory is short, a window is drawn with these multiples of the error wished for.
constexpr std::array kErrorFactors{1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 32.0, 64.0};
constexpr double kMegabyte = 1e6;

/// One tile being loaded, or one tree being expanded: shared by the task and the scheduler.
struct Load {
  TileIndex tile = model::kNoTile;
  base::CancelToken cancel;
  base::Diagnostics findings;
  std::optional<TileContent> content;
  std::optional<model::TileTree::Expansion> expansion;
};
using LoadPointer = std::shared_ptr<Load>;

/// What tasks report. Tasks hold it too, so it outlives the scheduler where it must.
struct Inbox {
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<LoadPointer> done;
  std::size_t running = 0;
};

enum class Stage : std::uint8_t { kAbsent, kLoading, kLoaded, kResident, kFailed };

struct Tile {
  Stage stage = Stage::kAbsent;
  bool expansionFailed = false;
  std::uint64_t bytes = 0;     ///< decoded; 0 where it never was.
  std::uint64_t lastUsed = 0;  ///< number of the look that drew or wanted it.
  LoadPointer load;
  LoadPointer expansion;
  WantedTile wanted;
};

}  // namespace

struct TileScheduler::State {
  State(std::shared_ptr<model::TileTree> tileTree, base::TaskPool& pool)
      : tree(std::move(tileTree)),
        tasks(pool),
        inbox(std::make_shared<Inbox>()),
        mostUnderWay(4 * pool.threadCount() + 4) {}

  std::shared_ptr<model::TileTree> tree;
  base::TaskPool& tasks;
  std::shared_ptr<Inbox> inbox;
  std::size_t mostUnderWay;

  std::vector<Tile> tiles;
  std::vector<TileView> views;
  TileUse use = TileUse::kWindow;
  TileLimits limits;
  TileRule rule;  ///< with the factor for short memory.
  TileChoice choice;
  std::vector<TileIndex> underWay;  ///< loading, or loaded and not taken.
  std::vector<TileIndex> expanding;
  std::vector<TileIndex> resident;
  std::vector<TileIndex> evicted;
  std::vector<TileIndex> drawn;
  bool drawnIsOld = true;
  bool tooLarge = false;  ///< a picture whose tiles do not fit.
  std::uint64_t looks = 0;
  std::uint64_t residentBytes = 0;
  std::size_t started = 0;
  std::size_t cancelled = 0;
  base::Diagnostics failures;

  const TileNode& node(TileIndex tile) const { return tree->nodes()[tile]; }
  std::uint64_t bytesOf(TileIndex tile) const;
  template <typename Function>
  void forWanted(Function function) const;
  std::uint64_t wantedBytes() const;

  void collect();
  void finish(const LoadPointer& load);
  void choose();
  void checkPicture();
  void giveUp();
  void startLoads();
  void start(TileIndex tile);
  void startExpansion(TileIndex tile);
  template <typename Work>
  void submit(const LoadPointer& load, Work work);
  bool makeRoom(std::uint64_t bytes);
  std::uint64_t reservedBytes() const;
  void refreshDrawn();
  bool draw(TileIndex index, int depth);
  bool drawFiner(TileIndex index, int depth);
  bool drawChildren(const TileNode& node, int depth, bool finerOnly);
  void add(TileIndex tile);
};

std::uint64_t TileScheduler::State::bytesOf(TileIndex tile) const {
  if (tiles[tile].bytes > 0) return tiles[tile].bytes;
  const std::uint64_t stored = node(tile).contentBytes;
  return stored > 0 ? stored * kBytesPerStoredByte : kUnknownTileBytes;
}

template <typename Function>
void TileScheduler::State::forWanted(Function function) const {
  for (const WantedTile& wanted : choice.drawn) function(wanted);
  if (use == TileUse::kWindow)
    for (const WantedTile& wanted : choice.above) function(wanted);
}

std::uint64_t TileScheduler::State::wantedBytes() const {
  std::uint64_t sum = 0;
  forWanted([&](const WantedTile& wanted) { sum += bytesOf(wanted.tile); });
  return sum;
}

/// Takes over what the tasks report.
void TileScheduler::State::collect() {
  std::vector<LoadPointer> done;
  {
    const std::lock_guard lock(inbox->mutex);
    done.swap(inbox->done);
  }
  tiles.resize(std::max(tiles.size(), tree->nodes().size()));
  for (const LoadPointer& load : done) finish(load);
  tiles.resize(std::max(tiles.size(), tree->nodes().size()));
}

void TileScheduler::State::finish(const LoadPointer& load) {
  Tile& tile = tiles[load->tile];
  if (load->cancel.cancelled()) return;
  failures.append(std::move(load->findings));
  if (tile.expansion == load) {
    tile.expansion = nullptr;
    std::erase(expanding, load->tile);
    tile.expansionFailed = !load->expansion;
    // Another view of the same tree may have been faster.
    if (load->expansion && node(load->tile).expandable) tree->adopt(load->tile, *std::move(load->expansion));
    return;
  }
  if (tile.load != load) return;
  if (!load->content) {
    tile.stage = Stage::kFailed;
    tile.load = nullptr;
    std::erase(underWay, load->tile);
    return;
  }
  tile.stage = Stage::kLoaded;
  tile.bytes = std::max<std::uint64_t>(load->content->bytes(), 1);
}

void TileScheduler::State::choose() {
  for (const double factor : kErrorFactors) {
    rule = {limits.rule.errorPixels * factor, limits.rule.casterErrorPixels * factor};
    choice = chooseTiles(tree->nodes(), views, rule);
    if (use == TileUse::kPicture ||
        wantedBytes() <= static_cast<std::uint64_t>(static_cast<double>(limits.memoryBytes) * kUsableShare))
      break;
  }
  std::erase_if(choice.expand, [this](const WantedTile& w) { return tiles[w.tile].expansionFailed; });
  forWanted([this](const WantedTile& wanted) {
    tiles[wanted.tile].wanted = wanted;
    tiles[wanted.tile].lastUsed = looks;
  });
}

/// A picture does not become coarser for want of memory: it fails.
void TileScheduler::State::checkPicture() {
  if (use != TileUse::kPicture || tooLarge) return;
  std::uint64_t known = 0;
  for (const WantedTile& wanted : choice.drawn) known += tiles[wanted.tile].bytes;
  if (known <= limits.memoryBytes) return;
  tooLarge = true;
}

void TileScheduler::State::giveUp() {
  std::erase_if(underWay, [this](TileIndex index) {
    Tile& tile = tiles[index];
    if (tile.lastUsed == looks && !tooLarge) return false;
    tile.load->cancel.cancel();
    tile.load = nullptr;
    tile.stage = Stage::kAbsent;
    ++cancelled;
    return true;
  });
  std::erase_if(expanding, [this](TileIndex index) {
    Tile& tile = tiles[index];
    if (std::ranges::find(choice.expand, index, &WantedTile::tile) != choice.expand.end()) return false;
    tile.expansion->cancel.cancel();
    tile.expansion = nullptr;
    return true;
  });
}

std::uint64_t TileScheduler::State::reservedBytes() const {
  std::uint64_t sum = residentBytes;
  for (const TileIndex tile : underWay) sum += bytesOf(tile);
  return sum;
}

/// Lets go of what was not used for the longest time. False where too much is in use.
bool TileScheduler::State::makeRoom(std::uint64_t bytes) {
  const auto usable = static_cast<std::uint64_t>(static_cast<double>(limits.memoryBytes) * kUsableShare);
  std::uint64_t reserved = reservedBytes() + bytes;
  if (reserved <= usable) return true;
  std::vector<TileIndex> unused;
  std::ranges::copy_if(resident, std::back_inserter(unused),
                       [this](TileIndex tile) { return tiles[tile].lastUsed < looks; });
  std::ranges::sort(unused, [this](TileIndex a, TileIndex b) {
    return std::tuple(tiles[a].lastUsed, a) < std::tuple(tiles[b].lastUsed, b);
  });
  for (const TileIndex index : unused) {
    if (reserved <= usable) break;
    Tile& tile = tiles[index];
    tile.stage = Stage::kAbsent;
    reserved -= tile.bytes;
    residentBytes -= tile.bytes;
    std::erase(resident, index);
    evicted.push_back(index);
  }
  return reserved <= usable;
}

template <typename Work>
void TileScheduler::State::submit(const LoadPointer& load, Work work) {
  {
    const std::lock_guard lock(inbox->mutex);
    ++inbox->running;
  }
  tasks.submit([inbox = inbox, tree = tree, load, work] {
    if (!load->cancel.cancelled()) {
      try {
        work(*tree, *load);
      } catch (const std::exception& error) {  // out of memory: this tile is missing, the rest is not
        load->findings.add(DiagnosticCode::kPictureIncomplete, {}, {error.what()});
      }
    }
    const std::lock_guard lock(inbox->mutex);
    inbox->done.push_back(load);
    --inbox->running;
    inbox->changed.notify_all();
  });
}

void TileScheduler::State::start(TileIndex index) {
  Tile& tile = tiles[index];
  tile.stage = Stage::kLoading;
  tile.load = std::make_shared<Load>();
  tile.load->tile = index;
  underWay.push_back(index);
  ++started;
  submit(tile.load, [](const model::TileTree& from, Load& load) {
    auto result = from.load(load.tile, load.cancel);
    load.findings = std::move(result.diagnostics());
    if (result) load.content = std::move(result).value();
  });
}

void TileScheduler::State::startExpansion(TileIndex index) {
  Tile& tile = tiles[index];
  tile.expansion = std::make_shared<Load>();
  tile.expansion->tile = index;
  expanding.push_back(index);
  submit(tile.expansion, [](const model::TileTree& from, Load& load) {
    auto result = from.expand(load.tile, load.cancel);
    load.findings = std::move(result.diagnostics());
    if (result) load.expansion = std::move(result).value();
  });
}

void TileScheduler::State::startLoads() {
  if (tooLarge) return;
  std::ranges::sort(choice.expand, moreUrgent);
  for (const WantedTile& wanted : choice.expand)
    if (expanding.size() < mostUnderWay && !tiles[wanted.tile].expansion) startExpansion(wanted.tile);

  std::vector<WantedTile> missing;
  forWanted([&](const WantedTile& wanted) {
    if (tiles[wanted.tile].stage == Stage::kAbsent) missing.push_back(wanted);
  });
  const std::size_t room = mostUnderWay - std::min(mostUnderWay, underWay.size());
  const std::size_t count = std::min(room, missing.size());
  std::ranges::partial_sort(missing, missing.begin() + static_cast<std::ptrdiff_t>(count), moreUrgent);
  for (std::size_t i = 0; i < count; ++i) {
    // Where all memory is in use, what comes next replaces something: one at a time.
    if (!makeRoom(bytesOf(missing[i].tile)) && !underWay.empty()) return;
    start(missing[i].tile);
  }
}

void TileScheduler::State::add(TileIndex tile) {
  drawn.push_back(tile);
  tiles[tile].lastUsed = looks;
}

bool TileScheduler::State::drawChildren(const TileNode& parent, int depth, bool finerOnly) {
  bool all = true;
  for (const TileIndex child : parent.children)
    all = (finerOnly ? drawFiner(child, depth + 1) : draw(child, depth + 1)) && all;
  return all;
}

/// What is there below a tile that is not there itself. True where it covers the tile.
bool TileScheduler::State::drawFiner(TileIndex index, int depth) {
  const TileNode& n = node(index);
  if (judge(n, views, rule).sight == TileSight::kOutside || depth > kDeepestTile) return true;
  if (n.hasContent && tiles[index].stage == Stage::kResident) {
    add(index);
    return true;
  }
  return !n.children.empty() && n.refinement == TileRefinement::kReplace && drawChildren(n, depth, true);
}

/// True where what was added covers all that is seen of the tile.
bool TileScheduler::State::draw(TileIndex index, int depth) {
  const TileNode& n = node(index);
  const TileVerdict verdict = judge(n, views, rule);
  if (verdict.sight == TileSight::kOutside || depth > kDeepestTile) return true;
  const bool there = n.hasContent && tiles[index].stage == Stage::kResident;
  const bool missing = n.hasContent && !there && tiles[index].stage != Stage::kFailed;
  if (!verdict.refine || n.children.empty()) {
    if (there) add(index);
    if (missing && !verdict.refine && n.refinement == TileRefinement::kReplace && !n.children.empty())
      return drawChildren(n, depth, true);
    return !missing;
  }
  if (n.refinement == TileRefinement::kAdd) {
    if (there) add(index);
    drawChildren(n, depth, false);
    return !missing;
  }
  const std::size_t before = drawn.size();
  if (drawChildren(n, depth, false)) return true;
  if (!there) return false;  // something above stands for all of it, or there is a hole for want of anything
  drawn.resize(before);
  add(index);
  return true;
}

void TileScheduler::State::refreshDrawn() {
  drawn.clear();
  drawnIsOld = false;
  if (!tree->nodes().empty()) draw(0, 0);
}

TileScheduler::TileScheduler(std::shared_ptr<model::TileTree> tree, base::TaskPool& tasks)
    : state_(std::make_unique<State>(std::move(tree), tasks)) {}

TileScheduler::~TileScheduler() {
  for (const Tile& tile : state_->tiles)
    for (const LoadPointer& load : {tile.load, tile.expansion})
      if (load) load->cancel.cancel();
}

void TileScheduler::look(std::vector<TileView> views, TileUse use, const TileLimits& limits) {
  State& s = *state_;
  if (use != s.use || !(views == s.views) || limits.memoryBytes != s.limits.memoryBytes) s.tooLarge = false;
  s.views = std::move(views);
  s.use = use;
  s.limits = limits;
  ++s.looks;
  s.collect();
  s.choose();
  s.refreshDrawn();
  s.checkPicture();
  s.giveUp();
  s.makeRoom(0);
  s.startLoads();
}

std::optional<TileScheduler::Arrived> TileScheduler::take() {
  State& s = *state_;
  s.collect();
  const Tile* best = nullptr;
  for (const TileIndex index : s.underWay) {
    const Tile& tile = s.tiles[index];
    if (tile.stage == Stage::kLoaded && (best == nullptr || moreUrgent(tile.wanted, best->wanted)))
      best = &tile;
  }
  if (best == nullptr) return std::nullopt;
  const TileIndex index = best->load->tile;
  Tile& tile = s.tiles[index];
  Arrived arrived{index, *std::move(tile.load->content)};
  tile.load = nullptr;
  tile.stage = Stage::kResident;
  s.residentBytes += tile.bytes;
  s.resident.push_back(index);
  std::erase(s.underWay, index);
  s.drawnIsOld = true;
  return arrived;
}

std::vector<TileIndex> TileScheduler::takeEvicted() { return std::exchange(state_->evicted, {}); }

const std::vector<TileIndex>& TileScheduler::drawn() const {
  if (state_->drawnIsOld) state_->refreshDrawn();
  return state_->drawn;
}

std::size_t TileScheduler::pending() const {
  const State& s = *state_;
  if (s.tooLarge) return 0;
  std::size_t count = s.choice.expand.size();
  s.forWanted([&](const WantedTile& wanted) {
    const Stage stage = s.tiles[wanted.tile].stage;
    if (stage != Stage::kResident && stage != Stage::kFailed) ++count;
  });
  return count;
}

void TileScheduler::waitForTask() {
  Inbox& inbox = *state_->inbox;
  std::unique_lock lock(inbox.mutex);
  inbox.changed.wait(lock, [&inbox] { return inbox.running == 0 || !inbox.done.empty(); });
}

void TileScheduler::waitForTasks() {
  Inbox& inbox = *state_->inbox;
  std::unique_lock lock(inbox.mutex);
  inbox.changed.wait(lock, [&inbox] { return inbox.running == 0; });
}

base::Diagnostics TileScheduler::takeFailures() { return std::exchange(state_->failures, {}); }
std::optional<base::Diagnostic> TileScheduler::shortage() const {
  if (!state_->tooLarge) return std::nullopt;
  const auto megabytes = [](std::uint64_t bytes) {
    return fmt::format("{:.0f}", static_cast<double>(bytes) / kMegabyte);
  };
  return base::Diagnostic::make(DiagnosticCode::kTilesOverBudget, {},
                                {megabytes(state_->wantedBytes()), megabytes(state_->limits.memoryBytes)});
}

std::uint64_t TileScheduler::residentBytes() const { return state_->residentBytes; }
std::uint64_t TileScheduler::wantedBytes() const { return state_->wantedBytes(); }
std::size_t TileScheduler::loadsStarted() const { return state_->started; }
std::size_t TileScheduler::loadsCancelled() const { return state_->cancelled; }

}  // namespace stadtblick::scene
