#pragma once

#include <cstdint>
#include <cstring>
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

/// How many line ends are in `text`, eight bytes at a time: every byte of a file is counted once for its
/// lines.
inline std::uint32_t countLineEnds(std::string_view text, char lineEnd) {
  constexpr std::uint64_t kLow = 0x7F7F7F7F7F7F7F7FULL;
  constexpr std::uint64_t kOnes = 0x0101010101010101ULL;
  const std::uint64_t wanted = kOnes * static_cast<unsigned char>(lineEnd);
  std::uint32_t count = 0;
  while (text.size() >= sizeof(std::uint64_t)) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), sizeof word);
    word ^= wanted;
    // The top bit of each byte of `other` says that the byte is no line end.
    const std::uint64_t other = ((word & kLow) + kLow) | word;
    count += static_cast<std::uint32_t>((((~other & ~kLow) >> 7) * kOnes) >> 56);  // the sum of the bytes
    text.remove_prefix(sizeof word);
  }
  for (const char c : text) count += c == lineEnd ? 1U : 0U;
  return count;
}

}  // namespace stadtblick::io::citygml
