// stage: fragment
// in: light of the face by source (linear, haze included), positions in the shadow maps (0..1)
// out: colour; linear light when resting, sRGB when moving
#include "colour.glsl"

in vec3 ambientLight;
in vec3 sunLight;
in vec3 sunShadowPosition;
uniform sampler2DShadow sunShadow;
#ifdef RESTING
in vec3 skyLight;
in vec3 skyShadowPosition;
uniform sampler2DShadow skyShadow;
#endif
#ifdef TEXTURED
in vec2 surfaceTexCoord;
flat in float textureShare;
uniform sampler2D surfaceTexture;
#endif
out vec4 colour;

// What lies deeper than the map reaches is compared with its empty border: lit.
vec3 within(vec3 position) { return vec3(position.xy, min(position.z, 1.0)); }

void main() {
  vec3 light = ambientLight + sunLight * texture(sunShadow, within(sunShadowPosition));
#ifdef RESTING
  light += skyLight * texture(skyShadow, within(skyShadowPosition));
#endif
#ifdef TEXTURED
  vec4 texel = texture(surfaceTexture, surfaceTexCoord);
  vec3 albedo = mix(vec3(0.76), linearFromSrgb(texel.rgb), texel.a);
  light *= mix(vec3(1.0), albedo, textureShare);
#endif
#ifdef RESTING
  colour = vec4(light, 1.0);
#else
  colour = vec4(srgbFromLinear(tone(light)), 1.0);
#endif
}
