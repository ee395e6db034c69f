#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/string_table.hpp"
#include "geo/local_frame.hpp"
#include "model/appearance.hpp"
#include "model/attribute_table.hpp"
#include "model/object_kind.hpp"
#include "model/words.hpp"

namespace stadtblick::model {

using SurfaceIndex = std::uint32_t;
using Lod = std::uint8_t;

/// City objects, one row a feature; boundary surfaces and openings are rows too, right behind their parent
/// (rows are in document order, so the rows of a top-level object are contiguous: [top, topEnd)).
struct ObjectTable {
  std::vector<ObjectKind> kind;
  std::vector<base::StringId> id;     ///< gml:id as written; 0 where there is none.
  std::vector<ObjectIndex> parent;    ///< kNoObject for top-level objects.
  std::vector<ObjectIndex> topLevel;  ///< the top-level object it belongs to; itself for those.
  std::vector<ObjectIndex> lodGroup;  ///< the object whose level of detail decides: see lod_selection.hpp.
  std::vector<std::uint32_t> line;    ///< 1-based line of its start tag in the source.
  std::vector<std::uint16_t> source;  ///< index into CityModel::sources.
  std::size_t size() const { return kind.size(); }
};

/// What property the geometry of a surface came from.
enum class SurfaceRole : std::uint8_t {
  kMultiSurface,
  kSolid,
  kFootprint,  ///< lod0FootPrint
  kRoofEdge,   ///< lod0RoofEdge
  kTin,
  kPrototype,  ///< geometry of an implicit geometry, in its own coordinates; drawn through `instances`.
};

enum SurfaceFlag : std::uint8_t {
  kSurfaceDegenerate = 1,  ///< no area: kept, without triangles.
  kSurfaceNotPlanar = 2,
  kSurfaceSelfIntersecting = 4,
};

/// Polygons and triangles, one row each, with their rings kept.
struct SurfaceTable {
  std::vector<ObjectIndex> object;  ///< the feature it belongs to; kNoObject for prototypes.
  std::vector<base::StringId> id;   ///< gml:id of the polygon; 0 where there is none.
  std::vector<Lod> lod;
  std::vector<SurfaceRole> role;
  std::vector<std::uint8_t> flags;
  std::vector<std::uint32_t>
      firstRing;  ///< size()+1 entries: rings [firstRing[i], firstRing[i+1]); the first is the exterior.
  std::vector<std::uint32_t> firstTriangle;  ///< size()+1 entries into `triangles` (in triangles).
  std::vector<std::array<float, 3>> normal;  ///< unit, by Newell; zero where degenerate.
  std::size_t size() const { return object.size(); }
};

/// Line strings and points (a point is a curve of one vertex), for LoD 0 networks and terrain intersections.
struct CurveTable {
  std::vector<ObjectIndex> object;
  std::vector<Lod> lod;
  std::vector<std::uint32_t> firstVertex;  ///< size()+1 entries into `curveVertices`.
  std::size_t size() const { return object.size(); }
};

/// Implicit geometry: prototypes drawn at many places.
struct InstanceTable {
  std::vector<ObjectIndex> object;
  std::vector<Lod> lod;
  std::vector<std::uint32_t> prototype;         ///< index into CityModel::prototypes.
  std::vector<std::array<double, 12>> toLocal;  ///< row-major 3×4: prototype coordinates -> LocalPoint.
  std::size_t size() const { return object.size(); }
};

/// A range of surfaces with the role kPrototype.
struct Prototype {
  SurfaceIndex firstSurface = 0;
  SurfaceIndex endSurface = 0;
};

/// A postal address (xAL), attached to an object.
struct Address {
  ObjectIndex object = kNoObject;
  base::StringId street = 0;
  base::StringId number = 0;
  base::StringId postalCode = 0;
  base::StringId city = 0;
  base::StringId country = 0;
};

struct ExternalReference {
  ObjectIndex object = kNoObject;
  base::StringId informationSystem = 0;
  base::StringId name = 0;  ///< externalObject/name or uri.
};

/// Who made the data and what may be done with it; shown wherever the data is shown. Words have both
/// languages; where the source has one only, both are that.
struct Credit {
  std::string provider;
  Words title;
  Words licenceName;
  std::string licenceUrl;
  std::string datasetUrl;
  Words changeNote;
  auto operator<=>(const Credit&) const = default;
};

/// A file the model was read from.
struct Source {
  std::string path;
  std::string format;        ///< "CityGML 2.0".
  std::string crsAsWritten;  ///< the srsName that decided; "" where there is none.
  geo::Crs crs;              ///< of the file.
  geo::Box3 worldBounds;     ///< of all vertices, in `crs`, GIS order.
  geo::Box3 statedEnvelope;  ///< gml:Envelope of the model, as stated, GIS order; empty where there is none.
  std::string name;          ///< gml:name of the model.
  std::uint64_t bytes = 0;
  Credit credit;
};

/// A city in columns. Built once by an importer, then immutable and shared between threads.
struct CityModel {
  geo::LocalFrame frame;
  base::StringTable strings;
  std::vector<Source> sources;

  ObjectTable objects;
  SurfaceTable surfaces;
  std::vector<std::uint32_t>
      firstVertex;  ///< rings+1 entries: ring r has vertices [firstVertex[r], firstVertex[r+1]).
  std::vector<geo::LocalPoint> vertices;                ///< without the repeated last point of a ring.
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< vertex indices.
  CurveTable curves;
  std::vector<geo::LocalPoint> curveVertices;
  InstanceTable instances;
  std::vector<Prototype> prototypes;

  AttributeTable attributes;
  std::vector<Address> addresses;                     ///< ascending by object.
  std::vector<ExternalReference> externalReferences;  ///< ascending by object.
  Appearances appearances;

  geo::Box3 bounds;                 ///< of everything drawn, local.
  std::size_t elementsSkipped = 0;  ///< ADE and unknown elements.
};

/// One past the last row of the top-level object `top`.
ObjectIndex topEnd(const CityModel& model, ObjectIndex top);

}  // namespace stadtblick::model
