#include <string_view>

#include "ui/actions.hpp"
#include "ui/planner/dialogs.hpp"

namespace stadtblick::ui {

namespace {

constexpr float kTallestColumn = 560;

void line(PanelContext& c, std::string_view label, std::string_view keys, float column) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float keyWidth = c.w.textWidth(keys, c.w.fonts().small) + c.w.px(12);
  c.w.drawText(list, {at.x, at.y + c.w.px(4)}, c.w.theme().text, label, column - keyWidth - c.w.px(12));
  const ImVec2 min{at.x + column - keyWidth, at.y + c.w.px(2)};
  list.AddRectFilled(min, {min.x + keyWidth, min.y + c.w.px(20)}, c.w.colour(c.w.theme().field), c.w.px(4));
  c.w.drawText(list, {min.x + c.w.px(6), min.y + (c.w.px(20) - c.w.fonts().small->FontSize) / 2},
               c.w.theme().text, keys, 0, c.w.fonts().small);
  ImGui::Dummy({column, c.w.px(22)});
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

/// Groups from `first` up to `end`, in the order of the table.
void keyHelp(PanelContext& c, float column, int first, int end) {
  std::string_view group;
  int index = -1;
  for (const Shortcut& shortcut : shortcuts()) {
    const bool starts = shortcut.group != group;
    if (starts) ++index;
    group = shortcut.group;
    if (index < first || index >= end) continue;
    if (starts && index != first) c.w.gap(12);
    if (starts) c.w.section(c.tr(group));
    line(c, c.tr(shortcut.label), keysOf(shortcut.action, c.tr), column);
  }
}

}  // namespace

void drawHelpDialog(PanelContext& c) {
  if (!beginDialogOf(c, Dialog::kHelp, "help-dialog", c.tr("Help: mouse and keys"), {1040, 656})) return;
  constexpr float kBetween = 32;
  ImGui::BeginChild("help", {0, 0}, false);
  const float column = std::floor((c.w.availableWidth() - c.w.px(2 * kBetween)) / 3);
  const auto beginColumn = [&](const char* id) {
    const float height = c.w.px(kTallestColumn);
    ImGui::BeginChild(id, {column, height}, false,
                      ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
  };
  beginColumn("pointer");
  pointerHelp(c, column);
  c.w.gap(12);
  keyHelp(c, column, 3, 4);
  ImGui::EndChild();
  ImGui::SameLine(0, c.w.px(kBetween));
  beginColumn("camera");
  keyHelp(c, column, 0, 2);
  ImGui::EndChild();
  ImGui::SameLine(0, c.w.px(kBetween));
  beginColumn("interface");
  keyHelp(c, column, 2, 3);
  c.w.gap(12);
  keyHelp(c, column, 4, 5);
  ImGui::EndChild();
  ImGui::EndChild();
  c.w.endDialog();
}

}  // namespace stadtblick::ui
