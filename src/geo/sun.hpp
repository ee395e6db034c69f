#pragma once

#include "base/instant.hpp"
#include "base/units.hpp"
#include "geo/local_frame.hpp"

namespace stadtblick::geo {

/// Where the sun stands, as seen from a place.
struct SunPosition {
  base::Degrees trueAzimuth;  ///< clockwise from true north.
  base::Degrees gridAzimuth;  ///< clockwise from grid north: what the scene uses.
  base::Degrees elevation;    ///< above the horizon, with refraction left out (geometric).

  /// Unit vector from the place to the sun: x grid east, y grid north, z up.
  Vec3 directionToSun() const;
};

/// Position of the sun over `position` (in the frame's CRS) by libnova (VSOP87, apparent place). Where the
/// CRS is unknown the place is Hamburg (53.55° N, 10° E) and `assumedPlace` is set.
struct SunResult {
  SunPosition sun;
  bool assumedPlace = false;
};
SunResult sunPosition(const LocalFrame& frame, LocalPoint place, base::Instant instant);

}  // namespace stadtblick::geo
