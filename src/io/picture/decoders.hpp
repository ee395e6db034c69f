#pragma once

// Inside this room only: one decoder a picture format. Bytes in, RGBA out, safe on hostile input.

#include <cstdint>
#include <string>
#include <string_view>

#include "model/image.hpp"

namespace stadtblick::io {

/// Pictures of more pixels are refused: 16384 × 16384, one gibibyte of RGBA.
inline constexpr std::uint64_t kMostPixels = std::uint64_t{1} << 28;

/// A picture, or the reason why there is none.
struct Decoded {
  model::Image image;
  std::string error;  ///< "" when the picture is good.
};

Decoded decodePng(std::string_view bytes);
/// `maxSize` lets the decoder skip detail that would be thrown away; the result may still be larger.
Decoded decodeJpeg(std::string_view bytes, std::uint32_t maxSize);
Decoded decodeTiff(std::string_view bytes, std::uint32_t maxSize);

/// "it has more than 268 million pixels" and the like; "" where the size is fine.
std::string sizeError(std::uint64_t width, std::uint64_t height);

/// The mean of the pixels under each new one, weighted by alpha. Keeps the proportions; the longer side
/// becomes `maxSize`.
model::Image scaledDown(const model::Image& image, std::uint32_t maxSize);

}  // namespace stadtblick::io
