#include "io/assembly/schema_attributes.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace stadtblick::io::assembly {

using model::AttributeType;

AttributeType schemaType(std::string_view name) {
  constexpr auto kTypes = std::to_array<std::pair<std::string_view, AttributeType>>({
      {"averageHeight", AttributeType::kReal},
      {"class", AttributeType::kCode},
      {"creationDate", AttributeType::kDate},
      {"crownDiameter", AttributeType::kReal},
      {"dateOfConstruction", AttributeType::kDate},
      {"dateOfDemolition", AttributeType::kDate},
      {"elevation", AttributeType::kReal},
      {"function", AttributeType::kCode},
      {"height", AttributeType::kReal},
      {"lod", AttributeType::kInteger},
      {"measuredHeight", AttributeType::kReal},
      {"roofType", AttributeType::kCode},
      {"species", AttributeType::kCode},
      {"sortKey", AttributeType::kReal},
      {"storeysAboveGround", AttributeType::kInteger},
      {"storeysBelowGround", AttributeType::kInteger},
      {"surfaceMaterial", AttributeType::kCode},
      {"terminationDate", AttributeType::kDate},
      {"trunkDiameter", AttributeType::kReal},
      {"usage", AttributeType::kCode},
      {"validFrom", AttributeType::kDate},
      {"validTo", AttributeType::kDate},
      {"waterLevel", AttributeType::kCode},
      {"yearOfConstruction", AttributeType::kInteger},
      {"yearOfDemolition", AttributeType::kInteger},
  });
  const auto* found = std::ranges::find(kTypes, name, &std::pair<std::string_view, AttributeType>::first);
  return found == kTypes.end() ? AttributeType::kText : found->second;
}

}  // namespace stadtblick::io::assembly
