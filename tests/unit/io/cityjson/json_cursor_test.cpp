#include "io/cityjson/json_cursor.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
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

/// One past the brace that closes the first one, found character by character.
std::size_t behindNested(std::string_view text, bool brackets) {
  int depth = 0;
  bool inString = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (inString) {
      if (c == '\\') ++i;
      if (c == '"') inString = false;
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || (brackets && c == '[')) {
      ++depth;
    } else if (c == '}' || (brackets && c == ']')) {
      if (--depth == 0) return i + 1;
    }
  }
  return std::string_view::npos;
}

TEST(JsonCursor, NestedValuesEndWhereTheirFirstBraceCloses) {
  std::mt19937 random(11);  // NOLINT: the same texts every time
  constexpr std::string_view kOften = "{}[]\"\\,1 ";
  std::size_t closed = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string text = "{";
    const std::size_t length = 1 + random() % 300;
    const auto rare = random() % 40;  // more or less of what is not a number
    while (text.size() < length) text += random() % 40 <= rare ? kOften[random() % kOften.size()] : '7';
    const char* const end = text.data() + text.size();
    bool inString = false;
    const char* const narrow = skipNested<false>(text.data(), end, inString);
    const char* const wide = skipNested<true>(text.data(), end, inString);
    const auto offset = [&](const char* at) {
      return at == nullptr ? std::string_view::npos : static_cast<std::size_t>(at - text.data());
    };
    ASSERT_EQ(offset(narrow), behindNested(text, false)) << text;
    ASSERT_EQ(offset(wide), behindNested(text, true)) << text;
    closed += wide != nullptr ? 1U : 0U;
  }
  EXPECT_GT(closed, 500U);
}

TEST(JsonCursor, PointsOfThreeNumbers) {
  const auto tripleOf = [](std::string_view text) {
    JsonCursor cursor(text);
    std::array<double, 3> numbers{-1.0, -1.0, -1.0};
    const bool read = cursor.triple(numbers);
    EXPECT_EQ(cursor.offset() > 0, read) << text;
    return read ? numbers : std::array<double, 3>{-9.0, -9.0, -9.0};
  };
  using Numbers = std::array<double, 3>;
  constexpr Numbers kNothing{-9.0, -9.0, -9.0};
  EXPECT_EQ(tripleOf("[1,-22,333333333]"), (Numbers{1.0, -22.0, 333333333.0}));
  EXPECT_EQ(tripleOf("[ 1.25 ,\n-4294967297 , 1e3 ]"), (Numbers{1.25, -4294967297.0, 1000.0}));
  EXPECT_EQ(tripleOf("[12345678901234567,0.1,90706.93848]"),
            (Numbers{12345678901234567.0, 0.1, 90706.93848}));
  for (const char* text : {"[1,2]", "[1,2,3,4]", "[1,2,\"3\"]", "[1,2,nan]", "[1,2,1e999]", "[1,,2]",
                           "[1,2,3", "{}", "", "[1,2,-]", "[1,2,3x]"}) {
    EXPECT_EQ(tripleOf(text), kNothing) << text;
  }
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
