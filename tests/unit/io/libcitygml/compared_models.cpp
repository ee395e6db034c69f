#include "unit/io/libcitygml/compared_models.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <tuple>
#include <vector>

namespace stadtblick::io::test {

namespace {

double triangleArea(const model::CityModel& model, std::uint32_t triangle) {
  const auto& corner = model.triangles[triangle];
  const auto origin = model.vertices[corner[0]];
  return 0.5 *
         geo::length(geo::cross(model.vertices[corner[1]] - origin, model.vertices[corner[2]] - origin));
}

double ringArea(const model::CityModel& model, std::uint32_t ring) {
  const auto begin = model.firstVertex[ring];
  const auto end = model.firstVertex[ring + 1];
  geo::Vec3 normal;
  for (auto v = begin; v + 1 < end; ++v)
    normal = normal + geo::cross(model.vertices[v] - model.vertices[begin],
                                 model.vertices[v + 1] - model.vertices[begin]);
  return 0.5 * geo::length(normal);
}

/// Vertices to the centimetre in any order: the same polygon again is told by it, however it is turned.
using Footprint = std::vector<std::array<std::int64_t, 3>>;

Footprint footprint(const model::CityModel& model, model::SurfaceIndex surface) {
  Footprint points;
  const auto& table = model.surfaces;
  for (auto v = model.firstVertex[table.firstRing[surface]];
       v < model.firstVertex[table.firstRing[surface + 1]]; ++v) {
    const auto p = model.vertices[v];
    points.push_back({std::llround(p.x * 100.0), std::llround(p.y * 100.0), std::llround(p.z * 100.0)});
  }
  std::ranges::sort(points);
  return points;
}

using Seen = std::set<std::tuple<model::ObjectIndex, int, Footprint>>;

void addSurface(const model::CityModel& model, model::SurfaceIndex surface, Seen& seen,
                ModelSummary& summary) {
  const auto& table = model.surfaces;
  const int lod = table.lod[surface];
  const auto top = model.objects.topLevel[table.object[surface]];
  if (!seen.emplace(top, lod, footprint(model, surface)).second) {
    ++summary.repeated;
    return;
  }
  ++summary.surfaces[lod];
  double area = 0.0;
  for (auto ring = table.firstRing[surface]; ring < table.firstRing[surface + 1]; ++ring)
    area += (ring == table.firstRing[surface] ? 1.0 : -1.0) * ringArea(model, ring);
  summary.areas[lod] += area;
  for (auto t = table.firstTriangle[surface]; t < table.firstTriangle[surface + 1]; ++t)
    summary.triangleAreas[lod] += triangleArea(model, t);
}

}  // namespace

ModelSummary summaryOf(const model::CityModel& model) {
  ModelSummary summary;
  for (const auto kind : model.objects.kind) ++summary.kinds[std::string(model::kindName(kind))];
  for (const auto& column : model.attributes.columns())
    summary.attributes[std::string(model.strings[column.name])] =
        std::set(column.rows.begin(), column.rows.end()).size();
  Seen seen;
  for (model::SurfaceIndex s = 0; s < model.surfaces.size(); ++s)
    if (model.surfaces.role[s] != model::SurfaceRole::kPrototype) addSurface(model, s, seen, summary);
  summary.curves = model.curves.size();
  summary.instances = model.instances.size();
  summary.bounds = model.bounds;
  return summary;
}

}  // namespace stadtblick::io::test
