#include "io/cityjson/attribute_rows.hpp"

#include <cmath>

#include "io/assembly/numbers.hpp"
#include "io/assembly/schema_attributes.hpp"

namespace stadtblick::io::cityjson {

using base::DiagnosticCode;
using model::AttributeType;

namespace {

constexpr std::size_t kMet = 256;

bool isNumber(AttributeType type) { return type == AttributeType::kInteger || type == AttributeType::kReal; }

}  // namespace

AttributeRows::Name AttributeRows::nameOf(std::string_view text) {
  if (text.empty()) return {};
  if (met_.empty()) met_.resize(kMet);
  const std::size_t rough = text.size() * 37 + static_cast<unsigned char>(text.front()) * 5U +
                            static_cast<unsigned char>(text[text.size() / 2]) * 3U +
                            static_cast<unsigned char>(text.back());
  Met& met = met_[rough % kMet];
  if (met.text != text) {
    const base::StringId id = fragment.strings.intern(text);
    met = {fragment.strings[id], {id, assembly::schemaType(text)}};
  }
  return met.name;
}

void AttributeRows::add(Name named, AttributeType type, std::string_view text, double number) {
  assembly::Fragment::Attribute& row = fragment.attributes.emplace_back();
  row.object = owner.object;
  row.name = named.id;
  row.value.type = type;
  row.value.number = number;
  row.value.text = fragment.strings.intern(text);
}

bool AttributeRows::addPlainText(Name named, std::string_view text) {
  if (!isNumber(named.type)) {
    add(named, named.type, text);
    return true;
  }
  double number = 0.0;
  const auto [stop, error] = assembly::numberFromChars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || stop != text.data() + text.size() || !std::isfinite(number)) return false;
  add(named, named.type, text, number);
  return true;
}

void AttributeRows::addText(std::string_view text) {
  if (addPlainText(nameOf(name), text)) return;
  if (!text.empty()) report(DiagnosticCode::kNumberInvalid, {std::string(text.substr(0, 40)), name});
  add(AttributeType::kText, text);
}

void AttributeRows::addNumber(Name named, double number, bool integer, std::string_view text) {
  AttributeType type = integer ? AttributeType::kInteger : AttributeType::kReal;
  if (named.type == AttributeType::kCode || named.type == AttributeType::kReal) type = named.type;
  add(named, type, text, number);
}

void AttributeRows::report(DiagnosticCode code, std::vector<std::string> arguments) {
  fragment.findings.add(code, {{}, owner.line, std::string(fragment.strings[owner.id])},
                        std::move(arguments));
}

}  // namespace stadtblick::io::cityjson
