#include "geo/ellipsoidal.hpp"

#include <proj.h>

#include <array>
#include <cmath>
#include <limits>
#include <utility>

#include "geo/crs_transform.hpp"
#include "geo/proj_handles.hpp"

namespace stadtblick::geo {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr Vec3 kNowhere{kNaN, kNaN, kNaN};

// WGS 84
constexpr double kSemiMajor = 6378137.0;
constexpr double kFlattening = 1.0 / 298.257223563;
constexpr double kE2 = kFlattening * (2.0 - kFlattening);

struct Grid {
  const char* name;
  EllipsoidalHeights heights;
  AreaOfUse area;
};
constexpr std::array kGrids{
    Grid{"de_bkg_GCG2016v2023.tif", EllipsoidalHeights::kGcg2016, {5.7, 47.2, 15.2, 55.2}},
    Grid{"de_bkg_gcg2016.tif", EllipsoidalHeights::kGcg2016, {5.7, 47.2, 15.2, 55.2}},
    Grid{"GCG2016.gtx", EllipsoidalHeights::kGcg2016, {5.7, 47.2, 15.2, 55.2}},
    Grid{"us_nga_egm96_15.tif", EllipsoidalHeights::kEgm96, {-180.0, -90.0, 180.0, 90.0}},
    Grid{"egm96_15.gtx", EllipsoidalHeights::kEgm96, {-180.0, -90.0, 180.0, 90.0}}};

bool covers(const AreaOfUse& grid, const std::optional<AreaOfUse>& area) {
  // UTM zones reach far beyond Germany: the middle of the area decides.
  if (!area) return grid.east - grid.west > 350.0;
  const double longitude = (area->west + area->east) / 2;
  const double latitude = (area->south + area->north) / 2;
  const bool narrow = grid.east - grid.west < 350.0;
  if (!narrow) return true;
  return longitude >= grid.west && longitude <= grid.east && area->south < grid.north &&
         area->north > grid.south && latitude > 40.0;
}

/// From longitude, latitude (degrees) and height above the geoid to ECEF; forward only with a grid that is
/// there.
ProjObject geoidOperation(PJ_CONTEXT* context, const std::string& grid) {
  std::string pipeline = "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad ";
  if (!grid.empty()) pipeline += "+step +proj=vgridshift +multiplier=1 +grids=" + grid + " ";
  pipeline += "+step +proj=cart +ellps=WGS84";
  return ProjObject(proj_create(context, pipeline.c_str()));
}

}  // namespace

struct EarthTransform::State {
  Crs crs;
  EllipsoidalHeights heights = EllipsoidalHeights::kUnknown;
  std::string grid;
  std::optional<CrsTransform> direct;    ///< kCrs: to EPSG:4978 at once.
  std::optional<CrsTransform> position;  ///< else to longitude and latitude, then `toEarth`.
  // Made at first use of each copy.
  ProjContext context;
  ProjObject toEarth;

  PJ* ready() {
    if (!context) {
      context = makeProjContext();
      toEarth = geoidOperation(context.get(), grid);
    }
    return toEarth.get();
  }
};

EarthTransform::EarthTransform() : state_(std::make_unique<State>()) {}
EarthTransform::EarthTransform(EarthTransform&&) noexcept = default;
EarthTransform& EarthTransform::operator=(EarthTransform&&) noexcept = default;
EarthTransform::~EarthTransform() = default;

EarthTransform::EarthTransform(const EarthTransform& other) : EarthTransform() {
  state_->crs = other.state_->crs;
  state_->heights = other.state_->heights;
  state_->grid = other.state_->grid;
  state_->direct = other.state_->direct;
  state_->position = other.state_->position;
}

EarthTransform& EarthTransform::operator=(const EarthTransform& other) {
  if (this != &other) *this = EarthTransform(other);
  return *this;
}

