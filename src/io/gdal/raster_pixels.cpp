#include "io/gdal/raster_pixels.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace stadtblick::io {

namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
constexpr double kUnchanged = 1.0;

struct BandTarget {
  void* data;
  GDALDataType type;
  int pixelSpace;  ///< bytes from one pixel to the next.
};

bool readBand(GDALRasterBandH band, const PixelWindow& window, GDALRIOResampleAlg resampling,
              const BandTarget& target, RasterProgress* progress) {
  GDALRasterIOExtraArg extra;
  INIT_RASTERIO_EXTRA_ARG(extra);
  extra.eResampleAlg = resampling;
  if (progress != nullptr) {
    extra.pfnProgress = reportProgress;
    extra.pProgressData = progress;
  }
  const auto width = static_cast<int>(window.width);
  const auto height = static_cast<int>(window.height);
  return GDALRasterIOEx(band, GF_Read, static_cast<int>(window.column), static_cast<int>(window.row),
                        static_cast<int>(window.columns), static_cast<int>(window.rows), target.data, width,
                        height, target.type, target.pixelSpace, GSpacing{target.pixelSpace} * width,
                        &extra) == CE_None;
}

/// What a sample of `band` means in metres.
struct HeightUnit {
  double scale = 1.0;
  double offset = 0.0;
};

HeightUnit heightUnit(GDALRasterBandH band) {
  HeightUnit unit{GDALGetRasterScale(band, nullptr), GDALGetRasterOffset(band, nullptr)};
  const std::string name = GDALGetRasterUnitType(band);
  double metres = 1.0;
  if (name == "ft" || name == "foot") metres = 0.3048;
  if (name == "us-ft" || name == "US survey foot") metres = 1200.0 / 3937.0;
  return {unit.scale * metres, unit.offset * metres};
}

/// No place on Earth is higher or deeper than this; files without a no-data value use such numbers for it.
bool isImpossibleHeight(double metres) {
  constexpr double kHighest = 12000.0;
  constexpr double kCommonNoData = -9999.0;
  return !std::isfinite(metres) || std::abs(metres) > kHighest || metres == kCommonNoData;
}

void toMetres(GDALRasterBandH band, std::vector<float>& heights) {
  int hasNoData = FALSE;
  const auto noData = static_cast<float>(GDALGetRasterNoDataValue(band, &hasNoData));
  const auto unit = heightUnit(band);
  for (float& height : heights) {
    const bool none = hasNoData != FALSE && height == noData;
    const double metres = static_cast<double>(height) * unit.scale + unit.offset;
    height =
        none || isImpossibleHeight(height) || isImpossibleHeight(metres) ? kNaN : static_cast<float>(metres);
  }
}

void applyPalette(GDALColorTableH palette, std::vector<std::uint8_t>& rgba) {
  for (std::size_t i = 0; i + 3 < rgba.size(); i += 4) {
    GDALColorEntry entry{0, 0, 0, 0};
    GDALGetColorEntryAsRGB(palette, rgba[i], &entry);
    const std::array values{entry.c1, entry.c2, entry.c3, entry.c4};
    for (std::size_t c = 0; c < 4; ++c)
      rgba[i + c] = static_cast<std::uint8_t>(std::clamp<short>(values[c], 0, 255));
  }
}

/// A picture that is being read.
struct PictureRead {
  GDALDatasetH dataset;
  PixelWindow window;
  GDALRIOResampleAlg resampling;
  int wideShift;
  RasterPicture& picture;
  std::size_t pixels() const { return std::size_t{window.width} * window.height; }
};

/// How many of 16 bits are left out: none where no sample needs more than 8.
int shiftFor(GDALRasterBandH band, const std::vector<std::uint16_t>& samples) {
  int hasNoData = FALSE;
  const auto noData = GDALGetRasterNoDataValue(band, &hasNoData);
  std::uint16_t highest = 0;
  for (const auto value : samples)
    if (hasNoData == FALSE || value != noData) highest = std::max(highest, value);
  return highest <= 255 ? 0 : 8;
}

