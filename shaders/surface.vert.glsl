// stage: vertex
// in: gl_Vertex (metres, frame of the chunk), normalClass (unit normal in the local frame, class), material
//     (sRGB, opacity; alpha 0: none; of the table alone the share of the ground that is built over), ids (object row, surface row), texCoord (t up)
// uniforms: everything in view space (metres, -z ahead) unless said otherwise
#include "colour.glsl"

in vec4 normalClass;
in vec4 material;
in uvec2 ids;
#ifdef TEXTURED
in vec2 texCoord;
out vec2 surfaceTexCoord;
flat out float textureShare;
#endif

#ifdef TRANSPARENT
flat out float opacity;
#endif

uniform samplerBuffer objectState;
uniform vec3 palette[16];        // linear, by class
uniform float useMaterials;      // 1: materials and textures, 0: the white model
uniform float perspective;       // 1 perspective, 0 orthographic
uniform vec3 up;
uniform vec3 sunDirection;
uniform vec3 sunColour;          // linear; what a face turned to the sun receives
uniform vec3 skyColour;          // linear; what a horizontal face receives from the open sky
uniform vec3 bounceColour;       // linear; light that comes back from the ground
uniform vec3 hazeColour;         // linear
uniform vec2 haze;               // start (metres), 1 / fall-off (1/metres)
uniform float overview;          // 0: near by, 1: a whole city is seen from above
uniform mat4 viewToSunShadow;
uniform float sunTexelMetres;
uniform vec3 accentColour;       // linear; selection
out vec3 sunShadowPosition;      // 0..1 in the map
#ifdef RESTING
uniform vec3 skyDirection;
uniform float skyWeight;
uniform mat4 viewToSkyShadow;
uniform float skyTexelMetres;
out vec3 ambientLight;           // linear, haze included
out vec3 sunLight;
out vec3 skyLight;
out vec3 skyShadowPosition;
out vec2 skyPlane;               // how the depth in the sky's map changes along the face, by x and y
#else
out vec3 colourInShadow;  // sRGB; the fragments only choose between the two
out vec3 colourInSun;
#endif

vec3 albedoOf(int surfaceClass, uint flags, vec3 stateColour) {
  vec3 white = palette[surfaceClass];
  float painted = surfaceClass == kClassTable ? 0.0 : step(0.002, material.a) * useMaterials;
  vec3 albedo = mix(white, linearFromSrgb(material.rgb), painted);
  if ((flags & kObjectMuted) != 0u) albedo = mix(vec3(dot(albedo, vec3(0.3, 0.6, 0.1))), vec3(0.72), 0.35);
  if ((flags & kObjectColoured) != 0u) albedo = linearFromSrgb(stateColour);
  if ((flags & kObjectSelected) != 0u) albedo = mix(albedo, accentColour, 0.62);
  return albedo;
}

float liftOf(int surfaceClass) {
  return surfaceClass == kClassLand ? 1.0 : surfaceClass == kClassGreen ? 2.0 : surfaceClass == kClassWater ? 3.0
         : surfaceClass == kClassStreet ? 4.0 : 0.0;
}

// Light that faces get in an overview. Shadow maps are too coarse then for what happens between houses; and
// walls, roofs and ground have to be told apart, as in a model of wood on a darker board.
float shareOfLight(int surfaceClass, uint flags) {
  float built = surfaceClass == kClassTable ? material.a : 0.2;  // share of the ground that is built over
  bool ground = surfaceClass == kClassTable || surfaceClass == kClassTerrain || surfaceClass == kClassLand ||
                surfaceClass == kClassStreet || surfaceClass == kClassGreen;
  bool plainRoof = surfaceClass == kClassRoof && (flags & (kObjectColoured | kObjectSelected)) == 0u;
  float dark = ground ? 0.42 + min(0.35 * built, 0.14) : plainRoof ? 0.08 : 0.0;
  return 1.0 - overview * dark;
}

