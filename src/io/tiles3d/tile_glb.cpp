#include "io/tiles3d/tile_glb.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "base/srgb.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using base::Done;
using base::Result;
using nlohmann::json;

constexpr double kMostStep = 32767.0;

std::uint8_t linearByte(double srgb) {
  return static_cast<std::uint8_t>(std::lround(base::linearFromSrgb(srgb) * 255.0));
}

/// Colours of the classes as glTF wants them.
std::array<std::array<std::uint8_t, 4>, model::kSurfaceClasses> linearPalette() {
  std::array<std::array<std::uint8_t, 4>, model::kSurfaceClasses> palette{};
  const auto colours = model::whiteModelPalette();
  for (std::size_t c = 0; c < palette.size(); ++c) {
    for (std::size_t i = 0; i < 3; ++i) palette[c][i] = linearByte(static_cast<double>(colours[c][i]));
    palette[c][3] = 255;
  }
  return palette;
}

/// The surfaces of a tile, numbered as they come.
class Looks {
 public:
  std::uint32_t number(const SurfaceLook& look) {
    if (!list_.empty() && list_[last_] == look) return last_;
    const auto [found, isNew] = numbers_.try_emplace(look, static_cast<std::uint32_t>(list_.size()));
    if (isNew) list_.push_back(look);
    return last_ = found->second;
  }
  const std::vector<SurfaceLook>& list() const { return list_; }

 private:
  std::map<SurfaceLook, std::uint32_t> numbers_;
  std::vector<SurfaceLook> list_;
  std::uint32_t last_ = 0;
};

/// A mesh on the 16-bit lattice of its box.
struct Quantised {
  geo::LocalPoint middle;                              ///< local.
  double step = 1.0;                                   ///< metres.
  std::vector<std::array<std::int16_t, 4>> positions;  ///< the fourth is padding.
  std::array<std::int16_t, 3> low{};
  std::array<std::int16_t, 3> high{};
};

std::array<std::int16_t, 4> onLattice(geo::Vec3 fromMiddle, double step) {
  const auto snapped = [step](double value) {
    return static_cast<std::int16_t>(std::lround(std::clamp(value / step, -kMostStep, kMostStep)));
  };
  return {snapped(fromMiddle.x), snapped(fromMiddle.y), snapped(fromMiddle.z), 0};
}

geo::Vec3 asVec3(const std::array<float, 3>& p) {
  return {static_cast<double>(p[0]), static_cast<double>(p[1]), static_cast<double>(p[2])};
}

Quantised quantise(const model::TileMesh& mesh) {
  Quantised q;
  geo::Box3 box;
  for (const auto& p : mesh.positions) box.add(asVec3(p));
  for (const auto& p : mesh.edgePositions) box.add(asVec3(p));
  const geo::Vec3 size = box.size();
  q.step = std::max({size.x, size.y, size.z, 0.01}) / 2 / kMostStep;
  const geo::Vec3 middle = box.centre();
  q.middle = mesh.origin + middle;
  for (const auto& p : mesh.positions) q.positions.push_back(onLattice(asVec3(p) - middle, q.step));
  return q;
}

void measure(Quantised& q) {
  q.low = {32767, 32767, 32767};
  q.high = {-32767, -32767, -32767};
  for (const auto& p : q.positions)
    for (std::size_t i = 0; i < 3; ++i) {
      q.low[i] = std::min(q.low[i], p[i]);
      q.high[i] = std::max(q.high[i], p[i]);
    }
}

std::int8_t normalByte(std::int16_t snorm) {
  return static_cast<std::int8_t>(std::lround(static_cast<double>(snorm) / 32767.0 * 127.0));
}

}  // namespace

class TileEncoder::Work {
 public:
  Work(bool compress, const std::filesystem::path& scratch, std::span<const TileTexture> textures)
      : glb_(compress, scratch) {
    addMaterials(textures);
  }

  void addMesh(const model::TileMesh& mesh);
  bool hasMeshes() const { return !nodes_.empty(); }

