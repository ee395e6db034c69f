#include "io/gdal/raster_importer.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <limits>

#include "base/lower_case.hpp"
#include "geo/crs_transform.hpp"
#include "io/gdal/raster_pixels.hpp"

namespace stadtblick::io {

namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;

constexpr std::uint32_t kLargestTerrain = 4096;
constexpr std::uint32_t kLargestPicture = 8192;

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

/// The plane part of a system; GDAL would otherwise move heights too.
geo::Crs withoutHeights(const geo::Crs& crs) {
  if (crs.verticalName().empty() || !crs.horizontalEpsg()) return crs;
  auto flat = geo::Crs::fromText(fmt::format("EPSG:{}", *crs.horizontalEpsg()));
  return flat ? std::move(flat).value() : crs;
}

/// Everything about one import that its steps need.
struct Job {
  const fs::path& path;
  const ImportContext& context;
  RasterFile file;
  geo::LocalFrame frame;
  base::Diagnostics diagnostics;

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

void noteReduction(Job& job, const RasterGrid& result) {
  const auto& source = job.file.grid;
  const double shown = static_cast<double>(result.width) * result.height;
  constexpr double kHardlyLess = 0.9;
  if (shown < kHardlyLess * source.width * source.height &&
      std::max(source.width, source.height) > std::max(result.width, result.height))
    job.diagnostics.add(DiagnosticCode::kRasterReduced, job.place(),
                        {job.path.string(), fmt::format("{} × {}", source.width, source.height),
                         fmt::format("{} × {}", result.width, result.height)});
}

model::Source sourceOf(const Job& job) {
  model::Source source;
  source.path = job.path.string();
  source.format = job.file.format;
  source.crsAsWritten = job.file.crsAsWritten;
  source.crs = job.file.crs;
  source.worldBounds = job.file.grid.bounds();
  source.name = job.path.stem().string();
  std::error_code error;
  const auto bytes = fs::file_size(job.path, error);
  source.bytes = error ? 0 : bytes;
  return source;
}

/// Heights from the raster's vertical datum to the project's, where a grid or formula for it is there; what
/// is only ballpark stays as it is, and is said.
void shiftHeights(Job& job, RasterHeights& raster) {
  const auto horizontal = withoutHeights(job.frame.crs()).horizontalEpsg();
  const auto vertical = job.file.crs.verticalEpsg();
  if (!horizontal || !vertical || !job.frame.crs().verticalEpsg() ||
      vertical == job.frame.crs().verticalEpsg())
    return;
  const auto from = geo::Crs::fromText(fmt::format("EPSG:{}+{}", *horizontal, *vertical));
  if (!from) return;
  const auto way = geo::CrsTransform::create(from.value(), job.frame.crs());
  for (const auto& finding : way.diagnostics()) {
    auto placed = finding;
    placed.place = job.place();
    placed.severity = std::min(placed.severity, base::Severity::kWarning);
    job.diagnostics.add(std::move(placed));
  }
  if (!way || way.value().info().verticalStep != geo::VerticalStep::kGrid) return;
  std::vector<geo::WorldPosition> row(raster.grid.width);
  for (std::uint32_t r = 0; r < raster.grid.height; ++r) {
    float* heights = &raster.heights[std::size_t{r} * raster.grid.width];
    for (std::uint32_t c = 0; c < raster.grid.width; ++c) {
      row[c] = raster.grid.at(c + 0.5, r + 0.5);
      row[c].z = std::isnan(heights[c]) ? 0.0 : static_cast<double>(heights[c]);
    }
    way.value().fromToTo(row);
    for (std::uint32_t c = 0; c < raster.grid.width; ++c)
      if (!std::isnan(heights[c])) heights[c] = static_cast<float>(row[c].z);
  }
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

base::Result<Imported> readTerrain(Job& job, bool inFrame, RasterProgress& progress) {
  RasterHeights raster;
  if (auto error = readHeights(job.file, kLargestTerrain, progress, raster); !error.empty())
    return job.unreadable(std::move(error));
  model::Source source = sourceOf(job);
  addHeights(raster, source.worldBounds);
  if (!inFrame)
    if (auto error = warpHeights(raster, withoutHeights(job.file.crs), withoutHeights(job.frame.crs()),
                                 kLargestTerrain);
        !error.empty())
      return job.unreadable(std::move(error));
  shiftHeights(job, raster);
  noteReduction(job, raster.grid);

  auto terrain = std::make_shared<model::Terrain>();
  terrain->northWest = job.frame.worldToLocal(raster.grid.at(0.5, 0.5));
  terrain->northWest.z = 0.0;
  terrain->spacingEast = raster.grid.toWorld[1];
  terrain->spacingNorth = -raster.grid.toWorld[5];
  terrain->columns = raster.grid.width;
  terrain->rows = raster.grid.height;
  terrain->heights = std::move(raster.heights);
  const auto base = static_cast<float>(job.frame.origin().z);
  if (base != 0.0F)
    for (float& height : terrain->heights) height -= base;
  terrain->source = std::move(source);
  return {Imported(std::shared_ptr<const model::Terrain>(std::move(terrain))), std::move(job.diagnostics)};
}

base::Result<Imported> readGroundImage(Job& job, bool inFrame, RasterProgress& progress) {
  RasterPicture raster;
  if (auto error = readPicture(job.file, kLargestPicture, progress, raster); !error.empty())
    return job.unreadable(std::move(error));
  if (!inFrame)
    if (auto error = warpPicture(raster, withoutHeights(job.file.crs), withoutHeights(job.frame.crs()),
                                 kLargestPicture);
        !error.empty())
      return job.unreadable(std::move(error));
  noteReduction(job, raster.grid);

  auto image = std::make_shared<model::GroundImage>();
  const auto bounds = raster.grid.bounds();
  image->bounds.add(job.frame.worldToLocal(bounds.min));
  image->bounds.add(job.frame.worldToLocal(bounds.max));
  image->width = raster.grid.width;
  image->height = raster.grid.height;
  image->rgba = std::move(raster.rgba);
  image->source = sourceOf(job);
  return {Imported(std::shared_ptr<const model::GroundImage>(std::move(image))), std::move(job.diagnostics)};
}

std::string readHead(const fs::path& path) {
  std::string head(4096, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(file.gcount()));
  return head;
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
  Job job{path, context, {}, {}, {}};
  const auto format = rasterFormat(readHead(path));
  if (!format) return job.unreadable("its format is not known");
  auto file = openRaster(path, *format);
  if (!file) return base::Result<Imported>::failure(std::move(file.diagnostics()));
  job.file = std::move(file).value();
  chooseCrs(job, options);
  checkArea(job);
  const auto way = planeTransform(job);
  if (!way) return base::Result<Imported>::failure(std::move(job.diagnostics));

  std::error_code error;
  const auto bytes = fs::file_size(path, error);
  RasterProgress progress{context.progress, context.cancel, error ? 0 : bytes};
  context.progress.setTotal(progress.bytes);
  const bool inFrame = way.value().isIdentity() && job.file.grid.isNorthUp();
  return holdsHeights(job.file.dataset.get()) ? readTerrain(job, inFrame, progress)
                                              : readGroundImage(job, inFrame, progress);
}

}  // namespace stadtblick::io
