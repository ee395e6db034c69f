#include "io/image_file.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
// jpeglib.h needs FILE before it.
#include <jpeglib.h>

#include <cstdlib>
#include <random>

#include "base/atomic_file.hpp"
#include "support/temporary_folder.hpp"
#include "unit/io/gdal/made_raster.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;

model::Image gradient(std::uint32_t width, std::uint32_t height, bool transparent = false) {
  model::Image image{width, height, {}};
  for (std::uint32_t y = 0; y < height; ++y)
    for (std::uint32_t x = 0; x < width; ++x)
      for (const auto value :
           {x * 255 / width, y * 255 / height, (x + y) % 256, transparent ? x % 256 : 255U})
        image.rgba.push_back(static_cast<std::uint8_t>(value));
  return image;
}

/// `space` JCS_RGB or JCS_GRAYSCALE.
std::string jpeg(const std::vector<std::uint8_t>& samples, unsigned width, unsigned height,
                 J_COLOR_SPACE space, bool progressive) {
  jpeg_error_mgr errors{};
  jpeg_compress_struct encoder{};
  encoder.err = jpeg_std_error(&errors);
  jpeg_create_compress(&encoder);
  unsigned char* memory = nullptr;
  unsigned long size = 0;
  jpeg_mem_dest(&encoder, &memory, &size);
  encoder.image_width = width;
  encoder.image_height = height;
  encoder.input_components = space == JCS_GRAYSCALE ? 1 : space == JCS_CMYK ? 4 : 3;
  encoder.in_color_space = space;
  jpeg_set_defaults(&encoder);
  jpeg_set_quality(&encoder, 95, TRUE);
  if (progressive) jpeg_simple_progression(&encoder);
  jpeg_start_compress(&encoder, TRUE);
  for (unsigned row = 0; row < height; ++row) {
    auto* line = const_cast<unsigned char*>(samples.data()) +
                 std::size_t{row} * width * static_cast<std::size_t>(encoder.input_components);
    jpeg_write_scanlines(&encoder, &line, 1);
  }
  jpeg_finish_compress(&encoder);
  std::string bytes(reinterpret_cast<char*>(memory), size);
  jpeg_destroy_compress(&encoder);
  std::free(memory);
  return bytes;
}

class ImageFile : public testing::Test {
 protected:
  fs::path write(const std::string& name, std::string_view bytes) {
    const auto path = folder_.path() / name;
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
  }
  stadtblick::test::TemporaryFolder folder_;
};

void expectUnreadable(const fs::path& path, std::string_view reason = {}) {
  const auto result = readImage(path);
  ASSERT_FALSE(result);
  ASSERT_EQ(result.diagnostics()[0].code, base::DiagnosticCode::kTextureUnreadable);
  EXPECT_NE(result.diagnostics()[0].message().find(reason), std::string::npos)
      << result.diagnostics()[0].message();
}

TEST_F(ImageFile, PngComesBackAsWritten) {
  for (const bool transparent : {false, true}) {
    const auto image = gradient(37, 19, transparent);
    const auto path = folder_.path() / "a.png";
    ASSERT_TRUE(writePng(path, image, {}));
    const auto read = readImage(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().width, 37U);
    EXPECT_EQ(read.value().height, 19U);
    EXPECT_EQ(read.value().rgba, image.rgba);
  }
}

TEST_F(ImageFile, EncodingIsDeterministicAndKeepsUtf8Metadata) {
  const auto image = gradient(64, 64);
  const PictureMetadata metadata{{"Copyright", "Freie und Hansestadt Hamburg – Daten verändert"},
                                 {"Source", "https://www.govdata.de/dl-de/by-2-0"}};
  const auto bytes = encodePng(image, metadata);
  EXPECT_EQ(bytes, encodePng(image, metadata));
  EXPECT_NE(bytes.find("sRGB"), std::string::npos);
  EXPECT_EQ(bytes.find("tIME"), std::string::npos);
  const auto path = write("m.png", bytes);
  const auto read = readPngMetadata(path);
  ASSERT_TRUE(read);
  EXPECT_EQ(read.value(), metadata);
}

TEST_F(ImageFile, EmptyPictureIsNotWritten) {
  EXPECT_EQ(encodePng({}, {}), "");
  const auto path = folder_.path() / "empty.png";
  EXPECT_FALSE(writePng(path, {}, {}));
  EXPECT_FALSE(fs::exists(path));
}

TEST_F(ImageFile, LargePicturesAreScaledDownByTheirMean) {
  model::Image image{400, 100, {}};
  for (std::uint32_t i = 0; i < 400 * 100; ++i) {
    const bool white = i % 2 == 0;
    for (int c = 0; c < 3; ++c) image.rgba.push_back(white ? 255 : 0);
    image.rgba.push_back(255);
  }
  const auto path = folder_.path() / "large.png";
  ASSERT_TRUE(writePng(path, image, {}));
  const auto read = readImage(path, 100);
  ASSERT_TRUE(read);
  EXPECT_EQ(read.value().width, 100U);
  EXPECT_EQ(read.value().height, 25U);
  for (std::size_t i = 0; i < read.value().rgba.size(); i += 4) EXPECT_EQ(read.value().rgba[i], 128);
}

