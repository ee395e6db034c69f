#pragma once

#include <optional>
#include <vector>

#include "render/camera_controller.hpp"
#include "render/renderer.hpp"
#include "ui/ground.hpp"

namespace stadtblick::ui {

/// Where the view lies in the window; pixels from the top left.
struct ViewArea {
  float x = 0;
  float y = 0;
  float width = 1;
  float height = 1;
};

/// What the pointer does over the view in one frame.
struct ViewPointer {
  double x = 0;  ///< pixels from the window's top left.
  double y = 0;
  bool over = false;                        ///< over the view itself, not over a control on it.
  bool pressed[3] = {false, false, false};  ///< went down over the view in this frame.
  bool down[3] = {false, false, false};
  bool turning = false;  ///< the modifier that makes the left button turn.
  bool adding = false;   ///< the modifier that adds to the selection.
  double wheel = 0;      ///< notches, away from the user positive.
};

/// Keys held down to move; each -1, 0 or 1.
struct ViewKeys {
  double forward = 0;
  double right = 0;
  double turn = 0;
  double pitch = 0;
  double zoom = 0;
};

/// Turns pointer and keys over the view into commands: SetCamera and Select.
class ViewController {
 public:
  ViewController(session::Session& session, render::Renderer& renderer);

  void setArea(ViewArea area) { area_ = area; }
  const ViewArea& area() const { return area_; }
  double aspect() const { return double(area_.width) / std::max(1.0, double(area_.height)); }
  render::Renderer& renderer() { return renderer_; }

  /// Once a frame, before the picture is drawn. Seconds since the last frame.
  void update(const ViewPointer& pointer, const ViewKeys& keys, double seconds);

  scenario::Camera camera() const;
  void namedView(scenario::NamedView view);
  void fitAll();
  void fitSelection();
  void zoomTo(const std::vector<scenario::ObjectKey>& objects);
  void northUp();
  void setWalking(bool walking);
  bool walking() const { return walking_; }
  void select(const std::vector<scenario::ObjectKey>& objects, bool add = false);

  /// The camera flies or is dragged: a frame now is a moving one.
  bool moving() const;
  /// A frame is wanted though no input came.
  bool animating() const { return flight_.has_value() || wheelRest_ > 0; }
  const std::optional<scenario::ObjectKey>& hovered() const { return hovered_; }
  const Ground& ground() const { return ground_; }

 private:
  enum class Drag : std::uint8_t { kNone, kPending, kPan, kOrbit, kLook };
  struct Flight {
    scenario::Camera from, to;
    double done = 0;  ///< seconds.
  };

  render::CameraLimits limits() const;
  /// The camera with the field of view of the settings: walking has one of its own.
  scenario::Camera overviewCamera() const;
  void followFieldOfView();
  render::PicturePoint pointAt(double x, double y) const;
  geo::WorldPosition placeAt(double x, double y);
  std::optional<scenario::ObjectKey> objectAt(double x, double y);
  std::optional<render::PickHit> pickAt(const render::PicturePoint& point);
  geo::WorldPosition placeOf(const std::optional<render::PickHit>& hit, const render::PicturePoint& point);
  bool isOpenGround(const std::optional<render::PickHit>& hit, const render::PicturePoint& point);
  bool openGroundAt(geo::WorldPosition place);
  double freeSightFrom(geo::WorldPosition place);
  geo::WorldPosition standingPlace();
  void setCamera(const scenario::Camera& camera);
  void flyTo(const scenario::Camera& camera);
  void advanceFlight(double seconds);
  void startDrag(const ViewPointer& pointer, int button);
  void continueDrag(const ViewPointer& pointer);
  void click(const ViewPointer& pointer);
  void turnWheel(const ViewPointer& pointer);
  void hover(const ViewPointer& pointer);
  void moveByKeys(const ViewKeys& keys, double seconds);

  session::Session& session_;
  render::Renderer& renderer_;
  Ground ground_;
  ViewArea area_;
  std::optional<Flight> flight_;
  bool walking_ = false;
  double fieldOfView_;  ///< degrees; the setting as it was in the last frame.
  Drag drag_ = Drag::kNone;
  int dragButton_ = 0;
  ViewPointer dragStart_;
  ViewPointer dragLast_;
  geo::WorldPosition grabbed_;
  double clock_ = 0;
  double lastClick_ = -10;
  geo::Vec3 lastClickAt_;
  double wheelRest_ = 0;  ///< seconds for which frames still count as moving.
  bool keysMove_ = false;
  std::optional<scenario::ObjectKey> hovered_;
  double hoverX_ = -1;
  double hoverY_ = -1;
  session::Revision hoverRevision_ = 0;
};

}  // namespace stadtblick::ui
