#include "render/picture_compare.hpp"

#include <cmath>
#include <cstdlib>

namespace stadtblick::render {

PictureDifference comparePictures(const model::Image& a, const model::Image& b) {
  PictureDifference difference;
  if (a.width != b.width || a.height != b.height || a.rgba.size() != b.rgba.size()) return difference;
  difference.sameSize = true;
  double sum = 0.0;
  for (std::size_t i = 0; i < a.rgba.size(); ++i) {
    if (i % 4 == 3) continue;
    const int apart = std::abs(int{a.rgba[i]} - int{b.rgba[i]});
    sum += apart;
    if (apart > difference.maximum) {
      difference.maximum = apart;
      difference.x = static_cast<int>((i / 4) % a.width);
      difference.y = static_cast<int>((i / 4) / a.width);
    }
  }
  if (!a.rgba.empty()) difference.mean = sum / (static_cast<double>(a.rgba.size()) * 0.75);
  return difference;
}

double meanLuminance(const model::Image& image, int left, int top, int width, int height) {
  double sum = 0.0;
  for (int y = top; y < top + height; ++y)
    for (int x = left; x < left + width; ++x) {
      const std::size_t i = (static_cast<std::size_t>(y) * image.width + static_cast<std::size_t>(x)) * 4;
      sum += 0.2126 * image.rgba[i] + 0.7152 * image.rgba[i + 1] + 0.0722 * image.rgba[i + 2];
    }
  return sum / (static_cast<double>(width) * height);
}

}  // namespace stadtblick::render
