#pragma once

#include <string_view>

#include "model/attribute_table.hpp"

namespace stadtblick::io::assembly {

/// The type that the standard gives an attribute of this name; kText where it is text or not of the standard.
model::AttributeType schemaType(std::string_view name);

}  // namespace stadtblick::io::assembly