/// One band into one channel; 16 bits are brought to 8.
bool readChannel(const PictureRead& read, int bandNumber, RasterProgress* progress) {
  const auto band = GDALGetRasterBand(read.dataset, bandNumber);
  std::uint8_t* channel = read.picture.rgba.data() + (bandNumber - 1);
  if (GDALGetRasterDataType(band) == GDT_Byte)
    return readBand(band, read.window, read.resampling, {channel, GDT_Byte, 4}, progress);
  std::vector<std::uint16_t> wide(read.pixels());
  if (!readBand(band, read.window, read.resampling, {wide.data(), GDT_UInt16, 2}, progress)) return false;
  int shift = read.wideShift;
  if (shift < 0) shift = shiftFor(band, wide);
  for (std::size_t i = 0; i < wide.size(); ++i)
    channel[i * 4] = static_cast<std::uint8_t>(std::min(255, wide[i] >> shift));
  return true;
}

/// Alpha from an alpha band or a mask of the file, or 0 where every channel has its no-data value.
bool readAlpha(const PictureRead& read, int colours) {
  const auto first = GDALGetRasterBand(read.dataset, 1);
  const int flags = GDALGetMaskFlags(first);
  if ((flags & (GMF_ALPHA | GMF_PER_DATASET)) != 0)
    return readBand(GDALGetMaskBand(first), read.window, GRIORA_NearestNeighbour,
                    {read.picture.rgba.data() + 3, GDT_Byte, 4}, nullptr);
  if ((flags & GMF_NODATA) == 0) return true;
  std::vector<std::uint8_t> valid(read.pixels());
  std::vector<std::uint8_t> any(valid.size(), 0);
  for (int band = 1; band <= colours; ++band) {
    if (!readBand(GDALGetMaskBand(GDALGetRasterBand(read.dataset, band)), read.window,
                  GRIORA_NearestNeighbour, {valid.data(), GDT_Byte, 1}, nullptr))
      return false;
    for (std::size_t i = 0; i < any.size(); ++i) any[i] |= valid[i];
  }
  for (std::size_t i = 0; i < any.size(); ++i) read.picture.rgba[i * 4 + 3] = any[i];
  return true;
}

int alphaBands(GDALDatasetH dataset) {
  const int bands = GDALGetRasterCount(dataset);
  const bool last = GDALGetRasterColorInterpretation(GDALGetRasterBand(dataset, bands)) == GCI_AlphaBand;
  return bands > 1 && last ? 1 : 0;
}

}  // namespace

int CPL_STDCALL reportProgress(double fraction, const char* /*message*/, void* data) {
  auto& progress = *static_cast<RasterProgress*>(data);
  const auto done = static_cast<std::uint64_t>(fraction * static_cast<double>(progress.bytes));
  if (done > progress.reported) {
    progress.progress.advance(done - progress.reported);
    progress.reported = done;
  }
  return progress.cancel.cancelled() ? FALSE : TRUE;
}

bool holdsHeights(const RasterFile& file) {
  if (file.format == "XYZ") return true;
  const auto dataset = file.dataset.get();
  if (GDALGetRasterCount(dataset) - alphaBands(dataset) != 1) return false;
  const auto band = GDALGetRasterBand(dataset, 1);
  return GDALGetRasterDataType(band) != GDT_Byte && GDALGetRasterColorTable(band) == nullptr;
}

PixelWindow wholeOf(const RasterGrid& grid, std::uint32_t maxSize) {
  const double factor =
      std::max(kUnchanged, static_cast<double>(std::max(grid.width, grid.height)) / maxSize);
  return {0,
          0,
          grid.width,
          grid.height,
          std::max(1U, static_cast<std::uint32_t>(grid.width / factor + 0.5)),
          std::max(1U, static_cast<std::uint32_t>(grid.height / factor + 0.5))};
}

