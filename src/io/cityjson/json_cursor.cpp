#include "io/cityjson/json_cursor.hpp"

#include <bit>
#include <charconv>
#include <cmath>

#include "io/assembly/numbers.hpp"

#ifdef __SSE2__
#include <emmintrin.h>
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

unsigned digitOf(char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; }

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

namespace {

/// Where in 64 characters something is, a bit each.
struct Block {
  std::uint64_t quotes = 0;
  std::uint64_t escapes = 0;
  std::uint64_t opening = 0;
  std::uint64_t closing = 0;
};

#ifdef __SSE2__
__m128i loaded(const char* at) {
  return _mm_loadu_si128(static_cast<const __m128i*>(static_cast<const void*>(at)));
}
unsigned bitsOf(__m128i found) { return static_cast<unsigned>(_mm_movemask_epi8(found)); }

/// Whether anything of what a block tells is in 64 characters: in lists of numbers nothing is.
template <bool Brackets>
bool anyStructure(const char* at) {
  __m128i found = _mm_setzero_si128();
  for (int part = 0; part < 4; ++part) {
    const __m128i text = loaded(at + 16 * part);
    const __m128i folded = _mm_or_si128(text, _mm_set1_epi8(0x20));  // '\\' becomes '|', between the braces
    const __m128i above = Brackets ? _mm_cmpgt_epi8(folded, _mm_set1_epi8('z'))
                                   : _mm_or_si128(_mm_cmpgt_epi8(text, _mm_set1_epi8('z')),
                                                  _mm_cmpeq_epi8(text, _mm_set1_epi8('\\')));
    found = _mm_or_si128(found, _mm_or_si128(above, _mm_cmpeq_epi8(text, _mm_set1_epi8('"'))));
  }
  return bitsOf(found) != 0;
}

template <bool Brackets>
Block blockAt(const char* at) {
  const __m128i bit = _mm_set1_epi8(0x20);
  Block block;
  for (int part = 0; part < 4; ++part) {
    const __m128i text = loaded(at + 16 * part);
    const __m128i folded = Brackets ? _mm_or_si128(text, bit) : text;
    const auto put = [part](std::uint64_t& into, __m128i found) {
      into |= static_cast<std::uint64_t>(bitsOf(found)) << (16 * part);
    };
    put(block.quotes, _mm_cmpeq_epi8(text, _mm_set1_epi8('"')));
    put(block.escapes, _mm_cmpeq_epi8(text, _mm_set1_epi8('\\')));
    put(block.opening, _mm_cmpeq_epi8(folded, _mm_set1_epi8('{')));
    put(block.closing, _mm_cmpeq_epi8(folded, _mm_set1_epi8('}')));
  }
  return block;
}
#endif

/// Bit i is set where an odd number of the bits up to i are.
std::uint64_t prefixXor(std::uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

std::size_t countBits(std::uint64_t bits) {  // without an instruction that old processors lack
  bits -= (bits >> 1) & 0x5555555555555555ULL;
  bits = (bits & 0x3333333333333333ULL) + ((bits >> 2) & 0x3333333333333333ULL);
  bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0FULL;
  return static_cast<std::size_t>((bits * 0x0101010101010101ULL) >> 56);
}

/// Goes over nested braces, character by character or in blocks.
template <bool Brackets>
class Skipper {
 public:
  Skipper(const char* at, const char* end) : at_(at), end_(end) {}

  /// One past the closing brace; nullptr where there is none.
  const char* skip() {
#ifdef __SSE2__
    while (end_ - at_ >= 64) {
      if (!anyStructure<Brackets>(at_)) {
        at_ += 64;
        continue;
      }
      const Block block = blockAt<Brackets>(at_);
      const bool closed = block.escapes != 0 ? walk(at_ + 64) : take(block);
      if (closed) return at_;
    }
#endif
    return walk(end_) ? at_ : nullptr;
  }
  bool inString() const { return inString_; }

 private:
  bool walk(const char* stop) {
    while (at_ < stop) {
      const char c = *at_++;
      if (c == '"') {
        inString_ = !inString_;
      } else if (inString_) {
        if (c == '\\' && at_ != end_) ++at_;
      } else if (c == '{' || (Brackets && c == '[')) {
        ++depth_;
      } else if (c == '}' || (Brackets && c == ']')) {
        if (--depth_ == 0) return true;
      }
    }
    return false;
  }

  bool take(const Block& block) {
    const std::uint64_t strings = prefixXor(block.quotes) ^ (inString_ ? ~0ULL : 0ULL);
    const std::uint64_t opening = block.opening & ~strings;
    const std::uint64_t closing = block.closing & ~strings;
    const std::size_t closed = countBits(closing);
    if (closed < depth_) {
      depth_ += countBits(opening) - closed;
    } else {
      for (std::uint64_t left = opening | closing; left != 0; left &= left - 1) {
        if ((left & (~left + 1) & opening) != 0) {
          ++depth_;
        } else if (--depth_ == 0) {
          at_ += std::countr_zero(left) + 1;
          return true;
        }
      }
    }
    inString_ = (strings >> 63U) != 0;
    at_ += 64;
    return false;
  }

  const char* at_;
  const char* end_;
  std::size_t depth_ = 0;
  bool inString_ = false;
};

}  // namespace

template <bool Brackets>
const char* skipNested(const char* at, const char* end, bool& inString) {
  Skipper<Brackets> skipper(at, end);
  const char* const behind = skipper.skip();
  inString = skipper.inString();
  return behind;
}

template const char* skipNested<true>(const char* at, const char* end, bool& inString);
template const char* skipNested<false>(const char* at, const char* end, bool& inString);

const char* endOfString(const char* at, const char* end) {
  for (;;) {
#ifdef __SSE2__
    while (end - at >= 16) {
      const __m128i text = loaded(at);
      const unsigned found = bitsOf(
          _mm_or_si128(_mm_cmpeq_epi8(text, _mm_set1_epi8('"')), _mm_cmpeq_epi8(text, _mm_set1_epi8('\\'))));
      if (found != 0) {
        at += std::countr_zero(found);
        break;
      }
      at += 16;
    }
#endif
    while (at != end && *at != '"' && *at != '\\') ++at;
    if (at == end) return nullptr;
    if (*at == '"') return at;
    if (end - at < 2) return nullptr;
    at += 2;
  }
}

void JsonCursor::skipLongSpace() {
  const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
#ifdef __SSE2__
  // Line ends come with the indentation of the next line.
  while (end_ - at_ >= 16 && isSpace(*at_)) {
    const __m128i text = loaded(at_);
    const __m128i space = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(text, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(text, _mm_set1_epi8('\n'))),
        _mm_or_si128(_mm_cmpeq_epi8(text, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(text, _mm_set1_epi8('\t'))));
    const unsigned other = ~bitsOf(space) & 0xFFFFU;
    if (other != 0) {
      at_ += std::countr_zero(other);
      return;
    }
    at_ += 16;
  }
#endif
  while (at_ != end_ && isSpace(*at_)) ++at_;
}

void JsonCursor::skipString() {
  const char* const quote = endOfString(at_ + 1, end_);
  at_ = quote == nullptr ? end_ : quote + 1;
  if (quote == nullptr) fail("a string does not end");
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

std::string_view JsonCursor::value() {
  const char c = peek();
  const char* const from = at_;
  if (c == '"') {
    skipString();
  } else if (c == '{' || c == '[') {
    bool inString = false;
    const char* const behind = skipNested<true>(at_, end_, inString);
    at_ = behind == nullptr ? end_ : behind;
    if (behind == nullptr) fail(inString ? "a string does not end" : "the text ends too early");
  } else {
    while (at_ != end_ && !endsValue(*at_)) ++at_;
    if (at_ == from) fail(at_ == end_ ? "the text ends too early" : "a value is missing");
  }
  return {from, static_cast<std::size_t>(at_ - from)};
}

bool JsonCursor::number(double& into) {
  const char c = peek();
  if (!good()) return false;
  const bool plausible = c == '-' || (c >= '0' && c <= '9');  // from_chars knows "inf" and "nan" too
  if (!plausible) return false;
  const auto [stop, error] = assembly::numberFromChars(at_, end_, into);
  if (error != std::errc() || !std::isfinite(into) || (stop != end_ && !endsValue(*stop))) return false;
  at_ = stop;
  return true;
}

bool JsonCursor::triple(std::array<double, 3>& into) {
  const char* const from = at_;
  bool read = tryTake('[');
  for (std::size_t i = 0; i < 3 && read; ++i) {
    read = (shortInteger(into[i]) || number(into[i])) && tryTake(i < 2 ? ',' : ']');
  }
  if (!read) at_ = from;
  return read;
}

std::int32_t JsonCursor::index() {
  const char* at = at_;
  std::uint64_t whole = 0;
  for (; at != end_ && digitOf(*at) < 10; ++at) whole = whole * 10 + digitOf(*at);
  const bool isIndex = at - at_ < 12 && whole <= INT32_MAX && (at == end_ || endsValue(*at));
  if (isIndex) {
    at_ = at;
    return static_cast<std::int32_t>(whole);
  }
  value();
  return kInvalid;
}

void JsonCursor::indices(std::vector<std::int32_t>& tokens) {
  constexpr std::size_t kMaxDepth = 16;
  std::size_t count = tokens.size();
  const auto put = [&](std::int32_t token) {
    if (count == tokens.size()) tokens.resize(2 * count + 64);
    tokens[count++] = token;
  };
  std::size_t depth = 0;
  do {
    const char c = peek();
    if (digitOf(c) < 10) {
      const char* at = at_ + 1;
      std::uint32_t whole = digitOf(c);
      while (at != end_ && digitOf(*at) < 10) whole = whole * 10 + digitOf(*at++);
      if (at - at_ <= 9 && at != end_ && (*at == ',' || *at == ']')) {
        at_ = at;
        put(static_cast<std::int32_t>(whole));
      } else {
        put(index());
      }
    } else if (c == '[') {
      ++at_;
      put(kOpen);
      if (++depth > kMaxDepth) {
        fail("lists are nested too deep");
        break;
      }
      if (peek() != ']') continue;
    } else {
      value();
      put(c == 'n' ? kNull : kInvalid);
    }
    while (depth > 0) {  // what closes behind a value
      const char next = peek();
      if (next == ',') {
        ++at_;
        break;
      }
      if (next != ']') {
        fail("a comma or a closing bracket is missing");
        break;
      }
      ++at_;
      put(kClose);
      --depth;
    }
  } while (depth > 0 && good());
  tokens.resize(count);
}

}  // namespace stadtblick::io::cityjson
