// stage: vertex
// in: gl_Vertex (metres, frame of the chunk), ids (object row)
// uniforms: lengths in metres of view space
#include "colour.glsl"

in uint ids;
uniform samplerBuffer objectState;
uniform float perspective;
uniform float metresPerPixel;  // at one metre (perspective) or everywhere (orthographic)
uniform vec4 edgeColour;       // sRGB, opacity
uniform vec3 accentColour;     // linear
uniform float only;            // 0 all, 1 only what is selected, 2 only what the pointer is over
uniform vec2 haze;
flat out vec4 lineColour;

void main() {
  vec4 state = ids == kNoObjectId ? vec4(0.0) : texelFetch(objectState, int(ids));
  uint flags = uint(state.a * 255.0 + 0.5);
  bool wanted = only < 0.5 || (flags & (only < 1.5 ? kObjectSelected : kObjectHovered)) != 0u;
  if ((flags & kObjectHidden) != 0u || !wanted) {
    gl_Position = vec4(0.0, 0.0, -1.0, 1.0);
    lineColour = vec4(0.0);
    return;
  }
  vec4 position = gl_ModelViewMatrix * gl_Vertex;
  float away = max(-position.z, 0.01);
  float pixel = perspective > 0.5 ? metresPerPixel * away : metresPerPixel;
  // A little towards the eye, so that a line wins against the faces that it bounds.
  if (perspective > 0.5)
    position.xyz *= 1.0 - (0.0004 + min(0.03 / away, 0.02));
  else
    position.z += 0.05 + 0.5 * metresPerPixel;
  gl_Position = gl_ProjectionMatrix * position;
  float opacity = edgeColour.a * clamp(0.5 / pixel, 0.16, 1.0);
  opacity *= exp(-max(length(position.xyz) - haze.x, 0.0) * haze.y);
  lineColour = only > 0.5 ? vec4(srgbFromLinear(accentColour), only < 1.5 ? 1.0 : 0.75)
                          : vec4(edgeColour.rgb, opacity);
}
