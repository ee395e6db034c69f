#include "ui/overlay_texture.hpp"

#include <GLFW/glfw3.h>

namespace stadtblick::ui {

namespace {

bool sameLegend(const std::optional<model::LegendSpec>& a, const std::optional<model::LegendSpec>& b) {
  if (a.has_value() != b.has_value()) return false;
  if (!a) return true;
  if (a->title != b->title || a->unit != b->unit || a->entries.size() != b->entries.size()) return false;
  for (std::size_t i = 0; i < a->entries.size(); ++i)
    if (a->entries[i].colour != b->entries[i].colour || a->entries[i].label != b->entries[i].label ||
        a->entries[i].count != b->entries[i].count)
      return false;
  return true;
}

/// The camera matters only where it is drawn: the north arrow, and the scale bar of a plan view.
bool cameraMatters(const layout::OverlayRequest& request) {
  return request.northArrow || request.camera.projection == scenario::Projection::kOrthographic;
}

bool same(const layout::OverlayRequest& a, const layout::OverlayRequest& b) {
  if (a.camera.projection != b.camera.projection || (cameraMatters(a) && !(a.camera == b.camera)))
    return false;
  return a.width == b.width && a.height == b.height && a.scale == b.scale && a.time == b.time &&
         a.timeZone == b.timeZone && a.credits == b.credits && sameLegend(a.legend, b.legend) &&
         a.northArrow == b.northArrow && a.showTime == b.showTime && a.showCredits == b.showCredits &&
         a.dark == b.dark;
}

}  // namespace

OverlayTexture::~OverlayTexture() {
  if (name_ != 0) glDeleteTextures(1, &name_);
}

bool OverlayTexture::update(const layout::OverlayRequest& request, const base::Messages& messages) {
  if (request_ && language_ == messages.language() && same(*request_, request)) return false;
  request_ = request;
  language_ = messages.language();
  const model::Image image = layout::composeOverlay(request, messages);
  if (name_ == 0) glGenTextures(1, &name_);
  glBindTexture(GL_TEXTURE_2D, name_);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA, static_cast<GLsizei>(image.width),
               static_cast<GLsizei>(image.height), 0, GL_RGBA, GL_UNSIGNED_BYTE, image.rgba.data());
  glBindTexture(GL_TEXTURE_2D, 0);
  return true;
}

}  // namespace stadtblick::ui
