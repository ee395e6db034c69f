#include "io/citygml/citygml_importer.hpp"

#include <exception>

#include "io/citygml/import_run.hpp"
#include "io/citygml/names.hpp"
#include "io/citygml/splitter.hpp"
#include "io/citygml/stream_run.hpp"

namespace stadtblick::io::citygml {

std::optional<Probe> CityGmlImporter::probe(const std::filesystem::path& /*path*/,
                                            std::string_view head) const {
  std::string converted;
  // An encoding that is not read says so in read(); its head can be told all the same.
  [[maybe_unused]] const std::string unread = decodeXml(head, converted);
  if (!converted.empty()) head = converted;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const SplitFile file = splitTopLevel(head, true);
  Probe probe;
  if (file.declaresEntities) {  // ours to refuse, with a sentence
    probe.format = "CityGML";
    return probe;
  }
  const std::string version = cityGmlVersion(file.hasRoot ? file.rootTag : head);
  const bool isModel = file.hasRoot && localName(file.rootName) == "CityModel";
  if (version.empty() && !isModel) return std::nullopt;
  probe.format = version.empty() ? "CityGML" : "CityGML " + version;
  probe.crsAsWritten = firstSrsName(head);
  if (!probe.crsAsWritten.empty()) {
    if (auto crs = geo::Crs::fromText(probe.crsAsWritten)) probe.crs = std::move(crs).value();
  }
  return probe;
}

base::Result<Imported> CityGmlImporter::read(const std::filesystem::path& path, const ImportOptions& options,
                                             const ImportContext& context) const {
  try {
    return ImportRun(path, options, context).run();
  } catch (const std::exception& error) {  // out of memory, at last; no exception leaves this room
    return base::Result<Imported>::failure(base::DiagnosticCode::kFileNotReadable, {path.string(), 0, {}},
                                           {path.string(), error.what()});
  }
}

base::Result<base::Done> CityGmlImporter::stream(const std::filesystem::path& path,
                                                 const ImportOptions& options, const ImportContext& context,
                                                 const PieceSink& sink) const {
  try {
    return StreamRun(path, options, context, sink).run();
  } catch (const std::exception& error) {
    return base::Result<base::Done>::failure(base::DiagnosticCode::kFileNotReadable, {path.string(), 0, {}},
                                             {path.string(), error.what()});
  }
}

}  // namespace stadtblick::io::citygml
