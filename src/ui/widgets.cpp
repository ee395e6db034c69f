#include "ui/widgets.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace stadtblick::ui {

namespace {

constexpr float kControlHeight = 32;
constexpr float kIconSize = 16;

const char* begin(std::string_view s) { return s.data(); }
const char* end(std::string_view s) { return s.data() + s.size(); }

ImFont* fontOf(const ImFont* font) { return const_cast<ImFont*>(font); }

}  // namespace

ImU32 Widgets::colour(Rgb c, float alpha) const {
  return IM_COL32(c.r, c.g, c.b, static_cast<int>(std::lround(alpha * 255)));
}

float Widgets::textWidth(std::string_view words, const ImFont* font) const {
  if (words.empty()) return 0;
  ImFont* f = font != nullptr ? fontOf(font) : look_.fonts.body;
  return f->CalcTextSizeA(f->FontSize, FLT_MAX, 0, begin(words), end(words)).x;
}

void Widgets::drawText(ImDrawList& list, ImVec2 at, Rgb c, std::string_view words, float width,
                       const ImFont* font) const {
  if (words.empty()) return;
  ImFont* f = font != nullptr ? fontOf(font) : look_.fonts.body;
  at = {std::round(at.x), std::round(at.y)};
  if (width <= 0 || textWidth(words, f) <= width) {
    list.AddText(f, f->FontSize, at, colour(c), begin(words), end(words));
    return;
  }
  constexpr std::string_view kEllipsis = "…";
  const float room = std::max(0.0F, width - textWidth(kEllipsis, f));
  const char* cut = nullptr;
  const ImVec2 fitting = f->CalcTextSizeA(f->FontSize, room, 0, begin(words), end(words), &cut);
  list.AddText(f, f->FontSize, at, colour(c), begin(words), cut);
  list.AddText(f, f->FontSize, {std::round(at.x + fitting.x), at.y}, colour(c), begin(kEllipsis),
               end(kEllipsis));
}

void Widgets::line(std::string_view words, Rgb c, const ImFont* font) {
  ImGui::PushFont(fontOf(font));
  ImGui::PushStyleColor(ImGuiCol_Text, colour(c));
  ImGui::TextUnformatted(begin(words), end(words));
  ImGui::PopStyleColor();
  ImGui::PopFont();
}

void Widgets::text(std::string_view words) { line(words, theme().text, fonts().body); }
void Widgets::quiet(std::string_view words) { line(words, theme().quiet, fonts().body); }
void Widgets::small(std::string_view words) { line(words, theme().quiet, fonts().small); }
void Widgets::strong(std::string_view words) { line(words, theme().text, fonts().strong); }
void Widgets::title(std::string_view words) { line(words, theme().text, fonts().title); }

void Widgets::paragraph(std::string_view words, bool quietColour) {
  ImGui::PushTextWrapPos(0);
  line(words, quietColour ? theme().quiet : theme().text, fonts().body);
  ImGui::PopTextWrapPos();
}

void Widgets::section(std::string_view words, Icon icon) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float height = px(24);
  float x = at.x;
  if (icon != Icon::kNone) {
    drawIcon(list, icon, {x + px(8), at.y + height / 2}, px(kIconSize), colour(theme().quiet));
    x += px(24);
  }
  const ImFont* font = fonts().strong;
  drawText(list, {x, at.y + (height - font->FontSize) / 2}, theme().text, words, availableWidth(), font);
  ImGui::Dummy({availableWidth(), height});
  gap(4);
}

void Widgets::gap(float units) {
  const ImVec2 at = ImGui::GetCursorPos();
  ImGui::SetCursorPos({at.x, at.y + px(units)});
}

void Widgets::hairline(float before, float after) {
  gap(before);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float thickness = std::max(1.0F, std::floor(scale()));
  ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + availableWidth(), at.y + thickness},
                                            colour(theme().hairline));
  gap(after);
}

void Widgets::focusFrame(ImVec2 min, ImVec2 max, float rounding) const {
  ImDrawList& list = *ImGui::GetForegroundDrawList();
  const float width = std::max(2.0F, std::round(2 * scale()));
  const float inset = width / 2;
  list.AddRect({min.x + inset, min.y + inset}, {max.x - inset, max.y - inset}, colour(theme().accentText),
               px(rounding), 0, width);
}

Widgets::Item Widgets::item(const char* id, ImVec2 size) {
  Item result{};
  result.pressed = ImGui::InvisibleButton(id, size);
  result.hovered = ImGui::IsItemHovered();
  result.held = ImGui::IsItemActive();
  result.min = ImGui::GetItemRectMin();
  result.max = ImGui::GetItemRectMax();
  focus_.item();
  if (FocusRing::lastItemFocused()) {
    focusFrame(result.min, result.max);
    const ImGuiIO& io = ImGui::GetIO();
    result.pressed |= !io.WantTextInput && ImGui::IsKeyPressed(io.KeyMap[ImGuiKey_Enter], false);
  }
  return result;
}

