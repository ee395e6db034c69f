#include "io/citygml/splitter.hpp"

#include <gtest/gtest.h>

#include "io/assembly/numbers.hpp"
#include "io/citygml/lines.hpp"

namespace stadtblick::io::citygml {
namespace {

using assembly::appendNumbers;
using assembly::numberOf;

std::vector<std::string> texts(std::string_view xml) {
  std::vector<std::string> result;
  for (const auto& element : splitTopLevel(xml).elements) {
    result.emplace_back(xml.substr(element.begin, element.end - element.begin));
  }
  return result;
}

using Texts = std::vector<std::string>;

TEST(Splitter, ChildrenOfTheRoot) {
  EXPECT_EQ(texts("<?xml version=\"1.0\"?><!-- c --><CityModel><name>a</name>\n<m><x/></m><e/></CityModel>"),
            (Texts{"<name>a</name>", "<m><x/></m>", "<e/>"}));
}

TEST(Splitter, TagsInCommentsCDataAndQuotesAreNone) {
  EXPECT_EQ(
      texts("<CityModel><m><!-- </m> <m> --><![CDATA[</m>]]><?p </m>?><a b='>' c=\"/>\"/></m></CityModel>"),
      (Texts{"<m><!-- </m> <m> --><![CDATA[</m>]]><?p </m>?><a b='>' c=\"/>\"/></m>"}));
}

TEST(Splitter, MembersInMembersStayInside) {
  EXPECT_EQ(texts("<CityModel><m><group><m>in</m></group></m><m/></CityModel>"),
            (Texts{"<m><group><m>in</m></group></m>", "<m/>"}));
}

TEST(Splitter, FeatureMembersAreTransparent) {
  EXPECT_EQ(texts("<CityModel><g:featureMembers><a/><b></b></g:featureMembers><c/></CityModel>"),
            (Texts{"<a/>", "<b></b>", "<c/>"}));
}

TEST(Splitter, OneFeatureAsRoot) {
  const std::string xml = "<?xml version='1.0'?><bldg:Building><x/></bldg:Building>";
  EXPECT_TRUE(splitTopLevel(xml).rootIsMember);
  EXPECT_EQ(texts(xml), (Texts{"<bldg:Building><x/></bldg:Building>"}));
}

TEST(Splitter, ABrokenMemberEndsWhereItsOwnEndTagIs) {
  const std::string xml = "<CityModel>\n<m>\n<a>\n</b>\n</m>\n<m>good</m></CityModel>";
  const SplitFile file = splitTopLevel(xml);
  ASSERT_EQ(file.elements.size(), 2U);
  EXPECT_EQ(file.elements[0].state, ElementState::kBroken);
  EXPECT_EQ(file.elements[0].line, 2U);
  EXPECT_EQ(file.elements[0].problemLine, 4U);
  EXPECT_EQ(file.elements[0].problem, "</b> where </a> is expected");
  EXPECT_EQ(file.elements[1].state, ElementState::kWhole);
  EXPECT_EQ(file.elements[1].line, 6U);
}

TEST(Splitter, AMemberWithoutEndEndsWhereTheNextBegins) {
  const std::string xml =
      "<CityModel><cityObjectMember><a></cityObjectNember><cityObjectMember>x</cityObjectMember></CityModel>";
  const SplitFile file = splitTopLevel(xml);
  ASSERT_EQ(file.elements.size(), 2U);
  EXPECT_EQ(file.elements[0].state, ElementState::kBroken);
  EXPECT_EQ(file.elements[1].state, ElementState::kWhole);
}

TEST(Splitter, ATagThatIsNotClosedCostsItsMemberOnly) {
  for (const char* tag : {"<a ", "<a b=\"open ", "<"}) {
    const std::string xml = std::string("<CityModel><m>") + tag + "<x/></m><m>good</m></CityModel>";
    const SplitFile file = splitTopLevel(xml);
    ASSERT_EQ(file.elements.size(), 2U) << tag;
    EXPECT_EQ(file.elements[0].state, ElementState::kBroken) << tag;
    EXPECT_EQ(file.elements[1].state, ElementState::kWhole) << tag;
  }
}

TEST(Splitter, FilesThatEndTooSoon) {
  for (const char* xml :
       {"<CityModel><m>", "<CityModel><m><a", "<CityModel><m></m>", "<CityModel><m><!-- "}) {
    EXPECT_TRUE(splitTopLevel(xml).truncated) << xml;
  }
  EXPECT_FALSE(splitTopLevel("<CityModel/>").truncated);
  EXPECT_FALSE(splitTopLevel("").hasRoot);
}

TEST(Splitter, EntitiesAreSeenOtherDoctypesPass) {
  EXPECT_TRUE(splitTopLevel("<!DOCTYPE a [<!ENTITY b 'c'>]><CityModel/>").declaresEntities);
  EXPECT_FALSE(splitTopLevel("<!DOCTYPE CityModel><CityModel/>").declaresEntities);
  EXPECT_TRUE(splitTopLevel("<!DOCTYPE CityModel><CityModel/>").hasRoot);
}

TEST(Lines, CountedAtEveryLengthAndOffset) {
  std::string text;
  std::uint32_t expected = 0;
  for (int i = 0; i < 200; ++i) {
    EXPECT_EQ(countLineEnds(text, '\n'), expected) << i;
    const bool end = i % 3 == 0 || i % 7 == 0;
    text += end ? '\n' : static_cast<char>(i % 2 == 0 ? 0x0B : 0x8A);
    expected += end ? 1U : 0U;
  }
}

TEST(Lines, EndWithWhatTheFirstOfThemEndsWith) {
  EXPECT_EQ(lineEndOf("a\nb\r"), '\n');
  EXPECT_EQ(lineEndOf("a\r\nb"), '\n');
  EXPECT_EQ(lineEndOf("a\rb\n"), '\r');
  EXPECT_EQ(lineEndOf("a\r"), '\r');
  EXPECT_EQ(lineEndOf(""), '\n');
  const SplitFile file = splitTopLevel("<CityModel>\r<a/>\r<b>\r</b>\r<c/>\r</CityModel>");
  ASSERT_EQ(file.elements.size(), 3U);
  EXPECT_EQ(file.elements[2].line, 5U);
}

TEST(Numbers, ListsOfNumbers) {
  std::vector<double> numbers;
  EXPECT_EQ(appendNumbers(" 1 -2.5\n+3e2\t4 ", false, numbers), "");
  EXPECT_EQ(numbers, (std::vector<double>{1, -2.5, 300, 4}));
  EXPECT_EQ(appendNumbers("1 2,5 3", false, numbers), "2,5");
  EXPECT_EQ(appendNumbers("1,2,3 4,5,6", true, numbers), "");
  EXPECT_EQ(appendNumbers("1 abc", true, numbers), "abc");
  EXPECT_EQ(appendNumbers("1e999", false, numbers), "1e999");
  EXPECT_FALSE(numberOf("12a").has_value());
  EXPECT_FALSE(numberOf(" ").has_value());
  for (const char* none : {"NaN", "inf", "-Infinity", "nan(abc)"})
    EXPECT_FALSE(numberOf(none).has_value()) << none;
  EXPECT_EQ(numberOf(" +7 "), 7.0);
}

}  // namespace
}  // namespace stadtblick::io::citygml
