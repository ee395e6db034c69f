#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/assembly/fragment.hpp"
#include "io/cityjson/attribute_reader.hpp"
#include "io/cityjson/document_split.hpp"
#include "io/cityjson/geometry_reader.hpp"
#include "io/cityjson/looks.hpp"

namespace stadtblick::io::cityjson {

/// What a run of neighbouring objects became.
struct Batch {
  assembly::Fragment fragment;
  Looks looks;
  std::map<std::string, std::size_t> otherTypes;  ///< types that are not of the standard -> objects.
  std::size_t geometriesLeftOut = 0;              ///< for another one of the same whole level.
  std::size_t polygonsLeftOut = 0;                ///< that another geometry of the object has too.
};

/// A kind of the standard for "BuildingStorey", "+GenericCityObject" …; nothing for types of extensions.
std::optional<model::ObjectKind> kindOfType(std::string_view type);

/// Reads city objects into a batch.
class ObjectReader {
 public:
  explicit ObjectReader(Batch& batch)
      : batch_(batch), attributes_(batch.fragment), geometry_(batch.fragment, batch.looks) {}

  void setTables(const DocumentTables& tables) {
    templateLods_ = tables.templateLods;
    geometry_.setTables(tables);
  }

  /// Reads one object and returns its row. `parent` is a row of the fragment, or kNoObject. `line` is where
  /// findings point.
  ObjectIndex read(const ObjectText& text, ObjectIndex parent);

  /// Reads a geometry template into surfaces of their own, to be found by templateName(index). Returns its
  /// level of detail.
  model::Lod readTemplate(JsonCursor& cursor, std::uint32_t index);

 private:
  ObjectIndex addRow(const ObjectText& text, ObjectIndex parent);
  model::ObjectKind kindOf(std::string_view type);
  void readGeometries(JsonCursor& cursor);
  void emitGeometries(const AttributeOwner& owner);
  void chooseGeometries(const AttributeOwner& owner);
  model::Lod lodOf(const GeometryText& geometry) const;
  void emit(const GeometryText& geometry, const AttributeOwner& owner);
  void addSemanticRows(const GeometryText& geometry, const AttributeOwner& owner);
  void orderSemanticRows(ObjectIndex first);

  Batch& batch_;
  AttributeReader attributes_;
  GeometryReader geometry_;
  std::span<const model::Lod> templateLods_;
  std::vector<std::pair<std::string_view, model::ObjectKind>> kinds_;  ///< met so far.
  std::vector<GeometryText> geometries_;  ///< of the object at hand; more than that many keep memory.
  std::size_t geometryCount_ = 0;
  std::vector<bool> chosen_;
  std::vector<SemanticSurface> semantics_;
  std::vector<ObjectIndex> semanticRows_;
  std::string buffer_;
};

}  // namespace stadtblick::io::cityjson
