#include "io/tiles3d/foreign_tile.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "base/srgb.hpp"
#include "io/tiles3d/draco_mesh.hpp"
#include "io/tiles3d/faceted_mesh.hpp"
#include "io/tiles3d/json_reading.hpp"
#include "io/tiles3d/own_tile.hpp"

namespace stadtblick::io::tiles3d {

namespace {

using nlohmann::json;

constexpr std::size_t kDeepestNode = 200;
constexpr std::size_t kMostNodes = 1'000'000;
constexpr std::size_t kMostVertices = 50'000'000;  // of all copies of a file
/// Wider than this, an affine is no longer near enough to the globe and every vertex goes its own way.
constexpr double kFlatMetres = 2000.0;

const ObjectRows kNoRows;

/// Vertices of a primitive, wherever they came from.
struct Vertices {
  std::size_t count = 0;
  std::function<double(std::size_t, std::size_t)> position;
  std::function<double(std::size_t, std::size_t)> texCoord;  ///< empty: none
  std::function<double(std::size_t, std::size_t)> colour;    ///< empty: none; linear
  std::function<std::size_t(std::size_t)> feature;           ///< empty: none
  std::vector<std::uint32_t> indices;
};

Affine rotated(const std::array<double, 4>& q) {
  const double x = q[0];
  const double y = q[1];
  const double z = q[2];
  const double w = q[3];
  Affine a;
  a.m = {1 - 2 * (y * y + z * z), 2 * (x * y - z * w),     2 * (x * z + y * w),     0,
         2 * (x * y + z * w),     1 - 2 * (x * x + z * z), 2 * (y * z - x * w),     0,
         2 * (x * z - y * w),     2 * (y * z + x * w),     1 - 2 * (x * x + y * y), 0};
  return a;
}

Affine nodeTransform(const json& node) {
  if (const auto matrix = numbers<16>(member(node, "matrix"))) return Affine::fromColumnMajor(*matrix);
  Affine a;
  if (const auto t = numbers<3>(member(node, "translation")))
    a = a * Affine::moved({(*t)[0], (*t)[1], (*t)[2]});
  if (const auto r = numbers<4>(member(node, "rotation"))) a = a * rotated(*r);
  if (const auto s = numbers<3>(member(node, "scale"))) a = a * Affine::scaled({(*s)[0], (*s)[1], (*s)[2]});
  return a;
}

std::function<double(std::size_t, std::size_t)> reader(const AccessorView& view) {
  return [view](std::size_t v, std::size_t c) { return view.value(v, c); };
}

/// Triangles of strips and fans too.
std::vector<std::uint32_t> asTriangles(std::vector<std::uint32_t> list, gltf::PrimitiveMode mode) {
  if (mode == gltf::PrimitiveMode::kTriangles) {
    list.resize(list.size() / 3 * 3);
    return list;
  }
  std::vector<std::uint32_t> triangles;
  for (std::size_t i = 2; i < list.size(); ++i) {
    const bool odd = i % 2 == 1;
    if (mode == gltf::PrimitiveMode::kTriangleStrip)
      triangles.insert(triangles.end(), {list[i - (odd ? 1 : 2)], list[i - (odd ? 2 : 1)], list[i]});
    else
      triangles.insert(triangles.end(), {list[0], list[i - 1], list[i]});
  }
  return triangles;
}

/// Feature ids are stored as floats where they are many.
std::size_t asFeature(double value) {
  return value >= 0.0 && value < 4294967295.0 ? static_cast<std::size_t>(std::llround(value)) : SIZE_MAX;
}

std::optional<Vertices> dracoVertices(const GltfDocument& document, const json& extension,
                                      const std::string& features) {
  const auto bytes = document.view(indexOr(extension, "bufferView", SIZE_MAX));
  const json* attributes = member(extension, "attributes");
  if (!bytes || attributes == nullptr) return std::nullopt;
  std::vector<std::uint32_t> ids;
  for (const std::string& name : {std::string("POSITION"), std::string("TEXCOORD_0"), features})
    ids.push_back(static_cast<std::uint32_t>(
        std::min<std::size_t>(indexOr(*attributes, name.c_str(), UINT32_MAX), UINT32_MAX)));
  auto mesh = decodeDraco(*bytes, ids);
  if (!mesh || mesh->attributes[0].components != 3) return std::nullopt;
  const auto shared = std::make_shared<const DracoMesh>(*std::move(mesh));
  Vertices vertices;
  vertices.count = shared->vertices;
  vertices.indices = shared->indices;
  const auto read = [&shared](std::size_t which, std::size_t components) {
    std::function<double(std::size_t, std::size_t)> function;
    if (shared->attributes[which].components >= components)
      function = [shared, which](std::size_t v, std::size_t c) {
        const DracoAttribute& attribute = shared->attributes[which];
        return attribute.values[v * attribute.components + c];
      };
    return function;
  };
  vertices.position = read(0, 3);
  vertices.texCoord = read(1, 2);
  if (const auto feature = read(2, 1))
    vertices.feature = [feature](std::size_t v) { return asFeature(feature(v, 0)); };
  vertices.colour = {};  // may be bytes or floats: left out
  return vertices;
}

std::optional<Vertices> plainVertices(const GltfDocument& document, const json& primitive,
                                      const std::string& features) {
  const json* attributes = member(primitive, "attributes");
  if (attributes == nullptr) return std::nullopt;
  const auto positions = document.accessor(member(*attributes, "POSITION"), 3);
  if (!positions) return std::nullopt;
  Vertices vertices;
  vertices.count = positions->count;
  vertices.position = reader(*positions);
  const auto optional = [&](const char* name, std::size_t components) {
    auto view = document.accessor(member(*attributes, name), components);
    return view && view->count == positions->count ? reader(*view)
                                                   : std::function<double(std::size_t, std::size_t)>{};
  };
  vertices.texCoord = optional("TEXCOORD_0", 2);
  vertices.colour = optional("COLOR_0", 4);
  if (!vertices.colour) vertices.colour = optional("COLOR_0", 3);
  if (const auto feature = optional(features.c_str(), 1))
    vertices.feature = [feature](std::size_t v) { return asFeature(feature(v, 0)); };
  if (const json* index = member(primitive, "indices")) {
    const auto indices = document.accessor(index, 1);
    if (!indices) return std::nullopt;
    for (std::size_t i = 0; i < indices->count; ++i) vertices.indices.push_back(indices->whole(i));
  } else {
    for (std::size_t i = 0; i < vertices.count; ++i)
      vertices.indices.push_back(static_cast<std::uint32_t>(i));
  }
  return vertices;
}

std::uint8_t srgbByte(double linear) {
  return static_cast<std::uint8_t>(std::lround(base::srgbFromLinear(std::clamp(linear, 0.0, 1.0)) * 255.0));
}

std::int16_t snorm(double value) {
  return static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0, 1.0) * 32767.0));
}

