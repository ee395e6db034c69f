#pragma once

#include <memory>
#include <span>
#include <string>

#include "geo/crs.hpp"

namespace stadtblick::geo {

/// Where heights above the ellipsoid come from.
enum class EllipsoidalHeights : std::uint8_t {
  kCrs,      ///< the operation that the authority gives for the vertical CRS, with its grid.
  kGcg2016,  ///< quasigeoid of Germany, centimetres.
  kEgm96,    ///< geoid of the world, about a metre.
  kUnknown,  ///< no grid is installed: heights are taken as they are, up to some 50 m off in Germany.
};

/// From a projected CRS to geocentric WGS 84 coordinates (ECEF, metres, EPSG:4978) and back. Heights are
/// brought to the ellipsoid by the best grid that is installed; which one is said. Copies are cheap; each
/// thread should use its own.
class EarthTransform {
 public:
  /// Fails with kCrsTransformFailed, also where `crs` is unknown. Without a grid for heights: a warning,
  /// kCrsBallpark. Where `crs` has no vertical part, its heights are taken for heights above sea level.
  static base::Result<EarthTransform> create(const Crs& crs);

  EarthTransform(const EarthTransform& other);
  EarthTransform(EarthTransform&&) noexcept;
  EarthTransform& operator=(const EarthTransform& other);
  EarthTransform& operator=(EarthTransform&&) noexcept;
  ~EarthTransform();

  EllipsoidalHeights heights() const;
  /// "EGM96 (about 1 m)", for statements beside the data.
  std::string heightsStatement() const;

  /// NaN where there is no way.
  Vec3 worldToEarth(WorldPosition world) const;
  WorldPosition earthToWorld(Vec3 earth) const;

 private:
  EarthTransform();
  struct State;
  std::unique_ptr<State> state_;
};

/// A place on WGS 84: radians, and metres above the ellipsoid.
struct GeodeticPlace {
  double longitude = 0.0;
  double latitude = 0.0;
  double height = 0.0;
};
/// To ECEF.
Vec3 toEarth(const GeodeticPlace& place);
/// The place of ECEF coordinates near the ground, to a millimetre (Bowring 1976, one step).
GeodeticPlace fromEarth(Vec3 earth);

/// The directions at a place of the globe, as ECEF.
struct EastNorthUp {
  Vec3 east, north, up;
};
EastNorthUp eastNorthUp(const GeodeticPlace& place);

}  // namespace stadtblick::geo
