#include "session/attribute_statistics.hpp"

#include <algorithm>
#include <map>

#include "model/attribute_words.hpp"

namespace stadtblick::session {

namespace {

/// A name that an object carries twice has two rows.
std::size_t differentRows(const model::AttributeColumn& column) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < column.rows.size(); ++i)
    if (i == 0 || column.rows[i] != column.rows[i - 1]) ++count;
  return count;
}

void addNumber(AttributeStatistics& result, double number) {
  result.minimum = result.numbers == 0 ? number : std::min(result.minimum, number);
  result.maximum = result.numbers == 0 ? number : std::max(result.maximum, number);
  result.sum += number;
  ++result.numbers;
}

}  // namespace

AttributeStatistics attributeStatistics(const std::vector<const model::CityModel*>& models,
                                        std::string_view attribute, const model::Codelists& codelists,
                                        std::string_view language) {
  AttributeStatistics result;
  std::map<std::string, std::size_t> counts;
  for (const auto* model : models) {
    base::StringId name = 0;
    const auto* column = model->strings.find(attribute, name) ? model->attributes.find(name) : nullptr;
    if (column == nullptr) continue;
    result.objects += differentRows(*column);
    if (result.unit.empty()) result.unit = model::attributeUnit(codelists, *model, *column);
    for (std::size_t row = 0; row < column->rows.size(); ++row) {
      const auto& value = column->values[row];
      const auto kind = model::kindName(model->objects.kind[column->rows[row]]);
      ++counts[model::valueText(codelists, *model, attribute, value, kind, language)];
      if (value.type == model::AttributeType::kCode) continue;
      if (const auto number = model::numberOf(*model, value)) addNumber(result, *number);
    }
  }
  if (result.numbers > 0) result.mean = result.sum / static_cast<double>(result.numbers);
  for (const auto& [value, count] : counts) result.categories.push_back({value, count});
  std::ranges::stable_sort(result.categories, std::greater{}, &AttributeStatistics::Category::count);
  return result;
}

std::vector<AttributeName> attributeNames(const std::vector<const model::CityModel*>& models,
                                          const model::Codelists& codelists, std::string_view language) {
  std::map<std::string, AttributeName> names;
  for (const auto* model : models) {
    for (const auto& column : model->attributes.columns()) {
      if (column.rows.empty()) continue;
      const std::string name(model->strings[column.name]);
      const auto kind = model::kindName(model->objects.kind[column.rows.front()]);
      auto& entry = names[name];
      entry.name = name;
      entry.label = model::attributeLabel(codelists, name, kind, language);
      entry.objects += differentRows(column);
    }
  }
  std::vector<AttributeName> list;
  for (auto& [name, entry] : names) list.push_back(std::move(entry));
  return list;
}

}  // namespace stadtblick::session
