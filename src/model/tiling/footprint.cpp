#include "model/tiling/footprint.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace stadtblick::model {

namespace {

/// Twice the area of a triangle; positive where it runs anticlockwise.
double turn(Point2 a, Point2 b, Point2 c) { return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x); }

double distance(Point2 a, Point2 b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// How far `b` is off the line from `a` to `c`.
double offset(Point2 a, Point2 b, Point2 c) {
  const double base = distance(a, c);
  return base > 1e-9 ? std::abs(turn(a, b, c)) / base : distance(a, b);
}

bool insideTriangle(Point2 p, Point2 a, Point2 b, Point2 c) {
  return turn(a, b, p) > 0.0 && turn(b, c, p) > 0.0 && turn(c, a, p) > 0.0;
}

Rectangle2 rectangleAlong(std::span<const Point2> points, double angle) {
  const Point2 u{std::cos(angle), std::sin(angle)};
  double lowU = std::numeric_limits<double>::infinity();
  double highU = -lowU;
  double lowV = lowU;
  double highV = -lowU;
  for (const Point2 p : points) {
    const double along = p.x * u.x + p.y * u.y;
    const double across = -p.x * u.y + p.y * u.x;
    lowU = std::min(lowU, along);
    highU = std::max(highU, along);
    lowV = std::min(lowV, across);
    highV = std::max(highV, across);
  }
  const double midU = (lowU + highU) / 2;
  const double midV = (lowV + highV) / 2;
  return {{midU * u.x - midV * u.y, midU * u.y + midV * u.x}, angle, (highU - lowU) / 2, (highV - lowV) / 2};
}

}  // namespace

Point2 Rectangle2::inside(Point2 point) const {
  const double c = std::cos(angle);
  const double s = std::sin(angle);
  const Point2 d{point.x - centre.x, point.y - centre.y};
  return {d.x * c + d.y * s, -d.x * s + d.y * c};
}

Point2 Rectangle2::outside(Point2 along) const {
  const double c = std::cos(angle);
  const double s = std::sin(angle);
  return {centre.x + along.x * c - along.y * s, centre.y + along.x * s + along.y * c};
}

double signedArea(std::span<const Point2> ring) {
  double sum = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point2 a = ring[i];
    const Point2 b = ring[(i + 1) % ring.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return sum / 2;
}

std::vector<Point2> convexHull(std::vector<Point2> points) {
  std::sort(points.begin(), points.end());
  points.erase(std::unique(points.begin(), points.end()), points.end());
  if (points.size() < 3) return points;
  std::vector<Point2> hull;
  const auto chain = [&hull](auto begin, auto end) {
    const std::size_t start = hull.size();
    for (auto p = begin; p != end; ++p) {
      while (hull.size() >= start + 2 && turn(hull[hull.size() - 2], hull.back(), *p) <= 0.0) hull.pop_back();
      hull.push_back(*p);
    }
    hull.pop_back();
  };
  chain(points.begin(), points.end());
  chain(points.rbegin(), points.rend());
  return hull;
}

Rectangle2 smallestRectangle(std::span<const Point2> points) {
  const auto hull = convexHull({points.begin(), points.end()});
  Rectangle2 best;
  double bestArea = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < hull.size(); ++i) {
    const Point2 a = hull[i];
    const Point2 b = hull[(i + 1) % hull.size()];
    const Rectangle2 box = rectangleAlong(hull, std::atan2(b.y - a.y, b.x - a.x));
    const double area = box.halfLength * box.halfWidth;
    if (area < bestArea * (1.0 - 1e-9)) {
      bestArea = area;
      best = box;
    }
  }
  if (best.halfWidth > best.halfLength) {
    std::swap(best.halfWidth, best.halfLength);
    best.angle += std::numbers::pi / 2;
  }
  while (best.angle > std::numbers::pi / 2) best.angle -= std::numbers::pi;
  while (best.angle <= -std::numbers::pi / 2) best.angle += std::numbers::pi;
  return best;
}

void simplifyRing(std::vector<Point2>& ring, double toleranceMetres, std::size_t mostPoints) {
  while (ring.size() > 3) {
    std::size_t least = 0;
    double leastOffset = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const double off =
          offset(ring[(i + ring.size() - 1) % ring.size()], ring[i], ring[(i + 1) % ring.size()]);
      if (off < leastOffset) {
        leastOffset = off;
        least = i;
      }
    }
    if (leastOffset >= toleranceMetres && ring.size() <= mostPoints) return;
    ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(least));
  }
}

std::vector<std::array<std::uint32_t, 3>> cutEars(std::span<const Point2> ring) {
  std::vector<std::array<std::uint32_t, 3>> triangles;
  std::vector<std::uint32_t> left(ring.size());
  std::iota(left.begin(), left.end(), 0U);
  const auto isEar = [&](std::size_t i) {
    const std::size_t n = left.size();
    const Point2 a = ring[left[(i + n - 1) % n]];
    const Point2 b = ring[left[i]];
    const Point2 c = ring[left[(i + 1) % n]];
    if (turn(a, b, c) <= 0.0) return false;
    return std::none_of(left.begin(), left.end(),
                        [&](std::uint32_t p) { return insideTriangle(ring[p], a, b, c); });
  };
  while (left.size() >= 3) {
    const std::size_t n = left.size();
    std::size_t ear = 0;
    while (ear < n && !isEar(ear)) ++ear;
    if (ear == n) ear = 1 % n;  // it crosses itself: go on as a fan
    triangles.push_back({left[(ear + n - 1) % n], left[ear], left[(ear + 1) % n]});
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(ear));
  }
  return triangles;
}

}  // namespace stadtblick::model
