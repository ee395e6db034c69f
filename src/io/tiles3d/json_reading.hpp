#pragma once

// Inside this room only: reading JSON of strangers without exceptions.

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace stadtblick::io::tiles3d {

inline const nlohmann::json* member(const nlohmann::json& object, const char* name) {
  if (!object.is_object()) return nullptr;
  const auto found = object.find(name);
  return found == object.end() ? nullptr : &*found;
}

inline const nlohmann::json* element(const nlohmann::json* array, std::size_t index) {
  return array != nullptr && array->is_array() && index < array->size() ? &(*array)[index] : nullptr;
}

inline std::optional<double> asNumber(const nlohmann::json* value) {
  if (value == nullptr || !value->is_number()) return std::nullopt;
  const double number = value->get<double>();
  return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// A whole number that can be a count, an offset or an index: 0 … 2^48.
inline std::optional<std::size_t> asIndex(const nlohmann::json* value) {
  const auto number = asNumber(value);
  if (!number || *number < 0.0 || *number > 281474976710656.0 || *number != std::floor(*number))
    return std::nullopt;
  return static_cast<std::size_t>(*number);
}

inline std::size_t indexOr(const nlohmann::json& object, const char* name, std::size_t otherwise) {
  return asIndex(member(object, name)).value_or(otherwise);
}

inline std::string textOr(const nlohmann::json& object, const char* name, const char* otherwise = "") {
  const auto* value = member(object, name);
  return value != nullptr && value->is_string() ? value->get<std::string>() : std::string(otherwise);
}

/// Exactly `N` finite numbers.
template <std::size_t N>
std::optional<std::array<double, N>> numbers(const nlohmann::json* value) {
  if (value == nullptr || !value->is_array() || value->size() != N) return std::nullopt;
  std::array<double, N> result{};
  for (std::size_t i = 0; i < N; ++i) {
    const auto number = asNumber(&(*value)[i]);
    if (!number) return std::nullopt;
    result[i] = *number;
  }
  return result;
}

}  // namespace stadtblick::io::tiles3d
