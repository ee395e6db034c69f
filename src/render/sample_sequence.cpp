#include "render/sample_sequence.hpp"

#include <cmath>
#include <numbers>

namespace stadtblick::render {

namespace {

// Powers of the inverse of the positive root of x^9 = x + 1 ("R8" of the additive recurrences).
std::array<double, 8> steps() {
  double root = 1.0;
  for (int i = 0; i < 60; ++i) root = std::pow(1.0 + root, 1.0 / 9.0);
  std::array<double, 8> step{};
  for (std::size_t d = 0; d < step.size(); ++d) step[d] = std::pow(1.0 / root, static_cast<double>(d + 1));
  return step;
}

// The plane's own recurrence spreads better than two dimensions of a higher one: it goes to the sky.
constexpr double kPlaneStep1 = 0.7548776662466927;
constexpr double kPlaneStep2 = 0.5698402909980532;

double fraction(double value) { return value - std::floor(value); }

constexpr double kLowestSky = 0.04;  // sine of the elevation; lower ones would need endless shadow maps

}  // namespace

std::vector<Sample> sampleSequence(int count, geo::Vec3 sunDirection, double sunRadiusDegrees) {
  const std::array<double, 8> step = steps();
  const geo::Vec3 side = geo::normalised(
      geo::cross(sunDirection, std::abs(sunDirection.z) < 0.9 ? geo::Vec3{0, 0, 1} : geo::Vec3{1, 0, 0}));
  const geo::Vec3 other = geo::cross(sunDirection, side);
  const double radius = std::tan(sunRadiusDegrees * std::numbers::pi / 180.0);

  std::vector<Sample> samples(static_cast<std::size_t>(count));
  double skySum = 0.0;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double n = static_cast<double>(i) + 1.0;
    Sample& sample = samples[i];
    sample.pixelOffset = {fraction(0.5 + n * step[0]) - 0.5, fraction(0.5 + n * step[1]) - 0.5};
    const double angle = 2.0 * std::numbers::pi * fraction(n * step[2]);
    const double r = radius * std::sqrt(fraction(0.5 + n * step[3]));
    sample.sunDirection =
        geo::normalised(sunDirection + side * (r * std::cos(angle)) + other * (r * std::sin(angle)));
    const double z = kLowestSky + (1.0 - kLowestSky) * fraction(0.5 + n * kPlaneStep1);
    const double azimuth = 2.0 * std::numbers::pi * fraction(0.5 + n * kPlaneStep2);
    const double horizontal = std::sqrt(1.0 - z * z);
    sample.skyDirection = {horizontal * std::cos(azimuth), horizontal * std::sin(azimuth), z};
    skySum += 2.0 * z;
    sample.number = static_cast<int>(i);
    sample.skySpread = std::sqrt(2.0 / count);  // a cone of 2π / count
    sample.shadowOffset = {fraction(n * step[4]), fraction(n * step[5])};
  }
  for (Sample& sample : samples) sample.skyWeight = count / skySum;
  return samples;
}

}  // namespace stadtblick::render
