#include "model/object_rows.hpp"

namespace stadtblick::model {

geo::LocalPoint transformed(const std::array<double, 12>& t, geo::Vec3 p) {
  return {t[0] * p.x + t[1] * p.y + t[2] * p.z + t[3], t[4] * p.x + t[5] * p.y + t[6] * p.z + t[7],
          t[8] * p.x + t[9] * p.y + t[10] * p.z + t[11]};
}

ObjectIndex subtreeEnd(const CityModel& model, ObjectIndex object) {
  // Rows are in document order: everything inside follows its parent without a gap.
  ObjectIndex end = object + 1;
  while (end < model.objects.size() && model.objects.parent[end] != kNoObject &&
         model.objects.parent[end] >= object)
    ++end;
  return end;
}

geo::Box3 boundsOfRows(const CityModel& model, const std::vector<bool>& wanted) {
  geo::Box3 box;
  const SurfaceTable& table = model.surfaces;
  const auto firstVertexOf = [&](SurfaceIndex s) { return model.firstVertex[table.firstRing[s]]; };
  for (SurfaceIndex s = 0; s < table.size(); ++s)
    if (table.object[s] != kNoObject && wanted[table.object[s]])
      for (std::uint32_t v = firstVertexOf(s); v < firstVertexOf(s + 1); ++v) box.add(model.vertices[v]);
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    if (!wanted[model.instances.object[i]]) continue;
    const Prototype& prototype = model.prototypes[model.instances.prototype[i]];
    for (std::uint32_t v = firstVertexOf(prototype.firstSurface); v < firstVertexOf(prototype.endSurface);
         ++v)
      box.add(transformed(model.instances.toLocal[i], model.vertices[v]));
  }
  return box;
}

}  // namespace stadtblick::model
