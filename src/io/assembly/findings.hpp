#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"

namespace stadtblick::io::assembly {

/// How many findings of one code are listed in full for one file; the rest is counted (kFindingsMore).
inline constexpr std::size_t kListedPerCode = 100;

/// Findings about a part of a file, each code listed up to a limit and counted beyond it.
class Findings {
 public:
  void add(base::DiagnosticCode code, base::Place place, std::vector<std::string> arguments = {}) {
    add(base::Diagnostic::make(code, std::move(place), std::move(arguments)));
  }
  /// As an error, whatever the code is elsewhere: why there is no result.
  void addError(base::DiagnosticCode code, std::vector<std::string> arguments) {
    auto finding = base::Diagnostic::make(code, {}, std::move(arguments));
    finding.severity = base::Severity::kError;
    add(std::move(finding));
  }
  void add(base::Diagnostic diagnostic) {
    if (counts_[diagnostic.code]++ < kListedPerCode) listed_.push_back(std::move(diagnostic));
  }
  /// True while a finding of this code would still be listed: saves making the text of one that is not.
  bool wants(base::DiagnosticCode code) const {
    const auto found = counts_.find(code);
    return found == counts_.end() || found->second < kListedPerCode;
  }
  /// Counts a finding that nobody will read.
  void countOnly(base::DiagnosticCode code) { ++counts_[code]; }

  /// Takes back listed findings.
  template <typename Predicate>
  void removeIf(Predicate predicate) {
    std::erase_if(listed_, [&](const base::Diagnostic& diagnostic) {
      const bool removed = predicate(diagnostic);
      if (removed) --counts_[diagnostic.code];
      return removed;
    });
  }

  void append(Findings&& other) {
    for (auto& diagnostic : other.listed_) add(std::move(diagnostic));
    std::map<base::DiagnosticCode, std::size_t> listed;
    for (const auto& diagnostic : other.listed_) ++listed[diagnostic.code];
    for (const auto& [code, count] : other.counts_) counts_[code] += count - listed[code];
  }

  /// All of them in order, with a line for each code that had more.
  base::Diagnostics take(const std::string& file) {
    base::Diagnostics diagnostics;
    for (auto& diagnostic : listed_) {
      if (diagnostic.place.file.empty()) diagnostic.place.file = file;
      diagnostics.add(std::move(diagnostic));
    }
    for (const auto& [code, count] : counts_) {
      if (count <= kListedPerCode) continue;
      diagnostics.add(base::DiagnosticCode::kFindingsMore, {file, 0, {}},
                      {std::to_string(count - kListedPerCode), std::string(base::diagnosticInfo(code).code)});
    }
    return diagnostics;
  }

 private:
  std::vector<base::Diagnostic> listed_;
  std::map<base::DiagnosticCode, std::size_t> counts_;
};

}  // namespace stadtblick::io::assembly
