#include "io/export/export_area.hpp"

#include <cpl_conv.h>
#include <gdal.h>
#include <ogr_srs_api.h>

#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "base/atomic_file.hpp"
#include "geo/crs_transform.hpp"
#include "io/export/footprint.hpp"
#include "io/gdal/gdal_library.hpp"

namespace stadtblick::io {

using exporting::OgrGeometry;
using Json = nlohmann::json;

struct ExportArea::State {
  OgrGeometry area;  ///< MultiPolygon in the project's CRS.
};

ExportArea::ExportArea() : state_(std::make_unique<State>()) {}
ExportArea::ExportArea(ExportArea&&) noexcept = default;
ExportArea& ExportArea::operator=(ExportArea&&) noexcept = default;
ExportArea::~ExportArea() = default;

namespace {

using AreaResult = base::Result<OgrGeometry>;

AreaResult unread(std::string_view text, std::string reason) {
  constexpr std::size_t kShown = 80;
  return AreaResult::failure(base::DiagnosticCode::kExportAreaUnread, {},
                             {std::string(text.substr(0, kShown)), std::move(reason)});
}

/// Numbers between blanks and commas; nothing where something else stands there.
std::optional<std::vector<double>> numbersOf(std::string_view text) {
  std::vector<double> numbers;
  const char* at = text.data();
  const char* end = at + text.size();
  for (;;) {
    while (at != end && (*at == ' ' || *at == ',' || *at == ';' || *at == '\t')) ++at;
    if (at == end) return numbers;
    double number = 0.0;
    const auto [stop, error] = std::from_chars(at, end, number);
    if (error != std::errc() || !std::isfinite(number)) return std::nullopt;
    numbers.push_back(number);
    at = stop;
  }
}

OgrGeometry polygonOf(const std::vector<double>& corners) {
  OGRGeometryH ring = OGR_G_CreateGeometry(wkbLinearRing);
  for (std::size_t i = 0; i + 1 < corners.size(); i += 2) OGR_G_AddPoint_2D(ring, corners[i], corners[i + 1]);
  OGR_G_CloseRings(ring);
  OgrGeometry polygon(OGR_G_CreateGeometry(wkbPolygon));
  OGR_G_AddGeometryDirectly(polygon.get(), ring);
  return polygon;
}

/// Polygons of a geometry of any form, added to `into`.
void addPolygons(OGRGeometryH geometry, OGRGeometryH into) {
  if (geometry == nullptr) return;
  if (OGR_GT_Flatten(OGR_G_GetGeometryType(geometry)) == wkbPolygon) {
    OGR_G_AddGeometry(into, geometry);
    return;
  }
  const auto type = OGR_GT_Flatten(OGR_G_GetGeometryType(geometry));
  if (type != wkbMultiPolygon && type != wkbGeometryCollection) return;
  for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
    addPolygons(OGR_G_GetGeometryRef(geometry, i), into);
}

/// In place, ring by ring; false where a corner cannot be transformed.
bool transform(OGRGeometryH geometry, const geo::CrsTransform& toProject) {
  for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
    if (!transform(OGR_G_GetGeometryRef(geometry, i), toProject)) return false;
  if (OGR_G_GetGeometryCount(geometry) > 0) return true;
  for (int i = 0; i < OGR_G_GetPointCount(geometry); ++i) {
    const auto p = toProject.fromToTo({OGR_G_GetX(geometry, i), OGR_G_GetY(geometry, i), 0.0});
    if (!std::isfinite(p.x) || !std::isfinite(p.y)) return false;
    OGR_G_SetPoint_2D(geometry, i, p.x, p.y);
  }
  return true;
}

void addJsonPolygons(const Json& document, OGRGeometryH into, int depth) {
  constexpr int kDeepest = 8;
  if (!document.is_object() || depth > kDeepest) return;
  for (const char* list : {"features", "geometries"})
    if (const auto found = document.find(list); found != document.end() && found->is_array())
      for (const Json& one : *found) addJsonPolygons(one, into, depth + 1);
  if (const auto geometry = document.find("geometry"); geometry != document.end())
    addJsonPolygons(*geometry, into, depth + 1);
  if (!document.contains("coordinates")) return;
  const OgrGeometry geometry(
      OGR_G_CreateGeometryFromJson(document.dump(-1, ' ', false, Json::error_handler_t::replace).c_str()));
  addPolygons(geometry.get(), into);
}

std::string crsNameOf(const Json& document) {
  for (const char* path : {"/crs/properties/name", "/coordRefSys"}) {
    const Json::json_pointer pointer(path);
    if (document.contains(pointer) && document[pointer].is_string())
      return document[pointer].get<std::string>();
  }
  return "EPSG:4326";  // RFC 7946
}

AreaResult readGeoJson(const std::filesystem::path& path, geo::Crs& crs) {
  const auto text = base::readFile(path);
  if (!text) return AreaResult::failure(text.diagnostics());
  const Json document = Json::parse(text.value(), nullptr, false);
  if (document.is_discarded() || !document.is_object()) return unread(path.string(), "it is no GeoJSON");
  std::string name = crsNameOf(document);
  if (name.ends_with("CRS84")) name = "EPSG:4326";
  auto known = geo::Crs::fromText(name);
  if (!known) return AreaResult::failure(std::move(known.diagnostics()));
  crs = known.value();
  OgrGeometry area(OGR_G_CreateGeometry(wkbMultiPolygon));
  addJsonPolygons(document, area.get(), 0);
  return area;
}

AreaResult readGeoPackage(const std::filesystem::path& path, geo::Crs& crs) {
  const std::array<const char*, 2> drivers{"GPKG", nullptr};
  const GdalDataset dataset(
      GDALOpenEx(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers.data(), nullptr, nullptr));
  if (!dataset) return unread(path.string(), lastGdalError("it is no GeoPackage"));
  OgrGeometry area(OGR_G_CreateGeometry(wkbMultiPolygon));
  for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
    OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), i);
    OGR_L_ResetReading(layer);
    while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
      addPolygons(OGR_F_GetGeometryRef(feature), area.get());
      OGR_F_Destroy(feature);
    }
    if (OGR_G_GetGeometryCount(area.get()) == 0) continue;
    if (OGRSpatialReferenceH system = OGR_L_GetSpatialRef(layer)) {
      char* wkt = nullptr;
      const std::array<const char*, 2> options{"FORMAT=WKT2_2019", nullptr};
      if (OSRExportToWktEx(system, &wkt, options.data()) == OGRERR_NONE)
        if (auto known = geo::Crs::fromText(wkt)) crs = known.value();
      CPLFree(wkt);
    }
    break;
  }
  return area;
}

