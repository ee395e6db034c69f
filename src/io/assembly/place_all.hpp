#pragma once

#include <span>

#include "io/assembly/placement.hpp"

namespace stadtblick::io::assembly {

/// Places the fragments and cuts their surfaces into triangles, on all threads of the pool. What could not be
/// transformed is reported in `findings`.
void placeAll(std::span<Fragment> fragments, const Placement& placement, const ImportContext& context,
              Findings& findings);

}  // namespace stadtblick::io::assembly
