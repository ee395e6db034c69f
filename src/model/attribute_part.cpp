#include "model/attribute_part.hpp"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <unordered_map>

namespace stadtblick::model {

namespace {

/// Values with the same key have the same words.
struct WordKey {
  std::uint32_t text = 0;
  std::uint32_t codeSpace = 0;
  std::uint64_t number = 0;
  AttributeType type{};
  ObjectKind kind{};
  bool operator==(const WordKey&) const = default;
};
struct WordKeyHash {
  std::size_t operator()(const WordKey& key) const {
    std::uint64_t hash = key.text * 0x9E3779B97F4A7C15ULL ^ key.number;
    hash = (hash ^ (hash >> 29U)) * 0xBF58476D1CE4E5B9ULL;
    hash ^= (std::uint64_t{key.codeSpace} << 16U) ^ (static_cast<std::uint64_t>(key.kind) << 8U) ^
            static_cast<std::uint64_t>(key.type);
    return hash ^ (hash >> 31U);
  }
};

WordKey keyOf(const AttributePart& part, std::size_t row) {
  WordKey key;
  key.kind = part.kind(row);
  if (part.model != nullptr) {
    const AttributeValue& value = part.column->values[row];
    key.text = value.text;
    key.codeSpace = value.codeSpace;
    key.type = value.type;
    key.number = std::bit_cast<std::uint64_t>(value.number);
  } else {
    key.text = part.catalogueColumn.texts[row];
    key.type = part.catalogueColumn.types[row];
    key.number = std::bit_cast<std::uint64_t>(part.catalogueColumn.numbers[row]);
  }
  return key;
}

AttributePart partOf(const CityModel& model, std::string_view attribute) {
  AttributePart part;
  part.model = &model;
  part.kinds = model.objects.kind;
  part.parents = model.objects.parent;
  base::StringId name = 0;
  if (model.strings.find(attribute, name)) part.column = model.attributes.find(name);
  if (part.column == nullptr) return part;
  part.present = true;
  part.rows = part.column->rows;
  part.unit = model.strings[part.column->unit];
  return part;
}

AttributePart partOf(const Catalogue& catalogue, std::string_view attribute) {
  AttributePart part;
  part.catalogue = &catalogue;
  part.kinds = catalogue.kinds();
  part.parents = catalogue.parents();
  for (std::size_t i = 0; i < catalogue.columnCount(); ++i) {
    const CatalogueColumn column = catalogue.column(i);
    if (column.name != attribute) continue;
    part.present = true;
    part.columnIndex = i;
    part.catalogueColumn = column;
    part.rows = column.rows;
    part.unit = column.unit;
    break;
  }
  return part;
}

}  // namespace

PlainValue AttributePart::value(std::size_t row) const {
  if (model != nullptr) return plainValue(*model, column->values[row]);
  const AttributeType type = catalogueColumn.types[row];
  const bool number = type == AttributeType::kInteger || type == AttributeType::kReal;
  return {type,
          catalogueColumn.numbers[row],
          number ? std::string_view() : catalogue->text(columnIndex, catalogueColumn.texts[row]),
          {}};
}

std::size_t AttributePart::objects() const {
  std::size_t count = 0;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (i == 0 || rows[i] != rows[i - 1]) ++count;
  return count;
}

std::vector<AttributePart> attributeParts(const AttributeSources& sources, std::string_view attribute) {
  std::vector<AttributePart> parts;
  for (const CityModel* model : sources.models) parts.push_back(partOf(*model, attribute));
  for (const Catalogue* catalogue : sources.catalogues) parts.push_back(partOf(*catalogue, attribute));
  return parts;
}

std::vector<std::string_view> attributeNamesOf(const CityModel& model) {
  std::vector<std::string_view> names;
  for (const AttributeColumn& column : model.attributes.columns())
    if (!column.rows.empty()) names.push_back(model.strings[column.name]);
  return names;
}

std::vector<std::string_view> attributeNamesOf(const Catalogue& catalogue) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < catalogue.columnCount(); ++i)
    if (const CatalogueColumn column = catalogue.column(i); !column.rows.empty())
      names.push_back(column.name);
  return names;
}

ValueWords valueWords(const std::vector<AttributePart>& parts, std::string_view attribute,
                      const Codelists& codelists, std::string_view language) {
  std::map<std::string, std::uint32_t> known;
  std::vector<std::size_t> counts;
  ValueWords result;
  for (const AttributePart& part : parts) {
    std::unordered_map<WordKey, std::uint32_t, WordKeyHash> seen;
    auto& of = result.of.emplace_back();
    of.reserve(part.rows.size());
    for (std::size_t row = 0; row < part.rows.size(); ++row) {
      const auto [found, isNew] = seen.try_emplace(keyOf(part, row), 0);
      if (isNew) {
        std::string word =
            valueText(codelists, attribute, part.value(row), kindName(part.kind(row)), language);
        const auto [entry, isNewWord] =
            known.try_emplace(std::move(word), static_cast<std::uint32_t>(counts.size()));
        if (isNewWord) counts.push_back(0);
        found->second = entry->second;
      }
      ++counts[found->second];
      of.push_back(found->second);
    }
  }
  std::vector<std::uint32_t> place(counts.size());  // of each word once they are sorted
  for (const auto& [word, number] : known) {
    place[number] = static_cast<std::uint32_t>(result.words.size());
    result.words.push_back(word);
    result.counts.push_back(counts[number]);
  }
  for (auto& of : result.of)
    for (std::uint32_t& word : of) word = place[word];
  return result;
}

}  // namespace stadtblick::model
