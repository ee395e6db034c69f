#include "io/tiles3d/object_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "io/tiles3d/json_reading.hpp"
#include "io/tiles3d/number_kind.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using model::AttributeType;
using nlohmann::json;

constexpr std::size_t kMostText = 10'000;  // letters of a value

StatedValue statedNumber(double number, bool whole) {
  if (!std::isfinite(number)) return {};
  const bool fits = whole && std::abs(number) < 1e15;
  return {fits ? AttributeType::kInteger : AttributeType::kReal, number,
          fits ? fmt::format("{:.0f}", number) : fmt::format("{}", number)};
}

StatedValue statedText(std::string text) { return {AttributeType::kText, 0.0, std::move(text)}; }

StatedValue stated(const json& value) {
  if (value.is_number()) return statedNumber(value.get<double>(), value.is_number_integer());
  if (value.is_boolean()) return statedText(value.get<bool>() ? "true" : "false");
  if (value.is_string()) return statedText(value.get<std::string>().substr(0, kMostText));
  if (value.is_array() && !value.empty()) {
    std::string list;
    for (const json& item : value) {
      list += (list.empty() ? "" : ", ") + stated(item).text;
      if (list.size() > kMostText) break;
    }
    return statedText(std::move(list));
  }
  return {};
}

std::size_t componentsOf(const std::string& type) {
  constexpr std::array<std::pair<std::string_view, std::size_t>, 7> kTypes{
      {{"SCALAR", 1}, {"VEC2", 2}, {"VEC3", 3}, {"VEC4", 4}, {"MAT2", 4}, {"MAT3", 9}, {"MAT4", 16}}};
  for (const auto& [name, count] : kTypes)
    if (name == type) return count;
  return 0;
}

/// Numbers as they stand in bytes; several of one object become a text.
struct PackedNumbers {
  std::string_view bytes;
  NumberKind kind;
  std::size_t components = 1;
  double offset = 0.0;
  double scale = 1.0;  ///< also from whole numbers to 0…1.
  std::optional<double> nothing = std::nullopt;

  bool holds(std::size_t count) const {
    return kind.read != nullptr && components > 0 && count <= bytes.size() / (kind.bytes * components);
  }
  StatedValue value(std::size_t index) const {
    if (components == 1) return one(index);
    std::string list;
    for (std::size_t c = 0; c < components; ++c)
      list += (c == 0 ? "" : ", ") + one(index * components + c).text;
    return statedText(std::move(list));
  }

 private:
  StatedValue one(std::size_t at) const {
    const double raw = kind.read(bytes.data() + at * kind.bytes);
    if (nothing && raw == *nothing) return {};
    const bool plain = offset == 0.0 && scale == 1.0;
    return statedNumber(plain ? raw : offset + scale * raw, plain && kind.whole);
  }
};

/// Collects properties by name.
class TableMaker {
 public:
  explicit TableMaker(std::size_t count) { table_.count = count; }

  /// Objects come in ascending order for each name; the first value of an object stays.
  void set(const std::string& name, std::size_t object, StatedValue value) {
    if (value.text.empty()) return;
    const auto [found, isNew] = index_.try_emplace(name, table_.properties.size());
    if (isNew) table_.properties.push_back({name, {}, {}});
    StatedProperty& property = table_.properties[found->second];
    if (!property.objects.empty() && property.objects.back() >= object) return;
    property.objects.push_back(static_cast<std::uint32_t>(object));
    property.values.push_back(std::move(value));
  }
  /// The members of a JSON object are properties of their own.
  void setJson(const std::string& name, std::size_t object, const json& value, int depth = 0) {
    if (!value.is_object()) {
      set(name, object, stated(value));
    } else if (depth < 4) {
      for (const auto& [inner, part] : value.items()) setJson(inner, object, part, depth + 1);
    }
  }
  ObjectTable table() { return std::move(table_); }

 private:
  ObjectTable table_;
  std::map<std::string, std::size_t> index_;
};

}  // namespace

