#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/words.hpp"

namespace stadtblick::model {

/// How sure a list is of codes that come without a codeSpace (data/codelists/README.md).
enum class BareCodes : std::uint8_t { kSure, kGuess, kUnread };

/// A list of codes of one attribute, as in data/codelists/*.json.
struct Codelist {
  std::string id;
  Words title;
  std::vector<std::string> attributes;  ///< names it is for, without prefix.
  std::vector<std::string> kinds;       ///< feature classes it is for.
  std::vector<std::string> codeSpaces;  ///< without http:// or https://.
  std::string codePattern;              ///< regular expression (ECMAScript) that its codes fit.
  BareCodes bareCodes = BareCodes::kUnread;
  std::map<std::string, Words, std::less<>> codes;
};

/// The word for a code; a guessed word is shown together with the code only.
struct CodeWord {
  const Words* words = nullptr;
  bool guessed = false;
};

/// Label, unit and help of a known attribute name.
struct AttributeLabel {
  Words label;
  std::string unit;
  Words help;
};

/// All code lists and words that ship with the program; offline. Any thread.
class Codelists {
 public:
  Codelists();
  ~Codelists();
  Codelists(Codelists&&) noexcept;
  Codelists& operator=(Codelists&&) noexcept;

  /// Reads every *.json of the folder. A broken file is a finding (kDocumentInvalid), not the end.
  static base::Result<Codelists> load(const std::filesystem::path& folder);

  /// The word for a code: by codeSpace where the file gives one, else by attribute, class and pattern. `kind`
  /// is the feature class ("Building"), "" for any.
  CodeWord codeWord(std::string_view attribute, std::string_view code, std::string_view codeSpace = {},
                    std::string_view kind = {}) const;
  /// Only a word that is sure.
  const Words* word(std::string_view attribute, std::string_view code, std::string_view codeSpace = {},
                    std::string_view kind = {}) const;
  /// True where some list is for this attribute.
  bool isCoded(std::string_view attribute) const;
  /// Words for an attribute name, those for `kind` first. A name "set/attribute" is looked up by its last
  /// part too.
  const AttributeLabel* attribute(std::string_view name, std::string_view kind = {}) const;
  /// Words of a feature class: "Building" -> "Gebäude".
  const Words* kind(std::string_view className, bool plural = false) const;
  const std::vector<Codelist>& lists() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::model
