#include "scenario/view_spec.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "scenario/document_reader.hpp"

namespace stadtblick::scenario {

using nlohmann::json;

namespace {

constexpr int kVersion = 1;
constexpr int kHighestLod = 4;
constexpr std::array<std::string_view, 6> kViewNames{"iso", "north", "south", "east", "west", "top"};
constexpr std::array<std::string_view, 2> kStyleNames{"white", "textured"};
constexpr std::array<std::string_view, 2> kProjectionNames{"perspective", "orthographic"};

template <std::size_t N>
std::optional<std::size_t> indexOf(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

json toJson(const geo::Vec3& position) { return json::array({position.x, position.y, position.z}); }

void readPosition(DocumentReader& reader, const char* key, geo::Vec3& position) {
  std::array<double, 3> numbers{position.x, position.y, position.z};
  reader.read(key, numbers);
  position = {numbers[0], numbers[1], numbers[2]};
}

void readLayers(DocumentReader& reader, ViewSpec& view, std::string& problem) {
  const json* list = reader.member("layers");
  if (list == nullptr) return;
  if (!list->is_array()) return reader.complain("layers", "must be a list");
  for (const auto& item : *list) {
    LayerState state;
    DocumentReader entry(item, reader.pathOf("layers"), problem);
    entry.read("layer", state.layer);
    entry.read("visible", state.visible);
    view.layers.push_back(std::move(state));
  }
}

void readBackground(DocumentReader& reader, ViewSpec& view) {
  if (!reader.has("background")) return;
  std::array<double, 3> colour{};
  reader.read("background", colour);
  if (std::ranges::any_of(colour, [](double part) { return part < 0 || part > 1; }))
    return reader.complain("background", "must be a number in range");
  view.background = {static_cast<float>(colour[0]), static_cast<float>(colour[1]),
                     static_cast<float>(colour[2])};
}

void readHead(DocumentReader& reader) {
  std::string type = "view";
  int version = kVersion;
  reader.read("stadtblick", type);
  reader.read("version", version, 1, 1'000'000);
  if (type != "view") reader.complain("stadtblick", "is no view");
  if (version > kVersion) reader.complain("version", "was written by a newer version of the program");
}

void readTimeZone(DocumentReader& reader, std::string& zone) {
  reader.read("timeZone", zone);
  if (!base::Instant::parse("2026-01-01T00:00", zone))
    reader.complain("timeZone", "is no time zone that is known here");
}

}  // namespace

void readTime(DocumentReader& reader, const char* key, base::Instant& time) {
  if (!reader.has(key)) return;
  std::string text;
  reader.read(key, text);
  const auto parsed = base::Instant::parse(text);
  if (!parsed) return reader.complain(key, "must be a time like 2026-06-21T15:00+02:00");
  time = parsed.value();
}

json toJson(const Camera& camera) {
  return {{"eye", toJson(camera.eye)},
          {"target", toJson(camera.target)},
          {"fieldOfView", camera.fieldOfViewDegrees},
          {"projection", kProjectionNames[static_cast<std::size_t>(camera.projection)]},
          {"orthographicHeight", camera.orthographicHeightMetres}};
}

void readCamera(DocumentReader& reader, Camera& camera) {
  readPosition(reader, "eye", camera.eye);
  readPosition(reader, "target", camera.target);
  reader.read("fieldOfView", camera.fieldOfViewDegrees, 1.0, 170.0);
  reader.read("orthographicHeight", camera.orthographicHeightMetres, 0.01, 1e7);
  if (const auto found = reader.readChoice("projection", {kProjectionNames.begin(), kProjectionNames.end()}))
    camera.projection = static_cast<Projection>(*found);
  if (geo::length(camera.target - camera.eye) <= 0.0)
    reader.complain("target", "must differ from the position of the camera");
}

json toJson(const std::vector<ObjectKey>& keys) {
  json list = json::array();
  for (const auto& key : keys) list.push_back({{"layer", key.layer}, {"id", key.id}});
  return list;
}

void readObjectKeys(DocumentReader& reader, const char* key, std::vector<ObjectKey>& keys) {
  const json* list = reader.member(key);
  if (list == nullptr) return;
  if (!list->is_array()) return reader.complain(key, "must be a list");
  const auto isText = [](const json& item, const char* name) {
    return item.is_object() && item.contains(name) && item[name].is_string();
  };
  for (const auto& item : *list) {
    if (!isText(item, "layer") || !isText(item, "id"))
      return reader.complain(key, "must name a layer and an id in every entry");
    keys.push_back({item["layer"].get<std::string>(), item["id"].get<std::string>()});
  }
}

json toJson(const ViewSpec& view) {
  json document = {{"stadtblick", "view"},
                   {"version", kVersion},
                   {"namedView", namedViewName(view.namedView)},
                   {"time", view.time.toIso()},
                   {"timeZone", view.timeZone},
                   {"style", styleName(view.style)},
                   {"theme", view.theme},
                   {"hidden", toJson(view.hidden)},
                   {"isolated", toJson(view.isolated)},
                   {"selected", toJson(view.selected)},
                   {"edges", view.edges},
                   {"shadows", view.shadows}};
  if (view.camera) document["camera"] = toJson(*view.camera);
  if (view.lod) document["lod"] = *view.lod;
  if (view.colourBy) document["colourBy"] = {{"attribute", view.colourBy->attribute}};
  if (view.background) document["background"] = *view.background;
  document["layers"] = json::array();
  for (const auto& layer : view.layers)
    document["layers"].push_back({{"layer", layer.layer}, {"visible", layer.visible}});
  restoreUnknown(document, view.unknown);
  return document;
}

base::Result<ViewSpec> viewSpecFromJson(const json& document) {
  ViewSpec view;
  std::string problem;
  DocumentReader reader(document, "", problem);
  readHead(reader);
  if (const json* camera = reader.member("camera")) {
    DocumentReader inner(*camera, "camera", problem);
    view.camera.emplace();
    readCamera(inner, *view.camera);
    inner.collectUnknown(view.unknown);
  }
  if (const auto found = reader.readChoice("namedView", {kViewNames.begin(), kViewNames.end()}))
    view.namedView = static_cast<NamedView>(*found);
  readTime(reader, "time", view.time);
  readTimeZone(reader, view.timeZone);
  if (reader.has("lod")) reader.read("lod", view.lod.emplace(), 0, kHighestLod);
  if (const auto found = reader.readChoice("style", {kStyleNames.begin(), kStyleNames.end()}))
    view.style = static_cast<SceneStyle>(*found);
  reader.read("theme", view.theme);
  if (const json* colourBy = reader.member("colourBy")) {
    DocumentReader inner(*colourBy, "colourBy", problem);
    inner.read("attribute", view.colourBy.emplace().attribute);
    inner.collectUnknown(view.unknown);
  }
  readLayers(reader, view, problem);
  readObjectKeys(reader, "hidden", view.hidden);
  readObjectKeys(reader, "isolated", view.isolated);
  readObjectKeys(reader, "selected", view.selected);
  readBackground(reader, view);
  reader.read("edges", view.edges);
  reader.read("shadows", view.shadows);
  reader.collectUnknown(view.unknown);
  if (!problem.empty())
    return base::Result<ViewSpec>::failure(base::DiagnosticCode::kDocumentInvalid, {}, {"view", problem});
  return view;
}

base::Result<ViewSpec> viewSpecFromText(std::string_view text, const std::string& name) {
  const json document = json::parse(text, nullptr, false);
  std::string problem = "it is no JSON";
  if (!document.is_discarded()) {
    auto view = viewSpecFromJson(document);
    if (view) return view;
    problem = view.diagnostics()[0].arguments[1];
  }
  return base::Result<ViewSpec>::failure(base::DiagnosticCode::kDocumentInvalid, {name, 0, ""},
                                         {name, problem});
}

std::string_view namedViewName(NamedView view) { return kViewNames[static_cast<std::size_t>(view)]; }

std::optional<NamedView> namedViewFromName(std::string_view name) {
  const auto found = indexOf(kViewNames, name);
  return found ? std::optional(static_cast<NamedView>(*found)) : std::nullopt;
}

std::string_view styleName(SceneStyle style) { return kStyleNames[static_cast<std::size_t>(style)]; }

std::optional<SceneStyle> styleFromName(std::string_view name) {
  const auto found = indexOf(kStyleNames, name);
  return found ? std::optional(static_cast<SceneStyle>(*found)) : std::nullopt;
}

}  // namespace stadtblick::scenario
