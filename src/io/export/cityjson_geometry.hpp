#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <vector>

#include "io/export/export_attributes.hpp"
#include "io/export/export_looks.hpp"

namespace stadtblick::io::exporting {

/// The vertices of a document: whole numbers of millimetres, each once.
class CityJsonVertices {
 public:
  static constexpr double kScale = 0.001;  // metres
  explicit CityJsonVertices(geo::WorldPosition translate) : translate_(translate) {}

  std::uint32_t of(geo::WorldPosition world);
  const std::vector<std::array<std::int64_t, 3>>& all() const { return vertices_; }
  const geo::WorldPosition& translate() const { return translate_; }

 private:
  struct Hash {
    std::size_t operator()(const std::array<std::int64_t, 3>& v) const {
      return static_cast<std::size_t>((v[0] * 73856093) ^ (v[1] * 19349663) ^ (v[2] * 83492791));
    }
  };
  geo::WorldPosition translate_;
  std::vector<std::array<std::int64_t, 3>> vertices_;
  std::unordered_map<std::array<std::int64_t, 3>, std::uint32_t, Hash> known_;
};

/// What geometries of a document share: textures, materials, templates.
class CityJsonLooks {
 public:
  CityJsonLooks(const ExportRequest& request, base::Diagnostics& findings)
      : request_(request), findings_(findings), pictures_(request) {}

  /// Index of a texture in the document; kNone where it cannot be read.
  std::uint32_t texture(std::size_t layer, std::uint32_t texture);
  std::uint32_t material(std::size_t layer, std::uint32_t material);
  std::uint32_t texCoord(const std::array<float, 2>& st);
  /// The member "appearance", pictures written; null where there is none.
  nlohmann::ordered_json finish(OutputFiles& files);
  std::size_t pictureCount() { return pictures_.pictures().size(); }

 private:
  const ExportRequest& request_;
  base::Diagnostics& findings_;
  MaterialList pictures_;
  std::map<std::pair<std::size_t, std::uint32_t>, std::uint32_t> textures_, materials_;
  std::map<std::array<float, 2>, std::uint32_t> texCoords_;
  std::vector<std::array<float, 2>> texCoordList_;
  std::vector<std::pair<std::uint32_t, model::TextureWrap>> textureList_;
  std::vector<model::Material> materialList_;
};

/// Writes polygons of one object at one level as a geometry.
class CityJsonGeometryWriter {
 public:
  CityJsonGeometryWriter(const ExportRequest& request, std::size_t layer,
                         const AttributesByObject& attributes, CityJsonVertices& vertices,
                         CityJsonLooks& looks);

  /// Of surfaces of one level. A Solid where they close, a CompositeSurface of terrain, else a MultiSurface.
  nlohmann::ordered_json areas(const std::vector<model::SurfaceIndex>& surfaces, model::Lod lod);
  /// Lines, or points where each has one vertex only.
  nlohmann::ordered_json curves(const std::vector<std::uint32_t>& curves, model::Lod lod, bool points);
  /// A prototype as a template; `templateVertices` are those of all templates.
  nlohmann::ordered_json prototype(const model::Prototype& prototype, model::Lod lod,
                                   nlohmann::ordered_json& templateVertices);

 private:
  using Json = nlohmann::ordered_json;
  Json ringsOf(model::SurfaceIndex surface);
  Json semantics(const std::vector<model::SurfaceIndex>& surfaces, bool solid);
  std::size_t semanticIndex(model::ObjectIndex row, Json& list,
                            std::map<model::ObjectIndex, std::size_t>& known);
  void addLooks(const std::vector<model::SurfaceIndex>& surfaces, bool solid, Json& geometry);
  Json textureValues(model::SurfaceIndex surface, const model::SurfaceAppearance* look, bool& any);

  const ExportRequest& request_;
  std::size_t layer_;
  const model::CityModel& model_;
  const AttributesByObject& attributes_;
  CityJsonVertices& vertices_;
  CityJsonLooks& looks_;
};

}  // namespace stadtblick::io::exporting
