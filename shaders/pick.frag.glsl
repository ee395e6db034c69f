// stage: fragment
// in: hitIds (object row, surface row), layerNumber
// out: layer + 1, object row, surface row, 1
#include "colour.glsl"

flat in uvec2 hitIds;
uniform uint layerNumber;
out uvec4 hit;

void main() { hit = uvec4(layerNumber + 1u, hitIds, 1u); }
