#include "io/cityjson/plain_attributes.hpp"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "io/cityjson/json_cursor.hpp"

#ifdef __SSE2__
#include <emmintrin.h>

#include <bit>
#endif

namespace stadtblick::io::cityjson {

using model::AttributeType;

namespace {

constexpr int kPlainDepth = 8;
constexpr std::size_t kPlainName = 256;

unsigned digitOf(char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; }

bool isAscii(std::string_view text) {
  const char* at = text.data();
  const char* const end = at + text.size();
#ifdef __SSE2__
  for (; end - at >= 16; at += 16) {
    const __m128i block = _mm_loadu_si128(static_cast<const __m128i*>(static_cast<const void*>(at)));
    if (_mm_movemask_epi8(block) != 0) return false;
  }
#endif
  return std::all_of(at, end, [](char c) { return (c & 0x80) == 0; });
}

}  // namespace

bool PlainAttributes::start(std::string_view text) {
  at_ = text.data();
  end_ = at_ + text.size();
  return isAscii(text) || simdjson::validate_utf8(text.data(), text.size());
}

bool PlainAttributes::finish(bool read, std::size_t rowsBefore) {
  space();
  const bool good = read && at_ == end_;
  if (!good) rows_.fragment.attributes.resize(rowsBefore);
  return good;
}

bool PlainAttributes::readAttributes(std::string_view text) {
  const std::size_t before = rows_.fragment.attributes.size();
  return start(text) && finish(attributes(), before);
}

bool PlainAttributes::readSurfaces(std::string_view text, std::vector<SemanticSurface>& into) {
  if (!start(text)) return false;
  const std::size_t before = rows_.fragment.attributes.size();
  const model::ObjectIndex first = rows_.owner.object;
  into.clear();
  bool good = take('[');
  if (good && !take(']')) {
    do {
      into.emplace_back();
      good = surface(into.back());
      ++rows_.owner.object;
    } while (good && take(','));
    good = good && take(']');
  }
  rows_.owner.object = first;
  return finish(good, before);
}

bool PlainAttributes::attributes() {
  if (!take('{')) return false;
  if (take('}')) return true;
  std::string_view name;
  do {
    if (!key(name) || !value(name, 0)) return false;
  } while (take(','));
  return take('}');
}

bool PlainAttributes::surface(SemanticSurface& into) {
  if (!take('{')) return false;
  if (take('}')) return true;
  std::string_view name;
  do {
    if (!key(name) || name == "children") return false;
    if (name == "type") {
      space();
      if (!string(into.type)) return false;
    } else if (!(name == "parent" ? parent(into) : value(name, 0))) {
      return false;
    }
  } while (take(','));
  return take('}');
}

bool PlainAttributes::parent(SemanticSurface& into) {
  space();
  std::int64_t index = 0;
  const char* const from = at_;
  while (digitOf(*at_) < 10 && at_ - from < 10) index = index * 10 + digitOf(*at_++);
  into.parent = index;
  return at_ != from && (*from != '0' || at_ - from == 1) && valueEnds();
}

/// At `at_` stands what a value can be followed by.
bool PlainAttributes::valueEnds() const {
  switch (*at_) {
    case ',':
    case '}':
    case ']':
    case ' ':
    case '\n':
    case '\r':
    case '\t':
      return true;
    default:
      return false;
  }
}

bool PlainAttributes::key(std::string_view& into) {
  space();
  return string(into) && take(':');
}

/// A string without escapes; nothing of it is copied.
bool PlainAttributes::string(std::string_view& into) {
  if (*at_ != '"') return false;
  const char* const from = ++at_;
#ifdef __SSE2__
  for (; end_ - at_ >= 1; at_ += 16) {  // the padding may be read
    const __m128i text = _mm_loadu_si128(static_cast<const __m128i*>(static_cast<const void*>(at_)));
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(text, _mm_set1_epi8(0x1F)), text);
    const __m128i found = _mm_or_si128(control, _mm_or_si128(_mm_cmpeq_epi8(text, _mm_set1_epi8('"')),
                                                             _mm_cmpeq_epi8(text, _mm_set1_epi8('\\'))));
    const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found));
    if (mask == 0) continue;
    at_ += std::countr_zero(mask);
    break;
  }
