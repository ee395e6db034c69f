#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/messages.hpp"
#include "base/progress.hpp"
#include "base/result.hpp"
#include "io/export/output_files.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io {

/// One open model and what of it is wanted: whole top-level objects.
struct ExportLayer {
  std::shared_ptr<const model::CityModel> model;
  std::vector<bool> wanted;  ///< by object row, true at wanted top-level rows; empty: all.

  bool wants(model::ObjectIndex object) const {
    return wanted.empty() || wanted[model->objects.topLevel[object]];
  }
};

enum class UpAxis : std::uint8_t { kUsual, kY, kZ };

/// Key and text, for the metadata of formats: English keys, no line breaks.
using ExportFacts = std::vector<std::pair<std::string, std::string>>;

/// What to write, and how.
struct ExportRequest {
  std::filesystem::path path;
  std::vector<ExportLayer> layers;  ///< all in one frame.
  std::optional<model::Lod> lod;    ///< nothing: the highest that each object has.
  /// The place in the frame's CRS that becomes 0, 0, 0; nothing: the frame's own origin, or 0, 0, 0 for
  /// formats that always have world coordinates.
  std::optional<geo::WorldPosition> origin;
  UpAxis up = UpAxis::kUsual;
  bool textures = true;
  std::string theme;       ///< appearance theme; "" for the first.
  bool allowOpen = false;  ///< write what is not closed to formats of solids, too.
  std::string title;       ///< "" for the name of the file.
  std::string date;        ///< of the export, "2026-03-21"; "" leaves it out. Exporters read no clock.
  ExportFacts facts;       ///< where it comes from and where it lies; the registry fills it.

  const geo::LocalFrame& frame() const { return layers.front().model->frame; }
};

/// What an export works with; the caller owns it.
struct ExportContext {
  base::Progress& progress;  ///< in objects.
  base::CancelToken cancel;
};

/// What was written.
struct ExportReport {
  std::string format;
  std::size_t objects = 0;         ///< with geometry.
  std::size_t objectsWithout = 0;  ///< wanted, but without geometry at this level.
  std::size_t objectsOpen = 0;     ///< not closed (formats of solids).
  std::size_t surfaces = 0;
  std::size_t triangles = 0;
  std::size_t textures = 0;
  geo::WorldPosition origin;  ///< in the frame's CRS: add it to a coordinate of the file.
  UpAxis up = UpAxis::kZ;
  std::vector<std::filesystem::path> files;
};

/// What a format can hold.
struct ExportTraits {
  bool worldOnly = false;  ///< coordinates are always those of the CRS.
  UpAxis up = UpAxis::kZ;  ///< as usual in this format.
};

/// Writes one format. Stateless: any thread, several at once.
class Exporter {
 public:
  virtual ~Exporter() = default;
  /// "obj".
  virtual std::string_view name() const = 0;
  /// "Wavefront OBJ"; a message id.
  virtual std::string_view title() const = 0;
  /// Endings of file names, with the dot, lower case; the first is the usual one.
  virtual std::span<const std::string_view> endings() const = 0;
  virtual ExportTraits traits() const { return {}; }
  /// Writes to `files`, the main one (request.path) first; the caller commits them. The request's origin and
  /// up axis are decided already. Fails with kFileNotWritable, kCancelled or kExportNothing.
  virtual base::Result<ExportReport> write(const ExportRequest& request, OutputFiles& files,
                                           const ExportContext& context) const = 0;
};

/// The exporters of a session.
class ExporterRegistry {
 public:
  void add(std::unique_ptr<Exporter> exporter) { exporters_.push_back(std::move(exporter)); }
  const std::vector<std::unique_ptr<Exporter>>& all() const { return exporters_; }
  const Exporter* find(std::string_view name) const;
  /// By the longest ending of the file name that fits.
  const Exporter* forPath(const std::filesystem::path& path) const;

  /// Writes request.path and, beside it, NAME.note.txt: where it comes from and where it lies, in German (in
  /// the words of `german`) and English. `format` names an exporter; "" goes by the ending. Fails with
  /// kArgumentInvalid, kExportNothing, kFileNotWritable or kCancelled; then nothing is left behind.
  base::Result<ExportReport> write(ExportRequest request, std::string_view format,
                                   const base::Messages& german, const ExportContext& context) const;

 private:
  std::vector<std::unique_ptr<Exporter>> exporters_;
};

/// Registers every exporter of this room.
void registerBuiltInExporters(ExporterRegistry& registry);

}  // namespace stadtblick::io
