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

/// True for the names of OGC 20-010's code list ElevationReference that mean the top.
bool isTop(std::string_view reference) {
  constexpr auto kTops =
      std::to_array<std::string_view>({"highestPoint", "highestRoofEdge", "topOfConstruction"});
  return std::ranges::find(kTops, reference) != kTops.end();
}

/// CityGML 2.0 says measuredHeight for what CityGML 3.0 says as a height from the ground to the top that has
/// been measured: it is known by that name as well.
void addMeasuredHeight(MemberContext& context, XmlNode height, ObjectIndex object) {
  constexpr std::string_view kName = "measuredHeight";
  bool measured = false;
  bool toTop = false;
  XmlNode value;
  for (const XmlNode part : Elements(height)) {
    const std::string_view local = context.name(part).local;
    if (local == "status") measured = trimmed(part.text()) == "measured";
    if (local == "highReference") toTop = isTop(trimmed(part.text()));
    if (local == "value") value = part;
  }
  if (!measured || !toTop || !value) return;
  const auto name = context.strings().intern(kName);
  const auto& rows = context.fragment().attributes;
  for (auto row = rows.rbegin(); row != rows.rend() && row->object == object; ++row)
    if (row->name == name) return;  // the first one counts
  readSchemaAttribute(context, value, kName, object);
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
  if (known->first == "Height") addMeasuredHeight(context, value, object);
  return true;
}

}  // namespace stadtblick::io::citygml
