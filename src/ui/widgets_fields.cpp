// The controls that hold a value being edited: slider, text field, choice, dialog.
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>

#include "ui/widgets.hpp"

namespace stadtblick::ui {

namespace {
constexpr float kControlHeight = 32;
}

bool Widgets::slider(const char* id, double& value, double least, double most, double step, float width,
                     std::string_view spoken) {
  const float whole = px(width);
  const Item it = item(id, {whole, px(24)});
  const ImGuiIO& io = ImGui::GetIO();
  const float radius = px(7);
  const float start = it.min.x + radius;
  const float length = std::max(1.0F, whole - 2 * radius);
  const double before = value;
  if (it.held && io.MouseDown[0])
    value = least + std::clamp(double(io.MousePos.x - start) / double(length), 0.0, 1.0) * (most - least);
  const bool focused = FocusRing::lastItemFocused();
  if (focused) {
    // The arrow keys belong to the slider while it has the focus.
    ImGui::GetCurrentContext()->ActiveIdUsingNavDirMask |= (1U << ImGuiDir_Left) | (1U << ImGuiDir_Right);
    if (ImGui::IsKeyPressed(io.KeyMap[ImGuiKey_LeftArrow])) value -= step;
    if (ImGui::IsKeyPressed(io.KeyMap[ImGuiKey_RightArrow])) value += step;
  }
  value = std::clamp(std::round(value / step) * step, least, most);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float middle = (it.min.y + it.max.y) / 2;
  const float x = start + float((value - least) / (most - least)) * length;
  const float half = px(2);
  const Theme& t = theme();
  list.AddRectFilled({start, middle - half}, {start + length, middle + half}, colour(t.pressed), half);
  list.AddRectFilled({start, middle - half}, {x, middle + half}, colour(t.accentText), half);
  list.AddCircleFilled({x, middle}, radius + (it.hovered || it.held ? px(1) : 0), colour(t.accentText), 24);
  list.AddCircle({x, middle}, radius, colour(t.surface), 24, std::max(1.0F, px(2)));
  if (!spoken.empty()) hint(spoken);
  return value != before;
}

bool Widgets::textField(const char* id, std::string& value, std::string_view words, Icon icon, float width,
                        bool submitOnEnter) {
  const float whole = width > 0 ? px(width) : availableWidth();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = px(kControlHeight);
  const float left = icon == Icon::kNone ? px(10) : px(34);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(at, {at.x + whole, at.y + height}, colour(theme().field), px(4));
  list.AddRect(at, {at.x + whole, at.y + height}, colour(theme().border, 0.55F), px(4));
  if (icon != Icon::kNone)
    drawIcon(list, icon, {at.x + px(17), at.y + height / 2}, px(16), colour(theme().quiet));
  const float clear = value.empty() ? 0 : px(28);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding,
                      ImVec2(0, std::floor((height - fonts().body->FontSize) / 2)));
  ImGui::PushStyleColor(ImGuiCol_FrameBg, 0U);
  ImGui::PushStyleColor(ImGuiCol_NavHighlight, 0U);
  ImGui::SetCursorScreenPos({at.x + left, at.y});
  ImGui::SetNextItemWidth(whole - left - px(8) - clear);
  ImGui::PushID(id);
  const bool entered =
      ImGui::InputText("##field", &value, submitOnEnter ? ImGuiInputTextFlags_EnterReturnsTrue : 0);
  const bool changed = submitOnEnter ? entered : ImGui::IsItemEdited();
  const bool active = ImGui::IsItemActive();
  focus_.item(true);
  const bool focused = FocusRing::lastItemFocused();
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar();
  if (value.empty())
    drawText(list, {at.x + left, at.y + (height - fonts().body->FontSize) / 2}, theme().quiet, words,
             whole - left - px(8));
  if (active || focused) focusFrame(at, {at.x + whole, at.y + height});
  bool cleared = false;
  if (clear > 0) {
    ImGui::SetCursorScreenPos({at.x + whole - px(28), at.y + px(4)});
    const Item it = item("clear", {px(24), px(24)});
    if (it.hovered) list.AddRectFilled(it.min, it.max, colour(theme().pressed), px(4));
    drawIcon(list, Icon::kClose, {(it.min.x + it.max.x) / 2, (it.min.y + it.max.y) / 2}, px(11),
             colour(theme().quiet));
    if (it.pressed) {
      value.clear();
      cleared = true;
    }
  }
  ImGui::PopID();
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy({whole, height});
  return changed || cleared;
}

