#include "io/gdal/raster_tiles.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <fmt/format.h>
#include <gdal_utils.h>
#include <unistd.h>

#include <cmath>
#include <optional>

#include "io/gdal/raster_file.hpp"
#include "io/gdal/raster_pixels.hpp"
#include "io/input_file.hpp"
#include "io/prepared/content_hash.hpp"

namespace stadtblick::io {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

/// A point list as a GeoTIFF of the cache: parts of it can be read then. "" where that fails.
std::string convertedPoints(const RasterFile& file, const fs::path& path, const fs::path& cache) {
  const fs::path target = cache / fmt::format("ground-{:016x}.tif", prepared::contentHash(stateOf(path)));
  std::error_code error;
  if (fs::exists(target, error)) return target.string();
  fs::create_directories(cache, error);
  const fs::path made = target.string() + fmt::format(".new-{}", ::getpid());
  const char* const arguments[] = {"-of", "GTiff",         "-ot", "Float32",     "-co",  "TILED=YES",
                                   "-co", "COMPRESS=ZSTD", "-co", "PREDICTOR=3", nullptr};
  GDALTranslateOptions* options = GDALTranslateOptionsNew(const_cast<char**>(arguments), nullptr);
  int usageError = FALSE;
  GdalDataset written(GDALTranslate(made.c_str(), file.dataset.get(), options, &usageError));
  GDALTranslateOptionsFree(options);
  if (!written) return {};
  written.reset();
  fs::rename(made, target, error);
  return error ? std::string() : target.string();
}

/// What the first tile decides on.
struct Kind {
  bool heights = false;
  std::string crs;
  std::string_view format;
};

struct Tile {
  std::string name;  ///< as GDAL calls it.
  Kind kind;
};

/// One tile, looked at; or what is wrong with it.
base::Result<Tile> lookAt(const fs::path& path, const fs::path& cache) {
  auto head = readInputHead(path, kHeadBytes);
  if (!head) return base::Result<Tile>::failure(std::move(head.diagnostics()));
  const auto format = rasterFormat(head.value());
  if (!format)
    return base::Result<Tile>::failure(DiagnosticCode::kFormatUnknown, {path.string(), 0, {}},
                                       {path.string(), "a raster"});
  auto file = openRaster(path, *format);
  if (!file) return base::Result<Tile>::failure(std::move(file.diagnostics()));
  Tile tile{gdalName(path),
            {holdsHeights(file.value()), file->crs.isKnown() ? file->crs.text() : "", *format}};
  if (*format == "XYZ" && !cache.empty()) {
    const GdalQuiet quiet;
    tile.name = convertedPoints(file.value(), path, cache);
    if (tile.name.empty())
      return base::Result<Tile>::failure(
          DiagnosticCode::kRasterUnreadable, {path.string(), 0, {}},
          {path.string(), lastGdalError("it cannot be brought into another form")});
  }
  return tile;
}

/// The text of a virtual raster of these; "" where GDAL cannot make it.
std::string virtualRaster(const std::vector<std::string>& names) {
  const GdalQuiet quiet;
  std::vector<const char*> list;
  for (const std::string& name : names) list.push_back(name.c_str());
  const char* const arguments[] = {"-resolution", "highest", nullptr};
  GDALBuildVRTOptions* options = GDALBuildVRTOptionsNew(const_cast<char**>(arguments), nullptr);
  int usageError = FALSE;
  const GdalDataset made(
      GDALBuildVRT("", static_cast<int>(list.size()), nullptr, list.data(), options, &usageError));
  GDALBuildVRTOptionsFree(options);
  if (!made) return {};
  char** text = GDALGetMetadata(made.get(), "xml:VRT");
  return text == nullptr || text[0] == nullptr ? std::string() : std::string(text[0]);
}

}  // namespace

std::string stateOf(const fs::path& path) {
  const InputStatus status = inputStatus(path);
  return fmt::format("{}\n{}\n{}", fs::absolute(path).lexically_normal().string(), status.bytes,
                     status.modified.microseconds);
}

RasterTiles tilesOf(const std::vector<fs::path>& files, const fs::path& cache, const ImportContext& context,
                    base::Diagnostics& findings) {
  std::vector<std::optional<base::Result<Tile>>> looked(files.size());
  context.tasks.parallelFor(files.size(), [&](std::size_t i) {
    if (!context.cancel.cancelled()) looked[i].emplace(lookAt(files[i], cache));
  });
  RasterTiles tiles;
  if (context.cancel.cancelled()) return tiles;
  std::vector<std::string> names;
  std::optional<Kind> first;
  for (std::size_t i = 0; i < files.size(); ++i) {
    auto& one = *looked[i];
    findings.append(base::Diagnostics(one.diagnostics()));
    if (!one) continue;
    const Kind& kind = one->kind;
    if (!first) first = kind;
    if (kind.heights != first->heights || kind.crs != first->crs) {
      findings.add(DiagnosticCode::kRasterUnreadable, {files[i].string(), 0, {}},
                   {files[i].string(), kind.heights != first->heights
                                           ? "it is a tile of another kind than the first of the delivery"
                                           : "its system is another than that of the first tile"});
      continue;
    }
    names.push_back(one->name);
    tiles.state += stateOf(files[i]) + '\n';
    tiles.bytes += inputStatus(files[i]).bytes;
  }
  if (names.empty()) return tiles;
  tiles.format = first->format;
  tiles.text = virtualRaster(names);
  return tiles;
}

}  // namespace stadtblick::io
