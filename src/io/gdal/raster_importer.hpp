#pragma once

#include "io/importer.hpp"

namespace stadtblick::io {

/// Importer "raster": GeoTIFF, VRT (confined to its folder), ESRI ASCII grid, and PNG, JPEG and JPEG 2000
/// with a georeference. One band of numbers is terrain, grey, palette or colours are a picture on the ground.
/// What is in another system, turned or mirrored is warped into the project's frame. Rasters of more than
/// 4096 pixels along a side stay in their files; coarser copies of them are made in ImportOptions::cache
/// where they have none. Never touches the network.
class RasterImporter : public Importer {
 public:
  std::string_view name() const override { return "raster"; }
  bool readsCities() const override { return false; }
  std::optional<Probe> probe(const std::filesystem::path& path, std::string_view head) const override;
  /// Fails with kRasterUnreadable, kRasterNoGeoreference, kCrsTransformFailed or kCancelled.
  base::Result<Imported> read(const std::filesystem::path& path, const ImportOptions& options,
                              const ImportContext& context) const override;
  /// Tiles as one raster. The first decides on kind and system; what is of another kind or system, or cannot
  /// be read, is left out and said. Point lists (XYZ) are brought into a form that can be read in parts, in
  /// ImportOptions::cache.
  base::Result<Imported> readTiles(const std::filesystem::path& delivery,
                                   const std::vector<std::filesystem::path>& files,
                                   const ImportOptions& options, const ImportContext& context) const override;
};

}  // namespace stadtblick::io
