#include "base/search_text.hpp"

#include <array>
#include <cstdint>

namespace stadtblick::base {

namespace {

/// Code points U+00C0 … U+017F to what they are compared as.
std::string_view foldedLatin(std::uint32_t code) {
  static constexpr std::array<std::string_view, 64> kLatin1{
      "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i",  "i", "i",  "i",
      "d", "n", "o", "o", "o",  "o", "oe", "x", "o", "u", "u", "u", "ue", "y", "th", "ss",
      "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i",  "i", "i",  "i",
      "d", "n", "o", "o", "o",  "o", "oe", " ", "o", "u", "u", "u", "ue", "y", "th", "y"};
  static constexpr std::string_view kExtendedA =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrsssssssstttt"
      "ttuu"
      "uuuuuuuuuuwwyyyzzzzzzs";
  if (code >= 0xC0 && code <= 0xFF) return kLatin1[code - 0xC0];
  if (code >= 0x100 && code < 0x100 + kExtendedA.size()) return kExtendedA.substr(code - 0x100, 1);
  return {};
}

}  // namespace

void appendFolded(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80) {
      out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : static_cast<char>(byte);
      continue;
    }
    const bool twoBytes = (byte & 0xE0U) == 0xC0U && i + 1 < text.size();
    const std::uint32_t code =
        twoBytes ? ((byte & 0x1FU) << 6U) | (static_cast<unsigned char>(text[i + 1]) & 0x3FU) : 0U;
    if (code == 0x308) {  // combining diaeresis: a letter and its dots written apart
      out += 'e';
      ++i;
    } else if (const auto folded = foldedLatin(code); !folded.empty()) {
      out += folded;
      ++i;
    } else {
      out += text[i];
    }
  }
}

std::string foldForSearch(std::string_view utf8) {
  std::string folded;
  folded.reserve(utf8.size() + 8);
  appendFolded(folded, utf8);
  return folded;
}

}  // namespace stadtblick::base
