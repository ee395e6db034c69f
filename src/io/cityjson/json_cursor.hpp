#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stadtblick::io::cityjson {

/// Walks over JSON text from front to back without copying it. It stops for good at the first thing that
/// is no JSON; what it passes over unread is checked for its brackets and quotes only.
class JsonCursor {
 public:
  explicit JsonCursor(std::string_view text) : begin_(text.data()), at_(begin_), end_(begin_ + text.size()) {}

  bool good() const { return problem_ == nullptr; }
  /// What is wrong, for people; nullptr where nothing is.
  const char* problem() const { return problem_; }
  /// Bytes from the beginning of the text.
  std::size_t offset() const { return static_cast<std::size_t>(at_ - begin_); }
  /// Goes on at this offset.
  void jump(std::size_t offset) { at_ = begin_ + offset; }
  void fail(const char* why) {
    if (problem_ == nullptr) problem_ = why;
  }

  /// The next character that is no white space; '\0' at the end or after a failure.
  char peek() {
    if (!good()) return '\0';
    skipSpace();
    return at_ == end_ ? '\0' : *at_;
  }
  bool tryTake(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  void take(char c, const char* why) {
    if (!tryTake(c)) fail(why);
  }
  bool atEnd() { return good() && peek() == '\0' && at_ == end_; }

  /// The text between the quotes of a string, escapes as they are.
  std::string_view string();
  /// Passes over any value and returns its text.
  std::string_view value();
  /// A finite number; fails where there is none (true is returned where there is one).
  bool number(double& into);
  /// A list of three numbers as nearly all are written; false, and nothing read, where it is anything else.
  bool triple(std::array<double, 3>& into);

  /// Calls `member(key)` for each member of the object that comes next; `member` must read the value.
  template <typename Function>
  void members(Function&& member) {
    take('{', "an object is missing");
    if (tryTake('}')) return;
    while (good()) {
      if (peek() != '"') return fail("a name in quotes is missing");
      const std::string_view key = string();
      take(':', "a colon is missing");
      if (!good()) return;
      member(key);
      if (tryTake('}')) return;
      take(',', "a comma or a closing brace is missing");
    }
  }
  /// Calls `element()` for each element of the array that comes next; `element` must read it.
  template <typename Function>
  void elements(Function&& element) {
    take('[', "a list is missing");
    if (tryTake(']')) return;
    while (good()) {
      element();
      if (tryTake(']')) return;
      take(',', "a comma or a closing bracket is missing");
    }
  }

  /// Reads lists of integers in lists as tokens: an integer that is not negative, or one of these.
  static constexpr std::int32_t kOpen = -1;
  static constexpr std::int32_t kClose = -2;
  static constexpr std::int32_t kNull = -3;
  static constexpr std::int32_t kInvalid = -4;  ///< no index: negative, too large, no integer.

  /// Appends the next value. Fails where lists nest more than 16 deep.
  void indices(std::vector<std::int32_t>& tokens);

 private:
  void skipSpace() {
    if (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ') skipLongSpace();
  }
  void skipLongSpace();
  /// Coordinates are mostly whole numbers of a few digits; false, and nothing read, where one is not.
  bool shortInteger(double& into) {
    if (!good()) return false;
    skipSpace();
    const char* at = at_;
    const bool negative = at != end_ && *at == '-';
    if (negative) ++at;
    const char* const digits = at;
    std::uint32_t whole = 0;
    for (; at != end_; ++at) {
      const unsigned digit = static_cast<unsigned>(static_cast<unsigned char>(*at)) - '0';
      if (digit > 9) break;
      whole = whole * 10 + digit;
    }
    if (at == digits || at - digits > 9 || at == end_ || (*at != ',' && *at != ']')) return false;
    at_ = at;
    into = negative ? -static_cast<double>(whole) : static_cast<double>(whole);
    return true;
  }
  std::int32_t index();
  void skipString();

  const char* begin_;
  const char* at_;
  const char* end_;
  const char* problem_ = nullptr;
};

/// One past the brace that closes the one that stands at `at` (brackets count too where `Brackets`), strings
/// left aside; nullptr where there is none. `inString` says whether it is a string that does not end.
template <bool Brackets>
const char* skipNested(const char* at, const char* end, bool& inString);

/// The quote that ends the string whose first character is at `at`; nullptr where there is none.
const char* endOfString(const char* at, const char* end);

/// The first of `"`, `{` and `}` (and, where `Brackets`, `[` and `]`) in a text, or its end.
template <bool Brackets>
const char* findStructure(const char* at, const char* end);

}  // namespace stadtblick::io::cityjson
