#include "io/export/footprint.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/lod_selection.hpp"
#include "model/object_rows.hpp"

namespace stadtblick::io::exporting {

using model::ObjectIndex;
using model::ObjectKind;
using model::SurfaceIndex;

namespace {

/// Steeper than this a surface covers no ground.
constexpr float kFlattest = 0.02F;

/// Neighbours meet on whole millimetres, so that no slivers stay between them.
double toMillimetre(double v) { return std::round(v * 1000.0) / 1000.0; }

/// Rows by owner: entries [first[o], first[o+1]) of `rows`.
void indexRows(const std::vector<ObjectIndex>& owners, std::size_t objects, std::vector<std::uint32_t>& first,
               std::vector<std::uint32_t>& rows) {
  first.assign(objects + 1, 0);
  for (const ObjectIndex owner : owners)
    if (owner != model::kNoObject) ++first[owner + 1];
  for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
  rows.resize(first.back());
  std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
  for (std::uint32_t row = 0; row < owners.size(); ++row)
    if (owners[row] != model::kNoObject) rows[next[owners[row]]++] = row;
}

OgrGeometry united(OgrGeometry polygons) {
  if (OGR_G_GetGeometryCount(polygons.get()) == 0) return nullptr;
  OgrGeometry one(OGR_G_UnionCascaded(polygons.get()));
  if (!one || OGR_G_IsEmpty(one.get()) != 0) return nullptr;
  OgrGeometry multi(OGR_G_ForceToMultiPolygon(one.release()));
  return OGR_G_GetGeometryCount(multi.get()) > 0 ? std::move(multi) : nullptr;
}

}  // namespace

FootprintMaker::FootprintMaker(const model::CityModel& model, std::optional<model::Lod> lod) : model_(model) {
  auto selection = model::selectLod(model, lod);
  drawnSurfaces_ = std::move(selection.surfaces);
  drawnInstances_ = std::move(selection.instances);
  indexRows(model.surfaces.object, model.objects.size(), firstSurface_, surfaces_);
  indexRows(model.instances.object, model.objects.size(), firstInstance_, instances_);
}

void FootprintMaker::addPolygon(SurfaceIndex s, OGRGeometryH collection) const {
  OgrGeometry polygon(OGR_G_CreateGeometry(wkbPolygon));
  for (auto r = model_.surfaces.firstRing[s]; r < model_.surfaces.firstRing[s + 1]; ++r) {
    OGRGeometryH ring = OGR_G_CreateGeometry(wkbLinearRing);
    for (auto v = model_.firstVertex[r]; v < model_.firstVertex[r + 1]; ++v) {
      const auto world = model_.frame.localToWorld(model_.vertices[v]);
      OGR_G_AddPoint_2D(ring, toMillimetre(world.x), toMillimetre(world.y));
    }
    OGR_G_CloseRings(ring);
    if (OGR_G_GetPointCount(ring) < 4 || OGR_G_AddGeometryDirectly(polygon.get(), ring) != OGRERR_NONE)
      OGR_G_DestroyGeometry(ring);
  }
  if (OGR_G_IsEmpty(polygon.get()) != 0) return;
  if (OGR_G_IsValid(polygon.get()) == 0) {
    polygon.reset(OGR_G_Buffer(polygon.get(), 0.0, 1));
    if (!polygon || OGR_G_IsEmpty(polygon.get()) != 0) return;
  }
  polygon.reset(OGR_G_ForceToMultiPolygon(polygon.release()));
  for (int i = 0; i < OGR_G_GetGeometryCount(polygon.get()); ++i)
    OGR_G_AddGeometry(collection, OGR_G_GetGeometryRef(polygon.get(), i));
}

OgrGeometry FootprintMaker::pointsHull(ObjectIndex first, ObjectIndex end) const {
  OgrGeometry points(OGR_G_CreateGeometry(wkbMultiPoint));
  for (std::uint32_t i = firstInstance_[first]; i < firstInstance_[end]; ++i) {
    const std::uint32_t instance = instances_[i];
    if (!drawnInstances_[instance]) continue;
    const model::Prototype& prototype = model_.prototypes[model_.instances.prototype[instance]];
    const auto from = model_.firstVertex[model_.surfaces.firstRing[prototype.firstSurface]];
    const auto to = model_.firstVertex[model_.surfaces.firstRing[prototype.endSurface]];
    for (auto v = from; v < to; ++v) {
      const auto world = model_.frame.localToWorld(
          model::transformed(model_.instances.toLocal[instance], model_.vertices[v]));
      OGRGeometryH point = OGR_G_CreateGeometry(wkbPoint);
      OGR_G_SetPoint_2D(point, 0, toMillimetre(world.x), toMillimetre(world.y));
      OGR_G_AddGeometryDirectly(points.get(), point);
    }
  }
  if (OGR_G_GetGeometryCount(points.get()) < 3) return nullptr;
  OgrGeometry hull(OGR_G_ConvexHull(points.get()));
  if (!hull || OGR_GT_Flatten(OGR_G_GetGeometryType(hull.get())) != wkbPolygon) return nullptr;
  return OgrGeometry(OGR_G_ForceToMultiPolygon(hull.release()));
}

void FootprintMaker::measure(ObjectIndex first, ObjectIndex end, Footprint& footprint) const {
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  const auto add = [&](geo::LocalPoint p, model::Lod lod) {
    low = std::min(low, p.z);
    high = std::max(high, p.z);
    footprint.lod = std::max(footprint.lod, static_cast<int>(lod));
  };
  for (std::uint32_t i = firstSurface_[first]; i < firstSurface_[end]; ++i) {
    const SurfaceIndex s = surfaces_[i];
    if (!drawnSurfaces_[s]) continue;
    for (auto v = model_.firstVertex[model_.surfaces.firstRing[s]];
         v < model_.firstVertex[model_.surfaces.firstRing[s + 1]]; ++v)
      add(model_.vertices[v], model_.surfaces.lod[s]);
  }
  for (std::uint32_t i = firstInstance_[first]; i < firstInstance_[end]; ++i) {
    const std::uint32_t instance = instances_[i];
    if (!drawnInstances_[instance]) continue;
    const model::Prototype& prototype = model_.prototypes[model_.instances.prototype[instance]];
    for (auto v = model_.firstVertex[model_.surfaces.firstRing[prototype.firstSurface]];
         v < model_.firstVertex[model_.surfaces.firstRing[prototype.endSurface]]; ++v)
      add(model::transformed(model_.instances.toLocal[instance], model_.vertices[v]),
          model_.instances.lod[instance]);
  }
  if (low > high) return;
  footprint.hasHeights = true;
  footprint.lowest = low + model_.frame.origin().z;
  footprint.highest = high + model_.frame.origin().z;
}

FootprintMaker::Footprint FootprintMaker::of(ObjectIndex object) const {
  const ObjectIndex end = model::subtreeEnd(model_, object);
  Footprint footprint;
  measure(object, end, footprint);
  const auto unionOf = [&](auto&& wanted) {
    OgrGeometry polygons(OGR_G_CreateGeometry(wkbMultiPolygon));
    for (std::uint32_t i = firstSurface_[object]; i < firstSurface_[end]; ++i)
      if (wanted(surfaces_[i])) addPolygon(surfaces_[i], polygons.get());
    return united(std::move(polygons));
  };
  const auto isGround = [&](SurfaceIndex s) {
    return drawnSurfaces_[s] && model_.objects.kind[model_.surfaces.object[s]] == ObjectKind::kGroundSurface;
  };
  footprint.area =
      unionOf([&](SurfaceIndex s) { return model_.surfaces.role[s] == model::SurfaceRole::kFootprint; });
  if (!footprint.area) footprint.area = unionOf(isGround);
  if (!footprint.area)
    footprint.area = unionOf([&](SurfaceIndex s) {
      return drawnSurfaces_[s] && std::abs(model_.surfaces.normal[s][2]) > kFlattest;
    });
  if (!footprint.area) footprint.area = pointsHull(object, end);
  return footprint;
}

}  // namespace stadtblick::io::exporting
