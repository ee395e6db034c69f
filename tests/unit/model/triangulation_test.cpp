#include "model/triangulation.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace stadtblick::model {
namespace {

using geo::LocalPoint;
using Ring = std::vector<LocalPoint>;

struct Result {
  TriangulationReport report;
  std::vector<std::array<std::uint32_t, 3>> triangles;
  double area = 0.0;  ///< of the triangles.
};

double areaOf(const std::vector<Ring>& rings, std::uint32_t firstVertex,
              const std::vector<std::array<std::uint32_t, 3>>& triangles) {
  Ring all;
  for (const Ring& ring : rings) all.insert(all.end(), ring.begin(), ring.end());
  double area = 0.0;
  for (const auto& [a, b, c] : triangles) {
    const LocalPoint p = all.at(a - firstVertex);
    area += 0.5 * length(cross(all.at(b - firstVertex) - p, all.at(c - firstVertex) - p));
  }
  return area;
}

Result cut(const std::vector<Ring>& rings, std::uint32_t firstVertex = 0) {
  Triangulator triangulator;
  std::vector<std::span<const LocalPoint>> spans(rings.begin(), rings.end());
  Result result;
  result.report = triangulator.triangulate(spans, firstVertex, result.triangles);
  result.area = areaOf(rings, firstVertex, result.triangles);
  return result;
}

Ring rectangle(double x0, double y0, double x1, double y1, double z = 0.0) {
  return {{x0, y0, z}, {x1, y0, z}, {x1, y1, z}, {x0, y1, z}};
}
Ring reversed(Ring ring) { return {ring.rbegin(), ring.rend()}; }

TEST(Triangulation, ConvexRingIsAFan) {
  const Result result = cut({rectangle(0, 0, 4, 3)});
  EXPECT_EQ(result.triangles.size(), 2U);
  EXPECT_NEAR(result.area, 12.0, 1e-12);
  EXPECT_FALSE(result.report.degenerate);
  EXPECT_FALSE(result.report.selfIntersecting);
  EXPECT_FLOAT_EQ(result.report.normal[2], 1.0F);
}

TEST(Triangulation, ConcaveRing) {
  const Ring letterL = {{0, 0, 5}, {4, 0, 5}, {4, 1, 5}, {1, 1, 5}, {1, 3, 5}, {0, 3, 5}};
  const Result result = cut({letterL});
  EXPECT_EQ(result.triangles.size(), 4U);
  EXPECT_NEAR(result.area, 6.0, 1e-12);
}

TEST(Triangulation, HolesAreLeftOpenWhicheverWayTheyTurn) {
  const Ring outer = rectangle(0, 0, 10, 10);
  const Ring first = rectangle(1, 1, 3, 3);
  const Ring second = rectangle(5, 5, 9, 9);
  EXPECT_NEAR(cut({outer, reversed(first), reversed(second)}).area, 80.0, 1e-9);
  EXPECT_NEAR(cut({outer, first, second}).area, 80.0, 1e-9);
}

TEST(Triangulation, TrianglesTurnAsTheExteriorDoes) {
  for (const bool turned : {false, true}) {
    const Ring concave = {{0, 0, 0}, {4, 0, 0}, {4, 1, 0}, {1, 1, 0}, {1, 3, 0}, {0, 3, 0}};
    const Ring ring = turned ? reversed(concave) : concave;
    const Result result = cut({ring});
    ASSERT_FALSE(result.triangles.empty());
    EXPECT_FLOAT_EQ(result.report.normal[2], turned ? -1.0F : 1.0F);
    for (const auto& corner : result.triangles) {
      const auto normal = cross(ring[corner[1]] - ring[corner[0]], ring[corner[2]] - ring[corner[0]]);
      EXPECT_EQ(normal.z < 0.0, turned);
    }
  }
}

TEST(Triangulation, VerticalWallsInEveryDirection) {
  for (const double angle : {0.0, 0.3, 0.785398, 1.2, std::numbers::pi / 2, 2.5}) {
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    // A gable: five points in a vertical plane.
    const Ring gable = {{0, 0, 0}, {8 * c, 8 * s, 0}, {8 * c, 8 * s, 3}, {4 * c, 4 * s, 6}, {0, 0, 3}};
    const Result result = cut({gable});
    EXPECT_EQ(result.triangles.size(), 3U);
    EXPECT_NEAR(result.area, 8 * 3 + 8 * 3 / 2.0, 1e-9);
    EXPECT_NEAR(result.report.normal[2], 0.0, 1e-6);
  }
}

TEST(Triangulation, CollinearPointsCostNoArea) {
  const Ring ring = {{0, 0, 0}, {1, 0, 0}, {2, 0, 0}, {2, 1, 0}, {2, 2, 0}, {1, 2, 0}, {0, 2, 0}, {0, 1, 0}};
  EXPECT_NEAR(cut({ring}).area, 4.0, 1e-12);
}

TEST(Triangulation, DegenerateRingsAreSaidAndHaveNoTriangles) {
  const Ring line = {{0, 0, 0}, {5, 0, 0}, {10, 0, 0}};
  const Ring thereAndBack = {{0, 0, 0}, {5, 0, 0}, {5, 5, 0}, {5, 0, 0}};
  const Ring two = {{0, 0, 0}, {1, 0, 0}};
  for (const Ring& ring : {line, thereAndBack, two, Ring{}}) {
    const Result result = cut({ring});
    EXPECT_TRUE(result.report.degenerate);
    EXPECT_TRUE(result.triangles.empty());
  }
  EXPECT_TRUE(cut({}).report.degenerate);
}

TEST(Triangulation, RepeatedPointsAreNoTriangles) {
  const Ring ring = {{0, 0, 0}, {4, 0, 0}, {4, 0, 0}, {4, 4, 0}, {2, 2, 0}, {0, 4, 0}, {0, 4, 0}};
  const Result result = cut({ring});
  EXPECT_NEAR(result.area, 12.0, 1e-9);
  for (const auto& t : result.triangles) {
    EXPECT_TRUE(t[0] != t[1] && t[1] != t[2] && t[0] != t[2]);
  }
}

TEST(Triangulation, SelfIntersectionIsSaidAndDrawnWithoutNewVertices) {
  const Ring bowTie = {{0, 0, 0}, {4, 4, 0}, {6, 0, 0}, {0, 5, 0}, {-3, 1, 0}};
  const Result result = cut({bowTie});
  EXPECT_TRUE(result.report.selfIntersecting);
  for (const auto& corner : result.triangles) {
    for (const auto index : corner) EXPECT_LT(index, bowTie.size());
  }
}

TEST(Triangulation, TangleOfCrossingsIsSaidAndCostsNoMoreThanItsPoints) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> place(0.0, 100.0);
  Ring tangle;
  for (int i = 0; i < 300; ++i) tangle.push_back({place(random), place(random), 5.0});
  for (const auto& rings :
       {std::vector<Ring>{tangle}, std::vector<Ring>{rectangle(0, 0, 100, 100), tangle}}) {
    const Result result = cut(rings);
    EXPECT_TRUE(result.report.selfIntersecting);
    EXPECT_FALSE(result.triangles.empty());
    EXPECT_LE(result.triangles.size(), tangle.size()) << "each crossing became triangles of its own";
  }
}

