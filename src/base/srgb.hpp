#pragma once

#include <cmath>

namespace stadtblick::base {

/// The transfer functions of sRGB (IEC 61966-2-1), 0…1 to 0…1.
inline double linearFromSrgb(double c) {
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
inline double srgbFromLinear(double l) {
  return l <= 0.0031308 ? 12.92 * l : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
}

}  // namespace stadtblick::base
