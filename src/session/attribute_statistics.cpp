#include "session/attribute_statistics.hpp"

#include <algorithm>
#include <set>

#include "model/object_kind.hpp"

namespace stadtblick::session {

namespace {

constexpr std::size_t kBars = 24;

template <typename Holder>
std::set<std::string_view> namesOf(const Holder& holder) {
  const auto names = model::attributeNamesOf(holder);
  return {names.begin(), names.end()};
}

void addNumber(AttributeStatistics& result, double number) {
  result.minimum = result.numbers == 0 ? number : std::min(result.minimum, number);
  result.maximum = result.numbers == 0 ? number : std::max(result.maximum, number);
  result.sum += number;
  ++result.numbers;
}

}  // namespace

AttributeStatistics attributeStatistics(const model::AttributeSources& sources, std::string_view attribute,
                                        const model::Codelists& codelists, std::string_view language) {
  AttributeStatistics result;
  const auto parts = model::attributeParts(sources, attribute);
  std::vector<double> numbers;
  for (const auto& part : parts) {
    if (!part.present) continue;
    result.objects += part.objects();
    if (result.unit.empty()) result.unit = model::attributeUnit(codelists, attribute, part.unit);
    for (std::size_t row = 0; row < part.rows.size(); ++row) {
      const model::PlainValue value = part.value(row);
      if (value.type == model::AttributeType::kCode) continue;
      const auto number = model::numberOf(value);
      if (!number) continue;
      addNumber(result, *number);
      numbers.push_back(*number);
    }
  }
  if (result.numbers > 0) result.mean = result.sum / static_cast<double>(result.numbers);
  if (result.maximum > result.minimum) {
    result.bars.assign(kBars, 0);
    for (const double number : numbers) {
      const double at = (number - result.minimum) / (result.maximum - result.minimum);
      ++result.bars[std::min(kBars - 1, static_cast<std::size_t>(at * static_cast<double>(kBars)))];
    }
  }
  model::ValueWords words = model::valueWords(parts, attribute, codelists, language);
  for (std::size_t i = 0; i < words.words.size(); ++i)
    result.categories.push_back({std::move(words.words[i]), words.counts[i]});
  std::ranges::stable_sort(result.categories, std::greater{}, &AttributeStatistics::Category::count);
  return result;
}

std::vector<AttributeName> attributeNames(const model::AttributeSources& sources,
                                          const model::Codelists& codelists, std::string_view language) {
  std::set<std::string_view> distinct;
  for (const auto* model : sources.models) distinct.merge(namesOf(*model));
  for (const auto* catalogue : sources.catalogues) distinct.merge(namesOf(*catalogue));
  std::vector<AttributeName> list;
  for (const std::string_view name : distinct) {
    AttributeName entry;
    entry.name = name;
    for (const auto& part : model::attributeParts(sources, name)) {
      if (part.rows.empty()) continue;
      entry.label = model::attributeLabel(codelists, name, model::kindName(part.kind(0)), language);
      entry.objects += part.objects();
    }
    list.push_back(std::move(entry));
  }
  return list;
}

}  // namespace stadtblick::session
