#include "model/tiling/tile_builder.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/object_rows.hpp"
#include "model/tiling/edge_builder.hpp"

namespace stadtblick::model {

namespace {

std::uint32_t beginVertex(const CityModel& m, SurfaceIndex s) {
  return m.firstVertex[m.surfaces.firstRing[s]];
}
std::uint32_t endVertex(const CityModel& m, SurfaceIndex s) {
  return m.firstVertex[m.surfaces.firstRing[s + 1]];
}
std::size_t vertexCount(const CityModel& m, SurfaceIndex s) { return endVertex(m, s) - beginVertex(m, s); }

double along(geo::Vec3 p, int axis) { return axis == 0 ? p.x : p.y; }

geo::Box3 surfaceBounds(const CityModel& model, std::span<const SurfaceIndex> surfaces) {
  geo::Box3 box;
  for (const SurfaceIndex s : surfaces)
    for (std::uint32_t v = beginVertex(model, s); v < endVertex(model, s); ++v) box.add(model.vertices[v]);
  return box;
}

/// Splits what is too large at the median along its longer horizontal side; ties go by order, so that the
/// result depends on the input alone.
template <typename Item, typename Centre, typename Weight, typename TooLarge, typename Emit>
void splitByMedian(std::vector<Item> items, const Centre& centre, const Weight& weight,
                   const TooLarge& tooLarge, const Emit& emit) {
  if (items.size() < 2 || !tooLarge(items)) {
    if (!items.empty()) emit(std::move(items));
    return;
  }
  geo::Box3 box;
  for (const Item& item : items) box.add(centre(item));
  const int axis = box.size().x >= box.size().y ? 0 : 1;
  std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) {
    return along(centre(a), axis) < along(centre(b), axis);
  });
  std::size_t total = 0;
  for (const Item& item : items) total += weight(item);
  std::size_t half = 0;
  std::size_t cut = 0;
  while (cut + 1 < items.size() && (half < total / 2 || cut == 0)) half += weight(items[cut++]);
  std::vector<Item> right(std::make_move_iterator(items.begin() + static_cast<std::ptrdiff_t>(cut)),
                          std::make_move_iterator(items.end()));
  items.resize(cut);
  splitByMedian(std::move(items), centre, weight, tooLarge, emit);
  splitByMedian(std::move(right), centre, weight, tooLarge, emit);
}

Piece makePiece(const CityModel& model, ObjectIndex object, std::vector<SurfaceIndex> surfaces) {
  Piece piece;
  piece.object = object;
  for (const SurfaceIndex s : surfaces) piece.vertices += vertexCount(model, s);
  piece.centre = surfaceBounds(model, surfaces).centre();
  piece.surfaces = std::move(surfaces);
  return piece;
}

/// The surfaces of one object; more than a chunk holds are split by place.
void addObjectPieces(const CityModel& model, ObjectIndex object, std::vector<SurfaceIndex> surfaces,
                     const TileLimits& limits, std::vector<Piece>& pieces) {
  const auto centre = [&model](SurfaceIndex s) {
    return surfaceBounds(model, std::span<const SurfaceIndex>(&s, 1)).centre();
  };
  const auto weight = [&model](SurfaceIndex s) { return vertexCount(model, s); };
  const auto tooLarge = [&](const std::vector<SurfaceIndex>& list) {
    std::size_t sum = 0;
    for (const SurfaceIndex s : list) sum += weight(s);
    if (sum > limits.vertices) return true;
    const geo::Vec3 size = surfaceBounds(model, list).size();
    return std::max(size.x, size.y) > limits.extentMetres;
  };
  splitByMedian(std::move(surfaces), centre, weight, tooLarge, [&](std::vector<SurfaceIndex> list) {
    std::sort(list.begin(), list.end());
    pieces.push_back(makePiece(model, object, std::move(list)));
  });
}

std::vector<Piece> ownPieces(const CityModel& model, const LodSelection& selection,
                             const TileLimits& limits) {
  std::vector<std::pair<ObjectIndex, SurfaceIndex>> drawn;
  const auto count = static_cast<SurfaceIndex>(model.surfaces.size());
  for (SurfaceIndex s = 0; s < count; ++s) {
    const ObjectIndex object = model.surfaces.object[s];
    if (object == kNoObject || !selection.surfaces[s] ||
        model.surfaces.firstTriangle[s] == model.surfaces.firstTriangle[s + 1])
      continue;
    drawn.emplace_back(model.objects.topLevel[object], s);
  }
  std::sort(drawn.begin(), drawn.end());

  std::vector<Piece> pieces;
  for (std::size_t begin = 0; begin < drawn.size();) {
    std::size_t end = begin;
    std::vector<SurfaceIndex> surfaces;
    while (end < drawn.size() && drawn[end].first == drawn[begin].first)
      surfaces.push_back(drawn[end++].second);
    addObjectPieces(model, drawn[begin].first, std::move(surfaces), limits, pieces);
    begin = end;
  }
  return pieces;
}

