#include "io/export/exporter.hpp"

#include <algorithm>

#include "io/export/cityjson_exporter.hpp"
#include "io/export/dxf_exporter.hpp"
#include "io/export/export_note.hpp"
#include "io/export/geopackage_exporter.hpp"
#include "io/export/gltf_exporter.hpp"
#include "io/export/obj_exporter.hpp"
#include "io/export/stl_exporter.hpp"

namespace stadtblick::io {

using base::DiagnosticCode;

namespace {

std::string lowerCase(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::string namesOf(const ExporterRegistry& registry) {
  std::string names;
  for (const auto& exporter : registry.all())
    names += (names.empty() ? "" : ", ") + std::string(exporter->name());
  return names;
}

}  // namespace

const Exporter* ExporterRegistry::find(std::string_view name) const {
  const auto found =
      std::ranges::find_if(exporters_, [&](const auto& exporter) { return exporter->name() == name; });
  return found == exporters_.end() ? nullptr : found->get();
}

const Exporter* ExporterRegistry::forPath(const std::filesystem::path& path) const {
  const std::string name = lowerCase(path.filename().string());
  const Exporter* best = nullptr;
  std::size_t longest = 0;
  for (const auto& exporter : exporters_)
    for (const std::string_view ending : exporter->endings())
      if (name.size() > ending.size() && name.ends_with(ending) && ending.size() > longest) {
        best = exporter.get();
        longest = ending.size();
      }
  return best;
}

base::Result<ExportReport> ExporterRegistry::write(ExportRequest request, std::string_view format,
                                                   const base::Messages& german,
                                                   const ExportContext& context) const {
  using Failure = base::Result<ExportReport>;
  const base::Place place{request.path.string(), 0, {}};
  const Exporter* exporter = format.empty() ? forPath(request.path) : find(format);
  if (exporter == nullptr)
    return Failure::failure(DiagnosticCode::kArgumentInvalid, place,
                            {format.empty() ? request.path.filename().string() : std::string(format),
                             "the format", "there are " + namesOf(*this)});
  if (request.layers.empty()) return Failure::failure(DiagnosticCode::kExportNothing, place);
  const ExportTraits traits = exporter->traits();
  if (traits.worldOnly && request.origin && *request.origin != geo::WorldPosition{})
    return Failure::failure(DiagnosticCode::kArgumentInvalid, place,
                            {std::string(exporter->name()), "a format with an origin",
                             "its coordinates are always those of the reference system"});
  if (!request.origin) request.origin = traits.worldOnly ? geo::WorldPosition{} : request.frame().origin();
  if (request.up == UpAxis::kUsual || traits.worldOnly) request.up = traits.up;
  if (request.title.empty()) request.title = request.path.stem().string();
  request.facts = exporting::factsOf(request);

  OutputFiles files;
  auto written = exporter->write(request, files, context);
  if (!written) return written;
  ExportReport& report = written.value();
  report.format = exporter->title();
  report.origin = *request.origin;
  report.up = request.up;
  std::filesystem::path notePath = request.path;
  notePath += ".note.txt";
  files.add(notePath).write(exporting::noteText(request, report, german) + "\n" +
                            exporting::noteText(request, report, base::Messages()));
  report.files = files.paths();
  if (auto done = files.commit(); !done) return Failure::failure(std::move(done.diagnostics()));
  return written;
}

void registerBuiltInExporters(ExporterRegistry& registry) {
  using Gltf = exporting::GltfExporter;
  registry.add(std::make_unique<Gltf>(Gltf::Container::kBinary));
  registry.add(std::make_unique<Gltf>(Gltf::Container::kJson));
  registry.add(std::make_unique<exporting::ObjExporter>());
  registry.add(std::make_unique<exporting::StlExporter>());
  registry.add(std::make_unique<exporting::DxfExporter>());
  registry.add(std::make_unique<exporting::CityJsonExporter>());
  registry.add(std::make_unique<exporting::GeoPackageExporter>());
}

}  // namespace stadtblick::io
