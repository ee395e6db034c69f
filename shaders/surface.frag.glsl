// stage: fragment
// in: resting: light of the face by source (linear, haze included); moving: its colour with and without sun
//     (sRGB); positions in the shadow maps (0..1)
// out: colour; linear light when resting, sRGB when moving
#include "colour.glsl"

in vec3 sunShadowPosition;
uniform sampler2DShadow sunShadow;
#ifdef RESTING
in vec3 ambientLight;
in vec3 sunLight;
in vec3 skyLight;
in vec3 skyShadowPosition;
in vec2 skyPlane;
uniform sampler2DShadow skyShadow;
uniform sampler2D skyDepth;      // the same map, as depths
uniform vec2 tileOffset;         // of the tile in the picture, pixels
uniform float sampleNumber;
uniform vec3 skyMapMetres;       // extent of the map: x, y, depth
uniform float skySpread;         // tangent of the angle that one sample of the sky stands for
#else
in vec3 colourInShadow;
in vec3 colourInSun;
#endif
#ifdef TEXTURED
in vec2 surfaceTexCoord;
flat in float textureShare;
uniform sampler2D surfaceTexture;
const float kWithoutTexel = 0.88;  // sRGB; where a texture does not reach
#endif
#ifdef TRANSPARENT
flat in float opacity;
#else
const float opacity = 1.0;
#endif
out vec4 colour;

// What lies deeper than the map reaches is compared with its empty border: lit.
vec3 within(vec3 position) { return vec3(position.xy, min(position.z, 1.0)); }

#ifdef RESTING
// Interleaved gradient noise (Jimenez, 2014): neighbours differ as much as they can.
float noiseAt(vec2 pixel) { return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))); }

// One sample stands for a piece of the sky, not for a point of it. Every pixel looks at another direction
// within the piece: a shadow from high above loses its border in grain, one from close by keeps it. How high
// what casts it stands is read from the map on the way.
float skyShare() {
  float nominal = texture(skyShadow, within(skyShadowPosition));
  vec2 pixel = gl_FragCoord.xy + tileOffset + 5.588238 * sampleNumber;
  float angle = 6.2831853 * noiseAt(pixel);
  float radius = sqrt(noiseAt(pixel.yx + vec2(47.0, 17.0)));
  vec2 towards = vec2(cos(angle), sin(angle)) * radius * skySpread / skyMapMetres.xy;  // a metre of height
  float guess = 2.0 + 22.0 * fract(noiseAt(pixel + vec2(13.0, 71.0)) + 0.618 * sampleNumber);
  vec2 at = towards * guess;
  float plane = skyShadowPosition.z + dot(skyPlane, at);
  float height = (plane - texture(skyDepth, skyShadowPosition.xy + at).r) * skyMapMetres.z;
  if (height < 0.3) return nominal;
  at = towards * min(height, 80.0);
  plane = skyShadowPosition.z + dot(skyPlane, at) - 0.25 * height / skyMapMetres.z;
  return texture(skyShadow, within(vec3(skyShadowPosition.xy + at, plane)));
}
#endif

void main() {
  float sun = texture(sunShadow, within(sunShadowPosition));
#ifdef TEXTURED
  vec4 texel = texture(surfaceTexture, surfaceTexCoord);
  vec3 albedo = mix(vec3(1.0), mix(vec3(kWithoutTexel), texel.rgb, texel.a), textureShare);
#endif
#ifdef RESTING
  vec3 light = ambientLight + sunLight * sun + skyLight * skyShare();
#ifdef TEXTURED
  light *= linearFromSrgb(albedo);
#endif
  colour = vec4(light, opacity);
#else
  vec3 seen = mix(colourInShadow, colourInSun, sun);
#ifdef TEXTURED
  seen *= albedo;
#endif
  colour = vec4(seen, opacity);
#endif
}
