#include <algorithm>
#include <array>

#include "ui/actions.hpp"
#include "ui/planner/planner.hpp"
#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

void separator(PanelContext& c) {
  ImGui::SameLine(0, c.w.px(6));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddRectFilled({at.x, at.y + c.w.px(6)}, {at.x + c.w.px(1), at.y + c.w.px(26)},
                                            c.w.colour(c.w.theme().hairline));
  ImGui::Dummy({c.w.px(1), c.w.px(32)});
  ImGui::SameLine(0, c.w.px(6));
}

bool tool(PanelContext& c, const char* id, std::string_view label, Icon icon, Action action,
          bool active = false, bool enabled = true) {
  ButtonSpec spec{id, label, icon};
  spec.active = active;
  spec.enabled = enabled;
  const std::string words = hintOf(action, c.tr);
  spec.hint = words;
  const bool pressed = c.w.button(spec);
  if (pressed) perform(action, c);
  return pressed;
}

void viewMenu(PanelContext& c, bool words) {
  ButtonSpec spec{"views", words ? c.tr("View") : "", Icon::kCube};
  const std::string hint = c.tr("Named views (keys 1 to 6)");
  spec.hint = hint;
  if (c.w.button(spec)) ImGui::OpenPopup("view-menu");
  ImGui::SetNextWindowPos({ImGui::GetItemRectMin().x, ImGui::GetItemRectMax().y + c.w.px(4)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(c.w.px(4), c.w.px(4)));
  if (ImGui::BeginPopup("view-menu", ImGuiWindowFlags_NoMove)) {
    constexpr std::array kViews{Action::kViewIso,   Action::kViewNorth, Action::kViewEast,
                                Action::kViewSouth, Action::kViewWest,  Action::kViewTop};
    ImGui::Dummy({c.w.px(208), 0});
    for (const Action action : kViews) {
      for (const Shortcut& shortcut : shortcuts()) {
        if (shortcut.action != action) continue;
        const std::string keys = keysOf(action, c.tr);
        const std::string id(shortcut.label);
        RowSpec row{id.c_str(), c.tr(shortcut.label),
                    action == Action::kViewTop ? Icon::kPlanView : Icon::kCube, keys};
        row.height = 30;
        if (c.w.row(row)) {
          perform(action, c);
          ImGui::CloseCurrentPopup();
        }
      }
    }
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar();
}

/// Every city that is open is tiled: its tiles were made at the highest level of detail.
bool onlyTiles(const session::Snapshot& snapshot) {
  const auto has = [&](auto content) {
    return std::ranges::any_of(snapshot.layers,
                               [&](const auto& layer) { return content(*layer) != nullptr; });
  };
  return has(session::pagedCity) && !has(session::cityModel);
}

void lodChoice(PanelContext& c) {
  std::vector<std::string> labels{c.tr("Best LoD")};
  for (int lod = 0; lod <= 4; ++lod) labels.push_back("LoD " + std::to_string(lod));
  const auto& lod = c.snapshot->view.lod;
  const bool fixed = onlyTiles(*c.snapshot);
  if (const auto chosen = c.w.choice("lod", labels, lod && !fixed ? *lod + 1 : 0, 112, !fixed)) {
    session::SetLod command;
    if (*chosen > 0) command.lod = *chosen - 1;
    c.apply(command);
  }
  c.w.hint(c.tr(fixed ? message("Tiles are drawn at their highest level of detail")
                      : message("Level of detail: the highest of each object, or a fixed one")));
}

/// Width of the words of the bar, to know whether they fit.
float wordsWidth(PanelContext& c) {
  float sum = 0;
  for (const std::string_view word :
       {"Open", "Fit", "View", "Walk", "Edges", "Shadows", "Picture", "White", "Textured"})
    sum += c.w.textWidth(c.tr(word)) + c.w.px(8);
  return sum;
}

}  // namespace

void drawToolbar(PanelContext& c) {
  const scenario::ViewSpec& view = c.snapshot->view;
  const float iconsOnly = c.w.px(780);
  const bool words = c.w.availableWidth() > iconsOnly + wordsWidth(c);
  const auto word = [&](std::string_view english) { return std::string_view(words ? c.tr(english) : ""); };
  const float between = c.w.px(2);
  tool(c, "open", word(message("Open")), Icon::kOpen, Action::kOpen);
  separator(c);
  tool(c, "fit", word(message("Fit")), Icon::kFit, Action::kFit);
  ImGui::SameLine(0, between);
  viewMenu(c, words);
  ImGui::SameLine(0, between);
  tool(c, "walk", word(message("Walk")), Icon::kWalk, Action::kWalk, c.view.walking());
  separator(c);
  const std::vector<std::string> styles{c.tr("White"), c.tr("Textured")};
  const int style = view.style == scenario::SceneStyle::kTextured ? 1 : 0;
  const float styleWidth =
      (c.w.textWidth(styles[0], c.w.fonts().strong) + c.w.textWidth(styles[1], c.w.fonts().strong)) /
          c.w.scale() +
      64;
  if (c.w.segments("style", styles, style, styleWidth)) perform(Action::kStyle, c);
  ImGui::SameLine(0, c.w.px(6));
  tool(c, "edges", word(message("Edges")), Icon::kEdges, Action::kEdges, view.edges);
  ImGui::SameLine(0, between);
  tool(c, "shadows", word(message("Shadows")), Icon::kShadow, Action::kShadows, view.shadows);
  ImGui::SameLine(0, c.w.px(6));
  lodChoice(c);
  separator(c);
  tool(c, "undo", "", Icon::kUndo, Action::kUndo, false, c.session.canUndo());
  ImGui::SameLine(0, between);
  tool(c, "redo", "", Icon::kRedo, Action::kRedo, false, c.session.canRedo());
  const float picture = words ? c.w.textWidth(c.tr("Picture")) + c.w.px(8) : 0;
  const float right = c.w.px(32 * 6 + 2 * 5) + picture + c.w.textWidth("DE");
  ImGui::SameLine(std::max(ImGui::GetCursorPosX(), ImGui::GetWindowWidth() - right - c.w.px(12)));
  tool(c, "picture", word(message("Picture")), Icon::kCamera, Action::kPicture);
  ImGui::SameLine(0, between);
  tool(c, "export", "", Icon::kFile, Action::kExport);
  ImGui::SameLine(0, between);
  tool(c, "language", c.tr.language() == "de" ? "DE" : "EN", Icon::kNone, Action::kLanguage);
  ImGui::SameLine(0, between);
  tool(c, "theme", "", c.w.theme().dark ? Icon::kSun : Icon::kMoon, Action::kTheme);
  ImGui::SameLine(0, between);
  tool(c, "settings", "", Icon::kSettings, Action::kSettings);
  ImGui::SameLine(0, between);
  tool(c, "help", "", Icon::kHelp, Action::kHelp);
}

}  // namespace stadtblick::ui
