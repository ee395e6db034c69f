#include "io/cityjson/import_run.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <utility>

#include "io/assembly/model_builder.hpp"
#include "io/assembly/place_all.hpp"
#include "io/assembly/plausibility.hpp"
#include "io/assembly/texture_files.hpp"
#include "io/citygml/lines.hpp"
#include "io/cityjson/json_file.hpp"

namespace stadtblick::io::cityjson {

using assembly::Placement;
using base::DiagnosticCode;

namespace {

/// Text of one batch: large against what a batch costs, small against a city.
constexpr std::size_t kBatchBytes = 256 * 1024;

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\x1E'; }

std::string_view withoutSpace(std::string_view text) {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && (isSpace(text.back()) || text.back() == '\0')) text.remove_suffix(1);
  return text;
}

/// True where a line that could be an object is followed by another one that begins as one.
bool looksLikeLines(std::string_view text) {
  const auto end = text.find('\n');
  if (end == std::string_view::npos) return false;
  const std::string_view first = withoutSpace(text.substr(0, end));
  const std::string_view rest = withoutSpace(text.substr(end, 4096));
  return first.starts_with('{') && first.size() > 1 && rest.starts_with('{');
}

}  // namespace

base::Result<Imported> ImportRun::failure() {
  return base::Result<Imported>::failure(findings_.take(path_.string()));
}

base::Result<Imported> ImportRun::failure(DiagnosticCode code, std::vector<std::string> arguments) {
  auto finding = base::Diagnostic::make(code, {}, std::move(arguments));
  finding.severity = base::Severity::kError;
  findings_.add(std::move(finding));
  return failure();
}

base::Result<Imported> ImportRun::run() {
  auto opened = JsonFile::open(path_);
  if (!opened) return base::Result<Imported>::failure(std::move(opened.diagnostics()));
  const std::string_view text = opened->text();
  context_.progress.setTotal(text.size());
  if (!readFile(text)) return failure();
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});
  const bool anyObject =
      std::ranges::any_of(batches_, [](const Batch& batch) { return !batch.fragment.objects.empty(); });
  reportBatches();
  if (!anyObject) return failure(DiagnosticCode::kCityGmlNoObjects, {});
  auto built = build(opened->bytes());
  context_.progress.advance(text.size() - std::min<std::uint64_t>(context_.progress.done(), text.size()));
  return built;
}

/// False where nothing can follow.
bool ImportRun::readFile(std::string_view text) {
  const bool hasLines = std::memchr(text.data(), '\n', text.size()) != nullptr;
  splitDocument(text, 1, hasLines, document_);
  const std::string_view rest = withoutSpace(text.substr(document_.end));
  isSequence_ = document_.problem == nullptr ? rest.starts_with('{') : looksLikeLines(text);
  if (isSequence_) {
    readSequence(text);
    return true;
  }
  reportBroken(document_, text, 1, findings_);
  if (document_.problem == nullptr && !rest.empty()) {
    findings_.add(DiagnosticCode::kJsonBroken, {}, {"something follows the end of the object"});
  }
  header_ = readHeader(document_, findings_);
  header_.transform.apply(document_.vertices);
  readTemplates();
  readDocument();
  return true;
}

DocumentTables ImportRun::tables() const { return {&document_.vertices, &header_.appearance, templateLods_}; }

/// The first batch holds the geometry templates.
void ImportRun::readTemplates() {
  batches_.emplace_back();
  if (document_.templates.empty()) return;
  JsonCursor cursor(document_.templates);
  std::string_view templates;
  cursor.members([&](std::string_view key) {
    if (key == "vertices-templates" && cursor.peek() == '[') {
      readPoints(cursor, templateVertices_);
    } else if (key == "templates" && cursor.peek() == '[') {
      templates = cursor.value();
    } else {
      cursor.value();
    }
  });
  ObjectReader reader(batches_.front());
  reader.setTables({&templateVertices_, &header_.appearance, {}});
  JsonCursor list(templates);
  if (!templates.empty()) {
    list.elements([&] {
      templateLods_.push_back(reader.readTemplate(list, static_cast<std::uint32_t>(templateLods_.size())));
    });
  }
  const char* problem = cursor.good() ? list.problem() : cursor.problem();
  if (problem != nullptr) {
    findings_.add(DiagnosticCode::kJsonBroken, {{}, 0, "/geometry-templates"},
                  {fmt::format("/geometry-templates: {}", problem)});
  }
}

