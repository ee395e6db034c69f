#include "render/renderer.hpp"

#include <algorithm>

#include "base/log.hpp"
#include "geo/sun.hpp"
#include "io/image_file.hpp"
#include "model/classification.hpp"
#include "render/view_renderer.hpp"

namespace stadtblick::render {

namespace {

constexpr std::string_view kActivity = "tiles";
constexpr double kCasterErrorFactor = 4.0;  // tiles of which only the shadow is seen may be coarser

MovingQuality movingQualityOf(const session::Settings& settings) {
  const std::string name = settings.text("view.movingQuality");
  return name == "fast"   ? MovingQuality::kFast
         : name == "full" ? MovingQuality::kFull
                          : MovingQuality::kBalanced;
}

/// Colours of the layers under ViewSpec::colourBy, kept while models and attribute stay.
struct Colouring {
  std::string attribute;
  std::string language;
  model::AttributeSources sources;
  std::shared_ptr<const session::Snapshot> keep;  ///< keeps the sources alive that are compared by address.
  std::vector<std::shared_ptr<const std::vector<model::Rgba>>> colours;  ///< of the models, the catalogues.
  std::optional<model::LegendSpec> legend;
};

}  // namespace

struct Renderer::State {
  RenderSurface& surface;
  session::Session& session;
  ShaderLibrary shaders;
  ViewRenderer view;
  std::shared_ptr<const session::Snapshot> snapshot;
  std::optional<scenario::ObjectKey> hovered;
  bool hoverChanged = false;
  Colouring colouring;
  bool reportedActivity = false;
  PixelSize lastSize{16, 9};

