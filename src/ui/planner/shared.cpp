#include <fmt/format.h>

#include <array>

#include "ui/planner/planner.hpp"

namespace stadtblick::ui {

void registerPlannerPanels(PanelRegistry& registry) {
  registry.add(makeLayersPanel());
  registry.add(makeObjectsPanel());
  registry.add(makeReportPanel());
  registry.add(makeAttributesPanel());
  registry.add(makeColoursPanel());
}

std::map<model::ObjectKind, std::size_t> topKinds(const session::Snapshot& snapshot) {
  std::map<model::ObjectKind, std::size_t> counts;
  for (const auto& layer : snapshot.layers) {
    const session::ObjectColumns objects = session::objectColumns(*layer);
    std::array<std::size_t, 256> own{};
    for (std::size_t i = 0; i < objects.kinds.size(); ++i)
      if (objects.parents[i] == model::kNoObject) ++own[static_cast<std::uint8_t>(objects.kinds[i])];
    for (std::size_t kind = 0; kind < own.size(); ++kind)
      if (own[kind] > 0) counts[static_cast<model::ObjectKind>(kind)] += own[kind];
  }
  return counts;
}

Icon iconOf(model::ObjectKind kind) {
  const std::string_view name = model::kindName(kind);
  if (name.starts_with("Building")) return Icon::kHouse;
  if (name.find("Vegetation") != std::string_view::npos || name.starts_with("Plant")) return Icon::kTree;
  if (name.find("Relief") != std::string_view::npos || name == "LandUse") return Icon::kTerrain;
  return Icon::kCube;
}

Icon iconOf(base::Severity severity) {
  switch (severity) {
    case base::Severity::kError:
      return Icon::kError;
    case base::Severity::kWarning:
      return Icon::kWarning;
    case base::Severity::kInfo:
      break;
  }
  return Icon::kInfo;
}

Rgb colourOf(base::Severity severity, const Theme& theme) {
  switch (severity) {
    case base::Severity::kError:
      return theme.error;
    case base::Severity::kWarning:
      return theme.warning;
    case base::Severity::kInfo:
      break;
  }
  return theme.information;
}

std::string spokenTime(base::Instant time, std::string_view zone, const Translator& tr) {
  const base::CivilTime t = base::toCivil(time, zone);
  if (tr.language() == "de") {
    std::string zoneName = t.zoneAbbreviation;
    if (zoneName == "CET") zoneName = "MEZ";
    if (zoneName == "CEST") zoneName = "MESZ";
    return fmt::format("{:02}.{:02}.{}, {:02}:{:02} Uhr {}", t.day, t.month, t.year, t.hour, t.minute,
                       zoneName);
  }
  constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return fmt::format("{} {} {}, {:02}:{:02} {}", t.day, kMonths[static_cast<std::size_t>(t.month - 1)],
                     t.year, t.hour, t.minute, t.zoneAbbreviation);
}

std::string spokenLength(double metres, const Translator& tr) {
  if (metres >= 1000)
    return tr.number(metres / 1000, metres < 10'000 && metres != 1000 * int(metres / 1000)) + " km";
  return tr.number(metres, metres < 1 ? 1 : 0) + " m";
}

std::string spokenBytes(double bytes, const Translator& tr) {
  if (bytes < 1e6) return tr.number(bytes / 1e3, 0) + " kB";
  return tr.number(bytes / 1e6, 1) + " MB";
}

}  // namespace stadtblick::ui
