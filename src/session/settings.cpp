#include "session/settings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/atomic_file.hpp"

namespace stadtblick::session {

using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr auto kTable = std::to_array<Setting>({
    {"interface.language", "Language", "Language of all words in the program.", SettingType::kChoice, "", 0,
     0, "system", "system|de|en", Visibility::kKiosk},
    {"interface.theme", "Colours of the interface", "Light or dark panels; the city keeps its colours.",
     SettingType::kChoice, "", 0, 0, "system", "system|light|dark", Visibility::kPlanner},
    {"interface.scale", "Size of the interface", "1 is the usual size, 2 twice as large.", SettingType::kReal,
     "", 0.75, 3, "1", "", Visibility::kPlanner},
    {"interface.fontSize", "Font size", "Height of the text in panels at size 1.", SettingType::kReal, "px",
     10, 32, "14", "", Visibility::kPlanner},
    {"view.movingQuality", "Quality while moving",
     "Less is drawn while the camera moves; at rest the picture is always full.", SettingType::kChoice, "", 0,
     0, "balanced", "fast|balanced|full", Visibility::kExpert},
    {"view.closureSurfaces", "Closure surfaces",
     "Shows surfaces that close a body in the model only: the open sides of carports and passages.",
     SettingType::kBoolean, "", 0, 0, "false", "", Visibility::kExpert},
    {"view.walkHeight", "Eye height when walking", "Height of the eyes above the ground.", SettingType::kReal,
     "m", 0.5, 3, "1.6", "", Visibility::kExpert},
    {"camera.fieldOfView", "Field of view", "Vertical opening angle of the camera.", SettingType::kReal, "°",
     15, 90, "35", "", Visibility::kPlanner},
    {"import.reader", "Reader for CityGML", "The program's own reader, or libcitygml for comparison.",
     SettingType::kChoice, "", 0, 0, "automatic", "automatic|citygml|libcitygml", Visibility::kExpert},
    {"scene.memoryBudget", "Memory for tiles",
     "Of a prepared city, tiles stay in memory up to this much. A picture that needs more fails; the window "
     "shows coarser tiles.",
     SettingType::kInteger, "MB", 64, 262144, "2048", "", Visibility::kExpert},
    {"scene.tileError", "Fineness of tiles",
     "A tile gives way to finer ones where it would be this far off in the picture, as 3D Tiles count it; 16 "
     "is one to two pixels.",
     SettingType::kReal, "px", 2, 256, "16", "", Visibility::kExpert},
    {"scene.prepareAbove", "Prepare files above",
     "City models that together are larger than this are prepared once in the user's cache and open at once "
     "from then on. 0: never.",
     SettingType::kInteger, "MB", 0, 1048576, "200", "", Visibility::kExpert},
    {"scene.preparedCache", "Prepared files up to",
     "When files are prepared in the user's cache and all there is larger than this, what was used longest "
     "ago "
     "goes away. What is open stays.",
     SettingType::kInteger, "GB", 0, 1048576, "20", "", Visibility::kExpert},
    {"picture.samples", "Samples of a picture",
     "More samples give smoother edges and shadows and take longer.", SettingType::kInteger, "", 1, 1024,
     "64", "", Visibility::kExpert},
});

std::optional<double> toNumber(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

bool isChoice(std::string_view choices, std::string_view value) {
  if (value.empty() || value.find('|') != std::string_view::npos) return false;
  return fmt::format("|{}|", choices).find(fmt::format("|{}|", value)) != std::string::npos;
}

/// Empty where `value` is good, else what is wrong with it.
std::string complaint(const Setting& setting, std::string_view value) {
  switch (setting.type) {
    case SettingType::kBoolean:
      return value == "true" || value == "false" ? "" : "true or false is expected";
    case SettingType::kChoice:
      return isChoice(setting.choices, value) ? "" : fmt::format("choose one of: {}", setting.choices);
    case SettingType::kText:
      return "";
    case SettingType::kInteger:
    case SettingType::kReal:
      break;
  }
  const auto number = toNumber(value);
  const bool whole = number && std::floor(*number) == *number;
  if (!number || (setting.type == SettingType::kInteger && !whole) || *number < setting.minimum ||
      *number > setting.maximum)
    return fmt::format("{} to {}", setting.minimum, setting.maximum);
  return "";
}

/// Fails with kArgumentInvalid where there is no such setting or `value` is not good for it.
base::Result<base::Done> checked(std::string_view id, std::string_view value) {
  const auto refuse = [&](std::string reason) {
    return base::Result<base::Done>::failure(base::DiagnosticCode::kArgumentInvalid, {},
                                             {std::string(value), std::string(id), std::move(reason)});
  };
  const Setting* setting = findSetting(id);
  if (setting == nullptr) return refuse("there is no such setting");
  if (auto wrong = complaint(*setting, value); !wrong.empty()) return refuse(std::move(wrong));
  return base::Done{};
}

std::string valueText(const json& value) {
  return value.is_string() ? value.get<std::string>() : value.dump();
}

json valueJson(const Setting& setting, const std::string& value) {
  switch (setting.type) {
    case SettingType::kBoolean:
      return value == "true";
    case SettingType::kInteger:
      return static_cast<std::int64_t>(toNumber(value).value_or(0));
    case SettingType::kReal:
      return toNumber(value).value_or(0);
    case SettingType::kChoice:
    case SettingType::kText:
      return value;
  }
  return value;
}

fs::path xdgFolder(const char* variable, const char* belowHome) {
  // Relative paths in these variables are to be ignored (XDG Base Directory Specification).
  if (const char* set = std::getenv(variable); set != nullptr && fs::path(set).is_absolute())
    return fs::path(set) / "stadtblick";
  const char* home = std::getenv("HOME");
  return fs::path(home != nullptr ? home : "/") / belowHome / "stadtblick";
}

std::string systemLanguage() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).starts_with("de") ? "de" : "en";
  }
  return "en";
}

}  // namespace

