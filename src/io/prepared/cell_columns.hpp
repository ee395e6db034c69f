#pragma once

#include "io/prepared/section_file.hpp"

namespace stadtblick::io::prepared {

inline constexpr FileKind kCellKind{"SBCELL\r\n", 1};

/// Columns of a cell file.
namespace cell {
inline constexpr SectionId kSourceKeys = sectionId("srcK");
inline constexpr SectionId kSequence = sectionId("tSeq");
inline constexpr SectionId kStringEnds = sectionId("strE");
inline constexpr SectionId kStringBytes = sectionId("strB");
inline constexpr SectionId kObjectKind = sectionId("oKnd");
inline constexpr SectionId kObjectId = sectionId("oIdn");
inline constexpr SectionId kObjectParent = sectionId("oPar");
inline constexpr SectionId kObjectTop = sectionId("oTop");
inline constexpr SectionId kObjectLodGroup = sectionId("oLod");
inline constexpr SectionId kObjectLine = sectionId("oLin");
inline constexpr SectionId kObjectSource = sectionId("oSrc");
inline constexpr SectionId kSurfaceObject = sectionId("sObj");
inline constexpr SectionId kSurfaceId = sectionId("sIdn");
inline constexpr SectionId kSurfaceLod = sectionId("sLod");
inline constexpr SectionId kSurfaceRole = sectionId("sRol");
inline constexpr SectionId kSurfaceFlags = sectionId("sFlg");
inline constexpr SectionId kSurfaceFirstRing = sectionId("sRng");
inline constexpr SectionId kSurfaceFirstTriangle = sectionId("sTri");
inline constexpr SectionId kSurfaceNormal = sectionId("sNrm");
inline constexpr SectionId kRingFirstVertex = sectionId("rVtx");
inline constexpr SectionId kVertices = sectionId("vert");
inline constexpr SectionId kTriangles = sectionId("tria");
inline constexpr SectionId kCurveObject = sectionId("cObj");
inline constexpr SectionId kCurveLod = sectionId("cLod");
inline constexpr SectionId kCurveFirstVertex = sectionId("cFst");
inline constexpr SectionId kCurveVertices = sectionId("cVtx");
inline constexpr SectionId kInstanceObject = sectionId("iObj");
inline constexpr SectionId kInstanceLod = sectionId("iLod");
inline constexpr SectionId kInstancePrototype = sectionId("iPro");
inline constexpr SectionId kInstanceToLocal = sectionId("iMat");
inline constexpr SectionId kPrototypes = sectionId("prot");
inline constexpr SectionId kAttributeColumns = sectionId("aCol");
inline constexpr SectionId kAttributeRows = sectionId("aRow");
inline constexpr SectionId kAttributeTypes = sectionId("aTyp");
inline constexpr SectionId kAttributeNumbers = sectionId("aNum");
inline constexpr SectionId kAttributeTexts = sectionId("aTxt");
inline constexpr SectionId kAttributeCodeSpaces = sectionId("aCsp");
inline constexpr SectionId kAddresses = sectionId("addr");
inline constexpr SectionId kReferences = sectionId("extr");
inline constexpr SectionId kTextures = sectionId("xTex");
inline constexpr SectionId kTextureEnds = sectionId("xStE");
inline constexpr SectionId kTextureBytes = sectionId("xStB");
inline constexpr SectionId kMaterials = sectionId("xMat");
inline constexpr SectionId kTextureCoordinates = sectionId("xCrd");
inline constexpr SectionId kThemes = sectionId("xThm");
inline constexpr SectionId kAppearances = sectionId("xApp");
inline constexpr SectionId kBounds = sectionId("bnds");
inline constexpr SectionId kRows = sectionId("rows");
inline constexpr SectionId kLeaf = sectionId("leaf");
inline constexpr std::size_t kColumns = 49;
}  // namespace cell

/// One attribute column in the file: as many values as `count`, behind those of the columns before.
struct StoredColumn {
  std::uint32_t name = 0;
  std::uint32_t unit = 0;
  std::uint32_t generic = 0;
  std::uint32_t count = 0;
};

/// A theme: as many appearances as `count`, behind those of the themes before.
struct StoredTheme {
  std::uint32_t name = 0;
  std::uint32_t count = 0;
};

}  // namespace stadtblick::io::prepared
