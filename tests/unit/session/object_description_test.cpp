#include "session/object_description.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/resources.hpp"
#include "session/attribute_statistics.hpp"
#include "support/small_city.hpp"

namespace stadtblick::session {
namespace {

using model::ObjectKind;
using testing::ElementsAre;

const base::Messages& german() {
  static const base::Messages messages(base::Resources::locate().messages, "de");
  return messages;
}
const model::Codelists& codelists() {
  static const auto loaded = model::Codelists::load(base::Resources::locate().data / "codelists");
  return loaded.value();
}

class ObjectDescriptionTest : public testing::Test {
 protected:
  ObjectDescriptionTest() {
    house_ = builder_.object(ObjectKind::kBuilding, "DEBY_1");
    wall_ = builder_.object(ObjectKind::kWallSurface, "", house_);
    hall_ = builder_.object(ObjectKind::kBuilding, "DEBY_2");
    part_ = builder_.object(ObjectKind::kBuildingPart, "DEBY_2_1", hall_);
    builder_.code(house_, "function", "31001_1010");
    builder_.code(house_, "roofType", "3100");
    builder_.number(house_, "measuredHeight", 10.4, "10.4000", "urn:adv:uom:m");
    builder_.number(house_, "storeysAboveGround", 3, "3");
    builder_.text(house_, "Gemeindeschluessel", "09162000");
    builder_.code(part_, "roofType", "1000");
    builder_.number(part_, "measuredHeight", 21, "21");
    builder_.number(part_, "storeysAboveGround", 1, "1");
    builder_.address(house_, "Marienplatz", "8", "80331", "München");
    builder_.square(wall_, 0, 0, 0, 4);
    model_ = builder_.build();
  }

  const AttributeRow& row(const ObjectDescription& description, std::string_view name) {
    const auto found = std::ranges::find(description.attributes, name, &AttributeRow::name);
    EXPECT_NE(found, description.attributes.end()) << name;
    return *found;
  }

  test::CityBuilder builder_;
  model::ObjectIndex house_, wall_, hall_, part_;
  std::shared_ptr<const model::CityModel> model_;
};

TEST_F(ObjectDescriptionTest, AHouseInOneLine) {
  const auto description = describeObject(*model_, house_, codelists(), german());
  EXPECT_EQ(description.headline, "Wohnhaus · Satteldach · 10,4 m · 3 Geschosse");
  EXPECT_EQ(description.kind, "Gebäude");
  EXPECT_EQ(description.id, "DEBY_1");
  EXPECT_THAT(description.addresses, ElementsAre("Marienplatz 8, 80331 München"));
  EXPECT_THAT(description.levels, ElementsAre("LoD 2"));
  EXPECT_EQ(description.surfaces, 1U);
}

TEST_F(ObjectDescriptionTest, TheSameInEnglish) {
  const auto description = describeObject(*model_, house_, codelists(), base::Messages());
  EXPECT_THAT(description.headline, testing::EndsWith(" · Gable roof · 10.4 m · 3 storeys"));
}

TEST_F(ObjectDescriptionTest, WhatTheHouseDoesNotSayItsPartSays) {
  EXPECT_EQ(describeObject(*model_, hall_, codelists(), german()).headline,
            "Gebäude · Flachdach · 21,0 m · 1 Geschoss");
}

TEST_F(ObjectDescriptionTest, RowsHaveWordsUnitsAndRawCodes) {
  const auto description = describeObject(*model_, house_, codelists(), german());
  EXPECT_EQ(row(description, "roofType").label, "Dachform");
  EXPECT_EQ(row(description, "roofType").value, "Satteldach");
  EXPECT_EQ(row(description, "roofType").raw, "3100");
  EXPECT_TRUE(row(description, "roofType").isCode);
  EXPECT_EQ(row(description, "measuredHeight").value, "10,4");
  EXPECT_EQ(row(description, "measuredHeight").unit, "m");
  EXPECT_EQ(row(description, "measuredHeight").raw, "10.4000");
  EXPECT_FALSE(row(description, "measuredHeight").isCode);
  EXPECT_EQ(row(description, "Gemeindeschluessel").value, "09162000") << "a key is no number to be shortened";
  EXPECT_TRUE(row(description, "Gemeindeschluessel").generic);
}

TEST_F(ObjectDescriptionTest, Statistics) {
  const model::AttributeSources models{{model_.get()}, {}};
  const auto heights = attributeStatistics(models, "measuredHeight", codelists(), "de");
  EXPECT_EQ(heights.objects, 2U);
  EXPECT_EQ(heights.numbers, 2U);
  EXPECT_DOUBLE_EQ(heights.minimum, 10.4);
  EXPECT_DOUBLE_EQ(heights.maximum, 21);
  EXPECT_DOUBLE_EQ(heights.mean, 15.7);
  EXPECT_DOUBLE_EQ(heights.sum, 31.4);
  EXPECT_EQ(heights.unit, "m");
  const auto roofs = attributeStatistics(models, "roofType", codelists(), "de");
  EXPECT_EQ(roofs.numbers, 0U) << "codes are no numbers";
  ASSERT_EQ(roofs.categories.size(), 2U);
  EXPECT_EQ(roofs.categories[0].value, "Flachdach");
  EXPECT_EQ(attributeStatistics(models, "no such", codelists(), "de").objects, 0U);
  EXPECT_EQ(attributeNames(models, codelists(), "de").size(), 5U);
}

}  // namespace
}  // namespace stadtblick::session
