#pragma once

#include <string_view>

namespace stadtblick::base {

/// True for what names something on the web rather than a file on disk.
constexpr bool isWebAddress(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

}  // namespace stadtblick::base
