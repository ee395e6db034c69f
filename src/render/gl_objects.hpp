#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace stadtblick::render {

/// A texture of one level without filtering (shadow maps compare and filter). Belongs to the current context.
class GlTexture {
 public:
  enum class Format : std::uint8_t { kRgba8, kRgba16f, kRgba32f, kRgba32ui, kDepth32f, kShadow32f };

  GlTexture() = default;
  GlTexture(Format format, int width, int height);
  ~GlTexture();
  GlTexture(GlTexture&& other) noexcept { swap(other); }
  GlTexture& operator=(GlTexture&& other) noexcept {
    swap(other);
    return *this;
  }

  unsigned id() const { return id_; }
  int width() const { return width_; }
  int height() const { return height_; }
  void bind(unsigned unit) const;
  /// Binds a shadow map so that its depths are read, not compared.
  void bindAsDepths(unsigned unit) const;

 private:
  void swap(GlTexture& other) noexcept;
  unsigned id_ = 0;
  unsigned depthSampler_ = 0;  ///< of a shadow map.
  int width_ = 0;
  int height_ = 0;
};

/// A framebuffer over textures that it owns.
class GlFramebuffer {
 public:
  GlFramebuffer() = default;
  /// `colour` may be nullptr (depth only); `withDepth` adds DEPTH32F.
  GlFramebuffer(int width, int height, const GlTexture::Format* colour, const GlTexture::Format* depth);
  ~GlFramebuffer();
  GlFramebuffer(GlFramebuffer&& other) noexcept { swap(other); }
  GlFramebuffer& operator=(GlFramebuffer&& other) noexcept {
    swap(other);
    return *this;
  }

  bool valid() const { return id_ != 0; }
  bool complete() const;
  unsigned id() const { return id_; }
  int width() const { return width_; }
  int height() const { return height_; }
  const GlTexture& colour() const { return colour_; }
  const GlTexture& depth() const { return depth_; }
  /// Binds it and sets the viewport to the whole.
  void bind() const;

 private:
  void swap(GlFramebuffer& other) noexcept;
  unsigned id_ = 0;
  int width_ = 0;
  int height_ = 0;
  GlTexture colour_;
  GlTexture depth_;
};

/// A program for passes over the whole screen.
class GlProgram {
 public:
  GlProgram() = default;
  ~GlProgram();
  GlProgram(GlProgram&& other) noexcept { std::swap(id_, other.id_); }
  GlProgram& operator=(GlProgram&& other) noexcept {
    std::swap(id_, other.id_);
    return *this;
  }
  /// Fails with kGraphicsUnavailable and what the driver says.
  static base::Result<GlProgram> create(const std::string& vertexSource, const std::string& fragmentSource);

  void use() const;
  void set(const char* name, int value) const;
  void set(const char* name, float value) const;
  void set(const char* name, int x, int y) const;
  void set(const char* name, const std::array<float, 3>& value) const;
  void set3x3(const char* name, const std::array<float, 9>& columns) const;
  /// Three vertices without attributes.
  void drawScreen() const;

 private:
  unsigned id_ = 0;
};

/// Counts whether anything passed the depth test between begin and end.
class GlVisibilityQuery {
 public:
  GlVisibilityQuery();
  ~GlVisibilityQuery();
  GlVisibilityQuery(const GlVisibilityQuery&) = delete;
  GlVisibilityQuery& operator=(const GlVisibilityQuery&) = delete;
  void begin() const;
  void end() const;
  bool anyPassed() const;

 private:
  unsigned id_ = 0;
};

// State that the passes set by hand.
void glStateForScreenPass(bool addUp);
void glStateForSky();
/// Every mode that one of our passes or ImGui switches on is off.
void glModesOff();
void glClearColourAndDepth(float depth);
void glClearDepthOnly(float depth);
void glClearIds();
/// What other users of the context expect to find.
void glRestoreDefaults();
unsigned glBoundFramebuffer();
void glBindFramebufferId(unsigned id);
void glBlitColour(unsigned from, int width, int height, unsigned to, int x, int y);
void glBlitDepth(unsigned from, int width, int height, unsigned to);
/// RGBA8, row 0 at the top.
void glReadPicture(const GlFramebuffer& from, int width, int height, std::uint8_t* rgba, std::size_t stride);
std::array<std::uint32_t, 4> glReadIds(const GlFramebuffer& from, float& depth);
std::string glDescription();
int glMaxTextureSize();

}  // namespace stadtblick::render
