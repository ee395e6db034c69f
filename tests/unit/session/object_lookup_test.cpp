#include "session/object_lookup.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/small_city.hpp"

namespace stadtblick::session {
namespace {

using model::ObjectKind;
using testing::ElementsAre;

std::shared_ptr<const model::CityModel> town() {
  test::CityBuilder builder;
  const auto house = builder.object(ObjectKind::kBuilding, "DEBY_1");                 // 0
  builder.object(ObjectKind::kWallSurface, "DEBY_1_wall", house);                     // 1
  const auto part = builder.object(ObjectKind::kBuildingPart, "DEBY_1_part", house);  // 2
  builder.object(ObjectKind::kRoofSurface, "", part);                                 // 3
  const auto hall = builder.object(ObjectKind::kBuilding, "DEBY_1");                  // 4: the same id
  const auto tree = builder.object(ObjectKind::kSolitaryVegetationObject, "");        // 5
  builder.text(hall, "name", "Große Markthalle");
  builder.text(tree, "name", "Brücken-Linde");
  builder.address(house, "Äußere Münchener Straße", "8a", "83022", "Rosenheim");
  builder.square(1, 0, 0, 0, 10);
  builder.square(3, 20, 0, 5, 10);
  builder.square(4, 100, 0, 0, 10);
  return builder.build();
}

TEST(ObjectLookup, IdsAndRowsLeadBack) {
  const ObjectLookup lookup(town());
  EXPECT_EQ(lookup.find("DEBY_1"), 0U);
  EXPECT_EQ(lookup.find("DEBY_1_wall"), 1U);
  EXPECT_EQ(lookup.idOf(3), "#3");
  EXPECT_EQ(lookup.idOf(4), "#4") << "an earlier object has its id";
  for (model::ObjectIndex i = 0; i < 6; ++i) EXPECT_EQ(lookup.find(lookup.idOf(i)), i);
  for (const auto* wrong : {"", "#", "#6", "#-1", "#1x", "DEBY_2"}) EXPECT_FALSE(lookup.find(wrong)) << wrong;
}

TEST(ObjectLookup, FindsByIdNameAndAddress) {
  const ObjectLookup lookup(town());
  EXPECT_THAT(lookup.search("deby_1", 10).objects, ElementsAre(0, 2, 4)) << "no boundary surfaces";
  EXPECT_THAT(lookup.search("MARKThalle", 10).objects, ElementsAre(4));
  EXPECT_THAT(lookup.search("grosse", 10).objects, ElementsAre(4));
  EXPECT_THAT(lookup.search("große", 10).objects, ElementsAre(4));
  EXPECT_THAT(lookup.search("äussere muenchener strasse 8A", 10).objects, ElementsAre(0));
  EXPECT_THAT(lookup.search("BRÜCKEN", 10).objects, ElementsAre(5));
  EXPECT_THAT(lookup
                  .search("bru\xCC\x88"
                          "cken",
                          10)
                  .objects,
              ElementsAre(5))
      << "dots written apart";
  EXPECT_TRUE(lookup.search("nirgendwo", 10).objects.empty());
}

TEST(ObjectLookup, CountsBeyondTheMost) {
  const ObjectLookup lookup(town());
  const auto all = lookup.search("", 2);
  EXPECT_EQ(all.objects.size(), 2U);
  EXPECT_EQ(all.total, 4U);
}

TEST(FoldForSearch, KeepsWhatItDoesNotKnow) {
  EXPECT_EQ(foldForSearch("Čeština ŁÓDŹ œuvre"), "cestina lodz ouvre");
  EXPECT_EQ(foldForSearch("東京 1"), "東京 1");
  EXPECT_EQ(foldForSearch("\xC3"), "\xC3") << "half a character";
}

TEST(SubtreeEnd, HoldsEverythingBelow) {
  const auto model = town();
  EXPECT_EQ(subtreeEnd(*model, 0), 4U);
  EXPECT_EQ(subtreeEnd(*model, 2), 4U);
  EXPECT_EQ(subtreeEnd(*model, 1), 2U);
  EXPECT_EQ(subtreeEnd(*model, 5), 6U);
}

TEST(BoundsOfRows, SurfacesAndInstances) {
  test::CityBuilder builder;
  const auto house = builder.object(ObjectKind::kBuilding, "a");
  const auto tree = builder.object(ObjectKind::kSolitaryVegetationObject, "b");
  builder.square(house, 0, 0, 3, 10);
  builder.polygon(model::kNoObject, 2, {{0, 0, 0}, {1, 0, 0}, {0, 0, 2}}, model::SurfaceRole::kPrototype);
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
}  // namespace stadtblick::session