AreaResult readFile(const std::filesystem::path& path, const geo::Crs& project) {
  prepareGdal();
  const GdalQuiet quiet;
  geo::Crs crs = project;
  auto read = path.extension() == ".gpkg" ? readGeoPackage(path, crs) : readGeoJson(path, crs);
  if (!read) return read;
  OGRGeometryH area = read.value().get();
  if (OGR_G_GetGeometryCount(area) == 0) return unread(path.string(), "it holds no polygon");
  OGR_G_FlattenTo2D(area);
  const auto toProject = geo::CrsTransform::create(crs, project);
  if (!toProject) return AreaResult::failure(toProject.diagnostics());
  if (!transform(area, toProject.value()))
    return unread(path.string(), "it lies outside of the project's system");
  return read;
}

AreaResult valid(OgrGeometry area, std::string_view text) {
  const GdalQuiet quiet;
  if (OGR_G_IsValid(area.get()) == 0) area.reset(OGR_G_MakeValid(area.get()));
  if (!area || OGR_G_Area(area.get()) <= 0.0) return unread(text, "it encloses nothing");
  return area;
}

bool mayMeet(const OGREnvelope& a, const OGREnvelope& b) {
  return a.MinX <= b.MaxX && b.MinX <= a.MaxX && a.MinY <= b.MaxY && b.MinY <= a.MaxY;
}

}  // namespace

base::Result<ExportArea> ExportArea::parse(std::string_view text, const geo::Crs& crs) {
  using Failure = base::Result<ExportArea>;
  OgrGeometry area;
  if (const auto corners = numbersOf(text); corners && !corners->empty()) {
    if (corners->size() < 6 || corners->size() % 2 != 0)
      return Failure::failure(unread(text, "a polygon needs at least three corners x,y").diagnostics());
    area = polygonOf(*corners);
  } else {
    auto read = readFile(std::filesystem::path(text), crs);
    if (!read) return Failure::failure(std::move(read.diagnostics()));
    area = std::move(read).value();
  }
  auto checked = valid(std::move(area), text);
  if (!checked) return Failure::failure(std::move(checked.diagnostics()));
  ExportArea result;
  result.state_->area = std::move(checked).value();
  return result;
}

base::Result<ExportArea> ExportArea::parseBox(std::string_view text) {
  using Failure = base::Result<ExportArea>;
  const auto box = numbersOf(text);
  if (!box || box->size() != 4 || !((*box)[0] < (*box)[2]) || !((*box)[1] < (*box)[3]))
    return Failure::failure(unread(text, "a box is west,south,east,north").diagnostics());
  const double west = (*box)[0], south = (*box)[1], east = (*box)[2], north = (*box)[3];
  ExportArea result;
  result.state_->area = polygonOf({west, south, east, south, east, north, west, north});
  return result;
}

bool ExportArea::mayReach(const geo::Box3& world) const {
  OGREnvelope ours;
  OGR_G_GetEnvelope(state_->area.get(), &ours);
  OGREnvelope theirs;
  theirs.MinX = world.min.x;
  theirs.MinY = world.min.y;
  theirs.MaxX = world.max.x;
  theirs.MaxY = world.max.y;
  return mayMeet(ours, theirs);
}

std::vector<bool> ExportArea::objectsInside(const model::CityModel& model, ClipRule rule,
                                            std::optional<model::Lod> lod) const {
  const GdalQuiet quiet;
  std::vector<bool> inside(model.objects.size(), false);
  const exporting::FootprintMaker footprints(model, lod);
  OGRGeometryH area = state_->area.get();
  OGREnvelope areaBox;
  OGR_G_GetEnvelope(area, &areaBox);
  for (model::ObjectIndex row = 0; row < model.objects.size(); ++row) {
    if (model.objects.parent[row] != model::kNoObject) continue;
    const auto footprint = footprints.of(row);
    if (!footprint.area) continue;
    OGREnvelope box;
    OGR_G_GetEnvelope(footprint.area.get(), &box);
    if (!mayMeet(areaBox, box)) continue;
    if (rule == ClipRule::kTouch) {
      inside[row] = OGR_G_Intersects(footprint.area.get(), area) != 0;
      continue;
    }
    const OgrGeometry centre(OGR_G_CreateGeometry(wkbPoint));
    inside[row] = OGR_G_Centroid(footprint.area.get(), centre.get()) == OGRERR_NONE &&
                  OGR_G_Within(centre.get(), area) != 0;
  }
  return inside;
}

}  // namespace stadtblick::io
