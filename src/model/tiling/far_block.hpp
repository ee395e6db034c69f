#pragma once

// Inside this room only: a building as a block.

#include <vector>

#include "model/tiling/far_level.hpp"
#include "model/tiling/footprint.hpp"

namespace stadtblick::model {

/// A triangle of a roof and how much it counts.
struct RoofTriangle {
  std::array<geo::LocalPoint, 3> corners;
  geo::Vec3 normal;   ///< unit, upwards.
  double area = 0.0;  ///< square metres, on the ground.
};

/// What a block is made from. Metres, relative to FarLevels::origin.
struct BlockInput {
  std::vector<Point2> footprint;  ///< one ring, any direction; empty: the hull of all points.
  std::vector<Point2> points;     ///< of everything.
  std::vector<RoofTriangle> roof;
  double ground = 0.0;
  double top = 0.0;
};

/// The block; its ring is appended to `ringPoints`. `object`, `forms` and colours are the caller's.
FarBlock makeBlock(const BlockInput& input, std::vector<std::array<float, 2>>& ringPoints);

/// Height of the block's top at a place; relative to FarLevels::origin.
double heightAt(const FarBlock& block, Point2 place);

Rectangle2 rectangleOf(const FarBlock& block);

}  // namespace stadtblick::model
