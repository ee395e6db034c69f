#include "model/classification.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "base/messages.hpp"
#include "model/attribute_words.hpp"

namespace stadtblick::model {

namespace {

constexpr std::size_t kMostEntries = 7;
constexpr std::size_t kMostClasses = 6;
constexpr std::size_t kMostNamesInFinding = 20;
constexpr std::uint16_t kNoClass = UINT16_MAX;
const Words kOther{"andere", "other"};
const Words kNoData{"keine Angabe", "no data"};
constexpr Rgba kOtherColour{138, 135, 130, 255};

/// The attribute in one model; null where the model does not have it.
struct Part {
  const CityModel* model;
  const AttributeColumn* column;
};

std::vector<Part> partsOf(std::span<const CityModel* const> models, std::string_view attribute) {
  std::vector<Part> parts;
  for (const CityModel* model : models) {
    base::StringId name = 0;
    const bool known = model->strings.find(attribute, name);
    parts.push_back({model, known ? model->attributes.find(name) : nullptr});
  }
  return parts;
}

std::string_view kindOf(const Part& part, std::size_t row) {
  return kindName(part.model->objects.kind[part.column->rows[row]]);
}

template <typename Function>
void forEachValue(const std::vector<Part>& parts, Function function) {
  for (const Part& part : parts)
    for (std::size_t row = 0; part.column != nullptr && row < part.column->rows.size(); ++row)
      function(part, row);
}

/// All numbers, or nothing where the attribute is one of categories: codes, or any value that is no number.
std::optional<std::vector<double>> numbersOf(const std::vector<Part>& parts, std::string_view attribute,
                                             const Codelists& codelists) {
  std::vector<double> numbers;
  bool good = true;
  bool typed = false;
  forEachValue(parts, [&](const Part& part, std::size_t row) {
    const auto& value = part.column->values[row];
    typed = typed || value.type == AttributeType::kInteger || value.type == AttributeType::kReal;
    const auto number = value.type == AttributeType::kCode ? std::nullopt : numberOf(*part.model, value);
    good = good && number.has_value();
    if (number) numbers.push_back(*number);
  });
  if (!good || numbers.empty() || (!typed && codelists.isCoded(attribute))) return std::nullopt;
  std::ranges::sort(numbers);
  return numbers;
}

/// 1, 2, 2.5 or 5 times a power of ten, no smaller than `least`.
double roundStep(double least) {
  const double power = std::pow(10.0, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0})
    if (power * factor >= least * (1 - 1e-9)) return power * factor;
  return power * 10.0;
}

int decimalsOf(double step) {
  int decimals = 0;
  for (double scaled = step; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6 * std::abs(scaled);
       scaled *= 10)
    ++decimals;
  return decimals;
}

/// Borders between classes, ascending; extremes (2 % at each end) do not stretch them.
std::vector<double> roundBorders(const std::vector<double>& sorted, double& step) {
  const auto at = [&](double part) {
    return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
  };
  const double low = at(0.02) < at(0.98) ? at(0.02) : sorted.front();
  const double high = at(0.02) < at(0.98) ? at(0.98) : sorted.back();
  std::vector<double> borders;
  if (!(high > low)) return borders;
  const bool whole = std::ranges::all_of(sorted, [](double n) { return std::floor(n) == n; });
  step = roundStep((high - low) / static_cast<double>(kMostClasses));
  if (whole) step = std::max(1.0, std::ceil(step));
  for (;; step = roundStep(step * 1.01)) {
    borders.clear();
    const double first = std::floor(low / step) + 1;
    for (double k = first; k * step <= high && borders.size() <= kMostClasses; ++k)
      borders.push_back(k * step);
    if (borders.size() < kMostClasses) return borders;
  }
}

struct Classes {
  std::vector<LegendEntry> entries;
  std::map<const AttributeColumn*, std::vector<std::uint16_t>> ofRow;
};

Classes numberClasses(const std::vector<Part>& parts, const std::vector<double>& sorted,
                      std::string_view language) {
  Classes classes;
  double step = 1;
  std::vector<double> borders = roundBorders(sorted, step);
  const std::set<double> distinct(sorted.begin(), sorted.end());
  const bool single = distinct.size() <= kMostClasses;  // few values: an entry each
  if (single) borders.assign(std::next(distinct.begin()), distinct.end());
  const auto text = [&](double number) {
    return single ? base::formatShortNumber(number, 3, language)
                  : base::formatNumber(number, decimalsOf(step), language);
  };
  const std::size_t count = borders.size() + 1;
  for (std::size_t i = 0; i < count; ++i) {
    LegendEntry entry;
    entry.colour = evenColour(count == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(count - 1));
    if (single)
      entry.label = text(*std::next(distinct.begin(), static_cast<std::ptrdiff_t>(i)));
    else if (borders.empty())
      entry.label = fmt::format("{} – {}", text(sorted.front()), text(sorted.back()));
    else if (i == 0)
      entry.label = "< " + text(borders[0]);
    else if (i + 1 == count)
      entry.label = "≥ " + text(borders.back());
    else
      entry.label = fmt::format("{} – {}", text(borders[i - 1]), text(borders[i]));
    classes.entries.push_back(std::move(entry));
  }
  forEachValue(parts, [&](const Part& part, std::size_t row) {
    const double number = *numberOf(*part.model, part.column->values[row]);
    const auto index = std::ranges::upper_bound(borders, number) - borders.begin();
    ++classes.entries[static_cast<std::size_t>(index)].count;
    classes.ofRow[part.column].push_back(static_cast<std::uint16_t>(index));
  });
  return classes;
}

Classes categoryClasses(const std::vector<Part>& parts, std::string_view attribute,
                        const Codelists& codelists, std::string_view language, std::size_t mostEntries) {
  std::map<std::string, std::size_t> counts;
  std::map<const AttributeColumn*, std::vector<std::string>> words;
  forEachValue(parts, [&](const Part& part, std::size_t row) {
    std::string word =
        valueText(codelists, *part.model, attribute, part.column->values[row], kindOf(part, row), language);
    ++counts[word];
    words[part.column].push_back(std::move(word));
  });
  std::vector<std::pair<std::string, std::size_t>> order(counts.begin(), counts.end());
  std::ranges::stable_sort(order, [](const auto& a, const auto& b) { return a.second > b.second; });

  Classes classes;
  std::map<std::string, std::uint16_t> index;
  const bool hasOther = order.size() > mostEntries;
  const std::size_t named = hasOther ? mostEntries - 1 : order.size();
  for (std::size_t i = 0; i < order.size(); ++i) {
    index[order[i].first] = static_cast<std::uint16_t>(std::min(i, named));
    if (i < named) classes.entries.push_back({categoryColour(i), order[i].first, order[i].second});
    if (i == named) classes.entries.push_back({kOtherColour, kOther.in(language), 0});
    if (i >= named) classes.entries.back().count += order[i].second;
  }
  for (const auto& [column, list] : words)
    for (const auto& word : list) classes.ofRow[column].push_back(index[word]);
  return classes;
}

/// Class of each object: its own value, else that of the objects above it, else its first part's.
std::vector<std::uint16_t> classOfObjects(const Part& part, const Classes& classes) {
  const auto& objects = part.model->objects;
  std::vector<std::uint16_t> result(objects.size(), kNoClass);
  if (part.column == nullptr) return result;
  const auto& ofRow = classes.ofRow.at(part.column);
  for (std::size_t row = part.column->rows.size(); row-- > 0;) result[part.column->rows[row]] = ofRow[row];
  for (ObjectIndex i = static_cast<ObjectIndex>(objects.size()); i-- > 0;) {
    const ObjectIndex parent = objects.parent[i];
    // Backwards, so that the first part wins; a roof's own attribute says nothing about the whole house.
    const bool own = std::ranges::binary_search(part.column->rows, i);
    if (own && parent != kNoObject && kindRole(objects.kind[i]) == KindRole::kObject &&
        !std::ranges::binary_search(part.column->rows, parent))
      result[parent] = result[i];
  }
  for (ObjectIndex i = 0; i < objects.size(); ++i)
    if (result[i] == kNoClass && objects.parent[i] != kNoObject) result[i] = result[objects.parent[i]];
  return result;
}

/// Top-level objects of kinds that carry the attribute somewhere, but have no class themselves.
std::size_t countWithout(const std::vector<Part>& parts,
                         const std::vector<std::vector<std::uint16_t>>& classOf) {
  std::set<ObjectKind> carriers;
  for (std::size_t m = 0; m < parts.size(); ++m)
    for (ObjectIndex i = 0; i < classOf[m].size(); ++i)
      if (classOf[m][i] != kNoClass && parts[m].model->objects.parent[i] == kNoObject)
        carriers.insert(parts[m].model->objects.kind[i]);
  std::size_t without = 0;
  for (std::size_t m = 0; m < parts.size(); ++m)
    for (ObjectIndex i = 0; i < classOf[m].size(); ++i)
      if (classOf[m][i] == kNoClass && parts[m].model->objects.parent[i] == kNoObject &&
          carriers.contains(parts[m].model->objects.kind[i]))
        ++without;
  return without;
}

base::Result<Classification> unknownAttribute(std::span<const CityModel* const> models,
                                              std::string_view attribute) {
  std::set<std::string_view> names;
  for (const CityModel* model : models)
    for (const auto& column : model->attributes.columns()) names.insert(model->strings[column.name]);
  std::vector<std::string_view> shown(names.begin(), names.end());
  const bool more = shown.size() > kMostNamesInFinding;
  if (more) shown.resize(kMostNamesInFinding);
  return base::Result<Classification>::failure(
      base::DiagnosticCode::kAttributeUnknown, {},
      {std::string(attribute),
       shown.empty() ? "–" : fmt::format("{}{}", fmt::join(shown, ", "), more ? " …" : "")});
}

}  // namespace