TEST(Triangulation, CombOfManyLongTeethIsNoTangle) {
  Ring comb;
  constexpr int kTeeth = 500;
  for (int i = 0; i < kTeeth; ++i) {
    comb.push_back({1000, 2.0 * i, 0});
    comb.push_back({1000, 2.0 * i + 1, 0});
    comb.push_back({1, 2.0 * i + 1, 0});
    comb.push_back({1, 2.0 * i + 2, 0});
  }
  comb.push_back({0, 2.0 * kTeeth, 0});
  comb.push_back({0, 0, 0});
  const Result result = cut({comb});
  EXPECT_FALSE(result.report.selfIntersecting);
  EXPECT_NEAR(result.area, kTeeth * 999.0 + 2.0 * kTeeth, 1e-3);
}

TEST(Triangulation, TinyAndBigAndFarFromTheOrigin) {
  EXPECT_NEAR(cut({rectangle(0, 0, 0.01, 0.01)}).area, 1e-4, 1e-12);
  EXPECT_NEAR(cut({rectangle(0, 0, 50'000, 50'000)}).area, 2.5e9, 1.0);
  const Ring far = {{700'000, 5'900'000, 40}, {700'004, 5'900'000, 40}, {700'004, 5'900'001, 40},
                    {700'001, 5'900'001, 40}, {700'001, 5'900'003, 40}, {700'000, 5'900'003, 40}};
  EXPECT_NEAR(cut({far}).area, 6.0, 1e-6);
}

TEST(Triangulation, IndicesBeginAtTheFirstVertex) {
  const Result result = cut({rectangle(0, 0, 1, 1)}, 1000);
  for (const auto& corner : result.triangles) {
    for (const auto index : corner) {
      EXPECT_GE(index, 1000U);
      EXPECT_LT(index, 1004U);
    }
  }
}

/// Steps, notches and points along straight edges: what walls and roofs look like.
TEST(Triangulation, PlainConcaveRingsKeepTheirPointsAndTurnAsTheyDo) {
  Ring steps = {{0, 0, 0}};
  for (int i = 0; i < 10; ++i) {
    if (i > 0) steps.push_back({10.0 + i, static_cast<double>(i), 0});
    steps.push_back({10.5 + i, static_cast<double>(i), 0});  // on the way to the next
    steps.push_back({11.0 + i, static_cast<double>(i), 0});
  }
  steps.push_back({20, 10, 0});
  steps.push_back({0, 10, 0});
  steps.push_back({0, 5, 0});
  for (const Ring& ring : {steps, reversed(steps)}) {
    const Result result = cut({ring});
    EXPECT_FALSE(result.report.selfIntersecting);
    EXPECT_EQ(result.triangles.size(), ring.size() - 2);
    EXPECT_NEAR(result.area, 100.0 + 55.0, 1e-9);
    for (const auto& [a, b, c] : result.triangles) {
      const LocalPoint normal = cross(ring[b] - ring[a], ring[c] - ring[a]);
      EXPECT_GT(normal.z * static_cast<double>(result.report.normal[2]), 0.0);
    }
  }
}

TEST(Triangulation, RingsThatTouchThemselvesAreDrawnWhole) {
  const Ring throughAPoint = {{0, 0, 0}, {4, 0, 0}, {2, 2, 0}, {4, 4, 0}, {0, 4, 0}, {2, 2, 0}};
  EXPECT_NEAR(cut({throughAPoint}).area, 8.0, 1e-9);
  const Ring ontoAnEdge = {{0, 0, 0}, {8, 0, 0}, {8, 4, 0}, {4, 0, 0}, {0, 4, 0}};
  EXPECT_NEAR(cut({ontoAnEdge}).area, 16.0, 1e-9);
  const Ring spike = {{0, 0, 0}, {4, 0, 0}, {4, 4, 0}, {4, 8, 0}, {4, 4, 0}, {0, 4, 0}};
  EXPECT_NEAR(cut({spike}).area, 16.0, 1e-9);
}

TEST(Triangulation, DistanceFromThePlaneIsMeasured) {
  const Ring twisted = {{0, 0, 0}, {10, 0, 0}, {10, 10, 1}, {0, 10, 0}};
  EXPECT_NEAR(cut({twisted}).report.nonPlanarityMetres, 0.25, 0.02);
  EXPECT_NEAR(cut({rectangle(0, 0, 10, 10)}).report.nonPlanarityMetres, 0.0, 1e-12);
}

/// A star-shaped polygon around the origin: simple whatever the radii, mostly concave.
Ring star(std::mt19937& random, std::size_t points) {
  std::uniform_real_distribution<double> radius(1.0, 20.0);
  Ring ring;
  for (std::size_t i = 0; i < points; ++i) {
    const double angle = 2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(points);
    const double r = radius(random);
    ring.push_back({r * std::cos(angle), r * std::sin(angle), 0.0});
  }
  return ring;
}

double shoelace(const Ring& ring) {
  double sum = 0.0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const auto& a = ring[i];
    const auto& b = ring[(i + 1) % ring.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return 0.5 * sum;
}

TEST(Triangulation, AreaOfTheTrianglesIsTheAreaOfThePolygon) {
  std::mt19937 random(20260321);
  std::uniform_real_distribution<double> tilt(-3.0, 3.0);
  Triangulator triangulator;
  for (int round = 0; round < 500; ++round) {
    const Ring flat = star(random, 3 + static_cast<std::size_t>(round % 60));
    const double a = tilt(random);
    const double b = tilt(random);
    Ring tilted = flat;
    for (auto& p : tilted) p.z = a * p.x + b * p.y;
    Ring hole = {{-0.2, -0.2, 0}, {0.2, -0.2, 0}, {0.2, 0.2, 0}, {-0.2, 0.2, 0}};
    for (auto& p : hole) p.z = a * p.x + b * p.y;
    const bool withHole = round % 3 == 0 && flat.size() > 12;
    std::vector<Ring> parts = {tilted};
    if (withHole) parts.push_back(hole);
    const std::vector<std::span<const LocalPoint>> rings(parts.begin(), parts.end());
    std::vector<std::array<std::uint32_t, 3>> triangles;
    const auto report = triangulator.triangulate(rings, 0, triangles);
    const double expected = (shoelace(flat) - (withHole ? 0.16 : 0.0)) * std::sqrt(1.0 + a * a + b * b);
    EXPECT_NEAR(areaOf(parts, 0, triangles), expected, 1e-9 * expected + 1e-9) << "round " << round;
    EXPECT_FALSE(report.selfIntersecting) << "round " << round;
    EXPECT_EQ(triangles.size(), flat.size() - 2 + (withHole ? 6 : 0)) << "round " << round;
  }
}

}  // namespace
}  // namespace stadtblick::model
