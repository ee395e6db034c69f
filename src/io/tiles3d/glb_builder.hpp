#pragma once

// Inside this room only: the parts of a binary glTF file.

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/scratch_bytes.hpp"
#include "io/gltf_numbers.hpp"

namespace stadtblick::io::tiles3d {

using gltf::BufferUse;
using gltf::ComponentType;

/// Collects JSON and bytes of a GLB file; the same calls give the same bytes.
class GlbBuilder {
 public:
  /// Bytes that are many wait in a file in `scratch`; in memory where it is "".
  explicit GlbBuilder(bool compress, std::filesystem::path scratch = {})
      : compress_(compress), binary_(std::move(scratch)) {}

  nlohmann::json& json() { return json_; }

  /// Index of a new bufferView. Vertices: `stride` bytes an element, a multiple of 4.
  std::size_t addView(std::string_view bytes, BufferUse use, std::size_t stride = 0);
  template <typename T>
  std::size_t addView(const std::vector<T>& items, BufferUse use, std::size_t stride = 0) {
    return addView(std::string_view(reinterpret_cast<const char*>(items.data()), items.size() * sizeof(T)),
                   use, stride);
  }
  /// The same for bytes that are many.
  std::size_t addView(const base::ScratchBytes& bytes);
  /// Index of a new accessor. `type` is "SCALAR", "VEC3" …
  std::size_t addAccessor(std::size_t view, ComponentType component, std::string_view type, std::size_t count,
                          bool normalised = false);
  /// Vertex indices: 16 bits where `vertices` allows it. What is no triangles is neither target nor packed.
  std::size_t addIndices(std::span<const std::uint32_t> indices, std::size_t vertices, bool triangles);

  void useExtension(std::string_view name, bool required);

  /// The whole file, piece by piece. Fails with kFileNotWritable where bytes could not wait.
  base::Result<base::Done> finish(const std::function<void(std::string_view)>& put);

 private:
  std::size_t beginStored();
  std::size_t addStored(std::string_view bytes);
  void padBinary(std::size_t multiple);
  bool addCompressed(std::string_view bytes, BufferUse use, std::size_t stride, nlohmann::json& view);

  bool compress_;
  nlohmann::json json_ = nlohmann::json::object();
  base::ScratchBytes binary_;
  bool lost_ = false;         ///< something that was to be added could not be read.
  std::size_t unpacked_ = 0;  ///< bytes that the compressed views have when they are decoded.
  std::vector<std::string> used_;
  std::vector<std::string> required_;
};

}  // namespace stadtblick::io::tiles3d
