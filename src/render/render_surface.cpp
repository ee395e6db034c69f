#include "render/render_surface.hpp"

#define EGL_EGLEXT_PROTOTYPES
#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <fmt/core.h>

#include <array>

#include "render/gl_objects.hpp"
#include "render/gl_surface.hpp"

namespace stadtblick::render {

namespace {

using SurfaceResult = base::Result<std::unique_ptr<RenderSurface>>;

SurfaceResult unavailable(std::string_view reason) {
  return SurfaceResult::failure(base::DiagnosticCode::kGraphicsUnavailable, {}, {"3.3", std::string(reason)});
}

class OffscreenSurface final : public GlSurface {
 public:
  OffscreenSurface(EGLDisplay display, EGLContext context) : display_(display), context_(context) {
    OffscreenSurface::makeCurrent();
    initialiseState();
  }
  ~OffscreenSurface() override {
    makeCurrent();
    window_ = nullptr;
    eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
    eglDestroyContext(display_, context_);  // the display stays: other surfaces share it
  }
  OffscreenSurface(const OffscreenSurface&) = delete;
  OffscreenSurface& operator=(const OffscreenSurface&) = delete;

  void makeCurrent() override {
    if (eglGetCurrentContext() == context_) return;
    eglBindAPI(EGL_OPENGL_API);
    eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_);
  }

 private:
  EGLDisplay display_;
  EGLContext context_;
};

/// The window's context: whoever made it makes it current.
class AdoptedSurface final : public GlSurface {
 public:
  AdoptedSurface() { initialiseState(); }
  void makeCurrent() override {}
};

}  // namespace

void GlSurface::initialiseState() {
  window_ = new osgViewer::GraphicsWindowEmbedded(0, 0, 64, 64);
  osg::State& osgState = *window_->getState();
  osgState.initializeExtensionProcs();
  osgState.setCheckForGLErrors(osg::State::NEVER_CHECK_GL_ERRORS);
}

std::string GlSurface::description() const { return glDescription(); }
int GlSurface::maxTextureSize() const { return glMaxTextureSize(); }

SurfaceResult RenderSurface::createOffscreen() {
  EGLDisplay display = eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
  if (display == EGL_NO_DISPLAY) display = eglGetDisplay(EGL_DEFAULT_DISPLAY);
  if (display == EGL_NO_DISPLAY) return unavailable("there is no EGL display");
  if (eglInitialize(display, nullptr, nullptr) == EGL_FALSE)
    return unavailable(fmt::format("EGL does not start (error {:#x})", eglGetError()));
  if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) return unavailable("EGL does not offer OpenGL");
  const std::array<EGLint, 5> wanted{EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0, EGL_NONE};
  EGLConfig config = nullptr;
  EGLint count = 0;
  if (eglChooseConfig(display, wanted.data(), &config, 1, &count) == EGL_FALSE || count == 0)
    return unavailable("EGL has no configuration for OpenGL");
  const std::array<EGLint, 7> version{EGL_CONTEXT_MAJOR_VERSION,
                                      3,
                                      EGL_CONTEXT_MINOR_VERSION,
                                      3,
                                      EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                      EGL_CONTEXT_OPENGL_COMPATIBILITY_PROFILE_BIT,
                                      EGL_NONE};
  EGLContext context = eglCreateContext(display, config, EGL_NO_CONTEXT, version.data());
  if (context == EGL_NO_CONTEXT)
    return unavailable(
        fmt::format("the driver refuses a compatibility context (error {:#x})", eglGetError()));
  if (eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == EGL_FALSE) {
    eglDestroyContext(display, context);
    return unavailable("the driver cannot draw without a surface");
  }
  return std::unique_ptr<RenderSurface>(std::make_unique<OffscreenSurface>(display, context));
}

SurfaceResult RenderSurface::adoptCurrent() {
  return std::unique_ptr<RenderSurface>(std::make_unique<AdoptedSurface>());
}

}  // namespace stadtblick::render
