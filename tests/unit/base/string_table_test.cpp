#include "base/string_table.hpp"

#include <gtest/gtest.h>

namespace stadtblick::base {
namespace {

TEST(StringTable, SameTextSameId) {
  StringTable table;
  EXPECT_EQ(table.intern(""), 0U);
  const auto roof = table.intern("roofType");
  EXPECT_NE(roof, 0U);
  EXPECT_EQ(table.intern(std::string("roof") + "Type"), roof);
  EXPECT_EQ(table[roof], "roofType");
  EXPECT_EQ(table.size(), 2U);
}

TEST(StringTable, FindAddsNothing) {
  StringTable table;
  StringId id = 99;
  EXPECT_FALSE(table.find("wall", id));
  EXPECT_EQ(id, 99U);
  const auto wall = table.intern("wall");
  EXPECT_TRUE(table.find("wall", id));
  EXPECT_EQ(id, wall);
}

TEST(StringTable, ViewsStayValidWhileItGrowsAndMoves) {
  StringTable table;
  const std::string_view first = table[table.intern("first")];
  const auto* const place = first.data();
  for (int i = 0; i < 200'000; ++i) table.intern("id_" + std::to_string(i));
  const std::string large(3'000'000, 'x');  // larger than a block
  EXPECT_EQ(table[table.intern(large)], large);
  const StringTable moved = std::move(table);
  EXPECT_EQ(first.data(), place);
  EXPECT_EQ(first, "first");
  StringId id = 0;
  ASSERT_TRUE(moved.find("id_199999", id));
  EXPECT_EQ(moved[id], "id_199999");
  EXPECT_GT(moved.bytes(), large.size());
}

}  // namespace
}  // namespace stadtblick::base
