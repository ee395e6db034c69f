#include "render/view_renderer.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <osg/GLObjects>

#include "render/frame_painter.hpp"
#include "render/sample_sequence.hpp"

namespace stadtblick::render {

namespace {

constexpr int kRestingSamples = 48;
constexpr int kRestingShadowSize = 2048;
constexpr double kSunDiskDegrees = 0.75;  // larger than the sun's 0.27°: soft edges that a model would have
constexpr std::size_t kUploadBytesPerFrame = 6'000'000;
constexpr int kTileSize = 4096;
constexpr int kFramesOfOldShadow = 10;
constexpr double kMovingDetail = 0.5;          // of a resting frame's: what is in motion may be coarser
constexpr double kSampleBudgetSeconds = 0.03;  // of one resting call; at least one sample

GlFramebuffer makeTarget(int width, int height, GlTexture::Format colour, bool withDepth) {
  const GlTexture::Format depth = GlTexture::Format::kDepth32f;
  return {width, height, &colour, withDepth ? &depth : nullptr};
}

int movingShadowSize(MovingQuality quality) {
  return quality == MovingQuality::kFast ? 512 : quality == MovingQuality::kBalanced ? 1024 : 2048;
}

GlFramebuffer makeShadowMap(int size) {
  const GlTexture::Format depth = GlTexture::Format::kShadow32f;
  return {size, size, nullptr, &depth};
}

/// Bounds with the shadows that they throw on the ground, as far as `reach` metres.
geo::Box3 withShadows(const geo::Box3& box, geo::Vec3 toLight, double reach) {
  if (box.empty()) return box;
  const double horizontal = std::hypot(toLight.x, toLight.y);
  if (horizontal < 1e-6) return box;
  const double length = std::min(box.size().z * horizontal / std::max(toLight.z, 0.02), reach);
  const geo::Vec3 shift{-toLight.x / horizontal * length, -toLight.y / horizontal * length, 0.0};
  geo::Box3 all = box;
  all.add(geo::Vec3{box.min.x, box.min.y, box.min.z} + shift);
  all.add(geo::Vec3{box.max.x, box.max.y, box.min.z} + shift);
  all.min.z -= 0.5;
  return all;
}

}  // namespace

struct ViewRenderer::State {
  GlSurface& surface;
  scene::Scene scene;
  FramePainter painter;
  ViewInput input;

  PixelSize size;
  GlFramebuffer moving;   ///< RGBA8 + DEPTH32F: the moving frame.
  GlFramebuffer sample;   ///< one sample, linear.
  GlFramebuffer sum;      ///< of all samples, linear.
  GlFramebuffer display;  ///< the refined picture.
  GlFramebuffer movingMap, sunMap, skyMap;
  ShadowFit movingFit;
  geo::Vec3 movingFitSun;
  std::size_t movingMapShape = 0;
  LocalCamera movingFitCamera;

  std::size_t shape = 1;  ///< counts changes of what casts shadows.
  int framesOfOldShadow = 0;
  bool movingValid = false;
  bool pictureShown = false;  ///< `display` holds the refined picture of what `moving` shows.
  bool showsDisplay = false;
  bool hoverDirty = false;
  int samplesDone = 0;
  std::vector<Sample> samples;
  LocalCamera lastCamera;
  std::size_t framesDrawn = 0;

  State(GlSurface& glSurface, const ShaderLibrary& shaders, base::TaskPool& tasks, scene::ImageLoader loader)
      : surface(glSurface), scene(tasks, std::move(loader)), painter(glSurface, shaders, scene) {}

