#include "model/lod_selection.hpp"

#include <gtest/gtest.h>

namespace stadtblick::model {
namespace {

/// A model of bare rows: objects and the surfaces that belong to them.
class Rows {
 public:
  ObjectIndex object(ObjectKind kind, ObjectIndex parent = kNoObject) {
    const auto row = static_cast<ObjectIndex>(model.objects.size());
    const bool follows = kindRole(kind) == KindRole::kBoundary || kindRole(kind) == KindRole::kOpening;
    model.objects.kind.push_back(kind);
    model.objects.id.push_back(0);
    model.objects.parent.push_back(parent);
    model.objects.topLevel.push_back(parent == kNoObject ? row : model.objects.topLevel[parent]);
    model.objects.lodGroup.push_back(follows && parent != kNoObject ? model.objects.lodGroup[parent] : row);
    model.objects.line.push_back(0);
    model.objects.source.push_back(0);
    return row;
  }
  SurfaceIndex surface(ObjectIndex object, Lod lod, SurfaceRole role = SurfaceRole::kMultiSurface) {
    return surface(object, lod, role, 2);
  }
  /// One without area.
  SurfaceIndex sliver(ObjectIndex object, Lod lod) {
    return surface(object, lod, SurfaceRole::kMultiSurface, 0);
  }
  CityModel model;

 private:
  SurfaceIndex surface(ObjectIndex object, Lod lod, SurfaceRole role, std::uint32_t triangles) {
    model.surfaces.object.push_back(object);
    model.surfaces.lod.push_back(lod);
    model.surfaces.role.push_back(role);
    auto& first = model.surfaces.firstTriangle;
    if (first.empty()) first.push_back(0);
    first.push_back(first.back() + triangles);
    return static_cast<SurfaceIndex>(model.surfaces.size() - 1);
  }
};

TEST(LodSelection, HighestLevelOfEachObject) {
  Rows rows;
  const auto building = rows.object(ObjectKind::kBuilding);
  const auto wall = rows.object(ObjectKind::kWallSurface, building);
  const auto low = rows.surface(building, 1, SurfaceRole::kSolid);
  const auto footprint = rows.surface(building, 0, SurfaceRole::kFootprint);
  const auto high = rows.surface(wall, 2);
  const auto other = rows.object(ObjectKind::kBuilding);
  const auto otherLow = rows.surface(other, 1);
  const auto selection = selectLod(rows.model, std::nullopt);
  EXPECT_FALSE(selection.surfaces[low]);
  EXPECT_FALSE(selection.surfaces[footprint]);
  EXPECT_TRUE(selection.surfaces[high]);
  EXPECT_TRUE(selection.surfaces[otherLow]);
}

TEST(LodSelection, LevelWithoutAreaDoesNotHideTheOneBelow) {
  Rows rows;
  const auto building = rows.object(ObjectKind::kBuilding);
  const auto wall = rows.surface(building, 2);
  rows.sliver(building, 3);
  EXPECT_TRUE(selectLod(rows.model, std::nullopt).surfaces[wall]);
  EXPECT_EQ(selectLod(rows.model, Lod{3}).objectsWithout, 1U);
}

TEST(LodSelection, FootprintAloneIsShown) {
  Rows rows;
  const auto building = rows.object(ObjectKind::kBuilding);
  const auto footprint = rows.surface(building, 0, SurfaceRole::kFootprint);
  EXPECT_TRUE(selectLod(rows.model, std::nullopt).surfaces[footprint]);
}

TEST(LodSelection, FixedLevelLeavesOutObjectsWithoutItAndCountsThem) {
  Rows rows;
  const auto first = rows.object(ObjectKind::kBuilding);
  const auto firstLow = rows.surface(first, 1);
  const auto firstHigh = rows.surface(first, 2);
  const auto second = rows.object(ObjectKind::kBuilding);
  const auto secondHigh = rows.surface(second, 2);
  rows.object(ObjectKind::kBuilding);  // without geometry: not counted
  const auto selection = selectLod(rows.model, Lod{1});
  EXPECT_TRUE(selection.surfaces[firstLow]);
  EXPECT_FALSE(selection.surfaces[firstHigh]);
  EXPECT_FALSE(selection.surfaces[secondHigh]);
  EXPECT_EQ(selection.objectsWithout, 1U);
}

TEST(LodSelection, OpeningsGoWithTheirBuilding) {
  Rows rows;
  const auto building = rows.object(ObjectKind::kBuilding);
  const auto wall = rows.object(ObjectKind::kWallSurface, building);
  const auto window = rows.object(ObjectKind::kWindow, wall);
  const auto wall2 = rows.surface(wall, 2);
  const auto wall3 = rows.surface(wall, 3);
  const auto window3 = rows.surface(window, 3);
  const auto selection = selectLod(rows.model, std::nullopt);
  EXPECT_FALSE(selection.surfaces[wall2]);
  EXPECT_TRUE(selection.surfaces[wall3]);
  EXPECT_TRUE(selection.surfaces[window3]);
}

TEST(LodSelection, WholeStepsBackWhereItsPartsAreFiner) {
  Rows rows;
  const auto building = rows.object(ObjectKind::kBuilding);
  const auto block = rows.surface(building, 1);
  const auto part = rows.object(ObjectKind::kBuildingPart, building);
  const auto fine = rows.surface(part, 2);
  const auto selection = selectLod(rows.model, std::nullopt);
  EXPECT_FALSE(selection.surfaces[block]);
  EXPECT_TRUE(selection.surfaces[fine]);
  EXPECT_TRUE(selectLod(rows.model, Lod{1}).surfaces[block]);
}

TEST(LodSelection, InteriorIsLeftOut) {
  Rows rows;
  const auto building = rows.object(ObjectKind::kBuilding);
  const auto shell = rows.surface(building, 4);
  const auto room = rows.object(ObjectKind::kRoom, building);
  const auto inside = rows.object(ObjectKind::kInteriorWallSurface, room);
  const auto furniture = rows.object(ObjectKind::kBuildingFurniture, room);
  const auto insideSurface = rows.surface(inside, 4);
  const auto chair = rows.surface(furniture, 4);
  const auto selection = selectLod(rows.model, std::nullopt);
  EXPECT_TRUE(selection.surfaces[shell]);
  EXPECT_FALSE(selection.surfaces[insideSurface]);
  EXPECT_FALSE(selection.surfaces[chair]);
}

TEST(LodSelection, PrototypesAreDrawnThroughTheirInstancesOnly) {
  Rows rows;
  const auto tree = rows.object(ObjectKind::kSolitaryVegetationObject);
  const auto prototype = rows.surface(kNoObject, 2, SurfaceRole::kPrototype);
  for (const Lod lod : {Lod{1}, Lod{2}}) {
    rows.model.instances.object.push_back(tree);
    rows.model.instances.lod.push_back(lod);
    rows.model.instances.prototype.push_back(0);
    rows.model.instances.toLocal.push_back({});
  }
  const auto selection = selectLod(rows.model, std::nullopt);
  EXPECT_FALSE(selection.surfaces[prototype]);
  EXPECT_FALSE(selection.instances[0]);
  EXPECT_TRUE(selection.instances[1]);
}

}  // namespace
}  // namespace stadtblick::model
