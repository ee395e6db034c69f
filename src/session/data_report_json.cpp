#include <nlohmann/json.hpp>

#include "session/data_report.hpp"

namespace stadtblick::session {

using Json = nlohmann::ordered_json;

namespace {

/// [minx, miny, minz, maxx, maxy, maxz], null where the box is empty.
Json toJson(const geo::Box3& box) {
  if (box.empty()) return nullptr;
  return Json::array({box.min.x, box.min.y, box.min.z, box.max.x, box.max.y, box.max.z});
}

Json toJson(const model::Credit& credit, const std::string& language) {
  Json document = Json::object();
  const auto put = [&document](const char* key, const std::string& text) {
    if (!text.empty()) document[key] = text;
  };
  put("provider", credit.provider);
  put("title", credit.title.in(language));
  put("licence", credit.licenceName.in(language));
  put("licence_url", credit.licenceUrl);
  put("dataset_url", credit.datasetUrl);
  put("change_note", credit.changeNote.in(language));
  return document;
}

Json transformJson(const SourceReport& source) {
  return {{"pipeline", source.pipeline},
          {"accuracy_metres", source.accuracyMetres ? Json(*source.accuracyMetres) : Json(nullptr)},
          {"ballpark", source.ballpark},
          {"vertical_step", source.verticalStep}};
}

Json toJson(const SourceReport& source, const std::string& language) {
  Json document = {{"path", source.path}, {"read", source.read}};
  if (!source.read) return document;
  document["format"] = source.format;
  document["crs_as_written"] = source.crsAsWritten;
  document["crs"] = source.crs.text();
  document["crs_name"] = source.crs.name();
  document["name"] = source.name;
  document["bytes"] = source.bytes;
  document["envelope"] = toJson(source.envelope);
  document["bounds"] = toJson(source.bounds);
  document["credit"] = toJson(source.credit, language);
  document["transform"] = transformJson(source);
  return document;
}

/// Appends: keys are different, and looking for each among those before it would take quadratic time.
template <typename Key>
Json countsJson(const std::map<Key, std::size_t>& counts) {
  Json document = Json::object();
  for (const auto& [key, count] : counts)
    if constexpr (std::is_same_v<Key, int>)
      document.get_ref<Json::object_t&>().emplace_back(std::to_string(key), count);
    else
      document.get_ref<Json::object_t&>().emplace_back(key, count);
  return document;
}

}  // namespace

Json toJson(const base::Diagnostic& finding, const base::Messages& messages) {
  return {{"code", base::diagnosticInfo(finding.code).code},
          {"severity", base::severityName(finding.severity)},
          {"file", finding.place.file},
          {"line", finding.place.line},
          {"object", finding.place.object},
          {"message", base::translated(finding, messages)}};
}

Json findingsJson(std::span<const base::Diagnostic> findings, const base::Messages& messages) {
  Json list = Json::array();
  for (const auto& finding : findings) list.push_back(toJson(finding, messages));
  return list;
}

Json toJson(const DataReport& report, const base::Messages& messages) {
  Json lods = Json::array();
  for (const auto& [lod, count] : report.surfacesByLod) lods.push_back(lod);
  Json sources = Json::array();
  for (const auto& source : report.sources) sources.push_back(toJson(source, messages.language()));
  const auto origin = report.project.origin();
  return {{"crs", report.crs.text()},
          {"crs_name", report.crs.name()},
          {"bounds", toJson(report.bounds)},
          {"objects_by_kind", countsJson(report.objectsByKind)},
          {"objects", report.objects},
          {"objects_tiled", report.objectsTiled},
          {"surfaces", report.surfaces},
          {"triangles", report.triangles},
          {"curves", report.curves},
          {"instances", report.instances},
          {"addresses", report.addresses},
          {"elements_skipped", report.elementsSkipped},
          {"lods", lods},
          {"surfaces_by_lod", countsJson(report.surfacesByLod)},
          {"attributes", countsJson(report.attributes)},
          {"textures_total", report.texturesTotal},
          {"textures_resolved", report.texturesResolved},
          {"themes", report.themes},
          {"sources", sources},
          {"project",
           {{"crs", report.project.crs().text()}, {"origin", Json::array({origin.x, origin.y, origin.z})}}},
          {"diagnostics", findingsJson(report.diagnostics, messages)}};
}

}  // namespace stadtblick::session