std::array<float, 3> asFloats(geo::Vec3 p) {
  return {static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)};
}

/// How a material looks.
struct Look {
  std::uint32_t texture = model::kNoTexture;
  std::array<double, 4> factor{1, 1, 1, 1};
  bool coloured = false;
};

std::array<std::uint8_t, 4> colourOf(const Look& look, const Vertices& vertices, std::size_t v) {
  if (!look.coloured && !vertices.colour) return {0, 0, 0, 0};
  std::array<std::uint8_t, 4> colour{0, 0, 0, 255};
  for (std::size_t c = 0; c < 3; ++c)
    colour[c] = srgbByte(look.factor[c] * (vertices.colour ? vertices.colour(v, c) : 1.0));
  return colour;
}

class GltfReader {
 public:
  GltfReader(const GltfDocument& document, const ContentPlace& place, std::span<const Placing> placings,
             const ObjectRows& batches, ContentSink& sink)
      : document_(document), place_(place), placings_(placings), batches_(batches), sink_(sink) {}

  void read() {
    if (const json* extensions = member(document_.root(), "extensions")) {
      if (const json* rtc = member(*extensions, "CESIUM_RTC"))
        if (const auto c = numbers<3>(member(*rtc, "center")))
          rtc_ = Affine::moved({(*c)[0], (*c)[1], (*c)[2]});
      if (const json* metadata = member(*extensions, "EXT_structural_metadata"))
        if (const json* tables = member(*metadata, "propertyTables"); tables != nullptr && tables->is_array())
          for (std::size_t t = 0; t < tables->size(); ++t) tables_.push_back(&sink_.takeTable());
    }
    if (sink_.boxes == nullptr) {
      textures_ = readTextures(document_, place_.resolve, place_.name, sink_.findings);
      textureShift_ = static_cast<std::uint32_t>(sink_.content.textures.size());
      sink_.content.textures.insert(sink_.content.textures.end(), textures_.images.begin(),
                                    textures_.images.end());
    }
    readScene();
  }

