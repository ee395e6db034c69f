#pragma once

// Inside this room only: KHR_draco_mesh_compression.

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace stadtblick::io::tiles3d {

/// Values of one attribute, `components` a vertex.
struct DracoAttribute {
  std::size_t components = 0;
  std::vector<double> values;
};

struct DracoMesh {
  std::vector<std::uint32_t> indices;
  std::size_t vertices = 0;
  std::vector<DracoAttribute> attributes;  ///< in the order of `ids`; empty where there is none.
};

/// Nothing where the bytes are no Draco mesh.
std::optional<DracoMesh> decodeDraco(std::string_view bytes, const std::vector<std::uint32_t>& ids);

}  // namespace stadtblick::io::tiles3d
