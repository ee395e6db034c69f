#include "ui/view_controller.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "geo/local_box.hpp"

namespace stadtblick::ui {

namespace {

constexpr double kFlightSeconds = 0.6;
constexpr double kDoubleClickSeconds = 0.4;
constexpr double kClickSlack = 4;          // pixels a click may wander
constexpr double kDegreesPerPixel = 0.25;  // of a turn by dragging
constexpr double kWheelFactor = 0.82;      // of the distance, a notch
constexpr double kKeyTurnDegrees = 60;     // a second
constexpr double kFreeSightMetres = 48;    // ahead of where a walk begins
constexpr double kSightStepMetres = 4;     // less than any house is deep
constexpr double kHalfLaneMetres = 3;
constexpr double kWalkSpeed = 6;  // metres a second: brisk, for looking around

}  // namespace

ViewController::ViewController(session::Session& session, render::Renderer& renderer)
    : session_(session), renderer_(renderer), fieldOfView_(session.settings().number("camera.fieldOfView")) {}

scenario::Camera ViewController::camera() const {
  const auto snapshot = session_.snapshot();
  return snapshot->view.camera ? *snapshot->view.camera : renderer_.camera();
}

render::CameraLimits ViewController::limits() const {
  render::CameraLimits limits;
  limits.eyeHeightMetres = session_.settings().number("view.walkHeight");
  limits.ground = [this](double east, double north) { return ground_.at(east, north); };
  return limits;
}

scenario::Camera ViewController::overviewCamera() const {
  scenario::Camera overview = camera();
  overview.fieldOfViewDegrees = session_.settings().number("camera.fieldOfView");
  return overview;
}

/// A camera that the view names keeps its place and looks through the new lens; one that is fitted is fitted
/// anew by the renderer.
void ViewController::followFieldOfView() {
  const double wanted = session_.settings().number("camera.fieldOfView");
  if (wanted == fieldOfView_) return;
  fieldOfView_ = wanted;
  if (!walking_ && session_.snapshot()->view.camera) setCamera(overviewCamera());
}

render::PicturePoint ViewController::pointAt(double x, double y) const {
  return {x - double(area_.x), y - double(area_.y), double(area_.width), double(area_.height)};
}

std::optional<render::PickHit> ViewController::pickAt(const render::PicturePoint& point) {
  return renderer_.pick(static_cast<int>(point.x), static_cast<int>(point.y));
}

geo::WorldPosition ViewController::placeAt(double x, double y) {
  const auto point = pointAt(x, y);
  return placeOf(pickAt(point), point);
}

/// What was picked, or the height of the ground where nothing was.
geo::WorldPosition ViewController::placeOf(const std::optional<render::PickHit>& hit,
                                           const render::PicturePoint& point) {
  if (hit) return hit->position;
  const scenario::Camera now = camera();
  const double height = ground_.at(now.target.x, now.target.y).value_or(now.target.z);
  const render::WorldRay ray = render::rayThrough(now, point);
  const double reach = geo::length(now.target - now.eye);
  return render::meetPlane(ray, height, 8 * reach).value_or(ray.origin + ray.direction * reach);
}

std::optional<scenario::ObjectKey> ViewController::objectAt(double x, double y) {
  const auto hit = pickAt(pointAt(x, y));
  const auto snapshot = session_.snapshot();
  if (!hit || !hit->isObject || hit->layer >= snapshot->layers.size()) return std::nullopt;
  const session::Layer& layer = *snapshot->layers[hit->layer];
  if (!layer.lookup || hit->object >= layer.lookup->size()) return std::nullopt;
  return scenario::ObjectKey{layer.id, layer.lookup->idOf(layer.lookup->topOf(hit->object))};
}

/// Ground that one can stand on: no building, no water.
bool ViewController::isOpenGround(const std::optional<render::PickHit>& hit,
                                  const render::PicturePoint& point) {
  if (!hit) return render::rayThrough(camera(), point).direction.z < -0.02;  // ground that is not data
  if (!hit->isObject) return true;
  const auto snapshot = session_.snapshot();
  if (hit->layer >= snapshot->layers.size()) return false;
  const session::Layer& layer = *snapshot->layers[hit->layer];
  if (!layer.lookup || hit->object >= layer.lookup->size()) return false;
  switch (session::objectColumns(layer).kinds[layer.lookup->topOf(hit->object)]) {
    case model::ObjectKind::kLandUse:
    case model::ObjectKind::kRoad:
    case model::ObjectKind::kTrack:
    case model::ObjectKind::kSquare:
    case model::ObjectKind::kTransportationComplex:
    case model::ObjectKind::kTINRelief:
    case model::ObjectKind::kReliefFeature:
      return true;
    default:
      return false;
  }
}

bool ViewController::openGroundAt(geo::WorldPosition place) {
  const auto point = render::pictureOf(camera(), place, double(area_.width), double(area_.height));
  return point && isOpenGround(pickAt(*point), *point);
}

/// How far one sees along the heading before something stands in the way, up to kFreeSightMetres; a strip as
/// wide as a lane is looked through. Metres.
double ViewController::freeSightFrom(geo::WorldPosition place) {
  const double heading = render::headingDegrees(camera()) * std::numbers::pi / 180;
  const geo::Vec3 ahead{std::sin(heading), std::cos(heading), 0};
  const geo::Vec3 right{ahead.y, -ahead.x, 0};
  for (double metres = kSightStepMetres; metres <= kFreeSightMetres; metres += kSightStepMetres) {
    const double half = metres < 3 * kSightStepMetres ? kHalfLaneMetres : 0;
    for (double side = -half; side <= half; side += kHalfLaneMetres) {
      geo::WorldPosition there = place + ahead * metres + right * side;
      there.z = ground_.at(there.x, there.y).value_or(place.z);
      if (!openGroundAt(there)) return metres - kSightStepMetres;
    }
  }
  return kFreeSightMetres;
}

/// Where a walk begins: near the middle of the view, on open ground with open ground ahead, so that nobody
/// stands before a wall. What is asked first is what lies nearest to the middle.
geo::WorldPosition ViewController::standingPlace() {
  constexpr int kTriesAtMost = 14;  // each costs some drawn pixels
  double best = -1;
  geo::WorldPosition bestPlace =
      placeAt(double(area_.x) + double(area_.width) * 0.5, double(area_.y) + double(area_.height) * 0.6);
  int tries = 0;
  for (const double down : {0.6, 0.55, 0.65, 0.5, 0.7, 0.45, 0.75, 0.8}) {
    for (const double across : {0.5, 0.42, 0.58, 0.34, 0.66}) {
      const double x = double(area_.x) + double(area_.width) * across;
      const double y = double(area_.y) + double(area_.height) * down;
      const auto point = pointAt(x, y);
      const auto hit = pickAt(point);
      if (!isOpenGround(hit, point)) continue;
      const geo::WorldPosition place = placeOf(hit, point);
      const double sight = freeSightFrom(place);
      if (sight > best) {
        best = sight;
        bestPlace = place;
      }
      if (sight >= kFreeSightMetres || ++tries == kTriesAtMost) return bestPlace;
    }
  }
  return bestPlace;
}

void ViewController::setCamera(const scenario::Camera& camera) {
  (void)session_.apply(session::SetCamera{camera});  // a camera that is refused stays as it was
}

void ViewController::select(const std::vector<scenario::ObjectKey>& objects, bool add) {
  (void)session_.apply(session::Select{objects, add});
}

bool ViewController::moving() const {
  const bool dragging = drag_ == Drag::kPan || drag_ == Drag::kOrbit || drag_ == Drag::kLook;
  return flight_.has_value() || dragging || keysMove_ || wheelRest_ > 0;
}

void ViewController::flyTo(const scenario::Camera& to) { flight_ = Flight{camera(), to, 0}; }

void ViewController::advanceFlight(double seconds) {
  if (!flight_) return;
  flight_->done += seconds;
  const double fraction = std::min(1.0, flight_->done / kFlightSeconds);
  setCamera(render::blend(flight_->from, flight_->to, fraction));
  if (fraction >= 1) flight_.reset();
}

void ViewController::namedView(scenario::NamedView view) {
  const geo::Box3 bounds = renderer_.boundsOf({});
  walking_ = false;
  if (!bounds.empty()) flyTo(renderer_.fit(view, bounds, aspect()));
}

void ViewController::fitAll() { namedView(session_.snapshot()->view.namedView); }

void ViewController::fitSelection() {
  const auto snapshot = session_.snapshot();
  snapshot->view.selected.empty() ? fitAll() : zoomTo(snapshot->view.selected);
}

void ViewController::zoomTo(const std::vector<scenario::ObjectKey>& objects) {
  const geo::Box3 local = renderer_.boundsOf(objects);
  if (local.empty()) return;
  const geo::Box3 world = geo::localBoxToWorld(session_.snapshot()->frame, local);
  walking_ = false;
  flyTo(render::lookAtBounds(overviewCamera(), world, aspect()));
}

void ViewController::northUp() { flyTo(render::northUp(camera())); }

void ViewController::setWalking(bool walking) {
  if (walking == walking_) return;
  walking_ = walking;
  if (walking) {
    flyTo(render::standAt(camera(), standingPlace(), limits()));
  } else {
    const scenario::Camera now = overviewCamera();
    geo::Box3 around;
    around.add(now.eye - geo::Vec3{60, 60, 0});
    around.add(now.eye + geo::Vec3{60, 60, 20});
    flyTo(render::lookAtBounds(now, around, aspect()));
  }
}

void ViewController::startDrag(const ViewPointer& pointer, int button) {
  drag_ = Drag::kPending;
  dragButton_ = button;
  dragStart_ = pointer;
  dragLast_ = pointer;
  flight_.reset();
}

void ViewController::continueDrag(const ViewPointer& pointer) {
  if (drag_ == Drag::kPending) {
    if (std::hypot(pointer.x - dragStart_.x, pointer.y - dragStart_.y) < kClickSlack) return;
    const bool turns = dragButton_ != 0 || dragStart_.turning;
    drag_ = walking_ ? Drag::kLook : turns ? Drag::kOrbit : Drag::kPan;
    grabbed_ = placeAt(dragStart_.x, dragStart_.y);
  }
  const double dx = pointer.x - dragLast_.x;
  const double dy = pointer.y - dragLast_.y;
  if (dx == 0 && dy == 0) return;
  const scenario::Camera now = camera();
  const double turn = kDegreesPerPixel * 720 / std::max(360.0, double(area_.height));
  if (drag_ == Drag::kPan)
    setCamera(render::pan(now, grabbed_, pointAt(dragLast_.x, dragLast_.y), pointAt(pointer.x, pointer.y),
                          limits()));
  if (drag_ == Drag::kOrbit) setCamera(render::orbit(now, grabbed_, dx * turn, -dy * turn, limits()));
  if (drag_ == Drag::kLook) setCamera(render::lookAround(now, -dx * turn, dy * turn, limits()));
  dragLast_ = pointer;
}

void ViewController::click(const ViewPointer& pointer) {
  if (dragButton_ != 0) return;
  const auto object = objectAt(pointer.x, pointer.y);
  const bool twice = clock_ - lastClick_ < kDoubleClickSeconds &&
                     std::hypot(pointer.x - lastClickAt_.x, pointer.y - lastClickAt_.y) < 2 * kClickSlack;
  lastClick_ = twice ? -10 : clock_;
  lastClickAt_ = {pointer.x, pointer.y, 0};
  if (twice && object) return zoomTo({*object});
  if (object)
    select({*object}, pointer.adding);
  else if (!pointer.adding && !session_.snapshot()->view.selected.empty())
    select({});
}

void ViewController::turnWheel(const ViewPointer& pointer) {
  if (pointer.wheel == 0 || !pointer.over) return;
  flight_.reset();
  wheelRest_ = 0.25;
  if (walking_) return setCamera(render::walk(camera(), pointer.wheel * 2, 0, limits()));
  const auto place = placeAt(pointer.x, pointer.y);
  setCamera(render::zoom(camera(), place, std::pow(kWheelFactor, pointer.wheel), limits()));
}

void ViewController::hover(const ViewPointer& pointer) {
  const auto revision = session_.snapshot()->revision;
  const bool rests = pointer.x == hoverX_ && pointer.y == hoverY_;
  hoverX_ = pointer.x;
  hoverY_ = pointer.y;
  std::optional<scenario::ObjectKey> under = hovered_;
  if (!pointer.over || moving() || drag_ != Drag::kNone) {
    under.reset();
    hoverRevision_ = 0;
  } else if (rests && hoverRevision_ != revision) {
    under = objectAt(pointer.x, pointer.y);
    hoverRevision_ = revision;
  } else if (!rests) {
    hoverRevision_ = 0;
  }
  if (under == hovered_) return;
  hovered_ = under;
  renderer_.setHovered(under);
}

void ViewController::moveByKeys(const ViewKeys& keys, double seconds) {
  keysMove_ = keys.forward != 0 || keys.right != 0 || keys.turn != 0 || keys.pitch != 0 || keys.zoom != 0;
  if (!keysMove_) return;
  flight_.reset();
  scenario::Camera now = camera();
  const double turn = kKeyTurnDegrees * seconds;
  if (walking_) {
    now = render::lookAround(now, keys.turn * turn, keys.pitch * turn, limits());
    now = render::walk(now, keys.forward * kWalkSpeed * seconds, keys.right * kWalkSpeed * seconds, limits());
  } else {
    now = render::orbit(now, now.target, keys.turn * turn, keys.pitch * turn, limits());
    const double step = geo::length(now.target - now.eye) * 0.6 * seconds;
    const double heading = base::Degrees{render::headingDegrees(now)}.radians();
    const geo::Vec3 ahead{std::sin(heading), std::cos(heading), 0};
    const geo::Vec3 right{ahead.y, -ahead.x, 0};
    const geo::Vec3 by = ahead * (keys.forward * step) + right * (keys.right * step);
    now.eye = now.eye + by;
    now.target = now.target + by;
    if (keys.zoom != 0) now = render::zoom(now, now.target, std::pow(0.25, keys.zoom * seconds), limits());
    now = render::aboveGround(now, limits());
  }
  setCamera(now);
}

void ViewController::update(const ViewPointer& pointer, const ViewKeys& keys, double seconds) {
  clock_ += seconds;
  wheelRest_ = std::max(0.0, wheelRest_ - seconds);
  ground_.update(session_, *session_.snapshot());
  followFieldOfView();
  for (int button = 0; button < 3; ++button)
    if (pointer.pressed[button] && drag_ == Drag::kNone) startDrag(pointer, button);
  if (drag_ != Drag::kNone) {
    continueDrag(pointer);
    if (!pointer.down[dragButton_]) {
      if (drag_ == Drag::kPending) click(pointer);
      drag_ = Drag::kNone;
    }
  }
  turnWheel(pointer);
  moveByKeys(keys, seconds);
  advanceFlight(seconds);
  hover(pointer);
}

}  // namespace stadtblick::ui
