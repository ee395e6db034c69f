#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stadtblick::model {

/// Every CityGML 1.0/2.0 feature class, boundary surfaces and openings included (they are city objects too),
/// and the classes that 3.0 adds. Named as in the standard.
enum class ObjectKind : std::uint8_t {
#define SB_OBJECT_KIND(name, role) k##name,
#include "model/object_kinds.def"
#undef SB_OBJECT_KIND
};

/// What a kind is for drawing and choosing the level of detail.
enum class KindRole : std::uint8_t {
  kObject,    ///< Building, Road, …: can be selected, has a level of detail of its own.
  kBoundary,  ///< WallSurface, TrafficArea, …: part of the object above it.
  kOpening,   ///< Window, Door: part of a boundary surface.
  kInterior,  ///< Room, furniture, installations inside: shown only when asked for.
  kGroup,     ///< CityObjectGroup: no geometry of its own that is drawn.
};

/// "Building"; the standard's class name.
std::string_view kindName(ObjectKind kind);
std::optional<ObjectKind> kindFromName(std::string_view name);
KindRole kindRole(ObjectKind kind);
std::size_t kindCount();

}  // namespace stadtblick::model
