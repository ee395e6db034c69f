#pragma once

// Inside this folder only: what libcitygml made of a file, put into the rows that the built-in reader makes
// too.

#include <citygml/citymodel.h>

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "io/assembly/fragment.hpp"
#include "model/appearance.hpp"

namespace citygml {
class Geometry;
class ImplicitGeometry;
class LineString;
class Polygon;
}  // namespace citygml

namespace stadtblick::io::libcitygml {

/// One surface and the polygon it came from, for appearances.
struct FilledSurface {
  std::shared_ptr<const ::citygml::Polygon> polygon;
  std::vector<std::uint32_t> polygonVertex;  ///< for each vertex in ring order, its index in the polygon.
};

/// Rows of objects, surfaces, curves, instances and attributes; coordinates as libcitygml gives them, which
/// are those of the file. Triangles are libcitygml's own.
class FragmentFiller {
 public:
  void add(const ::citygml::CityModel& model);

  assembly::Fragment& fragment() { return fragment_; }
  const std::vector<FilledSurface>& surfaces() const { return surfaces_; }
  /// Polygons that libcitygml gave for more than one geometry of a top-level object.
  std::size_t doubledPolygons() const { return doubled_; }
  /// Objects of a kind that libcitygml names and the standard does not.
  const std::map<std::string, std::size_t>& unknownKinds() const { return unknownKinds_; }

 private:
  void addObject(const ::citygml::CityObject& object, model::ObjectIndex parent);
  void addAttributes(const ::citygml::CityObject& object, model::ObjectIndex row);
  void addAddress(const ::citygml::CityObject& object, model::ObjectIndex row);
  void addGeometry(const ::citygml::Geometry& geometry, model::ObjectIndex row, bool prototype);
  void addPolygon(const std::shared_ptr<const ::citygml::Polygon>& polygon,
                  const ::citygml::Geometry& geometry, model::ObjectIndex row, bool prototype);
  void addTriangles(const FilledSurface& surface, std::uint32_t firstVertex);
  void addLine(const ::citygml::LineString& line, model::ObjectIndex row, unsigned lod);
  void addInstance(const ::citygml::ImplicitGeometry& implicit, model::ObjectIndex row);
  std::uint32_t prototypeOf(const ::citygml::ImplicitGeometry& implicit);
  base::StringId intern(const std::string& text) { return fragment_.strings.intern(text); }

  assembly::Fragment fragment_;
  std::vector<FilledSurface> surfaces_;
  std::unordered_set<const ::citygml::Polygon*> seen_;  ///< of the top-level object at hand.
  std::map<const ::citygml::Geometry*, std::uint32_t> prototypes_;
  std::map<std::string, std::size_t> unknownKinds_;
  std::size_t doubled_ = 0;
};

}  // namespace stadtblick::io::libcitygml
