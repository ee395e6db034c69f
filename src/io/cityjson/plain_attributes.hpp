#pragma once

#include <string_view>
#include <vector>

#include "io/cityjson/attribute_rows.hpp"

namespace stadtblick::io::cityjson {

/// Reads attributes as nearly all are written, in one go: strings without escapes, numbers of up to 18
/// digits, lists that are not long, nothing that a finding would be said of. Everything else is left to a
/// reader that takes its time.
class PlainAttributes {
 public:
  explicit PlainAttributes(AttributeRows& rows) : rows_(rows) {}

  /// An "attributes" object; false, and no rows added, where not all of it is plain.
  bool readAttributes(std::string_view text);
  /// The list of "surfaces": the attributes of surface i go to the owner's object + i. False, and no rows
  /// added, where not all of it is plain.
  bool readSurfaces(std::string_view text, std::vector<SemanticSurface>& into);

 private:
  using Name = AttributeRows::Name;

  bool start(std::string_view text);
  bool finish(bool read, std::size_t rowsBefore);
  bool attributes();
  bool surface(SemanticSurface& into);
  bool value(std::string_view name, int depth);
  bool object(int depth);
  bool list(int depth);
  bool number(std::string_view name);
  bool word(std::string_view word);
  bool parent(SemanticSurface& into);
  bool key(std::string_view& into);
  bool string(std::string_view& into);
  void space() {
    while (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t') ++at_;
  }
  bool take(char c) {
    space();
    if (*at_ != c) return false;
    ++at_;
    return true;
  }
  bool valueEnds() const;

  AttributeRows& rows_;
  const char* at_ = nullptr;  ///< kPaddingBytes behind the text are readable.
  const char* end_ = nullptr;
};

}  // namespace stadtblick::io::cityjson