void addInstancePieces(const CityModel& model, const LodSelection& selection, std::vector<Piece>& pieces) {
  for (std::uint32_t i = 0; i < model.instances.size(); ++i) {
    if (!selection.instances[i]) continue;
    const Prototype& prototype = model.prototypes[model.instances.prototype[i]];
    Piece piece;
    piece.object = model.instances.object[i];
    piece.instance = i;
    for (SurfaceIndex s = prototype.firstSurface; s < prototype.endSurface; ++s) {
      if (model.surfaces.firstTriangle[s] == model.surfaces.firstTriangle[s + 1]) continue;
      piece.surfaces.push_back(s);
      piece.vertices += vertexCount(model, s);
    }
    if (piece.surfaces.empty()) continue;
    piece.centre = transformed(model.instances.toLocal[i], surfaceBounds(model, piece.surfaces).centre());
    pieces.push_back(std::move(piece));
  }
}

std::int16_t toSnorm(double value) {
  return static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0, 1.0) * 32767.0));
}

std::uint8_t toByte(float value) {
  return static_cast<std::uint8_t>(std::lround(std::clamp(value, 0.0F, 1.0F) * 255.0F));
}

/// Writes surfaces into the arrays of a chunk; triangles are gathered by texture.
class TileWriter {
 public:
  TileWriter(const CityModel& model, std::uint32_t theme, geo::LocalPoint origin)
      : model_(model), theme_(theme) {
    chunk_.origin = origin;
  }

  void add(const Piece& piece) {
    const bool tree = model_.objects.kind[piece.object] == ObjectKind::kSolitaryVegetationObject;
    const geo::Box3 bounds = tree ? surfaceBounds(model_, piece.surfaces) : geo::Box3{};
    std::vector<SurfaceClass> classes;
    for (const SurfaceIndex s : piece.surfaces) {
      const ObjectIndex object = piece.instance == kNone ? model_.surfaces.object[s] : piece.object;
      SurfaceClass c = surfaceClass(model_, object, model_.surfaces.normal[s]);
      if (c == SurfaceClass::kCrown && tree && isTrunk(s, bounds)) c = SurfaceClass::kTrunk;
      classes.push_back(c);
      const bool leaves = c == SurfaceClass::kCrown && tree;
      const auto vertices = endVertex(model_, s) - beginVertex(model_, s);
      if (leaves && usableTexture(appearance(s), vertices) == kNoTexture)
        addRounded(s, object, piece.instance);
      else
        addSurface(s, object, piece.instance, c);
    }
    finishRounded();
    addEdges(piece, classes);
  }

  TileMesh finish() {
    std::stable_sort(triangles_.begin(), triangles_.end(), [](const Triangle& a, const Triangle& b) {
      return std::pair(a.texture, a.transparent) < std::pair(b.texture, b.transparent);
    });
    for (const Triangle& triangle : triangles_) {
      if (chunk_.batches.empty() || chunk_.batches.back().texture != triangle.texture ||
          chunk_.batches.back().transparent != triangle.transparent)
        chunk_.batches.push_back(
            {triangle.texture, static_cast<std::uint32_t>(chunk_.indices.size()), 0, triangle.transparent});
      chunk_.batches.back().indexCount += 3;
      chunk_.indices.insert(chunk_.indices.end(), triangle.vertices.begin(), triangle.vertices.end());
    }
    if (!textured_) chunk_.texCoords.clear();
    chunk_.texCoords.shrink_to_fit();
    return std::move(chunk_);
  }

 private:
  struct Triangle {
    std::uint32_t texture;
    bool transparent;
    std::array<std::uint32_t, 3> vertices;
  };

  /// Low and slim against the whole tree.
  bool isTrunk(SurfaceIndex s, const geo::Box3& tree) const {
    const geo::Box3 own = surfaceBounds(model_, std::span<const SurfaceIndex>(&s, 1));
    const double height = tree.size().z;
    const double width = std::max(tree.size().x, tree.size().y);
    return own.centre().z < tree.min.z + 0.35 * height && own.min.z < tree.min.z + 0.15 * height &&
           std::max({std::abs(own.min.x - tree.centre().x), std::abs(own.max.x - tree.centre().x),
                     std::abs(own.min.y - tree.centre().y), std::abs(own.max.y - tree.centre().y)}) <
               0.22 * width;
  }

