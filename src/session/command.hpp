#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
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
};
struct CloseLayer {
  std::string layer;
};
struct SetCamera {
  scenario::Camera camera;
};
struct FitView {  ///< fits to the selection, or to everything.
  scenario::NamedView direction = scenario::NamedView::kIso;
  bool selectionOnly = false;
};
struct SetLayerVisible {
  std::string layer;
  bool visible = true;
};
struct Select {
  std::vector<scenario::ObjectKey> objects;
  bool add = false;
};
struct HideSelected {};
struct IsolateSelected {};
struct ShowAll {};
struct SetColourBy {
  std::string attribute;  ///< "" for none.
};
struct SetLod {
  std::optional<int> lod;
};
struct SetTime {
  base::Instant time;
};
struct SetStyle {
  scenario::SceneStyle style;
};
struct SetShadows {
  bool on = true;
};
struct SetEdges {
  bool on = true;
};
struct SetSetting {
  std::string id;
  std::string value;
};
struct SavePicture {
  std::string path;
  int width = 1920;
  int height = 1080;
};
struct Undo {};
struct Redo {};

using Command = std::variant<OpenFiles, CloseLayer, SetCamera, FitView, SetLayerVisible, Select, HideSelected,
                             IsolateSelected, ShowAll, SetColourBy, SetLod, SetTime, SetStyle, SetShadows,
                             SetEdges, SetSetting, SavePicture, Undo, Redo>;

/// {"command": "SetLod", "lod": 2}
nlohmann::json toJson(const Command& command);
base::Result<Command> commandFromJson(const nlohmann::json& document);
/// English name for the history, e.g. "Colour by attribute"; a message id.
std::string_view commandLabel(const Command& command);

}  // namespace stadtblick::session
