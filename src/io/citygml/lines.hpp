#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stadtblick::io::citygml {

/// The character that ends a line in `text`: '\n' (or "\r\n"), '\r' where the first line ends with that
/// alone.
inline char lineEndOf(std::string_view text) {
  const auto first = text.find_first_of("\r\n");
  const bool alone = first != std::string_view::npos && text[first] == '\r' &&
                     (first + 1 == text.size() || text[first + 1] != '\n');
  return alone ? '\r' : '\n';
}

/// How many line ends are in `text`, many bytes at a time: every byte of a file is counted for its lines.
std::uint32_t countLineEnds(std::string_view text, char lineEnd);

/// Where `word` (two characters at least) is next, like std::string_view::find, by its first two characters
/// and many bytes at a time: for words whose first two are seldom beside each other.
std::size_t findWord(std::string_view text, std::string_view word, std::size_t from = 0);

}  // namespace stadtblick::io::citygml
