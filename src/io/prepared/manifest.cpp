#include "io/prepared/manifest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "base/atomic_file.hpp"
#include "io/prepared/content_hash.hpp"

namespace stadtblick::io::prepared {

using base::DiagnosticCode;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kWhat = "prepared city";

Json toJson(const geo::Box3& box) {
  if (box.empty()) return nullptr;
  return {box.min.x, box.min.y, box.min.z, box.max.x, box.max.y, box.max.z};
}

geo::Box3 boxFrom(const Json& json) {
  geo::Box3 box;
  if (json.is_null()) return box;
  const auto v = json.get<std::array<double, 6>>();
  box.min = {v[0], v[1], v[2]};
  box.max = {v[3], v[4], v[5]};
  return box;
}

Json toJson(const model::Words& words) { return {{"de", words.de}, {"en", words.en}}; }

model::Words wordsFrom(const Json& json) {
  return {json.at("de").get<std::string>(), json.at("en").get<std::string>()};
}

Json toJson(const model::Credit& credit) {
  return {{"provider", credit.provider},           {"title", toJson(credit.title)},
          {"licence", toJson(credit.licenceName)}, {"licence_url", credit.licenceUrl},
          {"dataset_url", credit.datasetUrl},      {"change_note", toJson(credit.changeNote)}};
}

model::Credit creditFrom(const Json& json) {
  model::Credit credit;
  json.at("provider").get_to(credit.provider);
  credit.title = wordsFrom(json.at("title"));
  credit.licenceName = wordsFrom(json.at("licence"));
  json.at("licence_url").get_to(credit.licenceUrl);
  json.at("dataset_url").get_to(credit.datasetUrl);
  credit.changeNote = wordsFrom(json.at("change_note"));
  return credit;
}

Json toJson(const std::vector<base::Diagnostic>& findings) {
  Json list = Json::array();
  for (const base::Diagnostic& finding : findings)
    list.push_back({{"code", base::diagnosticInfo(finding.code).code},
                    {"severity", base::severityName(finding.severity)},
                    {"file", finding.place.file},
                    {"line", finding.place.line},
                    {"object", finding.place.object},
                    {"arguments", finding.arguments}});
  return list;
}

/// Findings of a code that this version does not have are left out.
std::vector<base::Diagnostic> diagnosticsFrom(const Json& json) {
  std::vector<base::Diagnostic> findings;
  for (const Json& one : json) {
    const auto code = one.at("code").get<std::string>();
    const auto info = std::ranges::find(base::diagnosticTable(), code, &base::DiagnosticInfo::code);
    if (info == base::diagnosticTable().end()) continue;
    base::Diagnostic finding =
        base::Diagnostic::make(info->id, {one.at("file"), one.at("line"), one.at("object")},
                               one.at("arguments").get<std::vector<std::string>>());
    for (const auto severity : {base::Severity::kInfo, base::Severity::kWarning, base::Severity::kError})
      if (base::severityName(severity) == one.at("severity").get<std::string>()) finding.severity = severity;
    findings.push_back(std::move(finding));
  }
  return findings;
}

Json toJson(const SourceRecord& record) {
  const model::Source& source = record.source;
  return {{"path", record.path},
          {"bytes", source.bytes},
          {"modified_us", record.modified},
          {"hash", fmt::format("{:016x}", record.hash)},
          {"format", source.format},
          {"name", source.name},
          {"crs", source.crs.text()},
          {"crs_as_written", source.crsAsWritten},
          {"bounds", toJson(source.worldBounds)},
          {"envelope", toJson(source.statedEnvelope)},
          {"credit", toJson(source.credit)},
          {"objects", record.objects},
          {"elements_skipped", record.elementsSkipped},
          {"themes", record.themes},
          {"repeated", record.repeated},
          {"replaced", record.replaced},
          {"ambiguous", record.ambiguous},
          {"findings", record.findings},
          {"listed", toJson(record.listed)}};
}

/// A CRS by its text; many sources have the same one.
class CrsTexts {
 public:
  geo::Crs crs(const std::string& text) {
    if (text.empty()) return {};
    const auto [entry, isNew] = known_.try_emplace(text);
    if (isNew) {
      if (auto crs = geo::Crs::fromText(text)) entry->second = std::move(crs).value();
    }
    return entry->second;
  }

