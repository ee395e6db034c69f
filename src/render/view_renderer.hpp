#pragma once

#include <memory>
#include <optional>

#include "base/task_pool.hpp"
#include "render/gl_surface.hpp"
#include "render/renderer.hpp"
#include "render/shader_library.hpp"
#include "render/view_matrices.hpp"
#include "scene/scene.hpp"

namespace stadtblick::render {

/// How much is drawn while the camera moves; the setting view.movingQuality.
enum class MovingQuality : std::uint8_t {
  kFast,      ///< coarse shadows, no edges.
  kBalanced,  ///< shadows of half the resolution.
  kFull,      ///< shadows of the resolution of a sample of the picture.
};

/// All that a frame depends on, apart from its size.
struct ViewInput {
  scene::SceneInput scene;
  geo::LocalFrame frame;
  geo::Vec3 sunDirection{0.0, -0.8, 0.6};  ///< to the sun; local frame, unit.
  double fieldOfViewDegrees = 35.0;        ///< of the camera that is fitted where the view names none.
  MovingQuality movingQuality = MovingQuality::kBalanced;
};

/// What a pixel shows, in the local frame.
struct LocalHit {
  std::size_t layer = 0;
  bool isObject = false;
  model::ObjectIndex object = model::kNoObject;
  std::uint32_t surface = 0;
  geo::LocalPoint position;
};

/// Draws a scene: moving frames, resting frames that are refined, pictures in tiles, and picking. Renderer
/// puts a session in front of it. One thread, the surface's.
class ViewRenderer {
 public:
  ViewRenderer(GlSurface& surface, const ShaderLibrary& shaders, base::TaskPool& tasks,
               scene::ImageLoader loader);
  ~ViewRenderer();
  ViewRenderer(const ViewRenderer&) = delete;
  ViewRenderer& operator=(const ViewRenderer&) = delete;

  /// Shaders that could not be loaded: nothing can be drawn then.
  const base::Diagnostics& problems() const;

  void setInput(const ViewInput& input);
  FrameState drawFrame(PixelSize size, Quality quality);
  void blit(unsigned target, int x, int y) const;
  std::optional<LocalHit> pick(int x, int y);

  LocalCamera camera(double aspect) const;
  scene::Scene& scene();
  /// Frames drawn since the beginning; an idle view draws none.
  std::size_t framesDrawn() const;

  /// `tileLimit` 0: as large as is good for the driver.
  base::Result<model::Image> takePicture(const PictureRequest& request, int tileLimit = 0);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::render
