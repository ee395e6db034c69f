#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace stadtblick::io {

/// A picture inside of a glTF or GLB file has a path as if that file were a folder:
/// "models/lamp.glb/picture-0". readInput() and what builds on it read such paths.
struct EmbeddedPicture {
  std::filesystem::path model;
  std::size_t number = 0;  ///< among the pictures that are inside of the file.
};

std::string embeddedPictureName(std::size_t number);
/// By the names alone: whether there is such a file is not looked up.
std::optional<EmbeddedPicture> embeddedPicture(const std::filesystem::path& path);

/// The picture's bytes, from those of the file; nothing where it has no such picture.
std::optional<std::string> readEmbeddedPicture(std::string_view model, std::size_t number);

}  // namespace stadtblick::io
