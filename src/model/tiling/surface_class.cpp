#include "model/tiling/surface_class.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace stadtblick::model {

namespace {

std::array<float, 3> rgb(std::uint32_t hex) {
  const auto channel = [hex](unsigned shift) { return static_cast<float>((hex >> shift) & 0xFFU) / 255.0F; };
  return {channel(16), channel(8), channel(0)};
}

SurfaceClass byNormal(const std::array<float, 3>& normal) {
  return std::abs(normal[2]) > 0.26F ? SurfaceClass::kRoof : SurfaceClass::kWall;  // steeper than 75°: a wall
}

std::optional<SurfaceClass> classOfBoundary(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::kWallSurface:
    case ObjectKind::kClosureSurface:
    case ObjectKind::kOuterCeilingSurface:
    case ObjectKind::kInteriorWallSurface:
    case ObjectKind::kCeilingSurface:
    case ObjectKind::kGroundSurface:
      return SurfaceClass::kWall;
    case ObjectKind::kRoofSurface:
    case ObjectKind::kOuterFloorSurface:
    case ObjectKind::kFloorSurface:
      return SurfaceClass::kRoof;
    case ObjectKind::kWindow:
    case ObjectKind::kWindowSurface:
      return SurfaceClass::kGlass;
    case ObjectKind::kDoor:
    case ObjectKind::kDoorSurface:
      return SurfaceClass::kDoor;
    case ObjectKind::kWaterSurface:
    case ObjectKind::kWaterGroundSurface:
    case ObjectKind::kWaterClosureSurface:
      return SurfaceClass::kWater;
    case ObjectKind::kTrafficArea:
    case ObjectKind::kMarking:
    case ObjectKind::kHoleSurface:
      return SurfaceClass::kStreet;
    case ObjectKind::kAuxiliaryTrafficArea:
      return SurfaceClass::kLand;
    default:
      return std::nullopt;
  }
}

