#include "io/citygml/file_text.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "base/atomic_file.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::io::citygml {
namespace {

TEST(FileText, AFileThatIsCutBehindItsBackKeepsItsText) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.gml";
  const std::string text(4'000'000, 'x');
  ASSERT_TRUE(base::writeFileAtomically(path, text).hasValue());
  const auto file = FileText::open(path);
  ASSERT_TRUE(file.hasValue());
  std::filesystem::resize_file(path, 10);
  EXPECT_TRUE(file.value().text() == text);
  EXPECT_EQ(file.value().bytes(), text.size());
}

TEST(FileText, MovingKeepsConvertedText) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.gml";
  const std::string utf16("\xFF\xFE<\0a\0>\0", 8);
  ASSERT_TRUE(base::writeFileAtomically(path, utf16).hasValue());
  auto opened = FileText::open(path);
  ASSERT_TRUE(opened.hasValue());
  const FileText moved = std::move(opened).value();
  EXPECT_EQ(moved.text(), "<a>");
  EXPECT_EQ(moved.bytes(), 8U);
}

}  // namespace
}  // namespace stadtblick::io::citygml