base::Result<EarthTransform> EarthTransform::create(const Crs& crs) {
  const auto failed = [&crs](const std::string& reason) {
    return base::Result<EarthTransform>::failure(base::DiagnosticCode::kCrsTransformFailed, {},
                                                 {crs.text(), "EPSG:4978", reason});
  };
  if (!crs.isKnown()) return failed("it is not known");
  EarthTransform transform;
  State& state = *transform.state_;
  state.crs = crs;
  if (!crs.verticalName().empty()) {
    const auto earth = Crs::fromText("EPSG:4978");
    if (!earth) return {std::move(transform), earth.diagnostics()};
    auto direct = CrsTransform::create(crs, earth.value());
    if (direct && !direct->info().ballpark && direct->info().verticalStep == VerticalStep::kGrid) {
      state.direct = std::move(direct).value();
      state.heights = EllipsoidalHeights::kCrs;
      return transform;
    }
  }
  // Heights stay as they are on the way to longitude and latitude; the geoid lifts them.
  const auto geographic = Crs::fromText("EPSG:4326");
  if (!geographic) return failed("the database of PROJ is missing");
  auto position = CrsTransform::create(crs, geographic.value());
  if (!position) return base::Result<EarthTransform>::failure(std::move(position.diagnostics()));
  base::Diagnostics findings;
  for (const auto& finding : position.diagnostics())
    if (finding.code == base::DiagnosticCode::kCrsBallparkPosition) findings.add(finding);
  state.position = std::move(position).value();
  const ProjContext context = makeProjContext();
  for (const Grid& grid : kGrids) {
    if (!covers(grid.area, crs.areaOfUse())) continue;
    if (geoidOperation(context.get(), grid.name) == nullptr) continue;
    state.grid = grid.name;
    state.heights = grid.heights;
    return {std::move(transform), std::move(findings)};
  }
  findings.add(base::DiagnosticCode::kCrsBallpark, {}, {crs.text(), "EPSG:4978", "50"});
  return {std::move(transform), std::move(findings)};
}

EllipsoidalHeights EarthTransform::heights() const { return state_->heights; }

std::string EarthTransform::heightsStatement() const {
  switch (state_->heights) {
    case EllipsoidalHeights::kCrs:
      return "grid of " + state_->crs.verticalName();
    case EllipsoidalHeights::kGcg2016:
      return "GCG2016 (some centimetres)";
    case EllipsoidalHeights::kEgm96:
      return "EGM96 (about 1 m)";
    case EllipsoidalHeights::kUnknown:
      break;
  }
  return "none: no geoid grid was installed";
}

Vec3 EarthTransform::worldToEarth(WorldPosition world) const {
  if (state_->direct) return state_->direct->fromToTo(world);
  WorldPosition place = state_->position->fromToTo(world);
  place.z = world.z;
  PJ* operation = state_->ready();
  if (operation == nullptr || !std::isfinite(place.x)) return kNowhere;
  const PJ_COORD result = proj_trans(operation, PJ_FWD, proj_coord(place.x, place.y, place.z, HUGE_VAL));
  if (!std::isfinite(result.xyz.x)) return kNowhere;
  return {result.xyz.x, result.xyz.y, result.xyz.z};
}

WorldPosition EarthTransform::earthToWorld(Vec3 earth) const {
  if (state_->direct) return state_->direct->toToFrom(earth);
  PJ* operation = state_->ready();
  if (operation == nullptr) return kNowhere;
  const PJ_COORD place = proj_trans(operation, PJ_INV, proj_coord(earth.x, earth.y, earth.z, HUGE_VAL));
  if (!std::isfinite(place.xyz.x)) return kNowhere;
  WorldPosition world = state_->position->toToFrom({place.xyz.x, place.xyz.y, place.xyz.z});
  world.z = place.xyz.z;
  return world;
}

Vec3 toEarth(const GeodeticPlace& place) {
  const double s = std::sin(place.latitude);
  const double n = kSemiMajor / std::sqrt(1.0 - kE2 * s * s);
  const double out = (n + place.height) * std::cos(place.latitude);
  return {out * std::cos(place.longitude), out * std::sin(place.longitude),
          (n * (1.0 - kE2) + place.height) * s};
}

GeodeticPlace fromEarth(Vec3 earth) {
  constexpr double kSemiMinor = kSemiMajor * (1.0 - kFlattening);
  constexpr double kSecondE2 = kE2 / (1.0 - kE2);
  const double out = std::hypot(earth.x, earth.y);
  const double reduced = std::atan2(earth.z * kSemiMajor, out * kSemiMinor);
  const double s = std::sin(reduced);
  const double c = std::cos(reduced);
  GeodeticPlace place;
  place.longitude = std::atan2(earth.y, earth.x);
  place.latitude =
      std::atan2(earth.z + kSecondE2 * kSemiMinor * s * s * s, out - kE2 * kSemiMajor * c * c * c);
  const double sine = std::sin(place.latitude);
  // Stable at the poles too.
  place.height =
      out * std::cos(place.latitude) + earth.z * sine - kSemiMajor * std::sqrt(1.0 - kE2 * sine * sine);
  return place;
}

EastNorthUp eastNorthUp(const GeodeticPlace& place) {
  const double sinLon = std::sin(place.longitude);
  const double cosLon = std::cos(place.longitude);
  const double sinLat = std::sin(place.latitude);
  const double cosLat = std::cos(place.latitude);
  return {{-sinLon, cosLon, 0.0},
          {-sinLat * cosLon, -sinLat * sinLon, cosLat},
          {cosLat * cosLon, cosLat * sinLon, sinLat}};
}

}  // namespace stadtblick::geo