base::Result<Classification> classify(std::span<const CityModel* const> models, std::string_view attribute,
                                      const Codelists& codelists, std::string_view language) {
  const auto parts = partsOf(models, attribute);
  const auto carrier = std::ranges::find_if(parts, [](const Part& p) { return p.column != nullptr; });
  if (carrier == parts.end()) return unknownAttribute(models, attribute);

  Classification result;
  const std::string_view kind = kindOf(*carrier, 0);
  result.legend.title = attributeLabel(codelists, attribute, kind, language);
  const auto numbers = numbersOf(parts, attribute, codelists);
  if (numbers) result.legend.unit = attributeUnit(codelists, *carrier->model, *carrier->column);

  // Whether "no data" takes an entry is known only after the first try; then one category less is named.
  Classes classes;
  std::vector<std::vector<std::uint16_t>> classOf;
  std::size_t without = 0;
  for (const std::size_t room : {kMostEntries, kMostEntries - 1}) {
    classes = numbers ? numberClasses(parts, *numbers, language)
                      : categoryClasses(parts, attribute, codelists, language, room);
    classOf.clear();
    for (const Part& part : parts) classOf.push_back(classOfObjects(part, classes));
    without = countWithout(parts, classOf);
    if (without == 0 || classes.entries.size() < kMostEntries) break;
  }
  result.legend.entries = classes.entries;
  if (without > 0) result.legend.entries.push_back({kNoDataColour, kNoData.in(language), without});
  for (const auto& list : classOf) {
    auto& colours = result.colours.emplace_back(list.size(), kNoDataColour);
    for (std::size_t i = 0; i < list.size(); ++i)
      if (list[i] != kNoClass) colours[i] = classes.entries[list[i]].colour;
  }
  return result;
}

}  // namespace stadtblick::model
