#pragma once

#include <cstdint>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::model {

/// What tells whether two deliveries hold the same geometry of a top-level object: kinds, levels of detail
/// and positions, to the millimetre, of everything in its subtree. The order of surfaces and of points in a
/// ring does not matter. One value a row; those of rows that are not top-level are 0. Compare models of one
/// frame only.
std::vector<std::uint64_t> geometryFingerprints(const CityModel& model);

}  // namespace stadtblick::model
