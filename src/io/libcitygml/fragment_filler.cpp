#include "io/libcitygml/fragment_filler.hpp"

#include <citygml/address.h>
#include <citygml/cityobject.h>
#include <citygml/geometry.h>
#include <citygml/implictgeometry.h>
#include <citygml/linearring.h>
#include <citygml/linestring.h>
#include <citygml/polygon.h>

#include <algorithm>
#include <cctype>
#include <limits>

#include "io/assembly/fragment.hpp"

namespace stadtblick::io::libcitygml {

using model::kNoObject;
using model::ObjectIndex;
using Fragment = assembly::Fragment;

namespace {

geo::Vec3 toVec3(const TVec3d& v) { return {v.x, v.y, v.z}; }

/// libcitygml invents an id where the file has none.
std::string statedId(const std::string& id) { return id.starts_with("genID_") ? std::string() : id; }

double squaredDistance(geo::Vec3 a, geo::Vec3 b) {
  const geo::Vec3 d = a - b;
  return geo::dot(d, d);
}

/// The standard's name of an object's class. libcitygml calls transportation objects otherwise, and has no
/// text for the parts of a relief.
std::string standardName(const ::citygml::CityObject& object) {
  using Type = ::citygml::CityObject::CityObjectsType;
  switch (object.getType()) {
    case Type::COT_TransportationObject:
      return "TrafficArea";  // auxiliary ones too
    case Type::COT_TINRelief:
      return "TINRelief";
    case Type::COT_MassPointRelief:
      return "MassPointRelief";
    case Type::COT_BreaklineRelief:
      return "BreaklineRelief";
    case Type::COT_RasterRelief:
      return "RasterRelief";
    default:
      return object.getTypeAsString();
  }
}

/// libcitygml writes the attributes of the standard with a prefix and in small letters
/// ("bldg:measuredheight").
std::string_view statedName(std::string_view name) {
  const auto colon = name.find(':');
  if (colon == std::string_view::npos) return name;
  constexpr std::array<std::string_view, 11> kPrefixes{"core", "gml",  "bldg", "brid", "tun", "veg",
                                                       "luse", "tran", "wtr",  "frn",  "dem"};
  if (std::ranges::find(kPrefixes, name.substr(0, colon)) == kPrefixes.end()) return name;
  constexpr std::array<std::string_view, 30> kNames{"name",
                                                    "description",
                                                    "creationDate",
                                                    "terminationDate",
                                                    "relativeToTerrain",
                                                    "relativeToWater",
                                                    "class",
                                                    "function",
                                                    "usage",
                                                    "roofType",
                                                    "measuredHeight",
                                                    "storeysAboveGround",
                                                    "storeysBelowGround",
                                                    "storeyHeightsAboveGround",
                                                    "storeyHeightsBelowGround",
                                                    "yearOfConstruction",
                                                    "yearOfDemolition",
                                                    "isMovable",
                                                    "species",
                                                    "height",
                                                    "trunkDiameter",
                                                    "crownDiameter",
                                                    "averageHeight",
                                                    "surfaceMaterial",
                                                    "waterLevel",
                                                    "lod",
                                                    "metadataProperty",
                                                    "genericApplicationPropertyOf",
                                                    "purpose",
                                                    "owner"};
  const auto local = name.substr(colon + 1);
  const auto found = std::ranges::find_if(kNames, [local](std::string_view known) {
    return std::ranges::equal(
        known, local, [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
  });
  return found == kNames.end() ? name : *found;
}

model::AttributeType typeOf(::citygml::AttributeType type) {
  switch (type) {
    case ::citygml::AttributeType::Double:
      return model::AttributeType::kReal;
    case ::citygml::AttributeType::Integer:
      return model::AttributeType::kInteger;
    case ::citygml::AttributeType::Date:
      return model::AttributeType::kDate;
    case ::citygml::AttributeType::Uri:
      return model::AttributeType::kUri;
    case ::citygml::AttributeType::String:
      break;
  }
  return model::AttributeType::kText;
}

std::size_t nearest(const std::vector<geo::Vec3>& points, geo::Vec3 to) {
  const auto found =
      std::ranges::min_element(points, {}, [to](geo::Vec3 point) { return squaredDistance(point, to); });
  return static_cast<std::size_t>(found - points.begin());
}

}  // namespace

void FragmentFiller::add(const ::citygml::CityModel& model) {
  for (const auto* root : model.getRootCityObjects()) {
    seen_.clear();
    addObject(*root, kNoObject);
  }
}

void FragmentFiller::addObject(const ::citygml::CityObject& object, ObjectIndex parent) {
  const auto row = static_cast<ObjectIndex>(fragment_.objects.size());
  const std::string name = standardName(object);
  const auto kind = model::kindFromName(name);
  if (!kind) ++unknownKinds_[name];
  Fragment::Object added;
  added.kind = kind.value_or(model::ObjectKind::kUnknown);
  added.id = intern(statedId(object.getId()));
  added.parent = parent;
  added.topLevel = parent == kNoObject ? row : fragment_.objects[parent].topLevel;
  const auto role = model::kindRole(added.kind);
  const bool follows = role == model::KindRole::kBoundary || role == model::KindRole::kOpening;
  added.lodGroup = follows && parent != kNoObject ? fragment_.objects[parent].lodGroup : row;
  fragment_.objects.push_back(added);

  addAttributes(object, row);
  addAddress(object, row);
  for (unsigned i = 0; i < object.getGeometriesCount(); ++i) addGeometry(object.getGeometry(i), row, false);
  for (unsigned i = 0; i < object.getImplicitGeometryCount(); ++i)
    addInstance(object.getImplicitGeometry(i), row);
  for (unsigned i = 0; i < object.getChildCityObjectsCount(); ++i)
    addObject(object.getChildCityObject(i), row);
}

void FragmentFiller::addAttributes(const ::citygml::CityObject& object, ObjectIndex row) {
  for (const auto& [name, value] : object.getAttributes()) {
    Fragment::Attribute attribute;
    attribute.object = row;
    attribute.name = fragment_.strings.intern(statedName(name));
    attribute.value.type = typeOf(value.getType());
    attribute.value.text = intern(value.asString());
    if (attribute.value.type == model::AttributeType::kReal ||
        attribute.value.type == model::AttributeType::kInteger)
      attribute.value.number = value.asDouble(std::numeric_limits<double>::quiet_NaN());
    fragment_.attributes.push_back(attribute);
  }
}

void FragmentFiller::addAddress(const ::citygml::CityObject& object, ObjectIndex row) {
  const auto* address = object.address();
  if (address == nullptr) return;
  fragment_.addresses.push_back({row, intern(address->thoroughfareName()),
                                 intern(address->thoroughfareNumber()), intern(address->postalCode()),
                                 intern(address->locality()), intern(address->country())});
}

void FragmentFiller::addGeometry(const ::citygml::Geometry& geometry, ObjectIndex row, bool prototype) {
  for (unsigned i = 0; i < geometry.getPolygonsCount(); ++i)
    addPolygon(geometry.getPolygon(i), geometry, row, prototype);
  for (unsigned i = 0; i < geometry.getLineStringCount() && !prototype; ++i)
    addLine(*geometry.getLineString(i), row, geometry.getLOD());
  for (unsigned i = 0; i < geometry.getGeometriesCount(); ++i)
    addGeometry(geometry.getGeometry(i), row, prototype);
}

void FragmentFiller::addPolygon(const std::shared_ptr<const ::citygml::Polygon>& polygon,
                                const ::citygml::Geometry& geometry, ObjectIndex row, bool prototype) {
  const bool again = !prototype && !seen_.insert(polygon.get()).second;
  if (again) ++doubled_;
  const auto exterior = polygon->exteriorRing();
  if (!exterior || exterior->getVertices().empty()) return;

  const auto firstVertex = static_cast<std::uint32_t>(fragment_.positions.size());
  const auto addRing = [this](const ::citygml::LinearRing& ring) {
    const auto& vertices = ring.getVertices();
    const bool closed = vertices.size() > 1 && toVec3(vertices.front()) == toVec3(vertices.back());
    for (std::size_t i = 0; i + (closed ? 1 : 0) < vertices.size(); ++i)
      fragment_.positions.push_back(toVec3(vertices[i]));
    fragment_.ringEnd.push_back(static_cast<std::uint32_t>(fragment_.positions.size()));
  };
  addRing(*exterior);
  for (const auto& ring : polygon->interiorRings()) addRing(*ring);

  FilledSurface filled{polygon, {}};
  std::vector<geo::Vec3> points;
  for (const auto& vertex : polygon->getVertices()) points.push_back(toVec3(vertex));
  for (std::size_t i = firstVertex; i < fragment_.positions.size() && !points.empty(); ++i) {
    const std::size_t sameOrder = i - firstVertex;
    const bool same = sameOrder < points.size() && points[sameOrder] == fragment_.positions[i];
    filled.polygonVertex.push_back(
        static_cast<std::uint32_t>(same ? sameOrder : nearest(points, fragment_.positions[i])));
  }
  addTriangles(filled, firstVertex);

  Fragment::Surface surface;
  surface.object = prototype ? kNoObject : row;
  surface.id = again ? 0 : intern(statedId(polygon->getId()));
  surface.ringEnd = static_cast<std::uint32_t>(fragment_.ringEnd.size());
  surface.lod = static_cast<model::Lod>(std::min(geometry.getLOD(), 4U));
  surface.role = model::SurfaceRole::kMultiSurface;
  if (geometry.getType() == ::citygml::Geometry::GeometryType::GT_Tin)
    surface.role = model::SurfaceRole::kTin;
  if (prototype) surface.role = model::SurfaceRole::kPrototype;
  surface.reversed = polygon->negNormal();
  surface.triangleEnd = static_cast<std::uint32_t>(fragment_.triangles.size());
  fragment_.surfaces.push_back(surface);
  surfaces_.push_back(std::move(filled));
}

/// libcitygml numbers the polygon's own vertices; a vertex that its tessellator added becomes the nearest of
/// a ring.
void FragmentFiller::addTriangles(const FilledSurface& surface, std::uint32_t firstVertex) {
  const auto& vertices = surface.polygon->getVertices();
  const auto& indices = surface.polygon->getIndices();
  std::vector<std::uint32_t> ringVertex(vertices.size(), UINT32_MAX);
  for (std::uint32_t i = 0; i < surface.polygonVertex.size(); ++i) ringVertex[surface.polygonVertex[i]] = i;
  const std::vector<geo::Vec3> ringPoints(fragment_.positions.begin() + firstVertex,
                                          fragment_.positions.end());
  const auto vertexOf = [&](unsigned index) {
    if (ringVertex[index] == UINT32_MAX)
      ringVertex[index] = static_cast<std::uint32_t>(nearest(ringPoints, toVec3(vertices[index])));
    return ringVertex[index] + firstVertex;
  };
  for (std::size_t i = 0; i + 2 < indices.size(); i += 3) {
    if (std::max({indices[i], indices[i + 1], indices[i + 2]}) >= vertices.size()) continue;
    const std::array corners{vertexOf(indices[i]), vertexOf(indices[i + 1]), vertexOf(indices[i + 2])};
    if (corners[0] == corners[1] || corners[1] == corners[2] || corners[0] == corners[2]) continue;
    fragment_.triangles.push_back(corners);
  }
}

void FragmentFiller::addLine(const ::citygml::LineString& line, ObjectIndex row, unsigned lod) {
  if (line.getDimensions() == 3)
    for (const auto& vertex : line.getVertices3D()) fragment_.curvePositions.push_back(toVec3(vertex));
  else
    for (const auto& vertex : line.getVertices2D())
      fragment_.curvePositions.push_back({vertex.x, vertex.y, 0.0});
  fragment_.curves.push_back({row, static_cast<model::Lod>(std::min(lod, 4U)),
                              static_cast<std::uint32_t>(fragment_.curvePositions.size())});
}

std::uint32_t FragmentFiller::prototypeOf(const ::citygml::ImplicitGeometry& implicit) {
  const auto* first = &implicit.getGeometry(0);
  if (const auto known = prototypes_.find(first); known != prototypes_.end()) return known->second;
  Fragment::Range range;
  range.firstSurface = fragment_.surfaceCount();
  const auto begin = static_cast<std::uint32_t>(fragment_.positions.size());
  for (unsigned i = 0; i < implicit.getGeometriesCount(); ++i)
    addGeometry(implicit.getGeometry(i), kNoObject, true);
  range.endSurface = fragment_.surfaceCount();
  const auto end = static_cast<std::uint32_t>(fragment_.positions.size());
  if (end > begin) {  // a prototype's coordinates are its own, those behind it the file's again
    fragment_.crsRuns.push_back({begin, assembly::kOwnCoordinates, 0});
    fragment_.crsRuns.push_back({end, 0, 0});
  }
  const auto index = static_cast<std::uint32_t>(fragment_.prototypes.size());
  fragment_.prototypes.push_back(range);
  prototypes_.emplace(first, index);
  return index;
}

void FragmentFiller::addInstance(const ::citygml::ImplicitGeometry& implicit, ObjectIndex row) {
  if (implicit.getGeometriesCount() == 0) return;
  Fragment::Instance instance;
  instance.object = row;
  instance.lod = static_cast<model::Lod>(std::min(implicit.getGeometry(0).getLOD(), 4U));
  instance.prototype = prototypeOf(implicit);
  std::copy_n(implicit.getTransformMatrix().getMatrix(), instance.matrix.size(), instance.matrix.begin());
  instance.referencePoint = static_cast<std::uint32_t>(fragment_.referencePoints.size());
  fragment_.referencePoints.push_back(toVec3(implicit.getReferencePoint()));
  fragment_.instances.push_back(instance);
}

}  // namespace stadtblick::io::libcitygml
