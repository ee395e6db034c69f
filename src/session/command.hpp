#pragma once

#include <array>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "scenario/view_spec.hpp"

namespace stadtblick::session {

// Every action of a user, as a document. The window, the command line, recorded tests and later kiosk and
// undo use nothing else to change a session.

struct OpenFiles {
  std::vector<std::string> paths;
  std::string reader;  ///< "" for the first that knows the file.
  std::string crs;     ///< override; "" for what the file says.
  bool operator==(const OpenFiles&) const = default;
};
struct CloseLayer {
  std::string layer;
  bool operator==(const CloseLayer&) const = default;
};
struct CancelImport {  ///< the layer stays, failed, until it is closed.
  std::string layer;
  bool operator==(const CancelImport&) const = default;
};
struct SetView {  ///< all of it at once: a saved view.
  scenario::ViewSpec view;
  bool operator==(const SetView&) const = default;
};
struct SetCamera {
  scenario::Camera camera;
  bool operator==(const SetCamera&) const = default;
};
struct FitView {  ///< fits to the selection, or to everything.
  scenario::NamedView direction = scenario::NamedView::kIso;
  bool selectionOnly = false;
  bool operator==(const FitView&) const = default;
};
struct SetLayerVisible {
  std::string layer;
  bool visible = true;
  bool operator==(const SetLayerVisible&) const = default;
};
struct Select {
  std::vector<scenario::ObjectKey> objects;
  bool add = false;
  bool operator==(const Select&) const = default;
};
struct HideSelected {
  bool operator==(const HideSelected&) const = default;
};
struct IsolateSelected {
  bool operator==(const IsolateSelected&) const = default;
};
struct ShowAll {
  bool operator==(const ShowAll&) const = default;
};
struct SetColourBy {
  std::string attribute;  ///< "" for none.
  bool operator==(const SetColourBy&) const = default;
};
struct SetLod {
  std::optional<int> lod;
  bool operator==(const SetLod&) const = default;
};
struct SetTime {
  base::Instant time;
  bool operator==(const SetTime&) const = default;
};
struct SetStyle {
  scenario::SceneStyle style;
  bool operator==(const SetStyle&) const = default;
};
struct SetTheme {  ///< appearance theme; "" for the first.
  std::string theme;
  bool operator==(const SetTheme&) const = default;
};
struct SetBackground {  ///< sRGB 0…1; nothing: the sky.
  std::optional<std::array<float, 3>> colour;
  bool operator==(const SetBackground&) const = default;
};
struct SetShadows {
  bool on = true;
  bool operator==(const SetShadows&) const = default;
};
struct SetEdges {
  bool on = true;
  bool operator==(const SetEdges&) const = default;
};
struct SetSetting {
  std::string id;
  std::string value;
  bool thisRunOnly = false;  ///< said with the call of the program: not saved.
  bool operator==(const SetSetting&) const = default;
};
struct SavePicture {
  std::string path;
  int width = 1920;
  int height = 1080;
  bool operator==(const SavePicture&) const = default;
};
/// Writes models to a file of another format; goes on in the background (Session::exports).
struct ExportModel {
  std::string path;
  std::string format;                ///< "glb", "obj" …; "" by the ending of the path.
  std::string scope = "all";         ///< "all", "visible" or "selection".
  std::vector<std::string> objects;  ///< ids; not empty: only these, whatever the scope.
  std::string area;                  ///< corners "x,y x,y …" in the project's CRS, or a file with polygons.
  std::string box;                   ///< "west,south,east,north".
  bool touch = false;                ///< what touches the area counts, not only what has its centre inside.
  std::optional<int> lod;
  std::string origin;  ///< "local", "world" or "x,y,z"; "" as usual in the format.
  std::string up;      ///< "y", "z"; "" as usual in the format.
  std::string theme;
  bool textures = true;
  bool allowOpen = false;  ///< in formats of solids.
  std::string date;        ///< of the export, for notes: "2026-03-21"; "" for none.
  bool operator==(const ExportModel&) const = default;
};
struct CancelExport {
  std::string path;
  bool operator==(const CancelExport&) const = default;
};
struct Undo {
  bool operator==(const Undo&) const = default;
};
struct Redo {
  bool operator==(const Redo&) const = default;
};

using Command = std::variant<OpenFiles, CloseLayer, CancelImport, SetView, SetCamera, FitView,
                             SetLayerVisible, Select, HideSelected, IsolateSelected, ShowAll, SetColourBy,
                             SetLod, SetTime, SetStyle, SetTheme, SetBackground, SetShadows, SetEdges,
                             SetSetting, SavePicture, ExportModel, CancelExport, Undo, Redo>;

/// {"command": "SetLod", "lod": 2}
nlohmann::json toJson(const Command& command);
/// Fails with kDocumentInvalid.
base::Result<Command> commandFromJson(const nlohmann::json& document);
/// English name for the history, e.g. "Colour by attribute"; a message id.
std::string_view commandLabel(const Command& command);

}  // namespace stadtblick::session
