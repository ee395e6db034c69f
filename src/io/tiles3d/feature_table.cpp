#include "io/tiles3d/feature_table.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

/// Where a number is missing (JSON has no NaN).
constexpr double kNoNumber = -1.7976931348623157e308;
constexpr std::int32_t kNoInteger = -2147483647 - 1;

/// A property's id: letters, digits and underscores, not taken yet.
std::string propertyId(std::string_view name, std::set<std::string>& taken) {
  std::string id;
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool digit = c >= '0' && c <= '9';
    id += letter || digit ? c : '_';
  }
  if (id.empty() || (id[0] >= '0' && id[0] <= '9')) id.insert(0, 1, '_');
  std::string unique = id;
  for (int number = 2; !taken.insert(unique).second; ++number) unique = id + "_" + std::to_string(number);
  return unique;
}

class TableWriter {
 public:
  TableWriter(std::string name, std::string className, std::size_t count, GlbBuilder& glb)
      : glb_(glb), table_{{"name", std::move(name)}, {"class", std::move(className)}, {"count", count}} {}

  void texts(const std::string& id, const json& property, const std::vector<std::string>& values) {
    std::string bytes;
    std::vector<std::uint32_t> ends{0};
    for (const std::string& value : values) {
      bytes += value;
      ends.push_back(static_cast<std::uint32_t>(bytes.size()));
    }
    const std::size_t view = glb_.addView(bytes, BufferUse::kOther);
    table_["properties"][id] = {{"values", view}, {"stringOffsets", glb_.addView(ends, BufferUse::kOther)}};
    class_["properties"][id] = property;
  }

  void texts(const std::string& id, const json& property, const TextColumn& values) {
    const std::size_t view = glb_.addView(values.bytes());
    table_["properties"][id] = {{"values", view}, {"stringOffsets", glb_.addView(values.ends())}};
    class_["properties"][id] = property;
  }

  void values(const std::string& id, const json& property, const base::ScratchBytes& items) {
    table_["properties"][id] = {{"values", glb_.addView(items)}};
    class_["properties"][id] = property;
  }

  template <typename T>
  void values(const std::string& id, const json& property, const std::vector<T>& items) {
    table_["properties"][id] = {{"values", glb_.addView(items, BufferUse::kOther)}};
    class_["properties"][id] = property;
  }

  json table() { return std::move(table_); }
  json classOf() { return std::move(class_); }

 private:
  GlbBuilder& glb_;
  json table_;
  json class_ = json::object();
};

void addAttribute(const FeatureAttribute& attribute, const std::string& id, TableWriter& table) {
  json property{{"name", attribute.name}};
  if (!attribute.unit.empty()) property["description"] = "Unit: " + attribute.unit;
  if (!attribute.number) {
    property["type"] = "STRING";
    property["noData"] = "";
    table.texts(id, property, attribute.texts);
    return;
  }
  property["type"] = "SCALAR";
  const bool whole = std::all_of(attribute.numbers.begin(), attribute.numbers.end(), [](double number) {
    return std::isnan(number) || (number == std::trunc(number) && std::abs(number) < 2147483647.0);
  });
  if (whole) {
    property["componentType"] = "INT32";
    property["noData"] = kNoInteger;
    std::vector<std::int32_t> items;
    for (const double number : attribute.numbers)
      items.push_back(std::isnan(number) ? kNoInteger : static_cast<std::int32_t>(number));
    table.values(id, property, items);
    return;
  }
  property["componentType"] = "FLOAT64";
  property["noData"] = kNoNumber;
  std::vector<double> items;
  for (const double number : attribute.numbers) items.push_back(std::isnan(number) ? kNoNumber : number);
  table.values(id, property, items);
}

}  // namespace

void FeatureTable::add(const Feature& feature) {
  cell.add(feature.cell);
  row.add(feature.row);
  id.add(feature.id);
  kind.add(feature.kind);
  name.add(feature.name);
  partOf.add(feature.partOf);
  ++size_;
}

void addPropertyTables(const FeatureTable& features, const std::vector<SurfaceLook>& surfaces,
                       GlbBuilder& glb) {
  const auto words = [](std::string_view name) { return json{{"name", name}, {"type", "STRING"}}; };
  const auto number = [](std::string_view name, std::string_view component) {
    return json{{"name", name}, {"type", "SCALAR"}, {"componentType", component}, {"required", true}};
  };
  TableWriter objects("objects", "object", features.size(), glb);
  objects.values("cell", number("cell", "UINT32"), features.cell);
  objects.values("row", number("row in the cell", "UINT32"), features.row);
  objects.texts("id", words("gml:id"), features.id);
  objects.texts("kind", words("kind"), features.kind);
  std::set<std::string> taken{"cell", "row", "id", "kind"};
  const auto addSparse = [&](const std::string& id, const TextColumn& values) {
    if (values.bytes().size() == 0) return;
    json property = words(id);
    property["noData"] = "";
    objects.texts(id, property, values);
    taken.insert(id);
  };
  addSparse("name", features.name);
  addSparse("partOf", features.partOf);
  for (const FeatureAttribute& attribute : features.attributes)
    addAttribute(attribute, propertyId(attribute.name, taken), objects);

  std::vector<std::uint32_t> rows;
  std::vector<std::uint8_t> classes;
  std::vector<std::uint8_t> colours;
  for (const SurfaceLook& look : surfaces) {
    rows.push_back(look.row);
    classes.push_back(static_cast<std::uint8_t>(look.surfaceClass));
    colours.insert(colours.end(), look.material.begin(), look.material.end());
  }
  TableWriter looks("surfaces", "surface", surfaces.size(), glb);
  looks.values("row", number("row in the cell's model", "UINT32"), rows);
  looks.values("class", number("surface class", "UINT8"), classes);
  json colour{{"name", "material"}, {"type", "VEC4"}, {"componentType", "UINT8"}, {"required", true}};
  looks.values("material", colour, colours);

  json schema{{"id", "stadtblick"}, {"classes", json::object()}};
  schema["classes"]["object"] = objects.classOf();
  schema["classes"]["surface"] = looks.classOf();
  glb.json()["extensions"]["EXT_structural_metadata"] = {
      {"schema", std::move(schema)}, {"propertyTables", {objects.table(), looks.table()}}};
  glb.useExtension("EXT_structural_metadata", false);
}

}  // namespace stadtblick::io::tiles3d
