#pragma once

// Inside this room only: a piece of the projected plane laid onto the globe.

#include <array>

#include "geo/ellipsoidal.hpp"
#include "geo/local_frame.hpp"

namespace stadtblick::io::tiles3d {

/// x' = A x + t, row-major 3 × 4.
struct Affine {
  std::array<double, 12> m{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0};

  geo::Vec3 apply(geo::Vec3 p) const;
  geo::Vec3 translation() const { return {m[3], m[7], m[11]}; }
  Affine inverse() const;
  /// As 3D Tiles and glTF have it.
  std::array<double, 16> columnMajor() const;
  static Affine fromColumnMajor(const std::array<double, 16>& m);
  static Affine moved(geo::Vec3 by);
  static Affine scaled(geo::Vec3 by);
  /// x, y and z go to these.
  static Affine turned(geo::Vec3 x, geo::Vec3 y, geo::Vec3 z);
};

/// First `second`, then `first`.
Affine operator*(const Affine& first, const Affine& second);

struct EarthFit {
  Affine tileToEarth;           ///< from metres around `origin` (frame directions) to ECEF.
  double residualMetres = 0.0;  ///< greatest distance over the box.
};

/// The affine that comes closest to the projection's way to ECEF within a local box.
EarthFit fitEarth(const geo::EarthTransform& earth, const geo::LocalFrame& frame, const geo::Box3& local,
                  geo::LocalPoint origin);

}  // namespace stadtblick::io::tiles3d
