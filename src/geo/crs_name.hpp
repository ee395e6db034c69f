#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace stadtblick::geo {

/// Turns the names that files use for a coordinate reference system into text that PROJ reads: codes, OGC
/// URNs and URLs (single and compound) and AdV names become "EPSG:25832" or "EPSG:25832+7837"; WKT, PROJJSON,
/// PROJ strings and other names come back trimmed. Nothing for a name of a known family that has no meaning.
std::optional<std::string> crsNameForProj(std::string_view text);

/// What such a text is to PROJ.
enum class ProjTextKind {
  kCode,        ///< "EPSG:25832", of an authority that PROJ's database knows.
  kName,        ///< "ETRS89 / UTM zone 32N".
  kStructured,  ///< WKT or PROJJSON.
  kProjString,  ///< "+proj=utm +zone=32".
  kNothing,     ///< none of these: PROJ would search all it has, in vain.
};
ProjTextKind projTextKind(std::string_view text);

/// True where a structured text holds what PROJ could take for the path of a file outside of its own folders.
bool namesPaths(std::string_view text);

}  // namespace stadtblick::geo
