#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace stadtblick::model {

using Rgba = std::array<std::uint8_t, 4>;  ///< sRGB, 0…255.

/// A perceptually even map (Cividis) for numbers.
Rgba evenColour(double fraction);
/// Distinct colours for categories, told apart by colour-blind eyes too; repeats after the last.
Rgba categoryColour(std::size_t index);
/// "No data".
inline constexpr Rgba kNoDataColour{200, 198, 194, 255};

/// What a legend shows: at most 7 entries, a title, a unit.
struct LegendEntry {
  Rgba colour;
  std::string label;
  std::size_t count = 0;  ///< objects.
};
struct LegendSpec {
  std::string title;
  std::string unit;
  std::vector<LegendEntry> entries;
};

}  // namespace stadtblick::model
