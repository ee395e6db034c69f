#include "ui/shell.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace stadtblick::ui {

namespace {

constexpr float kLeftWidth = 288;
constexpr float kRightWidth = 304;
constexpr float kMostOfWidth = 0.25F;  // of the window, for each side area

constexpr ImGuiWindowFlags kFixed = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings |
                                    ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNavFocus;

float sideWidth(bool open, float units, float scale, float width) {
  return open ? std::round(std::min(units * scale, width * kMostOfWidth)) : 0;
}

bool beginArea(const char* id, ImVec2 at, ImVec2 size, ImVec2 padding, ImGuiWindowFlags more = 0) {
  ImGui::SetNextWindowPos(at);
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
  const bool shown = ImGui::Begin(id, nullptr, kFixed | more);
  ImGui::PopStyleVar();
  return shown;
}

/// A hairline along the edge of an area, towards the view.
void edge(PanelContext& c, ImVec2 from, ImVec2 to) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.PushClipRectFullScreen();
  list.AddRectFilled(from, to, c.w.colour(c.w.theme().hairline));
  list.PopClipRect();
}

}  // namespace

ViewArea Shell::viewArea(const InterfaceState& state, float scale, float width, float height) {
  const float left = sideWidth(state.leftOpen, kLeftWidth, scale, width);
  const float right = sideWidth(state.rightOpen, kRightWidth, scale, width);
  const float top = std::round(kToolbarHeight * scale);
  const float bottom = std::round(kSunBarHeight * scale);
  return {left, top, std::max(1.0F, width - left - right), std::max(1.0F, height - top - bottom)};
}

void Shell::side(PanelContext& c, Region region, ImVec2 at, ImVec2 size) {
  const bool left = region == Region::kLeft;
  if (beginArea(left ? "left" : "right", at, size, {c.w.px(16), c.w.px(16)})) {
    const float line = std::max(1.0F, std::floor(c.w.scale()));
    const float x = left ? at.x + size.x - line : at.x;
    edge(c, {x, at.y}, {x + line, at.y + size.y});
    std::vector<Panel*> panels = panels_.in(region);
    if (left && !panels.empty()) {
      // The layers always stand on top; what follows shares the rest.
      Panel* layers = panels.front();
      panels.erase(panels.begin());
      const float most = std::round(size.y * 0.45F);
      const float wanted = layersHeight_ > 0 ? std::min(layersHeight_, most) : most;
      ImGui::BeginChild("layers", {0, wanted}, false);
      layers->draw(c);
      layersHeight_ = ImGui::GetCursorPosY() + c.w.px(4);
      ImGui::EndChild();
      c.w.hairline(4, 12);
    }
    std::string& chosen = left ? c.state.leftPanel : c.state.rightPanel;
    std::vector<std::string> titles;
    int current = 0;
    for (std::size_t i = 0; i < panels.size(); ++i) {
      titles.emplace_back(c.tr(panels[i]->title()));
      if (const std::string badge = panels[i]->badge(c); !badge.empty()) titles.back() += " (" + badge + ")";
      if (panels[i]->id() == chosen) current = static_cast<int>(i);
    }
    if (const auto picked = c.w.segments("tabs", titles, current))
      chosen = panels[static_cast<std::size_t>(*picked)]->id();
    c.w.gap(12);
    ImGui::BeginChild("panel", {0, 0}, false);
    ImGui::PushID(panels[static_cast<std::size_t>(current)]->id().data());
    panels[static_cast<std::size_t>(current)]->draw(c);
    ImGui::PopID();
    ImGui::EndChild();
  }
  ImGui::End();
}

ViewPointer Shell::view(PanelContext& c, std::uint32_t overlay) {
  const ViewArea& area = c.view.area();
  ViewPointer pointer;
  beginArea(
      "view", {area.x, area.y}, {area.width, area.height}, {0, 0},
      ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNavInputs | ImGuiWindowFlags_NoScrollWithMouse);
  if (overlay != 0) {
    const auto texture = reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(overlay));
    ImGui::GetWindowDrawList()->AddImage(texture, {area.x, area.y},
                                         {area.x + area.width, area.y + area.height});
  }
  ImGui::InvisibleButton("picture", {area.width, area.height},
                         ImGuiButtonFlags_MouseButtonLeft | ImGuiButtonFlags_MouseButtonRight |
                             ImGuiButtonFlags_MouseButtonMiddle);
  ImGui::SetItemAllowOverlap();
  const ImGuiIO& io = ImGui::GetIO();
  const bool held = ImGui::IsItemActive();
  const bool hovered = ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenBlockedByActiveItem);
  c.w.focus().item();
  if (FocusRing::lastItemFocused())
    c.w.focusFrame({area.x, area.y}, {area.x + area.width, area.y + area.height}, 0);
  drawViewControls(c);
  // A control on the picture takes the pointer from it.
  pointer.over =
      hovered && (held || !ImGui::IsAnyItemActive()) && ImGui::GetHoveredID() == ImGui::GetID("picture");
  pointer.x = double(io.MousePos.x);
  pointer.y = double(io.MousePos.y);
  pointer.turning = io.KeyCtrl;
  pointer.adding = io.KeyCtrl || io.KeyShift;
  pointer.wheel = hovered ? double(io.MouseWheel) : 0;
  pointer.over |= hovered && pointer.wheel != 0;
  for (int button = 0; button < 3; ++button) {
    pointer.down[button] = io.MouseDown[button];
    pointer.pressed[button] = held && ImGui::IsMouseClicked(button);
  }
  ImGui::End();
  return pointer;
}

ViewPointer Shell::draw(PanelContext& c, std::uint32_t overlay) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const ViewArea& area = c.view.area();
  const float line = std::max(1.0F, std::floor(c.w.scale()));
  if (beginArea("toolbar", {0, 0}, {screen.x, area.y}, {c.w.px(12), c.w.px(8)},
                ImGuiWindowFlags_NoScrollWithMouse)) {
    edge(c, {0, area.y - line}, {screen.x, area.y});
    drawToolbar(c);
  }
  ImGui::End();
  if (c.state.leftOpen) side(c, Region::kLeft, {0, area.y}, {area.x, area.height});
  const ViewPointer pointer = view(c, overlay);
  const float right = area.x + area.width;
  if (c.state.rightOpen) side(c, Region::kRight, {right, area.y}, {screen.x - right, area.height});
  const float bottom = area.y + area.height;
  if (beginArea("sun", {0, bottom}, {screen.x, screen.y - bottom}, {c.w.px(16), c.w.px(8)},
                ImGuiWindowFlags_NoScrollWithMouse)) {
    edge(c, {0, bottom}, {screen.x, bottom + line});
    drawSunBar(c);
  }
  ImGui::End();
  dialogs_.draw(c);
  const ImGuiWindow* focused = ImGui::GetCurrentContext()->NavWindow;
  viewHasKeyboard_ =
      c.state.dialog == Dialog::kNone && (focused == nullptr || focused == ImGui::FindWindowByName("view") ||
                                          ImGui::GetCurrentContext()->NavDisableHighlight);
  return pointer;
}

}  // namespace stadtblick::ui
