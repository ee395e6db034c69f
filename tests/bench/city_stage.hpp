#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <numbers>
#include <stdexcept>
#include <vector>

#include "base/resources.hpp"
#include "io/importer.hpp"
#include "render/view_matrices.hpp"
#include "render/view_renderer.hpp"
#include "support/synthetic_city.hpp"

namespace stadtblick::bench {

using Clock = std::chrono::steady_clock;
inline double milliseconds(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

inline constexpr render::PixelSize kSize{1280, 720};

/// A city of any size: made up, or prepared in a folder.
struct City {
  std::shared_ptr<model::TileTree> tiles;
  std::shared_ptr<const model::CitySource> source;
  std::shared_ptr<support::SyntheticTree> synthetic;  ///< null where it comes from a folder.
  geo::LocalFrame frame;

  static City made(std::uint32_t buildings) {
    City city;
    city.synthetic = std::make_shared<support::SyntheticTree>(buildings);
    city.tiles = city.synthetic;
    city.source = std::make_shared<support::SyntheticCity>(buildings);
    return city;
  }
  static City opened(const std::string& folder, base::TaskPool& tasks) {
    io::ImporterRegistry importers;
    io::registerBuiltInImporters(importers);
    base::Progress progress;
    auto imported = importers.import(folder, "", {}, {tasks, progress, {}});
    if (!imported) throw std::runtime_error(imported.diagnostics()[0].message());
    const auto* paged = std::get_if<std::shared_ptr<const io::PagedCity>>(&imported.value());
    if (paged == nullptr) throw std::runtime_error(folder + " is no prepared city");
    City city;
    city.tiles = (*paged)->tiles;
    city.source = (*paged)->city;
    city.frame = city.tiles->frame();
    return city;
  }
  geo::Box3 bounds() const { return tiles->nodes()[0].bounds; }
};

/// A view of a city without a window.
class Stage {
 public:
  Stage(const City& city, base::TaskPool& tasks) : library_(base::Resources::locate().shaders) {
    auto created = render::RenderSurface::createOffscreen();
    if (!created) throw std::runtime_error(created.diagnostics()[0].message());
    surface_ = std::move(created).value();
    surface_->makeCurrent();
    view_ = std::make_unique<render::ViewRenderer>(
        dynamic_cast<render::GlSurface&>(*surface_), library_, tasks,
        [](const std::filesystem::path&, std::uint32_t) -> base::Result<model::Image> {
          return model::Image{};
        });
    if (view_->problems().hasErrors()) throw std::runtime_error(view_->problems()[0].message());
    input_.frame = city.frame;
    input_.sunDirection = geo::normalised({0.4, -0.6, 0.7});
    scene::SceneLayer layer;
    layer.id = "city";
    layer.tiles = city.tiles;
    layer.city = city.source;
    input_.scene.layers.push_back(std::move(layer));
    view_->setInput(input_);
  }

  void look(const render::LocalCamera& camera) {
    input_.scene.view.camera = render::toWorld(camera, input_.frame);
    view_->setInput(input_);
  }
  render::FrameState frame() { return view_->drawFrame(kSize, render::Quality::kMoving); }
  /// Frames until nothing is pending.
  void settle(render::Quality quality = render::Quality::kMoving) {
    while (view_->drawFrame(kSize, quality).tilesPending > 0) view_->scene().waitForTasks();
  }
  render::ViewInput& input() { return input_; }
  render::ViewRenderer& view() { return *view_; }
  const render::ShaderLibrary& library() const { return library_; }

 private:
  render::ShaderLibrary library_;
  std::unique_ptr<render::RenderSurface> surface_;
  std::unique_ptr<render::ViewRenderer> view_;
  render::ViewInput input_;
};

inline render::LocalCamera overviewOf(const City& city) {
  return render::fittedCamera(scenario::NamedView::kIso, city.bounds(),
                              static_cast<double>(kSize.width) / kSize.height);
}

/// A pedestrian's eyes in the middle of the city, between two rows of houses; a little above the roofs where
/// nothing is known of the streets.
inline render::LocalCamera streetOf(const City& city) {
  render::LocalCamera camera;
  const geo::LocalPoint centre = city.bounds().centre();
  if (city.synthetic) {
    constexpr double kLot = support::SyntheticPlan::kCellMetres / support::SyntheticPlan::kAlongCell;
    camera.eye = {std::floor(centre.x / kLot) * kLot + 0.8, centre.y, 1.7};
  } else {
    camera.eye = {centre.x, centre.y, city.bounds().min.z + 40.0};
  }
  camera.target = camera.eye + geo::Vec3{0.0, 100.0, 0.0};
  camera.fieldOfViewDegrees = 50.0;
  return camera;
}

/// The camera turned about its target.
inline render::LocalCamera turned(render::LocalCamera camera, double angle) {
  const geo::Vec3 d = camera.eye - camera.target;
  camera.eye = camera.target + geo::Vec3{d.x * std::cos(angle) - d.y * std::sin(angle),
                                         d.x * std::sin(angle) + d.y * std::cos(angle), d.z};
  return camera;
}

inline double median(std::vector<double> times) {
  const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
  std::ranges::nth_element(times, middle);
  return *middle;
}

}  // namespace stadtblick::bench
