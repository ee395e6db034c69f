#include "io/citygml/xml_tree.hpp"

#include <gtest/gtest.h>

#include <pugixml.hpp>
#include <random>
#include <string>
#include <string_view>

#include "base/atomic_file.hpp"
#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io::citygml {
namespace {

constexpr unsigned kFlags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute;

void dump(XmlNode element, std::string& into) {
  into += '<' + std::string(element.name()) + '@' + std::to_string(element.offset());
  for (const XmlAttribute& attribute : Attributes(element)) {
    into += ' ' + std::string(element.tree()->names()[attribute.name]) + "=[" + std::string(attribute.value) +
            ']';
  }
  into += "|" + std::string(element.text()) + '|';
  for (const XmlNode child : Elements(element)) {
    EXPECT_EQ(child.parent(), element);
    dump(child, into);
  }
  into += '>';
}

void dump(pugi::xml_node element, std::string& into) {
  into += '<' + std::string(element.name()) + '@' + std::to_string(element.offset_debug());
  for (const pugi::xml_attribute attribute : element.attributes()) {
    into += ' ' + std::string(attribute.name()) + "=[" + attribute.value() + ']';
  }
  into += '|';
  for (const pugi::xml_node child : element.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) into += child.value();
  }
  into += '|';
  for (const pugi::xml_node child : element.children()) {
    if (child.type() == pugi::node_element) dump(child, into);
  }
  into += '>';
}

/// Reads `text` both ways: as one element, and as a run of them.
class XmlTreeTest : public testing::Test {
 protected:
  void expectLikePugixml(const std::string& text) {
    std::string copy = text;
    pugi::xml_document document;
    const auto result = document.load_buffer_inplace(copy.data(), copy.size(), kFlags, pugi::encoding_utf8);
    const auto problem = tree_.parse(text);
    ASSERT_EQ(problem.has_value(), !result) << text;
    if (problem) {
      EXPECT_EQ(problem->what, result.description()) << text;
      EXPECT_EQ(problem->offset, static_cast<std::size_t>(result.offset)) << text;
    } else {
      std::string expected;
      std::string found;
      dump(document.document_element(), expected);
      dump(tree_.root(), found);
      ASSERT_EQ(found, expected) << text;
    }

    copy = text;
    if (!tree_.parseRun(text)) return;
    ++runs_;
    pugi::xml_document run;
    ASSERT_TRUE(
        run.load_buffer_inplace(copy.data(), copy.size(), kFlags | pugi::parse_fragment, pugi::encoding_utf8))
        << text;
    std::string expected;
    std::string found;
    for (const pugi::xml_node child : run.children()) {
      if (child.type() == pugi::node_element) dump(child, expected);
    }
    for (const XmlNode child : Elements(tree_.document())) dump(child, found);
    ASSERT_EQ(found, expected) << text;
  }

  void expectOwn(const std::string& text) {
    EXPECT_TRUE(tree_.parseRun(text)) << text;
    expectLikePugixml(text);
  }
  void expectLeftToPugixml(const std::string& text) {
    EXPECT_FALSE(tree_.parseRun(text)) << text;
    expectLikePugixml(text);
  }

  XmlNames names_;
  XmlTree tree_{names_};
  int runs_ = 0;
};

TEST_F(XmlTreeTest, ReadsWhatCityGmlIsMadeOf) {
  expectOwn("<a/>");
  expectOwn("<a></a >");
  expectOwn("<a b='1' c=\"x'y\" >text</a>");
  expectOwn("<a\n\tgml:id = \"u\"\r\n x='2'/>");
  expectOwn("<a> <b>1 2 3</b>\r\n\t<b/> </a>");
  expectOwn("<n:a xmlns:n='u'><n:b n:href=''/></n:a>");
  EXPECT_TRUE(tree_.declaresNamespaces());
  expectOwn("<a12-._:\xC3\xA4>x</a12-._:\xC3\xA4>");
  expectOwn("<a>" + std::string(100, 'x') + "</a>");
  expectOwn("<" + std::string(100, 'n') + " " + std::string(40, 'a') + "='" + std::string(99, 'v') + "'></" +
            std::string(100, 'n') + ">");
}

