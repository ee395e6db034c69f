#include "render/gl_objects.hpp"

#define GL_GLEXT_PROTOTYPES
#include <GL/gl.h>
#include <GL/glext.h>
#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace stadtblick::render {

namespace {

struct FormatInfo {
  GLint internal;
  GLenum format;
  GLenum type;
};

FormatInfo formatInfo(GlTexture::Format format) {
  switch (format) {
    case GlTexture::Format::kRgba8:
      return {GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE};
    case GlTexture::Format::kRgba16f:
      return {GL_RGBA16F, GL_RGBA, GL_HALF_FLOAT};
    case GlTexture::Format::kRgba32f:
      return {GL_RGBA32F, GL_RGBA, GL_FLOAT};
    case GlTexture::Format::kRgba32ui:
      return {GL_RGBA32UI, GL_RGBA_INTEGER, GL_UNSIGNED_INT};
    case GlTexture::Format::kDepth32f:
    case GlTexture::Format::kShadow32f:
      break;
  }
  return {GL_DEPTH_COMPONENT32F, GL_DEPTH_COMPONENT, GL_FLOAT};
}

base::Result<unsigned> compile(GLenum stage, const std::string& source) {
  const GLuint shader = glCreateShader(stage);
  const char* text = source.c_str();
  glShaderSource(shader, 1, &text, nullptr);
  glCompileShader(shader);
  GLint good = 0;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &good);
  if (good != 0) return shader;
  std::array<char, 2048> log{};
  glGetShaderInfoLog(shader, static_cast<GLsizei>(log.size()), nullptr, log.data());
  glDeleteShader(shader);
  return base::Result<unsigned>::failure(base::DiagnosticCode::kGraphicsUnavailable, {},
                                         {"3.3", std::string("a shader does not compile: ") + log.data()});
}

}  // namespace

GlTexture::GlTexture(Format format, int width, int height) : width_(width), height_(height) {
  const FormatInfo info = formatInfo(format);
  glGenTextures(1, &id_);
  glBindTexture(GL_TEXTURE_2D, id_);
  glTexImage2D(GL_TEXTURE_2D, 0, info.internal, width, height, 0, info.format, info.type, nullptr);
  const bool shadow = format == Format::kShadow32f;
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, shadow ? GL_LINEAR : GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, shadow ? GL_LINEAR : GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
  const GLint wrap = shadow ? GL_CLAMP_TO_BORDER : GL_CLAMP_TO_EDGE;
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, wrap);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, wrap);
  if (shadow) {
    const std::array<float, 4> lit{1.0F, 1.0F, 1.0F, 1.0F};
    glTexParameterfv(GL_TEXTURE_2D, GL_TEXTURE_BORDER_COLOR, lit.data());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_FUNC, GL_LEQUAL);
    glGenSamplers(1, &depthSampler_);
    glSamplerParameteri(depthSampler_, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glSamplerParameteri(depthSampler_, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glSamplerParameteri(depthSampler_, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_BORDER);
    glSamplerParameteri(depthSampler_, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_BORDER);
    glSamplerParameterfv(depthSampler_, GL_TEXTURE_BORDER_COLOR, lit.data());
  }
  glBindTexture(GL_TEXTURE_2D, 0);
}

GlTexture::~GlTexture() {
  if (id_ != 0) glDeleteTextures(1, &id_);
  if (depthSampler_ != 0) glDeleteSamplers(1, &depthSampler_);
}

void GlTexture::swap(GlTexture& other) noexcept {
  std::swap(id_, other.id_);
  std::swap(depthSampler_, other.depthSampler_);
  std::swap(width_, other.width_);
  std::swap(height_, other.height_);
}

void GlTexture::bind(unsigned unit) const {
  glActiveTexture(GL_TEXTURE0 + unit);
  glBindTexture(GL_TEXTURE_2D, id_);
  glActiveTexture(GL_TEXTURE0);
}

void GlTexture::bindAsDepths(unsigned unit) const {
  bind(unit);
  glBindSampler(unit, depthSampler_);
}

GlFramebuffer::GlFramebuffer(int width, int height, const GlTexture::Format* colour,
                             const GlTexture::Format* depth)
    : width_(width), height_(height) {
  glGenFramebuffers(1, &id_);
  glBindFramebuffer(GL_FRAMEBUFFER, id_);
  if (colour != nullptr) {
    colour_ = GlTexture(*colour, width, height);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colour_.id(), 0);
  } else {
    glDrawBuffer(GL_NONE);
    glReadBuffer(GL_NONE);
  }
  if (depth != nullptr) {
    depth_ = GlTexture(*depth, width, height);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, depth_.id(), 0);
  }
}

GlFramebuffer::~GlFramebuffer() {
  if (id_ != 0) glDeleteFramebuffers(1, &id_);
}