  Result<Done> finish(const FeatureTable& features, const Frame& frame,
                      const std::function<void(std::string_view)>& put) {
    json& root = glb_.json();
    root["asset"] = {{"version", "2.0"}, {"generator", "Stadtblick"}};
    if (!frame.copyright.empty()) root["asset"]["copyright"] = frame.copyright;
    root["asset"]["extras"] = frame.extras;
    root["scene"] = 0;
    root["scenes"] = {{{"nodes", {0}}}};
    // From z up, as maps have it, to y up, as glTF has it.
    root["nodes"] = {{{"matrix", {1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1}}}};
    for (std::size_t mesh = 0; mesh < nodes_.size(); ++mesh) addNode(mesh, frame);
    finishFeatureIds(features.size());
    glb_.useExtension("KHR_mesh_quantization", true);
    glb_.useExtension("EXT_mesh_features", false);
    addPropertyTables(features, looks_.list(), glb_);
    return glb_.finish(put);
  }

 private:
  /// Where the coordinates of a mesh begin, and what their unit is.
  struct Node {
    geo::LocalPoint middle;  ///< local.
    double step;             ///< metres.
  };

  void addMaterials(std::span<const TileTexture> textures) {
    json& root = glb_.json();
    const json matt{{"metallicFactor", 0.0}, {"roughnessFactor", 1.0}};
    root["materials"] = {{{"doubleSided", true}, {"pbrMetallicRoughness", matt}}};
    for (const TileTexture& texture : textures) {
      if (texture.bytes.empty()) {  // not readable: drawn without
        materialOf_.push_back(0);
        continue;
      }
      root["images"].push_back(
          {{"bufferView", glb_.addView(texture.bytes, BufferUse::kOther)}, {"mimeType", texture.mediaType}});
      root["samplers"].push_back(
          {{"wrapS", gltf::wrapMode(texture.wrap)}, {"wrapT", gltf::wrapMode(texture.wrap)}});
      root["textures"].push_back(
          {{"source", root["images"].size() - 1}, {"sampler", root["samplers"].size() - 1}});
      json textured = matt;
      textured["baseColorTexture"] = {{"index", root["textures"].size() - 1}};
      json material{{"doubleSided", true}, {"pbrMetallicRoughness", textured}};
      if (texture.mediaType == "image/png") material["alphaMode"] = "MASK";
      root["materials"].push_back(std::move(material));
      materialOf_.push_back(root["materials"].size() - 1);
    }
  }

  /// Made when the first transparent batch comes; its opacity is that of the vertices.
  std::size_t transparentMaterial() {
    if (!transparent_) {
      json& materials = glb_.json()["materials"];
      materials.push_back(materials[0]);
      materials.back()["alphaMode"] = "BLEND";
      transparent_ = materials.size() - 1;
    }
    return *transparent_;
  }

  std::size_t materialOf(std::uint32_t texture) const {
    return texture < materialOf_.size() ? materialOf_[texture] : 0;
  }

  std::array<std::uint8_t, 4> colourOf(model::SurfaceClass surfaceClass,
                                       const std::array<std::uint8_t, 4>& material) const {
    if (material[3] == 0) return palette_[static_cast<std::size_t>(surfaceClass)];
    return {linearByte(material[0] / 255.0), linearByte(material[1] / 255.0), linearByte(material[2] / 255.0),
            material[3]};
  }

  /// Each end of an edge is a vertex of the same object at that place; where there is none, one is added.
  template <typename AddVertex>
  std::vector<std::uint32_t> edgeIndices(const model::TileMesh& mesh, Quantised& q,
                                         const std::vector<std::uint32_t>& features,
                                         const AddVertex& addVertex) const {
    std::vector<std::uint32_t> edges;
    if (mesh.edgePositions.empty()) return edges;
    std::map<std::array<std::int32_t, 4>, std::uint32_t> vertices;
    const auto key = [](const std::array<std::int16_t, 4>& p, std::uint32_t feature) {
      return std::array<std::int32_t, 4>{static_cast<std::int32_t>(feature), p[0], p[1], p[2]};
    };
    for (std::uint32_t v = 0; v < q.positions.size(); ++v)
      vertices.try_emplace(key(q.positions[v], features[v]), v);
    const geo::Vec3 middle = q.middle - mesh.origin;
    for (std::size_t e = 0; e < mesh.edgePositions.size(); ++e) {
      const auto place = onLattice(asVec3(mesh.edgePositions[e]) - middle, q.step);
      const auto [found, isNew] = vertices.try_emplace(key(place, mesh.edgeObjects[e]),
                                                       static_cast<std::uint32_t>(q.positions.size()));
      if (isNew) {
        q.positions.push_back(place);
        addVertex(mesh.edgeObjects[e]);
      }
      edges.push_back(found->second);
    }
    return edges;
  }

