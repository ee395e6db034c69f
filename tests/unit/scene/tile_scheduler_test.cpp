#include "scene/tile_scheduler.hpp"

#include <gtest/gtest.h>

#include <map>
#include <mutex>
#include <set>

#include "support/synthetic_city.hpp"

namespace stadtblick::scene {
namespace {

using model::TileIndex;

/// A quadtree over 1024 m whose tiles are squares: what is drawn can be added up.
class SquareTree final : public model::TileTree {
 public:
  explicit SquareTree(int levels, std::size_t vertices = 1000) : vertices_(vertices) {
    addNode(model::kNoTile, {0, 0, 0}, 1024.0, levels);
  }
  const geo::LocalFrame& frame() const override { return frame_; }
  const std::vector<model::TileNode>& nodes() const override { return nodes_; }
  base::Result<model::TileContent> load(TileIndex tile, const base::CancelToken&) const override {
    const std::lock_guard lock(mutex_);
    loads_.push_back(tile);
    if (broken.contains(tile))
      return base::Result<model::TileContent>::failure(base::DiagnosticCode::kFileNotReadable,
                                                       {"tile", 0, ""}, {"tile", "broken"});
    model::TileContent content;
    content.meshes.emplace_back().positions.resize(vertices_);
    return content;
  }
  base::Result<Expansion> expand(TileIndex, const base::CancelToken&) const override {
    Expansion expansion;
    for (int i = 0; i < 2; ++i) {
      model::TileNode child;
      child.hasContent = true;
      child.bounds = {{512.0 * i, 0, 0}, {512.0 * i + 512.0, 1024, 10}};
      expansion.nodes.push_back(child);
    }
    return expansion;
  }
  void adopt(TileIndex tile, Expansion expansion) override {
    for (model::TileNode& child : expansion.nodes) {
      child.parent = tile;
      nodes_[tile].children.push_back(static_cast<TileIndex>(nodes_.size()));
      nodes_.push_back(std::move(child));
    }
    nodes_[tile].expandable = false;
    ++adopted;
  }
  double area(const std::vector<TileIndex>& tiles) const {
    double sum = 0;
    for (const TileIndex tile : tiles) sum += nodes_[tile].bounds.size().x * nodes_[tile].bounds.size().y;
    return sum;
  }
  std::vector<TileIndex> loads() const {
    const std::lock_guard lock(mutex_);
    return loads_;
  }
  std::vector<model::TileNode> nodes_;
  std::set<TileIndex> broken;
  int adopted = 0;

