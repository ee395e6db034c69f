#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "ui/planner/dialogs.hpp"
#include "ui/planner/planner.hpp"

namespace stadtblick::ui {

namespace {

std::vector<std::string> split(std::string_view choices) {
  std::vector<std::string> parts;
  while (true) {
    const auto bar = choices.find('|');
    parts.emplace_back(choices.substr(0, bar));
    if (bar == std::string_view::npos) return parts;
    choices.remove_prefix(bar + 1);
  }
}

/// The word of a choice: languages are named in themselves.
std::string wordOf(const Translator& tr, const std::string& choice) {
  if (choice == "de") return "Deutsch";
  if (choice == "en") return "English";
  if (choice == "citygml") return "Stadtblick";
  if (choice == "system") return tr("As the system");
  if (choice == "light") return tr("Light");
  if (choice == "dark") return tr("Dark");
  if (choice == "fast") return tr("Fast");
  if (choice == "balanced") return tr("Balanced");
  if (choice == "full") return tr("Full");
  if (choice == "automatic") return tr("Automatic");
  return choice;
}

/// A step that divides the range into round parts.
double stepOf(const session::Setting& setting) {
  if (setting.type == session::SettingType::kInteger) return 1;
  const double range = setting.maximum - setting.minimum;
  return range > 20 ? 1 : range > 2.4 ? 0.05 : 0.01;
}

}  // namespace

void SettingsDialog::row(PanelContext& c, const session::Setting& setting) {
  const std::string id(setting.id);
  const std::string value = c.session.settings().text(setting.id);
  const auto set = [&](std::string text) { c.apply(session::SetSetting{id, std::move(text)}); };
  ImGui::PushID(id.c_str());
  const float left = ImGui::GetCursorPosX();
  const float column = c.w.px(300);
  const ImVec2 top = ImGui::GetCursorPos();
  c.w.text(c.tr(setting.label));
  ImGui::PushTextWrapPos(left + column - c.w.px(24));
  c.w.small(c.tr(setting.help));
  ImGui::PopTextWrapPos();
  const float bottom = ImGui::GetCursorPosY();
  ImGui::SetCursorPos({left + column, top.y});
  switch (setting.type) {
    case session::SettingType::kBoolean: {
      bool on = value == "true";
      if (c.w.check("value", on ? c.tr("on") : c.tr("off"), on)) set(on ? "true" : "false");
      break;
    }
    case session::SettingType::kChoice: {
      const auto choices = split(setting.choices);
      std::vector<std::string> labels;
      for (const std::string& choice : choices) labels.push_back(wordOf(c.tr, choice));
      const auto at = std::ranges::find(choices, value);
      if (const auto chosen = c.w.choice("value", labels, static_cast<int>(at - choices.begin()), 220))
        set(choices[static_cast<std::size_t>(*chosen)]);
      break;
    }
    case session::SettingType::kInteger:
    case session::SettingType::kReal: {
      double number = c.session.settings().number(setting.id);
      const double step = stepOf(setting);
      if (c.w.slider("value", number, setting.minimum, setting.maximum, step, 160))
        set(fmt::format("{:.6g}", number));
      ImGui::SameLine(0, c.w.px(12));
      const bool close = setting.unit.empty() || setting.unit == "°";  // a degree sign stands at its number
      const std::string unit = (close ? "" : " ") + std::string(setting.unit);
      c.w.text(c.tr.number(number, step < 1 ? 2 : 0) + unit);
      break;
    }
    case session::SettingType::kText: {
      std::string text = value;
      if (c.w.textField("value", text, "", Icon::kNone, 220, true)) set(text);
      break;
    }
  }
  ImGui::SetCursorPos({left, std::max(bottom, top.y + c.w.px(44)) + c.w.px(10)});
  ImGui::PopID();
}

void SettingsDialog::draw(PanelContext& c) {
  if (!beginDialogOf(c, Dialog::kSettings, "settings-dialog", c.tr("Settings"), {640, 560})) return;
  const float footer = c.w.px(48);
  ImGui::BeginChild("settings", {0, ImGui::GetContentRegionAvail().y - footer}, false);
  for (const session::Setting& setting : session::settingsTable())
    if (setting.visibility != session::Visibility::kExpert || expert_) row(c, setting);
  ImGui::EndChild();
  c.w.hairline(0, 8);
  c.w.check("expert", c.tr("Show settings for experts"), expert_);
  const char* done = c.tr("Done");
  ImGui::SameLine(ImGui::GetWindowWidth() - c.w.textWidth(done, c.w.fonts().strong) - c.w.px(24 + 24));
  if (c.w.button({"done", done, Icon::kNone, ButtonStyle::kPrimary})) closeDialog(c);
  c.w.endDialog();
}

}  // namespace stadtblick::ui