 private:
  void readScene() {
    // glTF is y up, tiles are z up.
    Affine upright;
    upright.m = {1, 0, 0, 0, 0, 0, -1, 0, 0, 1, 0, 0};
    const json* scene = document_.item("scenes", indexOr(document_.root(), "scene", 0));
    const json* roots = scene == nullptr ? nullptr : member(*scene, "nodes");
    struct Pending {
      std::size_t node;
      Affine above;
      std::size_t depth;
    };
    std::vector<Pending> pending;
    const auto push = [&pending](const json* list, const Affine& above, std::size_t depth) {
      if (list != nullptr && list->is_array())
        for (auto i = list->rbegin(); i != list->rend(); ++i)
          if (const auto index = asIndex(&*i)) pending.push_back({*index, above, depth});
    };
    push(roots, rtc_ * upright, 0);
    std::size_t seen = 0;
    while (!pending.empty() && ++seen < kMostNodes) {
      const Pending next = pending.back();
      pending.pop_back();
      const json* node = document_.item("nodes", next.node);
      if (node == nullptr || next.depth > kDeepestNode) continue;  // a cycle ends there
      const Affine here = next.above * nodeTransform(*node);
      if (const json* extensions = member(*node, "extensions"))
        if (member(*extensions, "EXT_mesh_gpu_instancing") != nullptr)
          report("repeated objects (EXT_mesh_gpu_instancing)");
      if (const auto mesh = asIndex(member(*node, "mesh"))) addMesh(*mesh, here);
      push(member(*node, "children"), here, next.depth + 1);
    }
  }

  void report(const std::string& what) { sink_.report(place_, what); }

  void addMesh(std::size_t index, const Affine& toTile) {
    const json* mesh = document_.item("meshes", index);
    const json* primitives = mesh == nullptr ? nullptr : member(*mesh, "primitives");
    if (primitives == nullptr || !primitives->is_array()) return;
    for (const json& primitive : *primitives) addPrimitive(primitive, toTile);
  }