 private:
  TileIndex addNode(TileIndex parent, geo::LocalPoint low, double size, int levels) {
    const auto index = static_cast<TileIndex>(nodes_.size());
    nodes_.emplace_back();
    model::TileNode node;
    node.parent = parent;
    node.bounds = {low, low + geo::Vec3{size, size, 10.0}};
    node.hasContent = true;
    node.contentBytes = vertices_ * 10;
    node.geometricErrorMetres = levels > 1 ? size / 16.0 : 0.0;
    for (int i = 0; levels > 1 && i < 4; ++i)
      node.children.push_back(
          addNode(index, low + geo::Vec3{i % 2 * size / 2, i / 2 * size / 2, 0}, size / 2, levels - 1));
    nodes_[index] = node;
    return index;
  }
  std::size_t vertices_;
  geo::LocalFrame frame_;
  mutable std::mutex mutex_;
  mutable std::vector<TileIndex> loads_;
};

/// Seen from above at a place; everything is in view.
TileView above(double x, double y, double height) {
  TileView view;
  view.eye = {x, y, height};
  view.pixelsPerMetre = 1000.0;
  return view;
}
TileLimits limitsOf(std::uint64_t bytes = UINT64_MAX / 2) { return {bytes, {16.0, 64.0}}; }

/// Frames until nothing is pending; `eachFrame` looks at what is drawn.
template <typename EachFrame>
void settle(TileScheduler& scheduler, const std::vector<TileView>& views, TileUse use, TileLimits limits,
            EachFrame eachFrame) {
  for (int frame = 0; frame < 2000; ++frame) {
    scheduler.look(views, use, limits);
    (void)scheduler.takeEvicted();
    if (auto arrived = scheduler.take()) {
    }
    eachFrame();
    if (scheduler.pending() == 0) return;
    scheduler.waitForTask();
  }
  FAIL() << "never settled: " << scheduler.pending();
}
void settle(TileScheduler& scheduler, const std::vector<TileView>& views, TileUse use = TileUse::kWindow,
            TileLimits limits = limitsOf()) {
  settle(scheduler, views, use, limits, [] {});
}

TEST(TileChoice, NearTilesAreFineAndFarOnesCoarse) {
  const SquareTree tree(6);
  const TileView view = above(10, 10, 20);
  const auto choice = chooseTiles(tree.nodes(), std::span(&view, 1), {16.0, 64.0});
  double nearest = 1e9;
  std::vector<TileIndex> tiles;
  for (const WantedTile& wanted : choice.drawn) {
    tiles.push_back(wanted.tile);
    const auto& node = tree.nodes()[wanted.tile];
    const double size = node.bounds.size().x;
    if (wanted.distanceMetres < 25) nearest = std::min(nearest, size);
    const double pixels = node.geometricErrorMetres * 1000.0 / std::max(wanted.distanceMetres, 1.0);
    EXPECT_LE(pixels * seenShare(node.bounds, view), 16.0);
  }
  EXPECT_EQ(nearest, 32.0);
  EXPECT_GT(tree.nodes().size(), choice.drawn.size() + choice.above.size());
  EXPECT_DOUBLE_EQ(tree.area(tiles), 1024.0 * 1024.0) << "no holes, nothing twice";
}

TEST(TileChoice, WhatIsNotSeenIsLeftOutAndCastersAreCoarser) {
  const SquareTree tree(6);
  TileView view = above(512, 512, 100);
  view.pixelsPerMetre = 100.0;
  view.planes = {{{1.0, 0.0, 0.0}, -520.0}};  // the eastern half
  for (const WantedTile& wanted : chooseTiles(tree.nodes(), std::vector{view}, {4.0, 32.0}).drawn)
    EXPECT_GE(tree.nodes()[wanted.tile].bounds.max.x, 520.0);
  view.casters = {{300.0, 0.0, -10.0}, {512.0, 1024.0, 50.0}};
  std::size_t casters = 0;
  double seen = 0, cast = 0;
  for (const WantedTile& wanted : chooseTiles(tree.nodes(), std::vector{view}, {4.0, 32.0}).drawn) {
    const auto& node = tree.nodes()[wanted.tile];
    EXPECT_GE(node.bounds.max.x, 300.0);
    const bool caster = node.bounds.max.x < 520.0;
    casters += caster ? 1U : 0U;
    (caster ? cast : seen) = std::max(caster ? cast : seen, node.geometricErrorMetres);
  }
  EXPECT_GT(casters, 0U);
  EXPECT_GT(cast, seen);
}

TEST(TileChoice, LowAboveTheGroundWhatIsFarMayBeCoarser) {
  const auto box = [](double x) { return geo::Box3{{x, 0, 0}, {x + 500, 500, 30}}; };
  EXPECT_DOUBLE_EQ(seenShare(box(0), above(250, 250, 2)), 1.0);
  double before = 1.0;
  for (const double x : {100.0, 400.0, 1000.0, 3000.0, 9000.0}) {
    const double share = seenShare(box(x), above(0, 250, 40));
    EXPECT_LE(share, before) << x;
    EXPECT_GE(share, 0.25);
    EXPECT_GE(seenShare(box(x), above(0, 250, 400)), share) << "from higher up more is seen";
    EXPECT_DOUBLE_EQ(seenShare(box(x), above(0, 250, 0.25 * x)), 1.0) << "from above all of it";
    before = share;
  }
  EXPECT_LT(before, 0.3);
  TileView plan = above(0, 250, 2);
  plan.perspective = false;
  EXPECT_DOUBLE_EQ(seenShare(box(9000), plan), 1.0);
}

TEST(TileChoice, WhatIsMuchLessThanAPixelHighIsNotSeen) {
  const geo::Box3 box{{1000, 0, 0}, {2000, 500, 30}};
  const std::vector views{above(0, 250, 10)};  // a metre is a pixel at 1000 m
  EXPECT_TRUE(isSeen(box, 0.8, views));
  EXPECT_FALSE(isSeen(box, 0.4, views));
  EXPECT_TRUE(isSeen(box, 0.4, {}));
}

TEST(TileChoice, WhatIsAddedStaysBesideItsChildren) {
  SquareTree tree(2);
  tree.nodes_[0].refinement = model::TileRefinement::kAdd;
  EXPECT_EQ(chooseTiles(tree.nodes(), std::vector{above(10, 10, 20)}, {}).drawn.size(), 5U);
  tree.nodes_[0].refinement = model::TileRefinement::kReplace;
  EXPECT_EQ(chooseTiles(tree.nodes(), std::vector{above(10, 10, 20)}, {}).drawn.size(), 4U);
}

TEST(TileScheduler, NeverAHoleOnceTheCoarsestTileIsThere) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<SquareTree>(6);
  TileScheduler scheduler(tree, pool);
  settle(scheduler, {above(10, 10, 5000)});
  EXPECT_EQ(scheduler.drawn().size(), 1U);
  const auto whole = [&] { ASSERT_DOUBLE_EQ(tree->area(scheduler.drawn()), 1024.0 * 1024.0); };
  for (const auto& view : {above(10, 10, 10), above(900, 900, 10), above(500, 500, 3000), above(0, 900, 30)})
    settle(scheduler, {view}, TileUse::kWindow, limitsOf(), whole);
}

TEST(TileScheduler, WhatIsSettledDependsOnTheViewAlone) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<SquareTree>(6);
  const std::vector<TileView> wanted{above(300, 700, 15)};
  TileScheduler fresh(tree, pool);
  settle(fresh, wanted, TileUse::kPicture);
  TileScheduler travelled(tree, pool);
  for (double x = 0; x < 1024; x += 300) settle(travelled, {above(x, 1024 - x, 8)});
  settle(travelled, wanted);
  EXPECT_EQ(fresh.drawn(), travelled.drawn());
  const auto ideal = chooseTiles(tree->nodes(), wanted, limitsOf().rule);
  ASSERT_EQ(ideal.drawn.size(), fresh.drawn().size());
  for (std::size_t i = 0; i < ideal.drawn.size(); ++i) EXPECT_EQ(ideal.drawn[i].tile, fresh.drawn()[i]);
}

