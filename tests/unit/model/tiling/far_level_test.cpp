#include "model/tiling/far_level.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "model/tiling/footprint.hpp"
#include "support/model_maker.hpp"

namespace stadtblick::model {
namespace {

std::vector<CatalogueRow> ownRows(const CityModel& model) {
  std::vector<CatalogueRow> rows;
  for (ObjectIndex o = 0; o < model.objects.size(); ++o) rows.push_back(model.objects.topLevel[o]);
  return rows;
}

FarLevels far(const CityModel& model) {
  return farLevels(model, selectLod(model, std::nullopt), ownRows(model), kNone);
}

TileMesh drawn(const FarLevels& levels, FarForm form, double lattice = 1.0, double merge = 10.0) {
  TileMesh mesh;
  mesh.origin = levels.origin;
  addFarLevel(levels, {form, merge, lattice}, 0, mesh, mesh);
  return mesh;
}

/// Boxes in one mesh, as addFarLevel() writes them: 10 triangles each.
std::size_t boxes(const TileMesh& mesh) { return mesh.indices.size() / 3 / 10; }

/// A house of 12 × 8 m, eaves 6 m and ridge 10 m high, turned by 30°.
std::shared_ptr<const CityModel> gabledHouse() {
  support::ModelMaker maker;
  const double c = std::cos(0.5);
  const double s = std::sin(0.5);
  const auto at = [&](double u, double v, double z) {
    return geo::LocalPoint{100.0 + u * c - v * s, 200.0 + u * s + v * c, z};
  };
  using K = ObjectKind;
  const auto house = maker.object(K::kBuilding, "gable");
  maker.polygon(maker.object(K::kGroundSurface, "g", house),
                {at(0, 0, 0), at(0, 8, 0), at(12, 8, 0), at(12, 0, 0)});
  maker.polygon(maker.object(K::kRoofSurface, "r1", house),
                {at(0, 0, 6), at(12, 0, 6), at(12, 4, 10), at(0, 4, 10)});
  maker.polygon(maker.object(K::kRoofSurface, "r2", house),
                {at(12, 8, 6), at(0, 8, 6), at(0, 4, 10), at(12, 4, 10)});
  return maker.finish();
}

TEST(FarLevel, ABoxHouseStaysABox) {
  support::ModelMaker maker;
  maker.house("h", {10, 20, 3}, {12, 8, 9});
  const auto model = maker.finish();
  const FarLevels levels = far(*model);
  ASSERT_EQ(levels.objects.size(), 1U);
  EXPECT_EQ(levels.id(0), "h");
  const TileMesh block = drawn(levels, FarForm::kBlock);
  EXPECT_EQ(block.indices.size() / 3, 10U);
  EXPECT_NEAR(block.bounds.min.x, 10.0, 1e-3);
  EXPECT_NEAR(block.bounds.max.y, 28.0, 1e-3);
  EXPECT_NEAR(block.bounds.max.z, 12.0, 1e-3);
  EXPECT_NEAR(block.bounds.min.z, 3.0, 1e-3);
  EXPECT_EQ(drawn(levels, FarForm::kBox).indices.size() / 3, 10U);
  EXPECT_EQ(boxes(drawn(levels, FarForm::kMerged)), 1U);
}

TEST(FarLevel, AGableKeepsItsRidge) {
  const FarLevels levels = far(*gabledHouse());
  ASSERT_EQ(levels.blocks.size(), 1U);
  const FarBlock& block = levels.blocks[0];
  EXPECT_EQ(block.top, FarTop::kGableAlong);
  EXPECT_NEAR(static_cast<double>(block.eave) + levels.origin.z, 6.0, 0.01);
  EXPECT_NEAR(static_cast<double>(block.ridge) + levels.origin.z, 10.0, 0.01);
  EXPECT_NEAR(static_cast<double>(block.mean) + levels.origin.z, 8.0, 0.01);
  EXPECT_NEAR(static_cast<double>(block.halfLength), 6.0, 0.01);
  EXPECT_LT(block.error[0], 0.5F);
  EXPECT_NEAR(static_cast<double>(block.error[1]), 2.0, 0.1);
  const TileMesh mesh = drawn(levels, FarForm::kBlock);
  EXPECT_EQ(mesh.indices.size() / 3, 14U);
  EXPECT_FALSE(mesh.edgePositions.empty());
}

TEST(FarLevel, FacesLookOutward) {
  for (const FarForm form : {FarForm::kBlock, FarForm::kBox, FarForm::kMerged}) {
    const TileMesh mesh = drawn(far(*gabledHouse()), form);
    geo::Vec3 middle;
    for (const auto& p : mesh.positions)
      middle = middle + geo::Vec3{double(p[0]), double(p[1]), double(p[2])} *
                            (1.0 / static_cast<double>(mesh.positions.size()));
    for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
      const auto corner = [&](std::size_t k) {
        const auto& p = mesh.positions[mesh.indices[i + k]];
        return geo::Vec3{double(p[0]), double(p[1]), double(p[2])};
      };
      const geo::Vec3 normal = cross(corner(1) - corner(0), corner(2) - corner(0));
      EXPECT_GT(dot(normal, corner(0) - middle), 0.0);
      const auto& packed = mesh.normalClass[mesh.indices[i]];
      EXPECT_GT(dot(normal, {double(packed[0]), double(packed[1]), double(packed[2])}), 0.0);
    }
  }
}

TEST(FarLevel, BlocksHaveFewTriangles) {
  support::ModelMaker maker;
  const auto house = maker.object(ObjectKind::kBuilding, "round");
  std::vector<geo::LocalPoint> ground;
  for (int i = 0; i < 60; ++i) {
    const double a = -i * 0.1047;
    ground.push_back({20 * std::cos(a), 12 * std::sin(a), 0});
  }
  maker.polygon(maker.object(ObjectKind::kGroundSurface, "g", house), ground);
  std::vector<geo::LocalPoint> roof(ground.rbegin(), ground.rend());
  for (auto& p : roof) p.z = 15;
  maker.polygon(maker.object(ObjectKind::kRoofSurface, "r", house), roof);
  const TileMesh mesh = drawn(far(*maker.finish()), FarForm::kBlock);
  EXPECT_LE(mesh.indices.size() / 3, 20U);
  EXPECT_GE(mesh.indices.size() / 3, 10U);
}

TEST(FarLevel, TreesAreCrownsUntilTheyAreTooSmall) {
  support::ModelMaker maker;
  const auto own = maker.object(ObjectKind::kSolitaryVegetationObject, "own");
  maker.polygon(own, {{0, 50, 1}, {4, 50, 1}, {4, 54, 6}});
  const auto placed = maker.object(ObjectKind::kSolitaryVegetationObject, "placed");
  maker.instance(placed, maker.prototype(), {20, 30, 2});
  const auto bench = maker.object(ObjectKind::kCityFurniture, "bench");
  maker.polygon(bench, {{0, 0, 1}, {2, 0, 1}, {2, 0, 2}});
  const FarLevels levels = far(*maker.finish());
  ASSERT_EQ(levels.objects.size(), 2U);
  EXPECT_EQ(levels.id(0), "own");
  EXPECT_EQ(levels.id(1), "placed");
  for (const FarForm form : {FarForm::kBlock, FarForm::kBox}) {
    const TileMesh mesh = drawn(levels, form);
    EXPECT_EQ(mesh.indices.size() / 3, 16U);
    EXPECT_EQ(mesh.normalClass.front()[3], static_cast<std::int16_t>(SurfaceClass::kCrown));
    EXPECT_NEAR(mesh.bounds.min.z, 1.0, 1e-3);
    EXPECT_NEAR(mesh.bounds.max.z, 6.0, 1e-3);
    EXPECT_NEAR(mesh.bounds.max.x, 21.0, 1e-3);
  }
  EXPECT_TRUE(drawn(levels, FarForm::kMerged).indices.empty());
  EXPECT_TRUE(FarLevels::parse(levels.serialised()));
}

TEST(FarLevel, AreasShrinkAndVanish) {
  support::ModelMaker maker;
  const auto road = maker.object(ObjectKind::kRoad, "road");
  maker.polygon(road, {{0, 0, 1}, {100, 0, 1}, {100, 6, 2}, {0, 6, 2}});
  const FarLevels levels = far(*maker.finish());
  ASSERT_EQ(levels.objects.size(), 1U);
  EXPECT_EQ(levels.id(0), "road");
  EXPECT_EQ(drawn(levels, FarForm::kBlock, 1.0).indices.size() / 3, 2U);
  EXPECT_EQ(drawn(levels, FarForm::kMerged, 64.0).indices.size(), 0U);
}

TEST(FarLevel, StoredColumnsComeBackAndBrokenOnesDoNot) {
  const FarLevels levels = far(*gabledHouse());
  const std::string bytes = levels.serialised();
  const auto back = FarLevels::parse(bytes);
  ASSERT_TRUE(back);
  EXPECT_EQ(back->serialised(), bytes);
  EXPECT_EQ(drawn(*back, FarForm::kBlock).positions, drawn(levels, FarForm::kBlock).positions);
  for (std::size_t cut = 0; cut < bytes.size(); cut += 7)
    EXPECT_FALSE(FarLevels::parse(std::string_view(bytes).substr(0, cut)));
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x7f);
    const auto odd = FarLevels::parse(damaged);
    if (!odd) continue;  // whatever is accepted can be drawn
    for (const FarForm form : {FarForm::kBlock, FarForm::kBox, FarForm::kMerged}) drawn(*odd, form);
  }
}

