#pragma once

#include <array>
#include <cstdint>

#include "model/city_model.hpp"

namespace stadtblick::model {

/// What a surface is drawn as. The value is an index into the shaders' palette.
enum class SurfaceClass : std::uint8_t {
  kWall,
  kRoof,
  kStreet,
  kWater,
  kGreen,
  kCrown,
  kTrunk,
  kGlass,
  kDoor,
  kTerrain,
  kLand,
  kBridge,
  kFurniture,
  kOther,
  kTable,  ///< the ground that is not data: what the model stands on.
  kCount,
};
inline constexpr std::size_t kSurfaceClasses = static_cast<std::size_t>(SurfaceClass::kCount);

/// Colours of the white model, sRGB 0…1, by SurfaceClass.
std::array<std::array<float, 3>, kSurfaceClasses> whiteModelPalette();

/// The class of a surface of `object` with this unit normal; walls and roofs without semantics are told apart
/// by the normal. Trees: see trunkOrCrown.
SurfaceClass surfaceClass(const CityModel& model, ObjectIndex object, const std::array<float, 3>& normal);

/// What a LandUse is covered with, by its class, function or usage: codes of the CityGML lists or words.
SurfaceClass landUseClass(const CityModel& model, ObjectIndex landUse);

/// Classes that get lines along their edges.
bool hasEdges(SurfaceClass surfaceClass);

}  // namespace stadtblick::model
