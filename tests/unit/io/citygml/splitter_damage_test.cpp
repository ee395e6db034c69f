#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "io/citygml/splitter.hpp"

namespace stadtblick::io::citygml {
namespace {

constexpr std::string_view kRoot = "<CityModel>\n";

SplitFile split(const std::string& text) { return splitTopLevel(text); }

TEST(SplitterDamage, AMissingEndTagCostsOnlyItsMember) {
  const std::string good = "<cityObjectMember><a/></cityObjectMember>\n";
  const std::string text =
      std::string(kRoot) + good + "<cityObjectMember>\n<b><c>\n" + good + good + "</CityModel>";
  const SplitFile file = split(text);
  ASSERT_EQ(file.elements.size(), 4U);
  EXPECT_EQ(file.elements[1].state, ElementState::kBroken);
  EXPECT_EQ(file.elements[1].problemLine, 5U);
  EXPECT_NE(file.elements[1].problem.find("</c>"), std::string::npos) << file.elements[1].problem;
  for (const std::size_t whole : {0U, 2U, 3U}) {
    const auto& element = file.elements[whole];
    EXPECT_EQ(element.state, ElementState::kWhole);
    EXPECT_EQ(text.substr(element.begin, element.end - element.begin) + "\n", good);
  }
  EXPECT_FALSE(file.truncated);
}

TEST(SplitterDamage, AMissingEndTagInACutFileCostsOnlyItsMember) {
  const std::string good = "<cityObjectMember><a/></cityObjectMember>\n";
  const std::string text = std::string(kRoot) + "<cityObjectMember><b>\n" + good + "<cityObjectMember><a>";
  const SplitFile file = split(text);
  ASSERT_EQ(file.elements.size(), 3U);
  EXPECT_EQ(file.elements[0].state, ElementState::kBroken);
  EXPECT_EQ(file.elements[1].state, ElementState::kWhole);
  EXPECT_EQ(file.elements[2].state, ElementState::kTruncated);
  EXPECT_TRUE(file.truncated);
  EXPECT_EQ(file.truncatedLine, 4U);
}

TEST(SplitterDamage, MembersInMembersThatCloseAreOne) {
  const std::string text =
      std::string(kRoot) +
      "<featureMember><x><featureMember><y/></featureMember></x></featureMember></CityModel>";
  const SplitFile file = split(text);
  ASSERT_EQ(file.elements.size(), 1U);
  EXPECT_EQ(file.elements[0].state, ElementState::kWhole);
}

/// Each of these took time by the square of its length.
TEST(SplitterDamage, TagsThatDoNotEndTakeNoLongerThanTheyAreLong) {
  const auto repeated = [](std::string_view part, std::size_t bytes) {
    std::string text(kRoot);
    while (text.size() < bytes) text += part;
    return text;
  };
  for (const std::string_view part :
       {"<a", "<a b=\"", "<cityObjectMember><a", "<cityObjectMember></cityObjectMember", "<cityObjectMember>",
        "<cityObjectMember><!DOCTYPE [ ", "<cityObjectMember><x>"}) {
    SCOPED_TRACE(part);
    const std::string text = repeated(part, 4'000'000);
    const auto start = std::chrono::steady_clock::now();
    const SplitFile file = split(text);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
    EXPECT_TRUE(file.truncated || !file.elements.empty());
  }
}

TEST(SplitterDamage, CancelledIsLeftSoon) {
  std::string text(kRoot);
  for (int i = 0; i < 10'000; ++i) text += "<cityObjectMember/>";
  base::CancelToken cancel;
  cancel.cancel();
  EXPECT_LT(splitTopLevel(text, false, cancel).elements.size(), 10'000U);
}

TEST(SplitterDamage, WhatFollowsTheRootIsNamed) {
  const std::string whole = "<CityModel>\n<cityObjectMember/>\n</CityModel>\n";
  for (const std::string& tail :
       {std::string(), std::string("<!-- end -->\n<?made by?>\n"), std::string(3, '\0')}) {
    EXPECT_EQ(split(whole + tail).elements.size(), 1U) << tail;
  }
  for (const std::string_view tail : {"<cityObjectMember/>", "<CityModel></CityModel>", "<<<", "words"}) {
    const std::string text = whole + "<!-- end -->\n" + std::string(tail);
    const SplitFile file = split(text);
    ASSERT_EQ(file.elements.size(), 2U) << tail;
    EXPECT_EQ(file.elements[1].state, ElementState::kBroken);
    EXPECT_EQ(file.elements[1].problemLine, 5U);
  }
}

}  // namespace
}  // namespace stadtblick::io::citygml
