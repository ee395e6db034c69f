#include "base/run_sort.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <random>

#include "support/temporary_folder.hpp"

namespace stadtblick::base {
namespace {

using Numbers = RunSort<std::uint32_t, std::less<>>;

std::vector<std::uint32_t> sortedBy(Numbers& sort) {
  std::vector<std::uint32_t> numbers;
  auto cursor = sort.sorted();
  while (const std::uint32_t* number = cursor.next()) numbers.push_back(*number);
  EXPECT_FALSE(cursor.failed());
  return numbers;
}

TEST(RunSort, SortsMoreThanItsRunsHold) {
  const test::TemporaryFolder folder;
  for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 100'000U}) {
    Numbers sort(folder.path(), {}, 64 * sizeof(std::uint32_t));
    std::mt19937 random(7);
    std::vector<std::uint32_t> expected;
    for (std::size_t i = 0; i < count; ++i) {
      expected.push_back(static_cast<std::uint32_t>(random() % 50'000));
      sort.add(expected.back());
    }
    std::ranges::sort(expected);
    EXPECT_EQ(sort.size(), count);
    EXPECT_EQ(sortedBy(sort), expected) << count;
    EXPECT_EQ(sortedBy(sort), expected) << "a second time";
  }
  EXPECT_TRUE(std::filesystem::is_empty(folder.path())) << "its file has no name";
}

TEST(RunSort, SaysWhereItCannotWrite) {
  const test::TemporaryFolder folder;
  Numbers sort(folder.path() / "nowhere", {}, 64);
  for (std::uint32_t i = 0; i < 200'000; ++i) sort.add(i);
  auto cursor = sort.sorted();
  EXPECT_EQ(cursor.next(), nullptr);
  EXPECT_TRUE(cursor.failed());
  EXPECT_EQ(sort.lost().diagnostics().count(DiagnosticCode::kFileNotWritable), 1U);
}

TEST(ScratchBytes, GivesBackWhatWasAppended) {
  const test::TemporaryFolder folder;
  for (const auto& place : {std::filesystem::path(), folder.path()}) {
    ScratchBytes scratch(place, 100);
    std::string expected;
    for (int i = 0; i < 300; ++i) {
      const std::string piece(static_cast<std::size_t>(i), static_cast<char>('a' + i % 26));
      scratch.append(piece);
      expected += piece;
    }
    EXPECT_EQ(scratch.size(), expected.size());
    std::string all;
    EXPECT_TRUE(scratch.forEachPiece([&all](std::string_view piece) { all += piece; }));
    EXPECT_EQ(all, expected);
    std::string part(500, ' ');
    for (const std::size_t at : {std::size_t{0}, std::size_t{20'000}, expected.size() - 500}) {
      ASSERT_TRUE(scratch.read(at, part.data(), part.size()));
      EXPECT_EQ(part, expected.substr(at, 500));
    }
    EXPECT_FALSE(scratch.read(expected.size() - 499, part.data(), part.size()));
  }
}

}  // namespace
}  // namespace stadtblick::base
