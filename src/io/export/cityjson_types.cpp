#include "io/export/cityjson_types.hpp"

#include <fmt/format.h>

namespace stadtblick::io::exporting {

using model::KindRole;
using model::ObjectKind;

CityJsonType cityJsonType(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::kBuilding:
    case ObjectKind::kBridge:
    case ObjectKind::kTunnel:
    case ObjectKind::kRoad:
    case ObjectKind::kRailway:
    case ObjectKind::kWaterway:
    case ObjectKind::kSolitaryVegetationObject:
    case ObjectKind::kPlantCover:
    case ObjectKind::kWaterBody:
    case ObjectKind::kTINRelief:
    case ObjectKind::kLandUse:
    case ObjectKind::kCityFurniture:
    case ObjectKind::kGenericCityObject:
    case ObjectKind::kOtherConstruction:
      return {model::kindName(kind)};
    case ObjectKind::kBuildingPart:
    case ObjectKind::kBuildingInstallation:
    case ObjectKind::kBuildingFurniture:
    case ObjectKind::kBuildingRoom:
    case ObjectKind::kBuildingUnit:
    case ObjectKind::kBuildingConstructiveElement:
    case ObjectKind::kBridgePart:
    case ObjectKind::kBridgeConstructiveElement:
    case ObjectKind::kBridgeInstallation:
    case ObjectKind::kBridgeFurniture:
    case ObjectKind::kBridgeRoom:
    case ObjectKind::kTunnelPart:
    case ObjectKind::kTunnelInstallation:
    case ObjectKind::kTunnelConstructiveElement:
    case ObjectKind::kTunnelFurniture:
      return {model::kindName(kind), true};
    case ObjectKind::kStorey:
      return {"BuildingStorey", true};
    case ObjectKind::kRoom:
      return {"BuildingRoom", true};
    case ObjectKind::kIntBuildingInstallation:
      return {"BuildingInstallation", true, false};
    case ObjectKind::kBridgeConstructionElement:
      return {"BridgeConstructiveElement", true};
    case ObjectKind::kIntBridgeInstallation:
      return {"BridgeInstallation", true, false};
    case ObjectKind::kIntTunnelInstallation:
      return {"TunnelInstallation", true, false};
    case ObjectKind::kHollowSpace:
      return {"TunnelHollowSpace", true};
    case ObjectKind::kSquare:
      return {"TransportSquare"};
    case ObjectKind::kTransportationComplex:
    case ObjectKind::kTrack:
    case ObjectKind::kSection:
    case ObjectKind::kIntersection:
    case ObjectKind::kTrafficSpace:
    case ObjectKind::kAuxiliaryTrafficSpace:
    case ObjectKind::kClearanceSpace:
      return {"Road", false, false};
    case ObjectKind::kReliefFeature:    // only holds others
    case ObjectKind::kCityObjectGroup:  // its members are not known
    case ObjectKind::kDynamizer:
      return {""};
    default:
      return {"GenericCityObject", false, false};
  }
}

std::string cityJsonSurfaceType(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::kWindowSurface:
      return "Window";
    case ObjectKind::kDoorSurface:
      return "Door";
    case ObjectKind::kMarking:
      return "TransportationMarking";
    case ObjectKind::kHoleSurface:
      return "TransportationHole";
    case ObjectKind::kGenericThematicSurface:
      return "+GenericThematicSurface";
    default:
      return std::string(model::kindName(kind));
  }
}

bool isCityJsonObject(ObjectKind kind) {
  const KindRole role = model::kindRole(kind);
  return role != KindRole::kBoundary && role != KindRole::kOpening;
}

std::string cityJsonReferenceSystem(const geo::Crs& crs) {
  constexpr int kDhhn92 = 5783;
  const auto horizontal = crs.horizontalEpsg();
  if (!horizontal) return {};
  int code = *horizontal;
  if (crs.verticalEpsg() == kDhhn92 && code == 25832) code = 5555;
  if (crs.verticalEpsg() == kDhhn92 && code == 25833) code = 5556;
  return fmt::format("https://www.opengis.net/def/crs/EPSG/0/{}", code);
}

}  // namespace stadtblick::io::exporting
