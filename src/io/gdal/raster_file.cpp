#include "io/gdal/raster_file.hpp"

#include <cpl_conv.h>
#include <fmt/core.h>
#include <ogr_srs_api.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

#include "base/atomic_file.hpp"
#include "io/gdal/vrt_check.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io {

namespace {

namespace fs = std::filesystem;
using base::DiagnosticCode;

/// A raster of more pixels is refused: reading it whole would take minutes.
constexpr std::uint64_t kMostSourcePixels = std::uint64_t{1} << 34;
/// GDAL holds at least one block in memory.
constexpr std::uint64_t kLargestBlock = std::uint64_t{1} << 30;
constexpr std::size_t kLargestVrt = std::size_t{16} << 20;

struct Format {
  std::string_view name;
  const char* driver;
};
constexpr std::array kFormats{
    Format{"GeoTIFF", "GTiff"}, Format{"VRT", "VRT"},   Format{"ASCII grid", "AAIGrid"},
    Format{"PNG", "PNG"},       Format{"JPEG", "JPEG"}, Format{"JPEG 2000", "JP2OpenJPEG"},
    Format{"XYZ", "XYZ"}};

/// Two lines of three numbers each.
bool startsWithPoints(std::string_view head) {
  for (int line = 0; line < 2; ++line) {
    const auto end = head.find('\n');
    if (end == std::string_view::npos) return false;
    std::string_view rest = head.substr(0, end);
    head.remove_prefix(end + 1);
    int numbers = 0;
    while (!rest.empty()) {
      const auto skipped = rest.find_first_not_of(" \t\r;,");
      if (skipped == std::string_view::npos) break;
      rest.remove_prefix(skipped);
      double number = 0.0;
      const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
      if (read.ec != std::errc()) return false;
      rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
      ++numbers;
    }
    if (numbers != 3) return false;
  }
  return true;
}

bool startsWithWord(std::string_view head, std::string_view word) {
  const auto first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || head.size() - first < word.size()) return false;
  return std::ranges::equal(head.substr(first, word.size()), word, [](unsigned char a, unsigned char b) {
    return std::tolower(a) == std::tolower(b);
  });
}

base::Result<RasterFile> unreadable(const fs::path& path, std::string reason) {
  return base::Result<RasterFile>::failure(DiagnosticCode::kRasterUnreadable, {path.string(), 0, {}},
                                           {path.string(), std::move(reason)});
}

/// Why GDAL should not even open it; "" where it may.
std::string refusal(const fs::path& path, std::string_view format) {
  if (format != "VRT") return {};
  std::error_code error;
  if (fs::file_size(path, error) > kLargestVrt) return "it is larger than 16 MiB";
  const auto xml = base::readFile(path);
  if (!xml) return "access to it is denied";
  return vrtRefusal(path.parent_path().string(), xml.value());
}

GdalDataset open(const fs::path& path, std::string_view format) {
  const auto* known = std::ranges::find(kFormats, format, &Format::name);
  if (known == kFormats.end()) return nullptr;
  const char* const drivers[] = {known->driver, nullptr};
  return GdalDataset(
      GDALOpenEx(gdalName(path).c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers, nullptr, nullptr));
}

/// Sizes that would cost more memory or time than a real file is worth; "" where they are fine.
std::string sizeRefusal(GDALDatasetH dataset) {
  const auto width = static_cast<std::uint64_t>(GDALGetRasterXSize(dataset));
  const auto height = static_cast<std::uint64_t>(GDALGetRasterYSize(dataset));
  const int bands = GDALGetRasterCount(dataset);
  if (bands == 0 || width == 0 || height == 0) return "it has no pixels";
  if (width > kMostSourcePixels / height) return fmt::format("{} × {} pixels are too many", width, height);
  int blockWidth = 0;
  int blockHeight = 0;
  const auto band = GDALGetRasterBand(dataset, 1);
  GDALGetBlockSize(band, &blockWidth, &blockHeight);
  const auto bytes = static_cast<std::uint64_t>(GDALGetDataTypeSizeBytes(GDALGetRasterDataType(band)));
  const auto block = static_cast<std::uint64_t>(blockWidth) * static_cast<std::uint64_t>(blockHeight);
  if (block > kLargestBlock / std::max<std::uint64_t>(bytes, 1) / static_cast<std::uint64_t>(bands))
    return fmt::format("its blocks of {} × {} pixels are too large", blockWidth, blockHeight);
  return {};
}

bool isUsable(const GeoTransform& t) {
  if (!std::ranges::all_of(t, [](double value) { return std::isfinite(value); })) return false;
  return std::abs(t[1] * t[5] - t[2] * t[4]) > 1e-30;  // the pixels have an area
}