#else
  while (at_ < end_ && *at_ != '"' && *at_ != '\\' && static_cast<unsigned char>(*at_) >= 0x20) ++at_;
#endif
  if (at_ >= end_ || *at_ != '"') {
    at_ = std::min(at_, end_);
    return false;
  }
  into = {from, static_cast<std::size_t>(at_ - from)};
  ++at_;
  return true;
}

bool PlainAttributes::value(std::string_view name, int depth) {
  space();
  std::string_view text;
  switch (*at_) {
    case '"':
      return string(text) && rows_.addPlainText(rows_.nameOf(name), text);
    case '{':
    case '[': {
      if (depth >= kPlainDepth || name.size() > kPlainName) return false;
      if (depth == 0) rows_.name.assign(name);
      return *at_ == '{' ? object(depth + 1) : list(depth + 1);
    }
    case 't':
    case 'f':
      text = *at_ == 't' ? "true" : "false";
      if (!word(text)) return false;
      rows_.add(rows_.nameOf(name), AttributeType::kText, text);
      return true;
    case 'n':
      return word("null");
    default:
      return number(name);
  }
}

bool PlainAttributes::word(std::string_view word) {
  if (std::string_view(at_, word.size()) != word) return false;  // the padding may be read
  at_ += word.size();
  return valueEnds();
}

/// The members of an object inside of the attribute rows_.name.
bool PlainAttributes::object(int depth) {
  ++at_;
  if (take('}')) return true;
  const std::size_t length = rows_.name.size();
  std::string_view inner;
  do {
    if (!key(inner)) return false;
    rows_.name += '/';
    rows_.name += inner;
    if (!value(rows_.name, depth)) return false;
    rows_.name.resize(length);
  } while (take(','));
  return take('}');
}

bool PlainAttributes::list(int depth) {
  ++at_;
  if (take(']')) return true;
  const std::size_t length = rows_.name.size();
  std::size_t index = 0;
  do {
    if (index == kMaxListed) return false;
    rows_.name += '/';
    rows_.name += std::to_string(index++);
    if (!value(rows_.name, depth)) return false;
    rows_.name.resize(length);
  } while (take(','));
  return take(']');
}

/// As JSON has them, where they are a whole number below 2^53 over a power of ten that is exact: the quotient
/// is the nearest double to what is written.
bool PlainAttributes::number(std::string_view name) {
  static constexpr auto kPowersOfTen = std::to_array({1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
                                                      1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18});
  const char* const from = at_;
  if (*at_ == '-') ++at_;
  const char* const digits = at_;
  std::uint64_t mantissa = 0;
  while (digitOf(*at_) < 10 && at_ - digits <= 18) mantissa = mantissa * 10 + digitOf(*at_++);
  const auto before = at_ - digits;
  if (before == 0 || (*digits == '0' && before > 1)) return false;
  std::size_t decimals = 0;
  if (*at_ == '.') {
    const char* const point = ++at_;
    while (digitOf(*at_) < 10 && at_ - digits <= 19) mantissa = mantissa * 10 + digitOf(*at_++);
    decimals = static_cast<std::size_t>(at_ - point);
    if (decimals == 0) return false;
  }
  const bool negative = from != digits;
  if (at_ - digits > 18 || mantissa >= (1ULL << 53U) || (negative && mantissa == 0) || !valueEnds()) {
    return false;
  }
  const double size = static_cast<double>(mantissa) / kPowersOfTen[decimals];
  rows_.addNumber(rows_.nameOf(name), negative ? -size : size, decimals == 0,
                  {from, static_cast<std::size_t>(at_ - from)});
  return true;
}

}  // namespace stadtblick::io::cityjson
