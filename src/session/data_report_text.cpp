#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "session/data_report.hpp"

namespace stadtblick::session {

namespace {

constexpr std::size_t kMostRows = 40;  // of attributes; --json names all

std::string sizeText(std::uint64_t bytes, const base::Messages& messages) {
  constexpr std::array<std::string_view, 4> kUnits{"B", "kB", "MB", "GB"};
  double value = static_cast<double>(bytes);
  std::size_t unit = 0;
  for (; value >= 1000 && unit + 1 < kUnits.size(); value /= 1000) ++unit;
  return fmt::format("{} {}", messages.number(value, unit == 0 || value >= 100 ? 0 : 1), kUnits[unit]);
}

std::string boundsText(const geo::Box3& box, bool geographic, const base::Messages& messages) {
  if (box.empty()) return "–";
  const int decimals = geographic ? 7 : 2;
  const auto range = [&](double low, double high, int places) {
    return fmt::format("{} … {}", messages.number(low, places), messages.number(high, places));
  };
  return fmt::format("{}  |  {}  |  {} m", range(box.min.x, box.max.x, decimals),
                     range(box.min.y, box.max.y, decimals), range(box.min.z, box.max.z, 2));
}

/// Columns by character, not by byte.
std::string padded(std::string_view text, std::size_t width) {
  const auto length =
      static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
  return fmt::format("{}{}", text, std::string(width > length ? width - length : 1, ' '));
}

std::string counted(const base::Messages& messages, std::string_view one, std::string_view many,
                    std::size_t count) {
  return fmt::format(fmt::runtime(messages.plural(one, many, static_cast<long>(count))),
                     messages.number(static_cast<double>(count), 0));
}

class Page {
 public:
  explicit Page(const base::Messages& messages) : messages_(messages) {}

  void heading(std::string_view english) { line("\n{}", messages_.text(english)); }
  void row(std::string_view english, const std::string& value) {
    line("  {}{}", padded(messages_.text(english), 24), value);
  }
  void count(const std::string& name, std::size_t number) {
    line("  {}{:>10}", padded(name, 62), messages_.number(static_cast<double>(number), 0));
  }
  template <typename... Arguments>
  void line(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(text_), format, std::forward<Arguments>(arguments)...);
    text_ += '\n';
  }
  std::string take() { return std::move(text_); }

 private:
  const base::Messages& messages_;
  std::string text_;
};

void writeSource(const SourceReport& source, const base::Messages& messages, Page& page) {
  page.line("{}", source.path);
  if (!source.read) return page.row("Not read", messages.text("see the findings below"));
  page.row("Format", fmt::format("{}, {}", source.format, sizeText(source.bytes, messages)));
  if (!source.name.empty()) page.row("Name", source.name);
  page.row("Reference system", crsText(source.crs, messages));
  if (!source.crsAsWritten.empty()) page.row("as written", source.crsAsWritten);
  page.row("Bounds", boundsText(source.bounds, source.crs.isGeographic(), messages));
  if (!source.credit.provider.empty()) page.row("Source", source.credit.provider);
  const std::string& licence = source.credit.licenceName.in(messages.language());
  if (!licence.empty()) page.row("Licence", licence);
  if (!source.pipeline.empty()) {
    page.row("Transformation", source.pipeline);
    page.row("Accuracy", source.accuracyMetres ? messages.number(*source.accuracyMetres, 2) + " m"
                                               : messages.text("unknown"));
  }
}

void writeCounts(const DataReport& report, const model::Codelists& codelists, const base::Messages& messages,
                 Page& page) {
  page.heading("Content");
  std::vector<std::pair<std::size_t, std::string>> kinds;
  for (const auto& [kind, count] : report.objectsByKind) kinds.emplace_back(count, kind);
  std::ranges::stable_sort(kinds, [](const auto& a, const auto& b) { return a.first > b.first; });
  for (const auto& [count, kind] : kinds) {
    const auto* words = codelists.kind(kind, count != 1);
    page.count(words != nullptr ? fmt::format("{} ({})", words->in(messages.language()), kind) : kind, count);
  }
  page.count(messages.text("Objects in all"), report.objects);
  if (report.objects > 0 && report.objectsTiled == report.objects) return;
  page.count(messages.text("Surfaces"), report.surfaces);
  for (const auto& [lod, count] : report.surfacesByLod)
    page.count(fmt::format("  {} {}", messages.text("level of detail"), lod), count);
  page.count(messages.text("Triangles"), report.triangles);
  if (report.instances > 0) page.count(messages.text("Repeated shapes"), report.instances);
  if (report.addresses > 0) page.count(messages.text("Addresses"), report.addresses);
  if (report.texturesTotal > 0) {
    page.count(messages.text("Textures"), report.texturesTotal);
    page.count(messages.text("  found"), report.texturesResolved);
  }
  if (report.elementsSkipped > 0) page.count(messages.text("Elements skipped"), report.elementsSkipped);
}

void writeAttributes(const DataReport& report, const model::Codelists& codelists,
                     const base::Messages& messages, Page& page) {
  if (report.attributes.empty()) return;
  page.heading("Attributes (objects that have them)");
  std::size_t row = 0;
  for (const auto& [name, count] : report.attributes) {
    if (row++ == kMostRows) break;
    const auto* label = codelists.attribute(name);
    const std::string word = label != nullptr ? label->label.in(messages.language()) : name;
    page.count(word != name ? fmt::format("{} ({})", word, name) : name, count);
  }
  if (report.attributes.size() > kMostRows)
    page.line("  … {}", fmt::format(fmt::runtime(messages.text("and {0} more; --json names them all")),
                                    report.attributes.size() - kMostRows));
}

}  // namespace

