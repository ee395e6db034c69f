#include "model/attribute_words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/messages.hpp"

namespace stadtblick::model {

namespace {

constexpr int kMostDecimals = 3;

struct UnitName {
  std::string_view written;
  std::string_view symbol;
};
constexpr auto kUnits = std::to_array<UnitName>({{"metre", "m"},
                                                 {"meter", "m"},
                                                 {"metres", "m"},
                                                 {"9001", "m"},
                                                 {"m2", "m²"},
                                                 {"sqm", "m²"},
                                                 {"squaremetre", "m²"},
                                                 {"m3", "m³"},
                                                 {"cbm", "m³"},
                                                 {"deg", "°"},
                                                 {"degree", "°"},
                                                 {"degrees", "°"},
                                                 {"grad", "°"},
                                                 {"9102", "°"}});

bool isNumber(AttributeType type) { return type == AttributeType::kInteger || type == AttributeType::kReal; }

/// "2026-03-21" -> "21.03.2026"; anything else as it is.
std::string dateText(std::string_view text, std::string_view language) {
  const bool isDate =
      text.size() >= 10 && text[4] == '-' && text[7] == '-' &&
      std::ranges::all_of(text.substr(0, 10), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
  if (!isDate || language != "de") return std::string(text);
  return fmt::format("{}.{}.{}{}", text.substr(8, 2), text.substr(5, 2), text.substr(0, 4), text.substr(10));
}

}  // namespace

std::string unitSymbol(std::string_view uom) {
  const auto cut = uom.find_last_of(":#/");
  // A slash inside a unit such as kWh/a is no path.
  const bool isAddress = cut != std::string_view::npos && (uom[cut] != '/' || uom.find("://") != uom.npos);
  const std::string_view last = isAddress ? uom.substr(cut + 1) : uom;
  std::string lower(last);
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const auto found = std::ranges::find(kUnits, lower, &UnitName::written);
  return std::string(found == kUnits.end() ? last : found->symbol);
}

PlainValue plainValue(const CityModel& model, const AttributeValue& value) {
  return {value.type, value.number, model.strings[value.text], model.strings[value.codeSpace]};
}

std::optional<double> numberOf(const PlainValue& value) {
  if (isNumber(value.type)) return std::isfinite(value.number) ? std::optional(value.number) : std::nullopt;
  if (value.type == AttributeType::kUri) return std::nullopt;
  const std::string_view text = value.text;
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
    return std::nullopt;
  return number;
}

std::optional<double> numberOf(const CityModel& model, const AttributeValue& value) {
  return numberOf(plainValue(model, value));
}

std::string attributeLabel(const Codelists& codelists, std::string_view name, std::string_view kind,
                           std::string_view language) {
  const auto* label = codelists.attribute(name, kind);
  return label != nullptr ? label->label.in(language) : std::string(name);
}

std::string attributeUnit(const Codelists& codelists, std::string_view name, std::string_view unit) {
  if (!unit.empty()) return unitSymbol(unit);
  const auto* label = codelists.attribute(name);
  return label != nullptr ? label->unit : std::string();
}

std::string attributeUnit(const Codelists& codelists, const CityModel& model, const AttributeColumn& column) {
  return attributeUnit(codelists, model.strings[column.name], model.strings[column.unit]);
}

std::string valueText(const Codelists& codelists, std::string_view attribute, const PlainValue& value,
                      std::string_view kind, std::string_view language) {
  const bool number = isNumber(value.type) && std::isfinite(value.number);
  const std::string written =
      value.text.empty() && number ? base::formatShortNumber(value.number, kMostDecimals, "en") : "";
  const std::string_view text = written.empty() ? value.text : written;
  if (const auto word = codelists.codeWord(attribute, text, value.codeSpace, kind); word.words)
    return word.guessed ? fmt::format("{} ({}?)", text, word.words->in(language)) : word.words->in(language);
  if (value.type == AttributeType::kDate) return dateText(text, language);
  if (number) return base::formatShortNumber(value.number, kMostDecimals, language);
  return std::string(text);
}

std::string valueText(const Codelists& codelists, const CityModel& model, std::string_view attribute,
                      const AttributeValue& value, std::string_view kind, std::string_view language) {
  return valueText(codelists, attribute, plainValue(model, value), kind, language);
}

}  // namespace stadtblick::model
