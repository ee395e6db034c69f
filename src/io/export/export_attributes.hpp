#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::io::exporting {

/// The attributes of a model by object.
class AttributesByObject {
 public:
  explicit AttributesByObject(const model::CityModel& model);

  struct Entry {
    std::uint32_t column = 0;  ///< of the model's attribute table.
    std::uint32_t row = 0;     ///< of the column.
  };
  std::vector<Entry> of(model::ObjectIndex object) const;
  /// Name -> number or text; a list where a name is there more than once.
  nlohmann::ordered_json json(model::ObjectIndex object) const;

 private:
  const model::CityModel& model_;
  std::vector<std::uint32_t> first_;  ///< objects + 1 entries.
  std::vector<Entry> entries_;
};

/// Numbers as numbers, all others as text.
nlohmann::ordered_json valueJson(const model::CityModel& model, const model::AttributeValue& value);

}  // namespace stadtblick::io::exporting
