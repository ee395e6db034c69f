#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/string_table.hpp"
#include "io/assembly/findings.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::assembly {

using base::StringId;
using model::kNoObject;
using model::ObjectIndex;

/// Stands for a ring that was read but left out, so that what refers to it needs no finding of its own.
inline constexpr std::uint32_t kRingLeftOut = UINT32_MAX;

/// Stands for "in coordinates of its own" among the CRS names of a fragment.
inline constexpr StringId kOwnCoordinates = UINT32_MAX;

/// What a run of neighbouring members became: rows as in CityModel, with indices and strings of its own, so
/// that runs can be read in parallel and joined in document order. All indices are relative to the fragment.
struct Fragment {
  struct Object {
    model::ObjectKind kind = model::ObjectKind::kUnknown;
    StringId id = 0;
    ObjectIndex parent = kNoObject;
    ObjectIndex topLevel = 0;
    ObjectIndex lodGroup = 0;
    std::uint32_t line = 0;
  };

  /// A polygon or triangle; its rings end at ringEnd (they begin where the surface before ends).
  struct Surface {
    ObjectIndex object = kNoObject;
    StringId id = 0;
    std::uint32_t line = 0;
    std::uint32_t ringEnd = 0;
    model::Lod lod = 0;
    model::SurfaceRole role = model::SurfaceRole::kMultiSurface;
    std::uint8_t flags = 0;
    bool reversed = false;  ///< stored the other way round than written (orientation "-").
    std::uint32_t triangleEnd = 0;
    std::array<float, 3> normal{};
  };

  struct Curve {
    ObjectIndex object = kNoObject;
    model::Lod lod = 0;
    std::uint32_t vertexEnd = 0;
  };

  /// A stretch of surfaces and of links, as a geometry element with an id or a prototype spans them.
  struct Range {
    std::uint32_t firstSurface = 0;
    std::uint32_t endSurface = 0;
    std::uint32_t firstLink = 0;
    std::uint32_t endLink = 0;
  };

  struct NamedGeometry {
    StringId id = 0;
    Range range;
  };

  /// xlink:href to a geometry, where a geometry stands.
  struct Link {
    StringId target = 0;
    ObjectIndex object = kNoObject;
    std::uint32_t line = 0;
    model::Lod lod = 0;
    model::SurfaceRole role = model::SurfaceRole::kMultiSurface;
    bool reversed = false;
  };

  struct Instance {
    ObjectIndex object = kNoObject;
    model::Lod lod = 0;
    std::uint32_t line = 0;
    std::uint32_t prototype = UINT32_MAX;  ///< index into prototypes, or
    StringId prototypeLink = 0;            ///< the id of a geometry elsewhere, or
    StringId libraryObject = 0;            ///< a model file, or a geometry of another file ("lib.gml#tree").
    std::array<double, 16> matrix{};
    std::uint32_t referencePoint = 0;  ///< index into referencePoints.
  };

  struct NamedRing {
    StringId id = 0;
    std::uint32_t ring = 0;  ///< or kRingLeftOut.
  };

  /// A point of a ring that was left out because it repeated the one before.
  struct RemovedPoint {
    std::uint32_t ring = 0;
    std::uint32_t index = 0;  ///< in the ring as written.
  };

  /// From `firstPosition` on, coordinates are in this CRS; 0 is the CRS of the file.
  struct CrsRun {
    std::uint32_t firstPosition = 0;
    StringId srsName = 0;
    std::uint32_t line = 0;
  };

  /// A position that cannot be: it was placed as not a number.
  struct ImpossiblePoint {
    std::uint32_t position = 0;
    double value = 0.0;  ///< the coordinate that is out of the world, as written.
  };

  struct Attribute {
    ObjectIndex object = 0;
    StringId name = 0;
    StringId unit = 0;
    model::AttributeValue value;
    bool generic = false;
  };

  /// One ring's texture coordinates as an appearance states them.
  struct TexturedRing {
    StringId ring = 0;
    std::uint32_t firstCoordinate = 0;
    std::uint32_t endCoordinate = 0;
    std::uint32_t line = 0;
  };

  /// TexCoordList or TexCoordGen: how a picture lies on a surface. Can be shared by its id.
  struct Parameterisation {
    StringId id = 0;
    std::vector<TexturedRing> rings;
    std::optional<std::array<double, 12>> worldToTexture;  ///< row-major 3×4, of coordinates as written.
  };

  /// A surface that looks like a surface data says.
  struct Target {
    StringId surface = 0;
    std::uint32_t parameterisation = UINT32_MAX;  ///< index into parameterisations, or
    StringId parameterisationLink = 0;            ///< the id of one elsewhere.
    std::uint32_t line = 0;
  };

  /// "These targets look like this in that theme."
  struct SurfaceData {
    StringId id = 0;
    StringId link = 0;  ///< of another surface data, which this theme uses too.
    StringId theme = 0;
    StringId imageUri = 0;
    model::TextureWrap wrap = model::TextureWrap::kRepeat;
    std::optional<model::Material> material;
    bool georeferenced = false;
    std::optional<std::array<double, 6>>
        worldFile;  ///< inline orientation and reference point, as a world file.
    std::vector<Target> targets;
    std::uint32_t line = 0;
  };

  base::StringTable strings;
  std::vector<Object> objects;
  std::vector<Surface> surfaces;
  std::vector<std::uint32_t> ringEnd;  ///< a ring's vertices begin where the ring before ends.
  std::vector<geo::Vec3> positions;    ///< as written; local after placing.
  std::vector<CrsRun> crsRuns;
  std::vector<ImpossiblePoint> impossiblePoints;  ///< of positions; ascending.
  std::vector<std::array<std::uint32_t, 3>> triangles;
  std::vector<Curve> curves;
  std::vector<geo::Vec3> curvePositions;
  std::vector<CrsRun> curveCrsRuns;
  std::vector<Instance> instances;
  std::vector<geo::Vec3> referencePoints;
  std::vector<CrsRun> referenceCrsRuns;
  std::vector<Range> prototypes;
  std::vector<NamedGeometry> namedGeometries;
  std::vector<NamedRing> namedRings;
  std::vector<RemovedPoint> removedPoints;  ///< ascending.
  std::vector<Link> links;
  std::vector<Attribute> attributes;
  std::vector<model::Address> addresses;
  std::vector<model::ExternalReference> externalReferences;
  std::vector<SurfaceData> surfaceData;
  std::vector<Parameterisation> parameterisations;
  std::vector<std::array<float, 2>> textureCoordinates;

  StringId firstSrsName = 0;
  std::uint32_t firstSrsLine = 0;
  std::map<std::string, std::size_t> extensionElements;  ///< ADE namespace -> elements skipped.
  std::map<std::string, std::size_t> notShown;           ///< class name -> elements known and not shown.
  std::size_t elementsSkipped = 0;
  std::size_t linkSteps = 0;  ///< what links that were followed on reading have added.
  bool linksExhausted = false;
  geo::Box3 worldBounds;  ///< after placing: in the CRS of the file, GIS order.
  Findings findings;

  std::uint32_t surfaceCount() const { return static_cast<std::uint32_t>(surfaces.size()); }
  std::uint32_t linkCount() const { return static_cast<std::uint32_t>(links.size()); }
  std::uint32_t firstRing(std::size_t surface) const {
    return surface == 0 ? 0 : surfaces[surface - 1].ringEnd;
  }
  std::uint32_t firstVertex(std::size_t ring) const { return ring == 0 ? 0 : ringEnd[ring - 1]; }
};

}  // namespace stadtblick::io::assembly
