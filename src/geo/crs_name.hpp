#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stadtblick::geo {

/// Turns the names that files use for a coordinate reference system into text that PROJ reads: codes, OGC
/// URNs and URLs (single and compound) and AdV names become "EPSG:25832" or "EPSG:25832+7837"; WKT, PROJJSON,
/// PROJ strings and other names come back trimmed. Nothing for a name of a known family that has no meaning.
std::optional<std::string> crsNameForProj(std::string_view text);

}  // namespace stadtblick::geo
