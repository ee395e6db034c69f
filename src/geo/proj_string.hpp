#pragma once

#include <string>
#include <string_view>

namespace stadtblick::geo {

/// WKT of a PROJ string ("+proj=utm +zone=32 +type=crs"); any other text comes back as it is. For what the
/// user wrote only, not for text from data files: PROJ opens whatever file such a string names.
std::string wktOfProjString(std::string_view text);

}  // namespace stadtblick::geo