TEST(FarLevel, ARowOfHousesBecomesOneBoxWithAsMuchGround) {
  support::ModelMaker maker;
  for (int i = 0; i < 6; ++i)
    maker.house("h" + std::to_string(i), {i * 14.0, 0, 0}, {10, i == 2 ? 12.0 : 9.0, 8});
  const FarLevels levels = far(*maker.finish());
  EXPECT_EQ(boxes(drawn(levels, FarForm::kMerged, 1.0, 5.0)), 6U) << "gaps of 4 m are more than 3.75 m";
  const TileMesh row = drawn(levels, FarForm::kMerged, 1.0, 10.0);
  ASSERT_EQ(boxes(row), 1U);
  EXPECT_EQ(levels.id(row.ids[0][0]), "h2") << "known by the largest";
  const geo::Vec3 size = row.bounds.size();
  EXPECT_NEAR(size.x, 80.0, 0.1);
  EXPECT_NEAR(size.x * size.y, 5 * 90.0 + 120.0, 1.0);
  EXPECT_NEAR(size.z, 8.0, 1e-3);
}

TEST(FarLevel, StreetsStayOpenAndTowersApart) {
  support::ModelMaker maker;
  maker.house("left", {0, 0, 0}, {60, 10, 12});
  maker.house("right", {0, 26, 0}, {60, 10, 12});
  maker.house("tower", {60, 0, 0}, {10, 10, 70});
  const FarLevels levels = far(*maker.finish());
  for (const double metres : {5.0, 10.0, 20.0, 40.0})
    EXPECT_EQ(boxes(drawn(levels, FarForm::kMerged, 1.0, metres)), 3U) << metres;
}

