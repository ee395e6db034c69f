#pragma once

#include <cstdint>
#include <optional>

#include "layout/overlay.hpp"

namespace stadtblick::ui {

/// What layout writes over the view (legend, date, credits), as a texture. Made again only when its inputs
/// are others. Needs the window's context.
class OverlayTexture {
 public:
  ~OverlayTexture();
  /// True when it was made again.
  bool update(const layout::OverlayRequest& request, const base::Messages& messages);
  /// OpenGL's name of it; 0 while there is none.
  std::uint32_t name() const { return name_; }

 private:
  std::uint32_t name_ = 0;
  std::optional<layout::OverlayRequest> request_;
  std::string language_;
};

}  // namespace stadtblick::ui
