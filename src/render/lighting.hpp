#pragma once

#include <array>

#include "geo/vector.hpp"

namespace stadtblick::render {

using LinearColour = std::array<float, 3>;  ///< linear light, 1 is white paper in full light.
using SrgbColour = std::array<float, 3>;    ///< 0…1.

/// Sun and sky at one position of the sun. A horizontal face in the open receives about 1 in all.
struct Lighting {
  geo::Vec3 sunDirection;  ///< to the sun; local frame, unit.
  LinearColour sun{};      ///< on a face that is turned to the sun.
  LinearColour sky{};      ///< on a horizontal face under the open sky.
  LinearColour bounce{};   ///< back from the ground.
  SrgbColour horizon{};
  SrgbColour zenith{};
};

/// Below the horizon there is
/// no sun, and the sky is that of dusk.
Lighting lightingFor(geo::Vec3 sunDirection);

LinearColour linearFromSrgb(const SrgbColour& colour);
/// The light that the tone curve (shaders/colour.glsl) turns into this colour.
LinearColour lightForSrgb(const SrgbColour& colour);

}  // namespace stadtblick::render
