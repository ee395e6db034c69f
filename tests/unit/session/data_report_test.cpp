#include "session/data_report.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "session/check_report.hpp"
#include "support/small_city.hpp"

namespace stadtblick::session {
namespace {

using base::DiagnosticCode;
using testing::HasSubstr;

geo::Crs crs(const char* text) { return geo::Crs::fromText(text).value(); }

std::shared_ptr<const Layer> houses(const std::string& id, const char* crsText, double east, double north) {
  test::CityBuilder builder;
  const auto house = builder.object(model::ObjectKind::kBuilding, "h");
  const auto wall = builder.object(model::ObjectKind::kWallSurface, "w", house);
  builder.number(house, "measuredHeight", 9, "9", "m");
  builder.number(house, "measuredHeight", 10, "10", "m");
  builder.square(wall, east - 565000, north - 5930000, 5, 10);
  model::Source source;
  source.path = id;
  source.format = "CityGML 2.0";
  source.crs = crs(crsText);
  source.worldBounds.add(geo::Vec3{east, north, 5});
  source.worldBounds.add(geo::Vec3{east + 10, north + 10, 5});
  builder.city().sources.push_back(source);
  Layer layer;
  layer.id = layer.path = id;
  layer.state = Layer::State::kReady;
  layer.content = builder.build();
  return std::make_shared<const Layer>(std::move(layer));
}

std::shared_ptr<const Layer> broken(const std::string& id) {
  Layer layer;
  layer.id = layer.path = id;
  layer.state = Layer::State::kFailed;
  layer.diagnostics.add(DiagnosticCode::kFileNotFound, {id, 0, ""}, {id});
  return std::make_shared<const Layer>(std::move(layer));
}

Snapshot snapshotOf(std::vector<std::shared_ptr<const Layer>> layers) {
  Snapshot snapshot;
  snapshot.hasFrame = true;
  snapshot.frame = geo::LocalFrame(crs("EPSG:25832"), {565000, 5930000, 0});
  snapshot.layers = std::move(layers);
  return snapshot;
}

TEST(ReportData, CountsWhatIsThere) {
  const auto report = reportData(snapshotOf({houses("a.gml", "EPSG:25832", 565100, 5930200)}));
  EXPECT_EQ(report.objects, 2U);
  EXPECT_EQ(report.objectsByKind.at("Building"), 1U);
  EXPECT_EQ(report.surfaces, 1U);
  EXPECT_EQ(report.triangles, 2U);
  EXPECT_EQ(report.attributes.at("measuredHeight"), 1U) << "objects, not values";
  EXPECT_EQ(report.crs.text(), "EPSG:25832");
  EXPECT_EQ(report.bounds.min, (geo::Vec3{565100, 5930200, 5}));
}

TEST(ReportData, OneFilesBoundsAreInItsOwnReferenceSystem) {
  const auto json =
      toJson(reportData(snapshotOf({houses("a.gml", "EPSG:4326", 9.98, 53.55)})), base::Messages());
  EXPECT_EQ(json["crs"], "EPSG:4326");
  EXPECT_EQ(json["bounds"][0], 9.98);
  EXPECT_EQ(json["project"]["crs"], "EPSG:25832");
  EXPECT_NE(json["sources"][0]["transform"]["pipeline"], "");
}

TEST(ReportData, FilesThatDifferAreGivenInTheProjects) {
  const auto report = reportData(snapshotOf(
      {houses("a.gml", "EPSG:25832", 565100, 5930200), houses("b.gml", "EPSG:25833", 565300, 5930000)}));
  EXPECT_EQ(report.crs.text(), "EPSG:25832");
  EXPECT_EQ(report.bounds.min, (geo::Vec3{565100, 5930000, 5}));
  EXPECT_EQ(report.bounds.max, (geo::Vec3{565310, 5930210, 5}));
}

std::shared_ptr<const Layer> picture(const std::string& id, const char* crsText) {
  geo::Box3 bounds;
  bounds.add(geo::Vec3{0, 0, -30});
  bounds.add(geo::Vec3{400, 400, -30});
  model::Source source;
  source.path = id;
  source.crs = crs(crsText);
  source.worldBounds.add(geo::Vec3{565000, 5930000, 0});
  source.worldBounds.add(geo::Vec3{565400, 5930400, 0});
  auto image = std::make_shared<const model::MemoryImage>(model::Image{1, 1, {0, 0, 0, 255}}, bounds, source);
  Layer layer;
  layer.id = layer.path = id;
  layer.state = Layer::State::kReady;
  layer.content = std::shared_ptr<const model::GroundImage>(std::move(image));
  return std::make_shared<const Layer>(std::move(layer));
}

TEST(ReportData, PicturesHaveNoHeightsToAddToTheBounds) {
  for (const char* pictureCrs : {"EPSG:25832", "EPSG:25833"}) {
    const auto report = reportData(
        snapshotOf({picture("p.tif", pictureCrs), houses("a.gml", "EPSG:25832", 565100, 5930200)}));
    EXPECT_EQ(report.bounds.min, (geo::Vec3{565000, 5930000, 5})) << pictureCrs;
    EXPECT_EQ(report.bounds.max, (geo::Vec3{565400, 5930400, 5})) << pictureCrs;
  }
  const auto alone = reportData(snapshotOf({picture("p.tif", "EPSG:25832")}));
  EXPECT_EQ(alone.bounds.max, (geo::Vec3{565400, 5930400, 0}));
}

TEST(ReportJson, ManyAttributeNamesTakeLinearTime) {
  constexpr int kNames = 200'000;
  DataReport report;
  for (int i = 0; i < kNames; ++i) report.attributes["attribute" + std::to_string(i)] = 1;
  const auto start = std::chrono::steady_clock::now();
  const auto json = toJson(report, base::Messages());
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
  EXPECT_EQ(json["attributes"].size(), kNames);
  EXPECT_EQ(json["attributes"]["attribute7"], 1);
}

TEST(ReportJson, CreditIsInTheLanguageOfTheOutput) {
  DataReport report;
  report.sources.emplace_back().read = true;
  report.sources[0].credit.title = {"Gebäude", "Buildings"};
  report.sources[0].credit.changeNote = {"verändert", "changed"};
  const auto credit = toJson(report, base::Messages())["sources"][0]["credit"];
  EXPECT_EQ(credit["title"], "Buildings");
  EXPECT_EQ(credit["change_note"], "changed");
}

TEST(OutcomeOf, GoodErrorsNothing) {
  const auto good = houses("a.gml", "EPSG:25832", 565100, 5930200);
  Layer withWarning = *good;
  withWarning.diagnostics.add(DiagnosticCode::kRingNotClosed, {"a.gml", 3, "h"});
  EXPECT_EQ(outcomeOf(snapshotOf({std::make_shared<const Layer>(withWarning)})), Outcome::kGood);
  EXPECT_EQ(outcomeOf(snapshotOf({good, broken("b.gml")})), Outcome::kErrorsInData);
  EXPECT_EQ(outcomeOf(snapshotOf({broken("b.gml")})), Outcome::kNotDone);
  EXPECT_EQ(outcomeOf(Snapshot()), Outcome::kNotDone);
}

TEST(CheckReport, GroupsByCodeWithErrorsFirst) {
  Layer layer = *houses("a.gml", "EPSG:25832", 565100, 5930200);
  for (int line = 1; line <= 7; ++line)
    layer.diagnostics.add(DiagnosticCode::kRingNotClosed, {"a.gml", line, "h"});
  const auto report = reportData(snapshotOf({std::make_shared<const Layer>(layer), broken("b.gml")}));
  const auto json = checkJson(report, base::Messages());
  EXPECT_EQ(json["errors"], 1);
  EXPECT_EQ(json["warnings"], 7);
  ASSERT_EQ(json["findings"].size(), 2U);
  EXPECT_EQ(json["findings"][0]["code"], "file-not-found");
  EXPECT_EQ(json["findings"][1]["count"], 7);
  EXPECT_EQ(json["diagnostics"].size(), 8U);
  const std::string text = checkText(report, base::Messages());
  EXPECT_THAT(text, HasSubstr("Warning [ring-not-closed] × 7"));
  EXPECT_THAT(text, HasSubstr("a.gml:1, h: "));
  EXPECT_THAT(text, HasSubstr("and 2 more"));
}

TEST(CheckReport, CountsWhatIsNotListed) {
  Layer layer = *houses("a.gml", "EPSG:25832", 565100, 5930200);
  for (int line = 1; line <= 7; ++line)
    layer.diagnostics.add(DiagnosticCode::kRingNotClosed, {"a.gml", line, "h"});
  layer.diagnostics.add(DiagnosticCode::kFindingsMore, {"a.gml", 0, ""}, {"3900", "ring-not-closed"});
  const auto report = reportData(snapshotOf({std::make_shared<const Layer>(layer)}));
  const auto json = checkJson(report, base::Messages());
  EXPECT_EQ(json["warnings"], 3907);
  EXPECT_EQ(json["notes"], 1);
  EXPECT_EQ(json["findings"][0]["count"], 3907);
  EXPECT_THAT(checkText(report, base::Messages()), HasSubstr("[ring-not-closed] × 3907"));
  EXPECT_THAT(findingCounts(report, base::Messages()), HasSubstr("3907 warnings"));
}

TEST(FindingText, NamesCodeAndPlace) {
  const auto finding = base::Diagnostic::make(DiagnosticCode::kRingTooShort, {"a.gml", 12, "DEBY_1"}, {"2"});
  EXPECT_THAT(findingText(finding, base::Messages()),
              HasSubstr("Warning [ring-too-short] a.gml:12, DEBY_1: A ring has only 2"));
  EXPECT_EQ(placeText({}), "");
}

}  // namespace
}  // namespace stadtblick::session
