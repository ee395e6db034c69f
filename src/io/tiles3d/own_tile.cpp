#include "io/tiles3d/own_tile.hpp"

#include <algorithm>
#include <cmath>

#include "io/tiles3d/feature_table.hpp"
#include "io/tiles3d/json_reading.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

/// A column of a property table with whole numbers of `bytes` each, `components` a row.
std::optional<std::string_view> column(const GltfDocument& document, const json& table, const char* name,
                                       std::size_t bytesEach) {
  const json* properties = member(table, "properties");
  const json* property = properties == nullptr ? nullptr : member(*properties, name);
  if (property == nullptr) return std::nullopt;
  const auto values = asIndex(member(*property, "values"));
  if (!values) return std::nullopt;
  const auto bytes = document.view(*values);
  const std::size_t count = indexOr(table, "count", 0);
  if (!bytes || count > bytes->size() / bytesEach) return std::nullopt;
  return bytes->substr(0, count * bytesEach);
}

std::uint32_t wordAt(std::string_view bytes, std::size_t index) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + index * 4, 4);
  return value;
}

const json* propertyTable(const GltfDocument& document, std::size_t index) {
  const json* extensions = member(document.root(), "extensions");
  const json* metadata = extensions == nullptr ? nullptr : member(*extensions, "EXT_structural_metadata");
  return metadata == nullptr ? nullptr : element(member(*metadata, "propertyTables"), index);
}

/// What the feature ids of a tile mean.
struct Tables {
  std::vector<std::uint32_t> objects;  ///< rows of the catalogue.
  std::vector<SurfaceLook> looks;
};

bool readTables(const GltfDocument& document, std::span<const model::CatalogueRow> cellFirstRow,
                Tables& tables) {
  const json* objects = propertyTable(document, 0);
  const json* surfaces = propertyTable(document, 1);
  if (objects == nullptr || surfaces == nullptr) return false;
  const auto cells = column(document, *objects, "cell", 4);
  const auto rows = column(document, *objects, "row", 4);
  const auto surfaceRows = column(document, *surfaces, "row", 4);
  const auto classes = column(document, *surfaces, "class", 1);
  const auto materials = column(document, *surfaces, "material", 4);
  if (!cells || !rows || !surfaceRows || !classes || !materials) return false;
  for (std::size_t i = 0; i < cells->size() / 4; ++i) {
    const std::uint32_t cell = wordAt(*cells, i);
    std::uint32_t row = model::kNoObjectId;
    if (cell < cellFirstRow.size()) {
      row = cellFirstRow[cell] + wordAt(*rows, i);
      const bool outside =
          row < cellFirstRow[cell] || (cell + 1 < cellFirstRow.size() && row >= cellFirstRow[cell + 1]);
      if (outside) row = model::kNoObjectId;
    }
    tables.objects.push_back(row);
  }
  for (std::size_t i = 0; i < classes->size(); ++i) {
    SurfaceLook look;
    look.row = wordAt(*surfaceRows, i);
    const auto c = static_cast<std::uint8_t>((*classes)[i]);
    if (c < model::kSurfaceClasses) look.surfaceClass = static_cast<model::SurfaceClass>(c);
    std::memcpy(look.material.data(), materials->data() + i * 4, 4);
    tables.looks.push_back(look);
  }
  return true;
}

std::int16_t wide(double unit) {
  return static_cast<std::int16_t>(std::lround(std::clamp(unit, -1.0, 1.0) * 32767.0));
}

/// Reads one node; false where something does not fit together.
class MeshDecoder {
 public:
  MeshDecoder(const GltfDocument& document, const Tables& tables, const MaterialTextures& textures)
      : document_(document), tables_(tables), textures_(textures) {}

  bool decode(const json& node, model::TileMesh& mesh) {
    const json* extras = member(node, "extras");
    const auto origin = extras == nullptr ? std::nullopt : numbers<3>(member(*extras, "origin"));
    const auto step = extras == nullptr ? std::nullopt : asNumber(member(*extras, "step"));
    const json* gltfMesh = document_.item("meshes", indexOr(node, "mesh", SIZE_MAX));
    const json* primitives = gltfMesh == nullptr ? nullptr : member(*gltfMesh, "primitives");
    const json* first = element(primitives, 0);
    const json* attributes = first == nullptr ? nullptr : member(*first, "attributes");
    if (!origin || !step || attributes == nullptr) return false;
    mesh.origin = {(*origin)[0], (*origin)[1], (*origin)[2]};
    if (!readVertices(*attributes, *step, mesh)) return false;
    for (const json& primitive : *primitives)
      if (!readPrimitive(primitive, mesh)) return false;
    if (const json* meshExtras = member(*gltfMesh, "extras"))
      if (!readEdges(member(*meshExtras, "edges"), mesh)) return false;
    measureBounds(mesh);
    return true;
  }

