#include "io/credits.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temporary_folder.hpp"

namespace stadtblick::io {
namespace {

class Credits : public testing::Test {
 protected:
  model::Credit credit(std::string_view document) {
    std::ofstream(folder_.path() / "credits.json") << document;
    const auto read = creditFor(folder_.path() / "a.gml");
    EXPECT_TRUE(read.diagnostics().empty());
    return read ? read.value() : model::Credit();
  }
  stadtblick::test::TemporaryFolder folder_;
};

TEST_F(Credits, WordsAreKeptInBothLanguages) {
  const auto read = credit(R"([{"provider": "LGV", "title": {"de": "Gebäude", "en": "Buildings"},
                                "changeNote": {"de": "verändert", "en": "changed"}}])");
  EXPECT_EQ(read.provider, "LGV");
  EXPECT_EQ(read.title.de, "Gebäude");
  EXPECT_EQ(read.title.en, "Buildings");
  EXPECT_EQ(read.changeNote.in("de"), "verändert");
  EXPECT_EQ(read.changeNote.in("en"), "changed");
}

TEST_F(Credits, OneLanguageServesForBoth) {
  const auto read = credit(R"([{"title": "Gebäude", "changeNote": {"en": "changed"}}])");
  EXPECT_EQ(read.title, (model::Words{"Gebäude", "Gebäude"}));
  EXPECT_EQ(read.changeNote, (model::Words{"changed", "changed"}));
}

}  // namespace
}  // namespace stadtblick::io
