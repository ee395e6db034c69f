#include "session/check_report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace stadtblick::session {

using Json = nlohmann::ordered_json;
using base::Diagnostic;
using base::Severity;

namespace {

constexpr std::size_t kMostPlaces = 5;  // a code; --json names them all

struct Group {
  Severity severity;
  base::DiagnosticCode code;
  std::vector<const Diagnostic*> findings;
  std::size_t count = 0;  ///< of all, also those that are not listed.
};

/// Errors first, then in the order of the table.
std::vector<Group> groupsOf(const DataReport& report) {
  std::vector<Group> groups;
  for (const auto& finding : report.diagnostics) {
    if (const auto unlisted = unlistedBy(finding))
      if (const auto found = std::ranges::find(groups, unlisted->code, &Group::code); found != groups.end())
        found->count += unlisted->count;
    const auto found = std::ranges::find_if(groups, [&](const Group& group) {
      return group.code == finding.code && group.severity == finding.severity;
    });
    Group& group =
        found != groups.end() ? *found : groups.emplace_back(Group{finding.severity, finding.code, {}, 0});
    group.findings.push_back(&finding);
    ++group.count;
  }
  std::ranges::stable_sort(groups, [](const Group& a, const Group& b) {
    return a.severity != b.severity ? a.severity > b.severity : a.code < b.code;
  });
  return groups;
}

void writeGroup(const Group& group, const base::Messages& messages, std::string& text) {
  const auto out = std::back_inserter(text);
  fmt::format_to(out, "\n{} [{}] × {}\n", severityText(group.severity, messages),
                 base::diagnosticInfo(group.code).code, messages.number(static_cast<double>(group.count), 0));
  for (std::size_t i = 0; i < std::min(group.findings.size(), kMostPlaces); ++i) {
    const std::string place = placeText(group.findings[i]->place);
    fmt::format_to(out, "  {}{}{}\n", place, place.empty() ? "" : ": ",
                   base::translated(*group.findings[i], messages));
  }
  if (group.findings.size() > kMostPlaces)
    fmt::format_to(out, "  … {}\n",
                   fmt::format(fmt::runtime(messages.text("and {0} more; --json names them all")),
                               messages.number(static_cast<double>(group.findings.size() - kMostPlaces), 0)));
}

}  // namespace

Json checkJson(const DataReport& report, const base::Messages& messages) {
  Json findings = Json::array();
  for (const auto& group : groupsOf(report)) {
    const auto& info = base::diagnosticInfo(group.code);
    findings.push_back({{"code", info.code},
                        {"severity", base::severityName(group.severity)},
                        {"count", group.count},
                        {"sentence", messages.text(info.sentence)}});
  }
  Json files = Json::array();
  for (const auto& source : report.sources)
    files.push_back({{"path", source.path}, {"read", source.read}, {"format", source.format}});
  return {{"errors", findingCount(report, Severity::kError)},
          {"warnings", findingCount(report, Severity::kWarning)},
          {"notes", findingCount(report, Severity::kInfo)},
          {"files", files},
          {"findings", findings},
          {"diagnostics", findingsJson(report.diagnostics, messages)}};
}

std::string checkText(const DataReport& report, const base::Messages& messages) {
  std::string text;
  for (const auto& source : report.sources)
    text += fmt::format("{}: {}\n", source.path,
                        source.read ? fmt::format("{}, {}", source.format, crsText(source.crs, messages))
                                    : messages.text("not read"));
  text += findingCounts(report, messages) + "\n";
  for (const auto& group : groupsOf(report)) writeGroup(group, messages, text);
  if (!report.diagnostics.empty())
    text += fmt::format("\n{}\n", messages.text("What each code means and what to do: docs/diagnostics.md"));
  return text;
}

}  // namespace stadtblick::session
