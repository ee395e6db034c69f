#include <string_view>

#include "ui/actions.hpp"
#include "ui/planner/dialogs.hpp"

namespace stadtblick::ui {

namespace {

void line(PanelContext& c, std::string_view label, std::string_view keys, float column) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float keyWidth = c.w.textWidth(keys, c.w.fonts().small) + c.w.px(12);
  c.w.drawText(list, {at.x, at.y + c.w.px(4)}, c.w.theme().text, label, column - keyWidth - c.w.px(12));
  const ImVec2 min{at.x + column - keyWidth, at.y + c.w.px(2)};
  list.AddRectFilled(min, {min.x + keyWidth, min.y + c.w.px(20)}, c.w.colour(c.w.theme().field), c.w.px(4));
  c.w.drawText(list, {min.x + c.w.px(6), min.y + (c.w.px(20) - c.w.fonts().small->FontSize) / 2},
               c.w.theme().text, keys, 0, c.w.fonts().small);
  ImGui::Dummy({column, c.w.px(24)});
}

void pointerHelp(PanelContext& c, float column) {
  c.w.section(c.tr("Mouse"));
  line(c, c.tr("Move the view"), c.tr("drag left"), column);
  line(c, c.tr("Turn about the point"), c.tr("drag right"), column);
  line(c, c.tr("Turn, with one button"), c.tr("Ctrl + drag"), column);
  line(c, c.tr("Zoom to the pointer"), c.tr("wheel"), column);
  line(c, c.tr("Select"), c.tr("click"), column);
  line(c, c.tr("Add to the selection"), c.tr("Ctrl + click"), column);
  line(c, c.tr("Zoom to an object"), c.tr("double click"), column);
  c.w.gap(12);
  c.w.section(c.tr("Keyboard in the view"));
  line(c, c.tr("Move, walk"), "← ↑ → ↓", column);
  line(c, c.tr("Turn and tilt"), c.tr("Shift + arrows"), column);
  line(c, c.tr("Nearer, farther"), "+  −", column);
  line(c, c.tr("Next or previous control"), c.tr("Tab, Shift + Tab"), column);
  line(c, c.tr("Press the control"), c.tr("Space or Enter"), column);
}

/// The first groups stand in the left column below the mouse, the others right.
void keyHelp(PanelContext& c, float column, bool first) {
  std::string_view group;
  int index = -1;
  for (const Shortcut& shortcut : shortcuts()) {
    if (shortcut.group != group) {
      group = shortcut.group;
      ++index;
      const bool here = first ? index < 2 : index >= 2;
      if (here && index != (first ? 0 : 2)) c.w.gap(12);
      if (here) c.w.section(c.tr(group));
    }
    if (first == (index < 2)) line(c, c.tr(shortcut.label), keysOf(shortcut.action, c.tr), column);
  }
}

}  // namespace

void drawHelpDialog(PanelContext& c) {
  if (!beginDialogOf(c, Dialog::kHelp, "help-dialog", c.tr("Help: mouse and keys"), {1000, 640})) return;
  const float column = std::floor((c.w.availableWidth() - c.w.px(64)) / 3);
  ImGui::BeginChild("help", {0, 0}, false);
  ImGui::BeginGroup();
  pointerHelp(c, column);
  ImGui::EndGroup();
  ImGui::SameLine(0, c.w.px(28));
  ImGui::BeginGroup();
  keyHelp(c, column, true);
  ImGui::EndGroup();
  ImGui::SameLine(0, c.w.px(28));
  ImGui::BeginGroup();
  keyHelp(c, column, false);
  ImGui::EndGroup();
  ImGui::EndChild();
  c.w.endDialog();
}

}  // namespace stadtblick::ui
