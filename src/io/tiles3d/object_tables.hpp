#pragma once

// Inside this room only: what tiles of others say of their objects.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "io/tiles3d/gltf_document.hpp"
#include "model/attribute_table.hpp"

namespace stadtblick::io::tiles3d {

/// A value as a tile states it; nothing is stated where `text` is empty.
struct StatedValue {
  model::AttributeType type = model::AttributeType::kText;
  double number = 0.0;  ///< kInteger, kReal.
  std::string text;
};

/// One property: the objects that have it, ascending, and their values beside them.
struct StatedProperty {
  std::string name;
  std::vector<std::uint32_t> objects;
  std::vector<StatedValue> values;
};

/// Objects are indices: what the feature ids of vertices count.
struct ObjectTable {
  std::size_t count = 0;
  std::vector<StatedProperty> properties;
};

/// A batch table (3D Tiles 1.0) of `count` objects. Objects in the JSON are taken apart: their members are
/// properties. What does not fit is left out.
ObjectTable readBatchTable(std::string_view text, std::string_view binary, std::size_t count);

/// The property tables of a glTF file (EXT_structural_metadata), in their order; without properties where
/// no vertices count them.
std::vector<ObjectTable> readPropertyTables(const GltfDocument& document,
                                            const GltfDocument::Resolver& resolve);

/// Which of the tables the vertices of a primitive belong to, and by what (EXT_mesh_features).
struct FeatureIds {
  std::size_t table = SIZE_MAX;
  std::string attribute;  ///< "" where each vertex is an object of its own.
};
/// Nothing where there are none, or where they are in a picture.
std::optional<FeatureIds> featureIdsOf(const nlohmann::json& primitive);

}  // namespace stadtblick::io::tiles3d
