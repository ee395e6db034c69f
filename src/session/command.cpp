#include "session/command.hpp"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "scenario/document_reader.hpp"

namespace stadtblick::session {

using nlohmann::json;
using scenario::DocumentReader;

namespace {

constexpr int kHighestLod = 4;
constexpr int kLargestPicture = 65536;  // pixels along one side.

// One row a command: its name in documents and its name for people.
template <typename T>
struct Named;
#define SB_COMMAND(type, words)                       \
  template <>                                         \
  struct Named<type> {                                \
    static constexpr std::string_view kName = #type;  \
    static constexpr std::string_view kLabel = words; \
  };
SB_COMMAND(OpenFiles, "Open files")
SB_COMMAND(CloseLayer, "Close layer")
SB_COMMAND(CancelImport, "Cancel import")
SB_COMMAND(SetView, "Show saved view")
SB_COMMAND(SetCamera, "Move the camera")
SB_COMMAND(FitView, "Fit the view")
SB_COMMAND(SetLayerVisible, "Show or hide a layer")
SB_COMMAND(Select, "Select")
SB_COMMAND(HideSelected, "Hide the selection")
SB_COMMAND(IsolateSelected, "Show the selection only")
SB_COMMAND(ShowAll, "Show all")
SB_COMMAND(SetColourBy, "Colour by attribute")
SB_COMMAND(SetLod, "Change the level of detail")
SB_COMMAND(SetTime, "Change date and time")
SB_COMMAND(SetStyle, "Change the style")
SB_COMMAND(SetTheme, "Change the appearance theme")
SB_COMMAND(SetBackground, "Change the background")
SB_COMMAND(SetShadows, "Switch shadows")
SB_COMMAND(SetEdges, "Switch edges")
SB_COMMAND(SetSetting, "Change a setting")
SB_COMMAND(SavePicture, "Save a picture")
SB_COMMAND(ExportModel, "Export")
SB_COMMAND(CancelExport, "Cancel the export")
SB_COMMAND(Undo, "Undo")
SB_COMMAND(Redo, "Redo")
#undef SB_COMMAND

// -- to JSON: the members beside "command".
json members(const OpenFiles& c) { return {{"paths", c.paths}, {"reader", c.reader}, {"crs", c.crs}}; }
json members(const CloseLayer& c) { return {{"layer", c.layer}}; }
json members(const CancelImport& c) { return {{"layer", c.layer}}; }
json members(const SetView& c) { return {{"view", toJson(c.view)}}; }
json members(const SetCamera& c) { return {{"camera", toJson(c.camera)}}; }
json members(const FitView& c) {
  return {{"direction", namedViewName(c.direction)}, {"selectionOnly", c.selectionOnly}};
}
json members(const SetLayerVisible& c) { return {{"layer", c.layer}, {"visible", c.visible}}; }
json members(const Select& c) { return {{"objects", toJson(c.objects)}, {"add", c.add}}; }
json members(const HideSelected&) { return json::object(); }
json members(const IsolateSelected&) { return json::object(); }
json members(const ShowAll&) { return json::object(); }
json members(const SetColourBy& c) { return {{"attribute", c.attribute}}; }
json members(const SetLod& c) { return {{"lod", c.lod ? json(*c.lod) : json(nullptr)}}; }
json members(const SetTime& c) { return {{"time", c.time.toIso()}}; }
json members(const SetStyle& c) { return {{"style", styleName(c.style)}}; }
json members(const SetTheme& c) { return {{"theme", c.theme}}; }
json members(const SetBackground& c) { return {{"colour", c.colour ? json(*c.colour) : json(nullptr)}}; }
json members(const SetShadows& c) { return {{"on", c.on}}; }
json members(const SetEdges& c) { return {{"on", c.on}}; }
json members(const SetSetting& c) {
  return {{"id", c.id}, {"value", c.value}, {"thisRunOnly", c.thisRunOnly}};
}
json members(const SavePicture& c) { return {{"path", c.path}, {"width", c.width}, {"height", c.height}}; }
json members(const ExportModel& c) {
  return {{"path", c.path},           {"format", c.format},
          {"scope", c.scope},         {"objects", c.objects},
          {"area", c.area},           {"box", c.box},
          {"touch", c.touch},         {"lod", c.lod ? json(*c.lod) : json(nullptr)},
          {"origin", c.origin},       {"up", c.up},
          {"theme", c.theme},         {"textures", c.textures},
          {"allowOpen", c.allowOpen}, {"date", c.date}};
}
json members(const CancelExport& c) { return {{"path", c.path}}; }
json members(const Undo&) { return json::object(); }
json members(const Redo&) { return json::object(); }

// -- from JSON.
void read(DocumentReader& in, OpenFiles& c) {
  in.read("paths", c.paths);
  in.read("reader", c.reader);
  in.read("crs", c.crs);
  if (c.paths.empty()) in.complain("paths", "must name at least one file");
}
void read(DocumentReader& in, CloseLayer& c) { in.read("layer", c.layer); }
void read(DocumentReader& in, CancelImport& c) { in.read("layer", c.layer); }
void read(DocumentReader& in, SetView& c) {
  const json* view = in.member("view");
  if (view == nullptr) return in.complain("view", "is missing");
  auto parsed = scenario::viewSpecFromJson(*view);
  if (!parsed) return in.complain("view", parsed.diagnostics()[0].arguments[1]);
  c.view = std::move(parsed).value();
}
void read(DocumentReader& in, SetCamera& c) {
  const json* camera = in.member("camera");
  if (camera == nullptr) return in.complain("camera", "is missing");
  std::string problem;
  DocumentReader inner(*camera, "", problem);
  readCamera(inner, c.camera);
  if (!problem.empty()) in.complain("camera", problem);
}
void read(DocumentReader& in, FitView& c) {
  std::string direction(namedViewName(c.direction));
  in.read("direction", direction);
  const auto view = scenario::namedViewFromName(direction);
  if (!view) return in.complain("direction", "is none of the words allowed here");
  c.direction = *view;
  in.read("selectionOnly", c.selectionOnly);
}
void read(DocumentReader& in, SetLayerVisible& c) {
  in.read("layer", c.layer);
  in.read("visible", c.visible);
}
void read(DocumentReader& in, Select& c) {
  readObjectKeys(in, "objects", c.objects);
  in.read("add", c.add);
}
void read(DocumentReader&, HideSelected&) {}
void read(DocumentReader&, IsolateSelected&) {}
void read(DocumentReader&, ShowAll&) {}
void read(DocumentReader& in, SetColourBy& c) { in.read("attribute", c.attribute); }
void read(DocumentReader& in, SetLod& c) {
  if (in.has("lod")) in.read("lod", c.lod.emplace(), 0, kHighestLod);
}
void read(DocumentReader& in, SetTime& c) {
  if (!in.has("time")) return in.complain("time", "is missing");
  readTime(in, "time", c.time);
}
void read(DocumentReader& in, SetStyle& c) {
  std::string name;
  in.read("style", name);
  const auto style = scenario::styleFromName(name);
  if (!style) return in.complain("style", "is none of the words allowed here");
  c.style = *style;
}
void read(DocumentReader& in, SetTheme& c) { in.read("theme", c.theme); }
void read(DocumentReader& in, SetBackground& c) {
  if (!in.has("colour")) return;
  std::array<double, 3> parts{};
  in.read("colour", parts);
  auto& colour = c.colour.emplace();
  for (std::size_t i = 0; i < 3; ++i) {
    if (parts[i] < 0 || parts[i] > 1) in.complain("colour", "must be a number in range");
    colour[i] = static_cast<float>(parts[i]);
  }
}
void read(DocumentReader& in, SetShadows& c) { in.read("on", c.on); }
void read(DocumentReader& in, SetEdges& c) { in.read("on", c.on); }
void read(DocumentReader& in, SetSetting& c) {
  in.read("id", c.id);
  in.read("value", c.value);
  in.read("thisRunOnly", c.thisRunOnly);
}
void read(DocumentReader& in, SavePicture& c) {
  in.read("path", c.path);
  in.read("width", c.width, 1, kLargestPicture);
  in.read("height", c.height, 1, kLargestPicture);
  if (c.path.empty()) in.complain("path", "is missing");
}
void read(DocumentReader& in, ExportModel& c) {
  in.read("path", c.path);
  in.read("format", c.format);
  in.read("scope", c.scope);
  in.read("objects", c.objects);
  in.read("area", c.area);
  in.read("box", c.box);
  if (in.has("lod")) in.read("lod", c.lod.emplace(), 0, kHighestLod);
  in.read("origin", c.origin);
  in.read("up", c.up);
  in.read("theme", c.theme);
  in.read("date", c.date);
  in.read("touch", c.touch);
  in.read("textures", c.textures);
  in.read("allowOpen", c.allowOpen);
  if (c.path.empty()) in.complain("path", "is missing");
}
void read(DocumentReader& in, CancelExport& c) { in.read("path", c.path); }
void read(DocumentReader&, Undo&) {}
void read(DocumentReader&, Redo&) {}

template <std::size_t I = 0>
void readNamed(const std::string& name, DocumentReader& in, std::optional<Command>& command) {
  if constexpr (I < std::variant_size_v<Command>) {
    using T = std::variant_alternative_t<I, Command>;
    if (name != Named<T>::kName) return readNamed<I + 1>(name, in, command);
    T value{};
    read(in, value);
    command = std::move(value);
  }
}

}  // namespace

json toJson(const Command& command) {
  return std::visit(
      [](const auto& one) {
        json document = members(one);
        document["command"] = Named<std::decay_t<decltype(one)>>::kName;
        return document;
      },
      command);
}

base::Result<Command> commandFromJson(const json& document) {
  std::string problem;
  std::string name;
  std::optional<Command> command;
  DocumentReader in(document, "", problem);
  in.read("command", name);
  readNamed(name, in, command);
  if (!command) in.complain("command", "is none of the words allowed here");
  if (!problem.empty())
    return base::Result<Command>::failure(base::DiagnosticCode::kDocumentInvalid, {},
                                          {name.empty() ? "command" : name, problem});
  return *std::move(command);
}

std::string_view commandLabel(const Command& command) {
  return std::visit([](const auto& one) { return Named<std::decay_t<decltype(one)>>::kLabel; }, command);
}

}  // namespace stadtblick::session
