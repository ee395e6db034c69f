#include "io/export/cityjson_geometry.hpp"

#include <algorithm>
#include <cmath>

#include "io/export/cityjson_types.hpp"

namespace stadtblick::io::exporting {

using Json = nlohmann::ordered_json;
using model::KindRole;
using model::ObjectIndex;
using model::SurfaceIndex;

namespace {

std::string_view wrapName(model::TextureWrap wrap) {
  switch (wrap) {
    case model::TextureWrap::kNone:
      return "none";
    case model::TextureWrap::kMirror:
      return "mirror";
    case model::TextureWrap::kClamp:
      return "clamp";
    case model::TextureWrap::kBorder:
      return "border";
    default:
      return "wrap";
  }
}

double rounded(double value, double steps) { return std::round(value * steps) / steps; }
Json colour(const std::array<float, 3>& c) {
  constexpr double kSteps = 1e4;
  return {rounded(c[0], kSteps), rounded(c[1], kSteps), rounded(c[2], kSteps)};
}

/// Every edge of the rings is passed once in each direction.
bool isClosed(const Json& boundaries) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, int> surplus;
  for (const Json& surface : boundaries)
    for (const Json& ring : surface)
      for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto a = ring[i].get<std::uint32_t>();
        const auto b = ring[(i + 1) % ring.size()].get<std::uint32_t>();
        if (a != b) surplus[std::minmax(a, b)] += a < b ? 1 : -1;
      }
  return surplus.size() > 3 &&
         std::ranges::all_of(surplus, [](const auto& edge) { return edge.second == 0; });
}

}  // namespace

std::uint32_t CityJsonVertices::of(geo::WorldPosition world) {
  const geo::Vec3 from = world - translate_;
  const auto steps = [](double v) { return static_cast<std::int64_t>(std::llround(v / kScale)); };
  const std::array<std::int64_t, 3> vertex{steps(from.x), steps(from.y), steps(from.z)};
  const auto [known, added] = known_.emplace(vertex, static_cast<std::uint32_t>(vertices_.size()));
  if (added) vertices_.push_back(vertex);
  return known->second;
}

std::uint32_t CityJsonLooks::texture(std::size_t layer, std::uint32_t texture) {
  const auto [known, added] = textures_.emplace(std::pair(layer, texture), model::kNone);
  if (!added) return known->second;
  const model::Texture& one = request_.layers[layer].model->appearances.textures[texture];
  const std::uint32_t picture = pictures_.pictureOf(one, findings_);
  if (picture == model::kNone) return model::kNone;
  known->second = static_cast<std::uint32_t>(textureList_.size());
  textureList_.emplace_back(picture, one.wrap);
  return known->second;
}

std::uint32_t CityJsonLooks::material(std::size_t layer, std::uint32_t material) {
  const auto [known, added] =
      materials_.emplace(std::pair(layer, material), static_cast<std::uint32_t>(materialList_.size()));
  if (added) materialList_.push_back(request_.layers[layer].model->appearances.materials[material]);
  return known->second;
}

std::uint32_t CityJsonLooks::texCoord(const std::array<float, 2>& st) {
  const auto [known, added] = texCoords_.emplace(st, static_cast<std::uint32_t>(texCoordList_.size()));
  if (added) texCoordList_.push_back(st);
  return known->second;
}

Json CityJsonLooks::finish(OutputFiles& files) {
  Json appearance = Json::object();
  if (!materialList_.empty()) {
    Json list = Json::array();
    for (const model::Material& one : materialList_)
      list.push_back({{"name", "material_" + std::to_string(list.size())},
                      {"diffuseColor", colour(one.diffuse)},
                      {"emissiveColor", colour(one.emissive)},
                      {"transparency", rounded(one.transparency, 1e4)}});
    appearance["materials"] = std::move(list);
  }
  if (!textureList_.empty()) {
    const std::string folder = writePictures(request_, pictures_, files);
    Json list = Json::array();
    for (const auto& [picture, wrap] : textureList_) {
      const ExportPicture& file = pictures_.pictures()[picture];
      list.push_back({{"type", file.mime == "image/png" ? "PNG" : "JPG"},
                      {"image", folder + "/" + file.name},
                      {"wrapMode", wrapName(wrap)},
                      {"textureType", "specific"}});
    }
    appearance["textures"] = std::move(list);
    Json coordinates = Json::array();
    for (const auto& st : texCoordList_) coordinates.push_back({rounded(st[0], 1e6), rounded(st[1], 1e6)});
    appearance["vertices-texture"] = std::move(coordinates);
  }
  return appearance.empty() ? Json() : appearance;
}

