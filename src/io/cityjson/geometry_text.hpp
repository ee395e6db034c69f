#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "io/cityjson/json_cursor.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::cityjson {

/// What a geometry is made of.
enum class GeometryForm : std::uint8_t {
  kUnknown,
  kPoints,    ///< MultiPoint
  kLines,     ///< MultiLineString
  kSurfaces,  ///< MultiSurface, CompositeSurface
  kSolid,
  kSolids,    ///< MultiSolid, CompositeSolid
  kInstance,  ///< GeometryInstance
};

using Tokens = std::vector<std::int32_t>;  ///< see JsonCursor::indices.

/// "values" beside the boundaries, or one "value" for all of them, in one theme.
struct ThemeValues {
  std::string_view theme;  ///< escapes as written.
  std::int32_t single = JsonCursor::kNull;
  Tokens values;
};

/// A geometry as it is written, its lists of integers read.
struct GeometryText {
  GeometryForm form = GeometryForm::kUnknown;
  std::string_view type;
  std::optional<double> lod;
  std::string_view lodAsWritten;
  Tokens boundaries;
  bool hasSemantics = false;
  std::string_view semanticSurfaces;  ///< "[ … ]"
  Tokens semanticValues;
  std::vector<ThemeValues> materials;
  std::vector<ThemeValues> textures;
  std::size_t materialCount = 0;  ///< of the vector above; the rest keeps its memory for the next one.
  std::size_t textureCount = 0;
  std::optional<std::uint32_t> templateIndex;
  std::vector<double> matrix;  ///< as many numbers as were written.

  /// The level of detail as the model has it: "2.2" is 2.
  model::Lod wholeLod() const;
  void clear();
};

/// Reads the geometry that comes next; keeps the memory of `geometry`.
void readGeometryText(JsonCursor& cursor, GeometryText& geometry);

/// Follows values that are nested as the boundaries are, while those are being read. A null stands for
/// everything beneath it.
class ParallelValues {
 public:
  ParallelValues(const Tokens& tokens, std::int32_t single)
      : at_(tokens.data()), end_(at_ + tokens.size()), single_(single) {}

  void open() {
    if (absent_ > 0 || at_ == end_ || *at_ != JsonCursor::kOpen) return enterAbsent();
    ++at_;
  }
  void close() {
    if (absent_ > 0) {
      --absent_;
      return;
    }
    int depth = 0;
    for (; at_ != end_; ++at_) {  // what is too much here is left out
      if (*at_ == JsonCursor::kOpen) ++depth;
      if (*at_ == JsonCursor::kClose && depth-- == 0) break;
      mismatch_ = true;
    }
    if (at_ != end_) ++at_;
  }
  /// The next value; kNull where there is none.
  std::int32_t next() {
    if (single_ != JsonCursor::kNull) return single_;
    if (absent_ > 0) return JsonCursor::kNull;
    if (at_ == end_ || *at_ == JsonCursor::kClose || *at_ == JsonCursor::kOpen) {
      mismatch_ = true;
      return JsonCursor::kNull;
    }
    return *at_++;
  }
  bool mismatch() const { return mismatch_; }

 private:
  void enterAbsent() {
    if (absent_ == 0 && at_ != end_ && *at_ == JsonCursor::kNull) {
      ++at_;
    } else if (absent_ == 0 && single_ == JsonCursor::kNull) {
      mismatch_ = true;
    }
    ++absent_;
  }

  const std::int32_t* at_;
  const std::int32_t* end_;
  std::int32_t single_;
  int absent_ = 0;
  bool mismatch_ = false;
};

}  // namespace stadtblick::io::cityjson
