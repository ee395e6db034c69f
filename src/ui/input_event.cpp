#include "ui/input_event.hpp"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "base/atomic_file.hpp"

namespace stadtblick::ui {

namespace {

using base::DiagnosticCode;
using base::Result;
using Json = nlohmann::ordered_json;

constexpr std::string_view kKeyNames[] = {
#define SB_KEY(id, name) name,
#include "ui/keys.def"
#undef SB_KEY
};

constexpr std::array<std::string_view, 11> kKindNames{
    "pointer-move", "pointer-down", "pointer-up", "pointer-leave", "scroll", "key-down",
    "key-up",       "text",         "drop",       "settle",        "close"};

std::optional<InputKind> kindFromName(std::string_view name) {
  for (std::size_t i = 0; i < kKindNames.size(); ++i)
    if (kKindNames[i] == name) return static_cast<InputKind>(i);
  return std::nullopt;
}

bool hasPlace(InputKind kind) {
  return kind == InputKind::kPointerMove || kind == InputKind::kPointerDown ||
         kind == InputKind::kPointerUp || kind == InputKind::kScroll;
}

bool hasButton(InputKind kind) { return kind == InputKind::kPointerDown || kind == InputKind::kPointerUp; }

bool hasKey(InputKind kind) { return kind == InputKind::kKeyDown || kind == InputKind::kKeyUp; }

Json modifierNames(std::uint8_t modifiers) {
  Json names = Json::array();
  if ((modifiers & kShift) != 0) names.push_back("shift");
  if ((modifiers & kControl) != 0) names.push_back("control");
  if ((modifiers & kAlt) != 0) names.push_back("alt");
  return names;
}

std::uint8_t modifiersFrom(const Json& names) {
  std::uint8_t modifiers = kNoModifier;
  for (const Json& name : names) {
    if (name == "shift") modifiers |= kShift;
    if (name == "control") modifiers |= kControl;
    if (name == "alt") modifiers |= kAlt;
  }
  return modifiers;
}

Result<InputEvent> invalid(std::string_view line, std::string_view reason) {
  return Result<InputEvent>::failure(DiagnosticCode::kDocumentInvalid, {},
                                     {std::string(line), std::string(reason)});
}

}  // namespace

std::string_view keyName(Key key) { return kKeyNames[static_cast<std::size_t>(key)]; }
std::size_t keyCount() { return std::size(kKeyNames); }

std::optional<Key> keyFromName(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kKeyNames); ++i)
    if (kKeyNames[i] == name) return static_cast<Key>(i);
  return std::nullopt;
}

std::string toJsonLine(const InputEvent& event) {
  Json line;
  line["kind"] = kKindNames[static_cast<std::size_t>(event.kind)];
  line["t"] = event.seconds;
  if (hasPlace(event.kind)) {
    line["x"] = event.x;
    line["y"] = event.y;
    if (event.pointer != 0) line["pointer"] = event.pointer;
  }
  if (hasButton(event.kind)) line["button"] = event.button;
  if (event.kind == InputKind::kScroll) {
    line["scroll_x"] = event.scrollX;
    line["scroll_y"] = event.scrollY;
  }
  if (hasKey(event.kind)) line["key"] = keyName(event.key);
  if (event.modifiers != kNoModifier) line["modifiers"] = modifierNames(event.modifiers);
  if (event.kind == InputKind::kText) line["character"] = event.character;
  if (event.kind == InputKind::kDrop) line["paths"] = event.paths;
  return line.dump();
}

Result<InputEvent> inputEventFromJson(std::string_view line) {
  const Json document = Json::parse(line, nullptr, false);
  if (!document.is_object()) return invalid(line, "it is no JSON object");
  try {
    InputEvent event;
    const auto kind = kindFromName(document.value("kind", std::string()));
    if (!kind) return invalid(line, "its kind is not known");
    event.kind = *kind;
    event.seconds = document.value("t", 0.0);
    event.pointer = document.value("pointer", 0U);
    event.x = document.value("x", 0.0);
    event.y = document.value("y", 0.0);
    event.button = document.value("button", 0);
    event.scrollX = document.value("scroll_x", 0.0);
    event.scrollY = document.value("scroll_y", 0.0);
    event.character = document.value("character", 0U);
    event.paths = document.value("paths", std::vector<std::string>());
    if (document.contains("modifiers")) event.modifiers = modifiersFrom(document["modifiers"]);
    if (document.contains("key")) {
      const auto key = keyFromName(document["key"].get<std::string>());
      if (!key) return invalid(line, "its key is not known");
      event.key = *key;
    }
    if (event.button < 0 || event.button > 2) return invalid(line, "there are buttons 0, 1 and 2");
    return event;
  } catch (const nlohmann::json::exception& error) {
    return invalid(line, error.what());
  }
}

Result<std::vector<InputEvent>> readRecording(const std::string& path) {
  using Events = std::vector<InputEvent>;
  auto text = base::readFile(path);
  if (!text) return Result<Events>::failure(std::move(text.diagnostics()));
  Events events;
  std::int64_t number = 0;
  std::string_view rest = text.value();
  while (!rest.empty()) {
    const auto end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos || line.front() == '#') continue;
    auto event = inputEventFromJson(line);
    if (!event)
      return Result<Events>::failure(DiagnosticCode::kDocumentInvalid, {path, number, {}},
                                     event.diagnostics()[0].arguments);
    events.push_back(std::move(event).value());
  }
  return events;
}

}  // namespace stadtblick::ui
