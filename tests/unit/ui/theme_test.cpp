#include "ui/theme.hpp"

#include <gtest/gtest.h>

namespace stadtblick::ui {
namespace {

TEST(Theme, ContrastAfterWcag) {
  EXPECT_NEAR(contrast({0, 0, 0}, {255, 255, 255}), 21.0, 1e-9);
  EXPECT_NEAR(contrast({255, 255, 255}, {0x77, 0x77, 0x77}), 4.478, 0.001);  // WebAIM's known value
  EXPECT_DOUBLE_EQ(contrast({10, 20, 30}, {10, 20, 30}), 1.0);
}

TEST(Theme, EveryPairThatMeetsOnScreenCanBeRead) {
  for (const Theme& theme : {lightTheme(), darkTheme()})
    for (const ContrastPair& pair : contrastPairs(theme))
      EXPECT_GE(contrast(pair.front, pair.back), pair.least)
          << (theme.dark ? "dark: " : "light: ") << pair.name << " #" << std::hex << int(pair.front.r) << ' '
          << int(pair.front.g) << ' ' << int(pair.front.b);
}

TEST(Theme, OneAccentInBoth) {
  EXPECT_EQ(lightTheme().accent, (Rgb{0x00, 0x63, 0x9A}));
  EXPECT_EQ(darkTheme().accent, lightTheme().accent);
}

}  // namespace
}  // namespace stadtblick::ui
