#pragma once

#include "io/importer.hpp"

namespace stadtblick::io {

/// Importer "raster": GeoTIFF, VRT (confined to its folder), ESRI ASCII grid, and PNG, JPEG and JPEG 2000
/// with a georeference. One band of numbers is terrain, grey, palette or colours are a picture on the ground.
/// What is in another system, turned or mirrored is warped into the project's frame; terrain larger than
/// 4096² and pictures larger than 8192² are reduced (kRasterReduced). Never touches the network.
class RasterImporter : public Importer {
 public:
  std::string_view name() const override { return "raster"; }
  bool readsCities() const override { return false; }
  std::optional<Probe> probe(const std::filesystem::path& path, std::string_view head) const override;
  /// Fails with kRasterUnreadable, kRasterNoGeoreference, kCrsTransformFailed or kCancelled.
  base::Result<Imported> read(const std::filesystem::path& path, const ImportOptions& options,
                              const ImportContext& context) const override;
};

}  // namespace stadtblick::io
