#include "io/export/closed_shell.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace stadtblick::io::exporting {

using geo::Vec3;
using Triangle = std::array<std::uint32_t, 3>;

namespace {

/// Points nearer than this are the same: survey data have millimetres.
constexpr double kWeldMetres = 1e-3;
/// A corner nearer than this to an edge lies on it: both ends of the edge are rounded.
constexpr double kOnEdgeMetres = 2e-3;

std::uint64_t edgeKey(std::uint32_t from, std::uint32_t to) { return (std::uint64_t{from} << 32U) | to; }

/// Edges by their lower and higher end; what of the two directions is in surplus.
std::unordered_map<std::uint64_t, int> edgeSurplus(std::span<const Triangle> triangles) {
  std::unordered_map<std::uint64_t, int> surplus;
  surplus.reserve(triangles.size() * 2);
  for (const Triangle& t : triangles)
    for (std::size_t i = 0; i < 3; ++i) {
      const std::uint32_t from = t[i];
      const std::uint32_t to = t[(i + 1) % 3];
      surplus[from < to ? edgeKey(from, to) : edgeKey(to, from)] += from < to ? 1 : -1;
    }
  return surplus;
}

double areaOf(const Shell& shell, const Triangle& t) {
  const auto point = [&](std::uint32_t i) {
    const auto& p = shell.points[i];
    return Vec3{p[0], p[1], p[2]};
  };
  return 0.5 * geo::length(geo::cross(point(t[1]) - point(t[0]), point(t[2]) - point(t[0])));
}

/// Turns triangles so that neighbours agree: each connected part keeps the direction of most of its area.
/// Edges of more than two triangles connect nothing.
class Turner {
 public:
  explicit Turner(Shell& shell) : shell_(shell), state_(shell.triangles.size(), 0) {
    for (std::uint32_t t = 0; t < shell.triangles.size(); ++t)
      for (std::size_t i = 0; i < 3; ++i) {
        const auto [from, to] = edge(t, i);
        neighbours_[from < to ? edgeKey(from, to) : edgeKey(to, from)].push_back(t);
      }
  }

  void run() {
    for (std::uint32_t t = 0; t < state_.size(); ++t)
      if (state_[t] == 0) runPart(t);
  }

 private:
  std::pair<std::uint32_t, std::uint32_t> edge(std::uint32_t t, std::size_t i) const {
    return {shell_.triangles[t][i], shell_.triangles[t][(i + 1) % 3]};
  }
  bool passes(std::uint32_t t, std::uint32_t from, std::uint32_t to) const {
    for (std::size_t i = 0; i < 3; ++i)
      if (edge(t, i) == std::pair(from, to)) return true;
    return false;
  }

  void runPart(std::uint32_t start) {
    std::vector<std::uint32_t> part{start};
    state_[start] = 1;
    double kept = 0.0;
    double turned = 0.0;
    for (std::size_t next = 0; next < part.size(); ++next) {
      const std::uint32_t t = part[next];
      (state_[t] > 0 ? kept : turned) += areaOf(shell_, shell_.triangles[t]);
      for (std::size_t i = 0; i < 3; ++i) {
        const auto [from, to] = edge(t, i);
        const auto& both = neighbours_[from < to ? edgeKey(from, to) : edgeKey(to, from)];
        if (both.size() != 2) continue;
        const std::uint32_t other = both[0] == t ? both[1] : both[0];
        if (state_[other] != 0) continue;
        state_[other] = passes(other, from, to) ? static_cast<signed char>(-state_[t]) : state_[t];
        part.push_back(other);
      }
    }
    const signed char wrong = kept >= turned ? -1 : 1;
    for (const std::uint32_t t : part)
      if (state_[t] == wrong) std::swap(shell_.triangles[t][1], shell_.triangles[t][2]);
  }

  Shell& shell_;
  std::vector<signed char> state_;  ///< 1 as it is, -1 turned, 0 not reached.
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> neighbours_;
};

double volumeOf(const Shell& shell) {
  double six = 0.0;
  if (shell.points.empty()) return 0.0;
  const auto& first = shell.points.front();
  const auto point = [&](std::uint32_t i) {
    const auto& p = shell.points[i];
    return Vec3{double{p[0]} - first[0], double{p[1]} - first[1], double{p[2]} - first[2]};
  };
  for (const Triangle& t : shell.triangles)
    six += geo::dot(point(t[0]), geo::cross(point(t[1]), point(t[2])));
  return six / 6.0;
}

}  // namespace

std::size_t openEdges(std::span<const Triangle> triangles) {
  std::size_t open = 0;
  for (const auto& [edge, surplus] : edgeSurplus(triangles))
    open += static_cast<std::size_t>(std::abs(surplus));
  return open;
}

std::uint32_t ShellBuilder::weld(Vec3 p) {
  const auto cellOf = [](double v) { return static_cast<std::int64_t>(std::floor(v / kWeldMetres)); };
  const Cell cell{cellOf(p.x), cellOf(p.y), cellOf(p.z)};
  if (const auto same = cells_.find(cell); same != cells_.end()) return same->second;
  for (std::int64_t x = -1; x <= 1; ++x)
    for (std::int64_t y = -1; y <= 1; ++y)
      for (std::int64_t z = -1; z <= 1; ++z) {
        const auto found = cells_.find({cell[0] + x, cell[1] + y, cell[2] + z});
        if (found != cells_.end() && geo::length(points_[found->second] - p) < kWeldMetres)
          return found->second;
      }
  const auto index = static_cast<std::uint32_t>(points_.size());
  points_.push_back(p);
  cells_.emplace(cell, index);
  return index;
}

