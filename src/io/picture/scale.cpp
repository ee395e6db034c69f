#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "io/picture/decoders.hpp"

namespace stadtblick::io {

namespace {

std::uint32_t scaledSide(std::uint32_t side, std::uint32_t longest, std::uint32_t maxSize) {
  const double scaled = static_cast<double>(side) * maxSize / longest;
  return std::max(1U, static_cast<std::uint32_t>(std::lround(scaled)));
}

struct Span {
  std::uint32_t first;
  std::uint32_t end;
};

Span sourceSpan(std::uint32_t index, std::uint32_t size, std::uint32_t sourceSize) {
  const auto first = static_cast<std::uint32_t>(std::uint64_t{index} * sourceSize / size);
  const auto end = static_cast<std::uint32_t>((std::uint64_t{index} + 1) * sourceSize / size);
  return {first, std::max(end, first + 1)};
}

std::array<std::uint8_t, 4> mean(const model::Image& image, Span columns, Span rows) {
  std::array<std::uint64_t, 3> colour{};
  std::uint64_t alpha = 0;
  for (std::uint32_t row = rows.first; row < rows.end; ++row) {
    const auto* pixel = &image.rgba[(std::size_t{row} * image.width + columns.first) * 4];
    for (std::uint32_t column = columns.first; column < columns.end; ++column, pixel += 4) {
      for (std::size_t i = 0; i < 3; ++i) colour[i] += std::uint64_t{pixel[i]} * pixel[3];
      alpha += pixel[3];
    }
  }
  if (alpha == 0) return {0, 0, 0, 0};
  const std::uint64_t count = std::uint64_t{rows.end - rows.first} * (columns.end - columns.first);
  const auto rounded = [](std::uint64_t sum, std::uint64_t by) {
    return static_cast<std::uint8_t>((sum + by / 2) / by);
  };
  return {rounded(colour[0], alpha), rounded(colour[1], alpha), rounded(colour[2], alpha),
          rounded(alpha, count)};
}

}  // namespace

std::string sizeError(std::uint64_t width, std::uint64_t height) {
  if (width == 0 || height == 0) return "it has no pixels";
  if (width > kMostPixels / height)
    return fmt::format("{} × {} pixels are more than {} million", width, height, kMostPixels / 1000000);
  return {};
}

model::Image scaledDown(const model::Image& image, std::uint32_t maxSize) {
  const auto longest = std::max(image.width, image.height);
  model::Image result;
  result.width = scaledSide(image.width, longest, maxSize);
  result.height = scaledSide(image.height, longest, maxSize);
  result.rgba.reserve(std::size_t{result.width} * result.height * 4);
  for (std::uint32_t row = 0; row < result.height; ++row)
    for (std::uint32_t column = 0; column < result.width; ++column) {
      const auto pixel = mean(image, sourceSpan(column, result.width, image.width),
                              sourceSpan(row, result.height, image.height));
      result.rgba.insert(result.rgba.end(), pixel.begin(), pixel.end());
    }
  return result;
}

}  // namespace stadtblick::io
