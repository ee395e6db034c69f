#include "ui/planner/dialogs.hpp"

#include <fmt/format.h>

#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

struct Dialogs::State {
  OpenDialog open;
  SettingsDialog settings;
  PictureDialog picture;
  ExportDialog exports;
};

Dialogs::Dialogs() : state_(std::make_unique<State>()) {}
Dialogs::~Dialogs() = default;

void Dialogs::draw(PanelContext& context) {
  state_->open.draw(context);
  state_->settings.draw(context);
  state_->picture.draw(context);
  state_->exports.draw(context);
  drawHelpDialog(context);
}

bool beginDialogOf(PanelContext& c, Dialog dialog, const char* id, std::string_view heading, ImVec2 size) {
  bool open = c.state.dialog == dialog;
  const bool was = open;
  const bool shown = c.w.beginDialog(id, heading, open, size);
  if (was && !open) c.state.dialog = Dialog::kNone;
  return shown;
}

void closeDialog(PanelContext& c) {
  c.state.dialog = Dialog::kNone;
  ImGui::CloseCurrentPopup();
}

}  // namespace stadtblick::ui