TEST(FarLevel, SmallOnesVanishAndTheRestGrowsForThem) {
  support::ModelMaker maker;
  maker.house("hall", {0, 0, 0}, {40, 30, 9});
  for (int i = 0; i < 10; ++i) maker.house("shed" + std::to_string(i), {100.0 + 30.0 * i, 90, 0}, {5, 6, 3});
  const FarLevels levels = far(*maker.finish());
  EXPECT_EQ(boxes(drawn(levels, FarForm::kMerged, 1.0, 10.0)), 11U);
  const TileMesh mesh = drawn(levels, FarForm::kMerged, 1.0, 20.0);
  ASSERT_EQ(boxes(mesh), 1U);
  EXPECT_EQ(levels.id(mesh.ids[0][0]), "hall");
  EXPECT_NEAR(mesh.bounds.size().x * mesh.bounds.size().y, 1200.0 + 10 * 30.0, 1.0);
  // The last one stays, however far one goes.
  EXPECT_EQ(boxes(drawn(levels, FarForm::kMerged, 1.0, 640.0)), 1U);
}

TEST(Footprint, SmallestRectangleAndEars) {
  const std::vector<Point2> bent{{0, 0}, {10, 0}, {10, 4}, {4, 4}, {4, 10}, {0, 10}};
  EXPECT_DOUBLE_EQ(signedArea(bent), 64.0);
  double area = 0.0;
  for (const auto& t : cutEars(bent)) {
    const std::vector<Point2> triangle{bent[t[0]], bent[t[1]], bent[t[2]]};
    EXPECT_GT(signedArea(triangle), 0.0);
    area += signedArea(triangle);
  }
  EXPECT_DOUBLE_EQ(area, 64.0);
  const Rectangle2 box = smallestRectangle(std::vector<Point2>{{0, 0}, {3, 3}, {2, 4}, {-1, 1}});
  EXPECT_NEAR(box.halfLength * 2, 3 * std::sqrt(2.0), 1e-9);
  EXPECT_NEAR(box.halfWidth * 2, std::sqrt(2.0), 1e-9);
}

}  // namespace
}  // namespace stadtblick::model
