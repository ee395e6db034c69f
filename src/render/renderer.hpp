#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "model/colour_map.hpp"
#include "model/image.hpp"
#include "render/render_surface.hpp"
#include "session/session.hpp"

namespace stadtblick::render {

struct PixelSize {
  int width = 0;
  int height = 0;
  bool operator==(const PixelSize&) const = default;
};

/// A moving frame is cheap (no accumulation, a small cached shadow map); a resting one is refined over
/// several calls by a fixed sequence of samples until it is as good as a picture.
enum class Quality : std::uint8_t { kMoving, kResting };

struct FrameState {
  int samplesDone = 0;
  int samplesWanted = 0;
  std::size_t tilesPending = 0;  ///< still being built or uploaded.
  bool finished() const { return tilesPending == 0 && samplesDone >= samplesWanted; }
};

/// What lies under a pixel.
struct PickHit {
  std::size_t layer = 0;  ///< index into Snapshot::layers.
  bool isObject = false;  ///< false: terrain.
  model::ObjectIndex object = model::kNoObject;
  std::uint32_t surface = 0;
  geo::WorldPosition position;  ///< in the project's CRS.
};

struct PictureRequest {
  PixelSize size{1920, 1080};
  int samples = 64;  ///< accumulated; antialiasing, soft shadows and contact shading share them.
  bool allowEmpty = false;
  bool allowIncomplete = false;  ///< although a layer or a texture failed to load.
};

/// Draws snapshots of a session into its own framebuffer. One thread, the surface's.
class Renderer {
 public:
  Renderer(RenderSurface& surface, session::Session& session);
  ~Renderer();
  Renderer(const Renderer&) = delete;
  Renderer& operator=(const Renderer&) = delete;

  /// Draws the session's current snapshot. Tiles of new layers are built on the session's task pool and
  /// uploaded under a per-frame budget; unchanged snapshot, size and finished refinement draw nothing.
  FrameState drawFrame(PixelSize size, Quality quality);
  /// Copies the last frame to framebuffer `target` (0: the window) at (x, y), y up.
  void blit(unsigned target, int x, int y) const;

  /// The camera of the snapshot, fitted where it names none.
  scenario::Camera camera() const;
  /// The camera that `view` would get, fitted for this aspect ratio; for FitView.
  scenario::Camera fit(scenario::NamedView view, const geo::Box3& localBounds, double aspect) const;
  /// Bounds of these objects, or, without any, of what one wants to see first: the buildings that are
  /// visible, or everything where there are none. Local.
  geo::Box3 boundsOf(const std::vector<scenario::ObjectKey>& objects) const;

  /// Pixel from the top left of the last frame's size. Only what is drawn can be hit.
  std::optional<PickHit> pick(int x, int y);
  /// Shown with a lighter outline until changed.
  void setHovered(std::optional<scenario::ObjectKey> object);

  /// Legend of the current colouring.
  std::optional<model::LegendSpec> legend() const;

  /// A settled picture of the current snapshot, of any size (in seamless tiles beyond the driver's limit).
  /// Waits for all tiles. Fails with kPictureEmpty, kPictureIncomplete, kGraphicsUnavailable.
  base::Result<model::Image> takePicture(const PictureRequest& request);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::render
