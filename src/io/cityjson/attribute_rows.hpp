#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/assembly/fragment.hpp"

namespace stadtblick::io::cityjson {

/// Longer lists (time series, polygons) stay one text.
inline constexpr std::size_t kMaxListed = 32;

/// The object that attributes are of.
struct AttributeOwner {
  model::ObjectIndex object = model::kNoObject;
  base::StringId id = 0;  ///< for findings.
  std::uint32_t line = 0;
};

/// A semantic surface of a geometry.
struct SemanticSurface {
  std::string_view type;
  std::int64_t parent = -1;  ///< index into the list, or -1.
};

/// Makes rows of attributes as they are read.
class AttributeRows {
 public:
  explicit AttributeRows(assembly::Fragment& into) : fragment(into) {}

  /// An attribute's name in the fragment, and the type that the standard gives it.
  struct Name {
    base::StringId id = 0;
    model::AttributeType type = model::AttributeType::kText;
  };
  Name nameOf(std::string_view text);

  void add(Name named, model::AttributeType type, std::string_view text, double number = 0.0);
  /// Of the attribute `name`.
  void add(model::AttributeType type, std::string_view text) { add(nameOf(name), type, text); }
  /// False, and nothing done, where the standard wants a number that the text is not.
  bool addPlainText(Name named, std::string_view text);
  /// What is no number but should be is reported and stays a text.
  void addText(std::string_view text);
  void addNumber(Name named, double number, bool integer, std::string_view text);
  void addNumber(double number, bool integer, std::string_view text) {
    addNumber(nameOf(name), number, integer, text);
  }
  void report(base::DiagnosticCode code, std::vector<std::string> arguments);

  assembly::Fragment& fragment;
  AttributeOwner owner;
  std::string name;  ///< of the attribute that is being read.

 private:
  struct Met {
    std::string_view text;  ///< in the string table.
    Name name;
  };
  std::vector<Met> met_;  ///< by a rough hash: the same few names come again and again.
};

}  // namespace stadtblick::io::cityjson
