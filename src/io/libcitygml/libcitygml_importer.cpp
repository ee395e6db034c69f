#include "io/libcitygml/libcitygml_importer.hpp"

#include <citygml/citygml.h>
#include <citygml/citymodel.h>
#include <fmt/core.h>

#include <cmath>
#include <exception>

#include "io/assembly/model_builder.hpp"
#include "io/assembly/placement.hpp"
#include "io/assembly/texture_files.hpp"
#include "io/citygml/citygml_importer.hpp"
#include "io/citygml/file_text.hpp"
#include "io/citygml/import_run.hpp"
#include "io/libcitygml/appearance_filler.hpp"
#include "io/libcitygml/collecting_logger.hpp"
#include "io/libcitygml/fragment_filler.hpp"

namespace stadtblick::io::libcitygml {

using base::DiagnosticCode;
using Fragment = assembly::Fragment;

namespace {

/// A model, or why there is none.
struct Loaded {
  std::shared_ptr<const ::citygml::CityModel> model;
  std::string error;
};

Loaded load(const std::filesystem::path& path, const std::shared_ptr<CollectingLogger>& logger) {
  ::citygml::ParserParams parameters;
  parameters.keepVertices = true;
  try {
    Loaded loaded{::citygml::load(path.string(), parameters, logger), {}};
    if (!loaded.model) loaded.error = logger->errors() > 0 ? logger->firstError() : "it gave back no model";
    return loaded;
  } catch (const std::exception& error) {
    std::string reason = error.what();
    while (reason.ends_with('.')) reason.pop_back();  // the sentence around it ends with one
    return {nullptr, std::move(reason)};
  } catch (...) {  // Xerces throws what is no std::exception, where the XML is broken or cut off
    return {nullptr, "its XML parser gave up; the XML is broken or cut off"};
  }
}

void noteLog(const CollectingLogger& logger, assembly::Findings& findings) {
  if (logger.externalReferenceErrors() > 0)
    findings.add(DiagnosticCode::kLibcitygmlExternalReference, {},
                 {std::to_string(logger.externalReferenceErrors())});
  if (logger.errors() > 0)
    findings.add(DiagnosticCode::kLibcitygmlErrors, {},
                 {std::to_string(logger.errors()), logger.firstError()});
  if (logger.skippedElements() > 0)
    findings.add(DiagnosticCode::kLibcitygmlSkipped, {},
                 {std::to_string(logger.skippedElements()), logger.firstSkipped()});
}

/// What libcitygml would have made of the reference system.
void noteCrs(const assembly::Placement& placement, assembly::Findings& findings) {
  const std::string& written = placement.crsAsWritten();
  if (written.empty()) return;
  findings.add(DiagnosticCode::kLibcitygmlNoSrs, {}, {written});
  if (written.starts_with("urn:adv:")) findings.add(DiagnosticCode::kLibcitygmlSrsUnknown, {}, {written});
  if (placement.crs().isProjected() && placement.crs().northingFirst())
    findings.add(DiagnosticCode::kLibcitygmlAxes, {}, {written});
}

geo::Vec3 newell(const geo::Vec3* points, std::size_t count) {
  geo::Vec3 normal;
  for (std::size_t i = 0; i < count; ++i)
    normal = normal + geo::cross(points[i] - points[0], points[(i + 1) % count] - points[0]);
  return normal * 0.5;
}

/// Normals of the placed surfaces, and libcitygml's triangles turned to agree with them.
void orient(Fragment& fragment) {
  constexpr double kLeastArea = 1e-9;
  std::uint32_t firstTriangle = 0;
  for (std::size_t s = 0; s < fragment.surfaces.size(); ++s) {
    auto& surface = fragment.surfaces[s];
    const auto ring = fragment.firstRing(s);
    const auto begin = fragment.firstVertex(ring);
    geo::Vec3 normal = newell(&fragment.positions[begin], fragment.ringEnd[ring] - begin);
    if (surface.reversed) normal = normal * -1.0;
    geo::Vec3 ofTriangles;
    for (auto t = firstTriangle; t < surface.triangleEnd; ++t) {
      const auto& corner = fragment.triangles[t];
      const geo::Vec3 origin = fragment.positions[corner[0]];
      ofTriangles = ofTriangles + geo::cross(fragment.positions[corner[1]] - origin,
                                             fragment.positions[corner[2]] - origin);
    }
    if (geo::dot(ofTriangles, normal) < 0.0)
      for (auto t = firstTriangle; t < surface.triangleEnd; ++t)
        std::swap(fragment.triangles[t][1], fragment.triangles[t][2]);
    const double area = geo::length(normal);
    if (!(area > kLeastArea) || firstTriangle == surface.triangleEnd)
      surface.flags |= model::kSurfaceDegenerate;
    const geo::Vec3 unit = std::isfinite(area) ? geo::normalised(normal) : geo::Vec3{};
    surface.normal = {static_cast<float>(unit.x), static_cast<float>(unit.y), static_cast<float>(unit.z)};
    firstTriangle = surface.triangleEnd;
  }
}

model::Source sourceOf(const std::filesystem::path& path, const citygml::FileText& text,
                       const assembly::Placement& placement, const Fragment& fragment) {
  model::Source source;
  source.path = path.string();
  source.format = "CityGML (libcitygml)";
  source.crsAsWritten = placement.crsAsWritten();
  source.crs = placement.crs();
  source.worldBounds = fragment.worldBounds;
  source.bytes = text.bytes();
  return source;
}

base::Result<Imported> failure(const std::filesystem::path& path, assembly::Findings& findings,
                               DiagnosticCode code, std::vector<std::string> arguments) {
  auto finding = base::Diagnostic::make(code, {}, std::move(arguments));
  finding.severity = base::Severity::kError;
  findings.add(std::move(finding));
  return base::Result<Imported>::failure(findings.take(path.string()));
}

base::Result<Imported> convert(const std::filesystem::path& path, const ::citygml::CityModel& source,
                               const citygml::FileText& text, const ImportOptions& options,
                               assembly::Findings& findings) {
  FragmentFiller filler;
  filler.add(source);
  std::vector<Fragment> fragments;
  fragments.push_back(std::move(filler.fragment()));
  Fragment& fragment = fragments.front();
  if (filler.doubledPolygons() > 0)
    findings.add(DiagnosticCode::kLibcitygmlDoubled, {}, {std::to_string(filler.doubledPolygons())});
  for (const auto& [kind, count] : filler.unknownKinds())
    findings.add(DiagnosticCode::kElementUnknown, {}, {kind});

  assembly::Placement::Header header;
  header.srsName = citygml::firstSrsName(text.text());
  auto placed = assembly::Placement::decide(header, fragments, options, findings);
  if (!placed) {
    for (const auto& diagnostic : placed.diagnostics()) findings.add(diagnostic);
    return base::Result<Imported>::failure(findings.take(path.string()));
  }
  noteCrs(placed.value(), findings);
  if (const auto lost = placed.value().apply(fragment); lost > 0)
    findings.add(DiagnosticCode::kCrsTransformFailed, {},
                 {placed.value().crs().text(), placed.value().frame().crs().text(),
                  fmt::format("{} positions", lost)});
  orient(fragment);

  auto model = std::make_shared<model::CityModel>();
  model->frame = placed.value().frame();
  model->sources.push_back(sourceOf(path, text, placed.value(), fragment));
  assembly::ModelBuilder builder(*model, findings);
  builder.add(fragment);
  assembly::TextureFiles files(path, options.loadTextures, findings);
  builder.finish(fragments, placed.value(), files);
  fillAppearances(source.themes(), filler.surfaces(), files, *model, findings);
  return {Imported(std::shared_ptr<const model::CityModel>(std::move(model))), findings.take(path.string())};
}

}  // namespace

std::optional<Probe> LibcitygmlImporter::probe(const std::filesystem::path& path,
                                               std::string_view head) const {
  return citygml::CityGmlImporter().probe(path, head);
}

base::Result<Imported> LibcitygmlImporter::read(const std::filesystem::path& path,
                                                const ImportOptions& options,
                                                const ImportContext& context) const {
  auto text = citygml::FileText::open(path);
  if (!text) return base::Result<Imported>::failure(std::move(text.diagnostics()));
  context.progress.setTotal(text->bytes());
  assembly::Findings findings;
  if (text->text().find("<!DOCTYPE") != std::string_view::npos)
    return failure(path, findings, DiagnosticCode::kXmlEntityRefused, {});

  const auto logger = std::make_shared<CollectingLogger>();
  const auto loaded = load(path, logger);
  noteLog(*logger, findings);
  if (!loaded.model) return failure(path, findings, DiagnosticCode::kLibcitygmlFailed, {loaded.error});
  if (loaded.model->getNumRootCityObjects() == 0)
    return failure(path, findings, DiagnosticCode::kLibcitygmlEmpty, {});
  if (context.cancel.cancelled()) return failure(path, findings, DiagnosticCode::kCancelled, {});
  try {
    auto result = convert(path, *loaded.model, text.value(), options, findings);
    context.progress.advance(text->bytes());
    return result;
  } catch (const std::exception& error) {
    return failure(path, findings, DiagnosticCode::kLibcitygmlFailed, {error.what()});
  }
}

}  // namespace stadtblick::io::libcitygml
