#include "model/ground_image.hpp"

#include <gtest/gtest.h>

namespace stadtblick::model {
namespace {

/// West half red, east half blue, without the southernmost row; one metre a pixel.
MemoryImage halves(std::uint32_t size) {
  Image image{size, size, {}};
  for (std::uint32_t y = 0; y < size; ++y)
    for (std::uint32_t x = 0; x < size; ++x) {
      const bool east = x >= size / 2;
      const std::uint8_t alpha = y + 1 == size ? 0 : 255;
      image.rgba.insert(image.rgba.end(),
                        {std::uint8_t(east ? 0 : 200), 0, std::uint8_t(east ? 200 : 0), alpha});
    }
  geo::Box3 box;
  box.add(geo::Vec3{1000.0, 2000.0, 0.0});
  box.add(geo::Vec3{1000.0 + size, 2000.0 + size, 0.0});
  return {std::move(image), box, {}};
}

geo::Box3 area(double west, double south, double east, double north) {
  return {{west, south, 0.0}, {east, north, 0.0}};
}

std::array<int, 4> pixel(const Image& image, std::uint32_t x, std::uint32_t y) {
  const std::uint8_t* p = &image.rgba[(std::size_t{y} * image.width + x) * 4];
  return {p[0], p[1], p[2], p[3]};
}

using Rgba = std::array<int, 4>;

TEST(MemoryImage, GivesItsPixelsAtFullDetail) {
  const auto image = halves(64);
  EXPECT_DOUBLE_EQ(image.pixelMetres(), 1.0);
  const auto part = image.read(area(1030, 2030, 1034, 2034), 4, 4, {});
  ASSERT_TRUE(part);
  EXPECT_EQ(pixel(part.value(), 1, 0), (Rgba{200, 0, 0, 255}));
  EXPECT_EQ(pixel(part.value(), 2, 0), (Rgba{0, 0, 200, 255}));
}

TEST(MemoryImage, IsEmptyOutside) {
  const auto image = halves(64);
  const auto part = image.read(area(990, 2054, 1010, 2074), 20, 20, {});
  ASSERT_TRUE(part);
  EXPECT_EQ(pixel(part.value(), 9, 15)[3], 0) << "west of it";
  EXPECT_EQ(pixel(part.value(), 10, 15), (Rgba{200, 0, 0, 255}));
  EXPECT_EQ(pixel(part.value(), 10, 9)[3], 0) << "north of it";
}

TEST(MemoryImage, MeansOverWhatAPixelCovers) {
  const auto part = halves(64).read(area(1000, 2000, 1064, 2064), 4, 4, {});
  ASSERT_TRUE(part);
  EXPECT_EQ(pixel(part.value(), 0, 0), (Rgba{200, 0, 0, 255}));
  EXPECT_EQ(pixel(part.value(), 3, 2), (Rgba{0, 0, 200, 255}));
  EXPECT_EQ(pixel(part.value(), 0, 3)[0], 200) << "what is not there does not darken the rest";
  EXPECT_LT(pixel(part.value(), 0, 3)[3], 255);
}

}  // namespace
}  // namespace stadtblick::model
