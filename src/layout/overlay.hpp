#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/messages.hpp"
#include "model/city_model.hpp"
#include "model/colour_map.hpp"
#include "model/image.hpp"
#include "scenario/view_spec.hpp"

namespace stadtblick::layout {

/// What is written over a picture: north arrow, legend, scale bar (plan views only), date and time, credits.
struct OverlayRequest {
  std::uint32_t width = 0;  ///< pixels.
  std::uint32_t height = 0;
  double scale = 1.0;  ///< 1.0 at 96 dpi; type and margins grow with it.
  scenario::Camera camera;
  base::Instant time;
  std::string timeZone;
  std::vector<model::Credit> credits;  ///< of every dataset shown, without repetition.
  std::optional<model::LegendSpec> legend;
  bool northArrow = true;
  bool showTime = true;
  bool showCredits = true;
  bool dark = false;
};

/// The overlay as an image with transparency, to be laid over a picture of the same size. Same input, same
/// bytes.
model::Image composeOverlay(const OverlayRequest& request, const base::Messages& messages);

/// Lays `overlay` over `picture`.
void blend(model::Image& picture, const model::Image& overlay);

/// "Datenquelle: …, dl-de/by-2-0 (https://…), … – Daten verändert", one line a credit.
std::string creditLine(const model::Credit& credit, const base::Messages& messages);

}  // namespace stadtblick::layout