TEST(TileScheduler, APictureLoadsNothingButWhatItShows) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<SquareTree>(6);
  TileScheduler scheduler(tree, pool);
  settle(scheduler, {above(300, 700, 15)}, TileUse::kPicture);
  auto loads = tree->loads();
  auto drawn = scheduler.drawn();
  std::ranges::sort(loads);
  std::ranges::sort(drawn);
  EXPECT_EQ(loads, drawn);
}

TEST(TileScheduler, MemoryStaysUnderTheBudgetAndTheViewIsCoarserWhereItMust) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<SquareTree>(7, 1000);
  const std::uint64_t tile = tree->load(0, {}).value().bytes();
  const TileLimits limits = limitsOf(60 * tile);
  TileScheduler scheduler(tree, pool);
  for (double x = 0; x < 1000; x += 90)
    settle(scheduler, {above(x, 500, 12)}, TileUse::kWindow, limits,
           [&] { ASSERT_LE(scheduler.residentBytes(), limits.memoryBytes); });
  EXPECT_DOUBLE_EQ(tree->area(scheduler.drawn()), 1024.0 * 1024.0);
  const auto drawn = scheduler.drawn();
  settle(scheduler, {above(0, 0, 12)}, TileUse::kWindow, limits);
  settle(scheduler, {above(990, 500, 12)}, TileUse::kWindow, limits);
  EXPECT_EQ(scheduler.drawn(), drawn) << "also when memory is short";
}

