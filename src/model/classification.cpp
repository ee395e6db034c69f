#include "model/classification.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <set>

#include "base/messages.hpp"
#include "model/object_kind.hpp"

namespace stadtblick::model {

namespace {

constexpr std::size_t kMostEntries = 7;
constexpr std::size_t kMostClasses = 6;
constexpr std::size_t kMostNamesInFinding = 20;
constexpr std::uint16_t kNoClass = UINT16_MAX;
const Words kOther{"andere", "other"};
const Words kNoData{"keine Angabe", "no data"};
constexpr Rgba kOtherColour{138, 135, 130, 255};

using Parts = std::vector<AttributePart>;

/// The numbers of an attribute.
struct Numbers {
  std::vector<std::vector<double>> ofPart;
  std::size_t count = 0;
  double low = 0;  ///< without the extremes: 2 % at each end.
  double high = 0;
  double minimum = 0;
  double maximum = 0;
  bool whole = true;             ///< none has decimals.
  std::vector<double> distinct;  ///< ascending; the first that are more than kMostClasses end the list.
};

/// Nothing where the attribute is one of categories: codes, or any value that is no number.
std::optional<Numbers> numbersOf(const Parts& parts, std::string_view attribute, const Codelists& codelists) {
  Numbers numbers;
  bool typed = false;
  std::vector<double> all;
  for (const AttributePart& part : parts) {
    auto& list = numbers.ofPart.emplace_back();
    list.reserve(part.rows.size());
    for (std::size_t row = 0; row < part.rows.size(); ++row) {
      const PlainValue value = part.value(row);
      typed = typed || value.type == AttributeType::kInteger || value.type == AttributeType::kReal;
      const auto number = value.type == AttributeType::kCode ? std::nullopt : numberOf(value);
      if (!number) return std::nullopt;
      list.push_back(*number);
    }
    all.insert(all.end(), list.begin(), list.end());
  }
  if (all.empty() || (!typed && codelists.isCoded(attribute))) return std::nullopt;
  numbers.count = all.size();
  for (const double number : all) {
    numbers.whole = numbers.whole && std::floor(number) == number;
    if (numbers.distinct.size() > kMostClasses) continue;
    const auto place = std::ranges::lower_bound(numbers.distinct, number);
    if (place == numbers.distinct.end() || *place != number) numbers.distinct.insert(place, number);
  }
  const auto [minimum, maximum] = std::ranges::minmax(all);
  numbers.minimum = minimum;
  numbers.maximum = maximum;
  const auto at = [&all](double part) {
    const auto place = all.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(all.size() - 1));
    std::ranges::nth_element(all, place);
    return *place;
  };
  numbers.low = at(0.02);
  numbers.high = at(0.98);
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

/// Borders between classes, ascending; extremes do not stretch them.
std::vector<double> roundBorders(const Numbers& numbers, double& step) {
  const bool spread = numbers.low < numbers.high;
  const double low = spread ? numbers.low : numbers.minimum;
  const double high = spread ? numbers.high : numbers.maximum;
  std::vector<double> borders;
  if (!(high > low)) return borders;
  step = roundStep((high - low) / static_cast<double>(kMostClasses));
  if (numbers.whole) step = std::max(1.0, std::ceil(step));
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
  std::vector<std::vector<std::uint16_t>> ofPart;  ///< [part][row of the part]
};

Classes numberClasses(const Numbers& numbers, std::string_view language) {
  Classes classes;
  double step = 1;
  std::vector<double> borders = roundBorders(numbers, step);
  const auto& distinct = numbers.distinct;
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
      entry.label = text(distinct[i]);
    else if (borders.empty())
      entry.label = fmt::format("{} – {}", text(numbers.minimum), text(numbers.maximum));
    else if (i == 0)
      entry.label = "< " + text(borders[0]);
    else if (i + 1 == count)
      entry.label = "≥ " + text(borders.back());
    else
      entry.label = fmt::format("{} – {}", text(borders[i - 1]), text(borders[i]));
    classes.entries.push_back(std::move(entry));
  }
  for (const auto& list : numbers.ofPart) {
    auto& classOf = classes.ofPart.emplace_back();
    classOf.reserve(list.size());
    for (const double number : list) {
      const auto index = std::ranges::upper_bound(borders, number) - borders.begin();
      ++classes.entries[static_cast<std::size_t>(index)].count;
      classOf.push_back(static_cast<std::uint16_t>(index));
    }
  }
  return classes;
}

Classes categoryClasses(const ValueWords& words, std::string_view language, std::size_t mostEntries) {
  std::vector<std::size_t> order(words.words.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t word) { return words.counts[word]; });

