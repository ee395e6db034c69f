#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace stadtblick::session {

enum class Visibility : std::uint8_t { kKiosk, kPlanner, kExpert };
enum class SettingType : std::uint8_t { kBoolean, kInteger, kReal, kChoice, kText };

/// One row of the table: panel, command line, file and manual come from it.
struct Setting {
  std::string_view id;     ///< "interface.language"
  std::string_view label;  ///< English; message id.
  std::string_view help;   ///< English; message id.
  SettingType type;
  std::string_view unit;  ///< "" where there is none.
  double minimum;
  double maximum;
  std::string_view fallback;
  std::string_view choices;  ///< "de|en" for kChoice.
  Visibility visibility;
};

std::span<const Setting> settingsTable();
/// Null where there is no such setting.
const Setting* findSetting(std::string_view id);

/// The values of one session, kept under $XDG_CONFIG_HOME/stadtblick/settings.json.
class Settings {
 public:
  /// The value or its fallback; booleans are "true" and "false".
  std::string text(std::string_view id) const;
  double number(std::string_view id) const;
  bool flag(std::string_view id) const;
  /// Fails with kArgumentInvalid.
  base::Result<base::Done> set(std::string_view id, std::string_view value);
  /// Holds for this run and is not saved: what the call of the program says. set() takes it back. Fails with
  /// kArgumentInvalid.
  base::Result<base::Done> setForThisRun(std::string_view id, std::string_view value);

  /// "de" or "en": what interface.language says, or the language of the system (LC_ALL, LC_MESSAGES, LANG).
  std::string language() const;

  /// Missing file: defaults. Unknown keys are kept, values that are not valid are findings and take their
  /// defaults. Fails with kDocumentInvalid.
  base::Result<base::Done> load(const std::filesystem::path& file);
  /// Makes the folder. Fails with kFileNotWritable.
  base::Result<base::Done> save(const std::filesystem::path& file) const;
  static std::filesystem::path defaultFile();

 private:
  std::map<std::string, std::string, std::less<>> values_;
  std::map<std::string, std::string, std::less<>> overrides_;  ///< of this run; never saved.
  std::map<std::string, std::string, std::less<>> unknown_;    ///< key to JSON text.
};

/// Folder for what can be made again: $XDG_CACHE_HOME/stadtblick.
std::filesystem::path cacheFolder();

/// Folder for what can be lost without harm to settings, such as recent files: $XDG_STATE_HOME/stadtblick.
std::filesystem::path stateFolder();

}  // namespace stadtblick::session
