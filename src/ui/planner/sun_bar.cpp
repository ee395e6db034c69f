#include <fmt/format.h>

#include <array>

#include "geo/sun.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

constexpr int kMinutesADay = 24 * 60;
constexpr std::int64_t kMicrosecondsADay = std::int64_t{86'400} * 1'000'000;

/// Day of the year, 1 for 1 January.
int dayOfYear(const base::CivilTime& t, std::string_view zone) {
  const auto noon = base::fromCivil(t.year, t.month, t.day, 12, 0, zone);
  const auto first = base::fromCivil(t.year, 1, 1, 12, 0, zone);
  // A day of 23 or 25 hours must not move the count.
  return static_cast<int>((noon.microseconds - first.microseconds + kMicrosecondsADay / 2) /
                          kMicrosecondsADay) +
         1;
}

base::Instant atDay(const base::CivilTime& t, int day, int minutes, std::string_view zone) {
  const auto first = base::fromCivil(t.year, 1, 1, 12, 0, zone);
  const base::CivilTime civil = base::toCivil({first.microseconds + (day - 1) * kMicrosecondsADay}, zone);
  return base::fromCivil(civil.year, civil.month, civil.day, minutes / 60, minutes % 60, zone);
}

/// "Sun 34° high, in the south-west" or that it has set.
std::string spokenSun(PanelContext& c) {
  const auto& view = c.snapshot->view;
  const geo::LocalFrame& frame = c.snapshot->frame;
  const auto sun = geo::sunPosition(frame, frame.worldToLocal(c.view.camera().target), view.time).sun;
  if (sun.elevation.value <= 0) return c.tr("The sun is below the horizon");
  return c.tr.filled("Sun {} high, azimuth {}", c.tr.number(sun.elevation.value, 0) + "°",
                     c.tr.number(sun.trueAzimuth.value, 0) + "°");
}

void dateButtons(PanelContext& c, const base::CivilTime& now, int minutes) {
  struct Day {
    int month;
    std::string_view hint;  ///< English; message id.
  };
  constexpr std::array<Day, 3> kDays{
      {{3, message("Equinox")}, {6, message("Longest day")}, {12, message("Shortest day")}}};
  constexpr int kDay = 21;
  const std::string& zone = c.snapshot->view.timeZone;
  for (const Day& day : kDays) {
    const std::string label = c.tr.language() == "de" ? fmt::format("21.{:02}.", day.month)
                              : day.month == 3        ? "21 Mar"
                              : day.month == 6        ? "21 Jun"
                                                      : "21 Dec";
    const std::string id = fmt::format("day-{}", day.month);
    ButtonSpec spec{id.c_str(), label};
    spec.active = now.month == day.month && now.day == kDay;
    spec.hint = c.tr(day.hint);
    if (c.w.button(spec))
      c.apply(session::SetTime{base::fromCivil(now.year, day.month, kDay, minutes / 60, minutes % 60, zone)});
    ImGui::SameLine(0, c.w.px(2));
  }
}

void caption(PanelContext& c, const char* words) {
  ImGui::SetCursorPosY((c.w.px(kSunBarHeight) - c.w.fonts().body->FontSize) / 2);
  c.w.quiet(words);
  ImGui::SameLine(0, c.w.px(8));
  ImGui::SetCursorPosY(c.w.px(12));
}

}  // namespace

void drawSunBar(PanelContext& c) {
  const std::string zone = c.snapshot->view.timeZone;
  const base::Instant time = c.snapshot->view.time;
  const base::CivilTime now = base::toCivil(time, zone);
  const int minutes = now.hour * 60 + now.minute;
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float middle = ImGui::GetWindowPos().y + c.w.px(kSunBarHeight) / 2;
  drawIcon(list, Icon::kSun, {corner.x + c.w.px(8), middle}, c.w.px(16), c.w.colour(c.w.theme().quiet));
  const std::string spoken = spokenTime(time, zone, c.tr);
  c.w.drawText(list, {corner.x + c.w.px(26), middle - c.w.fonts().strong->FontSize / 2}, c.w.theme().text,
               spoken, 0, c.w.fonts().strong);
  ImGui::Dummy({c.w.px(26) + c.w.textWidth("30.12.2026, 00:00 Uhr MESZ", c.w.fonts().strong) + c.w.px(8), 1});
  c.w.hint(spokenSun(c));
  ImGui::SameLine(0, c.w.px(8));
  ImGui::SetCursorPosY(c.w.px(8));
  dateButtons(c, now, minutes);
  ImGui::SameLine(0, c.w.px(16));
  const float captions = c.w.textWidth(c.tr("Day")) + c.w.textWidth(c.tr("Time of day")) + c.w.px(16 + 24);
  const float each = std::max(c.w.px(64), (c.w.availableWidth() - captions) / 2) / c.w.scale();
  caption(c, c.tr("Day"));
  double day = dayOfYear(now, zone);
  if (c.w.slider("day", day, 1, 365, 1, each))
    c.apply(session::SetTime{atDay(now, static_cast<int>(day), minutes, zone)});
  ImGui::SameLine(0, c.w.px(24));
  caption(c, c.tr("Time of day"));
  double minute = minutes;
  if (c.w.slider("minute", minute, 0, kMinutesADay - 5, 5, each)) {
    const int whole = static_cast<int>(minute);
    c.apply(session::SetTime{base::fromCivil(now.year, now.month, now.day, whole / 60, whole % 60, zone)});
  }
}

}  // namespace stadtblick::ui
