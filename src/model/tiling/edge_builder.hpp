#pragma once

#include <span>
#include <vector>

#include "model/city_model.hpp"
#include "model/tiling/surface_class.hpp"

namespace stadtblick::model {

struct Edge {
  geo::LocalPoint from;
  geo::LocalPoint to;
  ObjectIndex object = kNoObject;
};

/// The lines along which one would see an edge: ring edges that one surface has alone, that two surfaces meet
/// in at more than 15°, or at which glass or a door begins; each once. `classes` goes beside `surfaces`.
std::vector<Edge> visibleEdges(const CityModel& model, std::span<const SurfaceIndex> surfaces,
                               std::span<const SurfaceClass> classes);

}  // namespace stadtblick::model
