#pragma once

#include <string>
#include <string_view>

#include "model/city_model.hpp"

namespace stadtblick::io::exporting {

/// A class of CityGML in CityJSON 2.0.
struct CityJsonType {
  std::string_view name;  ///< "" for what cannot be written.
  bool isChild = false;   ///< has a parent.
  bool isExact = true;    ///< false where the type is the nearest there is.
};
CityJsonType cityJsonType(model::ObjectKind kind);

/// "RoofSurface"; "+…" for what CityJSON does not have.
std::string cityJsonSurfaceType(model::ObjectKind kind);

/// Rows that are city objects; the others are semantic surfaces of one.
bool isCityJsonObject(model::ObjectKind kind);

/// "https://www.opengis.net/def/crs/EPSG/0/25832"; "" where there is no code. A compound system has a code
/// only where EPSG gave it one; else the horizontal one stands for it.
std::string cityJsonReferenceSystem(const geo::Crs& crs);

}  // namespace stadtblick::io::exporting
