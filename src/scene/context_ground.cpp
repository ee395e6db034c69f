#include "scene/context_ground.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace stadtblick::scene {

namespace {

constexpr int kBins = 64;
constexpr std::uint32_t kSectors = 64;
constexpr std::uint32_t kInnerRings = 40;
constexpr std::uint32_t kOuterRings = 10;
constexpr double kShareOfBox = 0.75;       // of a box around a building that it stands on
constexpr double kBelowFeetMetres = 0.03;  // so that floors do not show through

/// Heights between the feet: a mean that near feet have the greater say in, soft over `reach`.
class GroundHeights {
 public:
  GroundHeights(std::span<const Foot> feet, double reach) : feet_(feet), reach2_(reach * reach) {
    double sum = 0.0;
    double weights = 0.0;
    for (const Foot& foot : feet) {
      sum += foot.place.z * foot.weight;
      weights += foot.weight;
    }
    mean_ = weights > 0.0 ? sum / weights : 0.0;
  }

  double at(double x, double y) const {
    double sum = 0.0;
    double weights = 0.0;
    for (const Foot& foot : feet_) {
      const double dx = foot.place.x - x;
      const double dy = foot.place.y - y;
      const double near = 1.0 / (dx * dx + dy * dy + reach2_);
      const double weight = foot.weight * near * near;
      sum += weight * foot.place.z;
      weights += weight;
    }
    return weights > 0.0 ? sum / weights : mean_;
  }
  double mean() const { return mean_; }

 private:
  std::span<const Foot> feet_;
  double reach2_;
  double mean_ = 0.0;
};

/// The share of the ground that is built over, smoothed over neighbouring bins.
class BuiltShare {
 public:
  BuiltShare(const geo::Box3& bounds, std::span<const Foot> feet) : low_(bounds.min) {
    binX_ = std::max(bounds.size().x / kBins, 1.0);
    binY_ = std::max(bounds.size().y / kBins, 1.0);
    for (const Foot& foot : feet)
      spread(std::floor((foot.place.x - low_.x) / binX_), std::floor((foot.place.y - low_.y) / binY_),
             foot.builtSquareMetres / (9.0 * binX_ * binY_));
  }

  double at(double x, double y) const {
    const double u = (x - low_.x) / binX_ - 0.5;
    const double v = (y - low_.y) / binY_ - 0.5;
    const double column = std::floor(u);
    const double row = std::floor(v);
    const double s = u - column;
    const double t = v - row;
    return (1 - t) * ((1 - s) * share(column, row) + s * share(column + 1, row)) +
           t * ((1 - s) * share(column, row + 1) + s * share(column + 1, row + 1));
  }

 private:
  static bool isInside(double column, double row) {
    return column >= 0.0 && column < kBins && row >= 0.0 && row < kBins;
  }
  static std::size_t indexOf(double column, double row) {
    return static_cast<std::size_t>(row) * kBins + static_cast<std::size_t>(column);
  }
  void spread(double column, double row, double share) {
    for (const double y : {row - 1, row, row + 1})
      for (const double x : {column - 1, column, column + 1})
        if (isInside(x, y)) shares_[indexOf(x, y)] += share;
  }
  double share(double column, double row) const {
    return isInside(column, row) ? std::min(shares_[indexOf(column, row)], 1.0) : 0.0;
  }

  geo::LocalPoint low_;
  double binX_ = 1.0;
  double binY_ = 1.0;
  std::vector<double> shares_ = std::vector<double>(std::size_t{kBins} * kBins, 0.0);
};

std::array<std::int16_t, 4> packed(geo::Vec3 normal) {
  const auto snorm = [](double v) { return static_cast<std::int16_t>(std::lround(v * 32767.0)); };
  return {snorm(normal.x), snorm(normal.y), snorm(normal.z),
          static_cast<std::int16_t>(model::SurfaceClass::kTable)};
}

std::uint32_t addVertex(model::TileMesh& chunk, geo::LocalPoint local, geo::Vec3 normal, double built) {
  const geo::Vec3 p = local - chunk.origin;
  chunk.bounds.add(local);
  chunk.positions.push_back({static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)});
  chunk.normalClass.push_back(packed(normal));
  chunk.material.push_back({0, 0, 0, static_cast<std::uint8_t>(std::lround(255.0 * built))});
  chunk.ids.push_back({model::kNoObjectId, 0});
  return static_cast<std::uint32_t>(chunk.positions.size() - 1);
}

bool standsOrLies(model::ObjectKind kind) {
  switch (kind) {
    case model::ObjectKind::kBuilding:
    case model::ObjectKind::kLandUse:
    case model::ObjectKind::kRoad:
    case model::ObjectKind::kSquare:
    case model::ObjectKind::kRailway:
    case model::ObjectKind::kTrack:
    case model::ObjectKind::kTransportationComplex:
      return true;
    default:
      return false;
  }
}

struct Standing {
  geo::Box3 box;
  bool building = false;
};

