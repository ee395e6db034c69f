#include "io/cityjson/json_cursor.hpp"

#include <charconv>
#include <cmath>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>

#include <bit>
#endif

namespace stadtblick::io::cityjson {

namespace {

template <bool Brackets>
bool isStructure(char c) {
  return c == '"' || c == '{' || c == '}' || (Brackets && (c == '[' || c == ']'));
}

bool endsValue(char c) {
  return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ':';
}

}  // namespace

template <bool Brackets>
const char* findStructure(const char* at, const char* end) {
#ifdef __SSE2__
  // '[' and '{' differ in one bit only, so do ']' and '}'.
  const __m128i quote = _mm_set1_epi8('"');
  const __m128i open = _mm_set1_epi8('{');
  const __m128i close = _mm_set1_epi8('}');
  const __m128i bit = _mm_set1_epi8(0x20);
  for (; end - at >= 16; at += 16) {
    const __m128i block = _mm_loadu_si128(static_cast<const __m128i*>(static_cast<const void*>(at)));
    const __m128i folded = Brackets ? _mm_or_si128(block, bit) : block;
    const __m128i found =
        _mm_or_si128(_mm_cmpeq_epi8(block, quote),
                     _mm_or_si128(_mm_cmpeq_epi8(folded, open), _mm_cmpeq_epi8(folded, close)));
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found));
    if (mask != 0) return at + std::countr_zero(mask);
  }
#endif
  while (at != end && !isStructure<Brackets>(*at)) ++at;
  return at;
}

template const char* findStructure<true>(const char* at, const char* end);
template const char* findStructure<false>(const char* at, const char* end);

void JsonCursor::skipString() {
  for (++at_;; ++at_) {
    const auto left = static_cast<std::size_t>(end_ - at_);
    const auto* quote = left == 0 ? nullptr : static_cast<const char*>(std::memchr(at_, '"', left));
    if (quote == nullptr) {
      at_ = end_;
      return fail("a string does not end");
    }
    const char* escape = quote;
    while (escape != at_ && escape[-1] == '\\') --escape;
    at_ = quote;
    if ((quote - escape) % 2 == 0) break;
  }
  ++at_;
}

std::string_view JsonCursor::string() {
  if (peek() != '"') {
    fail("a string is missing");
    return {};
  }
  const char* const from = at_ + 1;
  skipString();
  return good() ? std::string_view(from, static_cast<std::size_t>(at_ - 1 - from)) : std::string_view();
}

void JsonCursor::skipContainer() {
  std::size_t depth = 0;
  for (;;) {
    at_ = findStructure<true>(at_, end_);
    if (at_ == end_) return fail("the text ends too early");
    switch (*at_) {
      case '"':
        skipString();
        if (!good()) return;
        continue;
      case '{':
      case '[':
        ++depth;
        break;
      default:
        --depth;
        break;
    }
    ++at_;
    if (depth == 0) return;
  }
}

std::string_view JsonCursor::value() {
  const char c = peek();
  const char* const from = at_;
  if (c == '"') {
    skipString();
  } else if (c == '{' || c == '[') {
    skipContainer();
  } else {
    while (at_ != end_ && !endsValue(*at_)) ++at_;
    if (at_ == from) fail(at_ == end_ ? "the text ends too early" : "a value is missing");
  }
  return {from, static_cast<std::size_t>(at_ - from)};
}

bool JsonCursor::number(double& into) {
  const char c = peek();
  if (!good()) return false;
  const char* from = at_;
  // Quantised coordinates are integers: up to 15 digits are exact.
  const bool negative = c == '-';
  if (negative) ++from;
  const char* to = from;
  std::int64_t whole = 0;
  while (to != end_ && *to >= '0' && *to <= '9' && to - from < 16) whole = whole * 10 + (*to++ - '0');
  if (to != from && to - from < 16 && to != end_ && endsValue(*to)) {
    into = static_cast<double>(negative ? -whole : whole);
    at_ = to;
    return true;
  }
  const auto [stop, error] = std::from_chars(at_, end_, into);
  const bool plausible = negative || (c >= '0' && c <= '9');  // from_chars knows "inf" and "nan" too
  if (error != std::errc() || !plausible || !std::isfinite(into) || (stop != end_ && !endsValue(*stop))) {
    return false;
  }
  at_ = stop;
  return true;
}

std::int32_t JsonCursor::index() {
  const char* const from = at_;
  std::int64_t whole = 0;
  while (at_ != end_ && *at_ >= '0' && *at_ <= '9') {
    if (at_ - from < 12) whole = whole * 10 + (*at_ - '0');
    ++at_;
  }
  const bool isIndex = at_ - from < 12 && whole <= INT32_MAX && (at_ == end_ || endsValue(*at_));
  if (isIndex) return static_cast<std::int32_t>(whole);
  at_ = from;
  value();
  return kInvalid;
}

}  // namespace stadtblick::io::cityjson
