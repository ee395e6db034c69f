#include "io/assembly/place_all.hpp"

#include <algorithm>
#include <atomic>
#include <string>
#include <vector>

namespace stadtblick::io::assembly {

void placeAll(std::span<Fragment> fragments, const Placement& placement, const ImportContext& context,
              Findings& findings) {
  // Each lane has its own transformation and tessellator; which lane takes a fragment changes nothing.
  std::atomic<std::size_t> next{0};
  const std::size_t lanes = std::min(fragments.size(), context.tasks.threadCount() + 1);
  std::vector<std::size_t> failed(fragments.size(), 0);
  context.tasks.parallelFor(lanes, [&](std::size_t) {
    const Placement own = placement;
    model::Triangulator triangulator;
    for (std::size_t i = next++; i < fragments.size() && !context.cancel.cancelled(); i = next++) {
      failed[i] = own.apply(fragments[i]);
      triangulate(fragments[i], triangulator);
    }
  });
  std::size_t sum = 0;
  for (const std::size_t count : failed) sum += count;
  if (sum == 0) return;
  findings.add(base::DiagnosticCode::kCrsTransformFailed, {},
               {placement.crs().text(), placement.frame().crs().text(), std::to_string(sum) + " points"});
}

}  // namespace stadtblick::io::assembly
