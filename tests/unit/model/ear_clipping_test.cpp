#include "model/ear_clipping.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace stadtblick::model {
namespace {

using Ring = std::vector<FlatPoint>;

double areaOf(const Ring& ring) {
  double twice = 0.0;
  for (std::size_t i = 1; i + 1 < ring.size(); ++i) twice += turn(ring[0], ring[i], ring[i + 1]);
  return twice / 2.0;
}

/// Triangles that run anticlockwise and make up the area are a triangulation, where there are size - 2.
void expectCut(const Ring& ring) {
  std::vector<std::uint32_t> corners = {7};
  ASSERT_TRUE(clipEars(ring, corners));
  ASSERT_EQ(corners.size(), 1 + 3 * (ring.size() - 2));
  double area = 0.0;
  for (std::size_t i = 1; i < corners.size(); i += 3) {
    const double twice = turn(ring[corners[i]], ring[corners[i + 1]], ring[corners[i + 2]]);
    EXPECT_GT(twice, 0.0);
    area += twice / 2.0;
  }
  EXPECT_NEAR(area, areaOf(ring), 1e-9 * (1.0 + areaOf(ring)));
}

void expectRefused(const Ring& ring) {
  std::vector<std::uint32_t> corners = {7};
  EXPECT_FALSE(clipEars(ring, corners));
  EXPECT_EQ(corners, std::vector<std::uint32_t>{7});
}

TEST(EarClipping, CutsRingsWithDentsAndStraightCorners) {
  expectCut({{0, 0}, {4, 0}, {4, 1}, {1, 1}, {1, 3}, {0, 3}});
  expectCut({{0, 0}, {2, 0}, {4, 0}, {4, 3}, {2, 3}, {0, 3}});  // points on edges
  expectCut({{0, 0}, {5, 0}, {5, 3}, {4, 3}, {4, 1}, {3, 1}, {3, 3}, {2, 3}, {2, 1}, {1, 1}, {1, 3}, {0, 3}});
  expectCut({{0, 0}, {1, 0}, {2, 0}, {3, 0}, {1.5, 2}});
  expectCut({{0, 0}, {3, 0}, {0, 3}, {0, 2}, {0, 1}});
}

TEST(EarClipping, LeavesWhatIsNotClear) {
  expectRefused({{0, 0}, {2, 2}, {2, 0}, {0, 2}});             // crosses itself
  expectRefused({{0, 0}, {4, 0}, {4, 4}, {2, 0}, {0, 4}});     // touches an edge
  expectRefused({{0, 0}, {4, 0}, {4, 4}, {2, 1e-6}, {0, 4}});  // nearly
  expectRefused({{0, 0}, {4, 0}, {2, 0}, {2, 3}});             // a spike
  expectRefused({{0, 0}, {4, 0}, {4, 1e-7}, {4, 3}, {0, 3}});  // a tiny edge
  expectRefused({{0, 0}, {0, 3}, {4, 3}, {1, 1}});             // clockwise
  expectRefused({{0, 0}, {NAN, 0}, {4, 3}, {1, 3}});
  expectRefused({{0, 0}, {1, 0}});
  Ring longRing;
  for (std::size_t i = 0; i <= kMostClippedPoints; ++i) {
    const double angle =
        2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(kMostClippedPoints + 1);
    longRing.push_back({std::cos(angle), std::sin(angle)});
  }
  expectRefused(longRing);
}

TEST(EarClipping, CutsRandomStars) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> radius(2.0, 20.0);
  for (int round = 0; round < 500; ++round) {
    const std::size_t n = 4 + static_cast<std::size_t>(round) % (kMostClippedPoints - 3);
    Ring ring;
    for (std::size_t i = 0; i < n; ++i) {
      const double angle = 2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(n);
      const double r = radius(random);
      ring.push_back({r * std::cos(angle), r * std::sin(angle)});
    }
    expectCut(ring);
    if (testing::Test::HasFatalFailure()) return;
  }
}

}  // namespace
}  // namespace stadtblick::model