CityJsonGeometryWriter::CityJsonGeometryWriter(const ExportRequest& request, std::size_t layer,
                                               const AttributesByObject& attributes,
                                               CityJsonVertices& vertices, CityJsonLooks& looks)
    : request_(request),
      layer_(layer),
      model_(*request.layers[layer].model),
      attributes_(attributes),
      vertices_(vertices),
      looks_(looks) {}

Json CityJsonGeometryWriter::ringsOf(SurfaceIndex surface) {
  Json rings = Json::array();
  for (auto r = model_.surfaces.firstRing[surface]; r < model_.surfaces.firstRing[surface + 1]; ++r) {
    Json ring = Json::array();
    for (auto v = model_.firstVertex[r]; v < model_.firstVertex[r + 1]; ++v)
      ring.push_back(vertices_.of(model_.frame.localToWorld(model_.vertices[v])));
    rings.push_back(std::move(ring));
  }
  return rings;
}

std::size_t CityJsonGeometryWriter::semanticIndex(ObjectIndex row, Json& list,
                                                  std::map<ObjectIndex, std::size_t>& known) {
  const auto [found, added] = known.emplace(row, list.size());
  if (!added) return found->second;
  const std::size_t index = list.size();
  Json one{{"type", cityJsonSurfaceType(model_.objects.kind[row])}};
  if (const auto id = model_.strings[model_.objects.id[row]]; !id.empty()) one["id"] = id;
  const Json attributes = attributes_.json(row);
  for (const auto& [name, value] : attributes.items())
    if (!one.contains(name) && name != "parent" && name != "children") one[name] = value;
  list.push_back(std::move(one));
  const ObjectIndex above = model_.objects.parent[row];
  if (above != model::kNoObject && !isCityJsonObject(model_.objects.kind[above])) {
    const std::size_t parent = semanticIndex(above, list, known);
    list[index]["parent"] = parent;
    list[parent]["children"].push_back(index);
  }
  return index;
}

Json CityJsonGeometryWriter::semantics(const std::vector<SurfaceIndex>& surfaces, bool solid) {
  Json list = Json::array();
  Json values = Json::array();
  std::map<ObjectIndex, std::size_t> known;
  for (const SurfaceIndex s : surfaces) {
    const ObjectIndex row = model_.surfaces.object[s];
    if (isCityJsonObject(model_.objects.kind[row]))
      values.push_back(nullptr);
    else
      values.push_back(semanticIndex(row, list, known));
  }
  if (list.empty()) return {};
  if (solid) values = Json::array({std::move(values)});
  return {{"surfaces", std::move(list)}, {"values", std::move(values)}};
}

/// [[texture, st, st …], …] ring by ring, or [[null]].
Json CityJsonGeometryWriter::textureValues(SurfaceIndex surface, const model::SurfaceAppearance* look,
                                           bool& any) {
  const std::uint32_t firstRing = model_.surfaces.firstRing[surface];
  const std::uint32_t endRing = model_.surfaces.firstRing[surface + 1];
  std::uint32_t texture = model::kNone;
  if (look != nullptr && look->texture != model::kNone && look->firstTexCoord != model::kNone)
    texture = looks_.texture(layer_, look->texture);
  Json rings = Json::array();
  std::uint32_t next = look != nullptr ? look->firstTexCoord : 0;
  for (std::uint32_t r = firstRing; r < endRing; ++r) {
    Json ring = Json::array();
    if (texture == model::kNone) {
      ring.push_back(nullptr);
    } else {
      any = true;
      ring.push_back(texture);
      for (auto v = model_.firstVertex[r]; v < model_.firstVertex[r + 1]; ++v)
        ring.push_back(looks_.texCoord(model_.appearances.texCoords[next++]));
    }
    rings.push_back(std::move(ring));
  }
  return rings;
}