TEST_F(ImageFile, JpegOfColoursGreyAndInks) {
  for (const bool progressive : {false, true}) {
    const auto red = readImage(write(
        "r.jpg", jpeg(std::vector<std::uint8_t>{200, 30, 40, 200, 30, 40}, 2, 1, JCS_RGB, progressive)));
    ASSERT_TRUE(red);
    EXPECT_EQ(red->width, 2U);
    EXPECT_NEAR(red->rgba[0], 200, 3);
    EXPECT_NEAR(red->rgba[1], 30, 3);
    EXPECT_NEAR(red->rgba[6], 40, 3);
    EXPECT_EQ(red->rgba[3], 255);
  }
  const auto grey = readImage(write("g.jpg", jpeg({90, 90}, 2, 1, JCS_GRAYSCALE, false)));
  ASSERT_TRUE(grey);
  EXPECT_NEAR(grey->rgba[0], 90, 2);
  EXPECT_NEAR(grey->rgba[2], 90, 2);
  // Inverted inks, as Adobe writes them: 255 is no ink.
  const auto inks = readImage(write("c.jpg", jpeg({255, 0, 0, 255, 255, 0, 0, 255}, 2, 1, JCS_CMYK, false)));
  ASSERT_TRUE(inks);
  EXPECT_NEAR(inks->rgba[0], 255, 3);
  EXPECT_NEAR(inks->rgba[1], 0, 3);
  EXPECT_EQ(inks->rgba[3], 255);
}

TEST_F(ImageFile, LargeJpegIsScaledDownWhileItIsRead) {
  const auto path =
      write("l.jpg", jpeg(std::vector<std::uint8_t>(1000 * 500, 128), 1000, 500, JCS_GRAYSCALE, false));
  const auto read = readImage(path, 100);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->width, 100U);
  EXPECT_EQ(read->height, 50U);
  EXPECT_NEAR(read->rgba[0], 128, 1);
}

TEST_F(ImageFile, CutJpegIsUnreadable) {
  std::vector<std::uint8_t> noise(200 * 200 * 3);
  std::mt19937 random(7);
  for (auto& value : noise) value = static_cast<std::uint8_t>(random() % 256);
  const auto bytes = jpeg(noise, 200, 200, JCS_RGB, false);
  ASSERT_TRUE(readImage(write("whole.jpg", bytes)));
  for (const std::size_t length : {bytes.size() / 10, bytes.size() / 2, bytes.size() - 100})
    expectUnreadable(write("cut.jpg", std::string_view(bytes).substr(0, length)));
  for (int i = 0; i < 200; ++i) {
    auto flipped = bytes;
    for (int j = 0; j < 4; ++j) flipped[random() % 700] = static_cast<char>(random() % 256);
    (void)readImage(write("flip.jpg", flipped));
  }
}

TEST_F(ImageFile, TiffOfColoursAndGreyIsReadAndScaled) {
  const auto path = folder_.path() / "c.tif";
  test::write(path, {2, 1, 3, GDT_Byte, {1, 2, 3, 4, 5, 6}, {}, "", {}});
  const auto colours = readImage(path);
  ASSERT_TRUE(colours);
  EXPECT_EQ(colours->rgba, (std::vector<std::uint8_t>{1, 2, 3, 255, 4, 5, 6, 255}));
  test::write(path, {400, 200, 1, GDT_UInt16, std::vector<double>(80000, 25600.0), {}, "", {}});
  const auto grey = readImage(path, 100);
  ASSERT_TRUE(grey);
  EXPECT_EQ(grey->width, 100U);
  EXPECT_EQ(grey->height, 50U);
  EXPECT_EQ(grey->rgba[0], 100);
  EXPECT_EQ(grey->rgba[2], 100);
  test::write(path, {2, 1, 1, GDT_Float32, {1, 2}, {}, "", {}});
  expectUnreadable(path, "Float32");
}

TEST_F(ImageFile, SaysWhatIsWrong) {
  const auto missing = readImage(folder_.path() / "none.png");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.diagnostics()[0].code, base::DiagnosticCode::kFileNotFound);
  expectUnreadable(folder_.path(), "folder");
  expectUnreadable(write("empty.png", ""), "empty");
  expectUnreadable(write("text.jpg", "<html>Not found</html>"), "neither");
  expectUnreadable(write("head.png", "\x89PNG\r\n\x1a\n"), "short");
  expectUnreadable(write("head.jpg", "\xFF\xD8\xFF\xE0"));
  expectUnreadable(write("head.tif", std::string("II*\0\x08\0\0\0", 8)));
}

TEST_F(ImageFile, ShortPngThatClaimsAHugePictureIsRefusedBeforeMemoryIsTaken) {
  auto bytes = encodePng(gradient(8, 8), {});
  bytes.replace(16, 8, std::string("\x00\x00\x40\x00\x00\x00\x40\x00", 8));  // 16384 × 16384
  expectUnreadable(write("bomb.png", bytes), "short");
  bytes.replace(16, 8, std::string("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8));
  expectUnreadable(write("bomb2.png", bytes), "million");
}

TEST_F(ImageFile, EveryCutAndManyFlippedBytesAreSurvived) {
  const auto bytes = encodePng(gradient(40, 40, true), {{"Source", "x"}});
  for (std::size_t length = 0; length + 13 < bytes.size(); length += 7)
    expectUnreadable(write("cut.png", std::string_view(bytes).substr(0, length)));
  std::mt19937 random(1);
  for (int i = 0; i < 300; ++i) {
    auto flipped = bytes;
    for (int j = 0; j < 4; ++j) flipped[random() % flipped.size()] = static_cast<char>(random() % 256);
    const auto path = write("flip.png", flipped);
    (void)readImage(path);
    (void)readPngMetadata(path);
  }
}

}  // namespace
}  // namespace stadtblick::io