ObjectTable readBatchTable(std::string_view text, std::string_view binary, std::size_t count) {
  const json batch = text.empty() ? json::object() : json::parse(text, nullptr, false);
  TableMaker maker(count);
  if (!batch.is_object()) return maker.table();
  for (const auto& [name, value] : batch.items()) {
    if (name == "extensions" || name == "extras" || name == "HIERARCHY") continue;
    if (value.is_array()) {
      for (std::size_t i = 0; i < std::min(count, value.size()); ++i) maker.setJson(name, i, value[i]);
    } else if (value.is_object()) {
      const std::size_t at = indexOr(value, "byteOffset", SIZE_MAX);
      if (at > binary.size()) continue;
      const PackedNumbers packed{binary.substr(at), numberKind(textOr(value, "componentType")),
                                 componentsOf(textOr(value, "type", "SCALAR"))};
      if (!packed.holds(count)) continue;
      for (std::size_t i = 0; i < count; ++i) maker.set(name, i, packed.value(i));
    }
  }
  return maker.table();
}

namespace {

/// Reads the columns of one property table.
class PropertyTableReader {
 public:
  PropertyTableReader(const GltfDocument& document, const json& schema, const json& table)
      : document_(document), schema_(schema), table_(table), count_(indexOr(table, "count", 0)) {}

  ObjectTable read() {
    TableMaker maker(count_);
    const json* classes = member(schema_, "classes");
    const json* own = classes == nullptr ? nullptr : member(*classes, textOr(table_, "class").c_str());
    const json* rules = own == nullptr ? nullptr : member(*own, "properties");
    const json* columns = member(table_, "properties");
    if (rules == nullptr || columns == nullptr || !columns->is_object()) return maker.table();
    for (const auto& [id, column] : columns->items())
      if (const json* rule = member(*rules, id.c_str())) {
        auto values = readColumn(*rule, column);
        const std::string name = textOr(*rule, "name", id.c_str());
        for (std::size_t i = 0; i < values.size(); ++i) maker.set(name, i, std::move(values[i]));
      }
    return maker.table();
  }

 private:
  /// Empty where it is a list of lists, or does not fit.
  std::vector<StatedValue> readColumn(const json& rule, const json& column) const {
    const std::string type = textOr(rule, "type");
    const auto bytes = document_.view(indexOr(column, "values", SIZE_MAX));
    const json* list = member(rule, "array");
    const bool isList = list != nullptr && *list == true;
    const std::size_t each = isList ? indexOr(rule, "count", 0) : 1;
    if (!bytes || each == 0 || each > 64) return {};
    std::vector<StatedValue> values;
    if (type == "STRING") {
      if (!isList) values = texts(rule, column, *bytes);
    } else if (type == "BOOLEAN") {
      if (!isList && count_ <= bytes->size() * 8)
        for (std::size_t i = 0; i < count_; ++i) {
          const auto byte = static_cast<unsigned char>((*bytes)[i / 8]);
          values.push_back(statedText((byte >> i % 8 & 1U) != 0 ? "true" : "false"));
        }
    } else if (type == "ENUM") {
      if (!isList) values = choices(rule, *bytes);
    } else {
      values = packed(rule, column, type, each, *bytes);
    }
    return values;
  }

