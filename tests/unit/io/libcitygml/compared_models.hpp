#pragma once

#include <map>
#include <string>

#include "model/city_model.hpp"

namespace stadtblick::io::test {

/// What two readers of one file must agree on.
struct ModelSummary {
  std::map<std::string, std::size_t> kinds;       ///< class name -> objects.
  std::map<std::string, std::size_t> attributes;  ///< name -> objects that have it.
  std::map<int, std::size_t>
      surfaces;                 ///< level of detail -> polygons; repeated ones once, prototypes left out.
  std::map<int, double> areas;  ///< level of detail -> square metres of the exterior minus interior rings.
  std::map<int, double> triangleAreas;  ///< level of detail -> square metres of the triangles.
  std::size_t repeated = 0;  ///< polygons that an object has more than once at one level of detail.
  std::size_t curves = 0;
  std::size_t instances = 0;
  geo::Box3 bounds;  ///< of what is drawn, in the CRS of the file.
};
ModelSummary summaryOf(const model::CityModel& model);

}  // namespace stadtblick::io::test