void CityJsonGeometryWriter::addLooks(const std::vector<SurfaceIndex>& surfaces, bool solid, Json& geometry) {
  for (const model::Theme& theme : model_.appearances.themes) {
    Json materials = Json::array();
    Json textures = Json::array();
    bool anyMaterial = false;
    bool anyTexture = false;
    for (const SurfaceIndex s : surfaces) {
      const auto found = std::ranges::lower_bound(theme.surfaces, s, {}, &model::SurfaceAppearance::surface);
      const auto* look = found != theme.surfaces.end() && found->surface == s ? &*found : nullptr;
      if (look != nullptr && look->material != model::kNone) {
        materials.push_back(looks_.material(layer_, look->material));
        anyMaterial = true;
      } else {
        materials.push_back(nullptr);
      }
      if (request_.textures) textures.push_back(textureValues(s, look, anyTexture));
    }
    std::string name(model_.strings[theme.name]);
    if (name.empty()) name = "default";
    if (solid) {
      materials = Json::array({std::move(materials)});
      textures = Json::array({std::move(textures)});
    }
    if (anyMaterial) geometry["material"][name] = {{"values", std::move(materials)}};
    if (anyTexture) geometry["texture"][name] = {{"values", std::move(textures)}};
  }
}

Json CityJsonGeometryWriter::areas(const std::vector<SurfaceIndex>& surfaces, model::Lod lod) {
  Json boundaries = Json::array();
  for (const SurfaceIndex s : surfaces) boundaries.push_back(ringsOf(s));
  const bool terrain =
      model_.objects.kind[model_.surfaces.object[surfaces.front()]] == model::ObjectKind::kTINRelief;
  const bool solid = !terrain && isClosed(boundaries);
  if (solid) boundaries = Json::array({std::move(boundaries)});
  Json geometry{{"type", terrain ? "CompositeSurface"
                         : solid ? "Solid"
                                 : "MultiSurface"},
                {"lod", std::to_string(lod)},
                {"boundaries", std::move(boundaries)}};
  if (Json meaning = semantics(surfaces, solid); !meaning.is_null())
    geometry["semantics"] = std::move(meaning);
  addLooks(surfaces, solid, geometry);
  return geometry;
}

Json CityJsonGeometryWriter::curves(const std::vector<std::uint32_t>& curves, model::Lod lod, bool points) {
  Json boundaries = Json::array();
  for (const std::uint32_t c : curves) {
    Json line = Json::array();
    for (auto v = model_.curves.firstVertex[c]; v < model_.curves.firstVertex[c + 1]; ++v)
      line.push_back(vertices_.of(model_.frame.localToWorld(model_.curveVertices[v])));
    boundaries.push_back(points ? line[0] : line);
  }
  return {{"type", points ? "MultiPoint" : "MultiLineString"},
          {"lod", std::to_string(lod)},
          {"boundaries", std::move(boundaries)}};
}

Json CityJsonGeometryWriter::prototype(const model::Prototype& prototype, model::Lod lod,
                                       Json& templateVertices) {
  std::vector<SurfaceIndex> surfaces;
  Json boundaries = Json::array();
  for (SurfaceIndex s = prototype.firstSurface; s < prototype.endSurface; ++s) {
    Json rings = Json::array();
    for (auto r = model_.surfaces.firstRing[s]; r < model_.surfaces.firstRing[s + 1]; ++r) {
      Json ring = Json::array();
      for (auto v = model_.firstVertex[r]; v < model_.firstVertex[r + 1]; ++v) {
        const geo::Vec3 p = model_.vertices[v];
        ring.push_back(templateVertices.size());
        templateVertices.push_back({rounded(p.x, 1e6), rounded(p.y, 1e6), rounded(p.z, 1e6)});
      }
      rings.push_back(std::move(ring));
    }
    boundaries.push_back(std::move(rings));
    surfaces.push_back(s);
  }
  Json geometry{
      {"type", "MultiSurface"}, {"lod", std::to_string(lod)}, {"boundaries", std::move(boundaries)}};
  addLooks(surfaces, false, geometry);
  return geometry;
}

}  // namespace stadtblick::io::exporting