  std::vector<StatedValue> texts(const json& rule, const json& column, std::string_view bytes) const {
    const NumberKind kind = numberKind(textOr(column, "stringOffsetType", "UINT32"));
    const auto ends = document_.view(indexOr(column, "stringOffsets", SIZE_MAX));
    if (!ends || kind.read == nullptr || ends->size() / kind.bytes < count_ + 1) return {};
    const std::string nothing = textOr(rule, "noData");
    std::vector<StatedValue> values;
    for (std::size_t i = 0; i < count_; ++i) {
      const double from = kind.read(ends->data() + i * kind.bytes);
      const double to = kind.read(ends->data() + (i + 1) * kind.bytes);
      if (!(from >= 0.0 && from <= to && to <= static_cast<double>(bytes.size()))) return {};
      std::string text(bytes.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
      values.push_back(text == nothing ? StatedValue{} : statedText(text.substr(0, kMostText)));
    }
    return values;
  }

  std::vector<StatedValue> choices(const json& rule, std::string_view bytes) const {
    const json* enums = member(schema_, "enums");
    const json* own = enums == nullptr ? nullptr : member(*enums, textOr(rule, "enumType").c_str());
    const json* list = own == nullptr ? nullptr : member(*own, "values");
    if (list == nullptr || !list->is_array()) return {};
    std::map<double, std::string> names;
    for (const json& one : *list)
      if (const auto number = asNumber(member(one, "value"))) names[*number] = textOr(one, "name");
    const PackedNumbers numbers{bytes, numberKind(textOr(*own, "valueType", "UINT16"))};
    if (!numbers.holds(count_)) return {};
    std::vector<StatedValue> values;
    const std::string nothing = textOr(rule, "noData");
    for (std::size_t i = 0; i < count_; ++i) {
      const auto found = names.find(numbers.value(i).number);
      const bool none = found == names.end() || found->second == nothing;
      values.push_back(none ? StatedValue{} : statedText(found->second));
    }
    return values;
  }

  std::vector<StatedValue> packed(const json& rule, const json& column, const std::string& type,
                                  std::size_t each, std::string_view bytes) const {
    const std::string component = textOr(rule, "componentType");
    PackedNumbers numbers{bytes, numberKind(component), each * componentsOf(type)};
    if (!numbers.holds(count_)) return {};
    const json* normalised = member(rule, "normalized");
    if (normalised != nullptr && *normalised == true && numbers.kind.whole) {
      const bool isSigned = component.starts_with("INT");
      numbers.scale =
          1.0 / (std::ldexp(1.0, static_cast<int>(numbers.kind.bytes) * 8 - (isSigned ? 1 : 0)) - 1.0);
    }
    // What the table says goes before what its class says.
    const auto own = [&](const char* name) {
      const auto here = asNumber(member(column, name));
      return here ? here : asNumber(member(rule, name));
    };
    if (const auto scale = own("scale")) numbers.scale *= *scale;
    if (const auto offset = own("offset")) numbers.offset = *offset;
    numbers.nothing = asNumber(member(rule, "noData"));
    std::vector<StatedValue> values;
    for (std::size_t i = 0; i < count_; ++i) values.push_back(numbers.value(i));
    return values;
  }

  const GltfDocument& document_;
  const json& schema_;
  const json& table_;
  std::size_t count_;
};

/// The tables that vertices count; others are of surfaces, pictures or the file as a whole.
std::set<std::size_t> tablesInUse(const GltfDocument& document) {
  std::set<std::size_t> used;
  for (std::size_t m = 0;; ++m) {
    const json* mesh = document.item("meshes", m);
    if (mesh == nullptr) return used;
    const json* primitives = member(*mesh, "primitives");
    if (primitives == nullptr || !primitives->is_array()) continue;
    for (const json& primitive : *primitives)
      if (const auto ids = featureIdsOf(primitive)) used.insert(ids->table);
  }
}

}  // namespace

std::vector<ObjectTable> readPropertyTables(const GltfDocument& document,
                                            const GltfDocument::Resolver& resolve) {
  std::vector<ObjectTable> tables;
  const json* extensions = member(document.root(), "extensions");
  const json* metadata = extensions == nullptr ? nullptr : member(*extensions, "EXT_structural_metadata");
  const json* list = metadata == nullptr ? nullptr : member(*metadata, "propertyTables");
  if (list == nullptr || !list->is_array()) return tables;
  json schema;
  if (const json* own = member(*metadata, "schema")) {
    schema = *own;
  } else if (const auto file = resolve(textOr(*metadata, "schemaUri"))) {
    schema = json::parse(*file, nullptr, false);
  }
  const std::set<std::size_t> used = tablesInUse(document);
  for (const json& table : *list) {
    const bool ofObjects = used.contains(tables.size());
    tables.push_back(ofObjects ? PropertyTableReader(document, schema, table).read() : ObjectTable{});
  }
  return tables;
}

std::optional<FeatureIds> featureIdsOf(const json& primitive) {
  const json* extensions = member(primitive, "extensions");
  const json* features = extensions == nullptr ? nullptr : member(*extensions, "EXT_mesh_features");
  const json* sets = features == nullptr ? nullptr : member(*features, "featureIds");
  if (sets == nullptr || !sets->is_array()) return std::nullopt;
  for (const json& set : *sets) {
    const auto table = asIndex(member(set, "propertyTable"));
    if (!table || member(set, "texture") != nullptr) continue;
    FeatureIds ids;
    ids.table = *table;
    if (const auto attribute = asIndex(member(set, "attribute")))
      ids.attribute = "_FEATURE_ID_" + std::to_string(*attribute);
    return ids;
  }
  return std::nullopt;
}

}  // namespace stadtblick::io::tiles3d
