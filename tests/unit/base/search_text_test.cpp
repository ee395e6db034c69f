#include "base/search_text.hpp"

#include <gtest/gtest.h>

namespace stadtblick::base {
namespace {

TEST(FoldForSearch, KeepsWhatItDoesNotKnow) {
  EXPECT_EQ(foldForSearch("Čeština ŁÓDŹ œuvre"), "cestina lodz ouvre");
  EXPECT_EQ(foldForSearch("東京 1"), "東京 1");
  EXPECT_EQ(foldForSearch("\xC3"), "\xC3") << "half a character";
}

}  // namespace
}  // namespace stadtblick::base
