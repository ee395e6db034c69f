#include "io/export/export_attributes.hpp"

#include <cmath>
#include <span>

namespace stadtblick::io::exporting {

using Json = nlohmann::ordered_json;
using model::AttributeType;

AttributesByObject::AttributesByObject(const model::CityModel& model)
    : model_(model), first_(model.objects.size() + 1, 0) {
  const auto columns = model.attributes.columns();
  for (const auto& column : columns)
    for (const model::ObjectIndex object : column.rows) ++first_[object + 1];
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  entries_.resize(first_.back());
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  for (std::uint32_t c = 0; c < columns.size(); ++c)
    for (std::uint32_t row = 0; row < columns[c].rows.size(); ++row)
      entries_[next[columns[c].rows[row]]++] = {c, row};
}

std::vector<AttributesByObject::Entry> AttributesByObject::of(model::ObjectIndex object) const {
  return {entries_.begin() + first_[object], entries_.begin() + first_[object + 1]};
}

Json AttributesByObject::json(model::ObjectIndex object) const {
  Json result = Json::object();
  const auto columns = model_.attributes.columns();
  for (const Entry entry : of(object)) {
    const auto& column = columns[entry.column];
    const std::string name(model_.strings[column.name]);
    Json value = valueJson(model_, column.values[entry.row]);
    const auto known = result.find(name);
    if (known == result.end()) {
      result[name] = std::move(value);
    } else {
      if (!known->is_array()) *known = Json::array({*known});
      known->push_back(std::move(value));
    }
  }
  return result;
}

Json valueJson(const model::CityModel& model, const model::AttributeValue& value) {
  constexpr double kExact = 9007199254740992.0;  // whole numbers below it are exact
  const bool isNumber = value.type == AttributeType::kInteger || value.type == AttributeType::kReal;
  if (isNumber && std::isfinite(value.number)) {
    if (value.type == AttributeType::kInteger && std::abs(value.number) < kExact)
      return static_cast<std::int64_t>(value.number);
    return value.number;
  }
  return std::string(model.strings[value.text]);
}

}  // namespace stadtblick::io::exporting
