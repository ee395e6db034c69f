#pragma once

#include <compare>
#include <numbers>

namespace stadtblick::base {

/// A length in metres.
struct Metres {
  double value = 0.0;
  auto operator<=>(const Metres&) const = default;
};

/// An angle in degrees. Conversions to radians are written out.
struct Degrees {
  double value = 0.0;
  constexpr double radians() const { return value * std::numbers::pi / 180.0; }
  static constexpr Degrees fromRadians(double radians) { return {radians * 180.0 / std::numbers::pi}; }
  auto operator<=>(const Degrees&) const = default;
};

}  // namespace stadtblick::base
