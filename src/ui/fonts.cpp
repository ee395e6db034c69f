#include "ui/fonts.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace stadtblick::ui {

namespace fs = std::filesystem;

namespace {

struct Family {
  const char* name;
  const char* regular;
  const char* semibold;
};
constexpr std::array<Family, 4> kFamilies{{{"Inter", "Inter-Regular.otf", "Inter-SemiBold.otf"},
                                           {"Inter", "Inter-Regular.ttf", "Inter-SemiBold.ttf"},
                                           {"Noto Sans", "NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf"},
                                           {"DejaVu Sans", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"}}};

/// Latin with its extensions, general punctuation, superscripts, currency, arrows, mathematical signs.
constexpr ImWchar kRanges[] = {0x20,   0x17F,  0x218,  0x21B,  0x2B0,  0x2DD,  0x370,  0x3FF,  0x400,
                               0x45F,  0x1E00, 0x1EFF, 0x2010, 0x2044, 0x2070, 0x2094, 0x20A0, 0x20BF,
                               0x2100, 0x2122, 0x2190, 0x2195, 0x2200, 0x2265, 0};

std::vector<fs::path> fontFolders() {
  std::vector<fs::path> folders;
  const char* home = std::getenv("HOME");
  const char* data = std::getenv("XDG_DATA_HOME");
  if (data != nullptr && *data != 0) folders.push_back(fs::path(data) / "fonts");
  if (home != nullptr && *home != 0) {
    folders.push_back(fs::path(home) / ".local/share/fonts");
    folders.push_back(fs::path(home) / ".fonts");
  }
  folders.emplace_back("/usr/local/share/fonts");
  folders.emplace_back("/usr/share/fonts");
  return folders;
}

struct FontFiles {
  std::string family;
  std::string regular;
  std::string semibold;
};

FontFiles chooseFiles() {
  for (const Family& family : kFamilies) {
    const auto regular = findFontFile(family.regular);
    if (!regular) continue;
    const auto semibold = findFontFile(family.semibold);
    return {family.name, regular->string(), semibold.value_or(*regular).string()};
  }
  return {};
}

ImFont* addFont(const std::string& file, const std::string& more, float pixels) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  ImFontConfig config;
  config.OversampleH = pixels > 24 ? 1 : 2;
  config.OversampleV = 1;
  config.PixelSnapH = false;
  if (file.empty()) {
    config.SizePixels = pixels;
    return atlas.AddFontDefault(&config);
  }
  ImFont* font = atlas.AddFontFromFileTTF(file.c_str(), pixels, &config, kRanges);
  if (!more.empty() && more != file) {
    config.MergeMode = true;
    atlas.AddFontFromFileTTF(more.c_str(), pixels, &config, kRanges);
  }
  return font;
}

/// Columns of numbers line up: every digit takes the width of the widest and stands in its middle.
void makeDigitsEquallyWide(ImFont& font) {
  float widest = 0;
  for (ImWchar digit = '0'; digit <= '9'; ++digit)
    if (const ImFontGlyph* glyph = font.FindGlyphNoFallback(digit))
      widest = std::max(widest, glyph->AdvanceX);
  widest = std::round(widest);
  for (ImFontGlyph& glyph : font.Glyphs) {
    if (glyph.Codepoint < '0' || glyph.Codepoint > '9') continue;
    const float shift = (widest - glyph.AdvanceX) / 2;
    glyph.X0 += shift;
    glyph.X1 += shift;
    glyph.AdvanceX = widest;
    font.IndexAdvanceX[static_cast<int>(glyph.Codepoint)] = widest;
  }
}

}  // namespace

std::optional<fs::path> findFontFile(std::string_view fileName) {
  std::error_code error;
  for (const fs::path& folder : fontFolders()) {
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator at(folder, options, error), end; at != end; at.increment(error)) {
      if (error) break;
      if (at->path().filename() == fileName) return at->path();
    }
  }
  return std::nullopt;
}

Fonts buildFonts(float scale) {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  atlas.TexDesiredWidth = scale > 1.4F ? 4096 : 2048;
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
  const FontFiles files = chooseFiles();
  const auto noto = findFontFile("NotoSans-Regular.ttf");
  const std::string more = noto ? noto->string() : std::string();
  const auto pixels = [scale](float size) { return std::round(size * scale); };
  Fonts fonts;
  fonts.family = files.family;
  fonts.body = addFont(files.regular, more, pixels(14));
  fonts.small = addFont(files.regular, more, pixels(12));
  fonts.strong = addFont(files.semibold, "", pixels(14));
  fonts.title = addFont(files.semibold, "", pixels(18));
  atlas.Build();
  for (ImFont* font : {fonts.small, fonts.body, fonts.strong, fonts.title}) makeDigitsEquallyWide(*font);
  return fonts;
}

}  // namespace stadtblick::ui