void ShellBuilder::clean(Ring& ring) {
  // Repeated points, and spikes that go out and back on one edge.
  bool changed = true;
  while (changed && ring.size() >= 3) {
    changed = false;
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const std::size_t next = (i + 1) % ring.size();
      const std::size_t after = (i + 2) % ring.size();
      if (ring[i] == ring[next] || ring[i] == ring[after]) {
        ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(next));
        changed = true;
        break;
      }
    }
  }
}

void ShellBuilder::add(std::span<const std::span<const Vec3>> rings) {
  Polygon polygon;
  for (const auto& points : rings) {
    Ring ring;
    for (const Vec3 p : points) ring.push_back(weld(p));
    clean(ring);
    if (ring.size() >= 3)
      polygon.push_back(std::move(ring));
    else if (polygon.empty())
      return;  // no exterior
  }
  if (!polygon.empty()) polygons_.push_back(std::move(polygon));
}

void ShellBuilder::splitRing(Ring& ring) const {
  Ring result;
  std::vector<std::pair<double, std::uint32_t>> inside;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const std::uint32_t from = ring[i];
    const std::uint32_t to = ring[(i + 1) % ring.size()];
    const Vec3 a = points_[from];
    const Vec3 along = points_[to] - a;
    const double squared = geo::dot(along, along);
    result.push_back(from);
    inside.clear();
    const auto byX = [this](std::uint32_t p) { return points_[p].x; };
    auto candidate = std::ranges::lower_bound(byX_, std::min(a.x, a.x + along.x) - kOnEdgeMetres, {}, byX);
    for (; candidate != byX_.end() && byX(*candidate) <= std::max(a.x, a.x + along.x) + kOnEdgeMetres;
         ++candidate) {
      if (*candidate == from || *candidate == to) continue;
      const Vec3 p = points_[*candidate] - a;
      const double t = geo::dot(p, along) / squared;
      if (t > 0.0 && t < 1.0 && geo::length(p - along * t) < kOnEdgeMetres)
        inside.emplace_back(t, *candidate);
    }
    std::ranges::sort(inside);
    for (const auto& [t, point] : inside) result.push_back(point);
  }
  ring = std::move(result);
  clean(ring);
}

void ShellBuilder::splitEdges() {
  byX_.resize(points_.size());
  for (std::uint32_t i = 0; i < byX_.size(); ++i) byX_[i] = i;
  std::ranges::sort(byX_, {}, [this](std::uint32_t p) { return std::pair(points_[p].x, p); });
  for (Polygon& polygon : polygons_) {
    for (Ring& ring : polygon) splitRing(ring);
    if (polygon.front().size() < 3) polygon.clear();
    std::erase_if(polygon, [](const Ring& ring) { return ring.size() < 3; });
  }
  std::erase_if(polygons_, [](const Polygon& polygon) { return polygon.empty(); });
}

void ShellBuilder::dropRepeated() {
  std::set<Polygon> seen;
  std::erase_if(polygons_, [&](const Polygon& polygon) {
    Polygon key = polygon;
    for (Ring& ring : key) std::ranges::rotate(ring, std::ranges::min_element(ring));
    return !seen.insert(std::move(key)).second;
  });
}

void ShellBuilder::triangulate(Shell& shell) {
  // What is one point in the numbers of the file is one point.
  std::map<std::array<float, 3>, std::uint32_t> known;
  std::vector<std::uint32_t> written(points_.size());
  for (std::size_t i = 0; i < points_.size(); ++i) {
    const Vec3 p = points_[i];
    const std::array<float, 3> rounded{static_cast<float>(p.x), static_cast<float>(p.y),
                                       static_cast<float>(p.z)};
    const auto [found, added] = known.emplace(rounded, static_cast<std::uint32_t>(shell.points.size()));
    if (added) shell.points.push_back(rounded);
    written[i] = found->second;
  }
  std::vector<Triangle> local;
  for (const Polygon& polygon : polygons_) {
    std::vector<Vec3> points;
    std::vector<std::uint32_t> numbers;
    std::vector<std::span<const Vec3>> rings;
    for (const Ring& ring : polygon)
      for (const std::uint32_t p : ring) {
        points.push_back(points_[p]);
        numbers.push_back(written[p]);
      }
    std::size_t first = 0;
    for (const Ring& ring : polygon) {
      rings.emplace_back(points.data() + first, ring.size());
      first += ring.size();
    }
    local.clear();
    triangulator_.triangulate(rings, 0, local);
    if (local.empty() && polygon.size() == 1)  // a sliver: it closes the edges all the same
      for (std::uint32_t i = 1; i + 1 < numbers.size(); ++i) local.push_back({0, i, i + 1});
    for (const Triangle& t : local) {
      const Triangle triangle{numbers[t[0]], numbers[t[1]], numbers[t[2]]};
      if (triangle[0] != triangle[1] && triangle[1] != triangle[2] && triangle[0] != triangle[2])
        shell.triangles.push_back(triangle);
    }
  }
}

Shell ShellBuilder::build() {
  splitEdges();
  dropRepeated();
  Shell shell;
  triangulate(shell);
  shell.openEdges = openEdges(shell.triangles);
  if (shell.openEdges != 0) {
    Turner(shell).run();
    shell.openEdges = openEdges(shell.triangles);
  }
  shell.volumeCubicMetres = volumeOf(shell);
  if (shell.volumeCubicMetres < 0.0) {
    for (Triangle& t : shell.triangles) std::swap(t[1], t[2]);
    shell.volumeCubicMetres = -shell.volumeCubicMetres;
  }
  return shell;
}

}  // namespace stadtblick::io::exporting