 private:
  std::map<std::string, geo::Crs> known_;
};

SourceRecord recordFrom(const Json& json, const fs::path& folder, CrsTexts& crsTexts) {
  SourceRecord record;
  model::Source& source = record.source;
  json.at("path").get_to(record.path);
  source.path = fs::absolute(folder / record.path).lexically_normal().string();
  json.at("bytes").get_to(source.bytes);
  json.at("modified_us").get_to(record.modified);
  const auto hash = json.at("hash").get<std::string>();
  std::from_chars(hash.data(), hash.data() + hash.size(), record.hash, 16);
  json.at("format").get_to(source.format);
  json.at("name").get_to(source.name);
  source.crs = crsTexts.crs(json.at("crs").get<std::string>());
  json.at("crs_as_written").get_to(source.crsAsWritten);
  source.worldBounds = boxFrom(json.at("bounds"));
  source.statedEnvelope = boxFrom(json.at("envelope"));
  source.credit = creditFrom(json.at("credit"));
  json.at("objects").get_to(record.objects);
  json.at("elements_skipped").get_to(record.elementsSkipped);
  json.at("themes").get_to(record.themes);
  json.at("repeated").get_to(record.repeated);
  json.at("replaced").get_to(record.replaced);
  json.at("ambiguous").get_to(record.ambiguous);
  json.at("findings").get_to(record.findings);
  if (json.contains("listed")) record.listed = diagnosticsFrom(json.at("listed"));
  return record;
}

Manifest manifestFrom(const Json& json, const fs::path& folder) {
  Manifest manifest;
  CrsTexts crsTexts;
  const auto origin = json.at("frame").at("origin").get<std::array<double, 3>>();
  manifest.frame = {crsTexts.crs(json.at("frame").at("crs").get<std::string>()),
                    {origin[0], origin[1], origin[2]}};
  json.at("recipe").at("reader").get_to(manifest.recipe.reader);
  json.at("recipe").at("crs").get_to(manifest.recipe.crs);
  json.at("recipe").at("frame_crs").get_to(manifest.recipe.frameCrs);
  manifest.bounds = boxFrom(json.at("bounds"));
  json.at("cells").get_to(manifest.cells);
  json.at("themes").get_to(manifest.themes);
  json.at("objects").get_to(manifest.catalogue.rows);
  manifest.catalogue.byKind.resize(model::kindCount(), 0);
  for (const auto& [name, count] : json.at("objects_by_kind").items())
    if (const auto kind = model::kindFromName(name))
      count.get_to(manifest.catalogue.byKind[static_cast<std::size_t>(*kind)]);
  for (const Json& column : json.at("attributes"))
    manifest.catalogue.columns.push_back(
        {column.at("name"), column.at("unit"), column.at("generic"), column.at("values")});
  for (const Json& source : json.at("sources"))
    manifest.sources.push_back(recordFrom(source, folder, crsTexts));
  if (json.contains("tile_findings")) manifest.tileFindings = diagnosticsFrom(json.at("tile_findings"));
  return manifest;
}

}  // namespace

std::uint64_t SourceRecord::key() const { return contentHash(path); }

fs::path manifestPath(const fs::path& folder) { return folder / "city.json"; }
fs::path cataloguePath(const fs::path& folder) { return folder / "model" / "catalogue.bin"; }
fs::path objectIndexPath(const fs::path& folder) { return folder / "model" / "objects.bin"; }
fs::path cellPath(const fs::path& folder, const std::string& key) {
  return folder / "model" / "cells" / (key + ".cell");
}

