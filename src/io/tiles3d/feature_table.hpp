#pragma once

// Inside this room only: what is known of the objects of a tile, as property tables.

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/tiles3d/glb_builder.hpp"
#include "model/attribute_table.hpp"
#include "model/object_kind.hpp"
#include "model/tiling/surface_class.hpp"

namespace stadtblick::io::tiles3d {

/// Texts of one property, one a feature.
class TextColumn {
 public:
  /// Texts that are many wait in a file in `scratch`; in memory where it is "".
  explicit TextColumn(const std::filesystem::path& scratch) : bytes_(scratch), ends_(scratch) {
    ends_.add(std::uint32_t{0});
  }
  void add(std::string_view text) {
    bytes_.append(text);
    ends_.add(static_cast<std::uint32_t>(bytes_.size()));
  }
  const base::ScratchBytes& bytes() const { return bytes_; }
  const base::ScratchBytes& ends() const { return ends_; }  ///< 0 and where each ends.

 private:
  base::ScratchBytes bytes_;
  base::ScratchBytes ends_;
};

/// Values of one attribute, one a feature.
struct FeatureAttribute {
  std::string name;
  std::string unit;
  bool number = false;
  std::vector<double> numbers;     ///< NaN: none.
  std::vector<std::string> texts;  ///< "": none.
};

/// What an object of a tile is known by.
struct Feature {
  std::uint32_t cell = 0;
  std::uint32_t row = 0;  ///< within the cell's part of the catalogue.
  std::string_view id;
  std::string_view kind;
  std::string_view name;
  std::string_view partOf;  ///< gml:id of the whole, for parts.
};

/// Objects of a tile; a feature id is an index.
class FeatureTable {
 public:
  /// What is much waits in a file in `scratch`; in memory where it is "".
  explicit FeatureTable(const std::filesystem::path& scratch = {})
      : cell(scratch), row(scratch), id(scratch), kind(scratch), name(scratch), partOf(scratch) {}

  void add(const Feature& feature);
  std::size_t size() const { return size_; }

  base::ScratchBytes cell;  ///< u32 each.
  base::ScratchBytes row;
  TextColumn id;
  TextColumn kind;
  TextColumn name;
  TextColumn partOf;
  std::vector<FeatureAttribute> attributes;

 private:
  std::size_t size_ = 0;
};

/// How a surface looks; the second feature id is an index.
struct SurfaceLook {
  std::uint32_t row = 0;  ///< of the cell's model; kNoObjectId in far levels.
  model::SurfaceClass surfaceClass = model::SurfaceClass::kOther;
  std::array<std::uint8_t, 4> material{};
  auto operator<=>(const SurfaceLook&) const = default;
};

/// Writes both as EXT_structural_metadata: tables 0 (class "object") and 1 (class "surface").
void addPropertyTables(const FeatureTable& features, const std::vector<SurfaceLook>& surfaces,
                       GlbBuilder& glb);

}  // namespace stadtblick::io::tiles3d
