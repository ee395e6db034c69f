#include <cpl_vsi.h>
#include <fmt/format.h>
#include <gdal.h>

#include <algorithm>
#include <array>
#include <vector>

#include "io/gdal/gdal_library.hpp"
#include "io/picture/decoders.hpp"

namespace stadtblick::io {

namespace {

/// The bytes as a file that only GDAL sees; nothing beside it is read.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes)
      : name_(fmt::format("/vsimem/stadtblick-{}.tif", fmt::ptr(this))) {
    // GDAL's signature is not const; it does not write to a file that was opened to be read.
    auto* data = const_cast<GByte*>(reinterpret_cast<const GByte*>(bytes.data()));
    if (auto* file = VSIFileFromMemBuffer(name_.c_str(), data, bytes.size(), FALSE)) VSIFCloseL(file);
  }
  ~MemoryFile() { VSIUnlink(name_.c_str()); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  const std::string& name() const { return name_; }

 private:
  std::string name_;
};

GdalDataset openTiff(const std::string& name) {
  const char* const drivers[] = {"GTiff", nullptr};
  return GdalDataset(GDALOpenEx(name.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers, nullptr, nullptr));
}

bool readBand(GDALDatasetH dataset, int band, model::Image& image, std::size_t channel) {
  GDALRasterIOExtraArg extra;
  INIT_RASTERIO_EXTRA_ARG(extra);
  extra.eResampleAlg = GRIORA_Average;
  const auto width = static_cast<int>(image.width);
  const auto height = static_cast<int>(image.height);
  const auto handle = GDALGetRasterBand(dataset, band);
  if (GDALGetRasterDataType(handle) != GDT_UInt16)
    return GDALRasterIOEx(handle, GF_Read, 0, 0, GDALGetRasterXSize(dataset), GDALGetRasterYSize(dataset),
                          image.rgba.data() + channel, width, height, GDT_Byte, 4, GSpacing{4} * width,
                          &extra) == CE_None;
  std::vector<std::uint16_t> wide(std::size_t{image.width} * image.height);
  if (GDALRasterIOEx(handle, GF_Read, 0, 0, GDALGetRasterXSize(dataset), GDALGetRasterYSize(dataset),
                     wide.data(), width, height, GDT_UInt16, 0, 0, &extra) != CE_None)
    return false;
  for (std::size_t i = 0; i < wide.size(); ++i)
    image.rgba[i * 4 + channel] = static_cast<std::uint8_t>(wide[i] >> 8);
  return true;
}

void applyPalette(GDALColorTableH palette, model::Image& image) {
  for (std::size_t i = 0; i + 3 < image.rgba.size(); i += 4) {
    GDALColorEntry entry{0, 0, 0, 255};
    GDALGetColorEntryAsRGB(palette, image.rgba[i], &entry);
    const std::array values{entry.c1, entry.c2, entry.c3, entry.c4};
    for (std::size_t c = 0; c < 4; ++c)
      image.rgba[i + c] = static_cast<std::uint8_t>(std::clamp<short>(values[c], 0, 255));
  }
}

void copyFirstChannel(model::Image& image) {
  for (std::size_t i = 0; i + 3 < image.rgba.size(); i += 4)
    image.rgba[i + 2] = image.rgba[i + 1] = image.rgba[i];
}

}  // namespace

Decoded decodeTiff(std::string_view bytes, std::uint32_t maxSize) {
  prepareGdal();
  const GdalQuiet quiet;
  const MemoryFile file(bytes);
  const auto dataset = openTiff(file.name());
  if (!dataset) return {{}, lastGdalError("it is broken")};

  const auto sourceWidth = static_cast<std::uint32_t>(GDALGetRasterXSize(dataset.get()));
  const auto sourceHeight = static_cast<std::uint32_t>(GDALGetRasterYSize(dataset.get()));
  const int bands = GDALGetRasterCount(dataset.get());
  Decoded result;
  result.error = sizeError(sourceWidth, sourceHeight);
  if (!result.error.empty()) return result;
  if (bands == 0) return {{}, "it has no bands"};
  const auto firstBand = GDALGetRasterBand(dataset.get(), 1);
  const auto type = GDALGetRasterDataType(firstBand);
  if (type != GDT_Byte && type != GDT_UInt16)
    return {{}, fmt::format("its samples are {}, not 8 or 16 bits", GDALGetDataTypeName(type))};

  const double scale = std::max(1.0, static_cast<double>(std::max(sourceWidth, sourceHeight)) / maxSize);
  auto& image = result.image;
  image.width = std::max(1U, static_cast<std::uint32_t>(sourceWidth / scale + 0.5));
  image.height = std::max(1U, static_cast<std::uint32_t>(sourceHeight / scale + 0.5));
  image.rgba.assign(std::size_t{image.width} * image.height * 4, 255);
  const bool grey = bands < 3;
  const int colours = grey ? 1 : 3;
  const bool alpha = bands == colours + 1;
  bool good = true;
  for (int band = 1; band <= colours; ++band)
    good = good && readBand(dataset.get(), band, image, static_cast<std::size_t>(band - 1));
  if (alpha) good = good && readBand(dataset.get(), bands, image, 3);
  if (!good) return {{}, lastGdalError("it is broken")};
  if (const auto palette = GDALGetRasterColorTable(firstBand); grey && palette != nullptr)
    applyPalette(palette, image);
  else if (grey)
    copyFirstChannel(image);
  return result;
}

}  // namespace stadtblick::io