std::string crsText(const geo::Crs& crs, const base::Messages& messages) {
  if (!crs.isKnown()) return messages.text("unknown coordinate reference system");
  const bool hasCode = crs.text().starts_with("EPSG:");
  return hasCode ? fmt::format("{} ({})", crs.name(), crs.text()) : crs.name();
}

std::string severityText(base::Severity severity, const base::Messages& messages) {
  static constexpr std::array<std::string_view, 3> kNames{"Note", "Warning", "Error"};
  return messages.text(kNames[static_cast<std::size_t>(severity)]);
}

std::string findingCounts(const DataReport& report, const base::Messages& messages) {
  const auto count = [&](base::Severity severity) { return findingCount(report, severity); };
  return fmt::format("{}, {}, {}",
                     counted(messages, "{0} error", "{0} errors", count(base::Severity::kError)),
                     counted(messages, "{0} warning", "{0} warnings", count(base::Severity::kWarning)),
                     counted(messages, "{0} note", "{0} notes", count(base::Severity::kInfo)));
}

std::string placeText(const base::Place& place) {
  std::string text = place.file;
  if (place.line > 0) text += fmt::format(":{}", place.line);
  if (!place.object.empty()) text += fmt::format("{}{}", text.empty() ? "" : ", ", place.object);
  return text;
}

std::string findingText(const base::Diagnostic& finding, const base::Messages& messages) {
  const std::string place = placeText(finding.place);
  return fmt::format("{} [{}]{}{}: {}", severityText(finding.severity, messages),
                     base::diagnosticInfo(finding.code).code, place.empty() ? "" : " ", place,
                     base::translated(finding, messages));
}

std::string toText(const DataReport& report, const model::Codelists& codelists,
                   const base::Messages& messages) {
  Page page(messages);
  for (const auto& source : report.sources) writeSource(source, messages, page);
  if (report.sources.size() > 1 && !report.bounds.empty()) {
    page.heading("Together");
    page.row("Reference system", crsText(report.crs, messages));
    page.row("Bounds", boundsText(report.bounds, report.crs.isGeographic(), messages));
  }
  if (report.objects > 0) writeCounts(report, codelists, messages, page);
  writeAttributes(report, codelists, messages, page);
  page.line("\n{}. {}", findingCounts(report, messages), messages.text("'stadtblick check' names them."));
  return page.take();
}

}  // namespace stadtblick::session
