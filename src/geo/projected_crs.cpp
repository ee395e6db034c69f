#include <fmt/core.h>
#include <proj_experimental.h>  // another unit for a CRS

#include <algorithm>
#include <cmath>

#include "geo/crs.hpp"
#include "geo/proj_handles.hpp"

namespace stadtblick::geo {

namespace {

/// A box around Germany.
constexpr AreaOfUse kGermany{5.8, 47.2, 15.1, 55.1};

constexpr double kMetreTolerance = 1e-9;

int projectedCode(double longitude, double latitude) {
  const bool inGermany = longitude >= kGermany.west && longitude <= kGermany.east &&
                         latitude >= kGermany.south && latitude <= kGermany.north;
  if (inGermany) return longitude < 12.0 ? 25832 : 25833;
  const int zone = std::clamp(static_cast<int>(std::floor((longitude + 180.0) / 6.0)) + 1, 1, 60);
  return (latitude < 0.0 ? 32700 : 32600) + zone;
}

/// The same datum with heights in metres, where they are in feet.
Crs withMetresUp(const Crs& crs) {
  if (std::abs(crs.metresPerUnitUp() - 1.0) < kMetreTolerance) return crs;
  const auto context = makeProjContext();
  const ProjObject whole(proj_create(context.get(), crs.text().c_str()));
  const auto parts = crsParts(context.get(), whole.get());
  if (!parts.vertical) return crs;
  const ProjObject inMetres(
      proj_crs_alter_cs_linear_unit(context.get(), parts.vertical.get(), "metre", 1.0, "EPSG", "9001"));
  const std::string name = crs.verticalName().substr(0, crs.verticalName().find(" (ft"));
  const ProjObject vertical(proj_alter_name(context.get(), inMetres.get(), name.c_str()));
  const ProjObject compound(proj_create_compound_crs(
      context.get(), fmt::format("{} + {}", proj_get_name(parts.horizontal.get()), name).c_str(),
      parts.horizontal.get(), vertical.get()));
  const char* wkt = proj_as_wkt(context.get(), compound.get(), PJ_WKT2_2019, nullptr);
  auto result = Crs::fromText(wkt == nullptr ? "" : wkt);
  return result ? std::move(result).value() : crs;
}

}  // namespace

Crs projectedCrsFor(const Crs& crs, WorldPosition position) {
  if (!crs.isKnown() || (crs.isProjected() && std::abs(crs.metresPerUnit() - 1.0) < kMetreTolerance))
    return withMetresUp(crs);
  const auto place = crs.toLongitudeLatitude(position);
  if (!place) return {};
  const int code = projectedCode(place->x, place->y);
  if (crs.verticalEpsg())
    if (auto compound = Crs::fromText(fmt::format("EPSG:{}+{}", code, *crs.verticalEpsg())))
      return withMetresUp(compound.value());
  auto flat = Crs::fromText(fmt::format("EPSG:{}", code));
  return flat ? std::move(flat).value() : Crs();
}

}  // namespace stadtblick::geo
