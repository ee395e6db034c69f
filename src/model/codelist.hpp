#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace stadtblick::model {

/// A word in the two languages of the interface.
struct Words {
  std::string de;
  std::string en;
  const std::string& in(std::string_view language) const { return language == "de" ? de : en; }
};

/// A list of codes of one attribute, as in data/codelists/*.json.
struct Codelist {
  std::string id;
  Words title;
  std::vector<std::string> attributes;  ///< names it is for, without prefix.
  std::vector<std::string> codeSpaces;
  std::string codePattern;  ///< regular expression that tells its codes apart; "" for any.
  std::map<std::string, Words, std::less<>> codes;
};

/// Label, unit and help of a known attribute name.
struct AttributeLabel {
  Words label;
  std::string unit;
  Words help;
};

/// All code lists and words that ship with the program; offline.
class Codelists {
 public:
  /// Reads every *.json of the folder. A broken file is a finding, not the end.
  static base::Result<Codelists> load(const std::filesystem::path& folder);

  /// The word for a code: by codeSpace first, else by attribute name and pattern.
  const Words* word(std::string_view attribute, std::string_view code, std::string_view codeSpace = {}) const;
  const AttributeLabel* attribute(std::string_view name) const;
  /// Words of a feature class: "Building" -> "Gebäude".
  const Words* kind(std::string_view className, bool plural = false) const;

 private:
  std::vector<Codelist> lists_;
  std::map<std::string, AttributeLabel, std::less<>> attributes_;
  std::map<std::string, std::pair<Words, Words>, std::less<>> kinds_;
};

}  // namespace stadtblick::model
