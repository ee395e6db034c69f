#include "base/diagnostic.hpp"

#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "base/result.hpp"

namespace stadtblick::base {
namespace {

TEST(Diagnostic, TableIsIndexedByTheEnum) {
  for (std::size_t i = 0; i < diagnosticTable().size(); ++i) {
    const auto id = static_cast<DiagnosticCode>(i);
    EXPECT_EQ(diagnosticTable()[i].id, id);
    EXPECT_EQ(diagnosticInfo(id).code, diagnosticTable()[i].code);
  }
}

TEST(Diagnostic, CodesAreUniqueWordsWithHyphens) {
  std::set<std::string> seen;
  for (const auto& row : diagnosticTable()) {
    const std::string code(row.code);
    EXPECT_TRUE(std::regex_match(code, std::regex("[a-z0-9]+(-[a-z0-9]+)*"))) << code;
    EXPECT_TRUE(seen.insert(code).second) << code << " stands twice";
  }
}

TEST(Diagnostic, SentencesEndAndNumberTheirArgumentsFromZero) {
  for (const auto& row : diagnosticTable()) {
    const std::string sentence(row.sentence);
    EXPECT_TRUE(sentence.ends_with('.') || sentence.ends_with('?')) << row.code;
    for (int i = 1; i < 9; ++i)
      if (sentence.find("{" + std::to_string(i) + "}") != std::string::npos) {
        EXPECT_NE(sentence.find("{" + std::to_string(i - 1) + "}"), std::string::npos) << row.code;
      }
  }
}

TEST(Diagnostic, ArgumentsFillTheSentence) {
  const auto found =
      Diagnostic::make(DiagnosticCode::kTextureUnreadable, {"city.gml", 12, "B1"}, {"a.jpg", "cut off"});
  EXPECT_EQ(found.severity, Severity::kWarning);
  EXPECT_EQ(found.message(), "The texture 'a.jpg' could not be read: cut off.");
  EXPECT_EQ(found.message("{1}: {0}"), "cut off: a.jpg");
}

TEST(Diagnostic, TranslationWithWrongPlaceholdersKeepsTheFinding) {
  const auto found = Diagnostic::make(DiagnosticCode::kFileEmpty, {}, {"a.gml"});
  EXPECT_EQ(found.message("Die Datei {3} ist leer."), "Die Datei {3} ist leer.");
  EXPECT_EQ(found.message("Die Datei {0"), "Die Datei {0");
}

TEST(Diagnostic, BracesInTheDataAreNoPlaceholders) {
  const auto found = Diagnostic::make(DiagnosticCode::kFileNotFound, {}, {"{0}{evil}.gml"});
  EXPECT_EQ(found.message(), "The file '{0}{evil}.gml' does not exist. Check the path.");
}

TEST(Diagnostics, CountsAndKeepsTheOrder) {
  Diagnostics list;
  EXPECT_FALSE(list.hasErrors());
  list.add(DiagnosticCode::kRingNotClosed, {});
  list.add(DiagnosticCode::kRingNotClosed, {});
  EXPECT_FALSE(list.hasErrors());
  Diagnostics more;
  more.add(DiagnosticCode::kXmlBroken, {}, {"tag"});
  list.append(std::move(more));
  EXPECT_TRUE(list.hasErrors());
  EXPECT_EQ(list.size(), 3U);
  EXPECT_EQ(list.count(Severity::kWarning), 2U);
  EXPECT_EQ(list.count(DiagnosticCode::kXmlBroken), 1U);
  EXPECT_EQ(list[2].code, DiagnosticCode::kXmlBroken);
}

TEST(Result, ValueMayComeWithFindings) {
  Diagnostics findings;
  findings.add(DiagnosticCode::kRingNotClosed, {});
  const Result<int> result(7, findings);
  ASSERT_TRUE(result);
  EXPECT_EQ(result.value(), 7);
  EXPECT_EQ(result.diagnostics().size(), 1U);
}

TEST(Result, FailureIsAlwaysAnError) {
  const auto result = Result<int>::failure(DiagnosticCode::kCancelled, {});  // an info in the table
  EXPECT_FALSE(result);
  EXPECT_TRUE(result.diagnostics().hasErrors());
}

}  // namespace
}  // namespace stadtblick::base
