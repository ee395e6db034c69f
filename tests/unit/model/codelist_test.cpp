#include "model/codelist.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "base/resources.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::model {
namespace {

const Codelists& shipped() {
  static const Codelists lists = [] {
    auto loaded = Codelists::load(base::Resources::locate().data / "codelists");
    EXPECT_TRUE(loaded.diagnostics().empty());
    return std::move(loaded).value();
  }();
  return lists;
}

std::string german(const Words* words) { return words != nullptr ? words->de : "–"; }

TEST(Codelists, BareCodesThatAreUnmistakable) {
  EXPECT_EQ(german(shipped().word("roofType", "3100", "", "Building")), "Satteldach");
  EXPECT_EQ(german(shipped().word("roofType", "1030", "", "Building")), "Satteldach");
  EXPECT_EQ(german(shipped().word("function", "31001_1000", "", "BuildingPart")), "Wohngebäude");
  EXPECT_EQ(shipped().word("function", "31001_1000")->in("en"), "Residential building");
  EXPECT_EQ(german(shipped().word("function", "31001_9876")), "–");
  EXPECT_EQ(german(shipped().word("roofType", "3100", "", "WallSurface")), "–") << "not of this class";
}

TEST(Codelists, TheCodeSpaceDecidesWhereThereIsOne) {
  const auto* space = "repository.gdi-de.org/schemas/adv/citygml/Codelisten/RoofTypeTypeAdV.xml";
  EXPECT_EQ(german(shipped().word("roofType", "3100", std::string("http://") + space)), "Satteldach");
  EXPECT_EQ(german(shipped().word("roofType", "3100", std::string("https://") + space)), "Satteldach");
  EXPECT_EQ(german(shipped().word("roofType", "3100", "http://example.org/my-roofs.xml")), "–");
}

TEST(Codelists, AGuessIsMarked) {
  const auto guess = shipped().codeWord("function", "1010", "", "LandUse");
  ASSERT_NE(guess.words, nullptr);
  EXPECT_TRUE(guess.guessed);
  EXPECT_EQ(shipped().word("function", "1010", "", "LandUse"), nullptr);
  EXPECT_EQ(shipped().codeWord("function", "1010", "", "Building").words, nullptr)
      << "several lists use such numbers";
}

TEST(Codelists, LabelsOfAttributesAndKinds) {
  ASSERT_NE(shipped().attribute("measuredHeight"), nullptr);
  EXPECT_EQ(shipped().attribute("measuredHeight")->label.de, "Gebäudehöhe");
  EXPECT_EQ(shipped().attribute("measuredHeight")->unit, "m");
  EXPECT_EQ(shipped().attribute("function", "Building")->label.de, "Gebäudefunktion");
  EXPECT_EQ(shipped().attribute("function", "Road")->label.de, "Funktion");
  EXPECT_EQ(shipped().attribute("some set/Dachneigung")->label.de, "Dachneigung");
  EXPECT_EQ(shipped().attribute("nothing like it"), nullptr);
  EXPECT_EQ(shipped().kind("Building")->de, "Gebäude");
  EXPECT_EQ(shipped().kind("Bridge", true)->de, "Brücken");
  EXPECT_EQ(shipped().kind("Castle"), nullptr);
}

TEST(Codelists, ABrokenFileIsAFindingAndNotTheEnd) {
  const test::TemporaryFolder folder;
  const auto write = [&](const char* name, const char* text) { std::ofstream(folder.path() / name) << text; };
  write("a.json", "{");
  write("b.json", R"({"id": "b", "codes": {}})");
  write("c.json", R"({"id": "c", "title": {"de": "C", "en": "C"}, "attribute": ["x"], "kinds": ["Building"],
                     "codeSpaces": [], "appliesWhen": {"codePattern": "^(", "withoutCodeSpace": "yes"},
                     "codes": {}})");
  write("d.json", R"({"id": "d", "title": {"de": "D", "en": "D"}, "attribute": ["x"], "kinds": ["Building"],
                     "codeSpaces": [], "appliesWhen": {"codePattern": "^\\d$", "withoutCodeSpace": "yes"},
                     "codes": {"1": {"de": "eins", "en": "one"}}})");
  write("note.txt", "not a list");
  const auto loaded = Codelists::load(folder.path());
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded.diagnostics().count(base::DiagnosticCode::kDocumentInvalid), 3U);
  EXPECT_EQ(german(loaded.value().word("x", "1")), "eins");
  EXPECT_EQ(Codelists::load(folder.path() / "none").diagnostics().size(), 1U);
}

}  // namespace
}  // namespace stadtblick::model
