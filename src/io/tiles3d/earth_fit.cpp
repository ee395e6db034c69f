#include "io/tiles3d/earth_fit.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stadtblick::io::tiles3d {

namespace {

using Row4 = std::array<double, 4>;

/// Solves N x = b for three right sides, by elimination with pivots.
std::array<geo::Vec3, 4> solve(std::array<Row4, 4> n, std::array<geo::Vec3, 4> b) {
  for (std::size_t column = 0; column < 4; ++column) {
    std::size_t pivot = column;
    for (std::size_t row = column + 1; row < 4; ++row)
      if (std::abs(n[row][column]) > std::abs(n[pivot][column])) pivot = row;
    std::swap(n[pivot], n[column]);
    std::swap(b[pivot], b[column]);
    for (std::size_t row = 0; row < 4; ++row) {
      if (row == column || n[column][column] == 0.0) continue;
      const double factor = n[row][column] / n[column][column];
      for (std::size_t i = column; i < 4; ++i) n[row][i] -= factor * n[column][i];
      b[row] = b[row] - b[column] * factor;
    }
  }
  for (std::size_t i = 0; i < 4; ++i) b[i] = n[i][i] == 0.0 ? geo::Vec3{} : b[i] * (1.0 / n[i][i]);
  return b;
}

/// A lattice over the box; a flat box gets a height all the same, or up would be undetermined.
std::vector<geo::LocalPoint> samples(const geo::Box3& box, int steps) {
  const geo::Vec3 middle = box.centre();
  const geo::Vec3 size = box.size();
  const geo::Vec3 half{std::max(size.x, 1.0) / 2, std::max(size.y, 1.0) / 2, std::max(size.z, 1.0) / 2};
  std::vector<geo::LocalPoint> points;
  for (int i = 0; i <= steps; ++i)
    for (int j = 0; j <= steps; ++j)
      for (const double k : {-1.0, 1.0}) {
        const double u = 2.0 * i / steps - 1.0;
        const double v = 2.0 * j / steps - 1.0;
        points.push_back({middle.x + u * half.x, middle.y + v * half.y, middle.z + k * half.z});
      }
  return points;
}

}  // namespace

geo::Vec3 Affine::apply(geo::Vec3 p) const {
  return {m[0] * p.x + m[1] * p.y + m[2] * p.z + m[3], m[4] * p.x + m[5] * p.y + m[6] * p.z + m[7],
          m[8] * p.x + m[9] * p.y + m[10] * p.z + m[11]};
}

Affine Affine::inverse() const {
  const geo::Vec3 a{m[0], m[1], m[2]};
  const geo::Vec3 b{m[4], m[5], m[6]};
  const geo::Vec3 c{m[8], m[9], m[10]};
  const double determinant = dot(a, cross(b, c));
  if (determinant == 0.0 || !std::isfinite(determinant)) return {};
  // Columns of the inverse are the cross products of the rows.
  const geo::Vec3 x = cross(b, c) * (1.0 / determinant);
  const geo::Vec3 y = cross(c, a) * (1.0 / determinant);
  const geo::Vec3 z = cross(a, b) * (1.0 / determinant);
  Affine result;
  result.m = {x.x, y.x, z.x, 0.0, x.y, y.y, z.y, 0.0, x.z, y.z, z.z, 0.0};
  const geo::Vec3 back = result.apply(translation());
  result.m[3] = -back.x;
  result.m[7] = -back.y;
  result.m[11] = -back.z;
  return result;
}

std::array<double, 16> Affine::columnMajor() const {
  return {m[0], m[4], m[8], 0, m[1], m[5], m[9], 0, m[2], m[6], m[10], 0, m[3], m[7], m[11], 1};
}

Affine Affine::fromColumnMajor(const std::array<double, 16>& c) {
  Affine result;
  result.m = {c[0], c[4], c[8], c[12], c[1], c[5], c[9], c[13], c[2], c[6], c[10], c[14]};
  return result;
}

Affine Affine::scaled(geo::Vec3 by) { return turned({by.x, 0, 0}, {0, by.y, 0}, {0, 0, by.z}); }

Affine Affine::turned(geo::Vec3 x, geo::Vec3 y, geo::Vec3 z) {
  Affine a;
  a.m = {x.x, y.x, z.x, 0, x.y, y.y, z.y, 0, x.z, y.z, z.z, 0};
  return a;
}

Affine Affine::moved(geo::Vec3 by) {
  Affine result;
  result.m[3] = by.x;
  result.m[7] = by.y;
  result.m[11] = by.z;
  return result;
}

Affine operator*(const Affine& first, const Affine& second) {
  Affine result;
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 4; ++column) {
      double sum = column == 3 ? first.m[row * 4 + 3] : 0.0;
      for (std::size_t i = 0; i < 3; ++i) sum += first.m[row * 4 + i] * second.m[i * 4 + column];
      result.m[row * 4 + column] = sum;
    }
  return result;
}

EarthFit fitEarth(const geo::EarthTransform& earth, const geo::LocalFrame& frame, const geo::Box3& local,
                  geo::LocalPoint origin) {
  EarthFit fit;
  const geo::Vec3 size = local.size();
  const double scale = std::max({size.x, size.y, size.z, 1.0}) / 2;  // so that all numbers are near 1
  const geo::Vec3 anchor = earth.worldToEarth(frame.localToWorld(origin));
  std::array<Row4, 4> normal{};
  std::array<geo::Vec3, 4> right{};
  std::vector<std::pair<geo::Vec3, geo::Vec3>> pairs;
  for (const geo::LocalPoint p : samples(local, 4)) {
    const geo::Vec3 from = (p - origin) * (1.0 / scale);
    const geo::Vec3 to = earth.worldToEarth(frame.localToWorld(p)) - anchor;
    if (!std::isfinite(to.x)) continue;
    pairs.emplace_back(from, to);
    const Row4 row{from.x, from.y, from.z, 1.0};
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = 0; j < 4; ++j) normal[i][j] += row[i] * row[j];
      right[i] = right[i] + to * row[i];
    }
  }
  if (pairs.size() < 8) return fit;
  const auto x = solve(normal, right);
  const auto at = [&x](std::size_t i, int axis) { return axis == 0 ? x[i].x : axis == 1 ? x[i].y : x[i].z; };
  const std::array<double, 3> anchors{anchor.x, anchor.y, anchor.z};
  for (int axis = 0; axis < 3; ++axis) {
    const auto row = static_cast<std::size_t>(axis) * 4;
    for (std::size_t i = 0; i < 3; ++i) fit.tileToEarth.m[row + i] = at(i, axis) / scale;
    fit.tileToEarth.m[row + 3] = at(3, axis) + anchors[static_cast<std::size_t>(axis)];
  }
  for (const auto& [from, to] : pairs) {
    const geo::Vec3 off = fit.tileToEarth.apply(from * scale) - (to + anchor);
    fit.residualMetres = std::max(fit.residualMetres, geo::length(off));
  }
  return fit;
}

}  // namespace stadtblick::io::tiles3d
