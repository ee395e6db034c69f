#pragma once

// Inside this room only: glTF 2.0, with every offset and count checked.

#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/tiles3d/glb_builder.hpp"

namespace stadtblick::io::tiles3d {

/// Numbers in a buffer; every element that `count` promises is there.
struct AccessorView {
  const char* data = nullptr;
  std::size_t count = 0;
  std::size_t stride = 0;
  std::size_t components = 0;
  ComponentType type = ComponentType::kFloat;
  bool normalised = false;

  double value(std::size_t index, std::size_t component) const;
  /// As it is stored; 0 for negative numbers.
  std::uint32_t whole(std::size_t index) const;
};

std::size_t componentSize(ComponentType type);

/// A file and its buffers. What is wrong is said in words by error().
class GltfDocument {
 public:
  /// Bytes of what a URI beside the file names; nothing where there is none.
  using Resolver = std::function<std::optional<std::string>(const std::string& uri)>;

  /// `bytes` must outlive the document; GLB, or glTF as JSON.
  static std::optional<GltfDocument> read(std::string_view bytes, const Resolver& resolve,
                                          std::string& error);

  const nlohmann::json& root() const { return json_; }
  /// "meshes"[2] and the like; null where there is none.
  const nlohmann::json* item(const char* array, std::size_t index) const;

  /// Bytes of a bufferView, unpacked where it is compressed.
  std::optional<std::string_view> view(std::size_t index) const;
  std::optional<AccessorView> accessor(std::size_t index) const;
  /// An accessor with this number of components.
  std::optional<AccessorView> accessor(const nlohmann::json* index, std::size_t components) const;

 private:
  bool readBuffers(const Resolver& resolve, std::string_view binary, std::string& error);
  std::optional<std::string_view> unpack(std::size_t index, const nlohmann::json& view,
                                         const nlohmann::json& extension) const;

  nlohmann::json json_;
  std::vector<std::string_view> buffers_;
  std::deque<std::string> owned_;
  mutable std::map<std::size_t, std::string> unpacked_;
};

/// Bytes of "data:…;base64,…"; nothing where it is something else.
std::optional<std::string> decodeDataUri(std::string_view uri);

}  // namespace stadtblick::io::tiles3d
