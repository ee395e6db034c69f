#include "base/instant.hpp"

#include <date/date.h>
#include <date/tz.h>
#include <fmt/core.h>

#include <chrono>
#include <sstream>

namespace stadtblick::base {

namespace {

using Microseconds = std::chrono::microseconds;
using SysTime = date::sys_time<Microseconds>;

SysTime toSys(Instant instant) { return SysTime(Microseconds(instant.microseconds)); }
Instant fromSys(SysTime time) { return {time.time_since_epoch().count()}; }

template <typename Time>
bool parseAll(const std::string& text, const char* format, Time& time) {
  std::istringstream stream(text);
  stream.imbue(std::locale::classic());
  stream >> date::parse(format, time);
  return !stream.fail() && stream.peek() == std::istringstream::traits_type::eof();
}

std::string normalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && (result.back() == 'Z' || result.back() == 'z'))
    result.replace(result.size() - 1, 1, "+00:00");
  return result;
}

}  // namespace

Result<Instant> Instant::parse(std::string_view text, std::string_view zone) {
  const std::string input = normalised(text);
  SysTime time;
  for (const char* format : {"%FT%T%Ez", "%FT%R%Ez", "%F %T%Ez", "%F %R%Ez"})
    if (parseAll(input, format, time)) return fromSys(time);
  date::local_time<Microseconds> local;
  for (const char* format : {"%FT%T", "%FT%R", "%F %T", "%F %R", "%F"}) {
    if (!parseAll(input, format, local)) continue;
    try {
      return fromSys(date::locate_zone(std::string(zone))->to_sys(local, date::choose::earliest));
    } catch (const std::exception& error) {
      return Result<Instant>::failure(DiagnosticCode::kArgumentInvalid, {},
                                      {std::string(zone), "a time zone", error.what()});
    }
  }
  return Result<Instant>::failure(DiagnosticCode::kArgumentInvalid, {},
                                  {std::string(text), "a time", "write it like 2026-06-21T15:00+02:00"});
}

std::string Instant::toIso() const {
  return date::format("%FT%TZ", date::floor<std::chrono::seconds>(toSys(*this)));
}

std::string Instant::toIso(std::string_view zone) const {
  return date::format("%FT%T%Ez",
                      date::make_zoned(std::string(zone), date::floor<std::chrono::seconds>(toSys(*this))));
}

CivilTime toCivil(Instant instant, std::string_view zone) {
  const auto* place = date::locate_zone(std::string(zone));
  const auto info = place->get_info(toSys(instant));
  const auto local = date::floor<std::chrono::seconds>(place->to_local(toSys(instant)));
  const auto day = date::floor<date::days>(local);
  const date::year_month_day ymd(day);
  const date::hh_mm_ss<std::chrono::seconds> clock(local - day);
  return {static_cast<int>(ymd.year()),
          static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day())),
          static_cast<int>(clock.hours().count()),
          static_cast<int>(clock.minutes().count()),
          static_cast<int>(clock.seconds().count()),
          info.abbrev,
          static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(info.offset).count())};
}

Instant fromCivil(int year, int month, int day, int hour, int minute, std::string_view zone) {
  const date::local_days days(date::year(year) / date::month(static_cast<unsigned>(month)) /
                              date::day(static_cast<unsigned>(day)));
  const date::local_time<Microseconds> local = days + std::chrono::hours(hour) + std::chrono::minutes(minute);
  return fromSys(date::locate_zone(std::string(zone))->to_sys(local, date::choose::earliest));
}

}  // namespace stadtblick::base
