#include "ui/picture.hpp"

#include <algorithm>

#include "io/image_file.hpp"

namespace stadtblick::ui {

namespace {

const model::Credit* creditOf(const session::Layer& layer) {
  if (const auto model = session::cityModel(layer))
    return model->sources.empty() ? nullptr : &model->sources.front().credit;
  if (const auto terrain = session::terrain(layer)) return &terrain->source.credit;
  if (const auto image = session::groundImage(layer)) return &image->source.credit;
  return nullptr;
}

}  // namespace

std::vector<model::Credit> shownCredits(const session::Snapshot& snapshot) {
  std::vector<model::Credit> credits;
  for (const auto& layer : snapshot.layers) {
    const model::Credit* credit = creditOf(*layer);  // the layer keeps what it points into
    if (credit == nullptr || *credit == model::Credit() || !session::isVisible(snapshot.view, layer->id))
      continue;
    if (std::ranges::find(credits, *credit) == credits.end()) credits.push_back(*credit);
  }
  return credits;
}

layout::OverlayRequest overlayRequest(const session::Session& session, const render::Renderer& renderer,
                                      std::uint32_t width, std::uint32_t height, double scale) {
  const auto snapshot = session.snapshot();
  layout::OverlayRequest request;
  request.width = width;
  request.height = height;
  request.scale = scale;
  request.camera = snapshot->view.camera ? *snapshot->view.camera : renderer.camera();
  request.time = snapshot->view.time;
  request.timeZone = snapshot->view.timeZone;
  request.credits = shownCredits(*snapshot);
  if (snapshot->view.colourBy) request.legend = renderer.legend();
  return request;
}

base::Result<base::Done> savePicture(session::Session& session, render::Renderer& renderer,
                                     const session::SavePicture& command) {
  render::PictureRequest request;
  request.size = {command.width, command.height};
  request.samples = static_cast<int>(session.settings().number("picture.samples"));
  auto picture = renderer.takePicture(request);
  if (!picture) return base::Result<base::Done>::failure(std::move(picture.diagnostics()));
  // Type keeps its share of the picture: 1.0 at the height of a usual screen.
  const double scale = std::max(1.0, command.height / 1080.0);
  const auto overlay = overlayRequest(session, renderer, picture->width, picture->height, scale);
  layout::blend(picture.value(), layout::composeOverlay(overlay, session.messages()));
  io::PictureMetadata metadata{{"Software", "Stadtblick"}};
  for (const model::Credit& credit : overlay.credits)
    metadata.emplace_back("Copyright", layout::creditLine(credit, session.messages()));
  return io::writePng(command.path, picture.value(), metadata);
}

}  // namespace stadtblick::ui
