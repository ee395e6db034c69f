#include "model/tiling/far_level.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "base/byte_columns.hpp"
#include "model/object_rows.hpp"
#include "model/tiling/far_block.hpp"

namespace stadtblick::model {

namespace {

bool isBuilding(ObjectKind kind) {
  return kind == ObjectKind::kBuilding || kind == ObjectKind::kOtherConstruction;
}

/// Groups whose roofs make the shape of a building; balconies and chimneys do not.
bool isBody(ObjectKind kind) { return isBuilding(kind) || kind == ObjectKind::kBuildingPart; }

bool isTree(ObjectKind kind) { return kind == ObjectKind::kSolitaryVegetationObject; }

using Colour = std::array<std::uint8_t, 4>;

/// Mean colour of the surfaces that have a material, by area.
class MeanColour {
 public:
  void add(const Material* material, double area) {
    all_ += area;
    if (material == nullptr) return;
    for (std::size_t i = 0; i < 3; ++i) sum_[i] += area * static_cast<double>(material->diffuse[i]);
    painted_ += area;
  }
  Colour value() const {
    if (painted_ <= 0.5 * all_ || painted_ <= 0.0) return {};
    const auto channel = [this](std::size_t i) {
      return static_cast<std::uint8_t>(std::lround(std::clamp(sum_[i] / painted_, 0.0, 1.0) * 255.0));
    };
    return {channel(0), channel(1), channel(2), 255};
  }

 private:
  std::array<double, 3> sum_{};
  double painted_ = 0.0;
  double all_ = 0.0;
};

/// Gathers the far forms of one cell.
class FarBuilder {
 public:
  FarBuilder(const CityModel& model, const LodSelection& selection, std::span<const CatalogueRow> rows,
             std::uint32_t theme)
      : model_(model), selection_(selection), rows_(rows), theme_(theme) {
    const geo::Vec3 middle = model.bounds.empty() ? geo::Vec3{} : model.bounds.centre();
    far_.origin = {std::floor(middle.x), std::floor(middle.y), std::floor(middle.z)};
  }

  FarLevels build() {
    std::vector<std::pair<ObjectIndex, SurfaceIndex>> drawn;
    for (SurfaceIndex s = 0; s < model_.surfaces.size(); ++s) {
      const ObjectIndex object = model_.surfaces.object[s];
      if (object != kNoObject && selection_.surfaces[s] &&
          model_.surfaces.firstTriangle[s] != model_.surfaces.firstTriangle[s + 1])
        drawn.emplace_back(model_.objects.topLevel[object], s);
    }
    std::sort(drawn.begin(), drawn.end());
    for (std::size_t begin = 0; begin < drawn.size();) {
      std::size_t end = begin;
      std::vector<SurfaceIndex> surfaces;
      while (end < drawn.size() && drawn[end].first == drawn[begin].first)
        surfaces.push_back(drawn[end++].second);
      addObject(drawn[begin].first, surfaces);
      begin = end;
    }
    addPlacedTrees();
    return std::move(far_);
  }

 private:
  static constexpr std::uint8_t kBlockOnly = 1;
  static constexpr std::uint8_t kBoxOnly = 2;

  void addObject(ObjectIndex top, const std::vector<SurfaceIndex>& surfaces) {
    const ObjectKind kind = model_.objects.kind[top];
    if (kind == ObjectKind::kCityFurniture) return;
    const auto number = static_cast<std::uint32_t>(far_.objects.size());
    const std::size_t blocks = far_.blocks.size();
    const std::size_t areas = far_.areas.size();
    if (isBuilding(kind))
      addBuilding(number, surfaces);
    else if (isTree(kind))
      addTree(number, boundsOf(surfaces), crownOf(surfaces));
    else
      addAreas(number, surfaces);
    if (blocks == far_.blocks.size() && areas == far_.areas.size()) return;
    name(top);
  }

  /// The entry of an object that was drawn just now.
  void name(ObjectIndex top) {
    FarObject object;
    object.row = rows_[top];
    object.kind = model_.objects.kind[top];
    far_.text += model_.strings[model_.objects.id[top]];
    object.idEnd = static_cast<std::uint32_t>(far_.text.size());
    far_.text += nameOf(top);
    object.nameEnd = static_cast<std::uint32_t>(far_.text.size());
    far_.objects.push_back(object);
  }

