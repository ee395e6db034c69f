#include "io/citygml/citygml_importer.hpp"

#include "io/assembly/guarded.hpp"
#include "io/citygml/file_windows.hpp"
#include "io/citygml/import_run.hpp"
#include "io/citygml/names.hpp"
#include "io/citygml/splitter.hpp"
#include "io/citygml/stream_run.hpp"

namespace stadtblick::io::citygml {

namespace {

/// A larger file is read in pieces whatever it holds: memory is bounded.
constexpr std::uint64_t kMostAtOnce = 256U << 20;

}  // namespace

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
  return probe;
}

base::Result<Imported> CityGmlImporter::read(const std::filesystem::path& path, const ImportOptions& options,
                                             const ImportContext& context) const {
  return assembly::guarded(path, [&] { return ImportRun(path, options, context).run(); });
}

base::Result<base::Done> CityGmlImporter::stream(const std::filesystem::path& path,
                                                 const ImportOptions& options, const ImportContext& context,
                                                 const PieceSink& sink) const {
  return assembly::guarded(path, [&] {
    // Appearances of the whole file may name any surface of it: then the file is one piece.
    const auto windows = FileWindows::open(path);
    const bool isSeveral =
        windows && windows->bytes() > options.pieceBytes && windows->bytes() <= kMostAtOnce;
    if (isSeveral && windows->contains("appearanceMember")) {
      return Importer::stream(path, options, context, sink);
    }
    return StreamRun(path, options, context, sink).run();
  });
}

}  // namespace stadtblick::io::citygml
