#include "io/tiles3d/faceted_mesh.hpp"

#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace stadtblick::io::tiles3d {

namespace {

constexpr double kSameFace = 0.866;  // cosine of 30 degrees
constexpr std::uint32_t kNone = UINT32_MAX;

/// Twice the area long.
geo::Vec3 normalOf(std::span<const geo::LocalPoint> positions, std::span<const std::uint32_t> triangle) {
  const geo::Vec3 a = positions[triangle[0]];
  return cross(positions[triangle[1]] - a, positions[triangle[2]] - a);
}

geo::Vec3 unit(geo::Vec3 v) { return geo::length(v) > 0.0 ? geo::normalised(v) : geo::Vec3{0.0, 0.0, 1.0}; }

/// The copies of each vertex, as lists.
class Copies {
 public:
  Copies(std::size_t vertices, Faceted& mesh) : first_(vertices, kNone), mesh_(mesh) {}

  /// The copy of the vertex in the face that looks along `direction`, made where there is none yet.
  std::uint32_t in(std::uint32_t vertex, geo::Vec3 direction) {
    for (std::uint32_t c = first_[vertex]; c != kNone; c = next_[c])
      if (dot(direction_[c], direction) > kSameFace) return c;
    const auto made = static_cast<std::uint32_t>(mesh_.source.size());
    mesh_.source.push_back(vertex);
    mesh_.normals.emplace_back();
    direction_.push_back(direction);
    next_.push_back(std::exchange(first_[vertex], made));
    return made;
  }

 private:
  std::vector<std::uint32_t> first_, next_;
  std::vector<geo::Vec3> direction_;
  Faceted& mesh_;
};

/// An edge between two places, and what has been seen of its faces.
struct Edge {
  std::array<std::uint32_t, 2> ends{};  ///< vertices of the first face.
  geo::Vec3 face;
  bool alone = true;
  bool crease = false;
};

}  // namespace

Faceted facetedMesh(std::span<const geo::LocalPoint> positions, std::span<const std::uint32_t> indices) {
  Faceted mesh;
  mesh.indices.reserve(indices.size());
  Copies copies(positions.size(), mesh);
  for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
    const geo::Vec3 normal = normalOf(positions, indices.subspan(i, 3));
    for (std::size_t k = 0; k < 3; ++k) {
      const std::uint32_t copy = copies.in(indices[i + k], unit(normal));
      mesh.normals[copy] = mesh.normals[copy] + normal;
      mesh.indices.push_back(copy);
    }
  }
  for (geo::Vec3& normal : mesh.normals) normal = unit(normal);
  return mesh;
}

std::vector<std::uint32_t> creases(std::span<const geo::LocalPoint> positions,
                                   std::span<const std::uint32_t> indices) {
  // Walls have corners of their own: vertices at one place are one, to the millimetre.
  std::map<std::array<std::int64_t, 3>, std::uint32_t> places;
  std::vector<std::uint32_t> placeOf;
  for (std::uint32_t v = 0; v < positions.size(); ++v) {
    const geo::LocalPoint p = positions[v];
    const std::array<std::int64_t, 3> key{std::llround(p.x * 1000), std::llround(p.y * 1000),
                                          std::llround(p.z * 1000)};
    const auto found = places.try_emplace(key, static_cast<std::uint32_t>(places.size()));
    placeOf.push_back(found.first->second);
  }
  std::map<std::pair<std::uint32_t, std::uint32_t>, Edge> edges;
  for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
    const geo::Vec3 normal = normalOf(positions, indices.subspan(i, 3));
    if (geo::length(normal) == 0.0) continue;
    const geo::Vec3 face = unit(normal);
    for (std::size_t k = 0; k < 3; ++k) {
      const std::uint32_t a = placeOf[indices[i + k]];
      const std::uint32_t b = placeOf[indices[i + (k + 1) % 3]];
      if (a == b) continue;
      const auto [found, isNew] = edges.try_emplace(
          std::minmax(a, b), Edge{{indices[i + k], indices[i + (k + 1) % 3]}, face, true, false});
      if (isNew) continue;
      found->second.alone = false;
      if (std::abs(dot(found->second.face, face)) < kSameFace) found->second.crease = true;
    }
  }
  std::vector<std::uint32_t> lines;
  for (const auto& [between, edge] : edges)
    if (edge.alone || edge.crease) lines.insert(lines.end(), edge.ends.begin(), edge.ends.end());
  return lines;
}

}  // namespace stadtblick::io::tiles3d
