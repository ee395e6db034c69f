#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "io/assembly/findings.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::assembly {

/// Metres in one unit of length, by its symbol, name or URI ("m", "#cm", "urn:adv:uom:m", "[ft_i]"); nothing
/// where it is no length that is known.
std::optional<double> metresIn(std::string_view uom);

/// Brings the values of an attribute to one unit, that of the first value that has one.
class UnitConversion {
 public:
  UnitConversion(model::CityModel& model, Findings& findings) : model_(model), findings_(findings) {}

  /// Converts a value of `object` in `unit` to the unit of the attribute's column. What cannot be converted
  /// becomes text with its unit, which is reported once for each pair of units.
  void apply(model::ObjectIndex object, base::StringId name, base::StringId unit,
             model::AttributeValue& value);

 private:
  model::CityModel& model_;
  Findings& findings_;
  std::set<std::pair<base::StringId, base::StringId>> reported_;
};

}  // namespace stadtblick::io::assembly
