// stage: vertex
// in: gl_Vertex (metres, frame of the chunk), ids (object row, surface row)
#include "colour.glsl"

in uvec2 ids;
uniform samplerBuffer objectState;
flat out uvec2 hitIds;

void main() {
  uint flags = ids.x == kNoObjectId ? 0u : uint(texelFetch(objectState, int(ids.x)).a * 255.0 + 0.5);
  hitIds = ids;
  gl_Position = (flags & kObjectHidden) != 0u ? vec4(0.0, 0.0, -1.0, 1.0)
                                              : gl_ProjectionMatrix * (gl_ModelViewMatrix * gl_Vertex);
}