  void addPrimitive(const json& primitive, const Affine& toTile) {
    using Mode = gltf::PrimitiveMode;
    const auto mode = static_cast<Mode>(
        std::min<std::size_t>(indexOr(primitive, "mode", static_cast<std::size_t>(Mode::kTriangles)), 255));
    if (mode != Mode::kPoints && mode < Mode::kTriangles) return report("lines");
    if (mode > Mode::kTriangleFan) return report("a primitive of no known kind");
    const json* extensions = member(primitive, "extensions");
    const json* draco = extensions == nullptr ? nullptr : member(*extensions, "KHR_draco_mesh_compression");
    const ObjectRows* rows = &batches_;
    std::string attribute = "_BATCHID";
    if (const auto ids = featureIdsOf(primitive); ids && ids->table < tables_.size()) {
      rows = tables_[ids->table];
      attribute = ids->attribute;
    } else if (const json* attributes = member(primitive, "attributes");
               attributes != nullptr && member(*attributes, "_BATCHID") == nullptr) {
      attribute = "BATCHID";  // before 3D Tiles was a standard
    }
    auto vertices = draco != nullptr ? dracoVertices(document_, *draco, attribute)
                                     : plainVertices(document_, primitive, attribute);
    if (!vertices)
      return report(draco != nullptr ? "a mesh of Draco that is damaged" : "a mesh that is damaged");
    if (attribute.empty()) vertices->feature = [](std::size_t v) { return v; };
    for (const std::uint32_t i : vertices->indices)
      if (i >= vertices->count) return report("a mesh whose indices lead nowhere");
    if (mode != Mode::kPoints && draco == nullptr)
      vertices->indices = asTriangles(std::move(vertices->indices), mode);
    if (vertices->indices.empty()) return;
    const std::size_t material = indexOr(primitive, "material", SIZE_MAX);
    for (const Placing& placing : placings_) {
      const auto rowOf = [&](std::size_t v) {
        if (placing.object != model::kNoObjectId || !vertices->feature) return placing.object;
        return rowAt(*rows, vertices->feature(v));
      };
      const auto local = placed(*vertices, place_.tileToRoot * placing.toTile * toTile);
      if (local.empty()) return report("a mesh that lies nowhere on the globe");
      if ((vertices_ += local.size()) > kMostVertices) return report("a tile of more vertices than fit");
      if (sink_.boxes != nullptr)
        addBoxes(*vertices, local, rowOf);
      else if (mode == Mode::kPoints)
        addPointCloud(*vertices, local, material, rowOf);
      else
        addTriangles(*vertices, local, material, rowOf);
    }
  }

  std::vector<geo::LocalPoint> placed(const Vertices& vertices, const Affine& toRoot) const {
    std::vector<geo::Vec3> root(vertices.count);
    for (std::size_t v = 0; v < vertices.count; ++v)
      root[v] = toRoot.apply({vertices.position(v, 0), vertices.position(v, 1), vertices.position(v, 2)});
    return toLocal(root, place_);
  }

  template <typename RowOf>
  void addBoxes(const Vertices& vertices, const std::vector<geo::LocalPoint>& local, const RowOf& rowOf) {
    for (const std::uint32_t v : vertices.indices)
      if (const std::uint32_t row = rowOf(v); row < sink_.boxes->size()) (*sink_.boxes)[row].add(local[v]);
  }

  template <typename RowOf>
  void addPointCloud(const Vertices& vertices, const std::vector<geo::LocalPoint>& local,
                     std::size_t material, const RowOf& rowOf) {
    const Look look = lookOf(material);
    TilePoints points;
    for (const std::uint32_t v : vertices.indices) {
      points.positions.push_back(local[v]);
      points.colours.push_back(colourOf(look, vertices, v));
      points.rows.push_back(rowOf(v));
    }
    addPoints(points, place_, sink_);
  }

  template <typename RowOf>
  void addTriangles(const Vertices& vertices, const std::vector<geo::LocalPoint>& local, std::size_t material,
                    const RowOf& rowOf) {
    geo::Box3 bounds;
    for (const geo::LocalPoint p : local) bounds.add(p);
    model::TileMesh mesh;
    const geo::Vec3 middle = bounds.centre();
    mesh.origin = {std::floor(middle.x), std::floor(middle.y), std::floor(middle.z)};
    Faceted faceted = facetedMesh(local, vertices.indices);
    mesh.indices = std::move(faceted.indices);
    const Look look = lookOf(material);
    const bool textured = vertices.texCoord && look.texture != model::kNoTexture;
    for (std::size_t c = 0; c < faceted.source.size(); ++c) {
      const std::uint32_t v = faceted.source[c];
      mesh.positions.push_back(asFloats(local[v] - mesh.origin));
      const geo::Vec3 n = faceted.normals[c];
      const auto surfaceClass =
          std::abs(n.z) > 0.26 ? model::SurfaceClass::kRoof : model::SurfaceClass::kWall;
      mesh.normalClass.push_back(
          {snorm(n.x), snorm(n.y), snorm(n.z), static_cast<std::int16_t>(surfaceClass)});
      mesh.material.push_back(colourOf(look, vertices, v));
      mesh.ids.push_back({rowOf(v), model::kNoObjectId});
      if (textured)
        mesh.texCoords.push_back(
            {static_cast<float>(vertices.texCoord(v, 0)), static_cast<float>(1.0 - vertices.texCoord(v, 1))});
    }
    if (!textured) {  // photographs show their own edges
      for (const std::uint32_t v : creases(local, vertices.indices)) {
        mesh.edgePositions.push_back(asFloats(local[v] - mesh.origin));
        mesh.edgeObjects.push_back(rowOf(v));
      }
    }
    mesh.batches = {{mesh.texCoords.empty() ? model::kNoTexture : look.texture, 0,
                     static_cast<std::uint32_t>(mesh.indices.size())}};
    measureBounds(mesh);
    sink_.content.meshes.push_back(std::move(mesh));
  }

