#include "geo/sun.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace stadtblick::geo {
namespace {

using base::Instant;

constexpr double kRadians = M_PI / 180.0;

struct Horizontal {
  double azimuth;
  double elevation;
};

/// Low-precision formulas of the Astronomical Almanac (0.01° between 1950 and 2050), unlike libnova's VSOP87.
Horizontal almanac(double longitude, double latitude, Instant instant) {
  const double days = static_cast<double>(instant.microseconds) / 86400e6 + 2440587.5 - 2451545.0;
  const double meanLongitude = 280.460 + 0.9856474 * days;
  const double anomaly = (357.528 + 0.9856003 * days) * kRadians;
  const double ecliptic =
      (meanLongitude + 1.915 * std::sin(anomaly) + 0.020 * std::sin(2.0 * anomaly)) * kRadians;
  const double obliquity = (23.439 - 0.0000004 * days) * kRadians;
  const double ascension = std::atan2(std::cos(obliquity) * std::sin(ecliptic), std::cos(ecliptic));
  const double declination = std::asin(std::sin(obliquity) * std::sin(ecliptic));
  const double siderealDegrees = 280.46061837 + 360.98564736629 * days + longitude;
  const double hourAngle = siderealDegrees * kRadians - ascension;
  const double phi = latitude * kRadians;
  const double elevation = std::asin(std::sin(phi) * std::sin(declination) +
                                     std::cos(phi) * std::cos(declination) * std::cos(hourAngle));
  const double azimuth = std::atan2(
      -std::sin(hourAngle) * std::cos(declination),
      std::sin(declination) * std::cos(phi) - std::cos(declination) * std::sin(phi) * std::cos(hourAngle));
  const double degrees = azimuth / kRadians;
  return {degrees < 0.0 ? degrees + 360.0 : degrees, elevation / kRadians};
}

LocalFrame geographicFrame(double longitude, double latitude) {
  return {Crs::fromText("EPSG:4258").value(), {longitude, latitude, 0.0}};
}

LocalFrame hamburg() { return {Crs::fromText("EPSG:25832+7837").value(), {566000.0, 5934000.0, 0.0}}; }

double elevationAt(const LocalFrame& frame, Instant instant) {
  return sunPosition(frame, {}, instant).sun.elevation.value;
}

Instant at(const char* text) { return Instant::parse(text).value(); }

Instant solarNoon(const LocalFrame& frame, const char* nearNoon) {
  Instant best = at(nearNoon);
  for (int minute = -90; minute <= 90; ++minute) {
    const Instant tried{at(nearNoon).microseconds + minute * 60'000'000LL};
    if (elevationAt(frame, tried) > elevationAt(frame, best)) best = tried;
  }
  return best;
}

TEST(Sun, AgreesWithTheAlmanacThroughTheYear) {
  for (const auto& [longitude, latitude] :
       {std::pair{10.0, 53.55}, {12.37, 51.34}, {11.58, 48.14}, {151.2, -33.9}}) {
    const auto frame = geographicFrame(longitude, latitude);
    for (int day = 0; day < 365; day += 13)
      for (int hour = 0; hour < 24; hour += 3) {
        const Instant instant{at("2026-01-01T00:00Z").microseconds + (day * 24LL + hour) * 3'600'000'000LL};
        const auto expected = almanac(longitude, latitude, instant);
        const auto sun = sunPosition(frame, {}, instant).sun;
        EXPECT_NEAR(sun.elevation.value, expected.elevation, 0.02);
        const double turned = std::remainder(sun.trueAzimuth.value - expected.azimuth, 360.0);
        EXPECT_NEAR(turned * std::cos(expected.elevation * kRadians), 0.0, 0.02);
      }
  }
}

TEST(Sun, PublishedExampleOfTheSolarPositionAlgorithm) {
  // Reda & Andreas (NREL/TP-560-34302), appendix: Golden, Colorado, 2003-10-17 12:30:30 −07:00. The zenith
  // angle of 50.11162° there holds refraction (0.0137°) and the parallax; azimuth 194.34024°.
  const auto sun =
      sunPosition(geographicFrame(-105.1786, 39.742476), {}, at("2003-10-17T12:30:30-07:00")).sun;
  EXPECT_NEAR(sun.trueAzimuth.value, 194.34024, 0.02);
  EXPECT_NEAR(sun.elevation.value, 90.0 - 50.11162 - 0.0137, 0.02);
}

TEST(Sun, NoonInHamburgAtSolsticesAndEquinox) {
  const auto frame = hamburg();
  const double latitude = frame.crs().toLongitudeLatitude(frame.origin())->y;
  EXPECT_NEAR(elevationAt(frame, solarNoon(frame, "2026-06-21T13:20+02:00")), 90.0 - latitude + 23.436, 0.02);
  EXPECT_NEAR(elevationAt(frame, solarNoon(frame, "2026-12-21T12:20+01:00")), 90.0 - latitude - 23.436, 0.02);
  // The equinox of 2026 is on 20 March, 14:46 UTC; at noon the declination is 3 h × 0.0164°/h short of zero.
  EXPECT_NEAR(elevationAt(frame, solarNoon(frame, "2026-03-20T12:30+01:00")), 90.0 - latitude - 0.055, 0.03);
}

TEST(Sun, RisesInHamburgWhenTheCalendarSays) {
  // 21 June 2026: the upper limb is on the refracted horizon (−0.833°) at 4:50 CEST.
  const auto frame = hamburg();
  EXPECT_LT(elevationAt(frame, at("2026-06-21T04:47+02:00")), -0.833);
  EXPECT_GT(elevationAt(frame, at("2026-06-21T04:54+02:00")), -0.833);
}

TEST(Sun, GridAzimuthIsTurnedByTheConvergence) {
  const auto sun = sunPosition(hamburg(), {}, at("2026-06-21T15:00+02:00")).sun;
  EXPECT_NEAR(sun.trueAzimuth.value - sun.gridAzimuth.value, 0.80, 0.02);
  const auto leipzig = LocalFrame(Crs::fromText("EPSG:25833").value(), {317000.0, 5690000.0, 0.0});
  const auto there = sunPosition(leipzig, {}, at("2026-06-21T15:00+02:00")).sun;
  EXPECT_NEAR(there.trueAzimuth.value - there.gridAzimuth.value, -2.05, 0.02);
}

TEST(Sun, DirectionPointsSouthAtNoonAndIsAUnitVector) {
  const auto direction = sunPosition(hamburg(), {}, at("2026-03-20T12:27+01:00")).sun.directionToSun();
  EXPECT_NEAR(length(direction), 1.0, 1e-12);
  EXPECT_LT(direction.y, -0.75);
  EXPECT_NEAR(direction.x, 0.0, 0.02);
  EXPECT_GT(direction.z, 0.55);
}

TEST(Sun, UnknownPlaceIsHamburgAndSaysSo) {
  const auto unknown = sunPosition(LocalFrame(), {}, base::kDefaultInstant);
  EXPECT_TRUE(unknown.assumedPlace);
  EXPECT_FALSE(sunPosition(hamburg(), {}, base::kDefaultInstant).assumedPlace);
  const auto expected = almanac(10.0, 53.55, base::kDefaultInstant);
  EXPECT_NEAR(unknown.sun.elevation.value, expected.elevation, 0.02);
  EXPECT_EQ(unknown.sun.gridAzimuth, unknown.sun.trueAzimuth);
}

TEST(Sun, DoesNotDependOnWhatWasAskedBefore) {
  const auto first = sunPosition(hamburg(), {}, base::kDefaultInstant).sun;
  (void)sunPosition(hamburg(), {}, {base::kDefaultInstant.microseconds + 3'600'000'000LL});
  const auto again = sunPosition(hamburg(), {}, base::kDefaultInstant).sun;
  EXPECT_EQ(first.elevation, again.elevation);
  EXPECT_EQ(first.trueAzimuth, again.trueAzimuth);
}

}  // namespace
}  // namespace stadtblick::geo
