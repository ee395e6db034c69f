// stage: fragment
// in: the sum of the samples (linear light), the last moving frame (sRGB)
// out: the picture (sRGB)
#include "colour.glsl"

uniform sampler2D sum;
uniform sampler2D moving;
uniform float weight;       // 1 / number of samples
uniform float refined;      // 0: the moving frame … 1: the samples
out vec4 colour;

// Breaks the steps of smooth gradients; fixed by the place in the whole picture.
uniform ivec2 tileOrigin;
float ditherAt(ivec2 p) {
  uvec2 q = uvec2(p) * uvec2(1597334673u, 3812015801u);
  uint n = (q.x ^ q.y) * 1597334673u;
  n ^= n >> 15u;
  n *= 2246822519u;
  return (float(n >> 8u) / 16777216.0 - 0.5) / 255.0;
}

void main() {
  ivec2 place = ivec2(gl_FragCoord.xy);
  vec3 light = texelFetch(sum, place, 0).rgb * weight;
  vec3 settled = srgbFromLinear(tone(light)) + ditherAt(place + tileOrigin);
  colour = vec4(refined >= 1.0 ? settled : mix(texelFetch(moving, place, 0).rgb, settled, refined), 1.0);
}
