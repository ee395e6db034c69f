// stage: fragment
// in: one sample of the picture (linear light)
// out: the same, to be added up by blending

uniform sampler2D sample_;
out vec4 colour;

void main() { colour = texelFetch(sample_, ivec2(gl_FragCoord.xy), 0); }
