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

/// Values of one attribute, one a feature.
struct FeatureAttribute {
  std::string name;
  std::string unit;
  bool number = false;
  std::vector<double> numbers;     ///< NaN: none.
  std::vector<std::string> texts;  ///< "": none.
};

/// Objects of a tile; a feature id is an index.
struct FeatureTable {
  std::vector<std::uint32_t> cell;
  std::vector<std::uint32_t> row;  ///< within the cell's part of the catalogue.
  std::vector<std::string> id;
  std::vector<std::string> kind;
  std::vector<std::string> name;
  std::vector<std::string> partOf;  ///< gml:id of the whole, for parts; may be empty as a whole.
  std::vector<FeatureAttribute> attributes;
  std::size_t size() const { return row.size(); }
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
