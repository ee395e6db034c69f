#pragma once

#include <functional>
#include <span>

#include "io/assembly/placement.hpp"

namespace stadtblick::io::assembly {

/// Places the fragments and cuts their surfaces into triangles, on all threads of the pool. What could not be
/// transformed is reported in `findings`. Where there is `take`, it gets each fragment when it and all before
/// it are done, in order and one at a time, from any of the threads, while the others go on. Cancelled, it
/// leaves fragments out, some of them half done.
void placeAll(std::span<Fragment> fragments, const Placement& placement, const ImportContext& context,
              Findings& findings, const std::function<void(Fragment&)>& take = {});

}  // namespace stadtblick::io::assembly
