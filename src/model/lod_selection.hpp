#pragma once

#include <optional>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::model {

/// Which surfaces, curves and instances are drawn. Each lodGroup (a Building, a BuildingPart, an
/// installation, a road … together with its boundary surfaces and openings) shows its highest level of detail
/// that has surfaces, or exactly `lod`. A building whose parts have a higher level than its own geometry
/// leaves its own out. Interior objects and footprints beneath a higher level are left out.
struct LodSelection {
  std::vector<bool> surfaces;  ///< by SurfaceIndex (prototypes are false).
  std::vector<bool> instances;
  std::size_t objectsWithout = 0;  ///< groups with geometry, but none at the fixed level.
};
LodSelection selectLod(const CityModel& model, std::optional<Lod> lod);

/// Leaves out what closes a body in the model only (ClosureSurface): there is nothing to be seen there.
void leaveOutClosures(const CityModel& model, LodSelection& selection);

}  // namespace stadtblick::model