  LocalCamera camera(double aspect) const;
  FrameSetup baseSetup(const LocalCamera& camera, PixelSize picture, const PictureTile& tile) const;
  void look(const LocalCamera& viewCamera, PixelSize picture, scene::TileUse use, double detail = 1.0);
  void resize(PixelSize wanted);
  void restart();
  void drawMoving(FrameSetup setup);
  void drawSamples(const FrameSetup& setup);
  void takeSample(FrameSetup setup, const Sample& sample, const GlFramebuffer& target,
                  const GlFramebuffer& total, bool* visible);
  void refreshMovingShadow(const FrameSetup& setup);
  ShadowFit fit(const FrameSetup& setup, geo::Vec3 direction, double reach, int resolution,
                std::array<double, 2> offset) const;
  void present(const FrameSetup& setup);
  void show(const FrameSetup& setup, bool refine, bool drewMoving, bool drewSamples);
  void makeShadowMaps();
};

LocalCamera ViewRenderer::State::camera(double aspect) const {
  if (input.scene.view.camera) return toLocal(*input.scene.view.camera, input.frame);
  return fittedCamera(input.scene.view.namedView, scene.focusBounds(), aspect, input.fieldOfViewDegrees);
}

FrameSetup ViewRenderer::State::baseSetup(const LocalCamera& viewCamera, PixelSize picture,
                                          const PictureTile& tile) const {
  const scenario::ViewSpec& view = input.scene.view;
  FrameSetup setup;
  setup.camera = viewCamera;
  setup.picture = picture;
  setup.tile = tile;
  setup.bounds = scene.bounds();
  setup.light = lightingFor(input.sunDirection);
  setup.sunDirection = input.sunDirection;
  setup.edges = view.edges;
  setup.selection = !view.selected.empty();
  setup.textured = view.style == scenario::SceneStyle::kTextured;
  setup.table = !view.background.has_value();
  setup.background = view.background;
  setup.lineScale = std::max(1.0, picture.height / 1080.0);
  return setup;
}

void ViewRenderer::State::look(const LocalCamera& viewCamera, PixelSize picture, scene::TileUse use,
                               double detail) {
  scene::TileView view = tileViewOf(viewCamera, picture, scene.bounds(), input.sunDirection);
  view.pixelsPerMetre *= detail;
  scene.look(view, use);
}

void ViewRenderer::State::resize(PixelSize wanted) {
  if (wanted == size && moving.valid()) return;
  size = wanted;
  moving = makeTarget(size.width, size.height, GlTexture::Format::kRgba8, true);
  sample = makeTarget(size.width, size.height, GlTexture::Format::kRgba16f, true);
  sum = makeTarget(size.width, size.height, GlTexture::Format::kRgba32f, false);
  display = makeTarget(size.width, size.height, GlTexture::Format::kRgba8, true);
  restart();
}

void ViewRenderer::State::restart() {
  movingValid = false;
  samplesDone = 0;
}

void ViewRenderer::State::makeShadowMaps() {
  if (sunMap.valid()) return;
  sunMap = makeShadowMap(kRestingShadowSize);
  skyMap = makeShadowMap(kRestingShadowSize);
}

ShadowFit ViewRenderer::State::fit(const FrameSetup& setup, geo::Vec3 direction, double reach, int resolution,
                                   std::array<double, 2> offset) const {
  const geo::Box3 box = withShadows(shadowedPart(setup.camera, setup.bounds), direction, reach);
  auto receivers = seenCorners(setup.camera, setup.picture, box);
  if (receivers.empty()) receivers.push_back(setup.camera.target);
  geo::Box3 casters = withShadows(setup.bounds, direction, reach);
  if (casters.empty()) casters = {{-1, -1, -1}, {1, 1, 1}};
  return fitShadow(direction, receivers, casters, resolution, offset);
}

void ViewRenderer::State::refreshMovingShadow(const FrameSetup& setup) {
  const int resolution = movingShadowSize(input.movingQuality);
  if (!movingMap.valid() || movingMap.width() != resolution) {
    movingMap = makeShadowMap(resolution);
    movingMapShape = 0;
  }
  const geo::Vec3 size3 = setup.bounds.empty() ? geo::Vec3{1, 1, 1} : setup.bounds.size();
  const double reach = std::max(size3.x, size3.y);
  const ShadowFit wanted = fit(setup, input.sunDirection, reach, resolution, {0.5, 0.5});
  // While tiles come and go the shadows may lag behind a little.
  const bool shapeIsGood =
      movingMapShape == shape || (movingMapShape > 0 && framesOfOldShadow < kFramesOfOldShadow);
  bool covers =
      shapeIsGood && movingFitSun == input.sunDirection && movingFit.texelMetres <= 1.6 * wanted.texelMetres;
  if (covers) {
    const geo::Box3 box = withShadows(shadowedPart(setup.camera, setup.bounds), input.sunDirection, reach);
    for (const geo::LocalPoint& p : seenCorners(setup.camera, setup.picture, box)) {
      const osg::Vec3d t = osg::Vec3d(p.x, p.y, p.z) * movingFit.localToTexture;
      covers = covers && t.x() >= 0.0 && t.x() <= 1.0 && t.y() >= 0.0 && t.y() <= 1.0;
    }
  }
  if (covers) return;
  // A little more than is seen, so that a moving camera finds the map still good.
  FrameSetup wider = setup;
  if (wider.camera.perspective)
    wider.camera.fieldOfViewDegrees = std::min(wider.camera.fieldOfViewDegrees * 1.25, 150.0);
  else
    wider.camera.orthographicHeightMetres *= 1.25;
  movingFit = fit(wider, input.sunDirection, reach, resolution, {0.5, 0.5});
  movingFitSun = input.sunDirection;
  movingMapShape = shape;
  framesOfOldShadow = 0;
  painter.paintShadow(movingMap, movingFit, input.scene.view.shadows && input.sunDirection.z > 0.0,
                      setup.textured);
}

void ViewRenderer::State::drawMoving(FrameSetup setup) {
  ++framesOfOldShadow;
  refreshMovingShadow(setup);
  scene.sortFrom(setup.camera.eye);
  setup.sunShadow = movingFit;
  setup.sunMap = &movingMap.depth();
  setup.edges = setup.edges && input.movingQuality != MovingQuality::kFast;
  painter.paintScene(moving, setup, false);
  movingValid = true;
  ++framesDrawn;
}

void ViewRenderer::State::takeSample(FrameSetup setup, const Sample& s, const GlFramebuffer& target,
                                     const GlFramebuffer& total, bool* visible) {
  const geo::Vec3 size3 = setup.bounds.empty() ? geo::Vec3{1, 1, 1} : setup.bounds.size();
  const double reach = std::max(size3.x, size3.y);
  const bool casts = input.scene.view.shadows;
  setup.resting = true;
  setup.jitter = s.pixelOffset;
  setup.sunDirection = s.sunDirection;
  setup.skyDirection = s.skyDirection;
  setup.skyWeight = s.skyWeight;
  setup.skySpread = s.skySpread;
  setup.sampleNumber = s.number;
  setup.sunShadow = fit(setup, s.sunDirection, reach, sunMap.width(), s.shadowOffset);
  setup.skyShadow = fit(setup, s.skyDirection, 0.4 * reach, skyMap.width(), s.shadowOffset);
  painter.paintShadow(sunMap, setup.sunShadow, casts && s.sunDirection.z > 0.0, setup.textured);
  painter.paintShadow(skyMap, setup.skyShadow, casts, setup.textured);
  setup.sunMap = &sunMap.depth();
  setup.skyMap = &skyMap.depth();
  const bool any = painter.paintScene(target, setup, visible != nullptr);
  if (visible != nullptr) *visible = *visible || any;
  painter.addSample(total, target.colour());
}

void ViewRenderer::State::drawSamples(const FrameSetup& setup) {
  makeShadowMaps();
  if (samplesDone == 0) {
    samples = sampleSequence(kRestingSamples, input.sunDirection, kSunDiskDegrees);
    sum.bind();
    glClearColourAndDepth(0.0F);
  }
  const auto start = std::chrono::steady_clock::now();
  do {
    takeSample(setup, samples[static_cast<std::size_t>(samplesDone)], sample, sum, nullptr);
    ++samplesDone;
  } while (samplesDone < kRestingSamples &&
           std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() <
               kSampleBudgetSeconds);
  ++framesDrawn;
}

void ViewRenderer::State::present(const FrameSetup& setup) {
  // Few samples are a bad picture: the moving frame goes over into theirs.
  const double refined = std::min(1.0, samplesDone / 20.0);
  painter.resolve(display, sum.colour(), samplesDone, &moving.colour(), refined, setup.tile);
}

/// Decides what is seen: the moving frame as it is, or `display` with the refined picture or the hovered
/// edges. A refined picture stays until something changes, whatever quality is asked for.
void ViewRenderer::State::show(const FrameSetup& setup, bool refine, bool drewMoving, bool drewSamples) {
  if (drewMoving) pictureShown = false;
  const bool overlay = input.scene.hovered.has_value();
  const bool newPicture = refine ? drewSamples || hoverDirty || !pictureShown : pictureShown && hoverDirty;
  const bool newCopy = !newPicture && !pictureShown && overlay && (drewMoving || hoverDirty);
  if (newPicture) {
    present(setup);
    pictureShown = true;
  } else if (newCopy) {
    glBlitColour(moving.id(), size.width, size.height, display.id(), 0, 0);
  }
  if (overlay && (newPicture || newCopy)) {
    glBlitDepth(moving.id(), size.width, size.height, display.id());
    painter.paintHover(display, setup);
  }
  showsDisplay = pictureShown || overlay;
}

ViewRenderer::ViewRenderer(GlSurface& surface, const ShaderLibrary& shaders, base::TaskPool& tasks,
                           scene::ImageLoader loader) {
  surface.makeCurrent();
  const unsigned before = glBoundFramebuffer();
  state_ = std::make_unique<State>(surface, shaders, tasks, std::move(loader));
  glRestoreDefaults();
  glBindFramebufferId(before);
}

ViewRenderer::~ViewRenderer() {
  state_->surface.makeCurrent();
  osg::State& osgState = state_->surface.state();
  for (osg::Group* group : {state_->scene.plain(), state_->scene.textured(), state_->scene.transparent(),
                            state_->scene.edges(), state_->scene.table()})
    group->releaseGLObjects(&osgState);
  state_ = nullptr;
}

const base::Diagnostics& ViewRenderer::problems() const { return state_->painter.problems(); }

void ViewRenderer::setInput(const ViewInput& input) {
  State& s = *state_;
  const bool looksOther =
      !(s.input.sunDirection == input.sunDirection) || !(s.input.scene.view == input.scene.view) ||
      !(s.input.frame.origin() == input.frame.origin()) || s.input.movingQuality != input.movingQuality;
  const bool shadowsOther = s.input.scene.view.shadows != input.scene.view.shadows ||
                            s.input.scene.view.style != input.scene.view.style;
  s.input = input;
  const scene::SceneChange change = s.scene.update(input.scene);
  if (change == scene::SceneChange::kShape || shadowsOther) {
    ++s.shape;
    s.movingMapShape = 0;
  }
  if (change == scene::SceneChange::kHover) s.hoverDirty = true;
  if (change > scene::SceneChange::kHover || looksOther) s.restart();
}

FrameState ViewRenderer::drawFrame(PixelSize size, Quality quality) {
  State& s = *state_;
  FrameState result;
  result.samplesWanted = kRestingSamples;
  if (problems().hasErrors() || size.width < 1 || size.height < 1) {
    result.samplesDone = kRestingSamples;
    return result;
  }
  s.surface.makeCurrent();
  const unsigned before = glBoundFramebuffer();
  const double aspect = static_cast<double>(size.width) / size.height;
  s.look(s.camera(aspect), size, scene::TileUse::kWindow, quality == Quality::kMoving ? kMovingDetail : 1.0);
  if (s.scene.takeFinished(kUploadBytesPerFrame)) {
    ++s.shape;
    s.restart();
  }
  s.resize(size);
  result.tilesPending = s.scene.pending();

  const LocalCamera camera = s.camera(aspect);
  if (!(camera == s.lastCamera)) {
    s.lastCamera = camera;
    s.restart();
  } else if (result.tilesPending == 0 && s.movingMapShape != s.shape && s.movingMapShape != 0) {
    s.movingMapShape = 0;  // nothing comes any more: now the shadows are due
    s.restart();
  }
  const FrameSetup setup = s.baseSetup(camera, size, {0, 0, size.width, size.height});
  const bool refine = quality == Quality::kResting && result.tilesPending == 0;
  const bool drewMoving = !s.movingValid;
  if (drewMoving) s.drawMoving(setup);
  const bool drewSamples = refine && s.samplesDone < kRestingSamples;
  if (drewSamples) s.drawSamples(setup);
  s.show(setup, refine, drewMoving, drewSamples);
  s.hoverDirty = false;
  s.scene.releaseUploaded(s.surface.state().getContextID());
  double flushSeconds = 0.005;
  osg::flushDeletedGLObjects(s.surface.state().getContextID(), 0.0, flushSeconds);
  glRestoreDefaults();
  glBindFramebufferId(before);
  result.samplesDone = s.samplesDone;
  return result;
}

void ViewRenderer::blit(unsigned target, int x, int y) const {
  const State& s = *state_;
  const GlFramebuffer& shown = s.showsDisplay ? s.display : s.moving;
  if (shown.valid()) glBlitColour(shown.id(), s.size.width, s.size.height, target, x, y);
}

std::optional<LocalHit> ViewRenderer::pick(int x, int y) {
  State& s = *state_;
  if (problems().hasErrors() || x < 0 || y < 0 || x >= s.size.width || y >= s.size.height)
    return std::nullopt;
  s.surface.makeCurrent();
  const unsigned before = glBoundFramebuffer();
  const LocalCamera camera = s.camera(static_cast<double>(s.size.width) / s.size.height);
  const int up = s.size.height - 1 - y;
  const FrameSetup setup = s.baseSetup(camera, s.size, {x, up, 1, 1});
  float depth = 0.0F;
  const auto ids = s.painter.paintIds(setup, depth);
  glRestoreDefaults();
  glBindFramebufferId(before);
  if (ids[3] == 0 || ids[0] == 0) return std::nullopt;

  LocalHit hit;
  hit.layer = ids[0] - 1;
  hit.isObject = ids[1] != model::kNoObjectId;
  hit.object = hit.isObject ? ids[1] : model::kNoObject;
  hit.surface = ids[2];
  const osg::Matrixd toClip =
      viewMatrix(camera) * projectionMatrix(camera, s.size, {0.0, 0.0}, depthRangeOf(camera, setup.bounds));
  const osg::Vec4d clip(2.0 * (x + 0.5) / s.size.width - 1.0, 2.0 * (up + 0.5) / s.size.height - 1.0,
                        static_cast<double>(depth), 1.0);
  const osg::Vec4d local = clip * osg::Matrixd::inverse(toClip);
  hit.position = {local.x() / local.w(), local.y() / local.w(), local.z() / local.w()};
  return hit;
}

LocalCamera ViewRenderer::camera(double aspect) const { return state_->camera(aspect); }
scene::Scene& ViewRenderer::scene() { return state_->scene; }
std::size_t ViewRenderer::framesDrawn() const { return state_->framesDrawn; }

base::Result<model::Image> ViewRenderer::takePicture(const PictureRequest& request, int tileLimit) {
  using Picture = base::Result<model::Image>;
  State& s = *state_;
  if (problems().hasErrors()) return Picture::failure(base::Diagnostics(problems()));
  s.surface.makeCurrent();
  const unsigned before = glBoundFramebuffer();
  // In memory first: the camera may be fitted to it. Then what this camera sees of the rest.
  const double aspect = static_cast<double>(request.size.width) / request.size.height;
  do {
    s.look(s.camera(aspect), request.size, scene::TileUse::kPicture);
    s.scene.waitForTasks();
  } while (s.scene.takeFinished(SIZE_MAX) || s.scene.pending() > 0);
  ++s.shape;
  s.movingMapShape = 0;
  s.restart();
  if (auto shortages = s.scene.shortages(); !shortages.empty()) return Picture::failure(std::move(shortages));
  base::Diagnostics reasons(s.scene.failures());
  // What this program cannot decode is named and does not come back by trying again; all else has to be
  // there.
  const bool onlyUndecoded = reasons.count(base::DiagnosticCode::kTilePartUndecoded) == reasons.size();
  if (!onlyUndecoded && !request.allowIncomplete) {
    base::Diagnostics all;
    all.add(base::DiagnosticCode::kPictureIncomplete, {});
    all.append(std::move(reasons));
    return Picture::failure(std::move(all));
  }

  const int limit = tileLimit > 0 ? tileLimit : std::min(kTileSize, s.surface.maxTextureSize());
  const LocalCamera camera = s.camera(aspect);
  const auto samples = sampleSequence(std::max(request.samples, 1), s.input.sunDirection, kSunDiskDegrees);
  s.makeShadowMaps();
  s.scene.sortFrom(camera.eye);

  model::Image image;
  image.width = static_cast<std::uint32_t>(request.size.width);
  image.height = static_cast<std::uint32_t>(request.size.height);
  image.rgba.resize(std::size_t{image.width} * image.height * 4);
  bool visible = false;
  for (int y = 0; y < request.size.height; y += limit)
    for (int x = 0; x < request.size.width; x += limit) {
      const PictureTile tile{x, y, std::min(limit, request.size.width - x),
                             std::min(limit, request.size.height - y)};
      const GlFramebuffer target = makeTarget(tile.width, tile.height, GlTexture::Format::kRgba16f, true);
      const GlFramebuffer total = makeTarget(tile.width, tile.height, GlTexture::Format::kRgba32f, false);
      const GlFramebuffer result = makeTarget(tile.width, tile.height, GlTexture::Format::kRgba8, false);
      if (!target.complete() || !total.complete() || !result.complete()) {
        glBindFramebufferId(before);
        return Picture::failure(base::DiagnosticCode::kGraphicsUnavailable, {},
                                {"3.3", "the driver cannot draw into a framebuffer of this size"});
      }
      total.bind();
      glClearColourAndDepth(0.0F);
      const FrameSetup setup = s.baseSetup(camera, request.size, tile);
      for (std::size_t i = 0; i < samples.size(); ++i)
        s.takeSample(setup, samples[i], target, total, i == 0 ? &visible : nullptr);
      s.painter.resolve(result, total.colour(), static_cast<int>(samples.size()), nullptr, 1.0, tile);
      const std::size_t stride = std::size_t{image.width} * 4;
      const int top = request.size.height - tile.y - tile.height;
      glReadPicture(
          result, tile.width, tile.height,
          image.rgba.data() + static_cast<std::size_t>(top) * stride + static_cast<std::size_t>(x) * 4,
          stride);
    }
  s.scene.releaseUploaded(s.surface.state().getContextID());
  glRestoreDefaults();
  glBindFramebufferId(before);
  if (!visible && !request.allowEmpty) return Picture::failure(base::DiagnosticCode::kPictureEmpty, {});
  return {std::move(image), std::move(reasons)};
}

}  // namespace stadtblick::render