bool Widgets::button(const ButtonSpec& spec) {
  const bool iconOnly = spec.label.empty();
  const bool hasIcon = spec.icon != Icon::kNone;
  const float side = px(iconOnly ? 8 : spec.style == ButtonStyle::kTool || hasIcon ? 8 : 12);
  const ImFont* font = spec.style == ButtonStyle::kPrimary ? fonts().strong : fonts().body;
  const float iconWidth = hasIcon ? px(kIconSize) : 0;
  const float between = hasIcon && !iconOnly ? px(8) : 0;
  const float content = iconWidth + between + textWidth(spec.label, font);
  const float width = spec.width > 0 ? px(spec.width) : content + 2 * side;
  if (!spec.enabled) ImGui::BeginDisabled();
  const Item it = item(spec.id, {width, px(kControlHeight)});
  if (!spec.enabled) ImGui::EndDisabled();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& t = theme();
  const bool primary = spec.style == ButtonStyle::kPrimary && spec.enabled;
  Rgb front = spec.active ? t.accentText : t.text;
  if (primary) front = t.onAccent;
  std::optional<Rgb> back;
  if (spec.style != ButtonStyle::kTool) back = t.field;
  if (primary) back = t.accent;
  if (spec.active) back = t.chosen;
  if (spec.enabled && !primary && it.hovered && !spec.active) back = t.hover;
  if (spec.enabled && !primary && it.held) back = t.pressed;
  if (back) list.AddRectFilled(it.min, it.max, colour(*back), px(4));
  if (primary && (it.hovered || it.held)) list.AddRectFilled(it.min, it.max, colour(t.text, 0.12F), px(4));
  const float alpha = spec.enabled ? 1.0F : 0.4F;
  const float middle = (it.min.y + it.max.y) / 2;
  float x =
      spec.width > 0 ? (it.min.x + it.max.x - std::min(content, width - 2 * side)) / 2 : it.min.x + side;
  if (hasIcon) drawIcon(list, spec.icon, {x + iconWidth / 2, middle}, iconWidth, colour(front, alpha));
  x += iconWidth + between;
  if (!spec.enabled) front = t.quiet;
  drawText(list, {x, middle - font->FontSize / 2}, front, spec.label, it.max.x - x - side / 2, font);
  if (!spec.hint.empty()) hint(spec.hint);
  return it.pressed && spec.enabled;
}

bool Widgets::check(const char* id, std::string_view label, bool& value, std::string_view words) {
  const float box = px(18);
  const Item it = item(id, {box + px(8) + textWidth(label) + px(4), px(28)});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float top = (it.min.y + it.max.y - box) / 2;
  const ImVec2 min{it.min.x + px(1), top};
  const ImVec2 max{min.x + box, top + box};
  const Theme& t = theme();
  list.AddRectFilled(min, max, colour(value ? t.accent : it.hovered ? t.hover : t.field), px(3));
  if (!value) list.AddRect(min, max, colour(t.border), px(3), 0, std::max(1.0F, scale()));
  if (value)
    drawIcon(list, Icon::kCheck, {(min.x + max.x) / 2, (min.y + max.y) / 2}, px(13), colour(t.onAccent));
  drawText(list, {max.x + px(8), (it.min.y + it.max.y - fonts().body->FontSize) / 2}, t.text, label);
  if (!words.empty()) hint(words);
  if (it.pressed) value = !value;
  return it.pressed;
}

std::optional<int> Widgets::segments(const char* id, std::span<const std::string> labels, int chosen,
                                     float width) {
  std::optional<int> result;
  const float whole = width > 0 ? px(width) : availableWidth();
  const float each = std::floor((whole - px(4)) / float(labels.size()));
  const float height = px(kControlHeight);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  list.AddRectFilled(at, {at.x + whole, at.y + height}, colour(theme().field), px(6));
  ImGui::PushID(id);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool active = static_cast<int>(i) == chosen;
    ImGui::SetCursorScreenPos({at.x + px(2) + each * float(i), at.y + px(2)});
    ImGui::PushID(static_cast<int>(i));
    const Item it = item("segment", {each, height - px(4)});
    ImGui::PopID();
    const Theme& t = theme();
    if (active) {
      list.AddRectFilled(it.min, it.max, colour(t.dark ? t.chosen : t.raised), px(4));
      list.AddRect(it.min, it.max, colour(t.hairline), px(4));
    } else if (it.hovered) {
      list.AddRectFilled(it.min, it.max, colour(t.pressed), px(4));
    }
    const ImFont* font = active ? fonts().strong : fonts().body;
    const float room = each - px(8);
    const float wide = std::min(room, textWidth(labels[i], font));
    drawText(list, {(it.min.x + it.max.x - wide) / 2, (it.min.y + it.max.y - font->FontSize) / 2},
             active ? t.accentText : t.text, labels[i], room + 1, font);
    if (it.pressed && !active) result = static_cast<int>(i);
  }
  ImGui::PopID();
  ImGui::SetCursorScreenPos({at.x, at.y});
  ImGui::Dummy({whole, height});
  return result;
}