std::optional<int> Widgets::choice(const char* id, std::span<const std::string> labels, int chosen,
                                   float width, bool enabled) {
  const float whole = width > 0 ? px(width) : availableWidth();
  if (!enabled) ImGui::BeginDisabled();
  const Item it = item(id, {whole, px(kControlHeight)});
  if (!enabled) ImGui::EndDisabled();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& t = theme();
  list.AddRectFilled(it.min, it.max, colour(it.held ? t.pressed : it.hovered ? t.hover : t.field), px(4));
  list.AddRect(it.min, it.max, colour(t.border, 0.55F), px(4));
  const bool known = chosen >= 0 && static_cast<std::size_t>(chosen) < labels.size();
  const std::string shown = known ? labels[static_cast<std::size_t>(chosen)] : std::string();
  const float middle = (it.min.y + it.max.y) / 2;
  drawText(list, {it.min.x + px(10), middle - fonts().body->FontSize / 2}, enabled ? t.text : t.quiet, shown,
           whole - px(40));
  drawIcon(list, Icon::kChevronDown, {it.max.x - px(16), middle}, px(12), colour(t.quiet));
  ImGui::PushID(id);
  if (it.pressed) ImGui::OpenPopup("choices");
  std::optional<int> result;
  ImGui::SetNextWindowPos({it.min.x, it.max.y + px(2)});
  ImGui::SetNextWindowSizeConstraints({whole, 0}, {std::max(whole, px(480)), px(360)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(px(4), px(4)));
  if (ImGui::BeginPopup("choices", ImGuiWindowFlags_NoMove)) {
    float widest = whole - px(8);
    for (const std::string& label : labels) widest = std::max(widest, textWidth(label) + px(48));
    ImGui::Dummy({widest, 0});
    for (std::size_t i = 0; i < labels.size(); ++i) {
      ImGui::PushID(static_cast<int>(i));
      const bool current = static_cast<int>(i) == chosen;
      RowSpec spec{"choice", labels[i]};
      spec.icon = current ? Icon::kCheck : Icon::kNone;
      spec.height = 30;
      if (row(spec)) {
        result = static_cast<int>(i);
        ImGui::CloseCurrentPopup();
      }
      if (current && ImGui::IsWindowAppearing()) focus_.request(ImGui::GetItemID());
      ImGui::PopID();
    }
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
  ImGui::PopID();
  return result;
}

bool Widgets::beginDialog(const char* id, std::string_view heading, bool& open, ImVec2 units) {
  if (!open && !ImGui::IsPopupOpen(id)) return false;
  if (open && !ImGui::IsPopupOpen(id)) ImGui::OpenPopup(id);
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const ImVec2 size{std::min(px(units.x), screen.x - px(32)), std::min(px(units.y), screen.y - px(32))};
  ImGui::SetNextWindowPos({std::round((screen.x - size.x) / 2), std::round((screen.y - size.y) / 2)});
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleColor(ImGuiCol_PopupBg, colour(theme().raised));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(px(24), px(16)));
  const bool shown = ImGui::BeginPopupModal(id, nullptr,
                                            ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove |
                                                ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
  if (!shown) return false;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  drawText(*ImGui::GetWindowDrawList(), {at.x, at.y + px(6)}, theme().text, heading,
           availableWidth() - px(48), fonts().title);
  ImGui::SetCursorScreenPos({at.x + availableWidth() - px(32), at.y});
  const bool crossed = button({.id = "close", .label = {}, .icon = Icon::kClose});
  const ImGuiIO& io = ImGui::GetIO();
  const bool escaped = ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows) && !io.WantTextInput &&
                       ImGui::IsKeyPressed(io.KeyMap[ImGuiKey_Escape], false);
  if (crossed || escaped) open = false;
  gap(8);
  if (!open) {
    ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
    return false;
  }
  return true;
}

void Widgets::endDialog() { ImGui::EndPopup(); }

}  // namespace stadtblick::ui
