// stage: included
// in: nothing; functions and constants that several shaders share.

// Bits of the fourth byte of an object's state (src/scene/object_state.hpp).
const uint kObjectHidden = 1u;
const uint kObjectSelected = 2u;
const uint kObjectHovered = 4u;
const uint kObjectColoured = 8u;
const uint kObjectMuted = 16u;
const uint kNoObjectId = 0xFFFFFFFFu;
// Classes (src/model/tiling/surface_class.hpp).
const int kClassRoof = 1;
const int kClassStreet = 2;
const int kClassWater = 3;
const int kClassGreen = 4;
const int kClassTerrain = 9;
const int kClassLand = 10;
const int kClassTable = 14;

// How much of the sky a face sees on the average, where it is not found out by samples.
const float kOpenness = 0.86;

// sRGB 0..1 to linear light and back; polynomials close to the standard's curve (below half a step of 255).
vec3 linearFromSrgb(vec3 c) { return c * (c * (c * 0.305306011 + 0.682171111) + 0.012522878); }
vec3 srgbFromLinear(vec3 c) {
  vec3 s1 = sqrt(c);
  vec3 s2 = sqrt(s1);
  vec3 s3 = sqrt(s2);
  return clamp(0.662002687 * s1 + 0.684122060 * s2 - 0.323583601 * s3 - 0.0225411470 * c, 0.0, 1.0);
}

// Linear up to kShoulder, then bent so that no light burns out. The inverse is in src/render/lighting.cpp.
const float kShoulder = 0.70;
vec3 tone(vec3 c) {
  vec3 over = max(c - kShoulder, 0.0) / (1.0 - kShoulder);
  return min(c, vec3(kShoulder)) + (1.0 - kShoulder) * (over / (1.0 + over * 0.86));
}
