#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io {
namespace {

using base::DiagnosticCode;

/// A fixture of tests/bad, the finding that it must give, and what is left of it.
struct Case {
  const char* file;
  DiagnosticCode code;
  std::size_t objects;    ///< that are read all the same; 0: there is no model.
  std::int64_t line = 0;  ///< where the finding must point; 0: not checked.
};

const Case kCases[] = {
    {"ade-skipped.gml", DiagnosticCode::kAdeSkipped, 1},
    {"attribute-implausible.gml", DiagnosticCode::kAttributeImplausible, 1, 13},
    {"citygml-no-objects.gml", DiagnosticCode::kCityGmlNoObjects, 0},
    {"coordinate-count.gml", DiagnosticCode::kCoordinateCount, 1, 17},
    {"coordinate-invalid.gml", DiagnosticCode::kCoordinateInvalid, 1, 17},
    {"coordinate-invalid-nan.gml", DiagnosticCode::kCoordinateInvalid, 1, 17},
    {"coordinate-impossible.gml", DiagnosticCode::kCoordinateImpossible, 1, 17},
    {"crs-axes-swapped.gml", DiagnosticCode::kCrsAxesSwapped, 1},
    {"crs-missing.gml", DiagnosticCode::kCrsMissing, 1},
    {"crs-mixed.gml", DiagnosticCode::kCrsMixed, 2, 25},
    {"crs-outside-area.gml", DiagnosticCode::kCrsOutsideArea, 1},
    {"crs-transform-failed.gml", DiagnosticCode::kCrsTransformFailed, 2},
    {"crs-unknown.gml", DiagnosticCode::kCrsUnknown, 1, 6},
    {"document-invalid/city.gml", DiagnosticCode::kDocumentInvalid, 1},
    {"element-unknown.gml", DiagnosticCode::kElementUnknown, 1, 14},
    {"feature-not-shown.gml", DiagnosticCode::kFeatureNotShown, 2},
    {"findings-more.gml", DiagnosticCode::kFindingsMore, 105},
    {"geometry-missing.gml", DiagnosticCode::kGeometryMissing, 2, 22},
    {"geometry-outside-envelope.gml", DiagnosticCode::kGeometryOutsideEnvelope, 2, 22},
    {"id-duplicate.gml", DiagnosticCode::kIdDuplicate, 2, 22},
    {"implicit-transform-invalid.gml", DiagnosticCode::kImplicitTransformInvalid, 2, 25},
    {"library-object-unread.gml", DiagnosticCode::kLibraryObjectUnread, 2, 24},
    {"library-object-unread-outside.gml", DiagnosticCode::kLibraryObjectUnread, 2, 24},
    {"number-invalid.gml", DiagnosticCode::kNumberInvalid, 1, 14},
    {"polygon-degenerate.gml", DiagnosticCode::kPolygonDegenerate, 1, 17},
    {"polygon-not-planar.gml", DiagnosticCode::kPolygonNotPlanar, 1, 16},
    {"polygon-self-intersecting.gml", DiagnosticCode::kPolygonSelfIntersecting, 1, 16},
    {"ring-not-closed.gml", DiagnosticCode::kRingNotClosed, 1, 16},
    {"ring-repeated-points.gml", DiagnosticCode::kRingRepeatedPoints, 1, 16},
    {"ring-too-short.gml", DiagnosticCode::kRingTooShort, 1, 17},
    {"texture-coordinates-mismatch.gml", DiagnosticCode::kTextureCoordinatesMismatch, 1, 27},
    {"texture-missing.gml", DiagnosticCode::kTextureMissing, 1, 25},
    {"texture-outside-folder.gml", DiagnosticCode::kTextureOutsideFolder, 1, 25},
    {"texture-outside-folder-absolute.gml", DiagnosticCode::kTextureOutsideFolder, 1},
    {"texture-outside-folder-network.gml", DiagnosticCode::kTextureOutsideFolder, 1},
    {"texture-unreadable/city.gml", DiagnosticCode::kTextureUnreadable, 1, 25},
    {"xlink-cyclic.gml", DiagnosticCode::kXlinkCyclic, 1, 17},
    {"unit-mixed.gml", DiagnosticCode::kUnitMixed, 2, 23},
    {"xlink-too-many.gml", DiagnosticCode::kXlinkTooMany, 1},
    {"xlink-unresolved.gml", DiagnosticCode::kXlinkUnresolved, 1, 20},
    {"xlink-unresolved-outside.gml", DiagnosticCode::kXlinkUnresolved, 1, 20},
    {"xml-broken.gml", DiagnosticCode::kXmlBroken, 2, 26},
    {"xml-broken-attribute.gml", DiagnosticCode::kXmlBroken, 2, 23},
    {"xml-broken-tag.gml", DiagnosticCode::kXmlBroken, 2, 25},
    {"xml-encoding-unread.gml", DiagnosticCode::kXmlEncodingUnread, 0},
    {"xml-entity-refused.gml", DiagnosticCode::kXmlEntityRefused, 0},
    {"xml-too-deep.gml", DiagnosticCode::kXmlTooDeep, 2, 24},
    {"xml-truncated.gml", DiagnosticCode::kXmlTruncated, 1, 21},
};

class BadInput : public testing::TestWithParam<Case> {};

TEST_P(BadInput, IsNamedAndCostsOnlyItself) {
  const Case& expected = GetParam();
  const auto imported = importFile(badFile(expected.file));
  const base::Diagnostic* found = nullptr;
  for (const auto& diagnostic : imported.diagnostics()) {
    if (diagnostic.code == expected.code && found == nullptr) found = &diagnostic;
  }
  ASSERT_NE(found, nullptr) << "findings: " << codesOf(imported.diagnostics());
  EXPECT_EQ(found->message().find('{'), std::string::npos) << found->message();
  EXPECT_TRUE(found->place.file.ends_with(std::filesystem::path(expected.file).filename().string()) ||
              expected.code == DiagnosticCode::kDocumentInvalid)
      << found->place.file;
  if (expected.line != 0) {
    EXPECT_EQ(found->place.line, expected.line);
  }
  ASSERT_EQ(imported.hasValue(), expected.objects > 0);
  if (!imported.hasValue()) return;
  EXPECT_EQ(cityOf(imported).objects.size(), expected.objects);
}

INSTANTIATE_TEST_SUITE_P(CityGml, BadInput, testing::ValuesIn(kCases), [](const auto& each) {
  std::string name;
  for (const char c : std::string(each.param.file)) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) name += c;
  }
  return name;
});

}  // namespace
}  // namespace stadtblick::io
