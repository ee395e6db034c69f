#include "io/prepared/section_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace stadtblick::io::prepared {
namespace {

using testing::ElementsAre;

constexpr FileKind kKind{"SBTEST\r\n", 3};
constexpr SectionId kNumbers = sectionId("numb");
constexpr SectionId kLetters = sectionId("lett");

std::string smallFile() {
  MemorySink sink;
  SectionWriter file(sink, kKind, 2);
  file.add(kLetters, std::string_view("abcde"));
  file.add(kNumbers, std::vector<double>{1.5, -2.0});
  file.finish();
  return sink.bytes();
}

TEST(ContentHash, IsThatOfTheAlgorithm) {
  // Values of the reference implementation.
  EXPECT_EQ(contentHash(""), 0xEF46DB3751D8E999ULL);
  EXPECT_EQ(contentHash("a"), 0xD24EC4F1A98C6E5BULL);
  EXPECT_EQ(contentHash("abc"), 0x44BC2CF5AD770999ULL);
  EXPECT_NE(contentHash("abc", 1), contentHash("abc", 2));
}

TEST(ContentHash, DoesNotDependOnHowTheBytesCome) {
  std::string text;
  for (int i = 0; i < 500; ++i) text += static_cast<char>(i * 7);
  for (const std::size_t step : {1U, 3U, 31U, 32U, 33U, 100U}) {
    ContentHash hash;
    for (std::size_t at = 0; at < text.size(); at += step)
      hash.add(text.data() + at, std::min(step, text.size() - at));
    EXPECT_EQ(hash.value(), contentHash(text)) << step;
  }
}

TEST(SectionFile, GivesBackWhatWasWritten) {
  const std::string bytes = smallFile();
  std::string why;
  const auto file = SectionFile::open(bytes, bytes.size(), kKind, why);
  ASSERT_TRUE(file) << why;
  EXPECT_THAT(*file->column<double>(kNumbers), ElementsAre(1.5, -2.0));
  EXPECT_THAT(*file->column<char>(kLetters), ElementsAre('a', 'b', 'c', 'd', 'e'));
  EXPECT_TRUE(file->isIntact(kNumbers));
  EXPECT_FALSE(file->column<float>(kNumbers)) << "elements of another size";
  EXPECT_FALSE(file->column<char>(sectionId("none")));
}

TEST(SectionFile, EveryChangedByteIsNoticed) {
  const std::string bytes = smallFile();
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x10);
    std::string why;
    const auto file = SectionFile::open(changed, changed.size(), kKind, why);
    const bool padding = at >= bytes.size() - 16 - 3 && at < bytes.size() - 16;
    if (file) {
      EXPECT_TRUE(padding || !file->isIntact(kNumbers) || !file->isIntact(kLetters)) << at;
    } else {
      EXPECT_FALSE(why.empty());
    }
  }
}

TEST(SectionFile, EveryLengthIsNoticed) {
  const std::string bytes = smallFile();
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    std::string why;
    EXPECT_FALSE(SectionFile::open(std::string_view(bytes).substr(0, length), length, kKind, why)) << length;
  }
  std::string why;
  EXPECT_FALSE(SectionFile::open(bytes, bytes.size(), {"SBTEST\r\n", 4}, why));
  EXPECT_THAT(why, testing::HasSubstr("version"));
  const auto part = SectionFile::open(std::string_view(bytes).substr(0, 96 + 8), bytes.size(), kKind, why);
  ASSERT_TRUE(part) << "the beginning of a file will do for its first columns";
  EXPECT_TRUE(part->isIntact(kLetters));
  EXPECT_FALSE(part->column<double>(kNumbers));
}

}  // namespace
}  // namespace stadtblick::io::prepared
