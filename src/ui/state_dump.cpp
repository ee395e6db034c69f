#include "ui/state_dump.hpp"

#include <nlohmann/json.hpp>

#include "session/object_description.hpp"
#include "ui/view_controller.hpp"
#include "ui/viewer_window.hpp"

namespace stadtblick::ui {

namespace {

using Json = nlohmann::ordered_json;

Json layersAsJson(const session::Snapshot& snapshot) {
  Json layers = Json::array();
  for (const auto& layer : snapshot.layers) {
    const char* state = layer->state == session::Layer::State::kReady    ? "ready"
                        : layer->state == session::Layer::State::kFailed ? "failed"
                                                                         : "loading";
    layers.push_back({{"id", layer->id},
                      {"state", state},
                      {"visible", session::isVisible(snapshot.view, layer->id)},
                      {"findings", layer->diagnostics.size()}});
  }
  return layers;
}

Json objectAsJson(const session::Session& session, const scenario::ObjectKey& key) {
  Json object{{"layer", key.layer}, {"id", key.id}};
  const session::ObjectAnswer answer = session.describe(key);
  if (answer.state != session::ObjectAnswer::State::kFound) return object;
  const session::ObjectDescription& text = answer.text;
  object["kind"] = text.kind;
  object["headline"] = text.headline;
  object["addresses"] = text.addresses;
  for (const auto& attribute : text.attributes)
    object["attributes"].push_back({{"name", attribute.name},
                                    {"label", attribute.label},
                                    {"value", attribute.value},
                                    {"unit", attribute.unit},
                                    {"raw", attribute.raw}});
  return object;
}

const char* dialogName(Dialog dialog) {
  switch (dialog) {
    case Dialog::kOpen:
      return "open";
    case Dialog::kSettings:
      return "settings";
    case Dialog::kHelp:
      return "help";
    case Dialog::kPicture:
      return "picture";
    case Dialog::kExport:
      return "export";
    case Dialog::kNone:
      break;
  }
  return "";
}

}  // namespace

std::string stateAsJson(const ViewerWindow& window) {
  const session::Session& session = window.session();
  const auto snapshot = session.snapshot();
  const InterfaceState& state = window.state();
  Json document;
  document["layers"] = layersAsJson(*snapshot);
  document["selected"] = Json::array();
  for (const auto& key : snapshot->view.selected) document["selected"].push_back(objectAsJson(session, key));
  document["view"] = scenario::toJson(snapshot->view);
  const auto& hovered = window.view().hovered();
  document["hovered"] = hovered ? hovered->id : "";
  document["colour_by"] = snapshot->view.colourBy ? snapshot->view.colourBy->attribute : "";
  const scenario::Camera camera = window.view().camera();
  document["camera"] = {{"eye", {camera.eye.x, camera.eye.y, camera.eye.z}},
                        {"target", {camera.target.x, camera.target.y, camera.target.z}},
                        {"heading", render::headingDegrees(camera)},
                        {"walking", window.view().walking()}};
  document["language"] = session.messages().language();
  document["panels"] = {{"left", state.leftOpen ? state.leftPanel : ""},
                        {"right", state.rightOpen ? state.rightPanel : ""},
                        {"dialog", dialogName(state.dialog)},
                        {"search", state.search}};
  document["theme"] = window.dark() ? "dark" : "light";
  document["history"] = session.history();
  document["frames"] = window.frames().size();
  return document.dump(2) + "\n";
}

}  // namespace stadtblick::ui
