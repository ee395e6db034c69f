#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "model/image.hpp"

namespace stadtblick::io {

/// Key and UTF-8 text pairs for the iTXt chunks of a PNG ("Copyright", "Source", "Software" …).
using PictureMetadata = std::vector<std::pair<std::string, std::string>>;

/// Reads PNG, JPEG or TIFF by content, not by name. Pictures wider or higher than `maxSize` are scaled down.
/// Fails with kFileNotFound or kTextureUnreadable.
base::Result<model::Image> readImage(const std::filesystem::path& path, std::uint32_t maxSize = 16384);

/// The same for a picture inside another file; `name` says in findings which. Fails with kTextureUnreadable.
base::Result<model::Image> decodeImage(std::string_view bytes, const std::string& name,
                                       std::uint32_t maxSize = 16384);

/// The bytes of a JPEG file; alpha is left out. "" for an empty image.
std::string encodeJpeg(const model::Image& image, int quality);

/// The bytes of a PNG file; the same image and metadata give the same bytes.
std::string encodePng(const model::Image& image, const PictureMetadata& metadata);

/// Writes atomically. Fails with kFileNotWritable.
base::Result<base::Done> writePng(const std::filesystem::path& path, const model::Image& image,
                                  const PictureMetadata& metadata);

/// The metadata of a PNG file, for tests and reports.
base::Result<PictureMetadata> readPngMetadata(const std::filesystem::path& path);

}  // namespace stadtblick::io
