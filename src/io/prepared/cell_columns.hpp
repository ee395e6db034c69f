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

// The columns of a model that are stored as they lie: visit(section, column) for each, in the order of the
// file. What writes a cell and what reads it go through the same lists.

template <typename Model, typename Visit>
void visitObjects(Model& model, const Visit& visit) {
  visit(cell::kObjectKind, model.objects.kind);
  visit(cell::kObjectId, model.objects.id);
  visit(cell::kObjectParent, model.objects.parent);
  visit(cell::kObjectTop, model.objects.topLevel);
  visit(cell::kObjectLodGroup, model.objects.lodGroup);
  visit(cell::kObjectLine, model.objects.line);
  visit(cell::kObjectSource, model.objects.source);
}

template <typename Model, typename Visit>
void visitSurfaces(Model& model, const Visit& visit) {
  visit(cell::kSurfaceObject, model.surfaces.object);
  visit(cell::kSurfaceId, model.surfaces.id);
  visit(cell::kSurfaceLod, model.surfaces.lod);
  visit(cell::kSurfaceRole, model.surfaces.role);
  visit(cell::kSurfaceFlags, model.surfaces.flags);
  visit(cell::kSurfaceFirstRing, model.surfaces.firstRing);
  visit(cell::kSurfaceFirstTriangle, model.surfaces.firstTriangle);
  visit(cell::kSurfaceNormal, model.surfaces.normal);
  visit(cell::kRingFirstVertex, model.firstVertex);
  visit(cell::kVertices, model.vertices);
  visit(cell::kTriangles, model.triangles);
}

template <typename Model, typename Visit>
void visitCurves(Model& model, const Visit& visit) {
  visit(cell::kCurveObject, model.curves.object);
  visit(cell::kCurveLod, model.curves.lod);
  visit(cell::kCurveFirstVertex, model.curves.firstVertex);
  visit(cell::kCurveVertices, model.curveVertices);
}

template <typename Model, typename Visit>
void visitInstances(Model& model, const Visit& visit) {
  visit(cell::kInstanceObject, model.instances.object);
  visit(cell::kInstanceLod, model.instances.lod);
  visit(cell::kInstancePrototype, model.instances.prototype);
  visit(cell::kInstanceToLocal, model.instances.toLocal);
  visit(cell::kPrototypes, model.prototypes);
}

template <typename Model, typename Visit>
void visitAddresses(Model& model, const Visit& visit) {
  visit(cell::kAddresses, model.addresses);
  visit(cell::kReferences, model.externalReferences);
}

template <typename Appearances, typename Visit>
void visitLooks(Appearances& appearances, const Visit& visit) {
  visit(cell::kMaterials, appearances.materials);
  visit(cell::kTextureCoordinates, appearances.texCoords);
}

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
