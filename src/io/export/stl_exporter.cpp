#include "io/export/stl_exporter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "io/assembly/findings.hpp"
#include "io/export/closed_shell.hpp"
#include "io/export/export_objects.hpp"

namespace stadtblick::io::exporting {

namespace {

using Result = base::Result<ExportReport>;
using base::DiagnosticCode;

constexpr std::size_t kHeaderBytes = 80;
/// From here on the numbers of the format are coarser than 1 mm.
constexpr double kFineMetres = 16384.0;

static_assert(std::endian::native == std::endian::little, "STL and glTF are written as the numbers lie");

template <typename T>
void put(std::string& bytes, const T& value) {
  char raw[sizeof(T)];
  std::memcpy(raw, &value, sizeof(T));
  bytes.append(raw, sizeof(T));
}

std::array<float, 3> normalOf(const std::array<float, 3>& a, const std::array<float, 3>& b,
                              const std::array<float, 3>& c) {
  const auto point = [](const std::array<float, 3>& p) { return geo::Vec3{p[0], p[1], p[2]}; };
  const geo::Vec3 n = geo::normalised(geo::cross(point(b) - point(a), point(c) - point(a)));
  return {static_cast<float>(n.x), static_cast<float>(n.y), static_cast<float>(n.z)};
}

std::string headerOf(const ExportRequest& request) {
  const geo::WorldPosition origin = *request.origin;
  std::string header = fmt::format("Stadtblick; metres; add {:.3f} {:.3f} {:.3f} in {}", origin.x, origin.y,
                                   origin.z, request.frame().crs().text());
  header.resize(kHeaderBytes, ' ');
  return header;
}

Shell shellOf(const ExportObject& object, FaceReader& faces, const PointMapper& map) {
  ShellBuilder builder;
  std::vector<geo::Vec3> points;
  std::vector<std::span<const geo::Vec3>> rings;
  faces.forEach(object, [&](const Face& face) {
    points.clear();
    rings.clear();
    for (const geo::LocalPoint p : face.points) points.push_back(map(p));
    std::size_t first = 0;
    for (const std::uint32_t end : face.ringEnds) {
      rings.emplace_back(points.data() + first, end - first);
      first = end;
    }
    builder.add(rings);
  });
  return builder.build();
}

}  // namespace

std::string_view StlExporter::title() const { return "STL (closed solids)"; }

std::span<const std::string_view> StlExporter::endings() const {
  static constexpr std::array<std::string_view, 1> kEndings{".stl"};
  return kEndings;
}

Result StlExporter::write(const ExportRequest& request, OutputFiles& files,
                          const ExportContext& context) const {
  ExportReport report;
  assembly::Findings findings;
  OutputFile& file = files.add(request.path);
  const PointMapper map(request.frame(), *request.origin, request.up);
  std::string body;
  std::size_t written = 0;
  float farthest = 0.0F;
  auto walked =
      walkObjects(request, files, context, report, [&](const ExportObject& object, FaceReader& faces) {
        const Shell shell = shellOf(object, faces, map);
        if (shell.openEdges != 0 || shell.triangles.empty()) {
          ++report.objectsOpen;
          const model::CityModel& model = *request.layers[object.layer].model;
          findings.add(DiagnosticCode::kExportObjectOpen,
                       {request.path.string(), 0, objectName(model, object.object)},
                       {std::to_string(shell.openEdges)});
          if (!request.allowOpen) return;
        }
        ++written;
        report.surfaces += object.surfaces.size();
        report.triangles += shell.triangles.size();
        for (const auto& p : shell.points)
          for (const float v : p) farthest = std::max(farthest, std::abs(v));
        for (const auto& [a, b, c] : shell.triangles) {
          put(body, normalOf(shell.points[a], shell.points[b], shell.points[c]));
          for (const std::uint32_t corner : {a, b, c}) put(body, shell.points[corner]);
          put(body, std::uint16_t{0});
        }
      });
  if (!walked) return Result::failure(std::move(walked.diagnostics()));
  base::Diagnostics diagnostics = findings.take(request.path.string());
  if (written == 0 || report.triangles > std::numeric_limits<std::uint32_t>::max()) {
    diagnostics.add(DiagnosticCode::kExportNothing, {request.path.string(), 0, {}});
    return Result::failure(std::move(diagnostics));
  }
  if (farthest > kFineMetres) {
    const double step = double{std::nextafter(farthest, 2 * farthest)} - double{farthest};
    diagnostics.add(DiagnosticCode::kExportCoarse, {request.path.string(), 0, {}},
                    {fmt::format("{:.0f}", farthest / 1000.0F), fmt::format("{:.3g}", step * 1000.0)});
  }
  report.objects = written;
  file.write(headerOf(request));
  std::string count;
  put(count, static_cast<std::uint32_t>(report.triangles));
  file.write(count);
  file.write(body);
  return {std::move(report), std::move(diagnostics)};
}

}  // namespace stadtblick::io::exporting
