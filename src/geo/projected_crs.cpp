#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "geo/crs.hpp"

namespace stadtblick::geo {

namespace {

/// A box around Germany.
constexpr AreaOfUse kGermany{5.8, 47.2, 15.1, 55.1};

int projectedCode(double longitude, double latitude) {
  const bool inGermany = longitude >= kGermany.west && longitude <= kGermany.east &&
                         latitude >= kGermany.south && latitude <= kGermany.north;
  if (inGermany) return longitude < 12.0 ? 25832 : 25833;
  const int zone = std::clamp(static_cast<int>(std::floor((longitude + 180.0) / 6.0)) + 1, 1, 60);
  return (latitude < 0.0 ? 32700 : 32600) + zone;
}

}  // namespace

Crs projectedCrsFor(const Crs& crs, WorldPosition position) {
  constexpr double kMetreTolerance = 1e-9;
  if (!crs.isKnown() || (crs.isProjected() && std::abs(crs.metresPerUnit() - 1.0) < kMetreTolerance))
    return crs;
  const auto place = crs.toLongitudeLatitude(position);
  if (!place) return {};
  const int code = projectedCode(place->x, place->y);
  if (crs.verticalEpsg())
    if (auto compound = Crs::fromText(fmt::format("EPSG:{}+{}", code, *crs.verticalEpsg())))
      return std::move(compound).value();
  auto flat = Crs::fromText(fmt::format("EPSG:{}", code));
  return flat ? std::move(flat).value() : Crs();
}

}  // namespace stadtblick::geo
