#include "batch/picture_job.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace stadtblick::batch {

using base::DiagnosticCode;
using DoneResult = base::Result<base::Done>;

namespace {

// The overlay's sizes are made for a picture of this size; larger ones get a larger overlay.
constexpr double kDesignWidth = 1280;
constexpr double kDesignHeight = 720;
constexpr double kSmallestScale = 0.5;

bool isShown(const session::Snapshot& snapshot, const session::Layer& layer) {
  return layer.state == session::Layer::State::kReady && session::isVisible(snapshot.view, layer.id);
}

bool isDark(const std::array<float, 3>& colour) {
  return 0.2126F * colour[0] + 0.7152F * colour[1] + 0.0722F * colour[2] < 0.4F;
}

std::string titleOf(const session::Snapshot& snapshot) {
  std::string title;
  for (const auto& layer : snapshot.layers)
    if (isShown(snapshot, *layer)) title += (title.empty() ? "" : ", ") + layer->id;
  return title;
}

/// The camera of a picture of `size`: fitted for its shape where the view names none.
scenario::Camera cameraOf(const session::Snapshot& snapshot, const render::Renderer& renderer,
                          render::PixelSize size) {
  if (snapshot.view.camera) return *snapshot.view.camera;
  const double aspect = static_cast<double>(size.width) / size.height;
  return renderer.fit(snapshot.view.namedView, renderer.boundsOf({}), aspect);
}

/// A folder that is not there is found before the work, not after it.
DoneResult checkFolder(const std::filesystem::path& path) {
  std::error_code error;
  const auto folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
  if (std::filesystem::is_directory(folder, error)) return base::Done{};
  return DoneResult::failure(DiagnosticCode::kFileNotWritable, {path.string(), 0, ""},
                             {path.string(), "the folder does not exist"});
}

/// Files that state no source are named: each of a few, many together by their layer.
std::vector<model::Words> namesOf(const session::Layer& layer, const std::vector<std::string>& files) {
  constexpr std::size_t kMostNames = 3;
  if (files.size() > kMostNames)
    return {{fmt::format("{} ({} Dateien)", layer.id, files.size()),
             fmt::format("{} ({} files)", layer.id, files.size())}};
  std::vector<model::Words> names;
  for (const auto& file : files) names.push_back({file, file});
  return names;
}

}  // namespace

std::vector<model::Credit> creditsShown(const session::Snapshot& snapshot) {
  std::vector<model::Credit> credits;
  for (const auto& layer : snapshot.layers) {
    if (!isShown(snapshot, *layer)) continue;
    const auto add = [&credits](model::Credit credit) {
      if (std::ranges::find(credits, credit) == credits.end()) credits.push_back(std::move(credit));
    };
    std::vector<std::string> unnamed;
    for (const model::Source* source : session::sourcesOf(*layer)) {
      const std::string name = std::filesystem::path(source->path).filename().string();
      if (source->credit == model::Credit{}) {
        unnamed.push_back(name);
        continue;
      }
      model::Credit credit = source->credit;
      if (credit.provider.empty()) credit.title = {name, name};
      add(std::move(credit));
    }
    for (auto& name : namesOf(*layer, unnamed)) {
      model::Credit credit;
      credit.title = std::move(name);
      add(std::move(credit));
    }
  }
  return credits;
}

layout::OverlayRequest overlayFor(const session::Snapshot& snapshot, const scenario::Camera& camera,
                                  const std::optional<model::LegendSpec>& legend, render::PixelSize size) {
  layout::OverlayRequest request;
  request.width = static_cast<std::uint32_t>(size.width);
  request.height = static_cast<std::uint32_t>(size.height);
  request.scale = std::max(kSmallestScale, std::min(size.width / kDesignWidth, size.height / kDesignHeight));
  request.camera = camera;
  request.time = snapshot.view.time;
  request.timeZone = snapshot.view.timeZone;
  request.credits = creditsShown(snapshot);
  request.legend = legend;
  request.dark = snapshot.view.background && isDark(*snapshot.view.background);
  return request;
}

io::PictureMetadata metadataFor(const session::Snapshot& snapshot, const scenario::Camera& camera,
                                const base::Messages& messages) {
  std::string credits;
  for (const auto& credit : creditsShown(snapshot))
    credits += (credits.empty() ? "" : "\n") + layout::creditLine(credit, messages);
  scenario::ViewSpec view = snapshot.view;
  view.camera = camera;
  const auto document = scenario::toJson(view).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
  return {{"Title", titleOf(snapshot)},
          {"Credits", credits},
          {"Copyright", credits},
          {"Software", "Stadtblick " STADTBLICK_VERSION},
          {"CRS", snapshot.frame.crs().text()},
          {"Time", snapshot.view.time.toIso(snapshot.view.timeZone)},
          {"View", document}};
}

DoneResult writePicture(session::Session& session, render::Renderer& renderer, const PictureJob& job) {
  if (auto folder = checkFolder(job.path); !folder) return folder;
  session.settle();
  auto picture = renderer.takePicture({job.size, job.samples, false});
  if (!picture) return DoneResult::failure(std::move(picture.diagnostics()));

  const auto snapshot = session.snapshot();
  const auto camera = cameraOf(*snapshot, renderer, job.size);
  layout::blend(
      picture.value(),
      layout::composeOverlay(overlayFor(*snapshot, camera, renderer.legend(), job.size), session.messages()));
  auto written = io::writePng(job.path, picture.value(), metadataFor(*snapshot, camera, session.messages()));
  if (written) written.diagnostics().append(std::move(picture.diagnostics()));
  return written;
}

}  // namespace stadtblick::batch
