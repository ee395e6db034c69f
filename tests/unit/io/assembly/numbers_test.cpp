#include "io/assembly/numbers.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <string>

namespace stadtblick::io::assembly {
namespace {

/// The same stop, the same error, the same bits as std::from_chars.
void expectSame(const std::string& text) {
  double ours = 7.0;
  double theirs = 7.0;
  const auto a = numberFromChars(text.data(), text.data() + text.size(), ours);
  const auto b = std::from_chars(text.data(), text.data() + text.size(), theirs);
  EXPECT_EQ(a.ptr - text.data(), b.ptr - text.data()) << text;
  EXPECT_EQ(a.ec, b.ec) << text;
  EXPECT_EQ(std::memcmp(&ours, &theirs, sizeof ours), 0) << text << ": " << ours << " " << theirs;
}

TEST(Numbers, OddOnesAreReadLikeFromChars) {
  for (const char* text : {"",
                           "-",
                           ".",
                           "-.",
                           "5.",
                           ".5",
                           "-.5",
                           "0",
                           "-0",
                           "-0.0",
                           "00012.500",
                           "1e5",
                           "1E-3",
                           "1.5e300",
                           "1e400",
                           "inf",
                           "nan",
                           "-inf",
                           "9007199254740991",
                           "9007199254740992",
                           "9007199254740993",
                           "18446744073709551616",
                           "0.30000000000000004",
                           "123456789012345678901",
                           "5659117.265 35.1",
                           "1,5",
                           "1.5.5",
                           "--1",
                           "0x10",
                           "4.35",
                           "0.1",
                           "1.",
                           "1.e5",
                           "51.70000076293945",
                           "0.00000000000000000001"}) {
    expectSame(text);
  }
}

TEST(Numbers, CoordinatesAreTheNearestDoubles) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 300'000; ++i) {
    std::string text = std::to_string(random() >> (random() % 64));
    const std::size_t point = random() % (text.size() + 1);
    if (point > 0 && random() % 8 != 0) text.insert(point, ".");
    if (random() % 4 == 0) text.insert(0, "-");
    expectSame(text);
  }
}

}  // namespace
}  // namespace stadtblick::io::assembly