  Look lookOf(std::size_t index) const {
    Look look;
    const json* material = document_.item("materials", index);
    if (material == nullptr) return look;
    if (index < textures_.ofMaterial.size() && textures_.ofMaterial[index] != model::kNoTexture)
      look.texture = textures_.ofMaterial[index] + textureShift_;
    if (const json* pbr = member(*material, "pbrMetallicRoughness"))
      if (const auto factor = numbers<4>(member(*pbr, "baseColorFactor"))) {
        look.factor = *factor;
        look.coloured = (*factor)[0] < 1.0 || (*factor)[1] < 1.0 || (*factor)[2] < 1.0;
      }
    return look;
  }

  const GltfDocument& document_;
  const ContentPlace& place_;
  std::span<const Placing> placings_;
  const ObjectRows& batches_;
  ContentSink& sink_;
  std::vector<const ObjectRows*> tables_;
  MaterialTextures textures_;
  std::uint32_t textureShift_ = 0;
  std::size_t vertices_ = 0;
  Affine rtc_;
};

}  // namespace

const ObjectRows& ContentSink::takeTable() {
  const std::size_t table = nextTable++;
  return table < objects.size() ? objects[table] : kNoRows;
}

void ContentSink::report(const ContentPlace& place, const std::string& what) {
  findings.add(base::DiagnosticCode::kTilePartUndecoded, {place.name, 0, {}}, {place.name, what});
}

void ContentSink::broken(const ContentPlace& place, const std::string& reason) {
  findings.add(base::DiagnosticCode::kTileUnreadable, {place.name, 0, {}}, {place.name, reason});
}

std::uint32_t rowAt(const ObjectRows& rows, std::size_t object) {
  return object < rows.size() ? rows[object] : model::kNoObjectId;
}

std::vector<geo::LocalPoint> toLocal(const std::vector<geo::Vec3>& root, const ContentPlace& place) {
  std::vector<geo::LocalPoint> local(root.size());
  geo::Box3 box;
  for (const geo::Vec3 p : root) box.add(p);
  if (geo::length(box.size()) > kFlatMetres || root.size() < 16) {
    for (std::size_t v = 0; v < root.size(); ++v) local[v] = place.rootToLocal(root[v]);
  } else {
    const geo::Vec3 middle = box.centre();
    const double h = std::max(1.0, geo::length(box.size()) / 4);
    const auto slope = [&](geo::Vec3 step) {
      return (place.rootToLocal(middle + step) - place.rootToLocal(middle - step)) * (0.5 / h);
    };
    const geo::LocalPoint at = place.rootToLocal(middle);
    const geo::Vec3 dx = slope({h, 0, 0});
    const geo::Vec3 dy = slope({0, h, 0});
    const geo::Vec3 dz = slope({0, 0, h});
    for (std::size_t v = 0; v < root.size(); ++v) {
      const geo::Vec3 d = root[v] - middle;
      local[v] = at + dx * d.x + dy * d.y + dz * d.z;
    }
  }
  const bool good = std::ranges::all_of(local, [](geo::LocalPoint p) {
    return std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.z);
  });
  return good ? local : std::vector<geo::LocalPoint>();
}

void addGltf(const GltfDocument& document, const ContentPlace& place, std::span<const Placing> placings,
             const ObjectRows& batches, ContentSink& sink) {
  GltfReader(document, place, placings, batches, sink).read();
}

}  // namespace stadtblick::io::tiles3d
