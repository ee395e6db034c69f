#include "io/image_file.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "base/atomic_file.hpp"
#include "support/temporary_folder.hpp"

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

class ImageFile : public testing::Test {
 protected:
  fs::path write(const std::string& name, std::string_view bytes) {
    const auto path = folder_.path() / name;
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
  }
  test::TemporaryFolder folder_;
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