std::optional<SurfaceClass> classOfObject(ObjectKind kind, const std::array<float, 3>& normal) {
  switch (kind) {
    case ObjectKind::kBuilding:
    case ObjectKind::kBuildingPart:
    case ObjectKind::kBuildingInstallation:
    case ObjectKind::kBuildingConstructiveElement:
    case ObjectKind::kStorey:
    case ObjectKind::kBuildingUnit:
    case ObjectKind::kOtherConstruction:
      return byNormal(normal);
    case ObjectKind::kBridge:
    case ObjectKind::kBridgePart:
    case ObjectKind::kBridgeConstructionElement:
    case ObjectKind::kBridgeConstructiveElement:
    case ObjectKind::kBridgeInstallation:
    case ObjectKind::kTunnel:
    case ObjectKind::kTunnelPart:
    case ObjectKind::kTunnelInstallation:
      return SurfaceClass::kBridge;
    case ObjectKind::kTransportationComplex:
    case ObjectKind::kRoad:
    case ObjectKind::kRailway:
    case ObjectKind::kTrack:
    case ObjectKind::kSquare:
    case ObjectKind::kSection:
    case ObjectKind::kIntersection:
    case ObjectKind::kTrafficSpace:
    case ObjectKind::kAuxiliaryTrafficSpace:
      return SurfaceClass::kStreet;
    case ObjectKind::kWaterway:
    case ObjectKind::kWaterBody:
      return SurfaceClass::kWater;
    case ObjectKind::kSolitaryVegetationObject:
      return SurfaceClass::kCrown;
    case ObjectKind::kPlantCover:
      return std::abs(normal[2]) > 0.9F ? SurfaceClass::kGreen : SurfaceClass::kCrown;
    case ObjectKind::kReliefFeature:
    case ObjectKind::kTINRelief:
    case ObjectKind::kMassPointRelief:
    case ObjectKind::kBreaklineRelief:
    case ObjectKind::kRasterRelief:
      return SurfaceClass::kTerrain;
    case ObjectKind::kCityFurniture:
      return SurfaceClass::kFurniture;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::array<std::array<float, 3>, kSurfaceClasses> whiteModelPalette() {
  std::array<std::array<float, 3>, kSurfaceClasses> palette{};
  const auto set = [&palette](SurfaceClass index, std::uint32_t hex) {
    palette[static_cast<std::size_t>(index)] = rgb(hex);
  };
  set(SurfaceClass::kWall, 0xF1EFEB);
  set(SurfaceClass::kRoof, 0xDAD6CE);
  set(SurfaceClass::kStreet, 0xD6D3CC);
  set(SurfaceClass::kWater, 0xB9D3DF);
  set(SurfaceClass::kGreen, 0xCFDAC0);
  set(SurfaceClass::kCrown, 0x8FA882);
  set(SurfaceClass::kTrunk, 0xA3988A);
  set(SurfaceClass::kGlass, 0x9FB0BC);
  set(SurfaceClass::kDoor, 0xC4BAAB);
  set(SurfaceClass::kTerrain, 0xE4E1DA);
  set(SurfaceClass::kLand, 0xDFDDD2);
  set(SurfaceClass::kBridge, 0xE6E3DD);
  set(SurfaceClass::kFurniture, 0xCFCBC3);
  set(SurfaceClass::kOther, 0xE2DFD9);
  set(SurfaceClass::kTable, 0xE4E1DA);
  return palette;
}

SurfaceClass surfaceClass(const CityModel& model, ObjectIndex object, const std::array<float, 3>& normal) {
  for (ObjectIndex row = object; row != kNoObject; row = model.objects.parent[row]) {
    const ObjectKind kind = model.objects.kind[row];
    if (const auto boundary = classOfBoundary(kind)) return *boundary;
    if (kind == ObjectKind::kLandUse) return landUseClass(model, row);
    if (const auto known = classOfObject(kind, normal)) return *known;
  }
  return SurfaceClass::kOther;
}

SurfaceClass landUseClass(const CityModel& model, ObjectIndex landUse) {
  struct Cover {
    std::string_view word;
    SurfaceClass surfaceClass;
  };
  // Codes: LandUse_class of the CityGML standard (undeveloped, vegetation, water, traffic).
  static constexpr std::array kCovers{
      Cover{"1100", SurfaceClass::kGreen},           Cover{"3000", SurfaceClass::kGreen},
      Cover{"4000", SurfaceClass::kWater},           Cover{"2000", SurfaceClass::kStreet},
      Cover{"park", SurfaceClass::kGreen},           Cover{"garten", SurfaceClass::kGreen},
      Cover{"garden", SurfaceClass::kGreen},         Cover{"grün", SurfaceClass::kGreen},
      Cover{"green", SurfaceClass::kGreen},          Cover{"gruen", SurfaceClass::kGreen},
      Cover{"wiese", SurfaceClass::kGreen},          Cover{"wald", SurfaceClass::kGreen},
      Cover{"forest", SurfaceClass::kGreen},         Cover{"grass", SurfaceClass::kGreen},
      Cover{"rasen", SurfaceClass::kGreen},          Cover{"friedhof", SurfaceClass::kGreen},
      Cover{"sport", SurfaceClass::kGreen},          Cover{"acker", SurfaceClass::kGreen},
      Cover{"landwirtschaft", SurfaceClass::kGreen}, Cover{"gewässer", SurfaceClass::kWater},
      Cover{"wasser", SurfaceClass::kWater},         Cover{"water", SurfaceClass::kWater},
      Cover{"verkehr", SurfaceClass::kStreet}};
  for (const std::string_view name : {"function", "usage", "class"}) {
    base::StringId id = 0;
    if (!model.strings.find(name, id)) continue;
    const AttributeValue* value = model.attributes.value(id, landUse);
    if (value == nullptr) continue;
    std::string text(model.strings[value->text]);
    for (char& c : text)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    for (const Cover& cover : kCovers)
      if (cover.word[0] >= '0' && cover.word[0] <= '9' ? text == cover.word
                                                       : text.find(cover.word) != std::string::npos)
        return cover.surfaceClass;
  }
  return SurfaceClass::kLand;
}

bool hasEdges(SurfaceClass surfaceClass) {
  switch (surfaceClass) {
    case SurfaceClass::kWall:
    case SurfaceClass::kRoof:
    case SurfaceClass::kGlass:
    case SurfaceClass::kDoor:
    case SurfaceClass::kBridge:
    case SurfaceClass::kFurniture:
    case SurfaceClass::kOther:
      return true;
    default:
      return false;
  }
}

}  // namespace stadtblick::model