  /// Trees that are prototypes put in many places.
  void addPlacedTrees() {
    for (std::uint32_t i = 0; i < model_.instances.size(); ++i) {
      const ObjectIndex top = model_.objects.topLevel[model_.instances.object[i]];
      if (!selection_.instances[i] || !isTree(model_.objects.kind[top])) continue;
      const Prototype& prototype = model_.prototypes[model_.instances.prototype[i]];
      std::vector<SurfaceIndex> surfaces;
      for (SurfaceIndex s = prototype.firstSurface; s < prototype.endSurface; ++s) surfaces.push_back(s);
      geo::Box3 box;
      for (const SurfaceIndex s : surfaces)
        forVertices(s, [&](std::uint32_t v) {
          box.add(transformed(model_.instances.toLocal[i], model_.vertices[v]) - far_.origin);
        });
      if (box.empty()) continue;
      addTree(static_cast<std::uint32_t>(far_.objects.size()), box, crownOf(surfaces));
      name(top);
    }
  }

  void addTree(std::uint32_t number, const geo::Box3& box, const Colour& crown) {
    if (box.empty()) return;
    const geo::Vec3 half = box.size() * 0.5;
    FarBlock tree;
    tree.object = number;
    tree.x = static_cast<float>(box.centre().x);
    tree.y = static_cast<float>(box.centre().y);
    tree.halfLength = static_cast<float>(half.x);
    tree.halfWidth = static_cast<float>(half.y);
    tree.ground = static_cast<float>(box.min.z);
    tree.eave = static_cast<float>(box.min.z + half.z);
    tree.ridge = tree.mean = static_cast<float>(box.max.z);
    tree.top = FarTop::kTree;
    tree.forms = kBlockOnly | kBoxOnly;
    tree.roof = tree.wall = crown;
    const float off = static_cast<float>(0.2 * std::max(half.x, half.y));
    tree.error = {off, off};
    far_.blocks.push_back(tree);
  }

  template <typename Function>
  void forVertices(SurfaceIndex s, Function function) const {
    const auto& first = model_.surfaces.firstRing;
    for (std::uint32_t v = model_.firstVertex[first[s]]; v < model_.firstVertex[first[s + 1]]; ++v)
      function(v);
  }

  geo::Box3 boundsOf(const std::vector<SurfaceIndex>& surfaces) const {
    geo::Box3 box;
    for (const SurfaceIndex s : surfaces) forVertices(s, [&](std::uint32_t v) { box.add(place(v)); });
    return box;
  }

  Colour crownOf(const std::vector<SurfaceIndex>& surfaces) const {
    MeanColour colour;
    for (const SurfaceIndex s : surfaces) colour.add(materialOf(s), 1.0);
    return colour.value();
  }

  std::string_view nameOf(ObjectIndex object) const {
    base::StringId id = 0;
    if (!model_.strings.find("name", id)) return {};
    const AttributeValue* value = model_.attributes.value(id, object);
    return value == nullptr ? std::string_view{} : model_.strings[value->text];
  }

  void addBuilding(std::uint32_t number, const std::vector<SurfaceIndex>& surfaces) {
    std::map<ObjectIndex, std::vector<SurfaceIndex>> bodies;
    for (const SurfaceIndex s : surfaces) {
      const ObjectIndex group = model_.objects.lodGroup[model_.surfaces.object[s]];
      if (isBody(model_.objects.kind[group])) bodies[group].push_back(s);
    }
    constexpr std::uint8_t kBoxAndMerged = kBoxOnly | 4;
    if (bodies.size() <= 1) {
      addBlock(number, bodies.empty() ? surfaces : bodies.begin()->second, kBlockOnly | kBoxAndMerged);
      return;
    }
    std::vector<SurfaceIndex> all;
    for (const auto& [group, list] : bodies) {
      addBlock(number, list, kBlockOnly);
      all.insert(all.end(), list.begin(), list.end());
    }
    addBlock(number, all, kBoxAndMerged);
  }

  geo::LocalPoint place(std::uint32_t vertex) const { return model_.vertices[vertex] - far_.origin; }

  std::vector<Point2> exterior(SurfaceIndex s) const {
    const std::uint32_t ring = model_.surfaces.firstRing[s];
    std::vector<Point2> points;
    for (std::uint32_t v = model_.firstVertex[ring]; v < model_.firstVertex[ring + 1]; ++v)
      points.push_back({place(v).x, place(v).y});
    return points;
  }

  const Material* materialOf(SurfaceIndex s) const {
    const Appearances& all = model_.appearances;
    if (theme_ >= all.themes.size()) return nullptr;
    const auto& list = all.themes[theme_].surfaces;
    const auto found =
        std::lower_bound(list.begin(), list.end(), s,
                         [](const SurfaceAppearance& a, SurfaceIndex wanted) { return a.surface < wanted; });
    if (found == list.end() || found->surface != s || found->material >= all.materials.size()) return nullptr;
    return &all.materials[found->material];
  }

