#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stadtblick::base {

enum class Severity : std::uint8_t { kInfo, kWarning, kError };

/// "info", "warning" or "error".
std::string_view severityName(Severity severity);

/// Every finding the program can report. The table is diagnostic_codes.def; each code has an entry in
/// docs/diagnostics.md and a fixture under tests/bad/.
enum class DiagnosticCode : std::uint16_t {
#define SB_DIAGNOSTIC(id, code, severity, sentence) id,
#include "base/diagnostic_codes.def"
#undef SB_DIAGNOSTIC
};

/// One row of the table.
struct DiagnosticInfo {
  DiagnosticCode id;
  std::string_view code;      ///< Stable text code, e.g. "ring-not-closed".
  Severity severity;          ///< The severity it has unless the reporter states another.
  std::string_view sentence;  ///< English sentence with {0}, {1} … for the arguments; also the message id.
};

std::span<const DiagnosticInfo> diagnosticTable();
const DiagnosticInfo& diagnosticInfo(DiagnosticCode id);

/// Where a finding is: any part may be unknown.
struct Place {
  std::string file;
  std::int64_t line = 0;  ///< 1-based; 0 where there is none.
  std::string object;     ///< gml:id of the nearest object.
};

/// One finding about the user's data or wish. A value, not an exception.
struct Diagnostic {
  DiagnosticCode code;
  Severity severity;
  Place place;
  std::vector<std::string> arguments;

  /// `arguments` fill {0}, {1} … of the sentence.
  static Diagnostic make(DiagnosticCode code, Place place, std::vector<std::string> arguments = {});

  /// The sentence in English, or in the language of `translated` (the translated sentence pattern).
  std::string message() const;
  std::string message(std::string_view translatedSentence) const;
};

/// Findings in the order in which they were made.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic) { list_.push_back(std::move(diagnostic)); }
  void add(DiagnosticCode code, Place place, std::vector<std::string> arguments = {});
  void append(Diagnostics&& other);

  bool empty() const { return list_.empty(); }
  std::size_t size() const { return list_.size(); }
  bool hasErrors() const;
  std::size_t count(Severity severity) const;
  std::size_t count(DiagnosticCode code) const;

  auto begin() const { return list_.begin(); }
  auto end() const { return list_.end(); }
  const Diagnostic& operator[](std::size_t index) const { return list_[index]; }

 private:
  std::vector<Diagnostic> list_;
};

}  // namespace stadtblick::base
