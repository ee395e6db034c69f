// stage: fragment
// in: screen (-1..1 of the tile)
// out: colour of the sky; linear light (before tone) when resting, sRGB when moving
#include "colour.glsl"

in vec2 screen;
uniform mat3 screenToWorld;   // (screen, 1) to a direction of the local frame, not of unit length
uniform vec3 horizonColour;   // as written: see above
uniform vec3 zenithColour;
uniform vec3 groundColour;    // below the horizon
uniform float flatSky;        // 1: horizonColour everywhere
out vec4 colour;

void main() {
  vec3 direction = normalize(screenToWorld * vec3(screen, 1.0));
  float height = max(direction.z, 0.0);
  vec3 sky = mix(horizonColour, zenithColour, 1.0 - exp(-3.2 * height));
  vec3 below = mix(horizonColour, groundColour, 1.0 - exp(9.0 * min(direction.z, 0.0)));
  colour = vec4(mix(direction.z >= 0.0 ? sky : below, horizonColour, flatSky), 1.0);
}
