#include <fmt/format.h>

#include <cmath>
#include <numbers>

#include "ui/actions.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

/// Text on the picture: readable on light and on dark ground by a halo.
void haloText(PanelContext& c, ImDrawList& list, ImVec2 at, std::string_view words, const ImFont* font) {
  const float d = std::max(1.0F, c.w.scale() * 1.2F);
  const Rgb halo{0xF7, 0xF6, 0xF3};
  for (const ImVec2 by : {ImVec2{d, 0}, {-d, 0}, {0, d}, {0, -d}, {d, d}, {-d, d}, {d, -d}, {-d, -d}})
    c.w.drawText(list, {at.x + by.x, at.y + by.y}, halo, words, 0, font);
  c.w.drawText(list, at, {0x1D, 0x1D, 0x1B}, words, 0, font);
}

void compass(PanelContext& c) {
  const ViewArea& area = c.view.area();
  const float size = c.w.px(48);
  ImGui::SetCursorScreenPos({area.x + area.width - size - c.w.px(16), area.y + c.w.px(16)});
  if (ImGui::InvisibleButton("compass", {size, size})) perform(Action::kNorthUp, c);
  ImGui::SetItemAllowOverlap();
  c.w.focus().item();
  const ImVec2 min = ImGui::GetItemRectMin();
  const ImVec2 max = ImGui::GetItemRectMax();
  if (FocusRing::lastItemFocused()) c.w.focusFrame(min, max, 24);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 middle{(min.x + max.x) / 2, (min.y + max.y) / 2};
  const Theme& t = c.w.theme();
  const float radius = size / 2 - c.w.px(2);
  list.AddCircleFilled(middle, radius, c.w.colour(ImGui::IsItemHovered() ? t.hover : t.surface, 0.92F), 48);
  list.AddCircle(middle, radius, c.w.colour(t.hairline), 48, std::max(1.0F, c.w.scale()));
  const double heading = base::Degrees{render::headingDegrees(c.view.camera())}.radians();
  const auto at = [&](double angle, float r) {
    const double a = angle - heading;
    return ImVec2{middle.x + r * float(std::sin(a)), middle.y - r * float(std::cos(a))};
  };
  constexpr double kQuarter = std::numbers::pi / 2;
  const float wide = radius * 0.2F;
  const float tip = radius * 0.52F;
  const float tail = radius * 0.72F;
  list.AddTriangleFilled(at(0, tip), at(kQuarter, wide), at(-kQuarter, wide), c.w.colour(t.accentText));
  list.AddTriangleFilled(at(2 * kQuarter, tail), at(-kQuarter, wide), at(kQuarter, wide),
                         c.w.colour(t.border, 0.8F));
  const ImVec2 letter = at(0, radius * 0.76F);
  const ImFont* font = c.w.fonts().small;
  c.w.drawText(list, {letter.x - c.w.textWidth("N", font) / 2, letter.y - font->FontSize / 2}, t.text, "N", 0,
               font);
  c.w.hint(hintOf(Action::kNorthUp, c.tr));
}

/// The longest of 1, 2, 5 × 10ⁿ metres that is no longer than `most`.
double roundLength(double most) {
  const double power = std::pow(10.0, std::floor(std::log10(most)));
  for (const double factor : {5.0, 2.0})
    if (factor * power <= most) return factor * power;
  return power;
}

/// In perspective the bar is right in the middle of the view; it says so.
void scaleBar(PanelContext& c) {
  if (c.snapshot->layers.empty() || c.view.walking()) return;
  const scenario::Camera camera = c.view.camera();
  if (camera.projection == scenario::Projection::kOrthographic) return;  // the overlay draws an exact one
  const ViewArea& area = c.view.area();
  const double perPixel = render::metresPerPixel(camera, double(area.height));
  const double metres = roundLength(perPixel * double(c.w.px(120)));
  const float length = float(metres / perPixel);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 at{area.x + area.width - length - c.w.px(24), area.y + area.height - c.w.px(24)};
  const float thick = std::max(1.0F, std::round(1.5F * c.w.scale()));
  const auto bar = [&](float grow, ImU32 colour) {
    list.AddRectFilled({at.x - grow, at.y - thick - grow}, {at.x + length + grow, at.y + grow}, colour);
    for (const float x : {at.x, at.x + length - thick})
      list.AddRectFilled({x - grow, at.y - c.w.px(6) - grow}, {x + thick + grow, at.y + grow}, colour);
  };
  bar(std::max(1.0F, c.w.scale()), c.w.colour({0xF7, 0xF6, 0xF3}));
  bar(0, c.w.colour({0x1D, 0x1D, 0x1B}));
  const std::string label = c.tr.filled("{} in the middle of the view", spokenLength(metres, c.tr));
  const ImFont* font = c.w.fonts().small;
  haloText(c, list, {at.x + length - c.w.textWidth(label, font), at.y - c.w.px(26)}, label, font);
}

