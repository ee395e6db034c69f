#pragma once

#include "geo/vector.hpp"
#include "io/prepared/section_file.hpp"

namespace stadtblick::io::prepared {

inline constexpr FileKind kRowsKind{"SBROWS\r\n", 1};
inline constexpr FileKind kCatalogueKind{"SBCATA\r\n", 1};

/// Columns of the catalogue, and of the part of it that one cell has.
namespace rows {
inline constexpr SectionId kCells = sectionId("cell");  ///< of the catalogue alone.
inline constexpr SectionId kKind = sectionId("kind");
inline constexpr SectionId kParent = sectionId("pare");
inline constexpr SectionId kBox = sectionId("boxs");
inline constexpr SectionId kIdEnds = sectionId("idnE");
inline constexpr SectionId kIdBytes = sectionId("idnB");
inline constexpr SectionId kIdSlots = sectionId("idnH");  ///< of the catalogue alone.
inline constexpr SectionId kSearchEnds = sectionId("seaE");
inline constexpr SectionId kSearchBytes = sectionId("seaB");
inline constexpr SectionId kColumns = sectionId("cCol");
inline constexpr SectionId kColumnRows = sectionId("cRow");
inline constexpr SectionId kColumnTypes = sectionId("cTyp");
inline constexpr SectionId kColumnNumbers = sectionId("cNum");
inline constexpr SectionId kColumnTexts = sectionId("cTxt");
inline constexpr SectionId kTextEnds = sectionId("texE");
inline constexpr SectionId kTextBytes = sectionId("texB");
inline constexpr SectionId kNameEnds = sectionId("namE");
inline constexpr SectionId kNameBytes = sectionId("namB");
inline constexpr std::size_t kRowsColumns = 16;
inline constexpr std::size_t kCatalogueColumns = 18;
}  // namespace rows

/// An attribute. Its values and texts stand behind those of the columns before.
struct StoredRowsColumn {
  std::uint32_t name = 0;  ///< of the names.
  std::uint32_t unit = 0;
  std::uint32_t generic = 0;
  std::uint32_t reserved = 0;
  std::uint64_t values = 0;
  std::uint64_t texts = 0;
};

/// A cell as the catalogue has it.
struct StoredCell {
  std::int32_t x = 0;  ///< of its square, in units of the grid.
  std::int32_t y = 0;
  std::uint32_t depth = 0;  ///< how often the square was cut in four.
  std::uint32_t path = 0;   ///< two bits a cut, the first one lowest; see GridKey.
  geo::Box3 bounds;
  std::uint32_t firstRow = 0;
  std::uint32_t endRow = 0;
  std::uint64_t bytes = 0;  ///< of the loaded model.
};
static_assert(sizeof(StoredCell) == 80);

}  // namespace stadtblick::io::prepared
