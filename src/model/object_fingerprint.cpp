#include "model/object_fingerprint.hpp"

#include <cmath>

namespace stadtblick::model {

namespace {

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input reaches every bit of the
/// result.
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
  return value ^ (value >> 31U);
}

std::uint64_t millimetres(double metres) {
  return std::isfinite(metres) ? static_cast<std::uint64_t>(std::llround(metres * 1e3)) : 0x7FF0ULL;
}

std::uint64_t hashOf(geo::LocalPoint p) {
  return mixed(mixed(mixed(millimetres(p.x)) + millimetres(p.y)) + millimetres(p.z));
}

}  // namespace

std::vector<std::uint64_t> geometryFingerprints(const CityModel& model) {
  std::vector<std::uint64_t> prints(model.objects.size(), 0);
  // Sums do not depend on the order of what is added.
  const auto add = [&](ObjectIndex object, std::uint64_t seed, std::uint64_t hash) {
    if (object != kNoObject) prints[model.objects.topLevel[object]] += mixed(hash + mixed(seed + 1));
  };
  for (ObjectIndex row = 0; row < model.objects.size(); ++row)
    add(row, static_cast<std::uint64_t>(model.objects.kind[row]), 0x0B1EC7);
  for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    if (model.surfaces.object[s] == kNoObject) continue;
    std::uint64_t points = 0;
    for (std::uint32_t ring = model.surfaces.firstRing[s]; ring < model.surfaces.firstRing[s + 1]; ++ring)
      for (std::uint32_t v = model.firstVertex[ring]; v < model.firstVertex[ring + 1]; ++v)
        points += hashOf(model.vertices[v]);
    add(model.surfaces.object[s], model.surfaces.lod[s], points);
  }
  for (std::size_t c = 0; c < model.curves.size(); ++c) {
    std::uint64_t points = 0;
    for (std::uint32_t v = model.curves.firstVertex[c]; v < model.curves.firstVertex[c + 1]; ++v)
      points += hashOf(model.curveVertices[v]);
    add(model.curves.object[c], model.curves.lod[c], points);
  }
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    const auto& m = model.instances.toLocal[i];
    add(model.instances.object[i], model.instances.lod[i],
        hashOf({m[3], m[7], m[11]}) + hashOf({m[0], m[5], m[10]}));
  }
  return prints;
}

}  // namespace stadtblick::model
