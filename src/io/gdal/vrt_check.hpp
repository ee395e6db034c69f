#pragma once

#include <string>
#include <string_view>

namespace stadtblick::io {

/// A virtual raster (VRT) names other files. "" where all of them lie in its own folder or below and nothing
/// in it can reach the network, other places or run code; else the reason to refuse it.
std::string vrtRefusal(const std::string& folder, std::string_view xml);

}  // namespace stadtblick::io
