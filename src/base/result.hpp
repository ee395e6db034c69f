#pragma once

#include <cassert>
#include <optional>
#include <utility>

#include "base/diagnostic.hpp"

namespace stadtblick::base {

/// A value, the findings made on the way to it, or both. A value may come with warnings and errors about
/// parts of the data; no value must come with at least one error.
template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value, Diagnostics diagnostics = {})  // NOLINT: a value is a result
      : value_(std::move(value)), diagnostics_(std::move(diagnostics)) {}

  static Result failure(Diagnostics diagnostics) {
    assert(diagnostics.hasErrors());
    Result result;
    result.diagnostics_ = std::move(diagnostics);
    return result;
  }
  static Result failure(DiagnosticCode code, Place place, std::vector<std::string> arguments = {}) {
    Diagnostic diagnostic = Diagnostic::make(code, std::move(place), std::move(arguments));
    diagnostic.severity = Severity::kError;
    Diagnostics diagnostics;
    diagnostics.add(std::move(diagnostic));
    return failure(std::move(diagnostics));
  }

  bool hasValue() const { return value_.has_value(); }
  explicit operator bool() const { return hasValue(); }
  T& value() & { return *value_; }
  const T& value() const& { return *value_; }
  T&& value() && { return *std::move(value_); }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }

  const Diagnostics& diagnostics() const { return diagnostics_; }
  Diagnostics& diagnostics() { return diagnostics_; }

 private:
  Result() = default;
  std::optional<T> value_;
  Diagnostics diagnostics_;
};

/// For work that has no value to give but can fail.
struct Done {};

}  // namespace stadtblick::base
