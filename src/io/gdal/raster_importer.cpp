#include "io/gdal/raster_importer.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "base/lower_case.hpp"
#include "geo/crs_transform.hpp"
#include "io/gdal/height_shift.hpp"
#include "io/gdal/raster_ground.hpp"
#include "io/gdal/raster_overviews.hpp"
#include "io/gdal/raster_pixels.hpp"
#include "io/gdal/raster_tiles.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io {

namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;

/// Rasters of more pixels along a side stay in their files.
constexpr std::uint32_t kReadWhole = 4096;
constexpr std::uint32_t kOutline = 256;

/// A picture without a georeference is a texture or a photo; only one that is called by its name, or has a
/// world file, is meant for the ground.
bool isMeantForTheGround(const fs::path& path, std::string_view format) {
  if (format != "PNG" && format != "JPEG") return true;
  constexpr std::array<std::string_view, 3> kNames{".png", ".jpg", ".jpeg"};
  if (std::ranges::find(kNames, base::lowerCase(path.extension().string())) != kNames.end()) return true;
  constexpr std::array kWorldFiles{".wld", ".pgw", ".pngw", ".jgw", ".jpgw", ".jpegw"};
  return std::ranges::any_of(kWorldFiles, [&](const char* extension) {
    std::error_code error;
    return fs::exists(fs::path(path).replace_extension(extension), error);
  });
}

/// Everything about one import that its steps need.
struct Job {
  const fs::path& path;
  const ImportContext& context;
  RasterFile file;
  geo::LocalFrame frame;
  base::Diagnostics diagnostics;
  std::string state;  ///< names what is read as it is now; "": the file at `path`.
  std::uint64_t bytes = 0;

  base::Place place() const { return {path.string(), 0, {}}; }
  base::Result<Imported> fail(DiagnosticCode code, std::vector<std::string> arguments) {
    base::Diagnostic failure = base::Diagnostic::make(code, place(), std::move(arguments));
    failure.severity = base::Severity::kError;
    diagnostics.add(std::move(failure));
    return base::Result<Imported>::failure(std::move(diagnostics));
  }
  base::Result<Imported> unreadable(std::string reason) {
    if (context.cancel.cancelled()) return fail(DiagnosticCode::kCancelled, {});
    return fail(DiagnosticCode::kRasterUnreadable, {path.string(), std::move(reason)});
  }
};

void chooseCrs(Job& job, const ImportOptions& options) {
  auto& crs = job.file.crs;
  if (options.crsOverride) {
    crs = *options.crsOverride;
  } else if (!crs.isKnown()) {
    const bool named = !job.file.crsAsWritten.empty();
    base::Diagnostic finding =
        named ? base::Diagnostic::make(DiagnosticCode::kCrsUnknown, job.place(), {job.file.crsAsWritten})
              : base::Diagnostic::make(DiagnosticCode::kCrsMissing, job.place());
    finding.severity = base::Severity::kWarning;  // it is shown all the same, in the project's system
    job.diagnostics.add(std::move(finding));
    if (options.frame) crs = withoutHeights(options.frame->crs());
  }
  job.frame = options.frame ? *options.frame : frameFor(crs, job.file.grid.centre());
}

void checkArea(Job& job) {
  constexpr double kMarginDegrees = 1.0;
  const auto area = job.file.crs.areaOfUse();
  if (!area) return;
  const auto place = job.file.crs.toLongitudeLatitude(job.file.grid.centre());
  const bool acrossTheDateLine = area->west > area->east;
  const auto eastOfWest = [&] { return place->x >= area->west - kMarginDegrees; };
  const auto westOfEast = [&] { return place->x <= area->east + kMarginDegrees; };
  const bool inside = place &&
                      (acrossTheDateLine ? eastOfWest() || westOfEast() : eastOfWest() && westOfEast()) &&
                      place->y >= area->south - kMarginDegrees && place->y <= area->north + kMarginDegrees;
  if (!inside) job.diagnostics.add(DiagnosticCode::kCrsOutsideArea, job.place(), {job.file.crs.text()});
}

/// The way on the plane; findings about it go to the job.
base::Result<geo::CrsTransform> planeTransform(Job& job) {
  auto way = geo::CrsTransform::create(withoutHeights(job.file.crs), withoutHeights(job.frame.crs()));
  for (const auto& finding : way.diagnostics()) {
    auto placed = finding;
    placed.place = job.place();
    job.diagnostics.add(std::move(placed));
  }
  return way;
}

