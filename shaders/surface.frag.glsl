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
uniform sampler2DShadow skyShadow;
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
out vec4 colour;

// What lies deeper than the map reaches is compared with its empty border: lit.
vec3 within(vec3 position) { return vec3(position.xy, min(position.z, 1.0)); }

void main() {
  float sun = texture(sunShadow, within(sunShadowPosition));
#ifdef TEXTURED
  vec4 texel = texture(surfaceTexture, surfaceTexCoord);
  vec3 albedo = mix(vec3(1.0), mix(vec3(kWithoutTexel), texel.rgb, texel.a), textureShare);
#endif
#ifdef RESTING
  vec3 light = ambientLight + sunLight * sun + skyLight * texture(skyShadow, within(skyShadowPosition));
#ifdef TEXTURED
  light *= linearFromSrgb(albedo);
#endif
  colour = vec4(light, 1.0);
#else
  vec3 seen = mix(colourInShadow, colourInSun, sun);
#ifdef TEXTURED
  seen *= albedo;
#endif
  colour = vec4(seen, 1.0);
#endif
}
