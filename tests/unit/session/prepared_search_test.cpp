#include <gtest/gtest.h>

#include "model/memory_city.hpp"
#include "session/object_lookup.hpp"
#include "support/small_city.hpp"

namespace stadtblick::session {
namespace {

using model::ObjectKind;

TEST(CatalogueSearch, FindsWhatTheLookupFinds) {
  test::CityBuilder builder;
  const auto house = builder.object(ObjectKind::kBuilding, "DEBY_1");
  builder.object(ObjectKind::kWallSurface, "DEBY_1_wall", house);
  const auto part = builder.object(ObjectKind::kBuildingPart, "DEBY_1_part", house);
  builder.object(ObjectKind::kRoofSurface, "", part);
  const auto hall = builder.object(ObjectKind::kBuilding, "DEBY_1");
  const auto tree = builder.object(ObjectKind::kSolitaryVegetationObject, "");
  builder.text(hall, "name", "Große Markthalle");
  builder.text(tree, "name", "Brücken-Linde");
  builder.address(house, "Äußere Münchener Straße", "8a", "83022", "Rosenheim");
  builder.square(1, 0, 0, 0, 10);
  builder.square(3, 20, 0, 5, 10);
  const auto model = builder.build();
  const ObjectLookup lookup(model);
  const model::MemoryCity city(model);
  const auto loaded = city.load(0, {});
  ASSERT_TRUE(loaded);
  for (const auto* text :
       {"", "deby_1", "MARKThalle", "grosse", "äussere muenchener strasse 8A", "BRÜCKEN", "e", "nirgendwo"}) {
    for (const std::size_t most : {1U, 100U}) {
      const auto ours = city.catalogue().search(text, most);
      const auto theirs = lookup.search(text, most);
      EXPECT_EQ(ours.total, theirs.total) << text;
      ASSERT_EQ(ours.rows.size(), theirs.objects.size()) << text;
      for (std::size_t i = 0; i < ours.rows.size(); ++i)
        EXPECT_EQ(ours.rows[i], loaded->catalogueRow[theirs.objects[i]]) << text;
    }
  }
  EXPECT_EQ(city.catalogue().find("DEBY_1"), 0U);
  EXPECT_EQ(city.catalogue().id(2), "#2") << "an earlier object has its id";
  EXPECT_EQ(city.catalogue().find("#3"), 3U);
  EXPECT_FALSE(city.catalogue().find("#4"));
  EXPECT_EQ(loaded->catalogueRow[1], 0U) << "a wall belongs to its building";
  EXPECT_EQ(loaded->catalogueRow[3], 1U) << "and this roof to its part";
  EXPECT_EQ(city.catalogue().parents()[1], 0U);
}

}  // namespace
}  // namespace stadtblick::session