model::Source sourceOf(const Job& job) {
  model::Source source;
  source.path = job.path.string();
  source.format = job.file.format;
  source.crsAsWritten = job.file.crsAsWritten;
  source.crs = job.file.crs;
  source.worldBounds = job.file.grid.bounds();
  source.name = job.path.stem().string();
  source.bytes = job.bytes;
  return source;
}

/// The way of heights; findings about it go to the job.
HeightShift shiftOf(Job& job) {
  auto shift = HeightShift::between(job.file.crs, job.frame.crs());
  for (auto finding : shift.diagnostics()) {
    finding.place = job.place();
    job.diagnostics.add(std::move(finding));
  }
  return shift ? std::move(shift).value() : HeightShift();
}

/// From the lowest to the highest sample, as metres above what the file means by zero.
void addHeights(const RasterHeights& raster, geo::Box3& bounds) {
  float low = std::numeric_limits<float>::infinity();
  float high = -low;
  for (const float height : raster.heights) {
    if (height < low) low = height;  // false for NaN
    if (height > high) high = height;
  }
  if (low > high) return;
  bounds.min.z = low;
  bounds.max.z = high;
}

Imported asTerrain(std::shared_ptr<const model::Terrain> terrain) { return terrain; }
Imported asImage(std::shared_ptr<const model::GroundImage> image) { return image; }

/// A terrain that is small enough to be kept in memory.
base::Result<Imported> readTerrain(Job& job, bool inFrame, RasterProgress& progress) {
  RasterHeights raster;
  if (auto error = readHeights(job.file, wholeOf(job.file.grid, kReadWhole), &progress, raster);
      !error.empty())
    return job.unreadable(std::move(error));
  if (!holdsAny(raster)) return job.unreadable("it holds no heights");
  model::Source source = sourceOf(job);
  addHeights(raster, source.worldBounds);
  if (!inFrame)
    if (auto error =
            warpHeights(raster, withoutHeights(job.file.crs), withoutHeights(job.frame.crs()), kReadWhole);
        !error.empty())
      return job.unreadable(std::move(error));
  shiftOf(job).apply(raster);
  return {asTerrain(std::make_shared<const model::GridTerrain>(localGrid(std::move(raster), job.frame),
                                                               std::move(source), job.frame)),
          std::move(job.diagnostics)};
}

base::Result<Imported> readGroundImage(Job& job, bool inFrame, RasterProgress& progress) {
  RasterPicture raster;
  if (auto error = readPicture(job.file, wholeOf(job.file.grid, kReadWhole), -1, &progress, raster);
      !error.empty())
    return job.unreadable(std::move(error));
  if (!inFrame)
    if (auto error =
            warpPicture(raster, withoutHeights(job.file.crs), withoutHeights(job.frame.crs()), kReadWhole);
        !error.empty())
      return job.unreadable(std::move(error));
  const geo::Box3 bounds = localBounds(raster.grid, job.frame);
  return {asImage(std::make_shared<const model::MemoryImage>(
              model::Image{raster.grid.width, raster.grid.height, std::move(raster.rgba)}, bounds,
              sourceOf(job), job.frame)),
          std::move(job.diagnostics)};
}

/// How a raster that stays in its files is opened, from any thread.
struct Opening {
  std::string file;  ///< or the text of a virtual raster.
  std::string_view format;
  fs::path called;
  bool own = false;                                   ///< a virtual raster of our own making.
  std::optional<std::pair<geo::Crs, geo::Crs>> warp;  ///< from one system to the other.

  base::Result<RasterFile> operator()() const {
    auto opened = own ? openOwnVirtualRaster(file, called, format) : openRaster(file, format);
    if (!opened || !warp) return opened;
    RasterFile raster = std::move(opened).value();
    if (const auto error = warpVirtually(raster, warp->first, warp->second); !error.empty())
      return base::Result<RasterFile>::failure(DiagnosticCode::kRasterUnreadable, {called.string(), 0, {}},
                                               {called.string(), error});
    return raster;
  }
};

