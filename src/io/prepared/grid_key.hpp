#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "geo/vector.hpp"

namespace stadtblick::io::prepared {

/// Side of a square of the grid, in metres of the project's CRS.
inline constexpr double kSquareMetres = 500.0;
inline constexpr std::uint32_t kMostCuts = 8;

/// A square of the grid, or a part of one: the square is cut in four `depth` times, `path` tells which part
/// each time (bit 0 east, bit 1 north; the first cut in the lowest bits).
struct GridKey {
  std::int32_t x = 0;  ///< easting / 500 m, rounded down.
  std::int32_t y = 0;
  std::uint32_t depth = 0;
  std::uint32_t path = 0;

  auto operator<=>(const GridKey&) const = default;

  GridKey square() const { return {x, y, 0, 0}; }
  bool isNowhere() const { return x == INT32_MAX; }
  /// "1130_11867", "1130_11867_2_0" for parts, "nowhere".
  std::string text() const;
};

/// The cell of objects without a place.
inline constexpr GridKey kNowhere{INT32_MAX, INT32_MAX, 0, 0};

/// The part of a square, cut `depth` times, in which a place lies. Places that are no place on Earth are
/// nowhere.
GridKey gridKeyAt(geo::WorldPosition place, std::uint32_t depth);

}  // namespace stadtblick::io::prepared
