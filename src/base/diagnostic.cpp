#include "base/diagnostic.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace stadtblick::base {

namespace {

constexpr auto kTable = std::to_array<DiagnosticInfo>({
#define SB_DIAGNOSTIC(id, code, severity, sentence) {DiagnosticCode::id, code, Severity::severity, sentence},
#include "base/diagnostic_codes.def"
#undef SB_DIAGNOSTIC
});

}  // namespace

std::string_view severityName(Severity severity) {
  switch (severity) {
    case Severity::kInfo:
      return "info";
    case Severity::kWarning:
      return "warning";
    case Severity::kError:
      return "error";
  }
  return "error";
}

std::span<const DiagnosticInfo> diagnosticTable() { return kTable; }

const DiagnosticInfo& diagnosticInfo(DiagnosticCode id) { return kTable[static_cast<std::size_t>(id)]; }

Diagnostic Diagnostic::make(DiagnosticCode code, Place place, std::vector<std::string> arguments) {
  return {code, diagnosticInfo(code).severity, std::move(place), std::move(arguments)};
}

std::string Diagnostic::message() const { return message(diagnosticInfo(code).sentence); }

std::string Diagnostic::message(std::string_view translatedSentence) const {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto& argument : arguments) store.push_back(std::cref(argument));
  try {
    return fmt::vformat(translatedSentence, store);
  } catch (const fmt::format_error&) {  // a translation with the wrong placeholders must not lose the finding
    return std::string(translatedSentence);
  }
}

void Diagnostics::add(DiagnosticCode code, Place place, std::vector<std::string> arguments) {
  add(Diagnostic::make(code, std::move(place), std::move(arguments)));
}

void Diagnostics::append(Diagnostics&& other) {
  list_.insert(list_.end(), std::make_move_iterator(other.list_.begin()),
               std::make_move_iterator(other.list_.end()));
  other.list_.clear();
}

bool Diagnostics::hasErrors() const { return count(Severity::kError) > 0; }

std::size_t Diagnostics::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(list_, [severity](const Diagnostic& d) { return d.severity == severity; }));
}

std::size_t Diagnostics::count(DiagnosticCode code) const {
  return static_cast<std::size_t>(
      std::ranges::count_if(list_, [code](const Diagnostic& d) { return d.code == code; }));
}

}  // namespace stadtblick::base
