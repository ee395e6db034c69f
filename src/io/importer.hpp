#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "base/task_pool.hpp"
#include "geo/crs_cache.hpp"
#include "model/city_source.hpp"
#include "model/ground_image.hpp"
#include "model/terrain.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::io {

/// What a first look at a file tells, without reading it whole.
struct Probe {
  std::string format;  ///< "CityGML 2.0", "GeoTIFF".
  std::string crsAsWritten;
  geo::Crs crs;               ///< of the anchor; unknown where there is none.
  geo::WorldPosition anchor;  ///< some position inside the data, in `crs`, GIS order.
  bool hasAnchor = false;
};

/// How much of a file a first look sees.
inline constexpr std::size_t kHeadBytes = 256 * 1024;

/// What the project wants of an import.
struct ImportOptions {
  std::optional<geo::LocalFrame>
      frame;  ///< the project's; without one the importer makes it from the data (frameFor).
  std::optional<geo::Crs> crsOverride;  ///< instead of what the file says.
  bool loadTextures = true;             ///< resolve texture files (they are decoded later, by the scene).
  std::filesystem::path cache;          ///< where coarser copies of large rasters are kept; "": nowhere.
  geo::CrsCache* crsCache = nullptr;    ///< the registry's, which sets it.
  /// The whole file, where it lies on the web and was fetched to be recognised.
  std::shared_ptr<const std::string> fetched = nullptr;
  std::size_t pieceBytes = 4U << 20;  ///< how much of a file, about, makes one piece of a stream.
};

/// What an importer works with; the caller owns all of it.
struct ImportContext {
  base::TaskPool& tasks;
  base::Progress& progress;  ///< in bytes.
  base::CancelToken cancel;
};

/// A city of any size, cut into tiles that are read when they are seen.
struct PagedCity {
  std::shared_ptr<model::TileTree> tiles;
  /// Null for tilesets of others that say nothing of their objects: tiles are all there is then.
  std::shared_ptr<const model::CitySource> city;
  model::Source source;  ///< of a tileset of others; without a path where a prepared city brings its own.

  /// True for what others wrote: its cells have no geometry, which is in the tiles alone.
  bool isForeign() const { return !source.path.empty(); }
};

using Imported = std::variant<std::shared_ptr<const model::CityModel>, std::shared_ptr<const model::Terrain>,
                              std::shared_ptr<const model::GroundImage>, std::shared_ptr<const PagedCity>>;

/// Takes the pieces of a stream, one at a time and in document order, on the thread that called stream().
/// Each is a city model of its own, of a few megabytes: whole top-level objects, own strings, the stream's
/// frame. False ends the stream.
using PieceSink = std::function<bool(std::shared_ptr<const model::CityModel>)>;

/// Reads one format. "Not my format" is an empty probe; "mine, but broken" is a Result without value.
/// Stateless: any thread, several at once.
class Importer {
 public:
  virtual ~Importer() = default;
  /// "citygml", "libcitygml", "raster".
  virtual std::string_view name() const = 0;
  /// False for rasters: they are no part of a city that many files make up.
  virtual bool readsCities() const { return true; }
  /// True where a file may lie on the web.
  virtual bool readsFromWeb() const { return false; }
  /// Looks at the first bytes (`head`, up to kHeadBytes) and the name.
  virtual std::optional<Probe> probe(const std::filesystem::path& path, std::string_view head) const = 0;
  virtual base::Result<Imported> read(const std::filesystem::path& path, const ImportOptions& options,
                                      const ImportContext& context) const = 0;
  /// Reads the files of a delivery as one, where they are no cities: tiles of terrain, or of a picture.
  virtual base::Result<Imported> readTiles(const std::filesystem::path& delivery,
                                           const std::vector<std::filesystem::path>& files,
                                           const ImportOptions& options, const ImportContext& context) const;
  /// Reads a city in pieces, in memory that does not grow with the file where the format allows that: a
  /// CityGML file whose appearances stand apart from its objects (app:appearanceMember) is one piece unless
  /// it is large. Findings are those of read(), but an id that occurs twice is found within a piece only.
  /// Without options.frame the first pieces decide on the frame. A stream that the sink ends fails with
  /// kCancelled, what is no city with kFormatUnknown. By default read() makes the one piece.
  virtual base::Result<base::Done> stream(const std::filesystem::path& path, const ImportOptions& options,
                                          const ImportContext& context, const PieceSink& sink) const;
};

/// Who knows a file, and what it saw at first look.
struct Recognised {
  const Importer* importer = nullptr;
  Probe probe;
};

/// The importers of a session, asked in the order of registration.
class ImporterRegistry {
 public:
  void add(std::unique_ptr<Importer> importer) { importers_.push_back(std::move(importer)); }
  const Importer* find(std::string_view name) const;
  const std::vector<std::unique_ptr<Importer>>& all() const { return importers_; }

  /// The first importer that knows a file by its beginning, or the one named `reader` where that is not empty
  /// and knows it; nothing where none does.
  std::optional<Recognised> recognise(const std::filesystem::path& path, std::string_view head,
                                      std::string_view reader) const;

  /// Probes and reads; a folder, an archive or a pattern is read as one city (see delivery.hpp). `reader`
  /// names an importer, or is empty for the first that knows the file. Fails with kFileNotFound,
  /// kFileIsDirectory, kFileNotReadable, kFileEmpty, kFormatUnknown, or as the importer says. Fills
  /// Source::credit from a credits.json beside the file.
  base::Result<Imported> import(const std::filesystem::path& path, std::string_view reader,
                                const ImportOptions& options, const ImportContext& context) const;
  /// The same in pieces, see Importer::stream.
  base::Result<base::Done> stream(const std::filesystem::path& path, std::string_view reader,
                                  const ImportOptions& options, const ImportContext& context,
                                  const PieceSink& sink) const;

 private:
  ImportOptions withCache(ImportOptions options) const;
  /// Fills `options.fetched` where the file had to be fetched.
  base::Result<const Importer*> choose(const std::filesystem::path& path, std::string_view reader,
                                       ImportOptions& options) const;

  std::vector<std::unique_ptr<Importer>> importers_;
  mutable geo::CrsCache crsCache_;
};

/// Registers every importer of this room.
void registerBuiltInImporters(ImporterRegistry& registry);

/// The frame a project takes from its first data: projectedCrsFor(crs), origin at `anchor` rounded down to 1
/// km (z 0).
geo::LocalFrame frameFor(const geo::Crs& crs, geo::WorldPosition anchor);

}  // namespace stadtblick::io
