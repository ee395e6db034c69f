#include "io/assembly/plausibility.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stadtblick::io::assembly {

using base::DiagnosticCode;
using model::CityModel;
using model::KindRole;
using model::SurfaceRole;

namespace {

constexpr double kHeightTolerance = 10.0;     ///< metres between a stated height and the geometry's.
constexpr double kEnvelopeTolerance = 100.0;  ///< metres beyond the edge of a tile.

/// Boxes of the objects' surfaces, those of parts included. Footprints of level 0 are no body, but they have
/// a place.
enum class Footprints : std::uint8_t { kLeftOut, kIncluded };
std::vector<geo::Box3> objectBoxes(const CityModel& model, Footprints footprints) {
  std::vector<geo::Box3> boxes(model.objects.size());
  for (model::SurfaceIndex s = 0; s < model.surfaces.size(); ++s) {
    const ObjectIndex object = model.surfaces.object[s];
    if (object == kNoObject || (footprints == Footprints::kLeftOut && model.surfaces.lod[s] == 0)) continue;
    const std::uint32_t end = model.firstVertex[model.surfaces.firstRing[s + 1]];
    for (std::uint32_t v = model.firstVertex[model.surfaces.firstRing[s]]; v < end; ++v) {
      boxes[object].add(model.vertices[v]);
    }
  }
  for (std::size_t i = boxes.size(); i-- > 0;) {  // children come behind their parents
    if (model.objects.parent[i] != kNoObject) boxes[model.objects.parent[i]].add(boxes[i]);
  }
  return boxes;
}

/// What the rules need of the geometry.
struct ObjectGeometry {
  std::vector<geo::Box3> boxes;
  std::vector<model::SurfaceIndex> firstSurface;  ///< UINT32_MAX where there is none.

  explicit ObjectGeometry(const CityModel& model)
      : boxes(objectBoxes(model, Footprints::kLeftOut)), firstSurface(model.objects.size(), UINT32_MAX) {
    for (auto s = static_cast<model::SurfaceIndex>(model.surfaces.size()); s-- > 0;) {
      if (model.surfaces.object[s] != kNoObject) firstSurface[model.surfaces.object[s]] = s;
    }
  }
};

/// What the geometry says where the stated value cannot be; nothing where it can.
using Check = std::optional<std::string> (*)(const CityModel&, const ObjectGeometry&, ObjectIndex, double);

std::optional<std::string> checkSlope(const CityModel& model, const ObjectGeometry& geometry,
                                      ObjectIndex object, double value) {
  if (value >= -90.0 && value <= 90.0) return std::nullopt;
  const model::SurfaceIndex surface = geometry.firstSurface[object];
  if (surface == UINT32_MAX) return "0° … 90°";
  const auto up = std::clamp(std::abs(static_cast<double>(model.surfaces.normal[surface][2])), 0.0, 1.0);
  return fmt::format("{:.1f}°", std::acos(up) * 180.0 / std::numbers::pi);
}

std::optional<std::string> checkHeight(double value, double real) {
  if (std::abs(value - real) <= kHeightTolerance) return std::nullopt;
  return fmt::format("{:.1f} m", real);
}

std::optional<std::string> checkGround(const CityModel& model, const ObjectGeometry& geometry,
                                       ObjectIndex object, double value) {
  const geo::Box3& box = geometry.boxes[model.objects.topLevel[object]];
  if (box.empty()) return std::nullopt;
  return checkHeight(value, model.frame.localToWorld(box.min).z);
}

std::optional<std::string> checkTop(const CityModel& model, const ObjectGeometry& geometry,
                                    ObjectIndex object, double value) {
  const geo::Box3& box = geometry.boxes[model.objects.topLevel[object]];
  if (box.empty()) return std::nullopt;
  return checkHeight(value, model.frame.localToWorld(box.max).z);
}

/// From the ground to the top: surveys measure it at different points, so only what cannot be is found.
std::optional<std::string> checkExtent(const CityModel& /*model*/, const ObjectGeometry& geometry,
                                       ObjectIndex object, double value) {
  const geo::Box3& box = geometry.boxes[object];
  if (box.empty() || value == -9999.0) return std::nullopt;
  const double real = box.size().z;
  const bool possible = value >= 0.0 && std::abs(value - real) <= std::max(kHeightTolerance, 0.5 * real);
  return possible ? std::nullopt : std::optional(fmt::format("{:.1f} m", real));
}

struct Rule {
  std::string_view attribute;
  Check check;
};
constexpr auto kRules = std::to_array<Rule>({
    {"Dachneigung", checkSlope},
    {"Flaechenneigung", checkSlope},
    {"HoeheGrund", checkGround},
    {"HoeheDach", checkTop},
    {"measuredHeight", checkExtent},
});

}  // namespace