bool Widgets::foldByKey(bool open) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  if (g.NavId != g.LastItemData.ID || g.NavMoveDir != (open ? ImGuiDir_Left : ImGuiDir_Right)) return false;
  ImGui::NavMoveRequestCancel();
  return true;
}

RowAct Widgets::treeRow(const RowSpec& spec) {
  const float width = availableWidth();
  const Item it = item(spec.id, {width, px(spec.height)});
  const float arrowEnd = it.min.x + px(8 + spec.indent + 20);
  RowAct act = it.pressed ? RowAct::kPressed : RowAct::kNone;
  if (spec.open && (foldByKey(*spec.open) ||
                    (it.pressed && ImGui::IsMouseReleased(0) && ImGui::GetMousePos().x < arrowEnd)))
    act = RowAct::kFold;
  if (!ImGui::IsItemVisible()) return act;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Theme& t = theme();
  const bool over = it.hovered || (ImGui::IsMouseHoveringRect(it.min, it.max) && ImGui::IsWindowHovered());
  if (spec.chosen || over || it.held) {
    const Rgb back = it.held ? t.pressed : spec.chosen ? t.chosen : t.hover;
    list.AddRectFilled(it.min, it.max, colour(back), px(4));
  }
  const float middle = (it.min.y + it.max.y) / 2;
  float x = it.min.x + px(8 + spec.indent);
  if (spec.open) {
    const Icon arrow = *spec.open ? Icon::kChevronDown : Icon::kChevronRight;
    drawIcon(list, arrow, {x + px(6), middle}, px(12), colour(t.quiet));
    x += px(18);
  }
  if (spec.icon != Icon::kNone) {
    drawIcon(list, spec.icon, {x + px(8), middle}, px(kIconSize), colour(spec.tint.value_or(t.quiet)));
    x += px(24);
  }
  float right = it.max.x - px(8) - px(spec.endSpace);
  const float top = middle - fonts().body->FontSize / 2;
  if (!spec.detail.empty()) {
    const float half = (right - x) * 0.5F;
    const float left = right - x - textWidth(spec.label) - px(8);
    const float room = std::max(px(24), spec.labelFirst ? std::min(left, half) : half);
    const float wide = std::min(room, textWidth(spec.detail, fonts().small));
    drawText(list, {right - wide, middle - fonts().small->FontSize / 2}, t.quiet, spec.detail, room,
             fonts().small);
    right -= wide + px(8);
  }
  drawText(list, {x, top}, spec.quiet ? t.quiet : t.text, spec.label, std::max(px(16), right - x));
  return act;
}

void Widgets::progress(double fraction, float width) {
  const float whole = width > 0 ? px(width) : availableWidth();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = px(4);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float done = float(std::clamp(fraction, 0.0, 1.0)) * whole;
  list.AddRectFilled(at, {at.x + whole, at.y + height}, colour(theme().pressed), height / 2);
  if (done >= height)
    list.AddRectFilled(at, {at.x + done, at.y + height}, colour(theme().accentText), height / 2);
  ImGui::Dummy({whole, height});
}

void Widgets::fact(std::string_view label, std::string_view value, std::string_view unit) {
  const float whole = availableWidth();
  const float labelWidth = std::floor(whole * 0.45F);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  ImFont* font = fonts().body;
  const auto height = [&](std::string_view words, float width) {
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, width, begin(words), end(words)).y;
  };
  const std::string shown = unit.empty() ? std::string(value) : std::string(value) + " " + std::string(unit);
  const float valueWidth = whole - labelWidth - px(8);
  const ImVec2 valueAt{at.x + labelWidth + px(8), at.y + px(3)};
  const float tall = std::max(height(label, labelWidth), height(shown, valueWidth));
  list.AddText(font, font->FontSize, {at.x, at.y + px(3)}, colour(theme().quiet), begin(label), end(label),
               labelWidth);
  list.AddText(font, font->FontSize, valueAt, colour(theme().text), shown.data(), shown.data() + shown.size(),
               valueWidth);
  ImGui::Dummy({whole, tall + px(6)});
}

void Widgets::hint(std::string_view words) {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool waited = ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled) && g.HoveredIdTimer > 0.45F &&
                      !ImGui::IsItemActive();
  if (!waited && !(FocusRing::lastItemFocused() && words.empty())) return;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(px(10), px(6)));
  ImGui::BeginTooltip();
  ImGui::PushTextWrapPos(px(320));
  line(words, theme().text, fonts().small);
  ImGui::PopTextWrapPos();
  ImGui::EndTooltip();
  ImGui::PopStyleVar();
}

}  // namespace stadtblick::ui
