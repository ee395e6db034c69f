#pragma once

// Inside this room only: the objects of a tileset that others wrote.

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "io/tiles3d/object_tables.hpp"
#include "model/city_source.hpp"

namespace stadtblick::io::tiles3d {

/// The catalogue's row of each object of a table; kNoObjectId for objects of which nothing is known.
using ObjectRows = std::vector<std::uint32_t>;

/// Makes one city of what all tiles say of their objects. An object is known by its gml:id, or another id
/// that looks like one; several tiles, and several features of a tile, may show parts and levels of the same.
/// Without an id it is "FILE#NUMBER".
class ForeignObjects {
 public:
  explicit ForeignObjects(const geo::LocalFrame& frame);
  ~ForeignObjects();

  /// The next content; `tables` as collectObjects() gives them.
  std::vector<ObjectRows> add(const std::string& file, const std::vector<ObjectTable>& tables);

  /// Of each row, to be filled by who reads the geometry.
  std::vector<geo::Box3>& boxes() { return boxes_; }
  bool empty() const { return boxes_.empty(); }

  std::shared_ptr<const model::CitySource> finish(model::Source source);

 private:
  struct Names;
  std::uint32_t newObject(std::string_view id);
  void addProperties(const ObjectTable& table, const Names& names, const std::vector<bool>& isNew,
                     const ObjectRows& rows);

  std::shared_ptr<model::CityModel> model_;
  std::map<std::string, std::uint32_t, std::less<>> rowOf_;
  std::vector<geo::Box3> boxes_;
};

}  // namespace stadtblick::io::tiles3d
