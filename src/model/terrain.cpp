#include "model/terrain.hpp"

#include <cmath>

namespace stadtblick::model {

std::optional<double> Terrain::heightAt(double east, double north) const {
  if (columns < 2 || rows < 2) return std::nullopt;
  const double x = (east - northWest.x) / spacingEast;
  const double y = (northWest.y - north) / spacingNorth;
  if (!(x >= 0.0 && y >= 0.0 && x <= columns - 1.0 && y <= rows - 1.0)) return std::nullopt;
  const auto column = std::min(static_cast<std::uint32_t>(x), columns - 2);
  const auto row = std::min(static_cast<std::uint32_t>(y), rows - 2);
  const double fx = x - column;
  const double fy = y - row;
  const double upper =
      static_cast<double>(at(column, row)) * (1.0 - fx) + static_cast<double>(at(column + 1, row)) * fx;
  const double lower = static_cast<double>(at(column, row + 1)) * (1.0 - fx) +
                       static_cast<double>(at(column + 1, row + 1)) * fx;
  const double height = upper * (1.0 - fy) + lower * fy;
  return std::isnan(height) ? std::nullopt : std::optional(height);
}

}  // namespace stadtblick::model
