#include "base/messages.hpp"

#include <gtest/gtest.h>

#include "base/resources.hpp"

namespace stadtblick::base {
namespace {

TEST(Messages, EnglishIsTheSource) {
  const Messages english;
  EXPECT_EQ(english.text("Cancelled."), "Cancelled.");
  EXPECT_EQ(english.plural("one file", "{0} files", 1), "one file");
  EXPECT_EQ(english.plural("one file", "{0} files", 0), "{0} files");
}

TEST(Messages, GermanComesFromTheCatalogue) {
  const Messages german(Resources::locate().messages, "de");
  EXPECT_EQ(german.text("Cancelled."), "Abgebrochen.");
  EXPECT_EQ(german.text("Nobody has translated this."), "Nobody has translated this.");
}

TEST(Messages, MissingCatalogueIsEnglish) {
  const Messages lost("/nowhere", "de");
  EXPECT_EQ(lost.text("Cancelled."), "Cancelled.");
  EXPECT_EQ(lost.plural("one file", "{0} files", 2), "{0} files");
}

TEST(Messages, TwoLanguagesAtOnce) {
  const Messages english;
  const Messages german(Resources::locate().messages, "de");
  EXPECT_NE(german.text("Cancelled."), english.text("Cancelled."));
}

TEST(Messages, NumbersHaveTheMarksOfTheLanguage) {
  const Messages english;
  const Messages german("/nowhere", "de");
  EXPECT_EQ(english.number(12500.5, 1), "12,500.5");
  EXPECT_EQ(german.number(12500.5, 1), "12.500,5");
  EXPECT_EQ(german.number(-1234567.0, 0), "-1.234.567");
  EXPECT_EQ(german.number(999.0, 0), "999");
  EXPECT_EQ(german.number(-100.0, 2), "-100,00");
  EXPECT_EQ(english.number(0.0, 3), "0.000");
}

TEST(Resources, AreFoundFromTheBuildTree) {
  const auto resources = Resources::locate();
  EXPECT_TRUE(std::filesystem::is_directory(resources.data / "codelists")) << resources.data;
  EXPECT_TRUE(std::filesystem::exists(resources.messages / "de.mo")) << resources.messages;
}

}  // namespace
}  // namespace stadtblick::base