  State(RenderSurface& renderSurface, session::Session& theSession)
      : surface(renderSurface),
        session(theSession),
        shaders(theSession.resources().shaders),
        view(dynamic_cast<GlSurface&>(renderSurface), shaders, theSession.tasks(),
             [](const std::filesystem::path& path, std::uint32_t maxSize) {
               return io::readImage(path, maxSize);
             }) {
    for (const auto& problem : view.problems()) base::log::error(problem.message());
  }
  ~State() {
    if (reportedActivity) session.activity().end(kActivity);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  void takeSnapshot();
  void updateColours();
  void reportActivity();
  scene::TileLimits tileLimits() const;
  geo::Vec3 sunDirection() const;
  double aspect() const { return static_cast<double>(lastSize.width) / lastSize.height; }
};

/// Over the middle of the first layer that is there: where the data lies, not where the frame begins.
geo::Vec3 Renderer::State::sunDirection() const {
  geo::LocalPoint place;
  for (const auto& layer : snapshot->layers) {
    const auto model = session::cityModel(*layer);
    const auto paged = session::pagedCity(*layer);
    const geo::Box3 bounds = model ? model->bounds : paged ? paged->tiles->nodes()[0].bounds : geo::Box3();
    if (bounds.empty()) continue;
    place = bounds.centre();
    break;
  }
  return geo::sunPosition(snapshot->frame, place, snapshot->view.time).sun.directionToSun();
}

void Renderer::State::updateColours() {
  const auto& by = snapshot->view.colourBy;
  const model::AttributeSources sources = session::attributeSources(*snapshot);
  if (!by || (sources.models.empty() && sources.catalogues.empty())) {
    colouring = {};
    return;
  }
  const std::string language(session.messages().language());
  if (colouring.attribute == by->attribute && colouring.sources == sources && colouring.language == language)
    return;
  colouring = {by->attribute, language, sources, snapshot, {}, std::nullopt};
  auto classified = model::classify(sources, by->attribute, session.codelists(), language);
  if (!classified) {
    for (const auto& problem : classified.diagnostics()) base::log::warning(problem.message());
    return;
  }
  colouring.legend = std::move(classified->legend);
  for (auto& colours : classified->colours)
    colouring.colours.push_back(std::make_shared<const std::vector<model::Rgba>>(std::move(colours)));
}

scene::TileLimits Renderer::State::tileLimits() const {
  constexpr double kMegabyte = 1e6;
  const session::Settings& settings = session.settings();
  const double error = settings.number("scene.tileError");
  return {static_cast<std::uint64_t>(settings.number("scene.memoryBudget") * kMegabyte),
          {error, kCasterErrorFactor * error}};
}

void Renderer::State::takeSnapshot() {
  const auto current = session.snapshot();
  if (current == snapshot && !hoverChanged) return;
  snapshot = current;
  hoverChanged = false;

  updateColours();

  ViewInput input;
  input.frame = snapshot->frame;
  input.scene.view = snapshot->view;
  input.scene.hovered = hovered;
  input.scene.limits = tileLimits();
  std::size_t modelNumber = 0;
  std::size_t catalogueNumber = colouring.sources.models.size();
  for (const auto& layer : snapshot->layers) {
    scene::SceneLayer sceneLayer;
    sceneLayer.id = layer->id;
    sceneLayer.model = session::cityModel(*layer);
    sceneLayer.terrain = session::terrain(*layer);
    sceneLayer.image = session::groundImage(*layer);
    if (sceneLayer.model) {
      if (modelNumber < colouring.colours.size()) sceneLayer.colours = colouring.colours[modelNumber];
      ++modelNumber;
    }
    if (const auto paged = session::pagedCity(*layer)) {
      sceneLayer.tiles = paged->tiles;
      sceneLayer.city = paged->city;
      sceneLayer.foreignTiles = paged->isForeign();
      if (paged->city && catalogueNumber < colouring.colours.size())
        sceneLayer.colours = colouring.colours[catalogueNumber];
      if (paged->city) ++catalogueNumber;
    }
    input.scene.layers.push_back(std::move(sceneLayer));
  }
  input.sunDirection = sunDirection();
  input.fieldOfViewDegrees = session.settings().number("camera.fieldOfView");
  input.scene.closureSurfaces = session.settings().flag("view.closureSurfaces");
  input.movingQuality = movingQualityOf(session.settings());
  view.setInput(input);
}

void Renderer::State::reportActivity() {
  const bool busy = view.scene().pending() > 0;
  if (busy == reportedActivity) return;
  reportedActivity = busy;
  if (busy)
    session.activity().begin(kActivity);
  else
    session.activity().end(kActivity);
}

Renderer::Renderer(RenderSurface& surface, session::Session& session)
    : state_(std::make_unique<State>(surface, session)) {}

Renderer::~Renderer() = default;

FrameState Renderer::drawFrame(PixelSize size, Quality quality) {
  state_->takeSnapshot();
  state_->lastSize = {std::max(size.width, 1), std::max(size.height, 1)};
  const FrameState frame = state_->view.drawFrame(size, quality);
  state_->reportActivity();
  return frame;
}

void Renderer::blit(unsigned target, int x, int y) const { state_->view.blit(target, x, y); }

scenario::Camera Renderer::camera() const {
  state_->takeSnapshot();
  return toWorld(state_->view.camera(state_->aspect()), state_->snapshot->frame);
}

scenario::Camera Renderer::fit(scenario::NamedView view, const geo::Box3& localBounds, double aspect) const {
  state_->takeSnapshot();
  const double fieldOfView = state_->session.settings().number("camera.fieldOfView");
  return toWorld(fittedCamera(view, localBounds, aspect, fieldOfView), state_->snapshot->frame);
}

geo::Box3 Renderer::boundsOf(const std::vector<scenario::ObjectKey>& objects) const {
  state_->takeSnapshot();
  return objects.empty() ? state_->view.scene().focusBounds() : state_->view.scene().boundsOf(objects);
}

std::optional<PickHit> Renderer::pick(int x, int y) {
  state_->takeSnapshot();
  const auto hit = state_->view.pick(x, y);
  if (!hit) return std::nullopt;
  return PickHit{hit->layer, hit->isObject, hit->object, hit->surface,
                 state_->snapshot->frame.localToWorld(hit->position)};
}

void Renderer::setHovered(std::optional<scenario::ObjectKey> object) {
  if (object == state_->hovered) return;
  state_->hovered = std::move(object);
  state_->hoverChanged = true;
}

std::optional<model::LegendSpec> Renderer::legend() const {
  state_->takeSnapshot();
  return state_->colouring.legend;
}

base::Result<model::Image> Renderer::takePicture(const PictureRequest& request) {
  using Picture = base::Result<model::Image>;
  state_->session.settle();
  state_->takeSnapshot();
  if (!request.allowIncomplete)
    for (const auto& layer : state_->snapshot->layers)
      if (layer->state != session::Layer::State::kReady) {
        base::Diagnostics reasons;
        reasons.add(base::DiagnosticCode::kPictureIncomplete, {layer->path, 0, ""});
        return Picture::failure(std::move(reasons));
      }
  auto picture = state_->view.takePicture(request);
  state_->reportActivity();
  return picture;
}

}  // namespace stadtblick::render
