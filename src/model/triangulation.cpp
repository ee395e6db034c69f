#include "model/triangulation.hpp"

#include <GL/glu.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/ear_clipping.hpp"

namespace stadtblick::model {

using geo::LocalPoint;
using geo::Vec3;

namespace {

/// Areas below this are no area (a square of 0.1 mm).
constexpr double kDegenerateSquareMetres = 1e-8;
/// In what is less even than this it shows which triangles are chosen: the tessellator chooses as ever.
constexpr double kEvenMetres = 0.01;

/// Drops the coordinate along which the normal is longest; turned so that the exterior runs anticlockwise.
class Projection {
 public:
  explicit Projection(Vec3 normal) {
    const Vec3 size{std::abs(normal.x), std::abs(normal.y), std::abs(normal.z)};
    constexpr std::array<double Vec3::*, 5> kParts = {&Vec3::x, &Vec3::y, &Vec3::z, &Vec3::x, &Vec3::y};
    const std::size_t axis = size.x >= size.y && size.x >= size.z ? 0 : size.y >= size.z ? 1 : 2;
    x_ = kParts[axis + 1];
    y_ = kParts[axis + 2];
    sign_ = normal.*kParts[axis] < 0.0 ? -1.0 : 1.0;
  }
  Flat operator()(Vec3 p) const { return {sign_ * (p.*x_), p.*y_}; }

 private:
  double Vec3::*x_;
  double Vec3::*y_;
  double sign_;
};

/// Convex, no repeated turns backwards and wound once: a fan is right.
bool isConvex(std::span<const Flat> ring) {
  const std::size_t n = ring.size();
  std::size_t changesOfDirection = 0;
  bool wasRightward = ring[0].x > ring[n - 1].x;
  Flat a = ring[n - 1];
  Flat b = ring[0];
  for (std::size_t i = 1; i <= n; ++i) {
    const Flat c = ring[i < n ? i : 0];
    if (turn(a, b, c) <= 0.0) return false;
    const bool rightward = c.x > b.x;
    if (rightward != wasRightward) ++changesOfDirection;
    wasRightward = rightward;
    a = b;
    b = c;
  }
  return changesOfDirection <= 2;
}

struct Edge {
  Flat left;
  Flat right;
};

std::vector<Edge> edgesOf(std::span<const std::span<const LocalPoint>> rings, std::span<const Flat> flat) {
  std::vector<Edge> edges;
  edges.reserve(flat.size());
  std::size_t first = 0;
  for (const auto& ring : rings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const Flat a = flat[first + i];
      const Flat b = flat[first + (i + 1) % ring.size()];
      edges.push_back(a.x <= b.x ? Edge{a, b} : Edge{b, a});
    }
    first += ring.size();
  }
  return edges;
}

bool edgesCross(const Edge& e, const Edge& f) {
  if (std::max(e.left.y, e.right.y) <= std::min(f.left.y, f.right.y) ||
      std::max(f.left.y, f.right.y) <= std::min(e.left.y, e.right.y))
    return false;
  return turn(e.left, e.right, f.left) * turn(e.left, e.right, f.right) < 0.0 &&
         turn(f.left, f.right, e.left) * turn(f.left, f.right, e.right) < 0.0;
}

/// A tangle, not a polygon with a fault: GLU makes a vertex of every crossing, and its time grows faster
/// than their number, so that one corrupt ring would hold up all others.
bool isTangle(std::span<const std::span<const LocalPoint>> rings, std::span<const Flat> flat) {
  constexpr std::size_t kAlwaysFast = 64;
  if (flat.size() <= kAlwaysFast) return false;
  const std::size_t most = 2 * flat.size() + 200;
  std::size_t looksLeft = 1000 * flat.size();  // long parallel edges meet many others and cross none
  std::vector<Edge> edges = edgesOf(rings, flat);
  std::ranges::sort(edges, {}, [](const Edge& edge) { return edge.left.x; });
  std::vector<Edge> active;
  std::size_t crossings = 0;
  for (const Edge& edge : edges) {
    std::erase_if(active, [&](const Edge& other) { return other.right.x < edge.left.x; });
    if (active.size() > looksLeft) return false;
    looksLeft -= active.size();
    crossings += static_cast<std::size_t>(
        std::ranges::count_if(active, [&](const Edge& other) { return edgesCross(edge, other); }));
    if (crossings > most) return true;
    active.push_back(edge);
  }
  return false;
}

}  // namespace

struct Triangulator::State {
  GLUtesselator* tessellator = nullptr;
  std::vector<Flat> flat;              ///< all vertices of the polygon, projected.
  std::vector<std::uint32_t> corners;  ///< of GLU's triangles so far.
  std::vector<std::array<std::uint16_t, 3>> ears;
  bool failed = false;
  bool intersecting = false;

