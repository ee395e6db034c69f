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

}  // namespace stadtblick::scene
