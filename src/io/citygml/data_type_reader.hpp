#pragma once

#include <string_view>

#include "io/citygml/member_context.hpp"

namespace stadtblick::io::citygml {

/// Reads a structured value of CityGML 3.0 (con:Height, core:QualifiedArea, …) as attributes of an object:
/// its main part under the name of the property ("height"), the others behind it ("height/status"). False
/// where `value` is none that is known.
bool readDataType(MemberContext& context, XmlNode value, std::string_view property, ObjectIndex object);

}  // namespace stadtblick::io::citygml