  State() : tessellator(gluNewTess()) {
    using Callback = void (*)();
    gluTessCallback(tessellator, GLU_TESS_VERTEX_DATA, reinterpret_cast<Callback>(&State::onVertex));
    gluTessCallback(tessellator, GLU_TESS_COMBINE_DATA, reinterpret_cast<Callback>(&State::onCombine));
    gluTessCallback(tessellator, GLU_TESS_ERROR_DATA, reinterpret_cast<Callback>(&State::onError));
    // An edge flag callback makes GLU give plain triangles instead of fans and strips.
    gluTessCallback(tessellator, GLU_TESS_EDGE_FLAG_DATA, reinterpret_cast<Callback>(&State::onEdge));
    gluTessProperty(tessellator, GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
    gluTessNormal(tessellator, 0.0, 0.0, 1.0);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() { gluDeleteTess(tessellator); }

  static void onVertex(void* vertex, void* self) {
    auto& state = *static_cast<State*>(self);
    state.corners.push_back(static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(vertex)) - 1U);
  }
  static void onEdge(GLboolean /*flag*/, void* /*self*/) {}
  static void onError(GLenum /*error*/, void* self) { static_cast<State*>(self)->failed = true; }

  /// GLU wants a vertex where edges cross or touch: the nearest ring vertex stands in for it. Points that
  /// merely coincide are no crossing.
  static void onCombine(GLdouble at[3], void* vertices[4], GLfloat /*weights*/[4], void** out, void* self) {
    auto& state = *static_cast<State*>(self);
    std::uintptr_t best = 1;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 4; ++i) {
      if (vertices[i] == nullptr) continue;
      const auto id = reinterpret_cast<std::uintptr_t>(vertices[i]);
      const Flat p = state.flat[id - 1U];
      const double distance = std::hypot(p.x - at[0], p.y - at[1]);
      if (distance < bestDistance) {
        bestDistance = distance;
        best = id;
      }
    }
    if (bestDistance > 1e-6) state.intersecting = true;
    *out = reinterpret_cast<void*>(best);
  }

  void tessellate(std::span<const std::span<const LocalPoint>> rings) {
    corners.clear();
    failed = intersecting = false;
    gluTessBeginPolygon(tessellator, this);
    std::uintptr_t id = 1;  // 0 is GLU's "none"
    for (const auto& ring : rings) {
      gluTessBeginContour(tessellator);
      for (std::size_t i = 0; i < ring.size(); ++i, ++id) {
        GLdouble position[3] = {flat[id - 1U].x, flat[id - 1U].y, 0.0};
        gluTessVertex(tessellator, position, reinterpret_cast<void*>(id));
      }
      gluTessEndContour(tessellator);
    }
    gluTessEndPolygon(tessellator);
  }
};

Triangulator::Triangulator() : state_(std::make_unique<State>()) {}
Triangulator::~Triangulator() = default;
Triangulator::Triangulator(Triangulator&&) noexcept = default;
Triangulator& Triangulator::operator=(Triangulator&&) noexcept = default;

TriangulationReport Triangulator::triangulate(std::span<const std::span<const LocalPoint>> rings,
                                              std::uint32_t firstVertex,
                                              std::vector<std::array<std::uint32_t, 3>>& triangles) {
  TriangulationReport report;
  if (rings.empty() || rings[0].size() < 3) {
    report.degenerate = true;
    return report;
  }
  const std::span<const LocalPoint> exterior = rings[0];
  const Vec3 origin = exterior[0];
  const std::size_t count = exterior.size();
  // Twice the area vector, by Newell's method, relative to the first point.
  Vec3 areaVector;
  Vec3 last = exterior[1] - origin;
  Vec3 sum = last;
  double farthest = dot(last, last);
  for (std::size_t i = 2; i < count; ++i) {
    const Vec3 here = exterior[i] - origin;
    areaVector = areaVector + cross(last, here);
    sum = sum + here;
    farthest = std::max(farthest, dot(here, here));
    last = here;
  }
  const double size = length(areaVector);
  // A sliver thinner than rounding of its own size has no direction that could be trusted.
  if (!(size > std::max(2.0 * kDegenerateSquareMetres, 1e-12 * farthest))) {
    report.degenerate = true;
    return report;
  }
  const Vec3 normal = areaVector * (1.0 / size);
  report.normal = {static_cast<float>(normal.x), static_cast<float>(normal.y), static_cast<float>(normal.z)};
  if (count == 3 && rings.size() == 1) {
    triangles.push_back({firstVertex, firstVertex + 1, firstVertex + 2});
    return report;
  }

  State& state = *state_;
  const Projection project(normal);
  const double middle = dot(sum, normal) / static_cast<double>(count);
  state.flat.clear();
  for (const auto& ring : rings) {
    for (const Vec3 p : ring) {
      const Vec3 here = p - origin;
      report.nonPlanarityMetres = std::max(report.nonPlanarityMetres, std::abs(dot(here, normal) - middle));
      state.flat.push_back(project(here));
    }
  }

  const std::size_t firstTriangle = triangles.size();
  const auto fan = [&] {
    for (std::uint32_t i = 1; i + 1 < count; ++i) {
      triangles.push_back({firstVertex, firstVertex + i, firstVertex + i + 1});
    }
  };
  state.ears.clear();
  if (rings.size() == 1 && isConvex(state.flat)) {
    fan();
  } else if (rings.size() == 1 && report.nonPlanarityMetres < kEvenMetres &&
             clipEars(state.flat, 2.0 * std::sqrt(farthest), state.ears)) {
    for (const auto& [a, b, c] : state.ears) {
      triangles.push_back({firstVertex + a, firstVertex + b, firstVertex + c});
    }
  } else if (isTangle(rings, state.flat)) {
    fan();
    report.selfIntersecting = true;
  } else {
    state.tessellate(rings);
    for (std::size_t i = 0; i + 2 < state.corners.size(); i += 3) {
      const std::uint32_t a = state.corners[i];
      const std::uint32_t b = state.corners[i + 1];
      const std::uint32_t c = state.corners[i + 2];
      if (a == b || b == c || a == c) continue;
      triangles.push_back({firstVertex + a, firstVertex + b, firstVertex + c});
    }
    report.selfIntersecting = state.intersecting || state.failed;
  }
  report.degenerate = triangles.size() == firstTriangle;
  return report;
}

}  // namespace stadtblick::model