void ImportRun::readDocument() {
  const std::vector<OrderedObject> ordered = orderObjects(document_, findings_);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
  std::uint32_t begin = 0;
  std::size_t bytes = 0;
  for (std::uint32_t i = 0; i < ordered.size(); ++i) {
    if (ordered[i].parent == kNoParent && bytes >= kBatchBytes) {  // families stay together
      ranges.emplace_back(begin, i);
      begin = i;
      bytes = 0;
    }
    bytes += document_.objects[ordered[i].object].text.size();
  }
  ranges.emplace_back(begin, static_cast<std::uint32_t>(ordered.size()));
  const std::size_t first = batches_.size();
  batches_.resize(first + ranges.size());
  context_.tasks.parallelFor(ranges.size(), [&](std::size_t i) {
    const auto [from, to] = ranges[i];
    Batch& batch = batches_[first + i];
    ObjectReader reader(batch);
    reader.setTables(tables());
    readObjects(document_, std::span(ordered).subspan(from, to - from), from, reader);
  });
}

void ImportRun::readObjects(const DocumentText& document, std::span<const OrderedObject> ordered,
                            std::uint32_t firstPosition, ObjectReader& reader) const {
  std::vector<ObjectIndex> rows;
  rows.reserve(ordered.size());
  for (const OrderedObject& object : ordered) {
    if (context_.cancel.cancelled()) return;
    const ObjectIndex parent = object.parent == kNoParent ? kNoObject : rows[object.parent - firstPosition];
    const ObjectText& text = document.objects[object.object];
    rows.push_back(reader.read(text, parent));
    context_.progress.advance(text.text.size());
  }
}

void ImportRun::readSequence(std::string_view text) {
  std::uint32_t number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const auto end = std::min(text.find('\n', begin), text.size());
    if (!withoutSpace(text.substr(begin, end - begin)).empty()) lines_.push_back({begin, end, number});
    begin = end + 1;
  }
  // What holds for all is in the first line; that it holds features is no fault.
  DocumentText first;
  splitDocument(withoutSpace(text.substr(lines_[0].begin, lines_[0].end - lines_[0].begin)), 1, false, first);
  document_ = std::move(first);
  header_ = readHeader(document_, findings_);
  readTemplates();

  std::vector<std::pair<std::size_t, std::size_t>> ranges;
  for (std::size_t i = 0, from = 0; i < lines_.size(); ++i) {
    if (lines_[i].end - lines_[from].begin < kBatchBytes && i + 1 < lines_.size()) continue;
    ranges.emplace_back(from, i + 1);
    from = i + 1;
  }
  const std::size_t firstBatch = batches_.size();
  batches_.resize(firstBatch + ranges.size());
  context_.tasks.parallelFor(ranges.size(), [&](std::size_t i) {
    readLines(text, ranges[i].first, ranges[i].second, batches_[firstBatch + i]);
  });
}

void ImportRun::readLines(std::string_view text, std::size_t begin, std::size_t end, Batch& batch) const {
  DocumentText feature;
  ObjectReader reader(batch);
  for (std::size_t i = begin; i < end && !context_.cancel.cancelled(); ++i) {
    const Line& line = lines_[i];
    const std::string_view written = withoutSpace(text.substr(line.begin, line.end - line.begin));
    splitDocument(written, line.number, false, feature);
    reportBroken(feature, written, line.number, batch.fragment.findings);
    header_.transform.apply(feature.vertices);
    DocumentTables own{&feature.vertices, &header_.appearance, templateLods_};
    if (!feature.appearance.empty() && i > 0) {
      batch.looks.own.push_back(readAppearance(feature.appearance, batch.fragment.findings));
      own.appearance = &batch.looks.own.back();
    }
    reader.setTables(own);
    const std::vector<OrderedObject> ordered = orderObjects(feature, batch.fragment.findings);
    readObjects(feature, ordered, 0, reader);
  }
}

