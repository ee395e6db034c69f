#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "unit/io/cityjson/import_support.hpp"

namespace stadtblick::io {
namespace {

using Pieces = std::vector<std::shared_ptr<const model::CityModel>>;

base::Result<base::Done> streamJson(const std::filesystem::path& path, Pieces& pieces, std::size_t pieceBytes,
                                    std::size_t most = SIZE_MAX) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(2);
  base::Progress progress;
  ImportOptions options;
  options.pieceBytes = pieceBytes;
  return registry.stream(path, "cityjson", options, {tasks, progress, {}}, [&](auto piece) {
    pieces.push_back(std::move(piece));
    return pieces.size() < most;
  });
}

/// A box a building, `count` of them, each 20 m beside the last.
std::string sequence(int count) {
  std::string text = cityJson("");
  text = text.substr(0, text.find("\"vertices\"")) + "\"vertices\":[]}\n";
  for (int i = 0; i < count; ++i) {
    const std::string id = "b" + std::to_string(i);
    const std::string x = std::to_string(i * 20000);
    text += "{\"type\":\"CityJSONFeature\",\"id\":\"" + id + "\",\"CityObjects\":{" +
            objectJson(id, "Building", multiSurfaceJson("1", "[[[0,1,2]]]")) + "},\"vertices\":[[" + x +
            ",0,0],[" + x + ",9000,0],[" + x + ",0,5000]]}\n";
  }
  return text;
}

/// What pieces and a whole model must have in common.
struct Sums {
  std::size_t triangles = 0;
  geo::Box3 bounds;  ///< in the CRS.
  std::map<std::string, std::uint32_t> lineOfObject;

  void add(const model::CityModel& model) {
    triangles += model.triangles.size();
    bounds.add(model.frame.localToWorld(model.bounds.min));
    bounds.add(model.frame.localToWorld(model.bounds.max));
    for (model::ObjectIndex i = 0; i < model.objects.size(); ++i) {
      lineOfObject.emplace(model.strings[model.objects.id[i]], model.objects.line[i]);
    }
  }
};

void comparePieces(const std::filesystem::path& path, std::size_t pieceBytes, std::size_t leastPieces) {
  Pieces pieces;
  const auto streamed = streamJson(path, pieces, pieceBytes);
  ASSERT_TRUE(streamed.hasValue()) << foundCodes(streamed.diagnostics());
  EXPECT_GE(pieces.size(), leastPieces);
  Sums sums;
  for (const auto& piece : pieces) {
    sums.add(*piece);
    EXPECT_EQ(piece->frame.origin(), pieces[0]->frame.origin());
  }
  const auto whole = importJsonFile(path);
  ASSERT_TRUE(whole.hasValue());
  Sums expected;
  expected.add(jsonCity(whole));
  EXPECT_EQ(sums.triangles, expected.triangles);
  EXPECT_EQ(sums.lineOfObject, expected.lineOfObject);
  EXPECT_NEAR(sums.bounds.max.x, expected.bounds.max.x, 1e-6);
  EXPECT_NEAR(sums.bounds.min.y, expected.bounds.min.y, 1e-6);
}

TEST(CityJsonStream, ASequenceInPiecesIsTheWhole) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.city.jsonl";
  ASSERT_TRUE(base::writeFileAtomically(path, sequence(500)).hasValue());
  comparePieces(path, 4096, 10);
  comparePieces(path, 1, 400);
}

TEST(CityJsonStream, ADocumentInPiecesIsTheWhole) {
  std::string objects;
  for (int i = 0; i < 500; ++i) {
    const std::string id = "house-" + std::to_string(i);
    objects += (i == 0 ? "" : ",\n") + objectJson(id, "Building", "") + "," +
               objectJson(id + "-part", "BuildingPart", solidJson("2"), "\"parents\":[\"" + id + "\"],");
  }
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.city.json";
  ASSERT_TRUE(base::writeFileAtomically(path, cityJson(objects)).hasValue());
  comparePieces(path, 4096, 10);
}

TEST(CityJsonStream, TheSinkEndsIt) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.city.jsonl";
  ASSERT_TRUE(base::writeFileAtomically(path, sequence(500)).hasValue());
  Pieces pieces;
  const auto streamed = streamJson(path, pieces, 4096, 2);
  EXPECT_FALSE(streamed.hasValue());
  EXPECT_EQ(pieces.size(), 2U);
  EXPECT_EQ(streamed.diagnostics().count(base::DiagnosticCode::kCancelled), 1U);
}

TEST(CityJsonStream, RealFiles) {
  const char* folder = std::getenv("STADTBLICK_SHARED_DATA");
  const std::filesystem::path data = folder == nullptr ? "" : folder;
  if (!std::filesystem::exists(data / "cjdb/vienna.jsonl")) GTEST_SKIP() << "no cjdb samples";
  comparePieces(data / "cjdb/vienna.jsonl", 100'000, 10);
  comparePieces(data / "cjio/delft.json", 100'000, 5);
}

}  // namespace
}  // namespace stadtblick::io
