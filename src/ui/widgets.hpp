#pragma once

#include <imgui.h>

#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ui/focus_ring.hpp"
#include "ui/fonts.hpp"
#include "ui/icons.hpp"
#include "ui/theme.hpp"

namespace stadtblick::ui {

/// How the interface looks now.
struct Look {
  Theme theme;
  Fonts fonts;
  float scale = 1;  ///< pixels a unit: interface scale × content scale of the screen.
};

enum class ButtonStyle : std::uint8_t {
  kPlain,    ///< on a quiet field.
  kPrimary,  ///< on the accent; one a dialog.
  kTool,     ///< nothing behind it until the pointer comes.
};

struct ButtonSpec {
  const char* id;
  std::string_view label;  ///< "" for the icon alone: then `hint` is a must.
  Icon icon = Icon::kNone;
  ButtonStyle style = ButtonStyle::kTool;
  bool active = false;
  bool enabled = true;
  std::string_view hint = {};  ///< shown after a moment, with the shortcut.
  float width = 0;             ///< units; 0 fits the label.
};

/// A row of a list: icon, label, quiet text at the end.
struct RowSpec {
  const char* id;
  std::string_view label;
  Icon icon = Icon::kNone;
  std::string_view detail = {};
  bool chosen = false;
  bool quiet = false;             ///< label in the quiet colour.
  float endSpace = 0;             ///< units kept free at the right for buttons.
  std::optional<Rgb> tint = {};   ///< of the icon.
  float height = 32;              ///< units.
  bool labelFirst = false;        ///< the detail gives way to the label, not the label to it.
  float indent = 0;               ///< units; of a line within a tree.
  std::optional<bool> open = {};  ///< of a line that can be opened: whether it is.
};

/// What was done to a row: pressed, or opened or closed (at its arrow, or with the arrow keys).
enum class RowAct : std::uint8_t { kNone, kPressed, kFold };

/// The controls of the interface: flat, on an 8 px grid, each reachable by Tab with a visible focus. Drawn in
/// Dear ImGui's current window.
class Widgets {
 public:
  Widgets(const Look& look, FocusRing& focus) : look_(look), focus_(focus) {}

  float px(float units) const { return std::round(units * look_.scale); }
  ImU32 colour(Rgb c, float alpha = 1) const;
  const Theme& theme() const { return look_.theme; }
  const Fonts& fonts() const { return look_.fonts; }
  float scale() const { return look_.scale; }
  FocusRing& focus() { return focus_; }
  float availableWidth() const { return ImGui::GetContentRegionAvail().x; }

  // Words.
  void text(std::string_view words);
  void quiet(std::string_view words);
  void small(std::string_view words);
  void strong(std::string_view words);
  void title(std::string_view words);
  /// Broken over lines at the available width.
  void paragraph(std::string_view words, bool quietColour = true);
  void section(std::string_view words, Icon icon = Icon::kNone);
  void gap(float units);
  void hairline(float before = 8, float after = 8);

  // Controls: true when pressed or changed.
  bool button(const ButtonSpec& spec);
  bool check(const char* id, std::string_view label, bool& value, std::string_view hint = {});
  std::optional<int> segments(const char* id, std::span<const std::string> labels, int chosen,
                              float width = 0);
  std::optional<int> choice(const char* id, std::span<const std::string> labels, int chosen, float width = 0,
                            bool enabled = true);
  bool slider(const char* id, double& value, double least, double most, double step, float width,
              std::string_view spoken = {});
  bool textField(const char* id, std::string& value, std::string_view hint, Icon icon = Icon::kNone,
                 float width = 0, bool submitOnEnter = false);
  bool row(const RowSpec& spec) { return treeRow(spec) == RowAct::kPressed; }
  RowAct treeRow(const RowSpec& spec);
  void progress(double fraction, float width = 0);
  /// Label left and value right of it, the value broken over lines; unit quiet.
  void fact(std::string_view label, std::string_view value, std::string_view unit = {});
  /// For the last item, also one that cannot be used now: why not.
  void hint(std::string_view words);

  /// A sheet in the middle of the window over a dimmed background; false when it is closed. end must follow
  /// a true begin. Escape and the cross close it.
  bool beginDialog(const char* id, std::string_view heading, bool& open, ImVec2 sizeUnits);
  void endDialog();

  float textWidth(std::string_view words, const ImFont* font = nullptr) const;
  /// Draws `words` at a place, cut with … where `width` (pixels) is too small.
  void drawText(ImDrawList& list, ImVec2 at, Rgb colour, std::string_view words, float width = 0,
                const ImFont* font = nullptr) const;
  void focusFrame(ImVec2 min, ImVec2 max, float rounding = 4) const;

 private:
  struct Item {
    bool pressed, hovered, held;
    ImVec2 min, max;
  };
  Item item(const char* id, ImVec2 size);
  /// The last item has the keyboard, and an arrow key asks to open or to close it.
  static bool foldByKey(bool open);
  void line(std::string_view words, Rgb c, const ImFont* font);

  const Look& look_;
  FocusRing& focus_;
};

}  // namespace stadtblick::ui
