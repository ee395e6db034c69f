#include "geo/local_frame.hpp"

#include <cmath>

namespace stadtblick::geo {

base::Degrees meridianConvergence(const Crs& crs, WorldPosition position) {
  constexpr double kStepDegrees = 1e-4;  // some 11 m: far above rounding, far below curvature
  if (!crs.isProjected()) return {};
  const auto place = crs.toLongitudeLatitude(position);
  if (!place) return {};
  // Both ends come back through the same steps, so what the round trip loses cancels out.
  const auto south = crs.fromLongitudeLatitude({place->x, place->y - kStepDegrees, place->z});
  const auto north = crs.fromLongitudeLatitude({place->x, place->y + kStepDegrees, place->z});
  if (!south || !north) return {};
  return base::Degrees::fromRadians(-std::atan2(north->x - south->x, north->y - south->y));
}

}  // namespace stadtblick::geo