void GlFramebuffer::swap(GlFramebuffer& other) noexcept {
  std::swap(id_, other.id_);
  std::swap(width_, other.width_);
  std::swap(height_, other.height_);
  std::swap(colour_, other.colour_);
  std::swap(depth_, other.depth_);
}

bool GlFramebuffer::complete() const {
  glBindFramebuffer(GL_FRAMEBUFFER, id_);
  return glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
}

void GlFramebuffer::bind() const {
  glBindFramebuffer(GL_FRAMEBUFFER, id_);
  glViewport(0, 0, width_, height_);
}

GlProgram::~GlProgram() {
  if (id_ != 0) glDeleteProgram(id_);
}

base::Result<GlProgram> GlProgram::create(const std::string& vertexSource,
                                          const std::string& fragmentSource) {
  auto vertex = compile(GL_VERTEX_SHADER, vertexSource);
  if (!vertex) return base::Result<GlProgram>::failure(std::move(vertex.diagnostics()));
  auto fragment = compile(GL_FRAGMENT_SHADER, fragmentSource);
  if (!fragment) {
    glDeleteShader(vertex.value());
    return base::Result<GlProgram>::failure(std::move(fragment.diagnostics()));
  }
  GlProgram program;
  program.id_ = glCreateProgram();
  glAttachShader(program.id_, vertex.value());
  glAttachShader(program.id_, fragment.value());
  glLinkProgram(program.id_);
  glDeleteShader(vertex.value());
  glDeleteShader(fragment.value());
  GLint good = 0;
  glGetProgramiv(program.id_, GL_LINK_STATUS, &good);
  if (good != 0) return program;
  std::array<char, 2048> log{};
  glGetProgramInfoLog(program.id_, static_cast<GLsizei>(log.size()), nullptr, log.data());
  return base::Result<GlProgram>::failure(base::DiagnosticCode::kGraphicsUnavailable, {},
                                          {"3.3", std::string("shaders do not link: ") + log.data()});
}

void GlProgram::use() const { glUseProgram(id_); }
void GlProgram::set(const char* name, int value) const {
  glUniform1i(glGetUniformLocation(id_, name), value);
}
void GlProgram::set(const char* name, float value) const {
  glUniform1f(glGetUniformLocation(id_, name), value);
}
void GlProgram::set(const char* name, int x, int y) const {
  glUniform2i(glGetUniformLocation(id_, name), x, y);
}
void GlProgram::set(const char* name, const std::array<float, 3>& value) const {
  glUniform3fv(glGetUniformLocation(id_, name), 1, value.data());
}
void GlProgram::set3x3(const char* name, const std::array<float, 9>& columns) const {
  glUniformMatrix3fv(glGetUniformLocation(id_, name), 1, GL_FALSE, columns.data());
}
void GlProgram::drawScreen() const { glDrawArrays(GL_TRIANGLES, 0, 3); }

GlVisibilityQuery::GlVisibilityQuery() { glGenQueries(1, &id_); }
GlVisibilityQuery::~GlVisibilityQuery() { glDeleteQueries(1, &id_); }
void GlVisibilityQuery::begin() const { glBeginQuery(GL_ANY_SAMPLES_PASSED, id_); }
void GlVisibilityQuery::end() const { glEndQuery(GL_ANY_SAMPLES_PASSED); }
bool GlVisibilityQuery::anyPassed() const {
  GLuint passed = 0;
  glGetQueryObjectuiv(id_, GL_QUERY_RESULT, &passed);
  return passed != 0;
}

void glStateForScreenPass(bool addUp) {
  glDisable(GL_DEPTH_TEST);
  glDepthMask(GL_FALSE);
  glDisable(GL_CULL_FACE);
  if (addUp) {
    glEnable(GL_BLEND);
    glBlendEquation(GL_FUNC_ADD);
    glBlendFunc(GL_ONE, GL_ONE);
  } else {
    glDisable(GL_BLEND);
  }
}

void glStateForSky() {
  glEnable(GL_DEPTH_TEST);
  glDepthFunc(GL_GEQUAL);
  glDepthMask(GL_FALSE);
  glDisable(GL_BLEND);
  glDisable(GL_CULL_FACE);
  glDisable(GL_POLYGON_OFFSET_FILL);
  glClipControl(GL_LOWER_LEFT, GL_ZERO_TO_ONE);
}

void glModesOff() {
  for (const int mode : {GL_DEPTH_TEST, GL_BLEND, GL_CULL_FACE, GL_POLYGON_OFFSET_FILL, GL_SCISSOR_TEST,
                         GL_STENCIL_TEST, GL_FRAMEBUFFER_SRGB, GL_PRIMITIVE_RESTART})
    glDisable(static_cast<GLenum>(mode));
}