  const SurfaceAppearance* appearance(SurfaceIndex s) const {
    if (theme_ >= model_.appearances.themes.size()) return nullptr;
    const auto& list = model_.appearances.themes[theme_].surfaces;
    const auto found =
        std::lower_bound(list.begin(), list.end(), s,
                         [](const SurfaceAppearance& a, SurfaceIndex wanted) { return a.surface < wanted; });
    return found != list.end() && found->surface == s ? &*found : nullptr;
  }

  std::array<std::uint8_t, 4> materialColour(const SurfaceAppearance* look) const {
    if (look == nullptr || look->material >= model_.appearances.materials.size()) return {0, 0, 0, 0};
    const Material& material = model_.appearances.materials[look->material];
    const auto& diffuse = material.diffuse;
    // Even what lets all light through has a material: 0 would say that it has none.
    const std::uint8_t opacity = std::max<std::uint8_t>(toByte(1.0F - material.transparency), 1);
    return {toByte(diffuse[0]), toByte(diffuse[1]), toByte(diffuse[2]), opacity};
  }

  /// The texture that the surface can be drawn with: its file was found and it has coordinates.
  std::uint32_t usableTexture(const SurfaceAppearance* look, std::size_t vertices) const {
    const Appearances& all = model_.appearances;
    if (look == nullptr || look->texture >= all.textures.size() || look->firstTexCoord == kNone)
      return kNoTexture;
    if (all.textures[look->texture].path.empty()) return kNoTexture;
    return look->firstTexCoord + vertices <= all.texCoords.size() ? look->texture : kNoTexture;
  }

  void addSurface(SurfaceIndex s, ObjectIndex object, std::uint32_t instance, SurfaceClass c) {
    const std::uint32_t begin = beginVertex(model_, s);
    const std::uint32_t end = endVertex(model_, s);
    const auto base = static_cast<std::uint32_t>(chunk_.positions.size());
    const SurfaceAppearance* look = appearance(s);
    const std::uint32_t texture = usableTexture(look, end - begin);
    auto material = materialColour(look);
    if (texture != kNoTexture && material[3] != 0) material[3] = 255;  // the texture says what is seen
    const bool transparent = material[3] != 0 && material[3] != 255;
    const auto normal = packedNormal(s, instance, c);
    for (std::uint32_t v = begin; v < end; ++v) {
      const geo::LocalPoint local = place(v, instance);
      chunk_.bounds.add(local);
      if (c == SurfaceClass::kWall || c == SurfaceClass::kRoof) chunk_.focusBounds.add(local);
      const geo::Vec3 p = local - chunk_.origin;
      chunk_.positions.push_back({static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)});
      chunk_.normalClass.push_back(normal);
      chunk_.material.push_back(material);
      chunk_.ids.push_back({object, s});
      chunk_.texCoords.push_back(texture == kNoTexture
                                     ? std::array<float, 2>{0.0F, 0.0F}
                                     : model_.appearances.texCoords[look->firstTexCoord + (v - begin)]);
    }
    textured_ = textured_ || texture != kNoTexture;
    for (std::uint32_t t = model_.surfaces.firstTriangle[s]; t < model_.surfaces.firstTriangle[s + 1]; ++t) {
      const auto& corners = model_.triangles[t];
      triangles_.push_back(
          {texture,
           transparent,
           {base + corners[0] - begin, base + corners[1] - begin, base + corners[2] - begin}});
    }
  }

  geo::LocalPoint place(std::uint32_t vertex, std::uint32_t instance) const {
    return instance == kNone ? model_.vertices[vertex]
                             : transformed(model_.instances.toLocal[instance], model_.vertices[vertex]);
  }

  /// Crowns share their vertices and are lit as round: fewer vertices, and leaves have no facets.
  void addRounded(SurfaceIndex s, ObjectIndex object, std::uint32_t instance) {
    const std::uint32_t begin = beginVertex(model_, s);
    const auto packed = packedNormal(s, instance, SurfaceClass::kCrown);
    auto material = materialColour(appearance(s));
    if (material[3] != 0) material[3] = 255;  // leaves are as they are drawn
    for (std::uint32_t t = model_.surfaces.firstTriangle[s]; t < model_.surfaces.firstTriangle[s + 1]; ++t) {
      Triangle triangle{kNoTexture, false, {}};
      for (std::size_t i = 0; i < 3; ++i) {
        const geo::Vec3 p = place(model_.triangles[t][i], instance) - chunk_.origin;
        const std::array<std::int64_t, 3> key{std::llround(p.x * 1e3), std::llround(p.y * 1e3),
                                              std::llround(p.z * 1e3)};
        const auto [found, isNew] =
            rounded_.try_emplace(key, static_cast<std::uint32_t>(roundedNormals_.size()));
        if (isNew) {
          chunk_.bounds.add(p + chunk_.origin);
          chunk_.positions.push_back(
              {static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)});
          chunk_.normalClass.push_back(packed);
          chunk_.material.push_back(material);
          chunk_.ids.push_back({object, s});
          chunk_.texCoords.push_back({0.0F, 0.0F});
          roundedNormals_.push_back({static_cast<std::uint32_t>(chunk_.positions.size() - 1), {}});
        }
        triangle.vertices[i] = roundedNormals_[found->second].first;
      }
      triangles_.push_back(triangle);
    }
    const geo::Vec3 normal{packed[0] / 32767.0, packed[1] / 32767.0, packed[2] / 32767.0};
    for (std::uint32_t v = begin; v < endVertex(model_, s); ++v) {
      const geo::Vec3 p = place(v, instance) - chunk_.origin;
      const auto found =
          rounded_.find({std::llround(p.x * 1e3), std::llround(p.y * 1e3), std::llround(p.z * 1e3)});
      if (found == rounded_.end()) continue;
      geo::Vec3& sum = roundedNormals_[found->second].second;
      sum = sum + normal;
    }
  }

  void finishRounded() {
    for (const auto& [vertex, sum] : roundedNormals_) {
      if (geo::length(sum) < 1e-3) continue;
      const geo::Vec3 n = geo::normalised(sum);
      chunk_.normalClass[vertex] = {toSnorm(n.x), toSnorm(n.y), toSnorm(n.z),
                                    static_cast<std::int16_t>(SurfaceClass::kCrown)};
    }
    rounded_.clear();
    roundedNormals_.clear();
  }

  std::array<std::int16_t, 4> packedNormal(SurfaceIndex s, std::uint32_t instance, SurfaceClass c) const {
    const auto& own = model_.surfaces.normal[s];
    geo::Vec3 normal{static_cast<double>(own[0]), static_cast<double>(own[1]), static_cast<double>(own[2])};
    if (instance != kNone) {
      // The cofactors turn normals right under any scaling.
      const auto& t = model_.instances.toLocal[instance];
      const geo::Vec3 a{t[0], t[1], t[2]};
      const geo::Vec3 b{t[4], t[5], t[6]};
      const geo::Vec3 d{t[8], t[9], t[10]};
      normal = {dot(cross(b, d), normal), dot(cross(d, a), normal), dot(cross(a, b), normal)};
      normal = geo::normalised(normal);
    }
    return {toSnorm(normal.x), toSnorm(normal.y), toSnorm(normal.z), static_cast<std::int16_t>(c)};
  }

  void addEdges(const Piece& piece, std::span<const SurfaceClass> classes) {
    for (const Edge& edge : visibleEdges(model_, piece.surfaces, classes))
      for (geo::LocalPoint end : {edge.from, edge.to}) {
        if (piece.instance != kNone) end = transformed(model_.instances.toLocal[piece.instance], end);
        const geo::Vec3 p = end - chunk_.origin;
        chunk_.edgePositions.push_back(
            {static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)});
        chunk_.edgeObjects.push_back(piece.instance == kNone ? edge.object : piece.object);
      }
  }

  const CityModel& model_;
  std::uint32_t theme_;
  TileMesh chunk_;
  std::vector<Triangle> triangles_;
  std::map<std::array<std::int64_t, 3>, std::uint32_t> rounded_;  ///< position in mm -> entry, of one piece.
  std::vector<std::pair<std::uint32_t, geo::Vec3>> roundedNormals_;
  bool textured_ = false;
};

}  // namespace

