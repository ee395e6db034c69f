#include "io/citygml/attribute_reader.hpp"

#include <string>
#include <utility>

#include "io/assembly/numbers.hpp"
#include "io/assembly/schema_attributes.hpp"

namespace stadtblick::io::citygml {

using assembly::numberOf;
using assembly::schemaType;
using assembly::trimmed;
using base::DiagnosticCode;
using model::AttributeType;
using model::AttributeValue;

namespace {

AttributeType genericType(Word word) {
  switch (word) {
    case Word::kdoubleAttribute:
    case Word::kDoubleAttribute:
    case Word::kmeasureAttribute:
    case Word::kMeasureAttribute:
      return AttributeType::kReal;
    case Word::kintAttribute:
    case Word::kIntAttribute:
      return AttributeType::kInteger;
    case Word::kdateAttribute:
    case Word::kDateAttribute:
      return AttributeType::kDate;
    case Word::kuriAttribute:
    case Word::kUriAttribute:
      return AttributeType::kUri;
    case Word::kcodeAttribute:
    case Word::kCodeAttribute:
      return AttributeType::kCode;
    default:
      return AttributeType::kText;
  }
}

bool isNumber(AttributeType type) { return type == AttributeType::kInteger || type == AttributeType::kReal; }

/// Adds a row; a number that is none becomes text, with a finding.
void addRow(MemberContext& context, XmlNode element, ObjectIndex object, StringId name, std::string_view text,
            AttributeType type, bool generic) {
  Fragment::Attribute row;
  row.object = object;
  row.name = name;
  row.generic = generic;
  row.value.type = type;
  row.value.text = context.intern(text);
  if (isNumber(type)) {
    const auto number = numberOf(text);
    if (number) {
      row.value.number = *number;
    } else {
      row.value.type = AttributeType::kText;
      context.report(DiagnosticCode::kNumberInvalid, element,
                     {cleanUtf8(text.substr(0, 40)), std::string(context.strings()[name])});
    }
  }
  row.unit = context.intern(element.attribute(AttributeWord::kuom));
  row.value.codeSpace = context.intern(element.attribute(AttributeWord::kcodeSpace));
  context.fragment().attributes.push_back(row);
}

}  // namespace

void readSchemaAttribute(MemberContext& context, XmlNode property, std::string_view local,
                         ObjectIndex object) {
  addSchemaAttribute(context, property, local, property.text(), object);
}

void addSchemaAttribute(MemberContext& context, XmlNode property, std::string_view local,
                        std::string_view text, ObjectIndex object) {
  text = trimmed(text);
  if (text.empty()) return;
  AttributeType type = schemaType(local);
  if (!property.attribute(AttributeWord::kuom).empty()) type = AttributeType::kReal;
  if (!property.attribute(AttributeWord::kcodeSpace).empty()) type = AttributeType::kCode;
  // storeyHeightsAboveGround is a list with one unit; xs:gYear may carry more than the year.
  if (type == AttributeType::kReal && text.find_first_of(" \t\r\n") != std::string_view::npos) {
    type = AttributeType::kText;
  }
  if (local.starts_with("yearOf") && text.size() > 4 && text[4] == '-') type = AttributeType::kDate;
  addRow(context, property, object, context.strings().intern(local), text, type, false);
}

void readGenericAttribute(MemberContext& context, XmlNode attribute, ObjectIndex object,
                          std::string_view prefix) {
  std::string_view name = attribute.attribute(AttributeWord::kname);
  XmlNode value;
  for (const XmlNode child : Elements(attribute)) {
    const Word word = context.name(child).word;
    if (word == Word::kvalue) value = child;
    if (word == Word::kname) name = trimmed(child.text());  // CityGML 3.0
  }
  std::string whole;
  if (!prefix.empty()) name = whole.append(prefix).append(name);
  const Word word = context.name(attribute).word;
  if (word == Word::kgenericAttributeSet || word == Word::kGenericAttributeSet) {
    // Sets nest; names of more than this length mean a file that nests for its own sake.
    if (name.size() > 1024) return context.skip(attribute);
    const std::string inSet = std::string(name) + '/';
    for (const XmlNode child : Elements(attribute)) {
      if (context.name(child).word == Word::kgenericAttribute) {
        for (const XmlNode inner : Elements(child)) readGenericAttribute(context, inner, object, inSet);
      } else if (context.name(child).word != Word::kname) {
        readGenericAttribute(context, child, object, inSet);
      }
    }
    return;
  }
  const AttributeType type = genericType(word);
  if (!value) {
    if (word == Word::kNone) context.skip(attribute);
    return;
  }
  addRow(context, value, object, context.intern(name), trimmed(value.text()), type, true);
}

void readExternalReference(MemberContext& context, XmlNode reference, ObjectIndex object) {
  model::ExternalReference row;
  row.object = object;
  const auto take = [&](auto&& self, XmlNode node) -> void {
    for (const XmlNode child : Elements(node)) {
      switch (context.name(child).word) {
        case Word::kinformationSystem:
          row.informationSystem = context.intern(child.text());
          break;
        case Word::kname:
        case Word::kuri:
        case Word::ktargetResource:
          row.name = context.intern(child.text());
          break;
        case Word::kexternalObject:
        case Word::kExternalReference:
          self(self, child);
          break;
        default:
          context.skip(child);
      }
    }
  };
  take(take, reference);
  if (row.name != 0 || row.informationSystem != 0) context.fragment().externalReferences.push_back(row);
}

namespace {

/// "12" and "a" are "12a", "12" and "14" are "12, 14".
void appendNumber(std::string& number, std::string_view part) {
  part = trimmed(part);
  if (part.empty()) return;
  const bool isSuffix = part.front() < '0' || part.front() > '9';
  if (!number.empty() && !isSuffix) number += ", ";
  number += part;
}

/// The house number that the parts of a thoroughfare or of one end of a range say: numbers with prefixes and
/// suffixes, and ranges ("12a-14").
std::string houseNumber(MemberContext& context, XmlNode node) {
  std::string number;
  std::string prefix;
  for (const XmlNode child : Elements(node)) {
    const std::string_view local = context.name(child).local;
    const bool isXal3Number = local == "Number" && context.name(node).word == Word::kThoroughfare;
    if (local == "ThoroughfareNumberPrefix") {
      prefix = trimmed(child.text());
    } else if (local == "ThoroughfareNumber" || isXal3Number) {
      appendNumber(number, std::exchange(prefix, {}) + std::string(trimmed(child.text())) +
                               houseNumber(context, child));
    } else if (local == "ThoroughfareNumberSuffix") {
      number += trimmed(child.text());
    } else if (local == "ThoroughfareNumberRange") {
      std::string from;
      std::string to;
      for (const XmlNode end : Elements(child)) {
        std::string text(trimmed(end.text()));
        text += houseNumber(context, end);
        if (context.name(end).local == "ThoroughfareNumberFrom") from = std::move(text);
        if (context.name(end).local == "ThoroughfareNumberTo") to = std::move(text);
      }
      const bool both = !from.empty() && !to.empty();
      appendNumber(number, both ? from + "-" + to : from + to);
    }
  }
  return number;
}

void takeAddressPart(MemberContext& context, XmlNode node, model::Address& row) {
  const auto set = [&](StringId& field, XmlNode element) {
    if (field == 0) field = context.intern(element.text());
  };
  const Word around = context.name(node).word;
  if (row.number == 0) {
    // A suffix can stand beside its number without a thoroughfare around both.
    if (const std::string number = houseNumber(context, node); !number.empty()) {
      row.number = context.intern(number);
    }
  }
  for (const XmlNode child : Elements(node)) {
    const std::string_view local = context.name(child).local;
    switch (context.name(child).word) {
      case Word::kCountryName:
        set(row.country, child);
        continue;
      case Word::kLocalityName:
        set(row.city, child);
        continue;
      case Word::kThoroughfareName:
        set(row.street, child);
        continue;
      case Word::kPostalCodeNumber:
        set(row.postalCode, child);
        continue;
      case Word::kThoroughfareNumber:
      case Word::kmultiPoint:
        continue;
      default:
        break;
    }
    if (local == "NameElement") {  // xAL 3: the name's element says by its parent what it names
      if (around == Word::kCountry) set(row.country, child);
      if (around == Word::kLocality) set(row.city, child);
      if (around == Word::kThoroughfare) set(row.street, child);
    } else if (local == "Identifier" && context.name(node).local == "PostCode") {
      set(row.postalCode, child);
    } else if (!local.starts_with("ThoroughfareNumber")) {
      takeAddressPart(context, child, row);
    }
  }
}

}  // namespace

void readAddress(MemberContext& context, XmlNode address, ObjectIndex object) {
  model::Address row;
  row.object = object;
  takeAddressPart(context, address, row);
  const bool any =
      row.street != 0 || row.number != 0 || row.postalCode != 0 || row.city != 0 || row.country != 0;
  if (any) context.fragment().addresses.push_back(row);
}

}  // namespace stadtblick::io::citygml