RasterGrid gridOf(const RasterGrid& grid, const PixelWindow& window) {
  RasterGrid result = grid;
  const auto corner = grid.at(window.column, window.row);
  result.toWorld[0] = corner.x;
  result.toWorld[3] = corner.y;
  result.width = window.width;
  result.height = window.height;
  const double perColumn = static_cast<double>(window.columns) / window.width;
  const double perRow = static_cast<double>(window.rows) / window.height;
  for (const std::size_t i : {1U, 4U}) result.toWorld[i] *= perColumn;
  for (const std::size_t i : {2U, 5U}) result.toWorld[i] *= perRow;
  return result;
}

std::string readHeights(const RasterFile& file, const PixelWindow& window, RasterProgress* progress,
                        RasterHeights& result) {
  const GdalQuiet quiet;
  const auto band = GDALGetRasterBand(file.dataset.get(), 1);
  if (GDALDataTypeIsComplex(GDALGetRasterDataType(band)) != FALSE) return "its samples are complex numbers";
  result.grid = gridOf(file.grid, window);
  result.heights.assign(std::size_t{window.width} * window.height, kNaN);
  if (!readBand(band, window, GRIORA_Average, {result.heights.data(), GDT_Float32, 4}, progress))
    return lastGdalError("it is broken");
  toMetres(band, result.heights);
  return {};
}

bool holdsAny(const RasterHeights& raster) {
  return std::ranges::any_of(raster.heights, [](float height) { return !std::isnan(height); });
}

int wideShiftOf(const RasterFile& file) {
  constexpr std::uint32_t kCoarse = 512;
  const GdalQuiet quiet;
  const auto window = wholeOf(file.grid, kCoarse);
  int most = -1;
  for (int number = 1; number <= GDALGetRasterCount(file.dataset.get()); ++number) {
    const auto band = GDALGetRasterBand(file.dataset.get(), number);
    if (GDALGetRasterDataType(band) != GDT_UInt16) continue;
    std::vector<std::uint16_t> wide(std::size_t{window.width} * window.height);
    if (readBand(band, window, GRIORA_NearestNeighbour, {wide.data(), GDT_UInt16, 2}, nullptr))
      most = std::max(most, shiftFor(band, wide));
  }
  return most;
}

std::string readPicture(const RasterFile& file, const PixelWindow& window, int wideShift,
                        RasterProgress* progress, RasterPicture& result) {
  const GdalQuiet quiet;
  const auto dataset = file.dataset.get();
  const auto first = GDALGetRasterBand(dataset, 1);
  const auto type = GDALGetRasterDataType(first);
  if (type != GDT_Byte && type != GDT_UInt16)
    return fmt::format("its samples are {}, a picture has 8 or 16 bits", GDALGetDataTypeName(type));
  const int colours = GDALGetRasterCount(dataset) - alphaBands(dataset) >= 3 ? 3 : 1;
  const auto palette = colours == 1 ? GDALGetRasterColorTable(first) : nullptr;
  const PictureRead read{dataset, window, palette != nullptr ? GRIORA_NearestNeighbour : GRIORA_Average,
                         wideShift, result};
  result.grid = gridOf(file.grid, window);
  result.rgba.assign(read.pixels() * 4, 255);
  for (int band = 1; band <= colours; ++band)
    if (!readChannel(read, band, band == 1 ? progress : nullptr)) return lastGdalError("it is broken");
  if (palette != nullptr) applyPalette(palette, result.rgba);
  if (colours == 1 && palette == nullptr)
    for (std::size_t i = 0; i + 3 < result.rgba.size(); i += 4)
      result.rgba[i + 2] = result.rgba[i + 1] = result.rgba[i];
  if (palette == nullptr && !readAlpha(read, colours)) return lastGdalError("it is broken");
  return {};
}

}  // namespace stadtblick::io
