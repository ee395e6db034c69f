#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

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
    while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
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

  /// Appends the next value; `tokens` is any vector of int32. Fails where lists nest more than kMaxDepth.
  template <typename Tokens>
  void indices(Tokens& tokens) {
    constexpr int kMaxDepth = 16;
    int depth = 0;
    do {
      const char c = peek();
      if (c == '[') {
        ++at_;
        tokens.push_back(kOpen);
        if (++depth > kMaxDepth) return fail("lists are nested too deep");
        if (!tryTake(']')) continue;
        tokens.push_back(kClose);
        --depth;
      } else if (c >= '0' && c <= '9') {
        tokens.push_back(index());
      } else if (c == 'n') {
        value();
        tokens.push_back(kNull);
      } else {
        value();
        tokens.push_back(kInvalid);
      }
      while (depth > 0 && good()) {  // what closes behind a value
        if (tryTake(',')) break;
        take(']', "a comma or a closing bracket is missing");
        tokens.push_back(kClose);
        --depth;
      }
    } while (depth > 0 && good());
  }

 private:
  std::int32_t index();
  void skipContainer();
  void skipString();

  const char* begin_;
  const char* at_;
  const char* end_;
  const char* problem_ = nullptr;
};

/// The first of `"`, `{` and `}` (and, where `Brackets`, `[` and `]`) in a text, or its end.
template <bool Brackets>
const char* findStructure(const char* at, const char* end);

}  // namespace stadtblick::io::cityjson
