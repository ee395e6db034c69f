#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "geo/local_frame.hpp"
#include "model/city_model.hpp"

namespace stadtblick::model {

/// A grid of terrain heights in the project's frame. Row 0 is the northernmost; samples are points, `spacing`
/// apart.
struct Terrain {
  geo::LocalPoint northWest;  ///< position of sample (0, 0); z unused.
  double spacingEast = 1.0;   ///< metres.
  double spacingNorth = 1.0;  ///< metres, positive; rows go south.
  std::uint32_t columns = 0;
  std::uint32_t rows = 0;
  std::vector<float> heights;  ///< local z, metres; NaN where there is none.
  Source source;

  float at(std::uint32_t column, std::uint32_t row) const {
    return heights[std::size_t{row} * columns + column];
  }
  /// Bilinear; nothing outside the grid or beside a hole.
  std::optional<double> heightAt(double east, double north) const;
};

/// A picture that lies on the ground: RGBA8, row 0 north, axis-aligned in the project's frame.
struct GroundImage {
  geo::Box3 bounds;  ///< local; z unused.
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::vector<std::uint8_t> rgba;
  Source source;
};

}  // namespace stadtblick::model
