#pragma once

#include "ui/panel.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

/// The planner's window: bars, side areas with their panels, and the view between them.
class Shell {
 public:
  explicit Shell(const PanelRegistry& panels) : panels_(panels) {}

  /// Where the view lies for this size of the window.
  static ViewArea viewArea(const InterfaceState& state, float scale, float width, float height);
  /// Draws everything but the view's picture; returns what the pointer does over the view.
  ViewPointer draw(PanelContext& context, std::uint32_t overlay);
  /// Arrow keys move the camera: no control holds the keyboard.
  bool viewHasKeyboard() const { return viewHasKeyboard_; }

 private:
  void side(PanelContext& context, Region region, ImVec2 at, ImVec2 size);
  ViewPointer view(PanelContext& context, std::uint32_t overlay);

  const PanelRegistry& panels_;
  Dialogs dialogs_;
  bool viewHasKeyboard_ = true;
  float layersHeight_ = 0;  ///< pixels that the layers took in the last frame.
};

}  // namespace stadtblick::ui
