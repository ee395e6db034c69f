#pragma once

#include <memory>
#include <string>

#include "base/result.hpp"

namespace stadtblick::render {

/// An OpenGL context to draw with. One thread at a time.
class RenderSurface {
 public:
  virtual ~RenderSurface() = default;

  /// EGL without any display server; our own context. Fails with kGraphicsUnavailable.
  static base::Result<std::unique_ptr<RenderSurface>> createOffscreen();
  /// The context that is current now (the window's).
  static base::Result<std::unique_ptr<RenderSurface>> adoptCurrent();

  virtual void makeCurrent() = 0;
  /// "Mesa llvmpipe …, OpenGL 4.5", for reports.
  virtual std::string description() const = 0;
  virtual int maxTextureSize() const = 0;
};

}  // namespace stadtblick::render
