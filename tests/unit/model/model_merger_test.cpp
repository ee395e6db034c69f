#include "model/model_merger.hpp"

#include <gtest/gtest.h>

#include "model/object_fingerprint.hpp"
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

CityModel merged() {
  ModelMerger merger{{}};
  merger.add(*town("a", 0, "one.gml"));
  merger.add(*town("b", 100, "two.gml"));
  return merger.finish();
}

TEST(ModelMerger, KeepsWhatBelongsTogether) {
  const CityModel city = merged();
  ASSERT_EQ(city.objects.size(), 6U);
  EXPECT_EQ(city.objects.parent[4], 3U);
  EXPECT_EQ(city.objects.topLevel[4], 3U);
  EXPECT_EQ(city.strings[city.objects.id[3]], "b");
  EXPECT_EQ(city.objects.source[3], 1U);
  ASSERT_EQ(city.sources.size(), 2U);

  ASSERT_EQ(city.surfaces.size(), 4U);
  EXPECT_EQ(city.surfaces.firstRing.size(), 5U);
  EXPECT_EQ(city.surfaces.firstTriangle.back(), city.triangles.size());
  EXPECT_EQ(city.firstVertex.back(), city.vertices.size());
  for (SurfaceIndex s = 0; s < 4; ++s) {
    const std::uint32_t begin = city.firstVertex[city.surfaces.firstRing[s]];
    const std::uint32_t end = city.firstVertex[city.surfaces.firstRing[s + 1]];
    for (std::uint32_t t = city.surfaces.firstTriangle[s]; t < city.surfaces.firstTriangle[s + 1]; ++t)
      for (const std::uint32_t corner : city.triangles[t]) EXPECT_TRUE(corner >= begin && corner < end) << s;
  }
}

TEST(ModelMerger, CarriesAttributesAddressesAndLooks) {
  const CityModel city = merged();
  base::StringId height = 0;
  ASSERT_TRUE(city.strings.find("measuredHeight", height));
  EXPECT_EQ(city.attributes.find(height)->rows, (std::vector<ObjectIndex>{0, 3}));
  EXPECT_EQ(city.strings[city.attributes.find(height)->unit], "m");
  ASSERT_EQ(city.addresses.size(), 2U);
  EXPECT_EQ(city.addresses[1].object, 3U);
  EXPECT_EQ(city.strings[city.addresses[1].city], "Leipzig");

  ASSERT_EQ(city.appearances.textures.size(), 1U) << "one file, one texture";
  ASSERT_EQ(city.appearances.themes.size(), 1U);
  const auto& looks = city.appearances.themes[0].surfaces;
  ASSERT_EQ(looks.size(), 2U);
  for (const SurfaceAppearance& look : looks) {
    const ObjectIndex owner = city.surfaces.object[look.surface];
    ASSERT_NE(owner, kNoObject);
    EXPECT_EQ(city.objects.kind[owner], ObjectKind::kWallSurface);
    EXPECT_EQ(city.appearances.texCoords[look.firstTexCoord + 2], (std::array<float, 2>{1, 1}));
  }
}

TEST(ModelMerger, InstancesKeepTheirPrototype) {
  const CityModel city = merged();
  ASSERT_EQ(city.instances.size(), 2U);
  ASSERT_EQ(city.prototypes.size(), 2U);
  for (std::size_t i = 0; i < 2; ++i) {
    const Prototype& prototype = city.prototypes[city.instances.prototype[i]];
    EXPECT_EQ(prototype.endSurface - prototype.firstSurface, 1U);
    EXPECT_EQ(city.surfaces.role[prototype.firstSurface], SurfaceRole::kPrototype);
    EXPECT_EQ(city.vertices[city.firstVertex[city.surfaces.firstRing[prototype.firstSurface]] + 2],
              (geo::LocalPoint{0, 0, 2}));
  }
  EXPECT_EQ(city.objects.kind[city.instances.object[1]], ObjectKind::kSolitaryVegetationObject);
}

TEST(ModelMerger, LeavesOutWhatIsNotWanted) {
  ModelMerger merger{{}};
  merger.add(*town("a", 0, "one.gml"), {false, false, true});
  const CityModel city = merger.finish();
  ASSERT_EQ(city.objects.size(), 1U);
  EXPECT_EQ(city.objects.kind[0], ObjectKind::kSolitaryVegetationObject);
  EXPECT_EQ(city.surfaces.size(), 1U) << "the prototype of the tree";
  EXPECT_TRUE(city.addresses.empty());
  EXPECT_TRUE(city.appearances.textures.empty());
  EXPECT_LT(city.bounds.max.x, 2.0);
}

TEST(ModelMerger, PiecesOfOneFileAreOneSource) {
  ModelMerger merger{{}};
  merger.add(*town("a", 0, "one.gml"));
  merger.add(*town("b", 100, "one.gml"));
  const CityModel city = merger.finish();
  EXPECT_EQ(city.sources.size(), 1U);
  EXPECT_EQ(city.objects.source[3], 0U);
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
