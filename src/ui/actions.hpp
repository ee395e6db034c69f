#pragma once

#include <span>
#include <string>
#include <string_view>

#include "ui/input_event.hpp"
#include "ui/panel.hpp"

namespace stadtblick::ui {

/// Everything that a key or a button of the bars does.
enum class Action : std::uint8_t {
  kOpen,
  kSearch,
  kPicture,
  kExport,
  kUndo,
  kRedo,
  kSettings,
  kHelp,
  kFit,
  kFitSelection,
  kNorthUp,
  kWalk,
  kViewIso,
  kViewNorth,
  kViewEast,
  kViewSouth,
  kViewWest,
  kViewTop,
  kHide,
  kIsolate,
  kShowAll,
  kClearSelection,
  kStyle,
  kEdges,
  kShadows,
  kLanguage,
  kTheme,
  kLarger,
  kSmaller,
  kLeftPanel,
  kRightPanel,
  kAttributes,
  kColours,
  kReport,
};

/// One row of the table that keys, hints and the help come from.
struct Shortcut {
  Action action;
  std::string_view label;  ///< English; message id.
  std::string_view group;  ///< English; message id.
  Key key;
  std::uint8_t modifiers = kNoModifier;
  Key otherKey = Key::kNone;  ///< a second key for the same.
  std::uint8_t otherModifiers = kNoModifier;
};
std::span<const Shortcut> shortcuts();

/// "Ctrl+O", "Strg+O"; "" where the action has no key.
std::string keysOf(Action action, const Translator& tr);
/// Label and keys, for hints: "Open files  Ctrl+O".
std::string hintOf(Action action, const Translator& tr);

void perform(Action action, PanelContext& context);
/// Performs what the key stands for; false where it stands for nothing.
bool performKey(const InputEvent& key, PanelContext& context);

}  // namespace stadtblick::ui
