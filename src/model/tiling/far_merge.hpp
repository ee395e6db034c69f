#pragma once

// Inside this room only: buildings of a cell put together, for tiles that are seen from so far that single
// ones are no larger than a pixel.

#include <vector>

#include "model/tiling/far_level.hpp"
#include "model/tiling/footprint.hpp"

namespace stadtblick::model {

/// One building, or several that stand close together and are about as high. Metres, relative to
/// FarLevels::origin.
struct FarBody {
  std::uint32_t object = 0;  ///< the largest of them: the body is known by it and has its colours.
  Rectangle2 box;            ///< around all of them.
  double area = 0.0;         ///< that is built over.
  double largestArea = 0.0;
  double ground = 0.0;
  double top = 0.0;  ///< mean by area.
  std::array<std::uint8_t, 4> roof{};
  std::array<std::uint8_t, 4> wall{};
};

/// Puts together what can be without being more than `metres` off, never across a street; leaves out what is
/// small and stands alone. The rest grows where something was left out, so that as much ground is built over.
std::vector<FarBody> mergedBodies(const FarLevels& cell, double metres);

/// The rectangle to draw: as much ground as is built over, the length kept before the width.
Rectangle2 drawnBox(const FarBody& body);

}  // namespace stadtblick::model