TilePlan planTiles(const CityModel& model, const LodSelection& selection, const TileLimits& limits) {
  std::vector<Piece> pieces = ownPieces(model, selection, limits);
  addInstancePieces(model, selection, pieces);

  TilePlan plan;
  const auto centre = [](const Piece& piece) { return piece.centre; };
  const auto weight = [](const Piece& piece) { return piece.vertices; };
  const auto tooLarge = [&](const std::vector<Piece>& list) {
    std::size_t sum = 0;
    geo::Box3 box;
    for (const Piece& piece : list) {
      sum += piece.vertices;
      box.add(piece.centre);
    }
    return sum > limits.vertices || std::max(box.size().x, box.size().y) > limits.extentMetres;
  };
  splitByMedian(std::move(pieces), centre, weight, tooLarge,
                [&plan](std::vector<Piece> list) { plan.chunks.push_back(std::move(list)); });
  return plan;
}

TileMesh buildTileMesh(const CityModel& model, const std::vector<Piece>& pieces, std::uint32_t theme) {
  geo::Box3 centres;
  for (const Piece& piece : pieces) centres.add(piece.centre);
  const geo::Vec3 middle = centres.centre();
  TileWriter writer(model, theme, {std::floor(middle.x), std::floor(middle.y), std::floor(middle.z)});
  for (const Piece& piece : pieces) writer.add(piece);
  return writer.finish();
}

}  // namespace stadtblick::model
