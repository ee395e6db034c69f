#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace stadtblick::ui {

/// sRGB, opaque.
struct Rgb {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  bool operator==(const Rgb&) const = default;
};

/// Contrast of two colours after WCAG 2.1, 1 … 21.
double contrast(Rgb a, Rgb b);

/// The colours of the interface by what they are for. One accent; everything else is quiet.
struct Theme {
  bool dark = false;
  Rgb surface;      ///< panels, bars.
  Rgb raised;       ///< dialogs, menus, hints.
  Rgb field;        ///< where text is typed, tracks of sliders.
  Rgb hover;        ///< a row or button under the pointer.
  Rgb pressed;      ///< while held down.
  Rgb chosen;       ///< a chosen row or an active tool.
  Rgb hairline;     ///< separates; carries no meaning.
  Rgb border;       ///< of fields and switches: 3:1 against what it lies on.
  Rgb text;         ///< what is read.
  Rgb quiet;        ///< labels, units, hints.
  Rgb accent;       ///< filled buttons, progress, slider handles.
  Rgb onAccent;     ///< text on accent.
  Rgb accentText;   ///< accent as text, icon or focus ring on surfaces.
  Rgb error;        ///< text and icon.
  Rgb warning;      ///< text and icon.
  Rgb information;  ///< text and icon.
  Rgb success;      ///< text and icon.
};

Theme lightTheme();
Theme darkTheme();

/// Two colours of a theme that meet on screen, and the least contrast they need: 4.5 for text, 3 for symbols.
struct ContrastPair {
  std::string_view name;
  Rgb front;
  Rgb back;
  double least;
};
std::vector<ContrastPair> contrastPairs(const Theme& theme);

/// Hands the theme to Dear ImGui's current context; `scale` multiplies all lengths.
void applyTheme(const Theme& theme, float scale);

}  // namespace stadtblick::ui
