#include "io/gdal/raster_overviews.hpp"

#include <cpl_conv.h>
#include <fmt/format.h>
#include <gdal_utils.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

#include "io/prepared/content_hash.hpp"

namespace stadtblick::io {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

constexpr int kReadAtOnce = 1024;  // pixels along a side
constexpr int kCoarsest = 256;

/// GDAL's options of this thread, as long as this lives.
class ThreadOptions {
 public:
  explicit ThreadOptions(std::vector<std::pair<const char*, const char*>> options)
      : options_(std::move(options)) {
    for (const auto& [name, value] : options_) CPLSetThreadLocalConfigOption(name, value);
  }
  ~ThreadOptions() {
    for (const auto& [name, value] : options_) CPLSetThreadLocalConfigOption(name, nullptr);
  }
  ThreadOptions(const ThreadOptions&) = delete;
  ThreadOptions& operator=(const ThreadOptions&) = delete;

 private:
  std::vector<std::pair<const char*, const char*>> options_;
};

/// A virtual raster of all of `raster`, as a file.
bool writeVirtualRaster(GDALDatasetH raster, const fs::path& path) {
  const char* const arguments[] = {"-of", "VRT", nullptr};
  GDALTranslateOptions* options = GDALTranslateOptionsNew(const_cast<char**>(arguments), nullptr);
  int usageError = FALSE;
  const GdalDataset made(GDALTranslate(path.c_str(), raster, options, &usageError));
  GDALTranslateOptionsFree(options);
  return made != nullptr;
}

bool buildOverviews(const fs::path& path, RasterProgress& progress) {
  const GdalDataset dataset(
      GDALOpenEx(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, nullptr, nullptr, nullptr));
  if (!dataset) return false;
  const int longest = std::max(GDALGetRasterXSize(dataset.get()), GDALGetRasterYSize(dataset.get()));
  std::vector<int> levels;
  for (int level = 2; longest / level >= kCoarsest; level *= 2) levels.push_back(level);
  const auto type = GDALGetRasterDataType(GDALGetRasterBand(dataset.get(), 1));
  const bool floating = type == GDT_Float32 || type == GDT_Float64;
  const ThreadOptions options({{"COMPRESS_OVERVIEW", "ZSTD"},
                               {"ZSTD_LEVEL_OVERVIEW", "3"},
                               {"PREDICTOR_OVERVIEW", floating ? "3" : "2"},
                               {"BIGTIFF_OVERVIEW", "IF_SAFER"},
                               {"GDAL_TIFF_OVR_BLOCKSIZE", "256"},
                               {"GDAL_NUM_THREADS", "2"}});
  return GDALBuildOverviews(dataset.get(), "AVERAGE", static_cast<int>(levels.size()), levels.data(), 0,
                            nullptr, reportProgress, &progress) == CE_None;
}

}  // namespace

bool hasOverviews(GDALDatasetH dataset) {
  const auto band = GDALGetRasterBand(dataset, 1);
  int longest = std::max(GDALGetRasterBandXSize(band), GDALGetRasterBandYSize(band));
  for (int i = 0; i < GDALGetOverviewCount(band); ++i) {
    const auto overview = GDALGetOverview(band, i);
    longest = std::min(longest, std::max(GDALGetRasterBandXSize(overview), GDALGetRasterBandYSize(overview)));
  }
  return longest <= kReadAtOnce;
}

base::Result<fs::path> cachedOverviews(GDALDatasetH raster, const std::string& key, const fs::path& cache,
                                       const fs::path& called, RasterProgress& progress) {
  using Failure = base::Result<fs::path>;
  const GdalQuiet quiet;
  const fs::path folder = cache / fmt::format("ground-{:016x}", prepared::contentHash(key));
  constexpr const char* kName = "raster.vrt";
  std::error_code error;
  if (fs::exists(folder / kName, error)) return folder / kName;

  const fs::path made = folder.string() + fmt::format(".new-{}", ::getpid());
  fs::remove_all(made, error);
  fs::create_directories(made, error);
  if (error)
    return Failure::failure(DiagnosticCode::kFileNotWritable, {made.string(), 0, {}},
                            {made.string(), error.message()});
  if (!writeVirtualRaster(raster, made / kName) || !buildOverviews(made / kName, progress)) {
    const std::string reason = lastGdalError("its overviews cannot be made");
    fs::remove_all(made, error);
    if (progress.cancel.cancelled())
      return Failure::failure(DiagnosticCode::kCancelled, {called.string(), 0, {}});
    return Failure::failure(DiagnosticCode::kRasterUnreadable, {called.string(), 0, {}},
                            {called.string(), reason});
  }
  fs::rename(made, folder, error);
  if (!error) return folder / kName;
  // Another program was faster.
  std::error_code ignored;
  fs::remove_all(made, ignored);
  if (fs::exists(folder / kName, ignored)) return folder / kName;
  return Failure::failure(DiagnosticCode::kFileNotWritable, {folder.string(), 0, {}},
                          {folder.string(), error.message()});
}

}  // namespace stadtblick::io