  /// 16 bits where the values allow it, else float, which holds 16 million; glTF has no wider integers here.
  std::size_t addIds(const std::vector<std::uint32_t>& ids) {
    const std::uint32_t highest = *std::max_element(ids.begin(), ids.end());
    if (highest <= 65535)  // two 16-bit halves, the upper one is padding
      return glb_.addAccessor(glb_.addView(ids, BufferUse::kVertices, 4), ComponentType::kUnsignedShort,
                              "SCALAR", ids.size());
    const std::vector<float> floats(ids.begin(), ids.end());
    return glb_.addAccessor(glb_.addView(floats, BufferUse::kVertices, 4), ComponentType::kFloat, "SCALAR",
                            ids.size());
  }

  void addPrimitives(const model::TileMesh& mesh, const json& attributes, std::size_t vertices,
                     const std::vector<std::uint32_t>& edges) {
    json primitives = json::array();
    std::vector<model::Batch> batches = mesh.batches;
    if (batches.empty())
      batches.push_back({model::kNoTexture, 0, static_cast<std::uint32_t>(mesh.indices.size())});
    std::size_t texCoords = SIZE_MAX;
    for (const model::Batch& batch : batches) {
      const std::size_t textured = materialOf(batch.texture);
      const bool blends = textured == 0 && batch.transparent;
      json primitive{{"mode", gltf::PrimitiveMode::kTriangles},
                     {"attributes", attributes},
                     {"material", blends ? transparentMaterial() : textured}};
      if (textured != 0) {
        if (texCoords == SIZE_MAX) texCoords = addTexCoords(mesh, vertices);
        primitive["attributes"]["TEXCOORD_0"] = texCoords;
      }
      primitive["indices"] = glb_.addIndices(
          std::span(mesh.indices).subspan(batch.firstIndex, batch.indexCount), vertices, true);
      primitives.push_back(std::move(primitive));
    }
    json gltfMesh{{"primitives", std::move(primitives)}};
    if (!edges.empty()) gltfMesh["extras"]["edges"] = glb_.addIndices(edges, vertices, false);
    glb_.json()["meshes"].push_back(std::move(gltfMesh));
  }

  std::size_t addTexCoords(const model::TileMesh& mesh, std::size_t vertices) {
    std::vector<std::array<float, 2>> downward;
    for (const auto& t : mesh.texCoords) downward.push_back({t[0], 1.0F - t[1]});
    downward.resize(vertices);
    return glb_.addAccessor(glb_.addView(downward, BufferUse::kVertices, 8), ComponentType::kFloat, "VEC2",
                            vertices);
  }

  void addNode(std::size_t mesh, const Frame& frame) {
    const Node& known = nodes_[mesh];
    ChunkPlacement place;
    place.translation = known.middle - frame.origin;
    if (frame.placement) place = frame.placement(known.middle);
    const double scale = place.scale * known.step;
    json node{{"mesh", mesh},
              {"translation", {place.translation.x, place.translation.y, place.translation.z}},
              {"scale", {scale, scale, scale}}};
    if (frame.placement) node["rotation"] = place.rotation;
    // For our own reader: the frame's metres, exactly, without the way around the globe.
    node["extras"] = {{"origin", {known.middle.x, known.middle.y, known.middle.z}}, {"step", known.step}};
    auto& nodes = glb_.json()["nodes"];
    nodes[0]["children"].push_back(nodes.size());
    nodes.push_back(std::move(node));
  }

  /// How many features there are is known last.
  void finishFeatureIds(std::size_t features) {
    json& root = glb_.json();
    if (!root.contains("meshes")) return;
    const json ids{{{"featureCount", features}, {"attribute", 0}, {"propertyTable", 0}, {"label", "object"}},
                   {{"featureCount", looks_.list().size()},
                    {"attribute", 1},
                    {"propertyTable", 1},
                    {"label", "surface"}}};
    for (json& mesh : root["meshes"])
      for (json& primitive : mesh["primitives"])
        primitive["extensions"]["EXT_mesh_features"]["featureIds"] = ids;
  }