/// The mean foot of each bin.
std::vector<Foot> mergedFeet(const std::vector<Standing>& standing) {
  geo::Box3 all;
  for (const Standing& object : standing) all.add(object.box);
  const double binX = std::max(all.size().x / kBins, 1.0);
  const double binY = std::max(all.size().y / kBins, 1.0);
  std::map<std::pair<int, int>, Foot> bins;
  for (const auto& [box, building] : standing) {
    if (box.empty()) continue;
    const geo::Vec3 c = box.centre();
    const std::pair key{static_cast<int>((c.x - all.min.x) / binX),
                        static_cast<int>((c.y - all.min.y) / binY)};
    auto [found, isNew] = bins.try_emplace(key, Foot{{0, 0, 0}, 0.0, 0.0});
    Foot& foot = found->second;
    const double total = foot.weight + 1.0;
    foot.place = foot.place * (foot.weight / total) + geo::Vec3{c.x, c.y, box.min.z} * (1.0 / total);
    foot.weight = total;
    if (building) foot.builtSquareMetres += kShareOfBox * box.size().x * box.size().y;
  }
  std::vector<Foot> feet;
  for (const auto& [key, foot] : bins) feet.push_back(foot);
  return feet;
}

}  // namespace

std::vector<Foot> groundFeet(const model::CityModel& model) {
  std::map<model::ObjectIndex, geo::Box3> boxes;
  for (model::SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    const model::ObjectIndex object = model.surfaces.object[s];
    if (object == model::kNoObject) continue;
    const model::ObjectIndex top = model.objects.topLevel[object];
    if (!standsOrLies(model.objects.kind[top])) continue;
    geo::Box3& box = boxes[top];
    for (auto v = model.firstVertex[model.surfaces.firstRing[s]];
         v < model.firstVertex[model.surfaces.firstRing[s + 1]]; ++v)
      box.add(model.vertices[v]);
  }
  std::vector<Standing> standing;
  for (const auto& [object, box] : boxes)
    standing.push_back({box, model.objects.kind[object] == model::ObjectKind::kBuilding});
  return mergedFeet(standing);
}

std::vector<Foot> groundFeet(const model::Catalogue& catalogue) {
  const auto kinds = catalogue.kinds();
  const auto parents = catalogue.parents();
  const auto boxes = catalogue.boxes();
  std::vector<Standing> standing;
  for (std::size_t row = 0; row < kinds.size(); ++row) {
    if (parents[row] != model::kNoRow || !standsOrLies(kinds[row]) || boxes[row][0] > boxes[row][3]) continue;
    standing.push_back(
        {{{boxes[row][0], boxes[row][1], boxes[row][2]}, {boxes[row][3], boxes[row][4], boxes[row][5]}},
         kinds[row] == model::ObjectKind::kBuilding});
  }
  return mergedFeet(standing);
}

model::TileMesh buildContextGround(const geo::Box3& bounds, std::span<const Foot> feet, double fallbackZ) {
  const double radius = 0.5 * std::max({std::hypot(bounds.size().x, bounds.size().y), 20.0});
  const GroundHeights heights(feet, std::max(radius / 10.0, 6.0));
  const BuiltShare built(bounds, feet);
  const geo::Vec3 centre = bounds.centre();
  model::TileMesh chunk;
  chunk.origin = {std::floor(centre.x), std::floor(centre.y), std::floor(fallbackZ)};

  const auto heightAt = [&](double x, double y) {
    if (feet.empty()) return fallbackZ;
    // Outside of the model the ground goes over into its mean height.
    const double away = std::hypot(x - centre.x, y - centre.y) / radius;
    const double share = std::clamp((away - 1.1) / 1.5, 0.0, 1.0);
    return heights.at(x, y) * (1.0 - share) + heights.mean() * share - kBelowFeetMetres;
  };
  const double step = radius / kInnerRings;
  const auto vertexAt = [&](double x, double y) {
    const double slopeX = (heightAt(x + step, y) - heightAt(x - step, y)) / (2.0 * step);
    const double slopeY = (heightAt(x, y + step) - heightAt(x, y - step)) / (2.0 * step);
    addVertex(chunk, {x, y, heightAt(x, y)}, geo::normalised({-slopeX, -slopeY, 1.0}), built.at(x, y));
  };

  vertexAt(centre.x, centre.y);
  const double outerGrowth = std::pow(60.0 / 1.25, 1.0 / kOuterRings);
  for (std::uint32_t ring = 0; ring < kInnerRings + kOuterRings; ++ring) {
    const double distance = ring < kInnerRings
                                ? radius * 1.25 * (ring + 1) / kInnerRings
                                : radius * 1.25 * std::pow(outerGrowth, ring - kInnerRings + 1);
    for (std::uint32_t sector = 0; sector < kSectors; ++sector) {
      const double angle = 2.0 * std::numbers::pi * sector / kSectors;
      vertexAt(centre.x + distance * std::cos(angle), centre.y + distance * std::sin(angle));
    }
  }
  for (std::uint32_t sector = 0; sector < kSectors; ++sector) {
    const std::uint32_t next = (sector + 1) % kSectors;
    for (const std::uint32_t i : {0U, 1 + sector, 1 + next}) chunk.indices.push_back(i);
    for (std::uint32_t ring = 0; ring + 1 < kInnerRings + kOuterRings; ++ring) {
      const std::uint32_t inner = 1 + ring * kSectors;
      const std::uint32_t outer = inner + kSectors;
      for (const std::uint32_t i :
           {inner + sector, outer + sector, outer + next, inner + sector, outer + next, inner + next})
        chunk.indices.push_back(i);
    }
  }
  chunk.batches = {{model::kNoTexture, 0, static_cast<std::uint32_t>(chunk.indices.size())}};
  return chunk;
}

}  // namespace stadtblick::scene
