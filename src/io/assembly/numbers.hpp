#pragma once

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace stadtblick::io::assembly {

inline bool isXmlSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && isXmlSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && isXmlSpace(text.back())) text.remove_suffix(1);
  return text;
}

/// std::from_chars for what coordinates look like, and several times as fast: digits with a point among them.
/// Such a number is a whole number below 2^53 over a power of ten below 10^23; both are exact as doubles, so
/// that their quotient is the nearest double to what is written. Everything else goes to std::from_chars.
inline std::from_chars_result numberFromChars(const char* from, const char* end, double& number) {
  static constexpr double kPowersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,
                                            1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19};
  constexpr std::uint64_t kExact = 1ULL << 53;
  const char* at = from;
  const bool negative = at != end && *at == '-';
  if (negative) ++at;
  const char* const digits = at;
  std::uint64_t mantissa = 0;
  const auto digit = [](char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; };
  for (; at != end && digit(*at) < 10U; ++at) mantissa = mantissa * 10 + digit(*at);
  const auto before = at - digits;
  std::ptrdiff_t decimals = 0;
  if (at != end && *at == '.') {
    const char* const point = at++;
    for (; at != end && digit(*at) < 10U; ++at) mantissa = mantissa * 10 + digit(*at);
    decimals = at - point - 1;
  }
  const bool plain = before > 0 && before + decimals <= 19 && mantissa < kExact &&
                     (at == end || (*at != 'e' && *at != 'E')) && (at == end || at[-1] != '.');
  if (!plain) return std::from_chars(from, end, number);
  const double value = static_cast<double>(mantissa) / kPowersOfTen[decimals];
  number = negative ? -value : value;
  return {at, std::errc()};
}

/// Appends the numbers of a list parted by white space (and commas, where `commas`). Returns the text of the
/// first thing that is no number, or an empty view where all were read. A leading '+' is allowed.
inline std::string_view appendNumbers(std::string_view text, bool commas, std::vector<double>& numbers) {
  const char* at = text.data();
  const char* const end = at + text.size();
  for (;;) {
    while (at != end && (isXmlSpace(*at) || (commas && *at == ','))) ++at;
    if (at == end) return {};
    const char* const from = *at == '+' ? at + 1 : at;
    double number = 0.0;
    const auto [stop, error] = numberFromChars(from, end, number);
    const bool separated = stop == end || isXmlSpace(*stop) || (commas && *stop == ',');
    if (error != std::errc() || !separated) {
      const char* word = at;
      while (word != end && !isXmlSpace(*word)) ++word;
      return {at, static_cast<std::size_t>(word - at)};
    }
    numbers.push_back(number);
    at = stop;
  }
}

/// The finite number that the whole text is.
inline std::optional<double> numberOf(std::string_view text) {
  text = trimmed(text);
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0.0;
  const auto [stop, error] = numberFromChars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace stadtblick::io::assembly
