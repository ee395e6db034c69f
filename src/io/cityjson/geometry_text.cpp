#include "io/cityjson/geometry_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace stadtblick::io::cityjson {

namespace {

GeometryForm formOf(std::string_view type) {
  constexpr auto kForms = std::to_array<std::pair<std::string_view, GeometryForm>>({
      {"Solid", GeometryForm::kSolid},
      {"MultiSurface", GeometryForm::kSurfaces},
      {"CompositeSurface", GeometryForm::kSurfaces},
      {"GeometryInstance", GeometryForm::kInstance},
      {"MultiSolid", GeometryForm::kSolids},
      {"CompositeSolid", GeometryForm::kSolids},
      {"MultiLineString", GeometryForm::kLines},
      {"MultiPoint", GeometryForm::kPoints},
  });
  const auto* found = std::ranges::find(kForms, type, &std::pair<std::string_view, GeometryForm>::first);
  return found == kForms.end() ? GeometryForm::kUnknown : found->second;
}

/// 2.2 and "2.2".
void readLod(JsonCursor& cursor, GeometryText& geometry) {
  geometry.lodAsWritten = cursor.peek() == '"' ? cursor.string() : cursor.value();
  const std::string_view text = geometry.lodAsWritten;
  double lod = 0.0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), lod);
  const bool good = error == std::errc() && stop == text.data() + text.size() && lod >= 0.0 && lod < 5.0;
  if (good) geometry.lod = lod;
}

ThemeValues& nextTheme(std::vector<ThemeValues>& themes, std::size_t& count) {
  if (themes.size() == count) themes.emplace_back();
  ThemeValues& theme = themes[count++];
  theme.theme = {};
  theme.single = JsonCursor::kNull;
  theme.values.clear();
  return theme;
}

/// {"theme": {"values": […]}, "other": {"value": 1}}
void readThemes(JsonCursor& cursor, std::vector<ThemeValues>& themes, std::size_t& count) {
  if (cursor.peek() != '{') {
    cursor.value();
    return;
  }
  cursor.members([&](std::string_view name) {
    ThemeValues& theme = nextTheme(themes, count);
    theme.theme = name;
    if (cursor.peek() != '{') {
      cursor.value();
      return;
    }
    cursor.members([&](std::string_view key) {
      if (key == "values") {
        theme.values.clear();
        cursor.indices(theme.values);
      } else if (key == "value") {
        Tokens one;
        cursor.indices(one);
        if (one.size() == 1) theme.single = one[0];
        if (theme.single == JsonCursor::kNull) theme.values.assign(1, JsonCursor::kNull);
      } else {
        cursor.value();
      }
    });
  });
}

void readSemantics(JsonCursor& cursor, GeometryText& geometry) {
  if (cursor.peek() != '{') {
    cursor.value();
    return;
  }
  cursor.members([&](std::string_view key) {
    if (key == "surfaces") {
      const bool isList = cursor.peek() == '[';
      const std::string_view text = cursor.value();
      if (isList) geometry.semanticSurfaces = text;
    } else if (key == "values") {
      geometry.semanticValues.clear();
      cursor.indices(geometry.semanticValues);
    } else {
      cursor.value();
    }
  });
  geometry.hasSemantics = !geometry.semanticSurfaces.empty();
}

void readMatrix(JsonCursor& cursor, std::vector<double>& matrix) {
  if (cursor.peek() != '[') {
    cursor.value();
    return;
  }
  cursor.elements([&] {
    double number = 0.0;
    if (cursor.number(number)) {
      matrix.push_back(number);
    } else {
      cursor.value();
    }
  });
}

}  // namespace

model::Lod GeometryText::wholeLod() const { return static_cast<model::Lod>(std::floor(lod.value_or(1.0))); }

void GeometryText::clear() {
  form = GeometryForm::kUnknown;
  type = lodAsWritten = semanticSurfaces = {};
  lod.reset();
  templateIndex.reset();
  boundaries.clear();
  semanticValues.clear();
  matrix.clear();
  hasSemantics = false;
  materialCount = textureCount = 0;
}

void readGeometryText(JsonCursor& cursor, GeometryText& geometry) {
  geometry.clear();
  if (cursor.peek() != '{') {
    cursor.value();
    return;
  }
  cursor.members([&](std::string_view key) {
    if (key == "type" && cursor.peek() == '"') {
      geometry.type = cursor.string();
      geometry.form = formOf(geometry.type);
    } else if (key == "lod") {
      readLod(cursor, geometry);
    } else if (key == "boundaries") {
      geometry.boundaries.clear();
      cursor.indices(geometry.boundaries);
    } else if (key == "semantics") {
      readSemantics(cursor, geometry);
    } else if (key == "material") {
      readThemes(cursor, geometry.materials, geometry.materialCount);
    } else if (key == "texture") {
      readThemes(cursor, geometry.textures, geometry.textureCount);
    } else if (key == "template") {
      Tokens one;
      cursor.indices(one);
      if (one.size() == 1 && one[0] >= 0) geometry.templateIndex = static_cast<std::uint32_t>(one[0]);
    } else if (key == "transformationMatrix") {
      geometry.matrix.clear();
      readMatrix(cursor, geometry.matrix);
    } else {
      cursor.value();
    }
  });
}

}  // namespace stadtblick::io::cityjson