void notices(PanelContext& c) {
  auto& all = c.state.notifications;
  std::erase_if(all, [&](const Notification& n) { return n.until < c.state.now; });
  const ViewArea& area = c.view.area();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  float y = area.y + c.w.px(16);
  for (const Notification& notice : all) {
    const float room = std::min(area.width - c.w.px(160), c.w.px(560));
    ImFont* font = c.w.fonts().body;
    const ImVec2 text = font->CalcTextSizeA(font->FontSize, FLT_MAX, room - c.w.px(56), notice.text.c_str());
    const float width = text.x + c.w.px(56);
    const float height = text.y + c.w.px(16);
    const ImVec2 min{std::round(area.x + (area.width - width) / 2), y};
    const ImVec2 max{min.x + width, y + height};
    const Theme& t = c.w.theme();
    list.AddRectFilled({min.x, min.y + c.w.px(2)}, {max.x, max.y + c.w.px(2)}, c.w.colour({0, 0, 0}, 0.12F),
                       c.w.px(6));
    list.AddRectFilled(min, max, c.w.colour(t.raised), c.w.px(6));
    list.AddRect(min, max, c.w.colour(t.hairline), c.w.px(6));
    drawIcon(list, iconOf(notice.severity), {min.x + c.w.px(20), (min.y + max.y) / 2}, c.w.px(16),
             c.w.colour(colourOf(notice.severity, t)));
    list.AddText(font, font->FontSize, {min.x + c.w.px(40), min.y + c.w.px(8)}, c.w.colour(t.text),
                 notice.text.c_str(), nullptr, room - c.w.px(56));
    y = max.y + c.w.px(8);
  }
}

/// Nothing is open: what to do, in the middle of the view.
void welcome(PanelContext& c) {
  if (!c.snapshot->layers.empty()) return;
  const ViewArea& area = c.view.area();
  const char* title = c.tr("Open a city model");
  const std::string words = c.tr("Drop CityGML or GeoTIFF files here, or choose them.");
  const char* label = c.tr("Open files …");
  const float wide = std::max({c.w.textWidth(title, c.w.fonts().title), c.w.textWidth(words), c.w.px(240)});
  const float x = std::round(area.x + area.width / 2);
  float y = std::round(area.y + area.height / 2 - c.w.px(72));
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& t = c.w.theme();
  list.AddRectFilled({x - wide / 2 - c.w.px(32), y - c.w.px(56)},
                     {x + wide / 2 + c.w.px(32), y + c.w.px(136)}, c.w.colour(t.raised, 0.96F), c.w.px(8));
  drawIcon(list, Icon::kLayers, {x, y - c.w.px(16)}, c.w.px(32), c.w.colour(t.accentText));
  y += c.w.px(16);
  c.w.drawText(list, {x - c.w.textWidth(title, c.w.fonts().title) / 2, y}, t.text, title, 0,
               c.w.fonts().title);
  c.w.drawText(list, {x - c.w.textWidth(words) / 2, y + c.w.px(32)}, t.quiet, words);
  const float button = c.w.textWidth(label, c.w.fonts().strong) + c.w.px(24);
  ImGui::SetCursorScreenPos({x - button / 2, y + c.w.px(68)});
  ButtonSpec spec{"welcome-open", label, Icon::kNone, ButtonStyle::kPrimary};
  if (c.w.button(spec)) perform(Action::kOpen, c);
}

/// Slim handles at the edges of the view that fold the side areas away.
void handles(PanelContext& c) {
  const ViewArea& area = c.view.area();
  const auto handle = [&](const char* id, bool left, bool open, Action action) {
    const float x = left ? area.x + c.w.px(4) : area.x + area.width - c.w.px(36);
    ImGui::SetCursorScreenPos({x, area.y + area.height / 2 - c.w.px(16)});
    ButtonSpec spec{id, "", left == open ? Icon::kChevronLeft : Icon::kChevronRight};
    const std::string hint = hintOf(action, c.tr);
    spec.hint = hint;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + c.w.px(32), at.y + c.w.px(32)},
                                              c.w.colour(c.w.theme().surface, 0.85F), c.w.px(4));
    if (c.w.button(spec)) perform(action, c);
  };
  handle("fold-left", true, c.state.leftOpen, Action::kLeftPanel);
  handle("fold-right", false, c.state.rightOpen, Action::kRightPanel);
}

}  // namespace

void drawViewControls(PanelContext& c) {
  scaleBar(c);
  welcome(c);
  handles(c);
  if (!c.snapshot->layers.empty()) compass(c);
  notices(c);
}

}  // namespace stadtblick::ui
