#include "model/lod_selection.hpp"

#include <algorithm>

namespace stadtblick::model {

namespace {

constexpr int kNothing = -1;

bool isInside(const CityModel& model, ObjectIndex object) {
  for (std::size_t steps = 0; object != kNoObject && steps < 64; ++steps) {
    if (kindRole(model.objects.kind[object]) == KindRole::kInterior) return true;
    object = model.objects.parent[object];
  }
  return false;
}

/// What has no area is not drawn, so it must not hide what is.
bool isDrawable(const CityModel& model, SurfaceIndex s) {
  return model.surfaces.role[s] != SurfaceRole::kPrototype &&
         model.surfaces.firstTriangle[s + 1] > model.surfaces.firstTriangle[s];
}

/// Highest level of each group, by the group's object index; kNothing where it has no geometry.
std::vector<int> highestLevels(const CityModel& model) {
  std::vector<int> highest(model.objects.size(), kNothing);
  const auto raise = [&](ObjectIndex object, Lod lod) {
    if (object == kNoObject) return;
    int& level = highest[model.objects.lodGroup[object]];
    level = std::max(level, static_cast<int>(lod));
  };
  for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    if (isDrawable(model, s)) raise(model.surfaces.object[s], model.surfaces.lod[s]);
  }
  for (std::size_t i = 0; i < model.instances.size(); ++i)
    raise(model.instances.object[i], model.instances.lod[i]);
  return highest;
}

/// A whole steps back where one of its parts is drawn in more detail.
void leaveToParts(const CityModel& model, std::vector<int>& chosen) {
  const std::vector<int> own = chosen;
  for (ObjectIndex object = 0; object < model.objects.size(); ++object) {
    if (model.objects.lodGroup[object] != object || own[object] == kNothing) continue;
    const ObjectKind kind = model.objects.kind[object];
    if (kind != ObjectKind::kBuildingPart && kind != ObjectKind::kBridgePart &&
        kind != ObjectKind::kTunnelPart) {
      continue;
    }
    const ObjectIndex whole = model.objects.parent[object];
    if (whole == kNoObject) continue;
    const ObjectIndex group = model.objects.lodGroup[whole];
    if (own[group] < own[object]) chosen[group] = kNothing;
  }
}

}  // namespace

LodSelection selectLod(const CityModel& model, std::optional<Lod> lod) {
  LodSelection selection;
  const std::vector<int> highest = highestLevels(model);
  std::vector<int> chosen = highest;
  for (ObjectIndex object = 0; object < model.objects.size(); ++object) {
    if (model.objects.lodGroup[object] == object && isInside(model, object)) chosen[object] = kNothing;
  }
  if (lod.has_value()) {
    std::vector<bool> has(model.objects.size(), false);
    const auto mark = [&](ObjectIndex object, Lod level) {
      if (object != kNoObject && level == *lod) has[model.objects.lodGroup[object]] = true;
    };
    for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s)
      if (isDrawable(model, s)) mark(model.surfaces.object[s], model.surfaces.lod[s]);
    for (std::size_t i = 0; i < model.instances.size(); ++i) {
      mark(model.instances.object[i], model.instances.lod[i]);
    }
    for (ObjectIndex object = 0; object < model.objects.size(); ++object) {
      if (chosen[object] == kNothing) continue;
      chosen[object] = *lod;
      if (!has[object]) ++selection.objectsWithout;
    }
  } else {
    leaveToParts(model, chosen);
  }

  selection.surfaces.resize(model.surfaces.size(), false);
  for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    const ObjectIndex object = model.surfaces.object[s];
    selection.surfaces[s] = object != kNoObject && model.surfaces.role[s] != SurfaceRole::kPrototype &&
                            chosen[model.objects.lodGroup[object]] == model.surfaces.lod[s];
  }
  selection.instances.resize(model.instances.size(), false);
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    const ObjectIndex object = model.instances.object[i];
    selection.instances[i] =
        object != kNoObject && chosen[model.objects.lodGroup[object]] == model.instances.lod[i];
  }
  return selection;
}

void leaveOutClosures(const CityModel& model, LodSelection& selection) {
  for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    const ObjectIndex object = model.surfaces.object[s];
    if (object != kNoObject && model.objects.kind[object] == ObjectKind::kClosureSurface)
      selection.surfaces[s] = false;
  }
}

}  // namespace stadtblick::model
