#include "model/height_grid.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace stadtblick::model {

namespace {

constexpr float kNone = std::numeric_limits<float>::quiet_NaN();

/// Where a position lies between samples along one axis, and which of the two counts how much.
struct Between {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  double share = 0.0;  ///< of the second.
  bool inside = false;
};

constexpr double kRim = 0.5 + 1e-6;

Between between(double at, std::uint32_t count, double rim = kRim) {
  if (count == 0 || !(at >= -rim && at <= count - 1 + rim)) return {};
  // What is a rounding error away from a sample is that sample: holes beside it do not matter.
  constexpr double kOnSample = 1e-6;
  const double nearest = std::round(at);
  const double clamped = std::clamp(std::abs(at - nearest) < kOnSample ? nearest : at, 0.0, count - 1.0);
  const auto first = std::min(static_cast<std::uint32_t>(clamped), count - 1);
  return {first, std::min(first + 1, count - 1), clamped - first, true};
}

float blended(const HeightGrid& grid, const Between& column, const Between& row) {
  double sum = 0.0;
  for (const auto& [r, weightOfRow] :
       {std::pair{row.first, 1.0 - row.share}, std::pair{row.second, row.share}}) {
    if (weightOfRow == 0.0) continue;
    for (const auto& [c, weight] :
         {std::pair{column.first, 1.0 - column.share}, std::pair{column.second, column.share}})
      if (weight != 0.0) sum += static_cast<double>(grid.at(c, r)) * weight * weightOfRow;  // NaN stays NaN
  }
  return static_cast<float>(sum);
}

}  // namespace

std::optional<double> HeightGrid::heightAt(double eastAt, double northAt) const {
  const Between column = between((eastAt - northWest.x) / spacingEast, columns);
  const Between row = between((northWest.y - northAt) / spacingNorth, rows);
  if (!column.inside || !row.inside) return std::nullopt;
  const float height = blended(*this, column, row);
  return std::isnan(height) ? std::nullopt : std::optional<double>(height);
}

std::optional<std::pair<double, double>> HeightGrid::range() const {
  float low = std::numeric_limits<float>::infinity();
  float high = -low;
  for (const float height : heights) {
    if (height < low) low = height;  // false for NaN
    if (height > high) high = height;
  }
  if (low > high) return std::nullopt;
  return std::pair<double, double>(low, high);
}

geo::Box3 HeightGrid::bounds() const {
  geo::Box3 box;
  const auto heightsFromTo = range();
  if (!heightsFromTo) return box;
  const double rimEast = 0.5 * spacingEast;
  const double rimNorth = 0.5 * spacingNorth;
  box.add(geo::Vec3{northWest.x - rimEast, north(rows - 1) - rimNorth, heightsFromTo->first});
  box.add(geo::Vec3{east(columns - 1) + rimEast, northWest.y + rimNorth, heightsFromTo->second});
  return box;
}

void resample(const HeightGrid& from, HeightGrid& into) {
  into.heights.assign(std::size_t{into.columns} * into.rows, kNone);
  const double rimEast = kRim + into.spacingEast / from.spacingEast;
  const double rimNorth = kRim + into.spacingNorth / from.spacingNorth;
  std::vector<Between> columns(into.columns);
  for (std::uint32_t c = 0; c < into.columns; ++c)
    columns[c] = between((into.east(c) - from.northWest.x) / from.spacingEast, from.columns, rimEast);
  for (std::uint32_t r = 0; r < into.rows; ++r) {
    const Between row = between((from.northWest.y - into.north(r)) / from.spacingNorth, from.rows, rimNorth);
    if (!row.inside) continue;
    for (std::uint32_t c = 0; c < into.columns; ++c)
      if (columns[c].inside) into.heights[std::size_t{r} * into.columns + c] = blended(from, columns[c], row);
  }
}

HeightGrid halved(const HeightGrid& grid) {
  HeightGrid half;
  half.northWest = grid.northWest;
  half.spacingEast = 2.0 * grid.spacingEast;
  half.spacingNorth = 2.0 * grid.spacingNorth;
  half.columns = (grid.columns + 1) / 2;
  half.rows = (grid.rows + 1) / 2;
  half.heights.assign(std::size_t{half.columns} * half.rows, kNone);
  constexpr std::array<float, 3> kWeights{1.0F, 2.0F, 1.0F};
  for (std::uint32_t r = 0; r < half.rows; ++r)
    for (std::uint32_t c = 0; c < half.columns; ++c) {
      float sum = 0.0F;
      float weights = 0.0F;
      for (std::uint32_t y = 0; y < 3; ++y)
        for (std::uint32_t x = 0; x < 3; ++x) {
          const std::uint32_t column = 2 * c + x;
          const std::uint32_t row = 2 * r + y;
          if (column < 1 || row < 1 || column > grid.columns || row > grid.rows) continue;
          const float height = grid.at(column - 1, row - 1);
          if (std::isnan(height)) continue;
          sum += height * kWeights[x] * kWeights[y];
          weights += kWeights[x] * kWeights[y];
        }
      if (weights > 0.0F && !std::isnan(grid.at(2 * c, 2 * r)))
        half.heights[std::size_t{r} * half.columns + c] = sum / weights;
    }
  return half;
}

}  // namespace stadtblick::model
