#include "io/cityjson/cityjson_importer.hpp"

#include <string>

#include "io/assembly/guarded.hpp"
#include "io/cityjson/header.hpp"
#include "io/cityjson/import_run.hpp"
#include "io/cityjson/json_cursor.hpp"
#include "io/cityjson/stream_run.hpp"

namespace stadtblick::io::cityjson {

namespace {

/// What the names right inside of the first object of a file tell, as far as its head goes.
struct Outline {
  std::string_view type;
  std::string_view version;
  bool hasObjects = false;  ///< "CityObjects"
  bool hasVertices = false;
};

/// Strings outside of inner objects and lists; those in front of a colon are names.
Outline outlineOf(std::string_view head) {
  Outline outline;
  const char* at = head.data();
  const char* const end = at + head.size();
  std::size_t depth = 0;
  std::string_view key;
  while ((at = findStructure<true>(at, end)) != end) {
    if (*at == '{' || *at == '[') ++depth;
    if (*at == '}' || *at == ']') {
      if (--depth == 0) break;
    }
    if (*at != '"') {
      ++at;
      continue;
    }
    JsonCursor cursor({at, static_cast<std::size_t>(end - at)});
    const std::string_view string = cursor.string();
    if (!cursor.good()) break;
    at += cursor.offset();
    if (depth != 1) continue;
    if (cursor.peek() == ':') {
      key = string;
      outline.hasObjects = outline.hasObjects || key == "CityObjects";
      outline.hasVertices = outline.hasVertices || key == "vertices";
    } else {
      if (key == "type") outline.type = string;
      if (key == "version") outline.version = string;
      if (!outline.type.empty() && !outline.version.empty()) break;  // the names of lists matter without
    }
  }
  return outline;
}

std::string_view firstObject(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const auto begin = head.find_first_not_of(" \t\r\n\x1E");
  return begin == std::string_view::npos || head[begin] != '{' ? std::string_view() : head.substr(begin);
}

}  // namespace

std::optional<Probe> CityJsonImporter::probe(const std::filesystem::path& path, std::string_view head) const {
  const std::string_view text = firstObject(head);
  if (text.empty()) return std::nullopt;
  const Outline outline = outlineOf(text);
  const bool named = path.string().ends_with(".city.json") || path.string().ends_with(".city.jsonl");
  const bool typed = outline.type == "CityJSON" || outline.type == "CityJSONFeature";
  if (!typed && !(outline.type.empty() && (outline.hasObjects || (outline.hasVertices && named)))) {
    return std::nullopt;
  }
  Probe probe;
  const bool isSequence = outline.type == "CityJSONFeature" || path.extension() == ".jsonl";
  probe.format = isSequence ? "CityJSONSeq" : "CityJSON";
  if (!outline.version.empty()) probe.format += " " + std::string(outline.version.substr(0, 40));
  DocumentText document;
  LongParts passedOver;
  splitDocument(text, 1, false, document, &passedOver);
  document.appearance = document.extensions = {};
  assembly::Findings ignored;
  probe.crsAsWritten = readHeader(document, ignored).placement.srsName;
  if (!probe.crsAsWritten.empty()) {
    if (auto crs = geo::Crs::fromText(probe.crsAsWritten)) probe.crs = std::move(crs).value();
  }
  return probe;
}

base::Result<Imported> CityJsonImporter::read(const std::filesystem::path& path, const ImportOptions& options,
                                              const ImportContext& context) const {
  return assembly::guarded(path, [&] { return ImportRun(path, options, context).run(); });
}

base::Result<base::Done> CityJsonImporter::stream(const std::filesystem::path& path,
                                                  const ImportOptions& options, const ImportContext& context,
                                                  const PieceSink& sink) const {
  return assembly::guarded(path, [&] { return StreamRun(path, options, context, sink).run(); });
}

}  // namespace stadtblick::io::cityjson
