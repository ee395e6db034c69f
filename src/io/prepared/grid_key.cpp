#include "io/prepared/grid_key.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace stadtblick::io::prepared {

std::string GridKey::text() const {
  if (isNowhere()) return "nowhere";
  std::string text = fmt::format("{}_{}", x, y);
  for (std::uint32_t cut = 0; cut < depth; ++cut) text += fmt::format("_{}", (path >> (2 * cut)) & 3U);
  return text;
}

GridKey gridKeyAt(geo::WorldPosition place, std::uint32_t depth) {
  constexpr double kMost = 1e11;  // no coordinate of a projected CRS, but still a number of squares
  const bool somewhere = std::abs(place.x) < kMost && std::abs(place.y) < kMost;  // false for no number
  if (!somewhere) return kNowhere;
  const double east = std::floor(place.x / kSquareMetres);
  const double north = std::floor(place.y / kSquareMetres);
  GridKey key{static_cast<std::int32_t>(east), static_cast<std::int32_t>(north), depth, 0};
  double x = place.x / kSquareMetres - east;
  double y = place.y / kSquareMetres - north;
  for (std::uint32_t cut = 0; cut < depth; ++cut) {
    x *= 2;
    y *= 2;
    key.path |= ((x >= 1 ? 1U : 0U) | (y >= 1 ? 2U : 0U)) << (2 * cut);
    x -= std::floor(x);
    y -= std::floor(y);
  }
  return key;
}

}  // namespace stadtblick::io::prepared
