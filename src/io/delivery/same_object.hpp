#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace stadtblick::io {

/// A top-level object that shares its gml:id with others.
struct Twin {
  std::int32_t date = 0;       ///< creationDate as yyyymmdd; 0 where there is none.
  std::uint64_t geometry = 0;  ///< model::geometryFingerprints().
  std::uint32_t file = 0;
  std::uint32_t sequence = 0;  ///< its number in the file.
};

enum class TwinFate {
  kKept,
  kRepeated,   ///< left out: one that is kept has the same geometry.
  kReplaced,   ///< left out: one that is kept has another geometry and a later date.
  kAmbiguous,  ///< kept, although another file has it with another geometry: no date tells which is newer.
};

/// Decides on objects with one gml:id, whatever their order. The newest stays, and the first file's of those
/// of one date; of the others, what no date rules out stays as well: tiles may cut an object at their edge.
std::vector<TwinFate> fatesOf(std::span<const Twin> twins);

/// "2023-04-01" as 20230401; 0 for what is no date.
std::int32_t dateNumber(std::string_view text);

}  // namespace stadtblick::io
