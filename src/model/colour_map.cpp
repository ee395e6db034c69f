#include "model/colour_map.hpp"

#include <algorithm>
#include <cmath>

namespace stadtblick::model {

namespace {

constexpr Rgba opaque(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>((rgb >> 8U) & 0xFFU),
          static_cast<std::uint8_t>(rgb & 0xFFU), 255};
}

// Cividis (Nuñez, Anderton, Renslow 2018) at ten even steps: even in lightness, the same for colour-blind
// eyes.
constexpr std::array<Rgba, 10> kCividis{
    opaque(0x00224E), opaque(0x0F336D), opaque(0x39486B), opaque(0x575D6D), opaque(0x707173),
    opaque(0x8A8779), opaque(0xA59C74), opaque(0xC4B56C), opaque(0xE4CF5B), opaque(0xFEE838)};

// Okabe and Ito's palette without black, ordered so that few categories are far apart.
constexpr std::array<Rgba, 7> kCategories{opaque(0x0072B2), opaque(0xE69F00), opaque(0x009E73),
                                          opaque(0xCC79A7), opaque(0x56B4E9), opaque(0xF0E442),
                                          opaque(0xD55E00)};

}  // namespace

Rgba evenColour(double fraction) {
  const double at = std::clamp(std::isfinite(fraction) ? fraction : 0.0, 0.0, 1.0) * (kCividis.size() - 1);
  const auto low = std::min(static_cast<std::size_t>(at), kCividis.size() - 2);
  const double part = at - static_cast<double>(low);
  Rgba colour{0, 0, 0, 255};
  for (std::size_t i = 0; i < 3; ++i)
    colour[i] =
        static_cast<std::uint8_t>(std::lround(kCividis[low][i] * (1 - part) + kCividis[low + 1][i] * part));
  return colour;
}

Rgba categoryColour(std::size_t index) { return kCategories[index % kCategories.size()]; }

}  // namespace stadtblick::model
