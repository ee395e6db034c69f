#include "layout/overlay.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/resources.hpp"
#include "layout/overlay_text.hpp"

namespace stadtblick::layout {
namespace {

using scenario::Camera;
using scenario::Projection;

base::Messages german() { return {base::Resources::locate().messages, "de"}; }

Camera looking(geo::Vec3 direction, Projection projection = Projection::kPerspective) {
  return {{500, 500, 500}, geo::Vec3{500, 500, 500} + direction * 100, 35, projection, 400};
}

OverlayRequest request() {
  OverlayRequest one;
  one.width = 640;
  one.height = 360;
  one.camera = looking({0, 1, -1});
  one.time = base::kDefaultInstant;
  one.timeZone = "Europe/Berlin";
  one.credits = {{"Freie und Hansestadt Hamburg",
                  {"LoD2", "LoD2"},
                  {"dl-de/by-2-0", "dl-de/by-2-0"},
                  "https://www.govdata.de/dl-de/by-2-0",
                  "",
                  {}}};
  one.legend = model::LegendSpec{"Dachform", "", {{{255, 0, 0, 255}, "Satteldach", 3}}};
  return one;
}

/// Pixels with any ink in a rectangle.
std::size_t inked(const model::Image& image, std::uint32_t x0, std::uint32_t y0, std::uint32_t x1,
                  std::uint32_t y1) {
  std::size_t count = 0;
  for (std::uint32_t y = y0; y < y1; ++y)
    for (std::uint32_t x = x0; x < x1; ++x)
      count += image.rgba[(std::size_t{y} * image.width + x) * 4 + 3] > 0;
  return count;
}

TEST(Overlay, TheSameRequestGivesTheSameBytes) {
  const base::Messages english;
  EXPECT_EQ(composeOverlay(request(), english).rgba, composeOverlay(request(), english).rgba);
}

TEST(Overlay, EveryPartCanBeSeenWhereItBelongs) {
  const base::Messages english;
  const auto image = composeOverlay(request(), english);
  ASSERT_EQ(image.rgba.size(), 640U * 360U * 4U);
  EXPECT_GT(inked(image, 560, 0, 640, 90), 100U) << "north arrow";
  EXPECT_GT(inked(image, 0, 330, 430, 360), 200U) << "credits";
  EXPECT_GT(inked(image, 440, 310, 640, 360), 100U) << "date";
  EXPECT_GT(inked(image, 0, 200, 200, 320), 1000U) << "legend";
  EXPECT_EQ(inked(image, 220, 100, 420, 250), 0U) << "the middle stays free";

  auto bare = request();
  bare.northArrow = bare.showTime = bare.showCredits = false;
  bare.legend.reset();
  EXPECT_EQ(inked(composeOverlay(bare, english), 0, 0, 640, 360), 0U);
}

TEST(Overlay, TheSwatchHasTheColourOfItsEntry) {
  const auto image = composeOverlay(request(), base::Messages());
  std::size_t red = 0;
  for (std::size_t i = 0; i < image.rgba.size(); i += 4)
    red += image.rgba[i] == 255 && image.rgba[i + 1] == 0 && image.rgba[i + 3] == 255;
  EXPECT_GT(red, 150U) << "6 x 4 mm at 96 dpi are 23 x 15 pixels, less the frame";
}

TEST(Overlay, TheScaleBarBelongsToPlansOnly) {
  const base::Messages english;
  auto one = request();
  one.showTime = one.showCredits = one.northArrow = false;
  one.legend.reset();
  one.camera = looking({0, 0, -1}, Projection::kOrthographic);
  EXPECT_GT(inked(composeOverlay(one, english), 0, 0, 640, 360), 500U);
  one.camera = looking({0, 1, -1}, Projection::kOrthographic);
  EXPECT_EQ(inked(composeOverlay(one, english), 0, 0, 640, 360), 0U);
  one.camera = looking({0, 0, -1}, Projection::kPerspective);
  EXPECT_EQ(inked(composeOverlay(one, english), 0, 0, 640, 360), 0U);
}

TEST(Overlay, TheArrowTurnsWithTheCamera) {
  const base::Messages english;
  auto one = request();
  one.showTime = one.showCredits = false;
  one.legend.reset();
  const auto north = composeOverlay(one, english);
  one.camera = looking({1, 0, -1});
  EXPECT_NE(north.rgba, composeOverlay(one, english).rgba);
  EXPECT_NEAR(azimuth(looking({1, 0, -1})), M_PI / 2, 1e-9) << "looking east";
  EXPECT_EQ(azimuth(looking({0, 0, -1})), 0.0) << "straight down: north is up";
}

TEST(OverlayText, DateAndZoneInTheLanguage) {
  const base::Messages english;
  const auto summer = base::Instant::parse("2026-06-21T15:05+02:00").value();
  EXPECT_EQ(timeText(base::kDefaultInstant, "Europe/Berlin", german()), "21.03.2026, 15:00 Uhr MEZ");
  EXPECT_EQ(timeText(summer, "Europe/Berlin", german()), "21.06.2026, 15:05 Uhr MESZ");
  EXPECT_EQ(timeText(summer, "Europe/Berlin", english), "21 June 2026, 15:05 CEST");
  EXPECT_EQ(timeText(summer, "Asia/Dubai", english), "21 June 2026, 17:05 UTC+04:00");
}

TEST(OverlayText, ScaleBarsAreRound) {
  EXPECT_EQ(scaleBarMetres(63), 50);
  EXPECT_EQ(scaleBarMetres(49), 20);
  EXPECT_EQ(scaleBarMetres(19.9), 10);
  EXPECT_EQ(scaleBarMetres(2600), 2000);
  EXPECT_EQ(scaleBarMetres(0), 1);
  EXPECT_EQ(distanceText(50, base::Messages()), "50 m");
  EXPECT_EQ(distanceText(2500, german()), "2,5 km");
}

TEST(OverlayText, CreditLinesNameEverythingTheLicenceAsksFor) {
  const base::Messages english;
  const model::Credit hamburg{"Freie und Hansestadt Hamburg, LGV", {"3D-Gebäude LoD2", "3D buildings LoD2"},
                              {"dl-de/by-2-0", "dl-de/by-2-0"},    "https://www.govdata.de/dl-de/by-2-0",
                              "https://example.org/lod2",          {"Daten verändert", "data changed"}};
  EXPECT_EQ(creditLine(hamburg, german()),
            "Datenquelle: Freie und Hansestadt Hamburg, LGV, 3D-Gebäude LoD2, dl-de/by-2-0 "
            "(https://www.govdata.de/dl-de/by-2-0), https://example.org/lod2 – Daten verändert");
  EXPECT_EQ(creditLine(hamburg, english),
            "Data source: Freie und Hansestadt Hamburg, LGV, 3D buildings LoD2, dl-de/by-2-0 "
            "(https://www.govdata.de/dl-de/by-2-0), https://example.org/lod2 – data changed");
  EXPECT_EQ(creditLine({"Datenquelle: Bayerische Vermessungsverwaltung – www.geodaten.bayern.de",
                        {},
                        {"CC BY 4.0", "CC BY 4.0"},
                        "",
                        "",
                        {}},
                       german()),
            "Datenquelle: Bayerische Vermessungsverwaltung – www.geodaten.bayern.de, CC BY 4.0")
      << "prescribed words are not doubled";
  EXPECT_EQ(
      creditLine({"Quelle: GeoSN, dl-de/by-2-0", {}, {"dl-de/by-2-0", "dl-de/by-2-0"}, "", "", {}}, english),
      "Quelle: GeoSN, dl-de/by-2-0")
      << "the licence is named once";
  EXPECT_EQ(creditLine({"", {"a.gml", "a.gml"}, {}, "", "", {}}, german()), "Quelle nicht angegeben: a.gml");
}

TEST(Blend, LaysOverWithAlpha) {
  model::Image picture{2, 1, {100, 100, 100, 255, 100, 100, 100, 255}};
  const model::Image overlay{2, 1, {200, 0, 0, 128, 200, 0, 0, 0}};
  blend(picture, overlay);
  EXPECT_THAT(picture.rgba, testing::ElementsAre(150, 50, 50, 255, 100, 100, 100, 255));
}

}  // namespace
}  // namespace stadtblick::layout