/// A raster that is too large to be kept in memory: coarser copies of it are made once, where there is a
/// cache.
base::Result<Imported> readPaged(Job& job, Opening opening, const ImportOptions& options, bool inFrame,
                                 RasterProgress& progress) {
  const bool heights = holdsHeights(job.file);
  if (!hasOverviews(job.file.dataset.get()) && !options.cache.empty()) {
    auto cached = cachedOverviews(job.file.dataset.get(), job.state.empty() ? stateOf(job.path) : job.state,
                                  options.cache, job.path, progress);
    if (!cached) {
      job.diagnostics.append(std::move(cached.diagnostics()));
      return base::Result<Imported>::failure(std::move(job.diagnostics));
    }
    opening.file = cached->string();
    opening.own = true;
  }
  if (!inFrame) opening.warp.emplace(withoutHeights(job.file.crs), withoutHeights(job.frame.crs()));
  auto file = opening();
  if (!file) {
    job.diagnostics.append(std::move(file.diagnostics()));
    return base::Result<Imported>::failure(std::move(job.diagnostics));
  }
  model::Source source = sourceOf(job);
  auto pool = std::make_shared<RasterPool>(opening);
  PagedRaster paged{pool, file->grid, job.frame, job.path.string()};
  if (!heights) {
    const int wideShift = wideShiftOf(file.value());
    return {asImage(std::make_shared<const RasterImage>(std::move(paged), wideShift, std::move(source))),
            std::move(job.diagnostics)};
  }
  RasterHeights outline;
  if (auto error = readHeights(file.value(), wholeOf(file->grid, kOutline), nullptr, outline); !error.empty())
    return job.unreadable(std::move(error));
  if (!holdsAny(outline)) return job.unreadable("it holds no heights");
  addHeights(outline, source.worldBounds);
  const HeightShift shift = shiftOf(job);
  shift.apply(outline);
  pool->setShift(shift);
  return {asTerrain(std::make_shared<const RasterTerrain>(
              std::move(paged), localGrid(std::move(outline), job.frame), std::move(source))),
          std::move(job.diagnostics)};
}

/// Everything that follows on opening.
base::Result<Imported> importOpened(Job& job, Opening opening, const ImportOptions& options,
                                    std::uint64_t bytes) {
  job.bytes = bytes;
  chooseCrs(job, options);
  checkArea(job);
  const auto way = planeTransform(job);
  if (!way) return base::Result<Imported>::failure(std::move(job.diagnostics));
  RasterProgress progress{job.context.progress, job.context.cancel, bytes};
  job.context.progress.setTotal(bytes);
  const bool inFrame = way.value().isIdentity() && job.file.grid.isNorthUp();
  if (std::max(job.file.grid.width, job.file.grid.height) > kReadWhole)
    return readPaged(job, std::move(opening), options, inFrame, progress);
  return holdsHeights(job.file) ? readTerrain(job, inFrame, progress)
                                : readGroundImage(job, inFrame, progress);
}

}  // namespace

std::optional<Probe> RasterImporter::probe(const fs::path& path, std::string_view head) const {
  const auto format = rasterFormat(head);
  if (!format || !isMeantForTheGround(path, *format)) return std::nullopt;
  Probe probe;
  probe.format = *format;
  const auto file = openRaster(path, *format);
  if (!file) return probe;  // ours, but broken: reading says why
  probe.crsAsWritten = file.value().crsAsWritten;
  probe.crs = file.value().crs;
  probe.anchor = file.value().grid.centre();
  probe.hasAnchor = true;
  return probe;
}

base::Result<Imported> RasterImporter::read(const fs::path& path, const ImportOptions& options,
                                            const ImportContext& context) const {
  Job job{path, context, {}, {}, {}, {}, 0};
  auto head = readInputHead(path, kHeadBytes);
  if (!head) return base::Result<Imported>::failure(std::move(head.diagnostics()));
  const auto format = rasterFormat(head.value());
  if (!format) return job.unreadable("its format is not known");
  auto file = openRaster(path, *format);
  if (!file) return base::Result<Imported>::failure(std::move(file.diagnostics()));
  job.file = std::move(file).value();
  return importOpened(job, {path.string(), *format, path, false, {}}, options, inputStatus(path).bytes);
}

base::Result<Imported> RasterImporter::readTiles(const fs::path& delivery, const std::vector<fs::path>& files,
                                                 const ImportOptions& options,
                                                 const ImportContext& context) const {
  Job job{delivery, context, {}, {}, {}, {}, 0};
  const RasterTiles tiles = tilesOf(files, options.cache, context, job.diagnostics);
  if (context.cancel.cancelled()) return job.fail(DiagnosticCode::kCancelled, {});
  if (tiles.text.empty()) return job.fail(DiagnosticCode::kDeliveryEmpty, {delivery.string()});
  auto file = openOwnVirtualRaster(tiles.text, delivery, tiles.format);
  if (!file) return base::Result<Imported>::failure(std::move(file.diagnostics()));
  job.file = std::move(file).value();
  job.state = tiles.state;
  return importOpened(job, {tiles.text, tiles.format, delivery, true, {}}, options, tiles.bytes);
}

}  // namespace stadtblick::io
