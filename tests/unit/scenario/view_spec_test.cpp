#include "scenario/view_spec.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace stadtblick::scenario {
namespace {

using nlohmann::json;
using testing::HasSubstr;

ViewSpec fullView() {
  ViewSpec view;
  view.camera =
      Camera{{691000.25, 5334000.5, 600}, {691500, 5334500, 515}, 40, Projection::kOrthographic, 320};
  view.namedView = NamedView::kEast;
  view.time = base::Instant::parse("2026-06-21T15:00+02:00").value();
  view.timeZone = "Europe/London";
  view.lod = 2;
  view.style = SceneStyle::kWhiteModel;
  view.theme = "winter";
  view.colourBy = ColourBy{"roofType"};
  view.layers = {{"a.gml", false}};
  view.hidden = {{"a.gml", "DEBY_1"}, {"b.gml", "#7"}};
  view.isolated = {{"a.gml", "DEBY_2"}};
  view.selected = {{"a.gml", "Straße/ä\"1"}};
  view.background = {0.25F, 0.5F, 1.0F};
  view.edges = false;
  view.shadows = false;
  return view;
}

std::string problemOf(const json& document) {
  const auto view = viewSpecFromJson(document);
  return view ? "" : view.diagnostics()[0].message();
}

TEST(ViewSpec, ComesBackFromJson) {
  for (const ViewSpec& view : {ViewSpec(), fullView()}) {
    const auto text = toJson(view).dump();
    const auto again = viewSpecFromText(text, "a.json");
    ASSERT_TRUE(again) << again.diagnostics()[0].message();
    EXPECT_EQ(again.value(), view) << text;
  }
}

TEST(ViewSpec, MissingKeysTakeTheirDefaults) {
  const auto view = viewSpecFromJson(json::object());
  ASSERT_TRUE(view);
  EXPECT_EQ(view.value(), ViewSpec());
}

TEST(ViewSpec, UnknownKeysAreKept) {
  json document = toJson(fullView());
  document["fog"] = {{"density", 0.2}};
  document["camera"]["roll"] = 3.5;
  document["colourBy"]["map"] = "viridis";
  const auto view = viewSpecFromJson(document);
  ASSERT_TRUE(view);
  EXPECT_EQ(toJson(view.value()), document);
}

TEST(ViewSpec, UnknownKeysGoWithThePartTheyStoodIn) {
  json document = toJson(fullView());
  document["camera"]["roll"] = 3.5;
  ViewSpec view = viewSpecFromJson(document).value();
  view.camera.reset();
  EXPECT_FALSE(toJson(view).contains("camera"));
}

TEST(ViewSpec, SaysWhereADocumentIsWrong) {
  EXPECT_THAT(problemOf(json::array()), HasSubstr("object"));
  EXPECT_THAT(problemOf({{"camera", {{"eye", {1, 2}}, {"target", {1, 2, 3}}}}}), HasSubstr("camera.eye"));
  EXPECT_THAT(problemOf({{"camera", {{"eye", {1, 2, 3}}, {"target", {1, 2, 3}}}}}),
              HasSubstr("camera.target"));
  EXPECT_THAT(problemOf({{"camera", {{"eye", {1, 2, 3}}, {"fieldOfView", 0}}}}),
              HasSubstr("camera.fieldOfView"));
  EXPECT_THAT(problemOf({{"lod", 7}}), HasSubstr("lod"));
  EXPECT_THAT(problemOf({{"lod", 1.5}}), HasSubstr("lod"));
  EXPECT_THAT(problemOf({{"time", "tomorrow"}}), HasSubstr("time"));
  EXPECT_THAT(problemOf({{"timeZone", "Mars/Base"}}), HasSubstr("timeZone"));
  EXPECT_THAT(problemOf({{"style", "gothic"}}), HasSubstr("style"));
  EXPECT_THAT(problemOf({{"selected", {{{"layer", "a"}}}}}), HasSubstr("selected"));
  EXPECT_THAT(problemOf({{"layers", {{{"layer", 3}}}}}), HasSubstr("layers.layer"));
  EXPECT_THAT(problemOf({{"background", {0, 2, 0}}}), HasSubstr("background"));
  EXPECT_THAT(problemOf({{"version", 2}}), HasSubstr("newer version"));
  EXPECT_THAT(problemOf({{"stadtblick", "project"}}), HasSubstr("view"));
  EXPECT_EQ(viewSpecFromText("{\"a\":", "x.json").diagnostics().count(base::DiagnosticCode::kDocumentInvalid),
            1U);
}

TEST(NamedView, NamesComeBack) {
  for (const auto* name : {"iso", "north", "south", "east", "west", "top"})
    EXPECT_EQ(namedViewName(namedViewFromName(name).value()), name);
  EXPECT_FALSE(namedViewFromName("up"));
}

}  // namespace
}  // namespace stadtblick::scenario
