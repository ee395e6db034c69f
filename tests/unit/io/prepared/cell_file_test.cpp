#include "io/prepared/cell_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <random>

#include "unit/io/prepared/prepare_support.hpp"
#include "model/model_appender.hpp"

namespace stadtblick::io::prepared {
namespace {

namespace fs = std::filesystem;
using model::CityModel;

/// The model, put together anew from its top-level objects, as a cell.
CellContent contentOf(const CityModel& city) {
  CellContent content{model::emptyModel(), {}, {}};
  model::ModelAppender appender(content.model);
  appender.from(city);
  for (model::ObjectIndex i = 0; i < city.objects.size(); ++i) {
    if (city.objects.parent[i] != model::kNoObject) continue;
    appender.add(i);
    content.sequence.push_back(static_cast<std::uint32_t>(content.sequence.size()));
  }
  appender.finish();
  content.sourceKeys.assign(content.model.sources.size(), 77);
  return content;
}

void expectSame(const CityModel& a, const CityModel& b) {
  ASSERT_EQ(a.strings.size(), b.strings.size());
  for (base::StringId i = 0; i < a.strings.size(); ++i) ASSERT_EQ(a.strings[i], b.strings[i]);
  EXPECT_EQ(a.objects.kind, b.objects.kind);
  EXPECT_EQ(a.objects.id, b.objects.id);
  EXPECT_EQ(a.objects.parent, b.objects.parent);
  EXPECT_EQ(a.objects.topLevel, b.objects.topLevel);
  EXPECT_EQ(a.objects.lodGroup, b.objects.lodGroup);
  EXPECT_EQ(a.objects.line, b.objects.line);
  EXPECT_EQ(a.surfaces.object, b.surfaces.object);
  EXPECT_EQ(a.surfaces.id, b.surfaces.id);
  EXPECT_EQ(a.surfaces.lod, b.surfaces.lod);
  EXPECT_EQ(a.surfaces.role, b.surfaces.role);
  EXPECT_EQ(a.surfaces.flags, b.surfaces.flags);
  EXPECT_EQ(a.surfaces.firstRing, b.surfaces.firstRing);
  EXPECT_EQ(a.surfaces.normal, b.surfaces.normal);
  EXPECT_EQ(a.vertices, b.vertices);
  EXPECT_EQ(a.triangles, b.triangles);
  EXPECT_EQ(a.curves.object, b.curves.object);
  EXPECT_EQ(a.curveVertices, b.curveVertices);
  EXPECT_EQ(a.instances.toLocal, b.instances.toLocal);
  EXPECT_EQ(a.prototypes.size(), b.prototypes.size());
  EXPECT_EQ(a.addresses.size(), b.addresses.size());
  EXPECT_EQ(a.externalReferences.size(), b.externalReferences.size());
  EXPECT_EQ(a.appearances.texCoords, b.appearances.texCoords);
  EXPECT_EQ(a.appearances.themes.size(), b.appearances.themes.size());
  ASSERT_EQ(a.attributes.columns().size(), b.attributes.columns().size());
  for (std::size_t c = 0; c < a.attributes.columns().size(); ++c) {
    EXPECT_EQ(a.attributes.columns()[c].name, b.attributes.columns()[c].name);
    EXPECT_EQ(a.attributes.columns()[c].unit, b.attributes.columns()[c].unit);
    EXPECT_EQ(a.attributes.columns()[c].rows, b.attributes.columns()[c].rows);
  }
}

void expectRoundTrip(const fs::path& file) {
  SCOPED_TRACE(file.string());
  const auto imported = importFile(file);
  if (!imported) return;
  const CityModel& city = cityOf(imported);
  const CellContent content = contentOf(city);
  EXPECT_EQ(content.model.objects.size(), city.objects.size());
  const auto owned = [](const CityModel& model) {
    return static_cast<std::size_t>(
        std::ranges::count_if(model.surfaces.object, [](auto object) { return object != model::kNoObject; }));
  };
  EXPECT_EQ(owned(content.model), owned(city));
  const std::string bytes = encodeCell(content);
  const auto read = decodeCell(bytes, bytes.size(), "cell");
  ASSERT_TRUE(read) << codesOf(read.diagnostics());
  expectSame(content.model, read->model);
  EXPECT_EQ(read->sequence, content.sequence);
  EXPECT_EQ(encodeCell(read.value()), bytes) << "textures, materials and all the rest";
  // What was put together once does not change when it is put together again.
  const CellContent again = contentOf([&] {
    auto copy = decodeCell(bytes, bytes.size(), "cell");
    copy->model.sources = content.model.sources;
    return std::move(copy->model);
  }());
  EXPECT_EQ(encodeCell(again), bytes);
}

TEST(CellFile, HoldsEverythingOfASample) {
  for (const auto* name :
       {"appearance.gml", "attributes.gml", "geometry_forms.gml", "links.gml", "trees.gml"})
    expectRoundTrip(dataFile(name));
}

TEST(CellFile, HoldsEverythingOfRealFiles) {
  const char* folder = std::getenv("STADTBLICK_SHARED_DATA");
  if (folder == nullptr || !fs::is_directory(folder)) GTEST_SKIP() << "no folder with real files";
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".gml" || entry.file_size() > 3'000'000) continue;
    if (++files > 25) break;
    expectRoundTrip(entry.path());
  }
  EXPECT_GT(files, 5U);
}