void ImplausibleAttributes::check(const CityModel& model) {
  std::optional<ObjectGeometry> geometry;
  for (std::size_t r = 0; r < kRules.size(); ++r) {
    const Rule& rule = kRules[r];
    StringId name = 0;
    const model::AttributeColumn* column =
        model.strings.find(rule.attribute, name) ? model.attributes.find(name) : nullptr;
    if (column == nullptr) continue;
    if (!geometry) geometry.emplace(model);
    for (std::size_t i = 0; i < column->rows.size(); ++i) {
      const model::AttributeValue& value = column->values[i];
      const bool isNumber =
          value.type == model::AttributeType::kReal || value.type == model::AttributeType::kInteger;
      if (!isNumber) continue;
      const ObjectIndex object = column->rows[i];
      const auto wrong = rule.check(model, *geometry, object, value.number);
      if (!wrong) continue;
      Found& found = found_[r];
      if (found.count++ > 0) continue;
      found.place = {{}, model.objects.line[object], std::string(model.strings[model.objects.id[object]])};
      found.arguments = {std::string(rule.attribute), std::string(model.strings[value.text]), *wrong};
    }
  }
}

void ImplausibleAttributes::append(ImplausibleAttributes&& later) {
  for (auto& [rule, found] : later.found_) {
    const auto [known, added] = found_.try_emplace(rule, std::move(found));
    if (!added) known->second.count += found.count;
  }
}

void ImplausibleAttributes::report(Findings& findings) && {
  for (auto& [rule, found] : found_) {
    found.arguments.push_back(std::to_string(found.count - 1));
    findings.add(DiagnosticCode::kAttributeImplausible, std::move(found.place), std::move(found.arguments));
  }
}

void reportOutsideEnvelope(const CityModel& model, const Placement& placement, Findings& findings) {
  const geo::Box3 envelope = placement.localEnvelope();
  if (envelope.empty()) return;
  const auto distanceOf = [&envelope](const geo::Box3& box) {
    const double east = std::max({envelope.min.x - box.min.x, box.max.x - envelope.max.x, 0.0});
    const double north = std::max({envelope.min.y - box.min.y, box.max.y - envelope.max.y, 0.0});
    return std::max(east, north);
  };
  geo::Box3 all;
  for (const geo::LocalPoint p : model.vertices) all.add(p);
  if (all.empty() || distanceOf(all) <= kEnvelopeTolerance) return;  // as of nearly all files
  const std::vector<geo::Box3> boxes = objectBoxes(model, Footprints::kIncluded);
  for (ObjectIndex object = 0; object < model.objects.size(); ++object) {
    const geo::Box3& box = boxes[object];
    if (model.objects.parent[object] != kNoObject || box.empty()) continue;
    const double distance = distanceOf(box);
    if (!(distance > kEnvelopeTolerance)) continue;
    findings.add(DiagnosticCode::kGeometryOutsideEnvelope,
                 {{}, model.objects.line[object], std::string(model.strings[model.objects.id[object]])},
                 {fmt::format("{:.0f}", distance)});
  }
}

void reportMissingGeometry(const CityModel& model, Findings& findings) {
  std::vector<bool> has(model.objects.size(), false);
  for (const auto* owners : {&model.surfaces.object, &model.curves.object, &model.instances.object}) {
    for (const ObjectIndex owner : *owners) {
      if (owner != kNoObject) has[model.objects.topLevel[owner]] = true;
    }
  }
  for (ObjectIndex object = 0; object < model.objects.size(); ++object) {
    if (model.objects.parent[object] != kNoObject || has[object]) continue;
    if (model::kindRole(model.objects.kind[object]) == KindRole::kGroup) continue;
    findings.add(DiagnosticCode::kGeometryMissing,
                 {{}, model.objects.line[object], std::string(model.strings[model.objects.id[object]])});
  }
}

}  // namespace stadtblick::io::assembly