void main() {
  int surfaceClass = int(normalClass.w * 32767.0 + 0.5);
  vec4 state = ids.x == kNoObjectId ? vec4(0.0) : texelFetch(objectState, int(ids.x));
  uint flags = uint(state.a * 255.0 + 0.5);
  if ((flags & kObjectHidden) != 0u) {
    gl_Position = vec4(0.0, 0.0, -1.0, 1.0);
    return;
  }
  vec4 position = gl_ModelViewMatrix * gl_Vertex;
  // What lies on the ground in layers is drawn in the order of liftOf where it coincides.
  float lift = 6e-5 * liftOf(surfaceClass);
  vec4 drawn = perspective > 0.5 ? vec4(position.xyz * (1.0 - lift), 1.0)
                                 : vec4(position.xy, position.z + 500.0 * lift, 1.0);
  gl_Position = gl_ProjectionMatrix * drawn;

  // A face that is turned the wrong way is lit as it is seen.
  vec3 normal = mat3(gl_ModelViewMatrix) * normalClass.xyz;
  vec3 toEye = perspective > 0.5 ? -position.xyz : vec3(0.0, 0.0, 1.0);
  bool turnedAway = dot(normal, toEye) < 0.0;
  bool skirt = surfaceClass == kClassTerrain && abs(normalClass.z) < 0.001;
  if (skirt && turnedAway) gl_Position = vec4(0.0, 0.0, -1.0, 1.0);  // no rim behind the far edge of the terrain
  if (surfaceClass != kClassTerrain && surfaceClass != kClassTable && turnedAway) normal = -normal;

  vec3 albedo = albedoOf(surfaceClass, flags, state.rgb);
#ifdef TEXTURED
  surfaceTexCoord = texCoord;
  textureShare = (flags & (kObjectColoured | kObjectMuted)) != 0u ? 0.0
                 : (flags & kObjectSelected) != 0u ? 0.35 : 1.0;
  albedo = mix(albedo, vec3(1.06), textureShare);
#endif
  float hazeShare = 1.0 - exp(-max(length(position.xyz) - haze.x, 0.0) * haze.y);
#ifdef TRANSPARENT
  opacity = max(material.a, (flags & kObjectSelected) != 0u ? 0.6 : 0.0);
  if ((flags & kObjectColoured) != 0u) opacity = max(opacity, 0.5);
#endif
  float upward = dot(normal, up);
  float toSun = dot(normal, sunDirection);
  vec3 clear = albedo * ((1.0 - hazeShare) * shareOfLight(surfaceClass, flags));
  vec3 fromSun = clear * sunColour * max(toSun, 0.0);
  vec3 bounce = bounceColour * (0.62 - 0.38 * upward);
#ifdef RESTING
  sunLight = fromSun;
  ambientLight = clear * bounce + hazeColour * hazeShare;
  float toSky = dot(normal, skyDirection);
  skyLight = clear * skyColour * (2.0 * skyWeight * max(toSky, 0.0));
  float skyOffset = skyTexelMetres * (0.4 + 1.4 * sqrt(max(1.0 - toSky * toSky, 0.0)));
  skyShadowPosition = (viewToSkyShadow * vec4(position.xyz + normal * skyOffset, 1.0)).xyz;
  // Normals go the other way through a map that is stretched: by its cofactors.
  mat3 m = mat3(viewToSkyShadow);
  vec3 mapNormal = mat3(cross(m[1], m[2]), cross(m[2], m[0]), cross(m[0], m[1])) * normal;
  skyPlane = -mapNormal.xy / (abs(mapNormal.z) < 1e-12 ? 1e-12 : mapNormal.z);
#else
  vec3 ambient = clear * (bounce + skyColour * (0.5 + 0.5 * upward) * kOpenness) + hazeColour * hazeShare;
  colourInShadow = srgbFromLinear(tone(ambient));
  colourInSun = srgbFromLinear(tone(ambient + fromSun));
#endif
  float sunOffset = sunTexelMetres * (0.4 + 1.4 * sqrt(max(1.0 - toSun * toSun, 0.0)));
  sunShadowPosition = (viewToSunShadow * vec4(position.xyz + normal * sunOffset, 1.0)).xyz;
}
