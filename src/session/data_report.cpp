#include "session/data_report.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "geo/crs_transform.hpp"
#include "geo/local_box.hpp"
#include "model/lod_selection.hpp"
#include "session/attribute_statistics.hpp"

namespace stadtblick::session {

namespace {

std::string_view verticalStepName(geo::VerticalStep step) {
  switch (step) {
    case geo::VerticalStep::kNone:
      return "none";
    case geo::VerticalStep::kGrid:
      return "grid";
    case geo::VerticalStep::kBallpark:
      return "ballpark";
  }
  return "none";
}

SourceReport reportSource(const model::Source& source, const geo::LocalFrame& frame) {
  SourceReport report;
  report.path = source.path;
  report.read = true;
  report.format = source.format;
  report.crsAsWritten = source.crsAsWritten;
  report.crs = source.crs;
  report.name = source.name;
  report.bytes = source.bytes;
  report.envelope = source.statedEnvelope;
  report.bounds = source.worldBounds;
  report.credit = source.credit;
  report.verticalStep = "none";
  if (const auto transform = geo::CrsTransform::create(source.crs, frame.crs())) {
    const auto& info = transform.value().info();
    report.pipeline = info.pipeline;
    report.accuracyMetres = info.accuracyMetres;
    report.ballpark = info.ballpark;
    report.verticalStep = verticalStepName(info.verticalStep);
  }
  return report;
}

void countModel(const model::CityModel& model, std::optional<int> lod, DataReport& report) {
  for (const auto kind : model.objects.kind) ++report.objectsByKind[std::string(model::kindName(kind))];
  report.objects += model.objects.size();
  std::vector<bool> counted(model.surfaces.size(), true);
  if (lod) counted = model::selectLod(model, static_cast<model::Lod>(*lod)).surfaces;
  for (std::size_t i = 0; i < model.surfaces.size(); ++i) {
    if (!counted[i]) continue;
    ++report.surfaces;
    ++report.surfacesByLod[model.surfaces.lod[i]];
    report.triangles += model.surfaces.firstTriangle[i + 1] - model.surfaces.firstTriangle[i];
  }
  report.curves += model.curves.size();
  report.instances += model.instances.size();
  report.addresses += model.addresses.size();
  report.elementsSkipped += model.elementsSkipped;
  const auto& textures = model.appearances.textures;
  report.texturesTotal += textures.size();
  report.texturesResolved += static_cast<std::size_t>(
      std::ranges::count_if(textures, [](const auto& texture) { return !texture.path.empty(); }));
  for (const auto& theme : model.appearances.themes) {
    std::string name(model.strings[theme.name]);
    if (std::ranges::find(report.themes, name) == report.themes.end())
      report.themes.push_back(std::move(name));
  }
}

/// What is known without loading a cell: objects without their boundary surfaces.
void countCatalogue(const model::Catalogue& catalogue, DataReport& report) {
  for (const auto kind : catalogue.kinds()) ++report.objectsByKind[std::string(model::kindName(kind))];
  report.objects += catalogue.size();
  report.objectsTiled += catalogue.size();
}

geo::Box3 localBounds(const Layer& layer) {
  if (const auto paged = pagedCity(layer)) return paged->tiles->nodes()[0].bounds;
  if (const auto model = cityModel(layer)) return model->bounds;
  if (const auto image = groundImage(layer)) return image->bounds();
  const auto ground = terrain(layer);
  return ground ? ground->bounds() : geo::Box3();
}

void addSources(const Layer& layer, const geo::LocalFrame& frame, std::vector<SourceReport>& sources) {
  const auto read = sourcesOf(layer);
  for (const model::Source* source : read) sources.push_back(reportSource(*source, frame));
  if (groundImage(layer)) sources.back().flat = true;
  if (read.empty() && !pagedCity(layer)) {
    SourceReport failed;
    failed.path = layer.path;
    sources.push_back(std::move(failed));
  }
}

/// A box and whether its heights mean nothing.
using Box = std::pair<geo::Box3, bool>;

/// What has no heights of its own lies within those of the rest.
geo::Box3 unionOf(const std::vector<Box>& boxes) {
  geo::Box3 all;
  for (const auto& [box, flat] : boxes)
    if (!flat) all.add(box);
  const geo::Box3 solid = all;
  for (auto [box, flat] : boxes) {
    if (!flat || box.empty()) continue;
    if (!solid.empty()) box = {{box.min.x, box.min.y, solid.min.z}, {box.max.x, box.max.y, solid.max.z}};
    all.add(box);
  }
  return all;
}

/// One CRS for all files where they agree, else the project's.
void settleBounds(const Snapshot& snapshot, DataReport& report) {
  std::vector<const SourceReport*> read;
  for (const auto& source : report.sources)
    if (source.read) read.push_back(&source);
  const bool agree = !read.empty() && std::ranges::all_of(read, [&](const SourceReport* source) {
    return source->crs == read.front()->crs;
  });
  report.crs = agree ? read.front()->crs : snapshot.frame.crs();
  std::vector<Box> boxes;
  if (agree)
    for (const auto* source : read) boxes.emplace_back(source->bounds, source->flat);
  else
    for (const auto& layer : snapshot.layers)
      boxes.emplace_back(geo::localBoxToWorld(snapshot.frame, localBounds(*layer)),
                         groundImage(*layer) != nullptr);
  report.bounds = unionOf(boxes);
}

}  // namespace

Outcome outcomeOf(const Snapshot& snapshot) {
  const bool anyRead = std::ranges::any_of(
      snapshot.layers, [](const auto& layer) { return layer->state == Layer::State::kReady; });
  if (!anyRead) return Outcome::kNotDone;
  const bool errors =
      std::ranges::any_of(snapshot.layers, [](const auto& layer) { return layer->diagnostics.hasErrors(); });
  return errors ? Outcome::kErrorsInData : Outcome::kGood;
}

std::optional<Unlisted> unlistedBy(const base::Diagnostic& finding) {
  if (finding.code != base::DiagnosticCode::kFindingsMore || finding.arguments.size() < 2)
    return std::nullopt;
  const auto& [number, code] = std::tie(finding.arguments[0], finding.arguments[1]);
  const auto info = std::ranges::find(base::diagnosticTable(), code, &base::DiagnosticInfo::code);
  std::size_t count = 0;
  std::from_chars(number.data(), number.data() + number.size(), count);
  if (info == base::diagnosticTable().end()) return std::nullopt;
  return Unlisted{info->id, count};
}

std::size_t findingCount(const DataReport& report, base::Severity severity) {
  std::size_t count = 0;
  for (const auto& finding : report.diagnostics) {
    if (finding.severity == severity) ++count;
    const auto unlisted = unlistedBy(finding);
    if (unlisted && base::diagnosticInfo(unlisted->code).severity == severity) count += unlisted->count;
  }
  return count;
}

DataReport reportData(const Snapshot& snapshot, std::optional<int> lod) {
  DataReport report;
  report.project = snapshot.frame;
  for (const auto& layer : snapshot.layers) {
    addSources(*layer, snapshot.frame, report.sources);
    report.diagnostics.insert(report.diagnostics.end(), layer->diagnostics.begin(), layer->diagnostics.end());
    if (const auto model = cityModel(*layer)) countModel(*model, lod, report);
    if (const auto city = citySource(*layer)) countCatalogue(city->catalogue(), report);
  }
  for (const auto& name : attributeNames(attributeSources(snapshot), {}, "en"))
    report.attributes[name.name] = name.objects;
  settleBounds(snapshot, report);
  return report;
}

}  // namespace stadtblick::session
