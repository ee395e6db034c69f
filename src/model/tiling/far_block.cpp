#include "model/tiling/far_block.hpp"

#include <algorithm>
#include <cmath>

namespace stadtblick::model {

namespace {

constexpr double kFootprintToleranceMetres = 0.8;
constexpr std::size_t kMostCorners = 7;  // 14 triangles of walls, 5 of the top
constexpr double kRectangular = 0.8;     // of the rectangle's area
constexpr double kFlatMetres = 1.0;      // roofs lower than this are drawn flat

float toFloat(double value) { return static_cast<float>(value); }

struct Weighted {
  double value;
  double weight;
};

/// The value below which the share `part` of all weight lies.
double percentile(std::vector<Weighted> values, double part) {
  if (values.empty()) return 0.0;
  std::sort(values.begin(), values.end(), [](const Weighted& a, const Weighted& b) {
    return a.value != b.value ? a.value < b.value : a.weight < b.weight;
  });
  double total = 0.0;
  for (const Weighted& v : values) total += v.weight;
  double sum = 0.0;
  for (const Weighted& v : values) {
    sum += v.weight;
    if (sum >= part * total) return v.value;
  }
  return values.back().value;
}

std::vector<Weighted> roofHeights(const std::vector<RoofTriangle>& roof) {
  std::vector<Weighted> heights;
  for (const RoofTriangle& t : roof)
    for (const auto& corner : t.corners) heights.push_back({corner.z, t.area});
  return heights;
}

double meanHeight(const BlockInput& input) {
  double sum = 0.0;
  double area = 0.0;
  for (const RoofTriangle& t : input.roof) {
    sum += t.area * (t.corners[0].z + t.corners[1].z + t.corners[2].z) / 3.0;
    area += t.area;
  }
  return area > 0.0 ? sum / area : input.top;
}

/// Where the slopes of a roof look.
struct Slopes {
  double flatShare = 0.0;   ///< of the area.
  double oneSided = 0.0;    ///< 0: as much there as back; 1: all one way.
  double alongShare = 0.0;  ///< of the slopes, those that look along the rectangle's length.
};

Slopes slopesOf(const std::vector<RoofTriangle>& roof, double angle) {
  const Point2 u{std::cos(angle), std::sin(angle)};
  double area = 0.0;
  double flat = 0.0;
  double along = 0.0;
  double all = 0.0;
  double slope = 0.0;
  Point2 sum;
  for (const RoofTriangle& t : roof) {
    area += t.area;
    if (t.normal.z > 0.985) {  // 10°
      flat += t.area;
      continue;
    }
    const double length2 = t.normal.x * t.normal.x + t.normal.y * t.normal.y;
    const double inU = t.normal.x * u.x + t.normal.y * u.y;
    along += t.area * inU * inU;
    all += t.area * length2;
    slope += t.area * std::sqrt(length2);
    sum = {sum.x + t.area * t.normal.x, sum.y + t.area * t.normal.y};
  }
  Slopes slopes;
  if (area <= 0.0) return slopes;
  slopes.flatShare = flat / area;
  if (slope > 0.0) slopes.oneSided = std::hypot(sum.x, sum.y) / slope;
  if (all > 0.0) slopes.alongShare = along / all;
  return slopes;
}

FarTop topOf(const BlockInput& input, const FarBlock& block, double rectangularity) {
  if (rectangularity < kRectangular || static_cast<double>(block.ridge - block.eave) < kFlatMetres)
    return FarTop::kFlat;
  const Slopes slopes = slopesOf(input.roof, static_cast<double>(block.angle));
  if (slopes.flatShare > 0.5 || slopes.oneSided > 0.5) return FarTop::kFlat;
  if (slopes.alongShare > 0.85) return FarTop::kGableAcross;
  if (slopes.alongShare < 0.15) return FarTop::kGableAlong;
  return FarTop::kHip;
}

void addRing(FarBlock& block, std::vector<Point2> ring, std::vector<std::array<float, 2>>& ringPoints) {
  if (signedArea(ring) < 0.0) std::reverse(ring.begin(), ring.end());
  simplifyRing(ring, kFootprintToleranceMetres, kMostCorners);
  block.firstRing = static_cast<std::uint32_t>(ringPoints.size());
  for (const Point2 p : ring)
    ringPoints.push_back(
        {toFloat(p.x - static_cast<double>(block.x)), toFloat(p.y - static_cast<double>(block.y))});
  block.endRing = static_cast<std::uint32_t>(ringPoints.size());
}

void measure(const BlockInput& input, double rectangularity, FarBlock& block) {
  std::vector<Weighted> shape;
  std::vector<Weighted> level;
  for (const RoofTriangle& t : input.roof)
    for (const auto& corner : t.corners) {
      shape.push_back({std::abs(corner.z - heightAt(block, {corner.x, corner.y})), t.area});
      level.push_back({std::abs(corner.z - static_cast<double>(block.mean)), t.area});
    }
  const double outline = (1.0 - rectangularity) * static_cast<double>(block.halfWidth);
  const double blockOutline = block.top == FarTop::kFlat ? kFootprintToleranceMetres : std::max(0.3, outline);
  block.error[0] = toFloat(std::max(percentile(shape, 0.9), blockOutline));
  block.error[1] = toFloat(std::max({percentile(level, 0.9), outline, static_cast<double>(block.error[0])}));
}

}  // namespace

Rectangle2 rectangleOf(const FarBlock& block) {
  return {{static_cast<double>(block.x), static_cast<double>(block.y)},
          static_cast<double>(block.angle),
          static_cast<double>(block.halfLength),
          static_cast<double>(block.halfWidth)};
}

double heightAt(const FarBlock& block, Point2 place) {
  const Rectangle2 box = rectangleOf(block);
  const Point2 p = box.inside(place);
  const double width = std::max(box.halfWidth, 1e-6);
  const double length = std::max(box.halfLength, 1e-6);
  double fall = 0.0;  // 0 at the ridge, 1 at the eaves
  switch (block.top) {
    case FarTop::kFlat:
    case FarTop::kTree:
      fall = 1.0;
      break;
    case FarTop::kGableAlong:
      fall = std::abs(p.y) / width;
      break;
    case FarTop::kGableAcross:
      fall = std::abs(p.x) / length;
      break;
    case FarTop::kHip:
      fall = std::max(std::abs(p.y), std::abs(p.x) - (length - width)) / width;
      break;
  }
  const auto eave = static_cast<double>(block.eave);
  const auto ridge = static_cast<double>(block.ridge);
  return ridge - (ridge - eave) * std::clamp(fall, 0.0, 1.0);
}

FarBlock makeBlock(const BlockInput& input, std::vector<std::array<float, 2>>& ringPoints) {
  FarBlock block;
  std::vector<Point2> ring = input.footprint.size() >= 3 ? input.footprint : convexHull(input.points);
  Rectangle2 box = smallestRectangle(ring);
  const double full = 4.0 * box.halfLength * box.halfWidth;
  const double area = std::abs(signedArea(ring));
  const double rectangularity = full > 0.0 ? std::min(1.0, area / full) : 1.0;
  // As much ground as the footprint has: else boxes of corner houses swallow their neighbours.
  const double shrink = std::sqrt(std::max(rectangularity, 0.25));
  block.x = toFloat(box.centre.x);
  block.y = toFloat(box.centre.y);
  block.angle = toFloat(box.angle);
  block.halfLength = toFloat(box.halfLength * shrink);
  block.halfWidth = toFloat(box.halfWidth * shrink);

  const auto heights = roofHeights(input.roof);
  const double mean = meanHeight(input);
  block.ground = toFloat(std::min(input.ground, mean));
  block.mean = toFloat(mean);
  block.eave = toFloat(heights.empty() ? mean : percentile(heights, 0.05));
  block.ridge = toFloat(heights.empty() ? mean : percentile(heights, 0.95));
  block.top = topOf(input, block, rectangularity);
  if (block.top == FarTop::kFlat) {
    block.eave = block.ridge = block.mean;
    addRing(block, std::move(ring), ringPoints);
  } else {
    block.firstRing = block.endRing = static_cast<std::uint32_t>(ringPoints.size());
  }
  measure(input, rectangularity, block);
  return block;
}

}  // namespace stadtblick::model