  GlbBuilder glb_;
  std::array<std::array<std::uint8_t, 4>, model::kSurfaceClasses> palette_ = linearPalette();
  std::vector<std::size_t> materialOf_;
  std::optional<std::size_t> transparent_;
  Looks looks_;
  std::vector<Node> nodes_;  ///< of each mesh.
};

void TileEncoder::Work::addMesh(const model::TileMesh& mesh) {
  if (mesh.indices.empty()) return;
  Quantised q = quantise(mesh);
  std::vector<std::array<std::int8_t, 4>> normals;
  std::vector<std::array<std::uint8_t, 4>> colours;
  std::vector<std::uint32_t> features;
  std::vector<std::uint32_t> looks;
  for (std::size_t v = 0; v < mesh.positions.size(); ++v) {
    const auto& n = mesh.normalClass[v];
    const auto surfaceClass = static_cast<model::SurfaceClass>(n[3]);
    normals.push_back({normalByte(n[0]), normalByte(n[1]), normalByte(n[2]), 0});
    if (normals.back() == std::array<std::int8_t, 4>{}) normals.back()[2] = 127;
    colours.push_back(colourOf(surfaceClass, mesh.material[v]));
    features.push_back(mesh.ids[v][0]);
    looks.push_back(looks_.number({mesh.ids[v][1], surfaceClass, mesh.material[v]}));
  }
  for (const model::Batch& batch : mesh.batches)
    if (materialOf(batch.texture) != 0)
      for (std::uint32_t i = 0; i < batch.indexCount; ++i)
        colours[mesh.indices[batch.firstIndex + i]] = {255, 255, 255, 255};
  const std::vector<std::uint32_t> edges = edgeIndices(mesh, q, features, [&](std::uint32_t feature) {
    normals.push_back({0, 0, 127, 0});
    colours.push_back({255, 255, 255, 255});
    features.push_back(feature);
    looks.push_back(looks.empty() ? 0 : looks.front());
  });
  measure(q);
  const std::size_t count = q.positions.size();
  json attributes;
  attributes["POSITION"] = glb_.addAccessor(glb_.addView(q.positions, BufferUse::kVertices, 8),
                                            ComponentType::kShort, "VEC3", count);
  glb_.json()["accessors"].back()["min"] = q.low;
  glb_.json()["accessors"].back()["max"] = q.high;
  attributes["NORMAL"] = glb_.addAccessor(glb_.addView(normals, BufferUse::kVertices, 4),
                                          ComponentType::kByte, "VEC3", count, true);
  attributes["COLOR_0"] = glb_.addAccessor(glb_.addView(colours, BufferUse::kVertices, 4),
                                           ComponentType::kUnsignedByte, "VEC4", count, true);
  attributes["_FEATURE_ID_0"] = addIds(features);
  attributes["_FEATURE_ID_1"] = addIds(looks);
  addPrimitives(mesh, attributes, count, edges);
  nodes_.push_back({q.middle, q.step});
}

TileEncoder::TileEncoder(bool compress, const std::filesystem::path& scratch,
                         std::span<const TileTexture> textures)
    : work_(std::make_unique<Work>(compress, scratch, textures)) {}
TileEncoder::~TileEncoder() = default;

void TileEncoder::addMesh(const model::TileMesh& mesh) { work_->addMesh(mesh); }
bool TileEncoder::hasMeshes() const { return work_->hasMeshes(); }

Result<Done> TileEncoder::finish(const FeatureTable& features, const Frame& frame,
                                 const std::function<void(std::string_view)>& put) {
  return work_->finish(features, frame, put);
}

Result<std::string> encodeTile(const TileGlb& tile) {
  TileEncoder encoder(tile.compress, {}, tile.textures);
  for (const model::TileMesh& mesh : tile.meshes) encoder.addMesh(mesh);
  std::string bytes;
  auto done = encoder.finish(tile.features, {tile.origin, tile.copyright, tile.extras, tile.placement},
                             [&bytes](std::string_view piece) { bytes += piece; });
  if (!done) return Result<std::string>::failure(std::move(done.diagnostics()));
  return bytes;
}

}  // namespace stadtblick::io::tiles3d
