#include "io/cityjson/header.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <cmath>

#include "io/cityjson/json_cursor.hpp"

namespace stadtblick::io::cityjson {

using assembly::Findings;
using base::DiagnosticCode;
namespace dom = simdjson::dom;

namespace {

void report(Findings& findings, DiagnosticCode code, std::string_view pointer,
            std::vector<std::string> arguments) {
  findings.add(code, {{}, 0, std::string(pointer)}, std::move(arguments));
}

std::string textOf(dom::element element) {
  std::string_view text;
  return element.get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::string textOf(dom::object object, std::string_view key) {
  dom::element element;
  return object.at_key(key).get(element) == simdjson::SUCCESS ? textOf(element) : std::string();
}

/// The finite numbers that a list begins with.
std::vector<double> numbersOf(dom::object object, std::string_view key) {
  std::vector<double> numbers;
  dom::array list;
  if (object.at_key(key).get(list) != simdjson::SUCCESS) return numbers;
  for (const dom::element element : list) {
    double number = 0.0;
    if (element.get(number) != simdjson::SUCCESS || !std::isfinite(number)) break;
    numbers.push_back(number);
  }
  return numbers;
}

/// A member that is an object; nothing is reported where it is missing.
bool parseObject(dom::parser& parser, std::string_view text, std::string_view pointer, Findings& findings,
                 dom::object& object) {
  if (text.empty()) return false;
  const auto error = parser.parse(text.data(), text.size()).get(object);
  if (error == simdjson::SUCCESS) return true;
  report(findings, DiagnosticCode::kJsonBroken, pointer,
         {fmt::format("{}: {}", pointer, simdjson::error_message(error))});
  return false;
}

void readTransform(const DocumentText& document, const std::string& version, Header& header,
                   Findings& findings) {
  const bool isFeature = document.type == "CityJSONFeature";  // without the line that goes before
  const bool required = isFeature || (!version.empty() && version[0] != '0' && version != "1.0");
  dom::parser parser;
  dom::object object;
  if (document.transform.empty()) {
    if (required)
      report(findings, DiagnosticCode::kCityJsonTransformMissing, "/transform",
             {version.empty() ? "1.1" : version});
    return;
  }
  if (!parseObject(parser, document.transform, "/transform", findings, object)) return;
  const std::vector<double> scale = numbersOf(object, "scale");
  const std::vector<double> translate = numbersOf(object, "translate");
  if (scale.size() != 3 || translate.size() != 3) {
    report(findings, DiagnosticCode::kCityJsonTransformMissing, "/transform", {version});
    return;
  }
  header.transform = {{scale[0], scale[1], scale[2]}, {translate[0], translate[1], translate[2]}, false};
}

void readMetadata(const DocumentText& document, Header& header, Findings& findings) {
  dom::parser parser;
  dom::object object;
  if (!parseObject(parser, document.metadata, "/metadata", findings, object)) return;
  header.placement.srsName = textOf(object, "referenceSystem");
  dom::object crs;  // before 1.0
  std::int64_t epsg = 0;
  if (header.placement.srsName.empty() && object.at_key("crs").get(crs) == simdjson::SUCCESS &&
      crs.at_key("epsg").get(epsg) == simdjson::SUCCESS) {
    header.placement.srsName = fmt::format("EPSG:{}", epsg);
  }
  for (const char* key : {"title", "datasetTitle"}) {
    if (header.title.empty()) header.title = textOf(object, key);
  }
  for (const char* key : {"geographicalExtent", "bbox"}) {
    const std::vector<double> extent = numbersOf(object, key);
    if (extent.size() != 6 || !header.placement.lowerCorner.empty()) continue;
    if (std::ranges::all_of(extent, [](double v) { return v == 0.0; })) continue;  // said, not known
    header.placement.lowerCorner.assign(extent.begin(), extent.begin() + 3);
    header.placement.upperCorner.assign(extent.begin() + 3, extent.end());
  }
}

model::TextureWrap wrapMode(std::string_view text) {
  if (text == "none") return model::TextureWrap::kNone;
  if (text == "mirror") return model::TextureWrap::kMirror;
  if (text == "clamp") return model::TextureWrap::kClamp;
  if (text == "border") return model::TextureWrap::kBorder;
  return model::TextureWrap::kRepeat;
}

void readColour(JsonCursor& cursor, std::array<float, 3>& into) {
  std::array<double, 3> parts{};
  if (!cursor.triple(parts)) {
    cursor.value();
    return;
  }
  for (std::size_t i = 0; i < parts.size(); ++i) into[i] = static_cast<float>(std::clamp(parts[i], 0.0, 1.0));
}

model::Material materialOf(JsonCursor& cursor) {
  model::Material material;
  if (cursor.peek() != '{') {
    cursor.value();
    return material;
  }
  cursor.members([&](std::string_view key) {
    double transparency = 0.0;
    if (key == "diffuseColor") {
      readColour(cursor, material.diffuse);
    } else if (key == "emissiveColor") {
      readColour(cursor, material.emissive);
    } else if (key == "transparency" && cursor.number(transparency)) {
      material.transparency = static_cast<float>(std::clamp(transparency, 0.0, 1.0));
    } else {
      cursor.value();
    }
  });
  return material;
}

void readPictures(std::string_view text, AppearanceTables& tables, Findings& findings) {
  dom::parser parser;
  dom::array list;
  if (parser.parse(text.data(), text.size()).get(list) != simdjson::SUCCESS) {
    return report(findings, DiagnosticCode::kJsonBroken, "/appearance/textures", {"/appearance/textures"});
  }
  for (const dom::element element : list) {
    AppearanceTables::Picture picture;
    dom::object object;
    if (element.get(object) == simdjson::SUCCESS) {
      picture.image = textOf(object, "image");
      picture.wrap = wrapMode(textOf(object, "wrapMode"));
    }
    tables.pictures.push_back(std::move(picture));
  }
}

/// Some cities have a material for each surface.
void readMaterials(JsonCursor& cursor, AppearanceTables& tables, Findings& findings) {
  if (cursor.peek() != '[') {
    cursor.value();
    return report(findings, DiagnosticCode::kJsonBroken, "/appearance/materials", {"/appearance/materials"});
  }
  cursor.elements([&] { tables.materials.push_back(materialOf(cursor)); });
}

void readCoordinates(JsonCursor& cursor, AppearanceTables& tables) {
  cursor.elements([&] {
    std::array<float, 2> pair{};
    std::size_t count = 0;
    if (cursor.peek() != '[') {
      cursor.value();
    } else {
      cursor.elements([&] {
        double number = 0.0;
        if (!cursor.number(number)) cursor.value();
        if (count < 2) pair[count] = static_cast<float>(number);
        ++count;
      });
    }
    tables.coordinates.push_back(pair);
  });
}

}  // namespace

void Transform::apply(std::vector<geo::Vec3>& vertices) const {
  if (identity) return;
  for (geo::Vec3& v : vertices) {
    v = {v.x * scale.x + translate.x, v.y * scale.y + translate.y, v.z * scale.z + translate.z};
  }
}

AppearanceTables readAppearance(std::string_view text, Findings& findings) {
  AppearanceTables tables;
  if (text.empty()) return tables;
  JsonCursor cursor(text);
  std::string buffer;
  const auto theme = [&](std::string& into) {
    if (cursor.peek() == '"') {
      into = unescaped(cursor.string(), buffer);
    } else {
      cursor.value();
    }
  };
  cursor.members([&](std::string_view key) {
    if (key == "vertices-texture" && cursor.peek() == '[') {
      readCoordinates(cursor, tables);
    } else if (key == "textures") {
      readPictures(cursor.value(), tables, findings);
    } else if (key == "materials") {
      readMaterials(cursor, tables, findings);
    } else if (key == "default-theme-texture") {
      theme(tables.defaultPictureTheme);
    } else if (key == "default-theme-material") {
      theme(tables.defaultMaterialTheme);
    } else {
      cursor.value();
    }
  });
  if (!cursor.good()) {
    report(findings, DiagnosticCode::kJsonBroken, "/appearance",
           {fmt::format("/appearance: {}", cursor.problem())});
  }
  return tables;
}

Header readHeader(const DocumentText& document, Findings& findings) {
  Header header;
  std::string buffer;
  header.version = unescaped(document.version.substr(0, 40), buffer);
  // "2.0.1" is 2.0.
  const std::string_view known = std::string_view(header.version).substr(0, 3);
  const bool isFeature = document.type == "CityJSONFeature";
  if (known != "1.0" && known != "1.1" && known != "2.0" && !(isFeature && header.version.empty())) {
    const bool early = !header.version.empty() && header.version[0] == '0';
    report(findings, DiagnosticCode::kCityJsonVersionUnknown, "/version",
           {header.version.empty() ? "(none)" : header.version, early ? "1.0" : "2.0"});
  }
  readTransform(document, header.version, header, findings);
  readMetadata(document, header, findings);
  header.appearance = readAppearance(document.appearance, findings);
  dom::parser parser;
  dom::object extensions;
  if (parseObject(parser, document.extensions, "/extensions", findings, extensions)) {
    for (const auto& field : extensions) header.extensions.emplace_back(field.key);
  }
  return header;
}

}  // namespace stadtblick::io::cityjson
