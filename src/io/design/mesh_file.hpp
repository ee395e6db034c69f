#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/vector.hpp"
#include "model/appearance.hpp"

namespace stadtblick::io::design {

/// A 3D model file as triangles: x right, y back, z up, in the file's unit brought to metres.
struct Mesh {
  /// Triangles of one material.
  struct Part {
    std::optional<model::Material> material;  ///< nothing where the file states a picture instead.
    std::string
        texture;  ///< the picture as the file names it, from the file's folder; "" where there is none.
    std::vector<geo::Vec3> vertices;
    std::vector<std::array<std::uint32_t, 3>> triangles;  ///< none without an area.
    std::vector<std::array<float, 2>> texCoords;  ///< beside the vertices, t up; empty without a texture.
  };
  std::vector<Part> parts;
};

/// True for an ending that readMesh() knows: glTF, GLB, OBJ, COLLADA.
bool isMeshFile(const std::filesystem::path& path);

/// What is read, or the reason why not. What the file names in its turn (buffers, materials) is read from
/// `folder` and below it only; both may lie in an archive. glTF and COLLADA have an axis that is up; OBJ is
/// taken with z up. Of triangles that two materials show from their two sides, one stays: the one with a
/// picture, else the first.
struct MeshResult {
  std::optional<Mesh> mesh;
  std::string reason;
};
MeshResult readMesh(const std::filesystem::path& path, const std::filesystem::path& folder);

}  // namespace stadtblick::io::design
