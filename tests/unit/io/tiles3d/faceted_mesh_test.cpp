#include "io/tiles3d/faceted_mesh.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace stadtblick::io::tiles3d {
namespace {

/// A unit cube with eight shared corners, as compressors leave it.
struct Cube {
  std::vector<geo::LocalPoint> corners;
  std::vector<std::uint32_t> indices{0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4,
                                     1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7};
  Cube() {
    for (const double z : {0.0, 1.0}) {
      corners.push_back({0, 0, z});
      corners.push_back({1, 0, z});
      corners.push_back({1, 1, z});
      corners.push_back({0, 1, z});
    }
  }
};

TEST(FacetedMesh, SharedCornersOfWallsAreTakenApart) {
  const Cube cube;
  const Faceted mesh = facetedMesh(cube.corners, cube.indices);
  EXPECT_EQ(mesh.source.size(), 24U) << "three sides meet in each of eight corners";
  ASSERT_EQ(mesh.indices.size(), cube.indices.size());
  for (std::size_t i = 0; i < mesh.indices.size(); ++i) {
    EXPECT_EQ(mesh.source[mesh.indices[i]], cube.indices[i]);
    const geo::Vec3 n = mesh.normals[mesh.indices[i]];
    EXPECT_NEAR(std::max({std::abs(n.x), std::abs(n.y), std::abs(n.z)}), 1.0, 1e-12);
  }
  EXPECT_NEAR(mesh.normals[mesh.indices[0]].z, -1.0, 1e-12);
  EXPECT_NEAR(mesh.normals[mesh.indices[6]].z, 1.0, 1e-12);
}

TEST(FacetedMesh, GentleFoldsStaySmooth) {
  const std::vector<geo::LocalPoint> ridge{{0, 0, 0}, {1, 0, 0.1}, {2, 0, 0},
                                           {0, 1, 0}, {1, 1, 0.1}, {2, 1, 0}};
  const std::vector<std::uint32_t> indices{0, 1, 4, 0, 4, 3, 1, 2, 5, 1, 5, 4};
  const Faceted mesh = facetedMesh(ridge, indices);
  EXPECT_EQ(mesh.source.size(), 6U);
  EXPECT_LT(std::abs(mesh.normals[mesh.indices[1]].x), 0.06) << "the two slopes together, each a tenth";
}

TEST(FacetedMesh, CreasesAreTheEdgesOfACube) {
  const Cube cube;
  EXPECT_EQ(creases(cube.corners, cube.indices).size(), 2 * 12U) << "no diagonal";
  std::vector<geo::LocalPoint> own;
  std::vector<std::uint32_t> running;
  for (const std::uint32_t i : cube.indices) {
    running.push_back(static_cast<std::uint32_t>(own.size()));
    own.push_back(cube.corners[i]);
  }
  EXPECT_EQ(creases(own, running).size(), 2 * 12U) << "corners of their own make no edges of their own";
}

TEST(FacetedMesh, WhatHasNoAreaIsNoCrash) {
  const std::vector<geo::LocalPoint> line{{0, 0, 0}, {1, 0, 0}, {2, 0, 0}};
  const std::vector<std::uint32_t> indices{0, 1, 2};
  EXPECT_EQ(facetedMesh(line, indices).indices.size(), 3U);
  EXPECT_TRUE(creases(line, indices).empty());
  EXPECT_TRUE(facetedMesh({}, {}).indices.empty());
}

}  // namespace
}  // namespace stadtblick::io::tiles3d
