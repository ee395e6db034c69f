#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "geo/vector.hpp"

namespace stadtblick::model {

/// A regular grid of heights in the project's frame, north up: row 0 is the northernmost. Samples are points,
/// `spacing` apart.
struct HeightGrid {
  geo::LocalPoint northWest;  ///< position of sample (0, 0); z unused.
  double spacingEast = 1.0;   ///< metres.
  double spacingNorth = 1.0;  ///< metres, positive; rows go south.
  std::uint32_t columns = 0;
  std::uint32_t rows = 0;
  std::vector<float> heights;  ///< local z, metres; NaN where there is none.

  float at(std::uint32_t column, std::uint32_t row) const {
    return heights[std::size_t{row} * columns + column];
  }
  double east(std::uint32_t column) const { return northWest.x + column * spacingEast; }
  double north(std::uint32_t row) const { return northWest.y - row * spacingNorth; }
  /// Bilinear. A sample stands for the area around it, so the rim goes on for half a spacing; nothing further
  /// out or beside a hole.
  std::optional<double> heightAt(double east, double north) const;
  /// Of the area that its samples stand for; z from the lowest to the highest. Empty where all are holes.
  geo::Box3 bounds() const;
  /// Lowest and highest height; nothing where all are holes.
  std::optional<std::pair<double, double>> range() const;
};

/// The heights of `from` at the samples of `into` (whose shape is given): bilinear, NaN where there are none.
/// Samples of which one neighbour still lies within `from` take the height at its rim.
void resample(const HeightGrid& from, HeightGrid& into);

/// Every second sample of every second row, each the mean of its neighbourhood (weights 1 2 1) where that is
/// known: the same area at half the detail.
HeightGrid halved(const HeightGrid& grid);

}  // namespace stadtblick::model
