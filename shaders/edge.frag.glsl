// stage: fragment
// in: lineColour (sRGB, opacity)
// out: colour; linear light when resting, sRGB when moving
#include "colour.glsl"

flat in vec4 lineColour;
out vec4 colour;

void main() {
#ifdef RESTING
  colour = vec4(linearFromSrgb(lineColour.rgb), lineColour.a);
#else
  colour = lineColour;
#endif
}
