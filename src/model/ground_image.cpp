#include "model/ground_image.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/image_resample.hpp"

namespace stadtblick::model {

namespace {

double pixelSize(const geo::Box3& bounds, const Image& image) {
  return std::min(bounds.size().x / std::max(image.width, 1U), bounds.size().y / std::max(image.height, 1U));
}

/// Adds a pixel, weighted; colours count by their alpha.
void add(std::array<float, 4>& sum, const std::uint8_t* pixel, float weight) {
  const float share = weight * static_cast<float>(pixel[3]);
  for (std::size_t c = 0; c < 3; ++c) sum[c] += share * static_cast<float>(pixel[c]);
  sum[3] += share;
}

void store(const std::array<float, 4>& sum, std::uint8_t* pixel) {
  if (sum[3] <= 0.0F) return;
  for (std::size_t c = 0; c < 3; ++c) pixel[c] = static_cast<std::uint8_t>(sum[c] / sum[3] + 0.5F);
  pixel[3] = static_cast<std::uint8_t>(std::min(sum[3], 255.0F) + 0.5F);
}

const std::uint8_t* pixelAt(const Image& image, std::uint32_t column, std::uint32_t row) {
  return &image.rgba[(std::size_t{row} * image.width + column) * 4];
}

/// Where the middle of a pixel of the result lies between the middles of two pixels along one axis.
struct Between {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  float share = 0.0F;
  bool inside = false;
};

Between between(double at, std::uint32_t count) {
  if (!(at >= 0.0 && at < count)) return {};
  const double middle = std::clamp(at - 0.5, 0.0, count - 1.0);
  const auto first = static_cast<std::uint32_t>(middle);
  return {first, std::min(first + 1, count - 1), static_cast<float>(middle - first), true};
}

}  // namespace

Image halved(const Image& image) {
  Image half;
  half.width = (image.width + 1) / 2;
  half.height = (image.height + 1) / 2;
  half.rgba.assign(std::size_t{half.width} * half.height * 4, 0);
  for (std::uint32_t y = 0; y < half.height; ++y)
    for (std::uint32_t x = 0; x < half.width; ++x) {
      std::array<float, 4> sum{};
      for (const std::uint32_t row : {2 * y, std::min(2 * y + 1, image.height - 1)})
        for (const std::uint32_t column : {2 * x, std::min(2 * x + 1, image.width - 1)})
          add(sum, pixelAt(image, column, row), 0.25F);
      store(sum, &half.rgba[(std::size_t{y} * half.width + x) * 4]);
    }
  return half;
}

MemoryImage::MemoryImage(Image image, const geo::Box3& bounds, Source source, const geo::LocalFrame& frame)
    : GroundImage(std::move(source), frame, bounds, pixelSize(bounds, image)) {
  levels_.push_back(std::move(image));
  while (std::max(levels_.back().width, levels_.back().height) > 1) levels_.push_back(halved(levels_.back()));
}

base::Result<Image> MemoryImage::read(const geo::Box3& area, std::uint32_t width, std::uint32_t height,
                                      const base::CancelToken&) const {
  constexpr double kSame = 1.01;
  const geo::Vec3 pixel{bounds().size().x / levels_[0].width, bounds().size().y / levels_[0].height, 0.0};
  const double times = std::min(area.size().x / width / pixel.x, area.size().y / height / pixel.y) * kSame;
  std::size_t number = 0;
  double perPixel = 1.0;  // of the finest, in one of the level
  while (number + 1 < levels_.size() && 2.0 * perPixel <= times) {
    ++number;
    perPixel *= 2.0;
  }
  const Image& level = levels_[number];
  // The last pixels of a level may reach beyond the picture.
  geo::Box3 covered = bounds();
  covered.max.x = covered.min.x + level.width * perPixel * pixel.x;
  covered.min.y = covered.max.y - level.height * perPixel * pixel.y;
  return resampled(level, covered, area, width, height);
}

Image resampled(const Image& from, const geo::Box3& bounds, const geo::Box3& area, std::uint32_t width,
                std::uint32_t height) {
  Image result;
  result.width = width;
  result.height = height;
  result.rgba.assign(std::size_t{width} * height * 4, 0);
  std::vector<Between> columns(width);
  const double perPixelEast = from.width / bounds.size().x;
  const double perPixelNorth = from.height / bounds.size().y;
  for (std::uint32_t x = 0; x < width; ++x) {
    const double east = area.min.x + (x + 0.5) * area.size().x / width;
    columns[x] = between((east - bounds.min.x) * perPixelEast, from.width);
  }
  for (std::uint32_t y = 0; y < height; ++y) {
    const double north = area.max.y - (y + 0.5) * area.size().y / height;
    const Between row = between((bounds.max.y - north) * perPixelNorth, from.height);
    if (!row.inside) continue;
    for (std::uint32_t x = 0; x < width; ++x) {
      const Between& column = columns[x];
      if (!column.inside) continue;
      std::array<float, 4> sum{};
      add(sum, pixelAt(from, column.first, row.first), (1 - column.share) * (1 - row.share));
      add(sum, pixelAt(from, column.second, row.first), column.share * (1 - row.share));
      add(sum, pixelAt(from, column.first, row.second), (1 - column.share) * row.share);
      add(sum, pixelAt(from, column.second, row.second), column.share * row.share);
      store(sum, &result.rgba[(std::size_t{y} * width + x) * 4]);
    }
  }
  return result;
}

}  // namespace stadtblick::model
