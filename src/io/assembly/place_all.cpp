#include "io/assembly/place_all.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <string>
#include <vector>

namespace stadtblick::io::assembly {

namespace {

/// Hands on what is done, in order.
class InOrder {
 public:
  InOrder(std::span<Fragment> fragments, const std::function<void(Fragment&)>& take)
      : fragments_(fragments), take_(take), done_(fragments.size()) {}

  void done(std::size_t index) {
    if (!take_) return;
    done_[index] = true;
    // Who finds another thread at it leaves it to that, which looks again after it has let go.
    while (isNextDone()) {
      const std::unique_lock lock(mutex_, std::try_to_lock);
      if (!lock) return;
      while (isNextDone()) {
        take_(fragments_[next_]);
        ++next_;
      }
    }
  }

 private:
  bool isNextDone() const {
    const std::size_t next = next_;
    return next < fragments_.size() && done_[next];
  }

  std::span<Fragment> fragments_;
  const std::function<void(Fragment&)>& take_;
  std::vector<std::atomic<bool>> done_;
  std::atomic<std::size_t> next_{0};
  std::mutex mutex_;
};

}  // namespace

void placeAll(std::span<Fragment> fragments, const Placement& placement, const ImportContext& context,
              Findings& findings, const std::function<void(Fragment&)>& take) {
  // Each lane has its own transformation and tessellator; which lane takes a fragment changes nothing.
  std::atomic<std::size_t> next{0};
  const std::size_t lanes = std::min(fragments.size(), context.tasks.threadCount() + 1);
  std::vector<std::size_t> failed(fragments.size(), 0);
  InOrder order(fragments, take);
  context.tasks.parallelFor(lanes, [&](std::size_t) {
    const Placement own = placement;
    model::Triangulator triangulator;
    for (std::size_t i = next++; i < fragments.size(); i = next++) {
      failed[i] = own.apply(fragments[i]);
      triangulate(fragments[i], triangulator, &context.cancel);
      if (context.cancel.cancelled()) return;
      order.done(i);
    }
  });
  std::size_t sum = 0;
  for (const std::size_t count : failed) sum += count;
  if (sum == 0) return;
  findings.add(base::DiagnosticCode::kCrsTransformFailed, {},
               {placement.crs().text(), placement.frame().crs().text(), std::to_string(sum) + " points"});
}

}  // namespace stadtblick::io::assembly
