#pragma once

#include <string_view>

#include "io/citygml/member_context.hpp"

namespace stadtblick::io::citygml {

/// A property with a plain value: bldg:roofType, veg:height, gml:name … (CityGML 2.0, 10.3.1 and the other
/// modules). What is a number, a date or a code follows from its name, its uom and its codeSpace.
void readSchemaAttribute(MemberContext& context, XmlNode property, std::string_view local,
                         ObjectIndex object);

/// The same with a text that was made of the property, whose unit and code space hold.
void addSchemaAttribute(MemberContext& context, XmlNode property, std::string_view local,
                        std::string_view text, ObjectIndex object);
/// gen:stringAttribute … gen:measureAttribute and gen:genericAttributeSet; `prefix` is that of the sets
/// around.
void readGenericAttribute(MemberContext& context, XmlNode attribute, ObjectIndex object,
                          std::string_view prefix);

/// core:externalReference.
void readExternalReference(MemberContext& context, XmlNode reference, ObjectIndex object);

/// core:Address with xAL 2 or 3 inside.
void readAddress(MemberContext& context, XmlNode address, ObjectIndex object);

}  // namespace stadtblick::io::citygml
