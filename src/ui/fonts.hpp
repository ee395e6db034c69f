#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

struct ImFont;

namespace stadtblick::ui {

/// The three sizes and two weights of the interface, owned by Dear ImGui's current context.
struct Fonts {
  ImFont* small = nullptr;   ///< 12 px: units, hints.
  ImFont* body = nullptr;    ///< 14 px.
  ImFont* strong = nullptr;  ///< 14 px, weight 600.
  ImFont* title = nullptr;   ///< 18 px, weight 600.
  std::string family;        ///< "Inter", "Noto Sans", "DejaVu Sans"; "" for the built-in font.
};

/// A font file by its file name in the font folders of the system and the user.
std::optional<std::filesystem::path> findFontFile(std::string_view fileName);

/// Builds the fonts for `scale` (1 at 96 dpi) into the current context, replacing what was there: Inter, else
/// Noto Sans, else DejaVu Sans; glyphs that Inter lacks come from Noto Sans. Digits are made equally wide.
Fonts buildFonts(float scale);

}  // namespace stadtblick::ui
