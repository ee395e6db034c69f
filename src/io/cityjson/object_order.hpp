#pragma once

#include <cstdint>
#include <vector>

#include "io/assembly/findings.hpp"
#include "io/cityjson/document_split.hpp"

namespace stadtblick::io::cityjson {

inline constexpr std::uint32_t kNoParent = UINT32_MAX;

/// An object where it stands among its relatives.
struct OrderedObject {
  std::uint32_t object = 0;          ///< index into DocumentText::objects.
  std::uint32_t parent = kNoParent;  ///< index into the ordered list; always before this one.
};

/// The objects with each one's descendants right behind it, else in the order of the file. Members of groups
/// stay where they are. Parents that are not there, or go in a circle, are reported and left out.
std::vector<OrderedObject> orderObjects(const DocumentText& document, assembly::Findings& findings);

}  // namespace stadtblick::io::cityjson
