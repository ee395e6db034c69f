#pragma once

#include <cstdint>
#include <vector>

namespace stadtblick::model {

/// RGBA, 8 bits each, sRGB, alpha not premultiplied; row 0 is the top.
struct Image {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::vector<std::uint8_t> rgba;  ///< width * height * 4
};

}  // namespace stadtblick::model
