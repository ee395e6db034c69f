#pragma once

#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "geo/vector.hpp"
#include "io/assembly/numbers.hpp"

namespace stadtblick::io::citygml {

/// Appends the points of a list of plain numbers; false, with nothing appended, where there is anything else
/// in it or a number is missing.
inline bool appendTriples(std::string_view text, std::vector<geo::Vec3>& points) {
  const std::size_t before = points.size();
  const char* at = text.data();
  const char* const end = at + text.size();
  std::array<double, 3> triple{};
  std::size_t count = 0;
  for (;;) {
    while (at != end && assembly::isXmlSpace(*at)) ++at;
    if (at == end) break;
    const auto [stop, error] = assembly::numberFromChars(at, end, triple[count]);
    if (error != std::errc() || !std::isfinite(triple[count]) ||
        (stop != end && !assembly::isXmlSpace(*stop))) {
      count = 1;
      break;
    }
    at = stop;
    if (++count < 3) continue;
    count = 0;
    points.push_back({triple[0], triple[1], triple[2]});
  }
  if (count != 0) points.resize(before);
  return count == 0;
}

}  // namespace stadtblick::io::citygml