void ImportRun::reportBroken(const DocumentText& document, std::string_view text, std::uint32_t firstLine,
                             assembly::Findings& findings) const {
  if (document.problem == nullptr) return;
  const std::string_view before = text.substr(0, document.problemOffset);
  const std::uint32_t line = firstLine + citygml::countLineEnds(before, '\n');
  const auto lineBegin = before.rfind('\n');
  const std::size_t column = before.size() - (lineBegin == std::string_view::npos ? 0 : lineBegin + 1) + 1;
  findings.add(DiagnosticCode::kJsonBroken, {{}, line, {}},
               {fmt::format("line {}, column {}: {}", line, column, document.problem)});
}

/// Findings of the batches, and what was counted in them.
void ImportRun::reportBatches() {
  std::map<std::string, std::size_t> types;
  std::size_t geometries = 0;
  std::size_t polygons = 0;
  for (Batch& batch : batches_) {
    findings_.append(std::exchange(batch.fragment.findings, {}));
    for (const auto& [type, count] : batch.otherTypes) types[type] += count;
    geometries += batch.geometriesLeftOut;
    polygons += batch.polygonsLeftOut;
  }
  for (const auto& [type, count] : types) {
    findings_.add(DiagnosticCode::kCityJsonTypeUnknown, {}, {std::to_string(count), type});
  }
  if (geometries > 0) {
    findings_.add(DiagnosticCode::kCityJsonLodLeftOut, {}, {std::to_string(geometries)});
  }
  if (polygons > 0) {
    findings_.add(DiagnosticCode::kCityJsonPolygonsRepeated, {}, {std::to_string(polygons)});
  }
}

base::Result<Imported> ImportRun::build(std::uint64_t bytes) {
  std::vector<assembly::Fragment> fragments;
  for (Batch& batch : batches_) fragments.push_back(std::move(batch.fragment));
  auto placed = Placement::decide(header_.placement, fragments, options_, findings_);
  if (!placed) {
    for (const auto& diagnostic : placed.diagnostics()) findings_.add(diagnostic);
    return failure();
  }
  const Placement& placement = placed.value();
  assembly::placeAll(fragments, placement, context_, findings_);
  if (context_.cancel.cancelled()) return failure(DiagnosticCode::kCancelled, {});

  auto model = std::make_shared<model::CityModel>();
  model->frame = placement.frame();
  model::Source source;
  source.path = path_.string();
  source.format = isSequence_ ? "CityJSONSeq" : "CityJSON";
  if (!header_.version.empty()) source.format += " " + header_.version;
  source.crsAsWritten = placement.crsAsWritten();
  source.crs = placement.crs();
  source.statedEnvelope = placement.statedEnvelope();
  source.name = header_.title;
  source.bytes = bytes;
  for (const auto& fragment : fragments) source.worldBounds.add(fragment.worldBounds);
  model->sources.push_back(std::move(source));

  assembly::ModelBuilder builder(*model, findings_);
  std::vector<LooksOfFragment> looks;
  for (std::size_t i = 0; i < fragments.size(); ++i) {
    findings_.append(std::exchange(fragments[i].findings, {}));
    looks.push_back(
        {&fragments[i], &batches_[i].looks, static_cast<model::SurfaceIndex>(model->surfaces.size())});
    builder.add(fragments[i]);
  }
  assembly::TextureFiles textures(path_, options_.loadTextures, findings_);
  builder.finish(fragments, placement, textures);
  fillAppearances(looks, header_.appearance, textures, *model);
  assembly::reportMissingGeometry(*model, findings_);
  assembly::reportOutsideEnvelope(*model, placement, findings_);
  assembly::reportImplausibleAttributes(*model, findings_);
  return {Imported(std::shared_ptr<const model::CityModel>(std::move(model))),
          findings_.take(path_.string())};
}

}  // namespace stadtblick::io::cityjson
