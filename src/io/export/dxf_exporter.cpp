#include "io/export/dxf_exporter.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <map>

#include "io/export/dxf_document.hpp"
#include "io/export/export_objects.hpp"

namespace stadtblick::io::exporting {

namespace {

using Result = base::Result<ExportReport>;
using model::SurfaceClass;

/// Colours of the palette that every CAD program has (AutoCAD Color Index), to tell kinds apart on light and
/// on dark paper.
int colourIndex(SurfaceClass surfaceClass) {
  switch (surfaceClass) {
    case SurfaceClass::kWall:
      return 9;
    case SurfaceClass::kRoof:
      return 12;
    case SurfaceClass::kStreet:
      return 8;
    case SurfaceClass::kWater:
      return 150;
    case SurfaceClass::kGreen:
      return 82;
    case SurfaceClass::kCrown:
      return 94;
    case SurfaceClass::kTrunk:
      return 34;
    case SurfaceClass::kGlass:
      return 140;
    case SurfaceClass::kDoor:
      return 32;
    case SurfaceClass::kTerrain:
      return 43;
    case SurfaceClass::kLand:
      return 53;
    case SurfaceClass::kBridge:
      return 253;
    case SurfaceClass::kFurniture:
      return 30;
    default:
      return 7;
  }
}

/// "Building_RoofSurface": the kind of the top-level object and what the face is of it.
std::string layerName(const model::CityModel& model, const ExportObject& object, const Face& face) {
  const auto top = model.objects.topLevel[object.object];
  return dxfName(fmt::format("{}_{}", model::kindName(model.objects.kind[top]), face.name));
}

/// Edges between the triangles of one polygon are not drawn.
class OuterEdges {
 public:
  explicit OuterEdges(const Face& face) : next_(face.points.size()) {
    std::uint32_t first = 0;
    for (const std::uint32_t end : face.ringEnds) {
      for (std::uint32_t i = first; i < end; ++i) next_[i] = i + 1 < end ? i + 1 : first;
      first = end;
    }
  }
  bool has(std::uint32_t a, std::uint32_t b) const { return next_[a] == b || next_[b] == a; }

 private:
  std::vector<std::uint32_t> next_;
};

class EntityWriter {
 public:
  EntityWriter(OutputFile& file, const PointMapper& map) : file_(file), map_(map) {}

  /// How many entities the face became.
  std::size_t add(const Face& face, const std::string& layer, const std::string& id) {
    const std::size_t before = handle_;
    if (face.ringEnds.size() == 1 && face.points.size() == 4 && face.triangles.size() == 2 &&
        face.triangles[0][0] == 0 && face.triangles[1][0] == 0) {  // convex: a fan
      entity(face, {0, 1, 2, 3}, 0, layer, id);
      return handle_ - before;
    }
    const OuterEdges outer(face);
    for (const auto& [a, b, c] : face.triangles) {
      const int hidden = (outer.has(a, b) ? 0 : 1) | (outer.has(b, c) ? 0 : 2) | (outer.has(c, a) ? 0 : 8);
      entity(face, {a, b, c, c}, hidden, layer, id);
    }
    return handle_ - before;
  }

  void flush() {
    file_.write(text_);
    text_.clear();
  }

 private:
  void entity(const Face& face, const std::array<std::uint32_t, 4>& corners, int hiddenEdges,
              const std::string& layer, const std::string& id) {
    auto out = std::back_inserter(text_);
    fmt::format_to(out, "  0\n3DFACE\n  5\n{:X}\n330\n{:X}\n100\nAcDbEntity\n  8\n{}\n100\nAcDbFace\n",
                   handle_++, dxf::kModelSpace, layer);
    for (std::size_t i = 0; i < 4; ++i) {
      const geo::Vec3 p = map_(face.points[corners[i]]);
      fmt::format_to(out, " 1{0}\n{1:.4f}\n 2{0}\n{2:.4f}\n 3{0}\n{3:.4f}\n", i, p.x, p.y, p.z);
    }
    if (hiddenEdges != 0) fmt::format_to(out, " 70\n{}\n", hiddenEdges);
    fmt::format_to(out, "1001\nSTADTBLICK\n1000\n{}\n", id);
  }

  OutputFile& file_;
  const PointMapper& map_;
  std::uint32_t handle_ = dxf::kFirstEntity;
  std::string text_;
};

}  // namespace

std::string_view DxfExporter::title() const { return "AutoCAD DXF"; }

std::span<const std::string_view> DxfExporter::endings() const {
  static constexpr std::array<std::string_view, 1> kEndings{".dxf"};
  return kEndings;
}

Result DxfExporter::write(const ExportRequest& request, OutputFiles& files,
                          const ExportContext& context) const {
  ExportReport report;
  OutputFile& file = files.add(request.path);
  const PointMapper map(request.frame(), *request.origin, request.up);
  const auto modelOf = [&](const ExportObject& object) -> const model::CityModel& {
    return *request.layers[object.layer].model;
  };

  // The tables stand before the entities, so what they name is looked up first.
  std::map<std::string, int> layers;
  geo::Box3 bounds;
  base::Progress unseen;
  auto walked = walkObjects(
      request, files, {unseen, context.cancel}, report, [&](const ExportObject& object, FaceReader& faces) {
        faces.forEach(object, [&](const Face& face) {
          if (face.triangles.empty()) return;
          layers.emplace(layerName(modelOf(object), object, face), colourIndex(face.surfaceClass));
          for (const auto& p : face.points) bounds.add(map(p));
        });
      });
  if (!walked) return Result::failure(std::move(walked.diagnostics()));
  if (layers.empty())
    return Result::failure(base::DiagnosticCode::kExportNothing, {request.path.string(), 0, {}});
  file.write(dxfPreamble(request.facts, layers, bounds));

  EntityWriter entities(file, map);
  walked = walkObjects(request, files, context, report, [&](const ExportObject& object, FaceReader& faces) {
    const std::string id = dxfText(objectName(modelOf(object), object.object));
    faces.forEach(object, [&](const Face& face) {
      if (face.triangles.empty()) return;
      entities.add(face, layerName(modelOf(object), object, face), id);
      ++report.surfaces;
      report.triangles += face.triangles.size();
    });
    entities.flush();
  });
  if (!walked) return Result::failure(std::move(walked.diagnostics()));
  file.write(dxfEnd());
  return report;
}

}  // namespace stadtblick::io::exporting
