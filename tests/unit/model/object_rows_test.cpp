#include "model/object_rows.hpp"

#include <gtest/gtest.h>

#include "support/small_city.hpp"

namespace stadtblick::model {
namespace {

TEST(BoundsOfRows, SurfacesAndInstances) {
  stadtblick::test::CityBuilder builder;
  const auto house = builder.object(ObjectKind::kBuilding, "a");
  const auto tree = builder.object(ObjectKind::kSolitaryVegetationObject, "b");
  builder.square(house, 0, 0, 3, 10);
  builder.polygon(kNoObject, 2, {{0, 0, 0}, {1, 0, 0}, {0, 0, 2}}, SurfaceRole::kPrototype);
  auto& city = builder.city();
  city.prototypes.push_back({1, 2});
  city.instances.object.push_back(tree);
  city.instances.lod.push_back(2);
  city.instances.prototype.push_back(0);
  city.instances.toLocal.push_back({2, 0, 0, 100, 0, 2, 0, 200, 0, 0, 2, 5});  // twice as large, moved
  const auto ofHouse = boundsOfRows(city, {true, false});
  EXPECT_EQ(ofHouse.min, (geo::Vec3{0, 0, 3}));
  EXPECT_EQ(ofHouse.max, (geo::Vec3{10, 10, 3}));
  const auto ofTree = boundsOfRows(city, {false, true});
  EXPECT_EQ(ofTree.min, (geo::Vec3{100, 200, 5}));
  EXPECT_EQ(ofTree.max, (geo::Vec3{102, 200, 9}));
  EXPECT_TRUE(boundsOfRows(city, {false, false}).empty());
}

}  // namespace
}  // namespace stadtblick::model