std::span<const Setting> settingsTable() { return kTable; }

const Setting* findSetting(std::string_view id) {
  const auto found = std::ranges::find(kTable, id, &Setting::id);
  return found == kTable.end() ? nullptr : &*found;
}

std::string Settings::text(std::string_view id) const {
  if (const auto found = overrides_.find(id); found != overrides_.end()) return found->second;
  if (const auto found = values_.find(id); found != values_.end()) return found->second;
  const Setting* setting = findSetting(id);
  return setting != nullptr ? std::string(setting->fallback) : std::string();
}

double Settings::number(std::string_view id) const { return toNumber(text(id)).value_or(0); }

bool Settings::flag(std::string_view id) const { return text(id) == "true"; }

base::Result<base::Done> Settings::set(std::string_view id, std::string_view value) {
  auto done = checked(id, value);
  if (!done) return done;
  values_[std::string(id)] = value;
  if (const auto found = overrides_.find(id); found != overrides_.end()) overrides_.erase(found);
  return done;
}

base::Result<base::Done> Settings::setForThisRun(std::string_view id, std::string_view value) {
  auto done = checked(id, value);
  if (done) overrides_[std::string(id)] = value;
  return done;
}

std::string Settings::language() const {
  const std::string chosen = text("interface.language");
  return chosen == "system" ? systemLanguage() : chosen;
}

base::Result<base::Done> Settings::load(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(file, error)) return base::Done{};
  auto content = base::readFile(file);
  if (!content) return base::Result<base::Done>::failure(std::move(content.diagnostics()));
  const json document = json::parse(content.value(), nullptr, false);
  if (!document.is_object())
    return base::Result<base::Done>::failure(base::DiagnosticCode::kDocumentInvalid, {file.string(), 0, ""},
                                             {file.string(), "it is no JSON"});
  base::Diagnostics findings;
  for (const auto& [key, value] : document.items()) {
    if (findSetting(key) == nullptr) {
      unknown_[key] = value.dump();
      continue;
    }
    auto done = set(key, valueText(value));
    findings.append(std::move(done.diagnostics()));
  }
  return {base::Done{}, std::move(findings)};
}

base::Result<base::Done> Settings::save(const fs::path& file) const {
  json document = json::object();
  for (const auto& [key, text] : unknown_) document[key] = json::parse(text, nullptr, false);
  for (const auto& [key, text] : values_) document[key] = valueJson(*findSetting(key), text);
  std::error_code error;
  fs::create_directories(file.parent_path(), error);  // a failure shows when the file is written.
  return base::writeFileAtomically(file, document.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

fs::path Settings::defaultFile() { return xdgFolder("XDG_CONFIG_HOME", ".config") / "settings.json"; }

fs::path cacheFolder() { return xdgFolder("XDG_CACHE_HOME", ".cache"); }

fs::path stateFolder() { return xdgFolder("XDG_STATE_HOME", ".local/state"); }

}  // namespace stadtblick::session
