#pragma once

// Inside this room only: coarser copies of large rasters, kept in the user's cache.

#include <filesystem>
#include <string>

#include "io/gdal/raster_pixels.hpp"

namespace stadtblick::io {

/// True where the raster is small, or holds coarser copies down to a size that is read at once.
bool hasOverviews(GDALDatasetH dataset);

/// The virtual raster in `cache` that has the pixels of `raster` (a file, or the text of a virtual raster)
/// and coarser copies of them. `key` names the raster and its state; what is there under the same key is not
/// made again. What is interrupted leaves nothing behind. Fails with kRasterUnreadable, kCancelled or
/// kFileNotWritable, each called `called`.
base::Result<std::filesystem::path> cachedOverviews(GDALDatasetH raster, const std::string& key,
                                                    const std::filesystem::path& cache,
                                                    const std::filesystem::path& called,
                                                    RasterProgress& progress);

}  // namespace stadtblick::io
