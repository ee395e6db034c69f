#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "io/prepared/rows_file.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::prepared {

/// The version of the folder as a whole; another one is prepared again.
inline constexpr int kFolderVersion = 3;

/// A file that the city was made from.
struct SourceRecord {
  std::string path;           ///< from the city's folder to the file; names the source.
  std::int64_t modified = 0;  ///< µs since 1970, as the disk or the archive has it.
  std::uint64_t hash = 0;     ///< ContentHash of its bytes.
  model::Source source;       ///< its path is that of the file here.
  std::uint64_t objects = 0;  ///< top-level objects read.
  std::uint64_t elementsSkipped = 0;
  std::vector<std::string> themes;  ///< in the order of the file.
  std::uint64_t repeated = 0;       ///< objects left out: the same in another file.
  std::uint64_t replaced = 0;       ///< objects left out: another file has them with a later date.
  std::uint64_t ambiguous = 0;  ///< objects that another file has with another geometry, at no known date.
  std::map<std::string, std::uint64_t> findings;  ///< by code, of reading it.
  std::vector<base::Diagnostic> listed;           ///< of these, the first of each code in all sources.

  std::uint64_t key() const;
};

/// What was asked for, beyond the files; another recipe makes another city.
struct Recipe {
  std::string reader;
  std::string crs;       ///< of the files, whatever they say.
  std::string frameCrs;  ///< of the project; "" for the first file's.
  bool operator==(const Recipe&) const = default;
};

/// city.json: what there is to know before anything is opened.
struct Manifest {
  geo::LocalFrame frame;
  Recipe recipe;
  geo::Box3 bounds;  ///< world, of all cells.
  std::uint64_t cells = 0;
  CatalogueSummary catalogue;
  std::vector<std::string> themes;    ///< of the city, the first one is drawn unless another is chosen.
  std::vector<SourceRecord> sources;  ///< by path.
  std::vector<base::Diagnostic> tileFindings;  ///< of making the tiles.
};

/// How many findings of one code are kept in words.
inline constexpr std::size_t kListedFindings = 100;

/// What was found when the city was prepared: in its sources, in objects that lie in several of them, and
/// when the tiles were made. Of each code the first are listed, and all are counted.
base::Diagnostics findingsOf(const Manifest& manifest);

std::string manifestText(const Manifest& manifest);
/// `folder` is that of the city. Fails with kPreparedDamaged or kPreparedVersion.
base::Result<Manifest> readManifest(const std::filesystem::path& folder);
/// True where the folder holds a city.json of a prepared city, of any version.
bool isPreparedCity(const std::filesystem::path& folder);

/// Places of the parts of a city.
std::filesystem::path manifestPath(const std::filesystem::path& folder);
std::filesystem::path cataloguePath(const std::filesystem::path& folder);
std::filesystem::path objectIndexPath(const std::filesystem::path& folder);
std::filesystem::path cellPath(const std::filesystem::path& folder, const std::string& key);

}  // namespace stadtblick::io::prepared
