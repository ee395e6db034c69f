#pragma once

// Inside this room only: the numbers of the glTF 2.0 specification.

#include <cstddef>
#include <cstdint>
#include <optional>

#include "model/appearance.hpp"

namespace stadtblick::io::gltf {

/// accessor.componentType
enum class ComponentType : std::uint16_t {
  kByte = 5120,
  kUnsignedByte = 5121,
  kShort = 5122,
  kUnsignedShort = 5123,
  kUnsignedInt = 5125,
  kFloat = 5126,
};
inline std::optional<ComponentType> componentType(std::size_t number) {
  const bool known = number >= 5120 && number <= 5126 && number != 5124;
  return known ? std::optional(static_cast<ComponentType>(number)) : std::nullopt;
}
/// bufferView.target; kOther: none is written.
enum class BufferUse : std::uint16_t { kOther = 0, kVertices = 34962, kIndices = 34963 };
/// mesh.primitive.mode
enum class PrimitiveMode : std::uint8_t { kPoints = 0, kTriangles = 4, kTriangleStrip = 5, kTriangleFan = 6 };
/// sampler.magFilter, minFilter
enum class Filter : std::uint16_t { kLinear = 9729, kLinearMipmapLinear = 9987 };

/// sampler.wrapS and wrapT: repeated, mirrored, clamped to the edge.
inline int wrapMode(model::TextureWrap wrap) {
  switch (wrap) {
    case model::TextureWrap::kRepeat:
      return 10497;
    case model::TextureWrap::kMirror:
      return 33648;
    default:
      return 33071;
  }
}

// The header of a GLB file and of its two chunks.
inline constexpr std::uint32_t kMagic = 0x46546C67;  // "glTF"
inline constexpr std::uint32_t kVersion = 2;
inline constexpr std::uint32_t kJsonChunk = 0x4E4F534A;    // "JSON"
inline constexpr std::uint32_t kBinaryChunk = 0x004E4942;  // "BIN"

}  // namespace stadtblick::io::gltf
