#include "geo/sun.hpp"

#include <libnova/dynamical_time.h>
#include <libnova/nutation.h>
#include <libnova/precession.h>
#include <libnova/solar.h>
#include <libnova/transform.h>

#include <cmath>
#include <mutex>

namespace stadtblick::geo {

namespace {

constexpr WorldPosition kHamburg{10.0, 53.55, 0.0};
constexpr double kUnixEpochJulianDay = 2440587.5;
constexpr double kMicrosecondsPerDay = 86400.0e6;

double normalisedDegrees(double angle) {
  const double turned = std::fmod(angle, 360.0);
  return turned < 0.0 ? turned + 360.0 : turned;
}

ln_hrz_posn horizontalPosition(double longitude, double latitude, base::Instant instant) {
  // libnova keeps its last nutation in static variables: one caller at a time, and a far date first, so that
  // the result depends on its arguments alone.
  static std::mutex mutex;
  const std::lock_guard lock(mutex);
  const double julianDay =
      kUnixEpochJulianDay + static_cast<double>(instant.microseconds) / kMicrosecondsPerDay;
  ln_nutation forgotten;
  ln_get_nutation(julianDay - 1000.0, &forgotten);

  ln_lnlat_posn observer{longitude, latitude};
  const double dynamicalDay = ln_get_jde(julianDay);
  // libnova refers the sun to the equinox of 2000, which lies 0.37° off in 2026, while sidereal time counts from
  // the equinox of the date.
  ln_equ_posn sunOf2000;
  ln_get_solar_equ_coords(dynamicalDay, &sunOf2000);
  ln_equ_posn sun;
  ln_get_equ_prec(&sunOf2000, dynamicalDay, &sun);
  ln_hrz_posn horizontal;
  ln_get_hrz_from_equ(&sun, &observer, julianDay, &horizontal);
  return horizontal;
}

}  // namespace

Vec3 SunPosition::directionToSun() const {
  const double azimuth = gridAzimuth.radians();
  const double height = elevation.radians();
  return {std::sin(azimuth) * std::cos(height), std::cos(azimuth) * std::cos(height), std::sin(height)};
}

SunResult sunPosition(const LocalFrame& frame, LocalPoint place, base::Instant instant) {
  const auto world = frame.localToWorld(place);
  const auto known = frame.crs().toLongitudeLatitude(world);
  const auto position = known.value_or(kHamburg);
  const auto horizontal = horizontalPosition(position.x, position.y, instant);

  SunResult result;
  result.assumedPlace = !known;
  // libnova counts azimuths from the south.
  result.sun.trueAzimuth = {normalisedDegrees(horizontal.az + 180.0)};
  result.sun.gridAzimuth = {
      normalisedDegrees(result.sun.trueAzimuth.value - meridianConvergence(frame.crs(), world).value)};
  result.sun.elevation = {horizontal.alt};
  return result;
}

}  // namespace stadtblick::geo
