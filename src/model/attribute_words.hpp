#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/city_model.hpp"
#include "model/codelist.hpp"

namespace stadtblick::model {

/// "m" for "urn:adv:uom:m", "#m", "metre"; "m²" for "m2"; else the last part as it is.
std::string unitSymbol(std::string_view uom);

/// A value of a model or of a catalogue, with its texts. Without a text, numbers are taken as written
/// shortly.
struct PlainValue {
  AttributeType type = AttributeType::kText;
  double number = 0.0;
  std::string_view text;
  std::string_view codeSpace;
};
PlainValue plainValue(const CityModel& model, const AttributeValue& value);

/// The number that a value is, also one written as text; decimal point only.
std::optional<double> numberOf(const PlainValue& value);
std::optional<double> numberOf(const CityModel& model, const AttributeValue& value);

/// "Baujahr", or the name as it is.
std::string attributeLabel(const Codelists& codelists, std::string_view name, std::string_view kind,
                           std::string_view language);

/// The unit that the file gives, else the usual one; "" where there is none.
std::string attributeUnit(const Codelists& codelists, const CityModel& model, const AttributeColumn& column);
std::string attributeUnit(const Codelists& codelists, std::string_view name, std::string_view unit);

/// A value as people read it, without its unit: a code in words ("Satteldach"), a guessed word behind its
/// code
/// ("1610 (Kiosk?)"), a number with the decimal mark of the language, a date as 21.03.2026, the rest as
/// written.
std::string valueText(const Codelists& codelists, std::string_view attribute, const PlainValue& value,
                      std::string_view kind, std::string_view language);
std::string valueText(const Codelists& codelists, const CityModel& model, std::string_view attribute,
                      const AttributeValue& value, std::string_view kind, std::string_view language);

}  // namespace stadtblick::model
