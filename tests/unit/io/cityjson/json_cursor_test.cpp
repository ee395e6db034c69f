#include "io/cityjson/json_cursor.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "io/cityjson/geometry_text.hpp"

namespace stadtblick::io::cityjson {
namespace {

Tokens indicesOf(std::string_view text) {
  JsonCursor cursor(text);
  Tokens tokens;
  cursor.indices(tokens);
  return cursor.good() ? tokens : Tokens{-100};
}

TEST(JsonCursor, IndicesInLists) {
  EXPECT_EQ(indicesOf("[[0, 12],\n null,[]]"), (Tokens{-1, -1, 0, 12, -2, -3, -1, -2, -2}));
  EXPECT_EQ(indicesOf("7 "), (Tokens{7}));
  EXPECT_EQ(indicesOf("[-1,1.5,\"a\",99999999999,1e3,{\"b\":[1]}]"),
            (Tokens{-1, -4, -4, -4, -4, -4, -4, -2}));
  EXPECT_EQ(indicesOf("[2147483647,2147483648]"), (Tokens{-1, 2147483647, -4, -2}));
  EXPECT_EQ(indicesOf("[1,2"), (Tokens{-100}));
  EXPECT_EQ(indicesOf("[1 2]"), (Tokens{-100}));
  EXPECT_EQ(indicesOf(std::string(50, '[') + std::string(50, ']')), (Tokens{-100}));
}

TEST(JsonCursor, ValuesAreSkippedWithTheirStrings) {
  JsonCursor cursor(R"({"a": {"x": "}]\"{"}, "b\\": [1, "]"], "c": -1.5e3, "d":null})");
  std::vector<std::string> found;
  cursor.members([&](std::string_view key) {
    found.emplace_back(key);
    found.emplace_back(cursor.value());
  });
  EXPECT_TRUE(cursor.atEnd());
  EXPECT_EQ(found, (std::vector<std::string>{"a", R"({"x": "}]\"{"})", R"(b\\)", R"([1, "]"])", "c", "-1.5e3",
                                             "d", "null"}));
}

TEST(JsonCursor, NumbersAreFinite) {
  const auto numberOf = [](std::string_view text) {
    JsonCursor cursor(text);
    double number = -1.0;
    return cursor.number(number) ? number : -1.0;
  };
  EXPECT_DOUBLE_EQ(numberOf("12345]"), 12345.0);
  EXPECT_DOUBLE_EQ(numberOf("-7 ,"), -7.0);
  EXPECT_DOUBLE_EQ(numberOf("0.125"), 0.125);
  EXPECT_DOUBLE_EQ(numberOf("12345678901234567890"), 12345678901234567890.0);
  EXPECT_DOUBLE_EQ(numberOf("NaN"), -1.0);
  EXPECT_DOUBLE_EQ(numberOf("inf"), -1.0);
  EXPECT_DOUBLE_EQ(numberOf("1e999"), -1.0);
  EXPECT_DOUBLE_EQ(numberOf("12x"), -1.0);
  EXPECT_DOUBLE_EQ(numberOf(""), -1.0);
}

TEST(JsonCursor, ItStopsAtTheFirstFault) {
  JsonCursor cursor("{\"a\" 1, \"b\": 2}");
  int members = 0;
  cursor.members([&](std::string_view) { ++members; });
  EXPECT_EQ(members, 0);
  EXPECT_STREQ(cursor.problem(), "a colon is missing");
  EXPECT_EQ(cursor.offset(), 5U);
}

TEST(ParallelValues, FollowTheBoundaries) {
  const Tokens tokens = indicesOf("[[0,1],null,[5,6,7],[]]");
  ParallelValues values(tokens, JsonCursor::kNull);
  values.open();
  values.open();
  EXPECT_EQ(values.next(), 0);
  EXPECT_EQ(values.next(), 1);
  values.close();
  values.open();
  EXPECT_EQ(values.next(), JsonCursor::kNull);
  values.close();
  EXPECT_FALSE(values.mismatch());
  values.open();
  EXPECT_EQ(values.next(), 5);
  values.close();  // two too many
  EXPECT_TRUE(values.mismatch());
  values.open();
  EXPECT_EQ(values.next(), JsonCursor::kNull);
  values.close();
  values.close();
}

}  // namespace
}  // namespace stadtblick::io::cityjson
