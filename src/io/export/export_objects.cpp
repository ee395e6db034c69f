#include "io/export/export_objects.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "model/lod_selection.hpp"
#include "model/object_rows.hpp"

namespace stadtblick::io::exporting {

using geo::Vec3;
using model::CityModel;
using model::KindRole;
using model::ObjectIndex;
using model::ObjectKind;
using model::SurfaceClass;
using model::SurfaceIndex;

namespace {

/// The selected geometry of a layer, sorted by the object whose level of detail decides.
void collect(const ExportRequest& request, std::size_t layerIndex, ExportObjects& objects) {
  const ExportLayer& layer = request.layers[layerIndex];
  const CityModel& model = *layer.model;
  const auto selection = model::selectLod(model, request.lod);
  using Row = std::pair<ObjectIndex, std::uint32_t>;
  std::vector<Row> surfaces, instances;
  for (SurfaceIndex s = 0; s < model.surfaces.size(); ++s)
    if (selection.surfaces[s] && layer.wants(model.surfaces.object[s]))
      surfaces.emplace_back(model.objects.lodGroup[model.surfaces.object[s]], s);
  for (std::uint32_t i = 0; i < model.instances.size(); ++i)
    if (selection.instances[i] && layer.wants(model.instances.object[i]))
      instances.emplace_back(model.objects.lodGroup[model.instances.object[i]], i);
  std::ranges::sort(surfaces);
  std::ranges::sort(instances);

  std::vector<bool> hasGeometry(model.objects.size(), false);  // by top-level row
  auto surface = surfaces.begin();
  auto instance = instances.begin();
  while (surface != surfaces.end() || instance != instances.end()) {
    ExportObject object;
    object.layer = layerIndex;
    object.object = std::min(surface != surfaces.end() ? surface->first : model::kNoObject,
                             instance != instances.end() ? instance->first : model::kNoObject);
    for (; surface != surfaces.end() && surface->first == object.object; ++surface)
      object.surfaces.push_back(surface->second);
    for (; instance != instances.end() && instance->first == object.object; ++instance)
      object.instances.push_back(instance->second);
    hasGeometry[model.objects.topLevel[object.object]] = true;
    objects.list.push_back(std::move(object));
  }
  for (ObjectIndex row = 0; row < model.objects.size(); ++row)
    if (model.objects.parent[row] == model::kNoObject && layer.wants(row) && !hasGeometry[row])
      ++objects.objectsWithout;
}

/// The class by which trees are drawn needs the trunk told from the crown: by what is narrow and low.
SurfaceClass classOf(const CityModel& model, ObjectIndex owner, const Vec3& normal) {
  return model::surfaceClass(
      model, owner,
      {static_cast<float>(normal.x), static_cast<float>(normal.y), static_cast<float>(normal.z)});
}

/// By Newell's method over the exterior ring.
Vec3 normalOf(const std::vector<Vec3>& points, std::size_t ringEnd) {
  Vec3 sum;
  for (std::size_t i = 1; i + 1 < ringEnd; ++i)
    sum = sum + geo::cross(points[i] - points[0], points[i + 1] - points[0]);
  const Vec3 normal = geo::normalised(sum);
  return geo::length(normal) > 0.5 ? normal : Vec3{0.0, 0.0, 1.0};
}

}  // namespace

base::Result<ExportObjects> objectsOf(const ExportRequest& request) {
  ExportObjects objects;
  for (std::size_t layer = 0; layer < request.layers.size(); ++layer) collect(request, layer, objects);
  if (objects.list.empty())
    return base::Result<ExportObjects>::failure(base::DiagnosticCode::kExportNothing,
                                                {request.path.string(), 0, {}});
  return objects;
}

FaceReader::FaceReader(const CityModel& model, std::string_view theme, bool textures)
    : model_(model), textures_(textures) {
  const auto& themes = model.appearances.themes;
  if (themes.empty()) return;
  if (theme.empty()) {
    theme_ = &themes.front();
    return;
  }
  const auto found =
      std::ranges::find_if(themes, [&](const auto& one) { return model.strings[one.name] == theme; });
  if (found != themes.end()) theme_ = &*found;
}

FaceLook FaceReader::lookOf(SurfaceIndex surface) const {
  FaceLook look;
  if (theme_ == nullptr) return look;
  const auto found =
      std::ranges::lower_bound(theme_->surfaces, surface, {}, &model::SurfaceAppearance::surface);
  if (found == theme_->surfaces.end() || found->surface != surface) return look;
  look.material = found->material;
  if (textures_ && found->texture != model::kNone && found->firstTexCoord != model::kNone) {
    look.texture = found->texture;
    look.texCoords = &model_.appearances.texCoords[found->firstTexCoord];
  }
  return look;
}

void FaceReader::read(SurfaceIndex s, ObjectIndex owner, const std::array<double, 12>* toLocal,
                      const std::function<void(const Face&)>& take) {
  const auto& table = model_.surfaces;
  const std::uint32_t first = model_.firstVertex[table.firstRing[s]];
  face_.surface = s;
  face_.owner = owner;
  face_.points.clear();
  face_.ringEnds.clear();
  face_.triangles.clear();
  for (std::uint32_t ring = table.firstRing[s]; ring < table.firstRing[s + 1]; ++ring) {
    for (std::uint32_t v = model_.firstVertex[ring]; v < model_.firstVertex[ring + 1]; ++v)
      face_.points.push_back(toLocal != nullptr ? model::transformed(*toLocal, model_.vertices[v])
                                                : model_.vertices[v]);
    face_.ringEnds.push_back(static_cast<std::uint32_t>(face_.points.size()));
  }
  if (face_.ringEnds.empty()) return;
  for (std::uint32_t t = table.firstTriangle[s]; t < table.firstTriangle[s + 1]; ++t) {
    const auto& triangle = model_.triangles[t];
    face_.triangles.push_back({triangle[0] - first, triangle[1] - first, triangle[2] - first});
  }
  face_.normal = normalOf(face_.points, face_.ringEnds.front());
  face_.surfaceClass = classOf(model_, owner, face_.normal);
  const KindRole role = model::kindRole(model_.objects.kind[owner]);
  face_.name = role == KindRole::kBoundary || role == KindRole::kOpening
                   ? model::kindName(model_.objects.kind[owner])
                   : surfaceClassName(face_.surfaceClass);
  face_.look = lookOf(s);
  take(face_);
}

void FaceReader::forEach(const ExportObject& object, const std::function<void(const Face&)>& take) {
  for (const SurfaceIndex s : object.surfaces) read(s, model_.surfaces.object[s], nullptr, take);
  for (const std::uint32_t i : object.instances) {
    const model::Prototype& prototype = model_.prototypes[model_.instances.prototype[i]];
    for (SurfaceIndex s = prototype.firstSurface; s < prototype.endSurface; ++s)
      read(s, model_.instances.object[i], &model_.instances.toLocal[i], take);
  }
}

base::Result<base::Done> walkObjects(const ExportRequest& request, const OutputFiles& files,
                                     const ExportContext& context, ExportReport& report,
                                     const std::function<void(const ExportObject&, FaceReader&)>& take) {
  using Done = base::Result<base::Done>;
  auto objects = objectsOf(request);
  if (!objects) return Done::failure(std::move(objects.diagnostics()));
  std::vector<FaceReader> readers;
  for (const ExportLayer& layer : request.layers)
    readers.emplace_back(*layer.model, request.theme, request.textures);
  context.progress.setTotal(objects->list.size());
  for (const ExportObject& object : objects->list) {
    if (context.cancel.cancelled())
      return Done::failure(base::DiagnosticCode::kCancelled, {request.path.string(), 0, {}});
    if (!files.good()) return Done::failure(files.failure());
    take(object, readers[object.layer]);
    context.progress.advance(1);
  }
  report.objects = objects->list.size();
  report.objectsWithout = objects->objectsWithout;
  return base::Done{};
}

std::string_view surfaceClassName(SurfaceClass surfaceClass) {
  static constexpr std::array<std::string_view, model::kSurfaceClasses> kNames{
      "wall", "roof",    "street", "water",  "green",     "crown", "trunk", "glass",
      "door", "terrain", "land",   "bridge", "furniture", "other", "table"};
  return kNames[static_cast<std::size_t>(surfaceClass)];
}

std::string objectName(const CityModel& model, ObjectIndex object) {
  const std::string_view id = model.strings[model.objects.id[object]];
  if (!id.empty()) return std::string(id);
  return fmt::format("{}_{}", model::kindName(model.objects.kind[object]), object);
}

}  // namespace stadtblick::io::exporting
