#include "model/colour_map.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stadtblick::model {
namespace {

/// Lightness L* of CIE 1976 from sRGB.
double lightness(Rgba colour) {
  const auto linear = [](std::uint8_t part) {
    const double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
  };
  const double y = 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

TEST(EvenColour, LightnessRisesEvenly) {
  constexpr int kSteps = 20;
  const double all = lightness(evenColour(1)) - lightness(evenColour(0));
  EXPECT_GT(all, 70);
  for (int i = 0; i < kSteps; ++i) {
    const double rise =
        lightness(evenColour((i + 1.0) / kSteps)) - lightness(evenColour(double{1} * i / kSteps));
    EXPECT_NEAR(rise, all / kSteps, all / kSteps * 0.5) << i;
  }
}

TEST(EvenColour, HoldsAtTheEndsAndBeyond) {
  EXPECT_EQ(evenColour(-1), evenColour(0));
  EXPECT_EQ(evenColour(2), evenColour(1));
  EXPECT_EQ(evenColour(std::nan("")), evenColour(0));
  EXPECT_EQ(evenColour(0), (Rgba{0x00, 0x22, 0x4E, 255}));
  EXPECT_EQ(evenColour(1.0 / 3), (Rgba{0x57, 0x5D, 0x6D, 255}));
}

/// Colour as a person without red cones sees it (Viénot, Brettel, Mollon 1999, linear RGB).
std::array<double, 3> asProtanope(Rgba colour) {
  const auto linear = [](std::uint8_t part) { return std::pow(part / 255.0, 2.2); };
  const double r = linear(colour[0]);
  const double g = linear(colour[1]);
  const double b = linear(colour[2]);
  const double yellow = 0.1124 * r + 0.8876 * g;
  return {yellow, yellow, 0.004 * r - 0.004 * g + b};
}

TEST(CategoryColour, SevenAreToldApartByColourBlindEyesToo) {
  for (std::size_t a = 0; a < 7; ++a) {
    for (std::size_t b = a + 1; b < 7; ++b) {
      const auto first = asProtanope(categoryColour(a));
      const auto second = asProtanope(categoryColour(b));
      double distance = 0;
      for (std::size_t i = 0; i < 3; ++i)
        distance += std::pow(
            std::pow(std::max(0.0, first[i]), 1 / 2.2) - std::pow(std::max(0.0, second[i]), 1 / 2.2), 2);
      EXPECT_GT(std::sqrt(distance), 0.08) << a << " and " << b;
    }
  }
  EXPECT_EQ(categoryColour(7), categoryColour(0));
}

}  // namespace
}  // namespace stadtblick::model