  Classes classes;
  std::vector<std::uint16_t> classOfWord(order.size());
  const bool hasOther = order.size() > mostEntries;
  const std::size_t named = hasOther ? mostEntries - 1 : order.size();
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::size_t word = order[i];
    classOfWord[word] = static_cast<std::uint16_t>(std::min(i, named));
    if (i < named) classes.entries.push_back({categoryColour(i), words.words[word], words.counts[word]});
    if (i == named) classes.entries.push_back({kOtherColour, kOther.in(language), 0});
    if (i >= named) classes.entries.back().count += words.counts[word];
  }
  for (const auto& of : words.of) {
    auto& classOf = classes.ofPart.emplace_back();
    classOf.reserve(of.size());
    for (const std::uint32_t word : of) classOf.push_back(classOfWord[word]);
  }
  return classes;
}

/// Class of each object: its own value, else that of the objects above it, else its first part's.
std::vector<std::uint16_t> classOfObjects(const AttributePart& part,
                                          const std::vector<std::uint16_t>& ofRow) {
  const std::size_t size = part.kinds.size();
  std::vector<std::uint16_t> result(size, kNoClass);
  if (!part.present) return result;
  std::vector<bool> own(size, false);
  for (std::size_t row = part.rows.size(); row-- > 0;) {
    result[part.rows[row]] = ofRow[row];
    own[part.rows[row]] = true;
  }
  for (std::size_t i = size; i-- > 0;) {
    const std::uint32_t parent = part.parents[i];
    // Backwards, so that the first part wins; a roof's own attribute says nothing about the whole house.
    if (own[i] && parent != kNoObject && kindRole(part.kinds[i]) == KindRole::kObject && !own[parent])
      result[parent] = result[i];
  }
  for (std::size_t i = 0; i < size; ++i)
    if (result[i] == kNoClass && part.parents[i] != kNoObject) result[i] = result[part.parents[i]];
  return result;
}

/// Top-level objects of kinds that carry the attribute somewhere, but have no class themselves.
std::size_t countWithout(const Parts& parts, const std::vector<std::vector<std::uint16_t>>& classOf) {
  std::array<bool, 256> carries{};
  const auto forTops = [&](auto function) {
    for (std::size_t p = 0; p < parts.size(); ++p)
      for (std::size_t i = 0; i < classOf[p].size(); ++i)
        if (parts[p].parents[i] == kNoObject)
          function(static_cast<std::uint8_t>(parts[p].kinds[i]), classOf[p][i] != kNoClass);
  };
  forTops([&](std::uint8_t kind, bool has) { carries[kind] = carries[kind] || has; });
  std::size_t without = 0;
  forTops([&](std::uint8_t kind, bool has) { without += !has && carries[kind] ? 1U : 0U; });
  return without;
}

base::Result<Classification> unknownAttribute(const AttributeSources& sources, std::string_view attribute) {
  std::set<std::string_view> names;
  for (const CityModel* model : sources.models)
    for (const auto& column : model->attributes.columns()) names.insert(model->strings[column.name]);
  for (const Catalogue* catalogue : sources.catalogues)
    for (std::size_t i = 0; i < catalogue->columnCount(); ++i) names.insert(catalogue->column(i).name);
  std::vector<std::string_view> shown(names.begin(), names.end());
  const bool more = shown.size() > kMostNamesInFinding;
  if (more) shown.resize(kMostNamesInFinding);
  return base::Result<Classification>::failure(
      base::DiagnosticCode::kAttributeUnknown, {},
      {std::string(attribute),
       shown.empty() ? "–" : fmt::format("{}{}", fmt::join(shown, ", "), more ? " …" : "")});
}

}  // namespace

base::Result<Classification> classify(const AttributeSources& sources, std::string_view attribute,
                                      const Codelists& codelists, std::string_view language) {
  const Parts parts = attributeParts(sources, attribute);
  const auto carrier = std::ranges::find_if(parts, [](const AttributePart& p) { return p.present; });
  if (carrier == parts.end()) return unknownAttribute(sources, attribute);

  Classification result;
  const auto withRows = std::ranges::find_if(parts, [](const AttributePart& p) { return !p.rows.empty(); });
  const std::string_view kind = withRows != parts.end() ? kindName(withRows->kind(0)) : std::string_view();
  result.legend.title = attributeLabel(codelists, attribute, kind, language);
  const auto numbers = numbersOf(parts, attribute, codelists);
  if (numbers) result.legend.unit = attributeUnit(codelists, attribute, carrier->unit);
  const ValueWords words = numbers ? ValueWords() : valueWords(parts, attribute, codelists, language);

  // Whether "no data" takes an entry is known only after the first try; then one category less is named.
  Classes classes;
  std::vector<std::vector<std::uint16_t>> classOf;
  std::size_t without = 0;
  for (const std::size_t room : {kMostEntries, kMostEntries - 1}) {
    classes = numbers ? numberClasses(*numbers, language) : categoryClasses(words, language, room);
    classOf.clear();
    for (std::size_t p = 0; p < parts.size(); ++p)
      classOf.push_back(classOfObjects(parts[p], classes.ofPart[p]));
    without = countWithout(parts, classOf);
    if (numbers || without == 0 || classes.entries.size() < kMostEntries) break;
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
