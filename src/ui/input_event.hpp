#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace stadtblick::ui {

/// Keys by what stands on them (in the user's keyboard layout), not by where they lie.
enum class Key : std::uint8_t {
#define SB_KEY(id, name) k##id,
#include "ui/keys.def"
#undef SB_KEY
};
std::string_view keyName(Key key);
std::optional<Key> keyFromName(std::string_view name);
std::size_t keyCount();

enum Modifier : std::uint8_t { kNoModifier = 0, kShift = 1, kControl = 2, kAlt = 4 };

enum class InputKind : std::uint8_t {
  kPointerMove,
  kPointerDown,
  kPointerUp,
  kPointerLeave,
  kScroll,
  kKeyDown,
  kKeyUp,
  kText,    ///< one character was typed.
  kDrop,    ///< files were dropped on the window.
  kSettle,  ///< only in recordings: go on when all imports are done and the picture is complete.
  kClose,   ///< the window is asked to close.
};

/// One thing a user did. The window, a touch screen or a recording feed the same stream; nothing else reaches
/// the interface.
struct InputEvent {
  InputKind kind = InputKind::kPointerMove;
  double seconds = 0;         ///< since the window opened.
  std::uint32_t pointer = 0;  ///< 0 the mouse; touch points have ids of their own.
  double x = 0;               ///< pixels from the left of the window's content.
  double y = 0;               ///< pixels from its top.
  int button = 0;             ///< 0 left, 1 right, 2 middle.
  double scrollX = 0;         ///< notches.
  double scrollY = 0;         ///< notches; positive away from the user.
  Key key = Key::kNone;
  std::uint8_t modifiers = kNoModifier;
  std::uint32_t character = 0;  ///< Unicode code point of kText.
  std::vector<std::string> paths;

  bool operator==(const InputEvent&) const = default;
};

/// One line of a recording: {"kind":"pointer-move","t":1.25,"x":640,"y":360}. Only what matters to the kind
/// is written.
std::string toJsonLine(const InputEvent& event);
/// Fails with kDocumentInvalid.
base::Result<InputEvent> inputEventFromJson(std::string_view line);
/// All lines of a recording; blank lines and lines that start with '#' are skipped. Fails with kFileNotFound
/// and kDocumentInvalid (with the line).
base::Result<std::vector<InputEvent>> readRecording(const std::string& path);

}  // namespace stadtblick::ui
