// Points: pnts, and how points of any file are drawn.

#include <algorithm>
#include <cmath>

#include "io/tiles3d/json_reading.hpp"
#include "io/tiles3d/legacy_tile.hpp"
#include "io/tiles3d/own_tile.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using Colour = std::array<std::uint8_t, 4>;
using nlohmann::json;

/// Of one content; more cost more than they show.
constexpr std::size_t kMostPoints = 150'000;
constexpr double kLeastMetres = 0.02;
constexpr double kMostMetres = 0.6;

std::uint8_t byteOf(double value) { return static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0)); }

std::vector<Colour> coloursOf(const TileParts& parts, std::size_t count) {
  std::vector<Colour> colours;
  for (const auto& [name, components] : {std::pair{"RGBA", std::size_t{4}}, std::pair{"RGB", std::size_t{3}}})
    if (const auto list = featureNumbers(parts, name, count * components, "UNSIGNED_BYTE")) {
      for (std::size_t i = 0; i < count; ++i) {
        const double* c = list->data() + i * components;
        colours.push_back({byteOf(c[0]), byteOf(c[1]), byteOf(c[2]), 255});
      }
      return colours;
    }
  if (const auto packed = featureNumbers(parts, "RGB565", count, "UNSIGNED_SHORT")) {
    for (const double word : *packed) {
      const auto bits = static_cast<unsigned>(word);
      colours.push_back({byteOf((bits >> 11U) * 255.0 / 31.0), byteOf((bits >> 5U & 63U) * 255.0 / 63.0),
                         byteOf((bits & 31U) * 255.0 / 31.0), 255});
    }
  } else if (const auto same = featureNumbers(parts, "CONSTANT_RGBA", 4, "UNSIGNED_BYTE")) {
    colours.assign(count, {byteOf((*same)[0]), byteOf((*same)[1]), byteOf((*same)[2]), 255});
  }
  return colours;
}

/// About how far points on a surface are apart that fill the box.
double spacingOf(const geo::Box3& box, std::size_t count) {
  const geo::Vec3 s = box.size();
  const double area = std::max({s.x * s.y, s.x * s.z, s.y * s.z});
  return std::sqrt(area / static_cast<double>(std::max<std::size_t>(count, 1)));
}

}  // namespace

std::optional<std::vector<geo::Vec3>> featurePositions(const TileParts& parts, std::size_t count) {
  std::vector<geo::Vec3> list;
  const auto plain = featureNumbers(parts, "POSITION", count * 3);
  const auto packed =
      plain ? std::nullopt : featureNumbers(parts, "POSITION_QUANTIZED", count * 3, "UNSIGNED_SHORT");
  const auto offset = featureNumbers(parts, "QUANTIZED_VOLUME_OFFSET", 3);
  const auto scale = featureNumbers(parts, "QUANTIZED_VOLUME_SCALE", 3);
  if (!plain && (!packed || !offset || !scale)) return std::nullopt;
  for (std::size_t i = 0; i < count; ++i) {
    std::array<double, 3> p{};
    for (std::size_t c = 0; c < 3; ++c)
      p[c] = plain ? (*plain)[3 * i + c] : (*offset)[c] + (*packed)[3 * i + c] / 65535.0 * (*scale)[c];
    list.push_back({p[0], p[1], p[2]});
  }
  return list;
}

void addPointTile(std::string_view bytes, const ContentPlace& place, ContentSink& sink) {
  const auto parts = takeApart(bytes, kPointsHeader);
  if (!parts) return sink.broken(place, "its header is damaged");
  const ObjectRows& rows = sink.takeTable();
  const std::size_t count = indexOr(parts->features, "POINTS_LENGTH", 0);
  if (count > bytes.size()) return sink.broken(place, "it says that it has more points than it has bytes");
  const auto positions = featurePositions(*parts, count);
  if (!positions) {
    const bool draco = parts->features.dump().find("3DTILES_draco_point_compression") != std::string::npos;
    return sink.report(place, draco ? "points that are packed (3DTILES_draco_point_compression)"
                                    : "points whose places are packed in a way that is not known");
  }
  TilePoints points;
  const Affine toRoot = place.tileToRoot * relativeToCentre(*parts);
  std::vector<geo::Vec3> root;
  for (const geo::Vec3 p : *positions) root.push_back(toRoot.apply(p));
  points.positions = toLocal(root, place);
  if (points.positions.empty() && count > 0)
    return sink.report(place, "points that lie nowhere on the globe");
  points.colours = coloursOf(*parts, count);
  points.rows.assign(count, model::kNoObjectId);
  if (const auto batches = featureNumbers(*parts, "BATCH_ID", count, "UNSIGNED_SHORT"))
    for (std::size_t i = 0; i < count; ++i)
      points.rows[i] = rowAt(rows, static_cast<std::size_t>(std::max(0.0, (*batches)[i])));
  addPoints(points, place, sink);
}

void addPoints(const TilePoints& points, const ContentPlace& place, ContentSink& sink) {
  const std::size_t count = points.positions.size();
  if (sink.boxes != nullptr) {
    for (std::size_t i = 0; i < count; ++i)
      if (points.rows[i] < sink.boxes->size()) (*sink.boxes)[points.rows[i]].add(points.positions[i]);
    return;
  }
  if (count == 0) return;
  const std::size_t step = (count + kMostPoints - 1) / kMostPoints;
  if (step > 1)
    sink.report(place,
                std::to_string(count) + " points, of which one in " + std::to_string(step) + " is shown");
  geo::Box3 box;
  for (const geo::LocalPoint p : points.positions) box.add(p);
  const double size = std::clamp(0.7 * spacingOf(box, count / step), kLeastMetres, kMostMetres);
  constexpr double kThird = 0.5773502691896258;  // of the square root of 3
  constexpr std::array<geo::Vec3, 4> kCorners{geo::Vec3{kThird, kThird, kThird},
                                              {-kThird, -kThird, kThird},
                                              {-kThird, kThird, -kThird},
                                              {kThird, -kThird, -kThird}};
  constexpr std::array<std::uint32_t, 12> kSides{0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3};
  model::TileMesh mesh;
  const geo::Vec3 middle = box.centre();
  mesh.origin = {std::floor(middle.x), std::floor(middle.y), std::floor(middle.z)};
  for (std::size_t i = 0; i < count; i += step) {
    const auto first = static_cast<std::uint32_t>(mesh.positions.size());
    for (const geo::Vec3 corner : kCorners) {
      const geo::Vec3 p = points.positions[i] + corner * size - mesh.origin;
      mesh.positions.push_back({static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)});
      const auto wide = [](double unit) { return static_cast<std::int16_t>(std::lround(unit * 32767.0)); };
      mesh.normalClass.push_back({wide(corner.x), wide(corner.y), wide(corner.z),
                                  static_cast<std::int16_t>(model::SurfaceClass::kOther)});
      mesh.material.push_back(points.colours.empty() ? Colour{} : points.colours[i]);
      mesh.ids.push_back({points.rows[i], model::kNoObjectId});
    }
    for (const std::uint32_t side : kSides) mesh.indices.push_back(first + side);
  }
  mesh.batches = {{model::kNoTexture, 0, static_cast<std::uint32_t>(mesh.indices.size())}};
  measureBounds(mesh);
  sink.content.meshes.push_back(std::move(mesh));
}

}  // namespace stadtblick::io::tiles3d
