#include "model/tiling/tile_builder.hpp"

#include <gtest/gtest.h>

#include <set>

#include "support/model_maker.hpp"

namespace stadtblick::model {
namespace {

support::ModelMaker quarter(int rows) {
  support::ModelMaker maker;
  for (int y = 0; y < rows; ++y)
    for (int x = 0; x < rows; ++x)
      maker.house("house" + std::to_string(y * rows + x), {x * 30.0, y * 30.0, 0.0}, {10.0, 12.0, 8.0 + x});
  const auto tree = maker.object(ObjectKind::kSolitaryVegetationObject, "tree");
  maker.instance(tree, maker.prototype(), {500.0, 0.0, 2.0});
  return maker;
}

std::vector<TileMesh> build(const CityModel& model, const TileLimits& limits) {
  const TilePlan plan = planTiles(model, selectLod(model, std::nullopt), limits);
  std::vector<TileMesh> chunks;
  for (const auto& pieces : plan.chunks) chunks.push_back(buildTileMesh(model, pieces, kNone));
  return chunks;
}

TEST(ChunkBuilder, HoldsEveryTriangleOnce) {
  const auto model = quarter(12).finish();
  const auto chunks = build(*model, {.vertices = 500, .extentMetres = 1500});
  EXPECT_GT(chunks.size(), 4U);
  std::size_t triangles = 0;
  std::set<std::uint32_t> surfaces;
  for (const TileMesh& chunk : chunks) {
    triangles += chunk.indices.size() / 3;
    for (const auto& ids : chunk.ids) surfaces.insert(ids[1]);
    for (const std::uint32_t index : chunk.indices) EXPECT_LT(index, chunk.positions.size());
    EXPECT_LE(chunk.positions.size(), 500U);
  }
  EXPECT_EQ(triangles, model->triangles.size());
  EXPECT_EQ(surfaces.size(), model->surfaces.size());
}

TEST(ChunkBuilder, SameInputGivesSameBytes) {
  const auto model = quarter(6).finish();
  const auto first = build(*model, {.vertices = 300, .extentMetres = 1500});
  const auto second = build(*model, {.vertices = 300, .extentMetres = 1500});
  ASSERT_EQ(first.size(), second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(first[i].positions, second[i].positions);
    EXPECT_EQ(first[i].indices, second[i].indices);
    EXPECT_EQ(first[i].edgePositions, second[i].edgePositions);
  }
}

TEST(ChunkBuilder, CrownsWithAPictureAreDrawnWithIt) {
  for (const bool found : {true, false}) {
    auto maker = quarter(1);
    CityModel& city = maker.model();
    const auto crown = static_cast<SurfaceIndex>(city.surfaces.size() - 1);
    city.appearances.textures.push_back({"leaf.png", found ? "leaf.png" : "", TextureWrap::kRepeat});
    city.appearances.texCoords = {{0, 0}, {1, 0}, {0, 1}};
    city.appearances.themes.push_back({0, {{crown, 0, kNone, 0}}});
    const auto model = maker.finish();
    const auto plan = planTiles(*model, selectLod(*model, std::nullopt), {});
    const TileMesh chunk = buildTileMesh(*model, plan.chunks.at(0), 0);
    EXPECT_EQ(chunk.batches.front().texture, found ? 0U : kNoTexture);
  }
}

TEST(ChunkBuilder, VerticesLieWhereTheModelHasThem) {
  const auto model = quarter(3).finish();
  for (const TileMesh& chunk : build(*model, {}))
    for (std::size_t v = 0; v < chunk.positions.size(); ++v) {
      const std::uint32_t surface = chunk.ids[v][1];
      if (model->surfaces.role[surface] == SurfaceRole::kPrototype) {
        EXPECT_NEAR(chunk.origin.x + static_cast<double>(chunk.positions[v][0]), 500.0, 1.001);
        continue;
      }
      bool found = false;
      const auto begin = model->firstVertex[model->surfaces.firstRing[surface]];
      const auto end = model->firstVertex[model->surfaces.firstRing[surface + 1]];
      for (auto i = begin; i < end; ++i) {
        const geo::Vec3 d = model->vertices[i] - chunk.origin;
        found = found || (std::abs(d.x - static_cast<double>(chunk.positions[v][0])) < 2e-4 &&
                          std::abs(d.y - static_cast<double>(chunk.positions[v][1])) < 2e-4 &&
                          std::abs(d.z - static_cast<double>(chunk.positions[v][2])) < 2e-4);
      }
      EXPECT_TRUE(found);
    }
}

TEST(ChunkBuilder, WideModelsAreSplitByPlace) {
  support::ModelMaker maker;
  maker.house("near", {0, 0, 0}, {10, 10, 10});
  maker.house("far", {9000, 0, 0}, {10, 10, 10});
  const auto chunks = build(*maker.finish(), {});
  ASSERT_EQ(chunks.size(), 2U);
  for (const TileMesh& chunk : chunks) EXPECT_LT(chunk.bounds.size().x, 100.0);
}

TEST(ChunkBuilder, ABoxHasTwelveEdges) {
  support::ModelMaker maker;
  maker.house("house", {0, 0, 0}, {10, 10, 10});
  const auto chunks = build(*maker.finish(), {});
  ASSERT_EQ(chunks.size(), 1U);
  EXPECT_EQ(chunks[0].edgePositions.size(), 24U);
}

TEST(ChunkBuilder, NoEdgeBetweenSurfacesOfOneFace) {
  support::ModelMaker maker;
  const auto roof = maker.object(ObjectKind::kBuilding, "b");
  maker.polygon(roof, {{0, 0, 5}, {10, 0, 5}, {10, 10, 5}, {0, 10, 5}});
  maker.polygon(roof, {{10, 0, 5}, {20, 0, 5}, {20, 10, 5}, {10, 10, 5}});
  const auto chunks = build(*maker.finish(), {});
  EXPECT_EQ(chunks[0].edgePositions.size() / 2, 6U);  // the outline only
}

TEST(ChunkBuilder, WallsAndRoofsWithoutSemanticsGoByTheirNormal) {
  support::ModelMaker maker;
  const auto b = maker.object(ObjectKind::kBuilding, "b");
  maker.polygon(b, {{0, 0, 5}, {10, 0, 5}, {10, 10, 5}, {0, 10, 5}}, 1, SurfaceRole::kSolid);
  maker.polygon(b, {{0, 0, 0}, {10, 0, 0}, {10, 0, 5}, {0, 0, 5}}, 1, SurfaceRole::kSolid);
  const auto chunks = build(*maker.finish(), {});
  EXPECT_EQ(chunks[0].normalClass[0][3], static_cast<int>(SurfaceClass::kRoof));
  EXPECT_EQ(chunks[0].normalClass[4][3], static_cast<int>(SurfaceClass::kWall));
}

TEST(ChunkBuilder, TransparentFacesAreABatchOfTheirOwn) {
  support::ModelMaker maker;
  const auto building = maker.object(ObjectKind::kBuilding, "building");
  for (int i = 0; i < 3; ++i)
    maker.polygon(building, {{i * 10.0, 0, 0}, {i * 10.0 + 8, 0, 0}, {i * 10.0 + 8, 0, 8}, {i * 10.0, 0, 8}});
  auto& look = maker.model().appearances;
  look.materials = {{{0.0F, 0.0F, 1.0F}, {}, 0.6F}, {{1.0F, 0.0F, 0.0F}, {}, 0.0F}, {{}, {}, 1.0F}};
  look.themes.push_back({maker.model().strings.intern("rgb"),
                         {{0, kNone, 0, kNone}, {1, kNone, 1, kNone}, {2, kNone, 2, kNone}}});
  const auto model = maker.finish();
  const TilePlan plan = planTiles(*model, selectLod(*model, std::nullopt));
  ASSERT_EQ(plan.chunks.size(), 1U);
  const TileMesh mesh = buildTileMesh(*model, plan.chunks[0], 0);
  ASSERT_EQ(mesh.batches.size(), 2U);
  EXPECT_FALSE(mesh.batches[0].transparent);
  EXPECT_EQ(mesh.batches[0].indexCount, 6U);
  EXPECT_TRUE(mesh.batches[1].transparent);
  EXPECT_EQ(mesh.batches[1].indexCount, 12U);
  EXPECT_EQ(mesh.material[0][3], 102);
  EXPECT_EQ(mesh.material[4][3], 255);
  EXPECT_EQ(mesh.material[8][3], 1) << "invisible, yet a material";
}

}  // namespace
}  // namespace stadtblick::model