void glClearColourAndDepth(float depth) {
  const std::array<float, 4> black{0.0F, 0.0F, 0.0F, 0.0F};
  glDepthMask(GL_TRUE);
  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glDisable(GL_SCISSOR_TEST);
  glClearBufferfv(GL_COLOR, 0, black.data());
  glClearBufferfv(GL_DEPTH, 0, &depth);
}

void glClearDepthOnly(float depth) {
  glDepthMask(GL_TRUE);
  glDisable(GL_SCISSOR_TEST);
  glClearBufferfv(GL_DEPTH, 0, &depth);
}

void glClearIds() {
  const std::array<GLuint, 4> none{0, 0, 0, 0};
  const float farthest = 0.0F;
  glDepthMask(GL_TRUE);
  glDisable(GL_SCISSOR_TEST);
  glClearBufferuiv(GL_COLOR, 0, none.data());
  glClearBufferfv(GL_DEPTH, 0, &farthest);
}

void glRestoreDefaults() {
  glUseProgram(0);
  glBindVertexArray(0);
  glBindBuffer(GL_ARRAY_BUFFER, 0);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, 0);
  glDisable(GL_DEPTH_TEST);
  glDepthFunc(GL_LESS);
  glDepthMask(GL_TRUE);
  glDisable(GL_BLEND);
  glDisable(GL_CULL_FACE);
  glDisable(GL_POLYGON_OFFSET_FILL);
  glClipControl(GL_LOWER_LEFT, GL_NEGATIVE_ONE_TO_ONE);
  glLineWidth(1.0F);
  for (unsigned unit = 0; unit < 4; ++unit) {
    glActiveTexture(GL_TEXTURE0 + unit);
    glBindTexture(GL_TEXTURE_2D, 0);
  }
  glActiveTexture(GL_TEXTURE0);
}

unsigned glBoundFramebuffer() {
  GLint id = 0;
  glGetIntegerv(GL_DRAW_FRAMEBUFFER_BINDING, &id);
  return static_cast<unsigned>(id);
}

void glBindFramebufferId(unsigned id) { glBindFramebuffer(GL_FRAMEBUFFER, id); }

void glBlitColour(unsigned from, int width, int height, unsigned to, int x, int y) {
  const unsigned before = glBoundFramebuffer();
  glBindFramebuffer(GL_READ_FRAMEBUFFER, from);
  glBindFramebuffer(GL_DRAW_FRAMEBUFFER, to);
  glDisable(GL_SCISSOR_TEST);
  glBlitFramebuffer(0, 0, width, height, x, y, x + width, y + height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
  glBindFramebuffer(GL_FRAMEBUFFER, before);
}

void glBlitDepth(unsigned from, int width, int height, unsigned to) {
  glBindFramebuffer(GL_READ_FRAMEBUFFER, from);
  glBindFramebuffer(GL_DRAW_FRAMEBUFFER, to);
  glDisable(GL_SCISSOR_TEST);
  glBlitFramebuffer(0, 0, width, height, 0, 0, width, height, GL_DEPTH_BUFFER_BIT, GL_NEAREST);
}

void glReadPicture(const GlFramebuffer& from, int width, int height, std::uint8_t* rgba, std::size_t stride) {
  glBindFramebuffer(GL_FRAMEBUFFER, from.id());
  glReadBuffer(GL_COLOR_ATTACHMENT0);
  glPixelStorei(GL_PACK_ALIGNMENT, 4);
  const std::size_t row = static_cast<std::size_t>(width) * 4;
  std::vector<std::uint8_t> upsideDown(row * static_cast<std::size_t>(height));
  glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, upsideDown.data());
  for (int y = 0; y < height; ++y) {
    const auto* source = upsideDown.data() + static_cast<std::size_t>(height - 1 - y) * row;
    std::copy(source, source + row, rgba + static_cast<std::size_t>(y) * stride);
  }
}

std::array<std::uint32_t, 4> glReadIds(const GlFramebuffer& from, float& depth) {
  std::array<std::uint32_t, 4> ids{};
  glBindFramebuffer(GL_FRAMEBUFFER, from.id());
  glReadBuffer(GL_COLOR_ATTACHMENT0);
  glReadPixels(0, 0, 1, 1, GL_RGBA_INTEGER, GL_UNSIGNED_INT, ids.data());
  glReadPixels(0, 0, 1, 1, GL_DEPTH_COMPONENT, GL_FLOAT, &depth);
  return ids;
}

std::string glDescription() {
  const auto text = [](GLenum name) {
    const auto* value = glGetString(name);
    return value == nullptr ? std::string("?") : std::string(reinterpret_cast<const char*>(value));
  };
  return fmt::format("{}, OpenGL {}", text(GL_RENDERER), text(GL_VERSION));
}

int glMaxTextureSize() {
  GLint size = 0;
  glGetIntegerv(GL_MAX_TEXTURE_SIZE, &size);
  return size;
}

}  // namespace stadtblick::render