TEST_F(XmlTreeTest, ReferencesCommentsAndCdata) {
  expectOwn("<a>Stra&#223;e &amp; Weg &lt;&gt;&quot;&apos; &#xE4;&#x20AC;&#x1F600;</a>");
  expectOwn("<a>& &amp &ampx; &#; &#x; &#12 &#xZ; &unknown; &&amp;&</a>");
  expectOwn("<a b='1&#10;2\n3\r\n4\r5\t6 &amp;'/>");
  expectOwn("<a>one<!-- no -- > -->two<b/> three <![CDATA[<&amp;>]]>\n<![CDATA[]]> </a>");
  expectOwn("<a> \n <!-- x --> </a>");
  expectOwn("<a>&#32;</a>");
  expectOwn("<a>x<b>y</b>z<b>y</b>w&amp;<b/>v</a>");
}

TEST_F(XmlTreeTest, LeavesTheRestToPugixml) {
  expectLeftToPugixml("<a><?target x?>1</a>");
  expectLeftToPugixml("<a><!DOCTYPE x></a>");
  expectLeftToPugixml("<a>&#0;x</a>");
  expectLeftToPugixml(std::string("<a>1\0</a>", 9));
  expectLeftToPugixml("<a><b></a></b>");
  expectLeftToPugixml("<a b=1/>");
  expectLeftToPugixml("<a b='1'c='2'/>");
  expectLeftToPugixml("<a b/>");
  expectLeftToPugixml("<a / >");
  expectLeftToPugixml("<a");
  expectLeftToPugixml("<a>");
  expectLeftToPugixml("</a>");
  expectLeftToPugixml("<1/>");
  expectLeftToPugixml("<a>< b/></a>");
  expectLeftToPugixml("<a><!-- x</a>");
  expectLeftToPugixml("<a><![CDATA[ x</a>");
  expectLeftToPugixml("<a b='x></a>");
  expectLeftToPugixml("<a></aa>");
  expectLikePugixml("");
  expectLikePugixml("text");
  expectLikePugixml("<a/><b/>");
  expectLikePugixml("<a/>text");
}

TEST_F(XmlTreeTest, DeepAndManyPiecedTexts) {
  std::string deep;
  for (int i = 0; i < 600; ++i) deep += "<a>";
  for (int i = 0; i < 600; ++i) deep += "</a>";
  expectLeftToPugixml(deep);
  std::string pieces = "<a>";
  for (int i = 0; i < 20'000; ++i) pieces += "x<!---->y<b/>";
  expectOwn(pieces + "</a>");
}

TEST_F(XmlTreeTest, ReadsDamagedTextsAsPugixmlDoes) {
  std::mt19937 random(20'26);
  const auto below = [&](std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
  };
  constexpr std::string_view kPieces[] = {
      "<",    ">",  "/",  "&",       "'",         "\"",   "=",    " ",      "<!--", "-->",   "]]>",
      "<?",   "?>", "</", "/>",      "\n",        "<a>",  "</a>", "&#228;", "&lt;", "&#x0;", "x=''",
      "\r\n", "\t", "<!", "<a b='>", "<![CDATA[", "\xC3", "&amp", ";",      ":",    "1"};
  for (const char* fixture :
       {"geometry_forms.gml", "links.gml", "trees.gml", "attributes.gml", "appearance.gml"}) {
    const auto read = base::readFile(dataFile(fixture));
    ASSERT_TRUE(read);
    const std::string& whole = read.value();
    for (int round = 0; round < 150; ++round) {
      // All that is in the root, or some of it.
      const std::size_t root = whole.find('>', whole.find("CityModel")) + 1;
      std::string text = whole.substr(root, whole.rfind("</") - root);
      if (round % 2 == 1) text = text.substr(text.find('<', below(text.size() / 2)), 50 + below(3000));
      for (std::size_t damages = below(4); damages-- > 0 && text.size() > 2;) {
        const std::size_t at = below(text.size());
        switch (below(4)) {
          case 0:
            text.insert(at, kPieces[below(std::size(kPieces))]);
            break;
          case 1:
            text.erase(at, 1 + below(8));
            break;
          case 2:
            text[at] = static_cast<char>(below(256));
            break;
          default:
            text.insert(at, text.substr(below(text.size()), below(60)));
        }
      }
      expectLikePugixml(text);
      if (HasFatalFailure()) return;
      // Around it, what makes most of these whole again.
      expectLikePugixml("<w>" + text.substr(0, text.rfind('<')) + "</w>");
      if (HasFatalFailure()) return;
    }
  }
  EXPECT_GT(runs_, 50);
}

}  // namespace
}  // namespace stadtblick::io::citygml
