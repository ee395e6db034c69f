#pragma once

#include "base/units.hpp"
#include "geo/crs.hpp"

namespace stadtblick::geo {

/// A project's one immutable frame: a projected CRS and a double origin in it. LocalPoint is metres from that
/// origin.
class LocalFrame {
 public:
  LocalFrame() = default;
  LocalFrame(Crs crs, WorldPosition origin) : crs_(std::move(crs)), origin_(origin) {}

  const Crs& crs() const { return crs_; }
  WorldPosition origin() const { return origin_; }

  LocalPoint worldToLocal(WorldPosition world) const { return world - origin_; }
  WorldPosition localToWorld(LocalPoint local) const { return local + origin_; }

 private:
  Crs crs_;
  WorldPosition origin_;
};

/// Angle from true north to grid north at a place, positive clockwise (grid north lies east of true north),
/// in degrees: a true azimuth becomes a grid azimuth by subtracting it. UTM: Hamburg +0.80°, Leipzig −2.05°,
/// Munich +1.92°. Zero where the CRS is unknown or not projected.
base::Degrees meridianConvergence(const Crs& crs, WorldPosition position);

}  // namespace stadtblick::geo