TEST(TileScheduler, ForgetsWhatWasNotSeenForLongest) {
  base::TaskPool pool(1);
  auto tree = std::make_shared<SquareTree>(2, 1000);
  const std::uint64_t tile = tree->load(0, {}).value().bytes();
  TileScheduler scheduler(tree, pool);
  const auto only = [](double x, double y) {
    TileView view = above(x, y, 5);
    view.planes = {{{1, 0, 0}, -(x - 1)}, {{-1, 0, 0}, x + 1}, {{0, 1, 0}, -(y - 1)}, {{0, -1, 0}, y + 1}};
    return view;
  };
  const TileLimits limits = limitsOf(4 * tile);  // three tiles, and the share that is kept free
  settle(scheduler, {only(100, 100)}, TileUse::kWindow, limits);
  settle(scheduler, {only(900, 100)}, TileUse::kWindow, limits);
  scheduler.look({only(100, 900)}, TileUse::kWindow, limits);
  EXPECT_EQ(scheduler.takeEvicted(), (std::vector<TileIndex>{1}));
}

TEST(TileScheduler, GivesUpWhatIsNotWantedAnyMore) {
  base::TaskPool pool(1);
  auto tree = std::make_shared<SquareTree>(7);
  TileScheduler scheduler(tree, pool);
  settle(scheduler, {above(0, 0, 5000)});
  scheduler.look({above(10, 10, 5)}, TileUse::kWindow, limitsOf());
  EXPECT_GT(scheduler.loadsStarted(), 1U);
  scheduler.look({above(0, 0, 5000)}, TileUse::kWindow, limitsOf());
  EXPECT_GT(scheduler.loadsCancelled(), 0U);
  EXPECT_EQ(scheduler.pending(), 0U);
  scheduler.waitForTasks();
  EXPECT_FALSE(scheduler.take()) << "what was given up does not come";
}

TEST(TileScheduler, APictureThatDoesNotFitFails) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<SquareTree>(6, 1000);
  const std::uint64_t tile = tree->load(0, {}).value().bytes();
  TileScheduler scheduler(tree, pool);
  settle(scheduler, {above(500, 500, 5)}, TileUse::kPicture, limitsOf(20 * tile));
  ASSERT_TRUE(scheduler.shortage());
  EXPECT_EQ(scheduler.shortage()->code, base::DiagnosticCode::kTilesOverBudget);
  EXPECT_LE(scheduler.residentBytes(), 21 * tile) << "found out with the first tile too many";
  settle(scheduler, {above(500, 500, 5)}, TileUse::kPicture, limitsOf(2000 * tile));
  EXPECT_FALSE(scheduler.shortage());
}

TEST(TileScheduler, ABrokenTileIsSaidAndCostsNoOther) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<SquareTree>(3);
  tree->broken = {tree->nodes()[0].children[2]};
  for (const TileIndex child : tree->nodes()[tree->nodes()[0].children[2]].children)
    tree->broken.insert(child);
  TileScheduler scheduler(tree, pool);
  settle(scheduler, {above(500, 500, 5)}, TileUse::kPicture);
  EXPECT_EQ(scheduler.takeFailures().size(), 4U);
  EXPECT_EQ(scheduler.drawn().size(), 12U);
}

TEST(TileScheduler, ExpandsWhatItComesNearTo) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<SquareTree>(1);
  tree->nodes_[0].expandable = true;
  tree->nodes_[0].geometricErrorMetres = 50.0;
  TileScheduler scheduler(tree, pool);
  TileScheduler other(tree, pool);
  settle(scheduler, {above(500, 500, 1e6)});
  EXPECT_EQ(tree->adopted, 0);
  scheduler.look({above(500, 500, 5)}, TileUse::kWindow, limitsOf());
  settle(other, {above(500, 500, 5)});
  settle(scheduler, {above(500, 500, 5)});
  EXPECT_EQ(tree->adopted, 1) << "two views of one tree";
  EXPECT_EQ(scheduler.drawn().size(), 2U);
  EXPECT_EQ(other.drawn(), scheduler.drawn());
}

TEST(TileScheduler, WithoutAViewAllOfIt) {
  base::TaskPool pool(2);
  auto tree = std::make_shared<support::SyntheticTree>(2000);
  TileScheduler scheduler(tree, pool);
  settle(scheduler, {}, TileUse::kPicture);
  std::set<std::uint32_t> houses;
  for (const TileIndex tile : scheduler.drawn()) {
    const auto content = tree->load(tile, {});
    for (const auto& ids : content.value().meshes[0].ids) houses.insert(ids[0]);
  }
  EXPECT_EQ(houses.size(), tree->plan().buildings());
}

}  // namespace
}  // namespace stadtblick::scene
