#include <gtest/gtest.h>

#include <string>

#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;

/// 500 objects that each link to the same 1000 squares: half a million where the file has a thousand.
TEST(LinkResolver, CopiesAreBoundedByWhatTheFileHolds) {
  std::string squares;
  for (int i = 0; i < 1000; ++i) squares += squareText(690000 + i % 9 * 10, 5335000);
  std::string members = buildingText("source", "<gml:surfaceMember><gml:MultiSurface gml:id=\"all\">" +
                                                   squares + "</gml:MultiSurface></gml:surfaceMember>");
  for (int i = 0; i < 500; ++i) {
    members += buildingText("b" + std::to_string(i), "<gml:surfaceMember xlink:href=\"#all\"/>");
  }
  const auto imported = importText(cityText(members));
  ASSERT_TRUE(imported.hasValue());
  EXPECT_LT(cityOf(imported).surfaces.size(), 300'000U);
  EXPECT_GT(cityOf(imported).surfaces.size(), 100'000U);
  EXPECT_TRUE(imported.diagnostics().hasErrors()) << codesOf(imported.diagnostics());
}

}  // namespace
}  // namespace stadtblick::io
