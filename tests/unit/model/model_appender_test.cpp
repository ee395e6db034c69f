#include "model/model_appender.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/small_city.hpp"

namespace stadtblick::model {
namespace {

/// Three objects: a house with a roof, a tree, a house; those whose letter is in `wanted`.
std::shared_ptr<const CityModel> town(std::string_view wanted) {
  test::CityBuilder builder;
  const auto wants = [&](char letter) { return wanted.find(letter) != std::string_view::npos; };
  if (wants('a')) {
    const auto house = builder.object(ObjectKind::kBuilding, "a");
    const auto roof = builder.object(ObjectKind::kRoofSurface, "a_roof", house);
    builder.square(roof, 0, 0, 5, 10);
    builder.number(house, "measuredHeight", 5, "5.0", "m");
    builder.address(house, "Weg", "1", "04103", "Leipzig");
  }
  if (wants('b')) {
    const auto tree = builder.object(ObjectKind::kSolitaryVegetationObject, "b");
    builder.text(tree, "species", "Linde");
    builder.square(tree, 50, 0, 0, 1);
  }
  if (wants('c')) {
    const auto house = builder.object(ObjectKind::kBuilding, "c");
    builder.text(house, "colour", "red");
    builder.number(house, "measuredHeight", 7, "7.0", "m");
    builder.square(house, 100, 0, 0, 10);
    builder.square(house, 100, 0, 8, 10);
  }
  return builder.build();
}

void appendAll(ModelAppender& appender, const CityModel& from) {
  appender.from(from);
  for (ObjectIndex i = 0; i < from.objects.size(); ++i)
    if (from.objects.parent[i] == kNoObject) appender.add(i);
}

std::vector<std::string_view> stringsOf(const CityModel& model) {
  std::vector<std::string_view> texts;
  for (base::StringId i = 0; i < model.strings.size(); ++i) texts.push_back(model.strings[i]);
  return texts;
}

TEST(ModelAppender, WhatComesOutDependsOnTheObjectsAlone) {
  const auto whole = town("abc");
  CityModel one = emptyModel();
  ModelAppender oneAppender(one);
  appendAll(oneAppender, *whole);
  oneAppender.finish();
  const std::vector<std::vector<std::string_view>> ways{{"a", "bc"}, {"ab", "c"}, {"a", "b", "c"}};
  for (const auto& parts : ways) {
    CityModel other = emptyModel();
    ModelAppender appender(other);
    std::vector<std::shared_ptr<const CityModel>> towns;
    for (const auto part : parts) {
      towns.push_back(town(part));
      appendAll(appender, *towns.back());
    }
    appender.finish();
    EXPECT_EQ(stringsOf(other), stringsOf(one));
    EXPECT_EQ(other.objects.id, one.objects.id);
    EXPECT_EQ(other.objects.parent, one.objects.parent);
    EXPECT_EQ(other.objects.topLevel, one.objects.topLevel);
    EXPECT_EQ(other.surfaces.object, one.surfaces.object);
    EXPECT_EQ(other.vertices, one.vertices);
    EXPECT_EQ(other.triangles, one.triangles);
    ASSERT_EQ(other.attributes.columns().size(), one.attributes.columns().size());
    for (std::size_t c = 0; c < one.attributes.columns().size(); ++c) {
      EXPECT_EQ(other.attributes.columns()[c].name, one.attributes.columns()[c].name);
      EXPECT_EQ(other.attributes.columns()[c].rows, one.attributes.columns()[c].rows);
    }
    EXPECT_EQ(other.addresses.size(), 1U);
  }
}

TEST(ModelAppender, TakesSomeObjectsOnly) {
  const auto whole = town("abc");
  CityModel some = emptyModel();
  ModelAppender appender(some);
  appender.from(*whole);
  appender.add(3);
  appender.add(0);  // in another order
  appender.finish();
  ASSERT_EQ(some.objects.size(), 3U);
  EXPECT_EQ(some.strings[some.objects.id[0]], "c");
  EXPECT_EQ(some.strings[some.objects.id[1]], "a");
  EXPECT_EQ(some.objects.parent[2], 1U);
  EXPECT_EQ(some.surfaces.object, (std::vector<ObjectIndex>{0, 0, 2}));
  EXPECT_DOUBLE_EQ(some.bounds.max.x, 110);
  base::StringId height = 0;
  ASSERT_TRUE(some.strings.find("measuredHeight", height));
  EXPECT_DOUBLE_EQ(some.attributes.value(height, 0)->number, 7);
  EXPECT_DOUBLE_EQ(some.attributes.value(height, 1)->number, 5);
}

}  // namespace
}  // namespace stadtblick::model