std::string manifestText(const Manifest& manifest) {
  const auto origin = manifest.frame.origin();
  Json kinds = Json::object();
  for (std::size_t i = 0; i < manifest.catalogue.byKind.size(); ++i)
    if (manifest.catalogue.byKind[i] > 0)
      kinds[std::string(model::kindName(static_cast<model::ObjectKind>(i)))] = manifest.catalogue.byKind[i];
  Json attributes = Json::array();
  for (const auto& column : manifest.catalogue.columns)
    attributes.push_back({{"name", column.name},
                          {"unit", column.unit},
                          {"generic", column.generic},
                          {"values", column.values}});
  Json sources = Json::array();
  for (const SourceRecord& source : manifest.sources) sources.push_back(toJson(source));
  const Json json{
      {"stadtblick", kWhat},
      {"version", kFolderVersion},
      {"frame", {{"crs", manifest.frame.crs().text()}, {"origin", {origin.x, origin.y, origin.z}}}},
      {"recipe",
       {{"reader", manifest.recipe.reader},
        {"crs", manifest.recipe.crs},
        {"frame_crs", manifest.recipe.frameCrs}}},
      {"bounds", toJson(manifest.bounds)},
      {"cells", manifest.cells},
      {"objects", manifest.catalogue.rows},
      {"objects_by_kind", kinds},
      {"themes", manifest.themes},
      {"attributes", attributes},
      {"sources", sources},
      {"tile_findings", toJson(manifest.tileFindings)}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

base::Result<Manifest> readManifest(const fs::path& folder) {
  using Failure = base::Result<Manifest>;
  const fs::path path = manifestPath(folder);
  const base::Place place{path.string(), 0, {}};
  auto text = base::readFile(path);
  if (!text) return Failure::failure(std::move(text.diagnostics()));
  try {
    const Json json = Json::parse(text.value());
    if (json.at("stadtblick") != kWhat)
      return Failure::failure(DiagnosticCode::kPreparedDamaged, place,
                              {path.string(), "it is no prepared city"});
    if (json.at("version") != kFolderVersion)
      return Failure::failure(DiagnosticCode::kPreparedVersion, place,
                              {folder.string(), json.at("version").dump(), std::to_string(kFolderVersion)});
    return manifestFrom(json, folder);
  } catch (const Json::exception& error) {
    return Failure::failure(DiagnosticCode::kPreparedDamaged, place, {path.string(), error.what()});
  }
}

namespace {

/// Objects that lie in several sources: how many, and the first source that has such.
void addRepeated(const Manifest& manifest, DiagnosticCode code, std::uint64_t SourceRecord::*count,
                 base::Diagnostics& findings) {
  std::uint64_t objects = 0;
  const SourceRecord* first = nullptr;
  for (const SourceRecord& source : manifest.sources) {
    objects += source.*count;
    if (first == nullptr && source.*count > 0) first = &source;
  }
  if (first != nullptr)
    findings.add(code, {first->source.path, 0, {}},
                 {std::to_string(objects), fs::path(first->path).filename().string()});
}

}  // namespace

base::Diagnostics findingsOf(const Manifest& manifest) {
  base::Diagnostics findings;
  std::map<std::string_view, std::uint64_t> listed;
  std::map<std::string_view, std::uint64_t> made;
  for (const SourceRecord& source : manifest.sources) {
    for (const auto& [code, count] : source.findings) made[code] += count;
    for (const base::Diagnostic& finding : source.listed)
      if (listed[base::diagnosticInfo(finding.code).code]++ < kListedFindings) findings.add(finding);
  }
  for (const auto& [code, count] : made) {
    const std::uint64_t inWords = std::min<std::uint64_t>(listed[code], kListedFindings);
    if (count > inWords)
      findings.add(DiagnosticCode::kFindingsMore, {}, {std::to_string(count - inWords), std::string(code)});
  }
  addRepeated(manifest, DiagnosticCode::kObjectRepeated, &SourceRecord::repeated, findings);
  addRepeated(manifest, DiagnosticCode::kObjectReplaced, &SourceRecord::replaced, findings);
  addRepeated(manifest, DiagnosticCode::kObjectAmbiguous, &SourceRecord::ambiguous, findings);
  for (const base::Diagnostic& finding : manifest.tileFindings) findings.add(finding);
  return findings;
}

bool isPreparedCity(const fs::path& folder) {
  const auto text = base::readFile(manifestPath(folder));
  if (!text) return false;
  const Json json = Json::parse(text.value(), nullptr, false);
  return json.is_object() && json.value("stadtblick", Json()) == kWhat;
}

}  // namespace stadtblick::io::prepared
