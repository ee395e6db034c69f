#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

#include "io/importer.hpp"

namespace stadtblick::io {
namespace {

namespace fs = std::filesystem;

fs::path sharedData() {
  const char* folder = std::getenv("STADTBLICK_SHARED_DATA");
  return folder == nullptr ? fs::path() : fs::path(folder);
}

base::Result<Imported> importFile(const fs::path& path, std::size_t threads = 2) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(threads);
  base::Progress progress;
  return registry.import(path, "citygml", {}, {tasks, progress, {}});
}

TEST(CityGmlRealFiles, NorthRhineWestphaliaIsReadWhole) {
  const fs::path path = sharedData() / "nrw-lod2/GML/LoD2_32_280_5659_1_NW.gml";
  if (!fs::exists(path)) GTEST_SKIP() << "no sample files here";
  const auto imported = importFile(path);
  ASSERT_TRUE(imported.hasValue());
  const auto& model = *std::get<std::shared_ptr<const model::CityModel>>(imported.value());
  std::map<std::string, std::size_t> kinds;
  for (const auto kind : model.objects.kind) ++kinds[std::string(model::kindName(kind))];
  EXPECT_EQ(kinds["WallSurface"], 910U);
  EXPECT_EQ(kinds["RoofSurface"], 210U);
  EXPECT_EQ(kinds["Building"], 109U);
  EXPECT_EQ(kinds["BuildingPart"], 55U);
  EXPECT_EQ(model.surfaces.size(), 1441U);
  EXPECT_GT(model.triangles.size(), 1441U * 2);
  EXPECT_EQ(model.frame.crs().horizontalEpsg(), 25832);
  EXPECT_GT(model.sources[0].worldBounds.min.x, 280000.0);
  EXPECT_LT(model.sources[0].worldBounds.max.x, 281000.0);
}

}  // namespace
}  // namespace stadtblick::io
