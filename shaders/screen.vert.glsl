// stage: vertex
// in: nothing; three vertices that cover the viewport, at the far end of the depth range
// out: screen (-1..1)

out vec2 screen;

void main() {
  screen = vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0);
  gl_Position = vec4(screen, 0.0, 1.0);
}
