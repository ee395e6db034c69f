#include "layout/overlay_text.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace stadtblick::layout {

namespace {

constexpr double kStraightDown = 0.9999;  // sine of the pitch

geo::Vec3 lineOfSight(const scenario::Camera& camera) { return geo::normalised(camera.target - camera.eye); }

std::string zoneText(const std::string& abbreviation, int offsetMinutes, const std::string& language) {
  if (language == "de" && abbreviation == "CET") return "MEZ";
  if (language == "de" && abbreviation == "CEST") return "MESZ";
  const bool isName = !abbreviation.empty() && abbreviation[0] >= 'A' && abbreviation[0] <= 'Z';
  if (isName) return abbreviation;
  const int minutes = std::abs(offsetMinutes);
  return fmt::format("UTC{}{:02}:{:02}", offsetMinutes < 0 ? "−" : "+", minutes / 60, minutes % 60);
}

}  // namespace

double azimuth(const scenario::Camera& camera) {
  const auto sight = lineOfSight(camera);
  return std::abs(sight.z) > kStraightDown ? 0.0 : std::atan2(sight.x, sight.y);
}

double sinePitch(const scenario::Camera& camera) { return -lineOfSight(camera).z; }

bool isPlanView(const scenario::Camera& camera) {
  return camera.projection == scenario::Projection::kOrthographic && sinePitch(camera) > kStraightDown;
}

double scaleBarMetres(double most) {
  if (!(most > 0) || !std::isfinite(most)) return 1;
  const double power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double factor : {5.0, 2.0})
    if (power * factor <= most) return power * factor;
  return power;
}

std::string distanceText(double metres, const base::Messages& messages) {
  if (metres >= 1000) return base::formatShortNumber(metres / 1000, 3, messages.language()) + " km";
  return base::formatShortNumber(metres, 3, messages.language()) + " m";
}

std::string timeText(base::Instant time, const std::string& zone, const base::Messages& messages) {
  static constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                            "May",       "June",     "July",     "August",
                                                            "September", "October",  "November", "December"};
  const auto civil = base::toCivil(time, zone);
  const std::string zoneWord = zoneText(civil.zoneAbbreviation, civil.offsetMinutes, messages.language());
  if (messages.language() == "de")
    return fmt::format("{:02}.{:02}.{}, {}:{:02} Uhr {}", civil.day, civil.month, civil.year, civil.hour,
                       civil.minute, zoneWord);
  return fmt::format("{} {} {}, {}:{:02} {}", civil.day, kMonths[static_cast<std::size_t>(civil.month - 1)],
                     civil.year, civil.hour, civil.minute, zoneWord);
}

std::string legendHeading(const model::LegendSpec& legend, const base::Messages& messages) {
  if (legend.unit.empty()) return legend.title;
  return fmt::format(fmt::runtime(messages.text("{0} in {1}")), legend.title, legend.unit);
}

std::string creditLine(const model::Credit& credit, const base::Messages& messages) {
  const std::string& title = credit.title.in(messages.language());
  const std::string& changeNote = credit.changeNote.in(messages.language());
  if (credit.provider.empty())
    return fmt::format(fmt::runtime(messages.text("Source not stated: {0}")), title);
  // Some providers prescribe a text that begins with these words already.
  const bool complete = credit.provider.starts_with("Quelle:") ||
                        credit.provider.starts_with("Datenquelle:") || credit.provider.starts_with("©");
  std::string line = complete ? credit.provider
                              : fmt::format(fmt::runtime(messages.text("Data source: {0}")), credit.provider);
  const auto add = [&line](const std::string& text) {
    if (!text.empty() && line.find(text) == std::string::npos) line += ", " + text;
  };
  add(title);
  add(credit.licenceName.in(messages.language()));
  if (!credit.licenceUrl.empty()) line += fmt::format(" ({})", credit.licenceUrl);
  add(credit.datasetUrl);
  if (!changeNote.empty()) line += " – " + changeNote;
  return line;
}

std::string creditLines(const std::vector<model::Credit>& credits, const base::Messages& messages) {
  std::string text;
  for (const auto& credit : credits) text += (text.empty() ? "" : "\n") + creditLine(credit, messages);
  return text;
}

}  // namespace stadtblick::layout
