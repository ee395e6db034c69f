#pragma once

#include <span>
#include <vector>

#include "model/city_model.hpp"
#include "scene/surface_class.hpp"

namespace stadtblick::scene {

struct Edge {
  geo::LocalPoint from;
  geo::LocalPoint to;
  model::ObjectIndex object = model::kNoObject;
};

/// The lines along which one would see an edge: ring edges that one surface has alone, that two surfaces meet
/// in at more than 15°, or at which glass or a door begins; each once. `classes` goes beside `surfaces`.
std::vector<Edge> visibleEdges(const model::CityModel& model, std::span<const model::SurfaceIndex> surfaces,
                               std::span<const SurfaceClass> classes);

}  // namespace stadtblick::scene
