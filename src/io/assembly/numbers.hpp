#pragma once

#include <charconv>
#include <cmath>
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
    const auto [stop, error] = std::from_chars(from, end, number);
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
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || stop != text.data() + text.size()) return std::nullopt;
  if (!std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace stadtblick::io::assembly
