#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "io/export/exporter.hpp"
#include "model/tiling/surface_class.hpp"

namespace stadtblick::io::exporting {

/// Local points to the coordinates of the file.
class PointMapper {
 public:
  PointMapper(const geo::LocalFrame& frame, geo::WorldPosition origin, UpAxis up)
      : shift_(frame.origin() - origin), yUp_(up == UpAxis::kY) {}

  geo::Vec3 operator()(geo::LocalPoint p) const { return direction(p + shift_); }
  geo::Vec3 direction(geo::Vec3 v) const { return yUp_ ? geo::Vec3{v.x, v.z, -v.y} : v; }

 private:
  geo::Vec3 shift_;
  bool yUp_;
};

/// A building, a part of one, a road …, with what of its geometry is written.
struct ExportObject {
  std::size_t layer = 0;  ///< index into ExportRequest::layers.
  model::ObjectIndex object = 0;
  std::vector<model::SurfaceIndex> surfaces;
  std::vector<std::uint32_t> instances;
};

struct ExportObjects {
  std::vector<ExportObject> list;  ///< in the order of the layers and of their rows.
  std::size_t objectsWithout = 0;
};
/// What of the request has geometry, at the level it names. Fails with kExportNothing.
base::Result<ExportObjects> objectsOf(const ExportRequest& request);

/// How a surface looks in a theme.
struct FaceLook {
  std::uint32_t texture = model::kNone;
  std::uint32_t material = model::kNone;
  const std::array<float, 2>* texCoords = nullptr;  ///< one a point of the face; s right, t up.
};

/// A polygon of an object, in place.
struct Face {
  model::SurfaceIndex surface = 0;
  model::ObjectIndex owner = 0;  ///< the boundary surface or object it belongs to.
  model::SurfaceClass surfaceClass = model::SurfaceClass::kOther;
  std::string_view name;                                ///< "RoofSurface", or the class: "wall".
  geo::Vec3 normal;                                     ///< unit, local axes.
  std::vector<geo::LocalPoint> points;                  ///< ring by ring.
  std::vector<std::uint32_t> ringEnds;                  ///< of the points; the first ring is the exterior.
  std::vector<std::array<std::uint32_t, 3>> triangles;  ///< indices into the points.
  FaceLook look;
};

/// Hands out the faces of objects of one model.
class FaceReader {
 public:
  /// `theme` "" is the first; an unknown one has no looks.
  FaceReader(const model::CityModel& model, std::string_view theme, bool textures);

  /// In the order of the surfaces; faces without triangles too.
  void forEach(const ExportObject& object, const std::function<void(const Face&)>& take);

 private:
  void read(model::SurfaceIndex surface, model::ObjectIndex owner, const std::array<double, 12>* toLocal,
            const std::function<void(const Face&)>& take);
  FaceLook lookOf(model::SurfaceIndex surface) const;

  const model::CityModel& model_;
  const model::Theme* theme_ = nullptr;
  bool textures_;
  Face face_;
};

/// Hands every object of the request to `take`, with the faces of its layer, and counts it in progress and
/// report. Ends early where a file cannot be written. Fails with kExportNothing, kFileNotWritable or
/// kCancelled.
base::Result<base::Done> walkObjects(const ExportRequest& request, const OutputFiles& files,
                                     const ExportContext& context, ExportReport& report,
                                     const std::function<void(const ExportObject&, FaceReader&)>& take);

/// "wall", "roof" …
std::string_view surfaceClassName(model::SurfaceClass surfaceClass);
/// Its gml:id; "Building_17" where it has none.
std::string objectName(const model::CityModel& model, model::ObjectIndex object);

}  // namespace stadtblick::io::exporting
