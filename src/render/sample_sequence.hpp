#pragma once

#include <array>
#include <vector>

#include "geo/vector.hpp"

namespace stadtblick::render {

/// What one of the samples of a resting picture has of its own.
struct Sample {
  std::array<double, 2> pixelOffset{0.0, 0.0};  ///< within the pixel, -0.5 … 0.5.
  geo::Vec3 sunDirection;                       ///< on the sun's disk; local frame, unit.
  geo::Vec3 skyDirection;                       ///< upper hemisphere; local frame, unit.
  double skyWeight = 1.0;  ///< so that the sky over all samples gives 1 to a horizontal face.
  double skySpread = 0.0;  ///< tangent of half the opening of the piece of sky that it stands for.
  int number = 0;          ///< in the sequence.
  std::array<double, 2> shadowOffset{0.0, 0.0};  ///< of the shadow maps, in texels, 0 … 1.
};

/// The fixed sequence of `count` samples (an additive recurrence with low discrepancy): depends on the
/// arguments alone. `sunRadiusDegrees` is the half angle of the disk.
std::vector<Sample> sampleSequence(int count, geo::Vec3 sunDirection, double sunRadiusDegrees);

}  // namespace stadtblick::render
