#include "ui/panel.hpp"

#include <gtest/gtest.h>

#include "ui/planner/planner.hpp"

namespace stadtblick::ui {
namespace {

class SmallPanel final : public Panel {
 public:
  SmallPanel(std::string id, Region region) : id_(std::move(id)), region_(region) {}
  std::string_view id() const override { return id_; }
  std::string_view title() const override { return "Small"; }
  Icon icon() const override { return Icon::kCard; }
  Region region() const override { return region_; }
  void draw(PanelContext&) override {}

 private:
  std::string id_;
  Region region_;
};

TEST(PanelRegistry, KeepsTheOrderOfEachRegion) {
  PanelRegistry registry;
  EXPECT_TRUE(registry.add(std::make_unique<SmallPanel>("a", Region::kLeft)));
  EXPECT_TRUE(registry.add(std::make_unique<SmallPanel>("b", Region::kRight)));
  EXPECT_TRUE(registry.add(std::make_unique<SmallPanel>("c", Region::kLeft)));
  const auto left = registry.in(Region::kLeft);
  ASSERT_EQ(left.size(), 2U);
  EXPECT_EQ(left[0]->id(), "a");
  EXPECT_EQ(left[1]->id(), "c");
  EXPECT_EQ(registry.find("b")->region(), Region::kRight);
  EXPECT_EQ(registry.find("d"), nullptr);
}

TEST(PanelRegistry, AnIdIsTakenOnce) {
  PanelRegistry registry;
  EXPECT_TRUE(registry.add(std::make_unique<SmallPanel>("a", Region::kLeft)));
  EXPECT_FALSE(registry.add(std::make_unique<SmallPanel>("a", Region::kRight)));
  EXPECT_EQ(registry.in(Region::kRight).size(), 0U);
}

TEST(PanelRegistry, TwoWindowsHavePanelsOfTheirOwn) {
  PanelRegistry first;
  PanelRegistry second;
  registerPlannerPanels(first);
  registerPlannerPanels(second);
  ASSERT_EQ(first.in(Region::kLeft).size(), 3U);
  ASSERT_EQ(first.in(Region::kRight).size(), 2U);
  EXPECT_EQ(first.in(Region::kLeft)[0]->id(), "layers");
  EXPECT_NE(first.find("objects"), second.find("objects"));
}

TEST(Planner, TimesAndLengthsAreSpokenInTheLanguage) {
  const base::Messages english;
  Translator tr;
  tr.bind(english);
  EXPECT_EQ(spokenTime(base::kDefaultInstant, "Europe/Berlin", tr), "21 Mar 2026, 15:00 CET");
  EXPECT_EQ(spokenLength(500, tr), "500 m");
  EXPECT_EQ(spokenLength(1500, tr), "1.5 km");
  EXPECT_EQ(spokenLength(2000, tr), "2 km");
  EXPECT_EQ(spokenBytes(12'340'000, tr), "12.3 MB");
}

TEST(Planner, GermanTimesNameTheGermanZone) {
  const base::Messages german("", "de");  // numbers and dates need no catalogue
  Translator tr;
  tr.bind(german);
  EXPECT_EQ(spokenTime(base::kDefaultInstant, "Europe/Berlin", tr), "21.03.2026, 15:00 Uhr MEZ");
  const auto june = base::fromCivil(2026, 6, 21, 9, 5);
  EXPECT_EQ(spokenTime(june, "Europe/Berlin", tr), "21.06.2026, 09:05 Uhr MESZ");
  EXPECT_EQ(spokenLength(1500, tr), "1,5 km");
}

TEST(Translator, AFillThatDoesNotFitIsNoException) {
  const base::Messages english;
  Translator tr;
  tr.bind(english);
  EXPECT_EQ(tr.filled("line {}", 12), "line 12");
  EXPECT_EQ(tr.filled("{} of {} of {}", 1), "{} of {} of {}");
  EXPECT_EQ(tr.count("{} object", "{} objects", 1), "1 object");
  EXPECT_EQ(tr.count("{} object", "{} objects", 12'500), "12,500 objects");
}

}  // namespace
}  // namespace stadtblick::ui
