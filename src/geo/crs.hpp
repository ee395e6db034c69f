#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "geo/vector.hpp"

namespace stadtblick::geo {

/// West, south, east, north in degrees.
struct AreaOfUse {
  double west, south, east, north;
};

/// A coordinate reference system, compound with a vertical one where the source says so. Cheap to copy,
/// immutable, any thread. Coordinates that pass through this program are always in GIS order
/// (easting/longitude first); the order that the authority prescribes is `northingFirst()`.
class Crs {
 public:
  /// Unknown: coordinates are taken as metres, as they lie.
  Crs() = default;

  /// Reads "EPSG:25832", "EPSG:25832+7837", "25832", OGC URNs and URLs (also compound
  /// "urn:ogc:def:crs,crs:EPSG:6.12:25832,crs:EPSG:6.12:5783"), AdV names
  /// ("urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH", with or without "*GCG2016"), WKT and PROJJSON. The AdV gives
  /// eastings first, so its Gauß-Krüger names become the E-N codes EPSG:5676…5679. Fails with kCrsUnknown.
  static base::Result<Crs> fromText(std::string_view text);

  bool isKnown() const { return data_ != nullptr; }
  bool isGeographic() const;
  bool isProjected() const;
  bool isGeocentric() const;
  /// Length of one unit of a projected CRS; 1 for all others.
  double metresPerUnit() const;
  /// Length of one unit of height; 1 where the CRS has no vertical part.
  double metresPerUnitUp() const;

  /// "EPSG:25832+7837", "EPSG:31468", else WKT2; "" when unknown.
  const std::string& text() const;
  /// "ETRS89 / UTM zone 32N + DHHN2016 height".
  const std::string& name() const;
  std::optional<int> horizontalEpsg() const;
  std::optional<int> verticalEpsg() const;
  /// "DHHN2016 height"; "" where the CRS has no vertical part.
  const std::string& verticalName() const;
  /// True where the authority puts northing or latitude first.
  bool northingFirst() const;
  std::optional<AreaOfUse> areaOfUse() const;
  /// WKT2:2019 of the horizontal or compound CRS, for PROJ and GDAL.
  const std::string& wkt() const;

  /// Longitude and latitude in degrees, in the CRS's own datum (up to some 100 m from WGS 84: for the sun,
  /// the convergence, plausibility; not to bring data together), height as it was. Nothing where the CRS is
  /// unknown or the position is outside of what the projection can do.
  std::optional<WorldPosition> toLongitudeLatitude(WorldPosition position) const;
  /// The inverse.
  std::optional<WorldPosition> fromLongitudeLatitude(WorldPosition longitudeLatitude) const;

  bool operator==(const Crs& other) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

/// The projected CRS a project should take for data in `crs` around `position` (in `crs`): `crs` itself where
/// it is projected in metres, else ETRS89/UTM 25832 or 25833 in Germany, the WGS 84 / UTM zone elsewhere; the
/// vertical part is kept.
Crs projectedCrsFor(const Crs& crs, WorldPosition position);

/// A position that carries its CRS.
struct WorldPoint {
  Crs crs;
  WorldPosition position;
};

}  // namespace stadtblick::geo
