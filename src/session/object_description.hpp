#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/messages.hpp"
#include "model/city_model.hpp"
#include "model/codelist.hpp"

namespace stadtblick::session {

/// One attribute of an object, for people.
struct AttributeRow {
  std::string name;      ///< as in the file, and what SetColourBy takes.
  std::string label;     ///< "Dachform".
  std::string value;     ///< "Satteldach", "10,4".
  std::string unit;      ///< "m"; "" where there is none.
  std::string raw;       ///< as written: "3100".
  std::string help;      ///< "" where there is none.
  bool generic = false;  ///< not of the CityGML schema.
  bool isCode = false;   ///< `value` is a word for `raw`.
};

/// What a panel shows of one object.
struct ObjectDescription {
  std::string kind;      ///< "Gebäude".
  std::string headline;  ///< "Wohnhaus · Satteldach · 10,4 m · 3 Geschosse".
  std::string name;      ///< gml:name; "" where there is none.
  std::string id;
  std::vector<std::string> addresses;  ///< "Marienplatz 8, 80331 München".
  std::vector<AttributeRow>
      attributes;  ///< in the order of the model's columns; twice where a name is there twice.
  std::vector<std::string> references;  ///< "ALKIS: DEHH…".
  std::vector<std::string> levels;      ///< "LoD 2".
  std::size_t surfaces = 0;
};

/// Of the object with its parts: what the object does not say itself is taken from its first part that does.
ObjectDescription describeObject(const model::CityModel& model, model::ObjectIndex object,
                                 const model::Codelists& codelists, const base::Messages& messages);

/// One line of an address; parts that are not there are left out.
std::string addressLine(const model::CityModel& model, const model::Address& address);

}  // namespace stadtblick::session
