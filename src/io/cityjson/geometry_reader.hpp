#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "io/cityjson/geometry_text.hpp"
#include "io/cityjson/looks.hpp"

namespace stadtblick::io::cityjson {

using assembly::Fragment;
using base::StringId;
using model::kNoObject;
using model::ObjectIndex;

/// What geometries of one document refer to.
struct DocumentTables {
  const std::vector<geo::Vec3>* vertices = nullptr;  ///< in the CRS of the file.
  const AppearanceTables* appearance = nullptr;
  std::span<const model::Lod> templateLods;  ///< of the geometry templates, by index.
};

/// The name under which the surfaces of a geometry template are found.
std::string templateName(std::uint32_t index);

/// What holds for a geometry because of where it stands.
struct GeometryPlace {
  ObjectIndex object = kNoObject;
  StringId id = 0;  ///< of the object, for findings.
  std::uint32_t line = 0;
  model::Lod lod = 0;
  model::SurfaceRole role = model::SurfaceRole::kMultiSurface;
  std::span<const ObjectIndex> semanticRows;  ///< the objects that the semantic surfaces became.
};

/// Hashes met so far.
class HashSet {
 public:
  /// False where it is in the set already.
  bool insert(std::uint64_t hash);
  void clear();

 private:
  std::size_t slotOf(std::uint64_t hash) const;

  std::vector<std::uint64_t> slots_;  ///< none, or a power of two; 0 is free.
  std::size_t count_ = 0;
  bool zero_ = false;
};

/// Turns geometries into rows of a fragment.
class GeometryReader {
 public:
  GeometryReader(Fragment& fragment, Looks& looks) : fragment_(fragment), looks_(looks) {}

  /// From here on geometries refer to these tables, which must outlive the looks.
  void setTables(const DocumentTables& tables);

  void read(const GeometryText& geometry, const GeometryPlace& place);

  /// Polygons that one was already read of are left out until endOnce.
  void beginOnce() {
    once_ = true;
    seen_.clear();
  }
  /// How many were left out.
  std::size_t endOnce() {
    once_ = false;
    return std::exchange(repeated_, 0);
  }

 private:
  struct ThemeReading {
    StringId theme = 0;
    ParallelValues values;
  };
  /// The texture of the polygon at hand in one theme: an index for each of its points as written.
  struct PolygonTexture {
    std::int32_t texture = JsonCursor::kNull;
    bool broken = false;
    std::vector<std::int32_t> indices;
  };
  struct Ring {
    std::size_t from = 0;  ///< tokens [from, to) are its indices.
    std::size_t to = 0;
    bool kept = false;
    std::uint32_t row = 0;  ///< of the fragment, where it is kept.
  };

  void readSurfaces(const GeometryText& geometry, const GeometryPlace& place, int levels);
  void readLevel(int level, ParallelValues& semantics);
  void readPolygon(ParallelValues& semantics);
  bool parseOneRing();
  bool parseRings();
  bool appendRings();
  bool appendRing(Ring& ring);
  bool appendPlainRing(Ring& ring);
  void readTextures();
  void readTexture(ThemeReading& theme, PolygonTexture& into);
  void addLooks(std::uint32_t surface, std::span<const std::int32_t> materials);
  void addTexture(std::uint32_t surface, std::size_t theme);
  bool isRepeated();
  void readCurves(const GeometryText& geometry, const GeometryPlace& place, bool lines);
  void readInstance(const GeometryText& geometry, const GeometryPlace& place);
  bool takeVertex(std::int32_t index, geo::Vec3& into);
  ObjectIndex owner(std::int32_t semantic) const;
  void reportMismatches(const GeometryText& geometry, const ParallelValues& semantics);
  void report(base::DiagnosticCode code, std::vector<std::string> arguments);

  Fragment& fragment_;
  Looks& looks_;
  DocumentTables tables_;
  const Tokens* tokens_ = nullptr;  ///< of the geometry at hand.
  std::size_t at_ = 0;
  bool malformed_ = false;
  bool materialsMismatch_ = false;
  bool texturesMismatch_ = false;
  GeometryPlace place_;
  std::vector<ThemeReading> materials_;
  std::vector<ThemeReading> textures_;
  std::vector<PolygonTexture> polygonTextures_;
  std::vector<std::int32_t> polygonMaterials_;
  std::vector<Ring> rings_;
  std::vector<geo::Vec3> points_;  ///< of the ring at hand.
  HashSet seen_;
  bool once_ = false;
  std::size_t repeated_ = 0;
};

}  // namespace stadtblick::io::cityjson
