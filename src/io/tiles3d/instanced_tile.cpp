// i3dm: a model at many places.

#include <algorithm>
#include <cmath>

#include "geo/ellipsoidal.hpp"
#include "io/tiles3d/json_reading.hpp"
#include "io/tiles3d/legacy_tile.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr std::size_t kMostInstances = 1'000'000;

geo::Vec3 vecAt(const std::vector<double>& list, std::size_t index) {
  return {list[3 * index], list[3 * index + 1], list[3 * index + 2]};
}

/// A unit vector on the octahedron, two numbers of 16 bits.
geo::Vec3 fromOctahedron(double first, double second) {
  const double x = first / 65535.0 * 2.0 - 1.0;
  const double y = second / 65535.0 * 2.0 - 1.0;
  geo::Vec3 v{x, y, 1.0 - std::abs(x) - std::abs(y)};
  if (v.z < 0.0) {
    v.x = std::copysign(1.0 - std::abs(y), x);
    v.y = std::copysign(1.0 - std::abs(x), y);
  }
  return geo::normalised(v);
}

/// Directions of all instances; empty where none are stated.
std::vector<geo::Vec3> directions(const TileParts& parts, const char* name, const char* packed,
                                  std::size_t count) {
  std::vector<geo::Vec3> list;
  if (const auto plain = featureNumbers(parts, name, count * 3)) {
    for (std::size_t i = 0; i < count; ++i) list.push_back(vecAt(*plain, i));
  } else if (const auto folded = featureNumbers(parts, packed, count * 2, "UNSIGNED_SHORT")) {
    for (std::size_t i = 0; i < count; ++i)
      list.push_back(fromOctahedron((*folded)[2 * i], (*folded)[2 * i + 1]));
  }
  return list;
}

/// Where the instances stand, around RTC_CENTER.
std::vector<Affine> instancePlaces(const TileParts& parts, std::size_t count) {
  const auto positions = featurePositions(parts, count);
  if (!positions) return {};
  const auto up = directions(parts, "NORMAL_UP", "NORMAL_UP_OCT32P", count);
  const auto right = directions(parts, "NORMAL_RIGHT", "NORMAL_RIGHT_OCT32P", count);
  const json* compass = member(parts.features, "EAST_NORTH_UP");
  const bool onGlobe = compass != nullptr && *compass == true;
  const auto scale = featureNumbers(parts, "SCALE", count);
  const auto scales = featureNumbers(parts, "SCALE_NON_UNIFORM", count * 3);
  const geo::Vec3 centre = relativeToCentre(parts).translation();
  std::vector<Affine> places;
  for (std::size_t i = 0; i < count; ++i) {
    const geo::Vec3 position = (*positions)[i];
    Affine place = Affine::moved(position);
    if (!up.empty() && !right.empty()) {
      place = place * Affine::turned(right[i], up[i], cross(right[i], up[i]));
    } else if (onGlobe) {
      const geo::EastNorthUp compassAt = geo::eastNorthUp(geo::fromEarth(centre + position));
      place = place * Affine::turned(compassAt.east, compassAt.north, compassAt.up);
    }
    geo::Vec3 size{1, 1, 1};
    if (scale) size = size * (*scale)[i];
    if (scales)
      size = {size.x * vecAt(*scales, i).x, size.y * vecAt(*scales, i).y, size.z * vecAt(*scales, i).z};
    places.push_back(place * Affine::scaled(size));
  }
  return places;
}

}  // namespace

void addInstances(std::string_view bytes, const ContentPlace& place, ContentSink& sink) {
  const auto parts = takeApart(bytes, kInstancedHeader);
  if (!parts) return sink.broken(place, "its header is damaged");
  const ObjectRows& rows = sink.takeTable();
  std::string linked;
  const auto gltf = modelOf(*parts, wordAt(bytes, 28) != 0, place.resolve, linked);
  if (!gltf) return sink.broken(place, "its model is missing");
  std::string error;
  const auto document = GltfDocument::read(*gltf, place.resolve, error);
  if (!document) return sink.broken(place, error);
  const std::size_t count = std::min(indexOr(parts->features, "INSTANCES_LENGTH", 0), kMostInstances);
  const auto places = instancePlaces(*parts, count);
  if (places.empty()) sink.report(place, "objects whose places are packed in a way that is not known");
  const auto batches = featureNumbers(*parts, "BATCH_ID", count, "UNSIGNED_SHORT");
  const Affine centre = relativeToCentre(*parts);
  std::vector<Placing> placings;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const auto object = batches ? static_cast<std::size_t>(std::max(0.0, (*batches)[i])) : i;
    placings.push_back({centre * places[i], rowAt(rows, object)});
  }
  addGltf(*document, place, placings, {}, sink);
}

}  // namespace stadtblick::io::tiles3d
