#include "ui/theme.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "base/srgb.hpp"

namespace stadtblick::ui {

namespace {

double linear(std::uint8_t channel) { return base::linearFromSrgb(channel / 255.0); }

double luminance(Rgb c) { return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b); }

ImVec4 vec(Rgb c, float alpha = 1.0F) {
  return {float(c.r) / 255.0F, float(c.g) / 255.0F, float(c.b) / 255.0F, alpha};
}

}  // namespace

double contrast(Rgb a, Rgb b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme lightTheme() {
  Theme t;
  t.surface = {0xFA, 0xF9, 0xF6};
  t.raised = {0xFD, 0xFC, 0xFA};
  t.field = {0xF1, 0xEF, 0xEB};
  t.hover = {0xEF, 0xEC, 0xE6};
  t.pressed = {0xE4, 0xE1, 0xDA};
  t.chosen = {0xDD, 0xEA, 0xF2};
  t.hairline = {0xE2, 0xDF, 0xD8};
  t.border = {0x8A, 0x87, 0x80};
  t.text = {0x1D, 0x1D, 0x1B};
  t.quiet = {0x5E, 0x5C, 0x56};
  t.accent = {0x00, 0x63, 0x9A};
  t.onAccent = {0xFA, 0xF9, 0xF6};
  t.accentText = {0x00, 0x5B, 0x8E};
  t.error = {0xA8, 0x1E, 0x1E};
  t.warning = {0x7A, 0x52, 0x00};
  t.information = {0x00, 0x5B, 0x8E};
  t.success = {0x2B, 0x63, 0x30};
  return t;
}

Theme darkTheme() {
  Theme t;
  t.dark = true;
  t.surface = {0x22, 0x23, 0x24};
  t.raised = {0x2A, 0x2B, 0x2D};
  t.field = {0x2F, 0x31, 0x33};
  t.hover = {0x31, 0x33, 0x35};
  t.pressed = {0x3B, 0x3E, 0x41};
  t.chosen = {0x1F, 0x3C, 0x4E};
  t.hairline = {0x38, 0x3A, 0x3C};
  t.border = {0x86, 0x89, 0x8C};
  t.text = {0xF1, 0xEF, 0xEB};
  t.quiet = {0xB9, 0xB7, 0xB1};
  t.accent = {0x00, 0x63, 0x9A};
  t.onAccent = {0xFA, 0xF9, 0xF6};
  t.accentText = {0x7F, 0xC4, 0xEE};
  t.error = {0xFF, 0x9B, 0x91};
  t.warning = {0xF2, 0xC2, 0x30};
  t.information = {0x7F, 0xC4, 0xEE};
  t.success = {0x8F, 0xCF, 0x93};
  return t;
}

std::vector<ContrastPair> contrastPairs(const Theme& t) {
  constexpr double kText = 4.5;
  constexpr double kSymbol = 3.0;
  std::vector<ContrastPair> pairs;
  const std::pair<std::string_view, Rgb> backs[] = {{"surface", t.surface}, {"raised", t.raised},
                                                    {"field", t.field},     {"hover", t.hover},
                                                    {"chosen", t.chosen},   {"pressed", t.pressed}};
  for (const auto& [name, back] : backs) {
    pairs.push_back({name, t.text, back, kText});
    pairs.push_back({name, t.quiet, back, kText});
    pairs.push_back({name, t.accentText, back, kText});
  }
  for (const Rgb back : {t.surface, t.raised, t.hover}) {
    pairs.push_back({"error", t.error, back, kText});
    pairs.push_back({"warning", t.warning, back, kText});
    pairs.push_back({"information", t.information, back, kText});
    pairs.push_back({"success", t.success, back, kText});
  }
  pairs.push_back({"accent", t.onAccent, t.accent, kText});
  for (const Rgb back : {t.surface, t.raised, t.field}) pairs.push_back({"border", t.border, back, kSymbol});
  return pairs;
}

void applyTheme(const Theme& t, float scale) {
  ImGuiStyle style;
  style.WindowPadding = {16, 12};
  style.FramePadding = {10, 6};
  style.ItemSpacing = {8, 4};
  style.ItemInnerSpacing = {8, 4};
  style.CellPadding = {4, 4};
  style.ScrollbarSize = 10;
  style.GrabMinSize = 12;
  style.WindowRounding = 0;
  style.ChildRounding = 0;
  style.PopupRounding = 6;
  style.FrameRounding = 4;
  style.ScrollbarRounding = 5;
  style.WindowBorderSize = 0;
  style.ChildBorderSize = 0;
  style.PopupBorderSize = 1;
  style.FrameBorderSize = 0;
  style.AntiAliasedLinesUseTex = false;
  style.ScaleAllSizes(scale);
  ImVec4* c = style.Colors;
  for (int i = 0; i < ImGuiCol_COUNT; ++i) c[i] = vec(t.surface);
  c[ImGuiCol_Text] = vec(t.text);
  c[ImGuiCol_TextDisabled] = vec(t.quiet);
  c[ImGuiCol_WindowBg] = vec(t.surface);
  c[ImGuiCol_ChildBg] = vec(t.surface, 0);
  c[ImGuiCol_PopupBg] = vec(t.raised);
  c[ImGuiCol_Border] = vec(t.hairline);
  c[ImGuiCol_BorderShadow] = vec(t.surface, 0);
  c[ImGuiCol_FrameBg] = c[ImGuiCol_FrameBgHovered] = c[ImGuiCol_FrameBgActive] = vec(t.field);
  c[ImGuiCol_ScrollbarBg] = vec(t.surface, 0);
  c[ImGuiCol_ScrollbarGrab] = vec(t.border, 0.45F);
  c[ImGuiCol_ScrollbarGrabHovered] = vec(t.border, 0.8F);
  c[ImGuiCol_ScrollbarGrabActive] = vec(t.border);
  c[ImGuiCol_CheckMark] = c[ImGuiCol_SliderGrab] = c[ImGuiCol_SliderGrabActive] = vec(t.accent);
  c[ImGuiCol_Button] = vec(t.field);
  c[ImGuiCol_ButtonHovered] = c[ImGuiCol_HeaderHovered] = vec(t.hover);
  c[ImGuiCol_ButtonActive] = c[ImGuiCol_HeaderActive] = vec(t.pressed);
  c[ImGuiCol_Header] = vec(t.chosen);
  c[ImGuiCol_Separator] = vec(t.hairline);
  c[ImGuiCol_TextSelectedBg] = vec(t.accent, 0.35F);
  c[ImGuiCol_NavHighlight] = vec(t.accentText);
  c[ImGuiCol_NavWindowingHighlight] = vec(t.accentText);
  c[ImGuiCol_NavWindowingDimBg] = vec(t.text, 0);
  c[ImGuiCol_ModalWindowDimBg] = vec({0x1D, 0x1D, 0x1B}, t.dark ? 0.55F : 0.35F);
  ImGui::GetStyle() = style;
}

}  // namespace stadtblick::ui
