#include "render/lighting.hpp"

#include <algorithm>
#include <cmath>

#include "base/srgb.hpp"

namespace stadtblick::render {

namespace {

// As in shaders/colour.glsl.
constexpr double kShoulder = 0.70;
constexpr double kBend = 0.86;

constexpr double kSunOnGround = 0.60;
constexpr double kSky = 0.49;
constexpr double kBounce = 0.21;

double smoothStep(double from, double to, double value) {
  const double t = std::clamp((value - from) / (to - from), 0.0, 1.0);
  return t * t * (3.0 - 2.0 * t);
}

LinearColour scaled(double r, double g, double b, double factor) {
  return {static_cast<float>(r * factor), static_cast<float>(g * factor), static_cast<float>(b * factor)};
}

SrgbColour mix(const SrgbColour& a, const SrgbColour& b, double share) {
  SrgbColour result{};
  for (std::size_t i = 0; i < 3; ++i) result[i] = static_cast<float>(a[i] + (b[i] - a[i]) * share);
  return result;
}

double untoned(double c) {
  if (c <= kShoulder) return c;
  const double bent = std::min((c - kShoulder) / (1.0 - kShoulder), 1.0);
  const double over = bent / std::max(1.0 - kBend * bent, 0.02);
  return kShoulder + over * (1.0 - kShoulder);
}

}  // namespace

Lighting lightingFor(geo::Vec3 sunDirection) {
  const double height = sunDirection.z;  // sine of the elevation
  const double day = smoothStep(-0.10, 0.12, height);
  const double shines = smoothStep(-0.01, 0.08, height);
  const double low = 1.0 - smoothStep(0.05, 0.45, height);

  Lighting light;
  light.sunDirection = sunDirection;
  const double strength = shines * kSunOnGround / std::max(height, 0.30);
  light.sun = scaled(1.06 + 0.05 * low, 1.0 - 0.02 * low, 0.915 - 0.14 * low, strength);
  const double sky = kSky * (0.45 + 0.55 * day);
  light.sky = scaled(0.915, 0.99, 1.115, sky);
  light.bounce = scaled(1.03, 1.0, 0.965, kBounce * (0.4 + 0.6 * day));
  const SrgbColour dayHorizon{0xEE / 255.0F, 0xF1 / 255.0F, 0xF3 / 255.0F};
  const SrgbColour dayZenith{0xC9 / 255.0F, 0xD6 / 255.0F, 0xE0 / 255.0F};
  const SrgbColour duskHorizon{0xC4 / 255.0F, 0xC2 / 255.0F, 0xC6 / 255.0F};
  const SrgbColour duskZenith{0x7F / 255.0F, 0x8D / 255.0F, 0xA3 / 255.0F};
  light.horizon = mix(duskHorizon, dayHorizon, day);
  light.zenith = mix(duskZenith, dayZenith, day);
  return light;
}

LinearColour linearFromSrgb(const SrgbColour& colour) {
  LinearColour result{};
  for (std::size_t i = 0; i < 3; ++i) result[i] = static_cast<float>(base::linearFromSrgb(colour[i]));
  return result;
}

LinearColour lightForSrgb(const SrgbColour& colour) {
  LinearColour result{};
  for (std::size_t i = 0; i < 3; ++i)
    result[i] = static_cast<float>(untoned(base::linearFromSrgb(colour[i])));
  return result;
}

}  // namespace stadtblick::render
