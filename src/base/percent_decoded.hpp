#pragma once

#include <charconv>
#include <string>
#include <string_view>

namespace stadtblick::base {

/// `%20` and the like in a URI as the bytes that they stand for (RFC 3986, section 2.1); anything else stays.
inline std::string percentDecoded(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned byte = 0;
    if (text[i] == '%' && i + 2 < text.size() &&
        std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16).ptr == text.data() + i + 3) {
      decoded += static_cast<char>(byte);
      i += 2;
    } else {
      decoded += text[i];
    }
  }
  return decoded;
}

}  // namespace stadtblick::base
