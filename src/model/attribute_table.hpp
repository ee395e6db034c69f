#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/string_table.hpp"

namespace stadtblick::model {

using ObjectIndex = std::uint32_t;
inline constexpr ObjectIndex kNoObject = UINT32_MAX;

enum class AttributeType : std::uint8_t { kText, kInteger, kReal, kDate, kUri, kCode };

/// One value as it lies in a column: text, uri, date and code hold a StringId, numbers themselves.
struct AttributeValue {
  AttributeType type = AttributeType::kText;
  double number = 0.0;           ///< kInteger, kReal.
  base::StringId text = 0;       ///< the text as written, for every type; converted with the number where
                                 ///< it came in another unit than the column has.
  base::StringId codeSpace = 0;  ///< kCode: codeSpace as written, else 0.
};

/// Values of one attribute name, sparse: `rows` ascending, `values` beside them. A name that an object
/// carries twice has two rows.
struct AttributeColumn {
  base::StringId name = 0;
  base::StringId unit = 0;  ///< uom as written by the first value that has one; of all values.
  bool generic = false;     ///< from gen:*Attribute rather than from the schema.
  std::vector<ObjectIndex> rows;
  std::vector<AttributeValue> values;
};

/// All attributes of a model, a column a name. Generic attributes of a set are named "set/attribute".
class AttributeTable {
 public:
  /// Objects must come in ascending order for each name.
  void add(ObjectIndex object, base::StringId name, AttributeValue value, base::StringId unit, bool generic);

  std::span<const AttributeColumn> columns() const { return columns_; }
  const AttributeColumn* find(base::StringId name) const;
  /// First value of `name` at `object`.
  const AttributeValue* value(base::StringId name, ObjectIndex object) const;

 private:
  std::vector<AttributeColumn> columns_;
  std::vector<std::uint32_t> byName_;  ///< StringId -> column + 1.
};

}  // namespace stadtblick::model
