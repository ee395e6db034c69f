#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "io/assembly/findings.hpp"
#include "io/assembly/placement.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::assembly {

/// Compares attributes that state a height or a slope with the geometry, one finding an attribute name: the
/// first object at which it cannot be, and how many more there are (kAttributeImplausible).
class ImplausibleAttributes {
 public:
  void check(const model::CityModel& model);
  /// Adds what was found in a later part of the file.
  void append(ImplausibleAttributes&& later);
  void report(Findings& findings) &&;

 private:
  struct Found {
    std::size_t count = 0;
    base::Place place;  ///< of the first.
    std::vector<std::string> arguments;
  };
  std::map<std::size_t, Found> found_;  ///< by rule.
};

/// Top-level objects far outside of the bounds that the file states (kGeometryOutsideEnvelope). Buildings
/// that reach over the edge of a tile are no finding.
void reportOutsideEnvelope(const model::CityModel& model, const Placement& placement, Findings& findings);

/// Top-level objects without anything to draw, by themselves or in a part (kGeometryMissing).
void reportMissingGeometry(const model::CityModel& model, Findings& findings);

}  // namespace stadtblick::io::assembly