/// From the file, its world file, or ground control points that fit exactly.
std::optional<GeoTransform> georeference(GDALDatasetH dataset) {
  GeoTransform transform;
  if (GDALGetGeoTransform(dataset, transform.data()) != CE_None) {
    const int points = GDALGetGCPCount(dataset);
    if (points < 3 || GDALGCPsToGeoTransform(points, GDALGetGCPs(dataset), transform.data(), FALSE) == FALSE)
      return std::nullopt;
  }
  return isUsable(transform) ? std::optional(transform) : std::nullopt;
}

struct WrittenCrs {
  std::string text;  ///< WKT
  std::string name;
};

WrittenCrs writtenCrs(GDALDatasetH dataset, const fs::path& path) {
  auto system = GDALGetSpatialRef(dataset);
  if (system == nullptr && GDALGetGCPCount(dataset) > 0) system = GDALGetGCPSpatialRef(dataset);
  if (system != nullptr) {
    const char* const options[] = {"FORMAT=WKT2_2019", nullptr};
    char* wkt = nullptr;
    OSRExportToWktEx(system, &wkt, options);
    const char* name = OSRGetName(system);
    WrittenCrs written{wkt == nullptr ? "" : wkt, name == nullptr ? "" : name};
    CPLFree(wkt);
    return written;
  }
  // A world file has no room for the system; some programs write it beside.
  fs::path beside = path;
  beside.replace_extension(".prj");
  std::error_code error;
  if (!fs::is_regular_file(beside, error)) return {};
  auto text = base::readFile(beside);
  return text ? WrittenCrs{text.value(), text.value()} : WrittenCrs{};
}

}  // namespace

geo::Box3 RasterGrid::bounds() const {
  geo::Box3 box;
  for (const double column : {0.0, 1.0})
    for (const double row : {0.0, 1.0}) box.add(at(column * width, row * height));
  return box;
}

std::optional<std::string_view> rasterFormat(std::string_view head) {
  using namespace std::string_view_literals;
  for (const auto magic : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})
    if (head.starts_with(magic)) return "GeoTIFF";
  if (head.starts_with("\x89PNG\r\n\x1a\n"sv)) return "PNG";
  if (head.starts_with("\xFF\xD8\xFF"sv)) return "JPEG";
  if (head.starts_with("\0\0\0\x0CjP  "sv) || head.starts_with("\xFF\x4F\xFF\x51"sv)) return "JPEG 2000";
  if (startsWithWord(head, "<VRTDataset")) return "VRT";
  if (startsWithWord(head, "ncols")) return "ASCII grid";
  if (startsWithPoints(head)) return "XYZ";
  return std::nullopt;
}

std::string gdalName(const fs::path& path) {
  if (!inputStatus(path).inArchive) return path.string();
  for (fs::path archive = path.parent_path(); archive.has_relative_path(); archive = archive.parent_path())
    if (isArchive(archive))
      return fmt::format("/vsizip/{{{}}}/{}", fs::absolute(archive).string(),
                         path.lexically_relative(archive).string());
  return path.string();
}

namespace {

/// What there is to know of a dataset that was opened.
base::Result<RasterFile> described(GdalDataset dataset, const fs::path& path, std::string_view format) {
  RasterFile file;
  file.format = format;
  file.dataset = std::move(dataset);
  if (!file.dataset) return unreadable(path, lastGdalError("it is broken"));
  if (auto reason = sizeRefusal(file.dataset.get()); !reason.empty())
    return unreadable(path, std::move(reason));

  const auto transform = georeference(file.dataset.get());
  if (!transform)
    return base::Result<RasterFile>::failure(DiagnosticCode::kRasterNoGeoreference, {path.string(), 0, {}},
                                             {path.string()});
  file.grid = {*transform, static_cast<std::uint32_t>(GDALGetRasterXSize(file.dataset.get())),
               static_cast<std::uint32_t>(GDALGetRasterYSize(file.dataset.get()))};
  auto written = writtenCrs(file.dataset.get(), path);
  file.crsAsWritten = std::move(written.name);
  if (!written.text.empty())
    if (auto crs = geo::Crs::fromText(written.text)) file.crs = std::move(crs).value();
  return file;
}

}  // namespace

base::Result<RasterFile> openRaster(const fs::path& path, std::string_view format) {
  prepareGdal();
  const GdalQuiet quiet;
  if (auto reason = refusal(path, format); !reason.empty()) return unreadable(path, std::move(reason));
  return described(open(path, format), path, format);
}

base::Result<RasterFile> openOwnVirtualRaster(const std::string& fileOrText, const fs::path& called,
                                              std::string_view format) {
  prepareGdal();
  const GdalQuiet quiet;
  return described(open(fileOrText, "VRT"), called, format);
}

}  // namespace stadtblick::io
