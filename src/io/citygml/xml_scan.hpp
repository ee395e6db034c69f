#pragma once

#include <array>
#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace stadtblick::io::citygml {

// What an XML parser looks for in a text, sixteen characters at a time where the processor can do that. All
// return `end` where it is not found.

inline bool isXmlBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// What may stand behind the name of an element or attribute.
inline bool endsName(char c) { return isXmlBlank(c) || c == '>' || c == '/' || c == '='; }

#ifdef __SSE2__
/// Sixteen characters, and where among them is what.
class SixteenChars {
 public:
  explicit SixteenChars(const char* at) : chars_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}
  std::uint32_t equal(char c) const { return mask(same(c)); }
  std::uint32_t blanks() const {
    return mask(_mm_or_si128(_mm_or_si128(same(' '), same('\n')), _mm_or_si128(same('\t'), same('\r'))));
  }
  std::uint32_t belowSpace() const {
    return mask(_mm_cmpeq_epi8(_mm_min_epu8(chars_, _mm_set1_epi8(0x1F)), chars_));
  }

 private:
  __m128i same(char c) const { return _mm_cmpeq_epi8(chars_, _mm_set1_epi8(c)); }
  static std::uint32_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }
  __m128i chars_;
};
#endif

/// The first character that is no white space.
inline const char* skipBlanks(const char* at, const char* end) {
  if (at != end && !isXmlBlank(*at)) return at;
#ifdef __SSE2__
  for (; end - at >= 16; at += 16) {
    const std::uint32_t blanks = SixteenChars(at).blanks();
    if (blanks != 0xFFFFU) return at + std::countr_one(blanks);
  }
#endif
  while (at != end && isXmlBlank(*at)) ++at;
  return at;
}

/// The next '<'; `isPlain` becomes false where an '&' comes before it.
inline const char* findTag(const char* at, const char* end, bool& isPlain) {
#ifdef __SSE2__
  std::uint32_t references = 0;
  for (; end - at >= 16; at += 16) {
    const SixteenChars chars(at);
    const std::uint32_t tags = chars.equal('<');
    if (tags != 0) {
      references |= chars.equal('&') & (tags ^ (tags - 1U));
      if (references != 0) isPlain = false;
      return at + std::countr_zero(tags);
    }
    references |= chars.equal('&');
  }
  if (references != 0) isPlain = false;
#endif
  for (; at != end && *at != '<'; ++at) {
    if (*at == '&') isPlain = false;
  }
  return at;
}

/// The next `quote`; `isPlain` becomes false where an '&' or a control character comes before it.
inline const char* findQuote(const char* at, const char* end, char quote, bool& isPlain) {
#ifdef __SSE2__
  for (; end - at >= 16; at += 16) {
    const SixteenChars chars(at);
    const std::uint32_t quotes = chars.equal(quote);
    const std::uint32_t odd = chars.equal('&') | chars.belowSpace();
    if (quotes != 0) {
      if ((odd & (quotes ^ (quotes - 1U))) != 0) isPlain = false;
      return at + std::countr_zero(quotes);
    }
    if (odd != 0) isPlain = false;
  }
#endif
  for (; at != end && *at != quote; ++at) {
    if (*at == '&' || static_cast<unsigned char>(*at) < 0x20) isPlain = false;
  }
  return at;
}

}  // namespace stadtblick::io::citygml
