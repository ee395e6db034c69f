#pragma once

#include <string>
#include <vector>

#include "layout/overlay.hpp"

namespace stadtblick::layout {

/// Grid azimuth of the line of sight in radians, clockwise from grid north; 0 looking straight down.
double azimuth(const scenario::Camera& camera);
/// Sine of the angle by which the camera looks down: 1 straight down, 0 level.
double sinePitch(const scenario::Camera& camera);
/// Orthographic, straight down: only there a scale bar is true.
bool isPlanView(const scenario::Camera& camera);

/// 1, 2 or 5 times a power of ten, the longest that is no longer than `most` metres.
double scaleBarMetres(double most);
/// "100 m", "2,5 km".
std::string distanceText(double metres, const base::Messages& messages);
/// "21.03.2026, 15:00 Uhr MEZ", "21 March 2026, 15:00 CET".
std::string timeText(base::Instant time, const std::string& zone, const base::Messages& messages);
/// "Gebäudehöhe in m".
std::string legendHeading(const model::LegendSpec& legend, const base::Messages& messages);
/// Text for metadata: all credit lines, a line each.
std::string creditLines(const std::vector<model::Credit>& credits, const base::Messages& messages);

}  // namespace stadtblick::layout
