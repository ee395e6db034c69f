#include "model/classification.hpp"

#include <fmt/core.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/resources.hpp"
#include "model/attribute_words.hpp"
#include "support/small_city.hpp"

namespace stadtblick::model {
namespace {

using test::CityBuilder;
using testing::ElementsAre;

const Codelists& shipped() {
  static const auto loaded = Codelists::load(base::Resources::locate().data / "codelists");
  return loaded.value();
}

Classification classified(const std::vector<const CityModel*>& models, std::string_view attribute) {
  auto result = classify({models, {}}, attribute, shipped(), "de");
  EXPECT_TRUE(result);
  return std::move(result).value();
}

std::vector<std::string> labels(const LegendSpec& legend) {
  std::vector<std::string> list;
  for (const auto& entry : legend.entries) list.push_back(fmt::format("{} ({})", entry.label, entry.count));
  return list;
}

TEST(Classify, NumbersGetRoundBorders) {
  CityBuilder builder;
  for (int i = 0; i <= 100; ++i)
    builder.number(builder.object(ObjectKind::kBuilding, ""), "measuredHeight", 3 + i * 0.255, "x",
                   "urn:adv:uom:m");
  const auto model = builder.build();
  const auto result = classified({model.get()}, "measuredHeight");
  EXPECT_EQ(result.legend.title, "Gebäudehöhe");
  EXPECT_EQ(result.legend.unit, "m");
  EXPECT_THAT(labels(result.legend), ElementsAre("< 5 (8)", "5 – 10 (20)", "10 – 15 (20)", "15 – 20 (19)",
                                                 "20 – 25 (20)", "≥ 25 (14)"));
  EXPECT_EQ(result.colours[0][0], evenColour(0));
  EXPECT_EQ(result.colours[0][100], evenColour(1));
}

TEST(Classify, OneTowerDoesNotStretchTheClasses) {
  CityBuilder builder;
  for (int i = 0; i < 200; ++i)
    builder.number(builder.object(ObjectKind::kBuilding, ""), "measuredHeight", 5 + i % 12 + 0.5, "x");
  builder.number(builder.object(ObjectKind::kBuilding, ""), "measuredHeight", 368, "368");
  const auto model = builder.build();
  const auto legend = classified({model.get()}, "measuredHeight").legend;
  EXPECT_GE(legend.entries.size(), 5U);
  EXPECT_LT(legend.entries.back().count, 60U);
}

TEST(Classify, FewWholeNumbersAreAnEntryEach) {
  CityBuilder builder;
  for (const int storeys : {1, 2, 2, 4}) {
    const auto house = builder.object(ObjectKind::kBuilding, "");
    builder.number(house, "storeysAboveGround", storeys, "x");
  }
  const auto model = builder.build();
  EXPECT_THAT(labels(classified({model.get()}, "storeysAboveGround").legend),
              ElementsAre("1 (1)", "2 (2)", "4 (1)"));
}

TEST(Classify, NumbersWrittenAsTextAreNumbers) {
  CityBuilder builder;
  for (int i = 0; i < 50; ++i)
    builder.text(builder.object(ObjectKind::kBuilding, ""), "HoeheGrund", fmt::format("{}.25", 500 + i));
  const auto model = builder.build();
  const auto legend = classified({model.get()}, "HoeheGrund").legend;
  EXPECT_EQ(legend.entries.front().label, "< 510");
  EXPECT_EQ(legend.unit, "m") << "the usual unit of this name";
}

TEST(Classify, CodesAreWordsAndTheRestIsOther) {
  CityBuilder builder;
  const auto roofs = [&](const char* code, int count) {
    for (int i = 0; i < count; ++i) builder.code(builder.object(ObjectKind::kBuilding, ""), "roofType", code);
  };
  roofs("3100", 9);
  roofs("1000", 8);
  roofs("3200", 7);
  roofs("2100", 6);
  roofs("3300", 5);
  roofs("3400", 4);
  roofs("3500", 3);
  roofs("3600", 2);
  const auto model = builder.build();
  const auto result = classified({model.get()}, "roofType");
  EXPECT_EQ(result.legend.title, "Dachform");
  EXPECT_THAT(labels(result.legend),
              ElementsAre("Satteldach (9)", "Flachdach (8)", "Walmdach (7)", "Pultdach (6)",
                          "Krüppelwalmdach (5)", "Mansardendach (4)", "andere (5)"));
  EXPECT_EQ(result.colours[0][0], categoryColour(0));
  EXPECT_EQ(result.colours[0].back(), result.legend.entries.back().colour);
}

TEST(Classify, WithoutDataTheLegendStaysAtSevenEntries) {
  CityBuilder builder;
  for (int i = 0; i < 9; ++i)
    builder.text(builder.object(ObjectKind::kBuilding, ""), "quarter",
                 std::string(1, static_cast<char>('a' + i)));
  builder.object(ObjectKind::kBuilding, "without");
  builder.object(ObjectKind::kSolitaryVegetationObject, "a tree never has it");
  const auto model = builder.build();
  const auto result = classified({model.get()}, "quarter");
  EXPECT_THAT(labels(result.legend),
              ElementsAre("a (1)", "b (1)", "c (1)", "d (1)", "e (1)", "andere (4)", "keine Angabe (1)"));
  EXPECT_EQ(result.colours[0][9], kNoDataColour);
}

TEST(Classify, PartsAndSurfacesTakeTheValueOfTheirHouse) {
  CityBuilder builder;
  const auto house = builder.object(ObjectKind::kBuilding, "a");            // 0
  builder.object(ObjectKind::kWallSurface, "", house);                      // 1
  const auto tower = builder.object(ObjectKind::kBuilding, "b");            // 2: only its part has a value
  builder.object(ObjectKind::kWallSurface, "", tower);                      // 3
  const auto part = builder.object(ObjectKind::kBuildingPart, "p", tower);  // 4
  builder.object(ObjectKind::kRoofSurface, "", part);                       // 5
  builder.number(house, "measuredHeight", 5, "5");
  builder.number(part, "measuredHeight", 50, "50");
  const auto model = builder.build();
  const auto colours = classified({model.get()}, "measuredHeight").colours[0];
  EXPECT_EQ(colours[1], colours[0]);
  EXPECT_NE(colours[2], colours[0]);
  for (const std::size_t row : {2U, 3U, 5U}) EXPECT_EQ(colours[row], colours[4]);
}

TEST(Classify, ARoofsOwnAttributeSaysNothingAboutTheWalls) {
  CityBuilder builder;
  const auto house = builder.object(ObjectKind::kBuilding, "a");
  builder.object(ObjectKind::kWallSurface, "", house);
  const auto roof = builder.object(ObjectKind::kRoofSurface, "", house);
  builder.number(roof, "Dachneigung", 45, "45");
  const auto model = builder.build();
  const auto colours = classified({model.get()}, "Dachneigung").colours[0];
  EXPECT_EQ(colours[0], kNoDataColour);
  EXPECT_EQ(colours[1], kNoDataColour);
  EXPECT_NE(colours[2], kNoDataColour);
}

TEST(Classify, SeveralModelsShareTheClasses) {
  CityBuilder one;
  one.text(one.object(ObjectKind::kBuilding, ""), "use", "home");
  CityBuilder two;
  two.text(two.object(ObjectKind::kBuilding, ""), "use", "work");
  two.text(two.object(ObjectKind::kBuilding, ""), "use", "home");
  CityBuilder three;
  three.object(ObjectKind::kBuilding, "");
  const auto a = one.build();
  const auto b = two.build();
  const auto c = three.build();
  const auto result = classified({a.get(), b.get(), c.get()}, "use");
  EXPECT_EQ(result.colours[0][0], result.colours[1][1]);
  EXPECT_NE(result.colours[0][0], result.colours[1][0]);
  EXPECT_EQ(result.colours[2][0], kNoDataColour);
}

TEST(Classify, AnUnknownAttributeIsAFindingThatNamesTheKnown) {
  CityBuilder builder;
  builder.text(builder.object(ObjectKind::kBuilding, ""), "use", "home");
  const auto model = builder.build();
  const auto result = classify({{model.get()}, {}}, "colour", shipped(), "de");
  ASSERT_FALSE(result);
  EXPECT_EQ(result.diagnostics()[0].code, base::DiagnosticCode::kAttributeUnknown);
  EXPECT_THAT(result.diagnostics()[0].message(), testing::HasSubstr("use"));
}

TEST(AttributeWords, UnitsAreShort) {
  EXPECT_EQ(unitSymbol("urn:adv:uom:m"), "m");
  EXPECT_EQ(unitSymbol("#m"), "m");
  EXPECT_EQ(unitSymbol("urn:ogc:def:uom:EPSG::9001"), "m");
  EXPECT_EQ(unitSymbol("m2"), "m²");
  EXPECT_EQ(unitSymbol("kWh/a"), "kWh/a");
  EXPECT_EQ(unitSymbol(""), "");
}

}  // namespace
}  // namespace stadtblick::model
