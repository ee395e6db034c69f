#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/city_model.hpp"
#include "scenario/view_spec.hpp"

namespace stadtblick::scene {

/// Object keys of one model to rows and back. The row is the id that the vertices carry.
class SceneIndex {
 public:
  explicit SceneIndex(const model::CityModel& model);

  /// The row of a gml:id, or of "#row"; nothing where there is none.
  std::optional<model::ObjectIndex> row(std::string_view id) const;
  /// gml:id, or "#row" where the object has none.
  std::string idOf(model::ObjectIndex row) const;

 private:
  const model::CityModel& model_;
  std::unordered_map<base::StringId, model::ObjectIndex> byId_;
};

/// One past the last row of everything inside `object` (boundary surfaces, parts, openings).
model::ObjectIndex subtreeEnd(const model::CityModel& model, model::ObjectIndex object);

/// A prototype's coordinates in the local frame.
geo::LocalPoint transformed(const std::array<double, 12>& toLocal, geo::Vec3 prototypePoint);

/// Local bounds of everything that belongs to the rows marked in `wanted`, at every level of detail.
geo::Box3 boundsOfRows(const model::CityModel& model, const std::vector<bool>& wanted);

}  // namespace stadtblick::scene
