#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace stadtblick::base {

/// A point in time: microseconds since 1970-01-01T00:00Z, UTC.
struct Instant {
  std::int64_t microseconds = 0;

  /// Reads ISO 8601 with a zone: "2026-06-21T15:00+02:00", "2026-06-21T13:00:00Z". A time without a zone is
  /// taken in `zone` (IANA name). Fails with kArgumentInvalid.
  static Result<Instant> parse(std::string_view text, std::string_view zone = "Europe/Berlin");

  /// "2026-06-21T13:00:00Z".
  std::string toIso() const;
  /// Local time in `zone` as "2026-06-21T15:00:00+02:00".
  std::string toIso(std::string_view zone) const;

  auto operator<=>(const Instant&) const = default;
};

/// Half-open: from <= t < to.
struct TimeInterval {
  Instant from;
  Instant to;
  bool contains(Instant instant) const { return from <= instant && instant < to; }
  auto operator<=>(const TimeInterval&) const = default;
};

/// The parts of a local time, for display and for the sun slider.
struct CivilTime {
  int year, month, day, hour, minute, second;
  std::string zoneAbbreviation;  ///< "CET", "CEST".
  int offsetMinutes;             ///< east of UTC.
};
CivilTime toCivil(Instant instant, std::string_view zone = "Europe/Berlin");
Instant fromCivil(int year, int month, int day, int hour, int minute,
                  std::string_view zone = "Europe/Berlin");

/// 21 March 2026, 15:00 in Germany: the date of every picture that names none.
inline constexpr Instant kDefaultInstant{1774101600000000};

}  // namespace stadtblick::base
