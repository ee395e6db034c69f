#include "base/instant.hpp"

#include <gtest/gtest.h>

namespace stadtblick::base {
namespace {

Instant parsed(std::string_view text, std::string_view zone = "Europe/Berlin") {
  const auto result = Instant::parse(text, zone);
  EXPECT_TRUE(result) << text;
  return result ? result.value() : Instant{};
}

TEST(Instant, ReadsTimesWithAZone) {
  EXPECT_EQ(parsed("1970-01-01T00:00Z").microseconds, 0);
  EXPECT_EQ(parsed("2026-06-21T15:00+02:00").toIso(), "2026-06-21T13:00:00Z");
  EXPECT_EQ(parsed("2026-06-21T13:00:30Z").toIso(), "2026-06-21T13:00:30Z");
  EXPECT_EQ(parsed("2026-06-21 15:00-05:30").toIso(), "2026-06-21T20:30:00Z");
}

TEST(Instant, TimeWithoutAZoneIsLocal) {
  EXPECT_EQ(parsed("2026-01-15T12:00").toIso(), "2026-01-15T11:00:00Z");
  EXPECT_EQ(parsed("2026-07-15T12:00").toIso(), "2026-07-15T10:00:00Z");
  EXPECT_EQ(parsed("2026-07-15T12:00", "UTC").toIso(), "2026-07-15T12:00:00Z");
  EXPECT_EQ(parsed("2026-07-15").toIso("Europe/Berlin"), "2026-07-15T00:00:00+02:00");
}

TEST(Instant, HourThatDoesNotExistOrExistsTwiceHasAnAnswer) {
  // Summer time begins on 2026-03-29 at 02:00 and ends on 2026-10-25 at 03:00.
  EXPECT_EQ(parsed("2026-03-29T02:30").toIso(), "2026-03-29T01:00:00Z");
  EXPECT_EQ(parsed("2026-10-25T02:30").toIso(), "2026-10-25T00:30:00Z");
}

TEST(Instant, RefusesWhatIsNoTime) {
  for (const char* text : {"", "yesterday", "2026-13-01T00:00Z", "2026-02-30", "15:00", "2026-06-21T25:00Z",
                           "2026-06-21T15:00+02:00 or so", "21.06.2026"})
    EXPECT_FALSE(Instant::parse(text)) << text;
  const auto noZone = Instant::parse("2026-06-21T15:00", "Europe/Atlantis");
  ASSERT_FALSE(noZone);
  EXPECT_EQ(noZone.diagnostics()[0].code, DiagnosticCode::kArgumentInvalid);
}

TEST(Instant, DefaultIsAnAfternoonInSpring) {
  EXPECT_EQ(kDefaultInstant.toIso("Europe/Berlin"), "2026-03-21T15:00:00+01:00");
}

TEST(Instant, CivilTimeAndBack) {
  const auto civil = toCivil(parsed("2026-06-21T13:05:30Z"));
  EXPECT_EQ(civil.hour, 15);
  EXPECT_EQ(civil.minute, 5);
  EXPECT_EQ(civil.second, 30);
  EXPECT_EQ(civil.zoneAbbreviation, "CEST");
  EXPECT_EQ(civil.offsetMinutes, 120);
  EXPECT_EQ(fromCivil(2026, 6, 21, 15, 5), parsed("2026-06-21T13:05Z"));
}

TEST(TimeInterval, IsHalfOpen) {
  const TimeInterval day{{100}, {200}};
  EXPECT_TRUE(day.contains({100}));
  EXPECT_TRUE(day.contains({199}));
  EXPECT_FALSE(day.contains({200}));
}

}  // namespace
}  // namespace stadtblick::base