  void addBlock(std::uint32_t number, const std::vector<SurfaceIndex>& surfaces, std::uint8_t forms) {
    BlockInput input;
    geo::Box3 box;
    MeanColour roof;
    MeanColour wall;
    double largestGround = 0.0;
    double allGround = 0.0;
    for (const SurfaceIndex s : surfaces) {
      const auto& normal = model_.surfaces.normal[s];
      const ObjectIndex object = model_.surfaces.object[s];
      const std::uint32_t firstRing = model_.surfaces.firstRing[s];
      for (std::uint32_t v = model_.firstVertex[firstRing]; v < model_.firstVertex[firstRing + 1]; ++v) {
        box.add(place(v));
        input.points.push_back({place(v).x, place(v).y});
      }
      if (isGround(object, normal)) {
        auto ring = exterior(s);
        const double area = std::abs(signedArea(ring));
        allGround += area;
        if (area > largestGround) {
          largestGround = area;
          input.footprint = std::move(ring);
        }
        continue;
      }
      const SurfaceClass c = surfaceClass(model_, object, normal);
      const double area = addRoof(s, c == SurfaceClass::kRoof && normal[2] > 0.1F, input.roof);
      (c == SurfaceClass::kRoof ? roof : wall).add(materialOf(s), area);
    }
    if (box.empty()) return;
    if (largestGround < 0.7 * allGround) input.footprint.clear();
    input.ground = box.min.z;
    input.top = box.max.z;
    FarBlock block = makeBlock(input, far_.ringPoints);
    block.object = number;
    block.forms = forms;
    block.roof = roof.value();
    block.wall = wall.value();
    far_.blocks.push_back(block);
  }

  bool isGround(ObjectIndex object, const std::array<float, 3>& normal) const {
    return model_.objects.kind[object] == ObjectKind::kGroundSurface ||
           (kindRole(model_.objects.kind[object]) == KindRole::kObject && normal[2] < -0.9F);
  }

  /// Area of the surface; its triangles go to `roof` where it is one.
  double addRoof(SurfaceIndex s, bool isRoof, std::vector<RoofTriangle>& roof) const {
    const auto& n = model_.surfaces.normal[s];
    const geo::Vec3 normal{static_cast<double>(n[0]), static_cast<double>(n[1]), static_cast<double>(n[2])};
    double sum = 0.0;
    for (std::uint32_t t = model_.surfaces.firstTriangle[s]; t < model_.surfaces.firstTriangle[s + 1]; ++t) {
      const auto& corners = model_.triangles[t];
      const geo::Vec3 a = place(corners[0]);
      const geo::Vec3 b = place(corners[1]);
      const geo::Vec3 c = place(corners[2]);
      const double area = geo::length(cross(b - a, c - a)) / 2;
      sum += area;
      if (isRoof) roof.push_back({{a, b, c}, normal, area * normal.z});
    }
    return sum;
  }

  void addAreas(std::uint32_t number, const std::vector<SurfaceIndex>& surfaces) {
    std::map<std::pair<SurfaceClass, Colour>, std::vector<SurfaceIndex>> byLook;
    for (const SurfaceIndex s : surfaces) {
      const SurfaceClass c = surfaceClass(model_, model_.surfaces.object[s], model_.surfaces.normal[s]);
      MeanColour colour;
      colour.add(materialOf(s), 1.0);
      byLook[{c, colour.value()}].push_back(s);
    }
    for (const auto& [look, list] : byLook) addArea(number, look.first, look.second, list);
  }

  void addArea(std::uint32_t number, SurfaceClass c, const Colour& colour,
               const std::vector<SurfaceIndex>& surfaces) {
    FarArea area;
    area.object = number;
    area.surfaceClass = c;
    area.colour = colour;
    area.firstVertex = static_cast<std::uint32_t>(far_.areaVertices.size());
    area.firstTriangle = static_cast<std::uint32_t>(far_.areaTriangles.size());
    struct Node {
      std::uint32_t index;
      double height;
      double count;
    };
    std::map<std::array<std::int32_t, 3>, Node> nodes;
    const auto node = [&](std::uint32_t vertex) {
      const geo::LocalPoint p = model_.vertices[vertex];
      const auto snapped = [](double value) {
        return static_cast<std::int32_t>(std::lround(std::clamp(value, -1e9, 1e9) / kFarLatticeMetres));
      };
      const auto [found, isNew] = nodes.try_emplace({snapped(p.x), snapped(p.y), snapped(p.z)},
                                                    Node{static_cast<std::uint32_t>(nodes.size()), 0.0, 0.0});
      found->second.height += p.z - far_.origin.z;
      found->second.count += 1.0;
      return found->second.index;
    };
    for (const SurfaceIndex s : surfaces)
      for (std::uint32_t t = model_.surfaces.firstTriangle[s]; t < model_.surfaces.firstTriangle[s + 1];
           ++t) {
        const auto& corners = model_.triangles[t];
        const std::array<std::uint32_t, 3> triangle{node(corners[0]), node(corners[1]), node(corners[2])};
        if (triangle[0] != triangle[1] && triangle[1] != triangle[2] && triangle[2] != triangle[0])
          far_.areaTriangles.push_back(triangle);
      }
    if (far_.areaTriangles.size() == area.firstTriangle) return;
    far_.areaVertices.resize(area.firstVertex + nodes.size());
    for (const auto& [key, value] : nodes)
      far_.areaVertices[area.firstVertex + value.index] = {key[0], key[1],
                                                           static_cast<float>(value.height / value.count)};
    far_.areas.push_back(area);
  }

