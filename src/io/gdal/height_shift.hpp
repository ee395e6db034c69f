#pragma once

// Inside this room only: heights of a raster brought from its vertical datum to the project's.

#include <optional>

#include "geo/crs_transform.hpp"
#include "io/gdal/raster_pixels.hpp"

namespace stadtblick::io {

/// The plane part of a system; GDAL would otherwise move heights too.
geo::Crs withoutHeights(const geo::Crs& crs);

/// The way from one vertical datum to another, where a grid or formula for it is there; what is only ballpark
/// stays as it is. Copies are for one thread each.
class HeightShift {
 public:
  HeightShift() = default;  ///< leaves heights as they are.
  /// Findings tell of what is only ballpark; never an error.
  static base::Result<HeightShift> between(const geo::Crs& raster, const geo::Crs& project);
  bool changesHeights() const { return way_.has_value(); }
  /// `raster` lies in the plane of the project's system.
  void apply(RasterHeights& raster) const;

 private:
  std::optional<geo::CrsTransform> way_;
};

}  // namespace stadtblick::io
