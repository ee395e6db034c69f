#include "model/attribute_table.hpp"

#include <algorithm>

namespace stadtblick::model {

void AttributeTable::add(ObjectIndex object, base::StringId name, AttributeValue value, base::StringId unit,
                         bool generic) {
  if (byName_.size() <= name) byName_.resize(name + 1U, 0);
  if (byName_[name] == 0) {
    columns_.push_back({name, unit, generic, {}, {}});
    byName_[name] = static_cast<std::uint32_t>(columns_.size());
  }
  AttributeColumn& column = columns_[byName_[name] - 1U];
  if (column.unit == 0) column.unit = unit;
  column.rows.push_back(object);
  column.values.push_back(value);
}

const AttributeColumn* AttributeTable::find(base::StringId name) const {
  return name < byName_.size() && byName_[name] != 0 ? &columns_[byName_[name] - 1U] : nullptr;
}

const AttributeValue* AttributeTable::value(base::StringId name, ObjectIndex object) const {
  const AttributeColumn* column = find(name);
  if (column == nullptr) return nullptr;
  const auto row = std::ranges::lower_bound(column->rows, object);
  if (row == column->rows.end() || *row != object) return nullptr;
  return &column->values[static_cast<std::size_t>(row - column->rows.begin())];
}

}  // namespace stadtblick::model
