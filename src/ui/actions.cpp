#include "ui/actions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "ui/view_controller.hpp"

namespace stadtblick::ui {

namespace {

using scenario::NamedView;

constexpr std::string_view kFiles = message("Files and pictures");
constexpr std::string_view kCamera = message("Camera");
constexpr std::string_view kObjects = message("Objects");
constexpr std::string_view kPicture = message("Look of the city");
constexpr std::string_view kInterface = message("Interface");

constexpr auto kShortcuts = std::to_array<Shortcut>({
    {Action::kOpen, message("Open files"), kFiles, Key::kO, kControl},
    {Action::kPicture, message("Save a picture"), kFiles, Key::kS, kControl},
    {Action::kExport, message("Export objects"), kFiles, Key::kE, kControl},
    {Action::kUndo, message("Undo"), kFiles, Key::kZ, kControl},
    {Action::kRedo, message("Redo"), kFiles, Key::kY, kControl, Key::kZ, kControl | kShift},
    {Action::kFit, message("Fit everything"), kCamera, Key::kF, kNoModifier, Key::kHome},
    {Action::kFitSelection, message("Zoom to the selection"), kCamera, Key::kZ},
    {Action::kWalk, message("Walk at eye height"), kCamera, Key::kW},
    {Action::kNorthUp, message("Grid north up"), kCamera, Key::kN},
    {Action::kViewIso, message("Overview"), kCamera, Key::kDigit1},
    {Action::kViewNorth, message("From the north"), kCamera, Key::kDigit2},
    {Action::kViewEast, message("From the east"), kCamera, Key::kDigit3},
    {Action::kViewSouth, message("From the south"), kCamera, Key::kDigit4},
    {Action::kViewWest, message("From the west"), kCamera, Key::kDigit5},
    {Action::kViewTop, message("Plan view"), kCamera, Key::kDigit6},
    {Action::kSearch, message("Search objects"), kObjects, Key::kF, kControl},
    {Action::kHide, message("Hide the selection"), kObjects, Key::kH},
    {Action::kIsolate, message("Show the selection alone"), kObjects, Key::kI},
    {Action::kShowAll, message("Show everything"), kObjects, Key::kA, kNoModifier, Key::kH, kShift},
    {Action::kClearSelection, message("Select nothing"), kObjects, Key::kEscape},
    {Action::kStyle, message("White model or textures"), kPicture, Key::kT},
    {Action::kEdges, message("Edges"), kPicture, Key::kE},
    {Action::kShadows, message("Shadows"), kPicture, Key::kS},
    {Action::kAttributes, message("Attributes"), kInterface, Key::kF2},
    {Action::kColours, message("Colour by attribute"), kInterface, Key::kF3},
    {Action::kReport, message("Import report"), kInterface, Key::kF4},
    {Action::kLeftPanel, message("Left panels"), kInterface, Key::kF7},
    {Action::kRightPanel, message("Right panels"), kInterface, Key::kF8},
    {Action::kLanguage, message("German or English"), kInterface, Key::kL},
    {Action::kTheme, message("Light or dark"), kInterface, Key::kD},
    {Action::kLarger, message("Larger interface"), kInterface, Key::kPlus, kControl},
    {Action::kSmaller, message("Smaller interface"), kInterface, Key::kMinus, kControl},
    {Action::kSettings, message("Settings"), kInterface, Key::kComma, kControl},
    {Action::kHelp, message("Help"), kInterface, Key::kF1},
});

std::string keyLabel(Key key, const Translator& tr) {
  switch (key) {
    case Key::kEscape:
      return tr("Esc");
    case Key::kHome:
      return tr("Home");
    case Key::kPlus:
      return "+";
    case Key::kMinus:
      return "−";
    case Key::kComma:
      return ",";
    default:
      break;
  }
  std::string name(keyName(key));
  std::ranges::transform(name, name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
  return name;
}

std::string combination(Key key, std::uint8_t modifiers, const Translator& tr) {
  std::string text;
  if ((modifiers & kControl) != 0) text += std::string(tr("Ctrl")) + "+";
  if ((modifiers & kShift) != 0) text += std::string(tr("Shift")) + "+";
  return text + keyLabel(key, tr);
}

const Shortcut* find(Action action) {
  const auto found = std::ranges::find(kShortcuts, action, &Shortcut::action);
  return found == kShortcuts.end() ? nullptr : &*found;
}

void setSetting(PanelContext& c, std::string id, std::string value) {
  c.apply(session::SetSetting{std::move(id), std::move(value)});
}

void scaleInterface(PanelContext& c, double step) {
  const session::Setting* setting = session::findSetting("interface.scale");
  const double now = c.session.settings().number("interface.scale");
  const double wanted = std::clamp(now + step, setting->minimum, setting->maximum);
  setSetting(c, "interface.scale", fmt::format("{:.3g}", wanted));
}

void openRight(PanelContext& c, std::string_view panel) {
  c.state.rightOpen = true;
  c.state.rightPanel = panel;
}

void needSelection(PanelContext& c, const session::Command& command) {
  if (c.snapshot->view.selected.empty())
    c.state.notify(base::Severity::kInfo, c.tr("Select something first: click a building."));
  else
    c.apply(command);
}

void performOnView(Action action, PanelContext& c) {
  switch (action) {
    case Action::kFit:
      return c.view.fitAll();
    case Action::kFitSelection:
      return c.view.fitSelection();
    case Action::kNorthUp:
      return c.view.northUp();
    case Action::kWalk:
      return c.view.setWalking(!c.view.walking());
    case Action::kViewIso:
      return c.view.namedView(NamedView::kIso);
    case Action::kViewNorth:
      return c.view.namedView(NamedView::kNorth);
    case Action::kViewEast:
      return c.view.namedView(NamedView::kEast);
    case Action::kViewSouth:
      return c.view.namedView(NamedView::kSouth);
    case Action::kViewWest:
      return c.view.namedView(NamedView::kWest);
    case Action::kViewTop:
      return c.view.namedView(NamedView::kTop);
    default:
      return;
  }
}

void performOnInterface(Action action, PanelContext& c) {
  switch (action) {
    case Action::kOpen:
      c.state.dialog = Dialog::kOpen;
      return;
    case Action::kPicture:
      c.state.dialog = Dialog::kPicture;
      return;
    case Action::kExport:
      c.state.dialog = Dialog::kExport;
      return;
    case Action::kSettings:
      c.state.dialog = Dialog::kSettings;
      return;
    case Action::kHelp:
      c.state.dialog = c.state.dialog == Dialog::kHelp ? Dialog::kNone : Dialog::kHelp;
      return;
    case Action::kSearch:
      c.state.leftOpen = true;
      c.state.leftPanel = "objects";
      c.state.focusSearch = true;
      return;
    case Action::kReport:
      c.state.leftOpen = true;
      c.state.leftPanel = "report";
      return;
    case Action::kAttributes:
      return openRight(c, "attributes");
    case Action::kColours:
      return openRight(c, "colours");
    case Action::kLeftPanel:
      c.state.leftOpen = !c.state.leftOpen;
      return;
    case Action::kRightPanel:
      c.state.rightOpen = !c.state.rightOpen;
      return;
    case Action::kLanguage:
      return setSetting(c, "interface.language", c.tr.language() == "de" ? "en" : "de");
    case Action::kTheme:
      return setSetting(c, "interface.theme", c.w.theme().dark ? "light" : "dark");
    case Action::kLarger:
      return scaleInterface(c, 0.25);
    case Action::kSmaller:
      return scaleInterface(c, -0.25);
    default:
      return performOnView(action, c);
  }
}

}  // namespace

std::span<const Shortcut> shortcuts() { return kShortcuts; }

std::string keysOf(Action action, const Translator& tr) {
  const Shortcut* shortcut = find(action);
  return shortcut == nullptr ? std::string() : combination(shortcut->key, shortcut->modifiers, tr);
}

std::string hintOf(Action action, const Translator& tr) {
  const Shortcut* shortcut = find(action);
  return shortcut == nullptr ? std::string()
                             : fmt::format("{}  ({})", tr(shortcut->label), keysOf(action, tr));
}

void perform(Action action, PanelContext& c) {
  const scenario::ViewSpec& view = c.snapshot->view;
  switch (action) {
    case Action::kUndo:
      if (c.session.canUndo()) c.apply(session::Undo{});
      return;
    case Action::kRedo:
      if (c.session.canRedo()) c.apply(session::Redo{});
      return;
    case Action::kHide:
      return needSelection(c, session::HideSelected{});
    case Action::kIsolate:
      return needSelection(c, session::IsolateSelected{});
    case Action::kShowAll:
      c.apply(session::ShowAll{});
      return;
    case Action::kClearSelection:
      if (c.view.walking()) return c.view.setWalking(false);
      if (!view.selected.empty()) c.apply(session::Select{});
      return;
    case Action::kStyle:
      c.apply(session::SetStyle{view.style == scenario::SceneStyle::kTextured
                                    ? scenario::SceneStyle::kWhiteModel
                                    : scenario::SceneStyle::kTextured});
      return;
    case Action::kEdges:
      c.apply(session::SetEdges{!view.edges});
      return;
    case Action::kShadows:
      c.apply(session::SetShadows{!view.shadows});
      return;
    default:
      return performOnInterface(action, c);
  }
}

bool performKey(const InputEvent& key, PanelContext& c) {
  for (const Shortcut& s : kShortcuts) {
    const bool first = s.key == key.key && s.modifiers == key.modifiers;
    const bool second =
        s.otherKey != Key::kNone && s.otherKey == key.key && s.otherModifiers == key.modifiers;
    if (!first && !second) continue;
    perform(s.action, c);
    return true;
  }
  return false;
}

}  // namespace stadtblick::ui