  const CityModel& model_;
  const LodSelection& selection_;
  std::span<const CatalogueRow> rows_;
  std::uint32_t theme_;
  FarLevels far_;
};

constexpr std::uint32_t kStoredForm = 0x32464253;  // "SBF2"

bool holdsTogether(const FarLevels& far) {
  std::uint32_t end = 0;
  for (const FarObject& object : far.objects) {
    if (object.idEnd < end || object.nameEnd < object.idEnd || object.nameEnd > far.text.size()) return false;
    if (static_cast<std::size_t>(object.kind) >= kindCount()) return false;
    end = object.nameEnd;
  }
  for (const FarBlock& block : far.blocks)
    if (block.object >= far.objects.size() || block.firstRing > block.endRing ||
        block.endRing > far.ringPoints.size() || block.top > FarTop::kTree)
      return false;
  for (std::size_t a = 0; a < far.areas.size(); ++a) {
    const FarArea& area = far.areas[a];
    const bool last = a + 1 == far.areas.size();
    const std::size_t endVertex = last ? far.areaVertices.size() : far.areas[a + 1].firstVertex;
    const std::size_t endTriangle = last ? far.areaTriangles.size() : far.areas[a + 1].firstTriangle;
    if (area.object >= far.objects.size() || area.surfaceClass >= SurfaceClass::kCount ||
        area.firstVertex > endVertex || endVertex > far.areaVertices.size() ||
        area.firstTriangle > endTriangle || endTriangle > far.areaTriangles.size())
      return false;
    for (std::size_t t = area.firstTriangle; t < endTriangle; ++t)
      for (const std::uint32_t corner : far.areaTriangles[t])
        if (corner >= endVertex - area.firstVertex) return false;
  }
  return true;
}

}  // namespace

FarLevels farLevels(const CityModel& model, const LodSelection& selection, std::span<const CatalogueRow> rows,
                    std::uint32_t theme) {
  return FarBuilder(model, selection, rows, theme).build();
}

std::string_view FarLevels::id(std::uint32_t object) const {
  const std::uint32_t begin = object == 0 ? 0 : objects[object - 1].nameEnd;
  return std::string_view(text).substr(begin, objects[object].idEnd - begin);
}

std::string_view FarLevels::name(std::uint32_t object) const {
  const FarObject& o = objects[object];
  return std::string_view(text).substr(o.idEnd, o.nameEnd - o.idEnd);
}

std::string FarLevels::serialised() const {
  base::ByteColumnWriter writer;
  writer.value(kStoredForm);
  writer.value(origin);
  writer.column(objects);
  writer.text(text);
  writer.column(blocks);
  writer.column(ringPoints);
  writer.column(areas);
  writer.column(areaVertices);
  writer.column(areaTriangles);
  return writer.finish();
}

std::optional<FarLevels> FarLevels::parse(std::string_view bytes) {
  base::ByteColumnReader reader(bytes);
  FarLevels far;
  std::uint32_t form = 0;
  reader.value(form);
  if (form != kStoredForm) return std::nullopt;
  reader.value(far.origin);
  reader.column(far.objects);
  reader.text(far.text);
  reader.column(far.blocks);
  reader.column(far.ringPoints);
  reader.column(far.areas);
  reader.column(far.areaVertices);
  reader.column(far.areaTriangles);
  if (!reader.atEnd() || !holdsTogether(far)) return std::nullopt;
  return far;
}

void FarError::add(const FarLevels& cell) {
  for (const FarBlock& block : cell.blocks)
    if ((block.forms >> which_ & 1) != 0) errors_.push_back(block.error[which_]);
}

double FarError::metres() const {
  if (errors_.empty()) return 0.0;
  std::vector<float> errors = errors_;
  const auto at = errors.begin() + static_cast<std::ptrdiff_t>((errors.size() - 1) * 9 / 10);
  std::nth_element(errors.begin(), at, errors.end());
  return static_cast<double>(*at);
}

}  // namespace stadtblick::model
