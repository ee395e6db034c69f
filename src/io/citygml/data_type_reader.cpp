#include "io/citygml/data_type_reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "io/assembly/numbers.hpp"
#include "io/citygml/attribute_reader.hpp"

namespace stadtblick::io::citygml {

using assembly::trimmed;

namespace {

/// The data types of OGC 20-010, each with the part that is the value itself.
constexpr auto kDataTypes = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"CityObjectRelation", "relatedTo"},
    {"ConstructionEvent", "dateOfEvent"},
    {"Elevation", "elevationValue"},
    {"Height", "value"},
    {"Occupancy", "numberOfOccupants"},
    {"QualifiedArea", "area"},
    {"QualifiedVolume", "volume"},
    {"RoomHeight", "value"},
});

/// "equal: section2": what an object has to do with which other.
void readRelation(MemberContext& context, XmlNode relation, std::string_view property, ObjectIndex object) {
  std::string text;
  for (const XmlNode part : Elements(relation)) {
    const std::string_view local = context.name(part).local;
    if (local == "relationType") {
      text = std::string(trimmed(part.text())) + (text.empty() ? "" : ": " + text);
    } else if (const std::string_view href = context.href(part); !href.empty()) {
      context.checkLink(part);
      std::string_view target = trimmed(href);
      if (target.starts_with('#')) target.remove_prefix(1);
      text += (text.empty() ? "" : ": ") + std::string(target);
    }
  }
  addSchemaAttribute(context, relation, property, text, object);
}

}  // namespace

bool readDataType(MemberContext& context, XmlNode value, std::string_view property, ObjectIndex object) {
  const ElementName& type = context.name(value);
  const auto* known =
      std::ranges::find(kDataTypes, type.local, &std::pair<std::string_view, std::string_view>::first);
  if (type.module != Module::kCityGml || known == kDataTypes.end()) return false;
  if (known->first == "CityObjectRelation") {
    readRelation(context, value, property, object);
    return true;
  }
  for (const XmlNode part : Elements(value)) {
    const std::string local = context.name(part).local;
    if (hasChildElement(part)) {
      context.skip(part);
    } else if (local != known->second) {
      readSchemaAttribute(context, part, std::string(property) + '/' + local, object);
    } else if (local == "elevationValue") {  // a position: its last number is the height
      const std::string_view text = trimmed(part.text());
      const auto space = text.find_last_of(" \t\r\n");
      addSchemaAttribute(context, part, property,
                         space == std::string_view::npos ? text : text.substr(space + 1), object);
    } else {
      readSchemaAttribute(context, part, property, object);
    }
  }
  return true;
}

}  // namespace stadtblick::io::citygml