 private:
  bool readVertices(const json& attributes, double step, model::TileMesh& mesh) {
    const auto positions = document_.accessor(member(attributes, "POSITION"), 3);
    const auto normals = document_.accessor(member(attributes, "NORMAL"), 3);
    const auto objects = document_.accessor(member(attributes, "_FEATURE_ID_0"), 1);
    const auto surfaces = document_.accessor(member(attributes, "_FEATURE_ID_1"), 1);
    if (!positions || !normals || !objects || !surfaces) return false;
    const std::size_t count = positions->count;
    if (normals->count != count || objects->count != count || surfaces->count != count) return false;
    mesh.positions.reserve(count);
    mesh.normalClass.reserve(count);
    mesh.material.reserve(count);
    mesh.ids.reserve(count);
    for (std::size_t v = 0; v < count; ++v) {
      const std::uint32_t object = objects->whole(v);
      const std::uint32_t surface = surfaces->whole(v);
      if (object >= tables_.objects.size() || surface >= tables_.looks.size()) return false;
      const SurfaceLook& look = tables_.looks[surface];
      mesh.positions.push_back({static_cast<float>(positions->value(v, 0) * step),
                                static_cast<float>(positions->value(v, 1) * step),
                                static_cast<float>(positions->value(v, 2) * step)});
      mesh.normalClass.push_back({wide(normals->value(v, 0)), wide(normals->value(v, 1)),
                                  wide(normals->value(v, 2)), static_cast<std::int16_t>(look.surfaceClass)});
      mesh.material.push_back(look.material);
      mesh.ids.push_back({tables_.objects[object], look.row});
    }
    return true;
  }

  bool readPrimitive(const json& primitive, model::TileMesh& mesh) {
    const auto indices = document_.accessor(member(primitive, "indices"), 1);
    if (!indices || indices->count % 3 != 0) return false;
    const std::size_t material = indexOr(primitive, "material", SIZE_MAX);
    model::Batch batch;
    batch.firstIndex = static_cast<std::uint32_t>(mesh.indices.size());
    batch.indexCount = static_cast<std::uint32_t>(indices->count);
    if (material < textures_.ofMaterial.size()) batch.texture = textures_.ofMaterial[material];
    batch.transparent = batch.texture == model::kNoTexture && blends(material);
    for (std::size_t i = 0; i < indices->count; ++i) {
      const std::uint32_t index = indices->whole(i);
      if (index >= mesh.positions.size()) return false;
      mesh.indices.push_back(index);
    }
    if (!mesh.batches.empty() && mesh.batches.back().texture == batch.texture &&
        mesh.batches.back().transparent == batch.transparent)
      mesh.batches.back().indexCount += batch.indexCount;
    else
      mesh.batches.push_back(batch);
    const json* attributes = member(primitive, "attributes");
    const json* texCoords = attributes == nullptr ? nullptr : member(*attributes, "TEXCOORD_0");
    return texCoords == nullptr || !mesh.texCoords.empty() || readTexCoords(*texCoords, mesh);
  }

  bool blends(std::size_t material) const {
    const json* found = document_.item("materials", material);
    const json* mode = found == nullptr ? nullptr : member(*found, "alphaMode");
    return mode != nullptr && *mode == "BLEND";
  }

  bool readTexCoords(const json& index, model::TileMesh& mesh) {
    const auto values = document_.accessor(&index, 2);
    if (!values || values->count != mesh.positions.size()) return false;
    for (std::size_t v = 0; v < values->count; ++v)
      mesh.texCoords.push_back(
          {static_cast<float>(values->value(v, 0)), static_cast<float>(1.0 - values->value(v, 1))});
    return true;
  }

  bool readEdges(const json* index, model::TileMesh& mesh) {
    if (index == nullptr) return true;
    const auto ends = document_.accessor(index, 1);
    if (!ends || ends->count % 2 != 0) return false;
    for (std::size_t e = 0; e < ends->count; ++e) {
      const std::uint32_t vertex = ends->whole(e);
      if (vertex >= mesh.positions.size()) return false;
      mesh.edgePositions.push_back(mesh.positions[vertex]);
      mesh.edgeObjects.push_back(mesh.ids[vertex][0]);
    }
    return true;
  }

  const GltfDocument& document_;
  const Tables& tables_;
  const MaterialTextures& textures_;
};

}  // namespace

bool isOwnTile(const GltfDocument& document) {
  const json* asset = member(document.root(), "asset");
  const json* extras = asset == nullptr ? nullptr : member(*asset, "extras");
  return extras != nullptr && member(*extras, "frameOrigin") != nullptr &&
         propertyTable(document, 1) != nullptr;
}

base::Result<model::TileContent> decodeOwnTile(const GltfDocument& document,
                                               std::span<const model::CatalogueRow> cellFirstRow,
                                               const std::string& name) {
  const auto broken = [&name](const std::string& reason) {
    return base::Result<model::TileContent>::failure(base::DiagnosticCode::kTileUnreadable, {name, 0, {}},
                                                     {name, reason});
  };
  Tables tables;
  if (!readTables(document, cellFirstRow, tables)) return broken("its property tables are damaged");
  base::Diagnostics findings;
  model::TileContent content;
  const auto nothing = [](const std::string&) -> std::optional<std::string> { return std::nullopt; };
  const MaterialTextures textures = readTextures(document, nothing, name, findings);
  content.textures = textures.images;
  MeshDecoder decoder(document, tables, textures);
  for (std::size_t n = 0;; ++n) {
    const json* node = document.item("nodes", n);
    if (node == nullptr) break;
    if (member(*node, "mesh") == nullptr) continue;
    model::TileMesh mesh;
    if (!decoder.decode(*node, mesh)) return broken("a mesh is damaged");
    content.meshes.push_back(std::move(mesh));
  }
  return {std::move(content), std::move(findings)};
}

}  // namespace stadtblick::io::tiles3d
