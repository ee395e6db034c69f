#include "model/object_fingerprint.hpp"

#include <gtest/gtest.h>

#include "support/small_city.hpp"

namespace stadtblick::model {
namespace {

/// A house with a wall of its own and an attribute; a tree by a prototype; a texture.
std::shared_ptr<const CityModel> town(std::string_view house, double east, std::string_view path) {
  stadtblick::test::CityBuilder builder;
  const auto building = builder.object(ObjectKind::kBuilding, house);
  const auto wall = builder.object(ObjectKind::kWallSurface, "", building);
  const auto tree = builder.object(ObjectKind::kSolitaryVegetationObject, "tree");
  builder.polygon(kNoObject, 2, {{0, 0, 0}, {1, 0, 0}, {0, 0, 2}}, SurfaceRole::kPrototype);
  builder.square(wall, east, 0, 0, 10);
  builder.text(building, "name", house);
  builder.number(building, "measuredHeight", 9.5, "9.5", "m");
  builder.address(building, "Markt", "1", "04109", "Leipzig");
  auto& city = builder.city();
  city.prototypes.push_back({0, 1});
  city.instances.object.push_back(tree);
  city.instances.lod.push_back(2);
  city.instances.prototype.push_back(0);
  city.instances.toLocal.push_back({1, 0, 0, east, 0, 1, 0, 5, 0, 0, 1, 0});
  city.appearances.textures.push_back({"wall.png", "/data/wall.png", TextureWrap::kRepeat});
  city.appearances.texCoords = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
  city.appearances.themes.push_back({city.strings.intern("summer"), {{1, 0, kNone, 0}}});
  city.sources.assign(1, Source{});
  city.sources[0].path = path;
  return builder.build();
}

TEST(GeometryFingerprint, TellsSameFromMoved) {
  const auto a = geometryFingerprints(*town("a", 0, "one.gml"));
  const auto again = geometryFingerprints(*town("other id", 0, "two.gml"));
  const auto moved = geometryFingerprints(*town("a", 0.002, "one.gml"));
  EXPECT_EQ(a, again);
  EXPECT_NE(a[0], moved[0]);
  EXPECT_NE(a[2], moved[2]) << "an instance that stands elsewhere";
  EXPECT_EQ(a[1], 0U) << "no top-level object";
}

TEST(GeometryFingerprint, OrderDoesNotMatter) {
  stadtblick::test::CityBuilder one;
  const auto house = one.object(ObjectKind::kBuilding, "a");
  one.polygon(house, 2, {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}});
  one.polygon(house, 2, {{0, 0, 5}, {1, 0, 5}, {0, 1, 5}});
  stadtblick::test::CityBuilder two;
  two.object(ObjectKind::kBuilding, "a");
  two.polygon(house, 2, {{1, 0, 5}, {0, 1, 5}, {0, 0, 5}});
  two.polygon(house, 2, {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}});
  EXPECT_EQ(geometryFingerprints(*one.build()), geometryFingerprints(*two.build()));
}

}  // namespace
}  // namespace stadtblick::model
