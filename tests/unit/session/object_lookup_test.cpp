#include "session/object_lookup.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/object_rows.hpp"
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

TEST(SubtreeEnd, HoldsEverythingBelow) {
  const auto model = town();
  EXPECT_EQ(model::subtreeEnd(*model, 0), 4U);
  EXPECT_EQ(model::subtreeEnd(*model, 2), 4U);
  EXPECT_EQ(model::subtreeEnd(*model, 1), 2U);
  EXPECT_EQ(model::subtreeEnd(*model, 5), 6U);
}

}  // namespace
}  // namespace stadtblick::session
