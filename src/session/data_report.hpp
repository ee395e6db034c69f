#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "session/session.hpp"

namespace stadtblick::session {

/// How a run ended, for the exit code of the program.
enum class Outcome : std::uint8_t {
  kGood = 0,
  kErrorsInData = 1,  ///< done, with errors in the data.
  kWrongCall = 2,
  kNotDone = 3,
};
/// kNotDone where no file could be read, kErrorsInData where any finding is an error.
Outcome outcomeOf(const Snapshot& snapshot);

/// One file, as it was read.
struct SourceReport {
  std::string path;
  bool read = false;
  std::string format;
  std::string crsAsWritten;
  geo::Crs crs;
  std::string name;
  std::uint64_t bytes = 0;
  geo::Box3 envelope;  ///< as stated, in `crs`.
  geo::Box3 bounds;    ///< of the data, in `crs`.
  bool flat = false;   ///< a picture on the ground: its bounds have no heights of their own.
  model::Credit credit;
  std::string pipeline;  ///< PROJ's way into the project's CRS; "" where nothing is to be done.
  std::optional<double> accuracyMetres;
  bool ballpark = false;
  std::string verticalStep;  ///< "none", "grid" or "ballpark".
};

/// What is in the open files: counted over all of them.
struct DataReport {
  geo::Crs crs;      ///< of the file; the project's where the files differ.
  geo::Box3 bounds;  ///< in `crs`, GIS order.
  geo::LocalFrame project;
  std::map<std::string, std::size_t> objectsByKind;
  std::size_t objects = 0;
  std::size_t objectsTiled = 0;  ///< of prepared cities: their surfaces and triangles are not counted.
  std::size_t surfaces = 0;
  std::size_t triangles = 0;
  std::size_t curves = 0;
  std::size_t instances = 0;
  std::size_t addresses = 0;
  std::size_t elementsSkipped = 0;
  std::map<int, std::size_t> surfacesByLod;
  std::map<std::string, std::size_t> attributes;  ///< name to number of objects.
  std::size_t texturesTotal = 0;
  std::size_t texturesResolved = 0;
  std::vector<std::string> themes;
  std::vector<SourceReport> sources;
  std::vector<base::Diagnostic> diagnostics;  ///< of all files, in their order.
};

/// Of a settled session. `lod` counts only the surfaces and triangles that are drawn at that level.
DataReport reportData(const Snapshot& snapshot, std::optional<int> lod = std::nullopt);

/// {"code", "severity", "file", "line", "object", "message"}.
nlohmann::ordered_json toJson(const base::Diagnostic& finding, const base::Messages& messages);
/// A list of them.
nlohmann::ordered_json findingsJson(std::span<const base::Diagnostic> findings,
                                    const base::Messages& messages);
nlohmann::ordered_json toJson(const DataReport& report, const base::Messages& messages);
/// A page for people, in the language of `messages`.
std::string toText(const DataReport& report, const model::Codelists& codelists,
                   const base::Messages& messages);

/// What a finding says of others that are only counted (kFindingsMore); nothing for all other findings.
struct Unlisted {
  base::DiagnosticCode code;
  std::size_t count;
};
std::optional<Unlisted> unlistedBy(const base::Diagnostic& finding);
/// All findings of this severity, those that are only counted too.
std::size_t findingCount(const DataReport& report, base::Severity severity);

/// "0 errors, 36 warnings, 1 note".
std::string findingCounts(const DataReport& report, const base::Messages& messages);

/// "Error", "Warning" or "Note".
std::string severityText(base::Severity severity, const base::Messages& messages);
/// Its name, and its code where it has one.
std::string crsText(const geo::Crs& crs, const base::Messages& messages);
/// "file.gml:12, DEBY_1": "" where the place is unknown.
std::string placeText(const base::Place& place);
/// "Error [ring-not-closed] file.gml:12, DEBY_1: A ring …", one line.
std::string findingText(const base::Diagnostic& finding, const base::Messages& messages);

}  // namespace stadtblick::session
