#include <png.h>

#include <cstring>

#include "io/picture/decoders.hpp"

namespace stadtblick::io {

namespace {

std::uint32_t bigEndian(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < 4; ++i) value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return value;
}

/// Deflate packs at most 1032 : 1. A short file that claims a huge picture is not worth the memory.
bool tooShortFor(std::string_view bytes, std::uint64_t width, std::uint64_t height) {
  constexpr std::uint64_t kBestRatio = 1040;
  const auto bitDepth = static_cast<std::uint8_t>(bytes[24]);
  const std::uint64_t leastRowBytes = 1 + width * std::max<std::uint64_t>(bitDepth, 1) / 8;
  return leastRowBytes * height > bytes.size() * kBestRatio;
}

struct PngImage {
  png_image image{};
  PngImage() { image.version = PNG_IMAGE_VERSION; }
  ~PngImage() { png_image_free(&image); }
  PngImage(const PngImage&) = delete;
  PngImage& operator=(const PngImage&) = delete;
};

}  // namespace

Decoded decodePng(std::string_view bytes) {
  constexpr std::size_t kHeaderEnd = 33;  // signature and IHDR
  Decoded result;
  if (bytes.size() < kHeaderEnd) return {{}, "it is cut short"};
  const auto width = bigEndian(bytes, 16);
  const auto height = bigEndian(bytes, 20);
  result.error = sizeError(width, height);
  if (result.error.empty() && tooShortFor(bytes, width, height)) result.error = "it is cut short";
  if (!result.error.empty()) return result;

  PngImage png;
  if (png_image_begin_read_from_memory(&png.image, bytes.data(), bytes.size()) == 0 ||
      png.image.width != width || png.image.height != height)
    return {{}, png.image.message[0] != 0 ? png.image.message : "it is broken"};
  png.image.format = PNG_FORMAT_RGBA;
  png.image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
  result.image.width = width;
  result.image.height = height;
  result.image.rgba.resize(std::size_t{width} * height * 4);
  if (png_image_finish_read(&png.image, nullptr, result.image.rgba.data(), 0, nullptr) == 0)
    return {{}, png.image.message};
  return result;
}

}  // namespace stadtblick::io
