#include "model/tiling/edge_builder.hpp"

#include <cmath>
#include <cstdint>
#include <unordered_map>

namespace stadtblick::model {

namespace {

constexpr double kGridMetres = 0.01;       // ends closer than this are the same point
constexpr float kSameFaceCosine = 0.966F;  // 15°

using GridPoint = std::array<std::int64_t, 3>;

GridPoint toGrid(geo::LocalPoint p) {
  return {std::llround(p.x / kGridMetres), std::llround(p.y / kGridMetres), std::llround(p.z / kGridMetres)};
}

struct EdgeKey {
  GridPoint low;
  GridPoint high;
  bool operator==(const EdgeKey&) const = default;
};

struct EdgeHash {
  std::size_t operator()(const EdgeKey& key) const {
    std::uint64_t hash = 1469598103934665603ULL;
    for (const GridPoint* point : {&key.low, &key.high})
      for (const std::int64_t value : *point) {
        hash ^= static_cast<std::uint64_t>(value);
        hash *= 0x9E3779B97F4A7C15ULL;
        hash ^= hash >> 29U;
      }
    return hash;
  }
};

struct Candidate {
  Edge edge;
  std::array<float, 3> normal{};
  SurfaceClass surfaceClass = SurfaceClass::kOther;
  bool shared = false;
  bool sharp = false;
};

bool isOpening(SurfaceClass c) { return c == SurfaceClass::kGlass || c == SurfaceClass::kDoor; }

/// Faces that are turned the other way round still are one face: only the angle between the planes counts.
bool samePlane(const std::array<float, 3>& a, const std::array<float, 3>& b) {
  return std::abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) > kSameFaceCosine;
}

class EdgeCollector {
 public:
  void add(geo::LocalPoint from, geo::LocalPoint to, ObjectIndex object, const std::array<float, 3>& normal,
           SurfaceClass surfaceClass) {
    EdgeKey key{toGrid(from), toGrid(to)};
    if (key.low == key.high) return;
    if (key.high < key.low) std::swap(key.low, key.high);
    const auto [found, isNew] = byKey_.try_emplace(key, candidates_.size());
    if (isNew) {
      candidates_.push_back({{from, to, object}, normal, surfaceClass, false, false});
      return;
    }
    Candidate& known = candidates_[found->second];
    known.shared = true;
    if (!samePlane(known.normal, normal) || isOpening(known.surfaceClass) != isOpening(surfaceClass))
      known.sharp = true;
  }

  std::vector<Edge> visible() const {
    std::vector<Edge> edges;
    for (const Candidate& candidate : candidates_)
      if (!candidate.shared || candidate.sharp) edges.push_back(candidate.edge);
    return edges;
  }

 private:
  std::unordered_map<EdgeKey, std::size_t, EdgeHash> byKey_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<Edge> visibleEdges(const CityModel& model, std::span<const SurfaceIndex> surfaces,
                               std::span<const SurfaceClass> classes) {
  EdgeCollector collector;
  const SurfaceTable& table = model.surfaces;
  for (std::size_t i = 0; i < surfaces.size(); ++i) {
    const SurfaceIndex s = surfaces[i];
    if (!hasEdges(classes[i]) || table.firstTriangle[s] == table.firstTriangle[s + 1]) continue;
    for (std::uint32_t ring = table.firstRing[s]; ring < table.firstRing[s + 1]; ++ring) {
      const std::uint32_t begin = model.firstVertex[ring];
      const std::uint32_t end = model.firstVertex[ring + 1];
      for (std::uint32_t v = begin; v < end; ++v)
        collector.add(model.vertices[v], model.vertices[v + 1 < end ? v + 1 : begin], table.object[s],
                      table.normal[s], classes[i]);
    }
  }
  return collector.visible();
}

}  // namespace stadtblick::model
