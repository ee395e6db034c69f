#pragma once

#include <array>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::model {

/// One past the last row of everything inside `object` (boundary surfaces, parts, openings).
ObjectIndex subtreeEnd(const CityModel& model, ObjectIndex object);

/// A prototype's coordinates in the local frame.
geo::LocalPoint transformed(const std::array<double, 12>& toLocal, geo::Vec3 prototypePoint);

/// Local bounds of everything that belongs to the rows marked in `wanted`, at every level of detail; empty
/// where they have no geometry.
geo::Box3 boundsOfRows(const CityModel& model, const std::vector<bool>& wanted);

}  // namespace stadtblick::model
