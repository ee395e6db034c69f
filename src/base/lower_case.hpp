#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace stadtblick::base {

/// `text` with small letters A to Z, for names of files, units and formats; for what people type see
/// search_text.hpp.
inline std::string lowerCase(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  });
  return text;
}

}  // namespace stadtblick::base
