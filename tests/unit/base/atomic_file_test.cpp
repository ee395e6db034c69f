#include "base/atomic_file.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace stadtblick::base {
namespace {

namespace fs = std::filesystem;

class AtomicFile : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "stadtblick-test-XXXXXX").string();
    folder_ = ::mkdtemp(pattern.data());
  }
  void TearDown() override { fs::remove_all(folder_); }
  std::size_t filesInFolder() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
  }
  fs::path folder_;
};

TEST_F(AtomicFile, WritesAndReadsAnyBytes) {
  const std::string bytes("a\0b\r\n\xff", 6);
  ASSERT_TRUE(writeFileAtomically(folder_ / "file", bytes));
  EXPECT_EQ(readFile(folder_ / "file").value(), bytes);
  ASSERT_TRUE(writeFileAtomically(folder_ / "file", "shorter"));
  EXPECT_EQ(readFile(folder_ / "file").value(), "shorter");
  EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(AtomicFile, LeavesNothingWhereItCannotWrite) {
  const auto noFolder = writeFileAtomically(folder_ / "missing" / "file", "text");
  ASSERT_FALSE(noFolder);
  EXPECT_EQ(noFolder.diagnostics()[0].code, DiagnosticCode::kFileNotWritable);
  fs::create_directory(folder_ / "taken");
  EXPECT_FALSE(writeFileAtomically(folder_ / "taken", "text"));  // a folder has the name
  EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(AtomicFile, ReadingSaysWhatIsWrong) {
  EXPECT_EQ(readFile(folder_ / "none").diagnostics()[0].code, DiagnosticCode::kFileNotFound);
  EXPECT_EQ(readFile(folder_).diagnostics()[0].code, DiagnosticCode::kFileIsDirectory);
  // Opening succeeds and reading does not: as on a disk that fails. Root may open every file, so permissions
  // do not serve.
  const auto failing = readFile("/proc/self/mem");
  ASSERT_FALSE(failing);
  EXPECT_EQ(failing.diagnostics()[0].code, DiagnosticCode::kFileNotReadable);
  EXPECT_EQ(readFile("/dev/zero").diagnostics()[0].code,
            DiagnosticCode::kFileNotReadable);                  // would never end
  EXPECT_FALSE(readFile("/proc/self/status").value().empty());  // states no size
}

}  // namespace
}  // namespace stadtblick::base