TEST(CellFile, ExtrasStandBehindTheModel) {
  const test::TemporaryFolder folder;
  const auto imported = importFile(dataFile("trees.gml"));
  ASSERT_TRUE(imported);
  const CellContent content = contentOf(cityOf(imported));
  const auto path = folder.path() / "a.cell";
  ASSERT_TRUE(writeNewFile(path, encodeCell(content, {"rows of it", "leaf of it"})));
  const auto extras = readCellExtras(path);
  ASSERT_TRUE(extras);
  EXPECT_EQ(extras->rows, "rows of it");
  EXPECT_EQ(extras->leaf, "leaf of it");
  const auto read = readCell(path);
  ASSERT_TRUE(read);
  expectSame(content.model, read->model);
}

TEST(CellFile, DamageIsAFinding) {
  const auto imported = importFile(dataFile("appearance.gml"));
  ASSERT_TRUE(imported);
  const std::string bytes = encodeCell(contentOf(cityOf(imported)));
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string changed = bytes;
    const auto at = random() % changed.size();
    changed[at] = static_cast<char>(random());
    if (random() % 4 == 0) changed.resize(at);
    const auto read = decodeCell(changed, changed.size(), "cell");
    if (changed == bytes || read) continue;
    EXPECT_EQ(read.diagnostics().count(base::DiagnosticCode::kPreparedDamaged), 1U);
  }
}

/// A file whose check sums are right and whose numbers are not: every column, filled with each of some
/// values.
TEST(CellFile, WrongNumbersAreAFinding) {
  const auto imported = importFile(dataFile("trees.gml"));
  ASSERT_TRUE(imported);
  const std::string bytes = encodeCell(contentOf(cityOf(imported)));
  std::size_t refused = 0;
  for (std::size_t entry = 0; 32 + 32 * entry < bytes.size() && entry < 49; ++entry) {
    for (const int value : {0x00, 0x01, 0x7F, 0xFF}) {
      std::string changed = bytes;
      SectionEntry section;
      char* const place = changed.data() + 32 + 32 * entry;
      std::memcpy(&section, place, sizeof(section));
      std::memset(changed.data() + section.offset, value, section.count * section.elementBytes);
      section.hash =
          contentHash(std::string_view(changed).substr(section.offset, section.count * section.elementBytes));
      std::memcpy(place, &section, sizeof(section));
      const auto directory = contentHash(std::string_view(changed).substr(32, 32 * 49));
      std::memcpy(changed.data() + 24, &directory, sizeof(directory));
      const auto read = decodeCell(changed, changed.size(), "cell");
      if (!read) ++refused;
      if (read)
        contentOf([&] {  // what is let through can be worked with
          auto copy = decodeCell(changed, changed.size(), "cell");
          copy->model.sources.resize(1);
          return std::move(copy->model);
        }());
    }
  }
  EXPECT_GT(refused, 40U);
}

}  // namespace
}  // namespace stadtblick::io::prepared
