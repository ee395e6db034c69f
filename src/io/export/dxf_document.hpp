#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "geo/vector.hpp"
#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// Handles that the parts of a document name each other by.
namespace dxf {
inline constexpr std::uint32_t kModelSpace = 0x1F;
inline constexpr std::uint32_t kFirstEntity = 0x1000;
}  // namespace dxf

/// A text as DXF of this release takes it: what is not ASCII as \U+XXXX.
std::string dxfText(std::string_view utf8);
/// A name of a layer: without the characters that are not allowed there.
std::string dxfName(std::string_view name);

/// Everything before the first entity: facts as comments, header, tables with these layers (name -> colour
/// index), blocks. `bounds` is of the drawing.
std::string dxfPreamble(const ExportFacts& facts, const std::map<std::string, int>& layers,
                        const geo::Box3& bounds);
/// Everything behind the last entity.
std::string dxfEnd();

}  // namespace stadtblick::io::exporting
