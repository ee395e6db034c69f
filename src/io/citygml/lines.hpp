#pragma once

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

}  // namespace stadtblick::io::citygml
