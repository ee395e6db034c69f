#pragma once

// Inside this room only: GDAL with the few drivers that we trust, quiet, and without any network.

#include <cpl_error.h>
#include <gdal.h>

#include <memory>
#include <string>

namespace stadtblick::io {

struct GdalDatasetCloser {
  void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using GdalDataset = std::unique_ptr<std::remove_pointer_t<GDALDatasetH>, GdalDatasetCloser>;

/// Registers GTiff, VRT, AAIGrid, XYZ, PNG, JPEG, JP2OpenJPEG, GPKG and MEM, nothing else, once a process;
/// switches off every way to the network. Call before any use of GDAL.
void prepareGdal();

/// Keeps GDAL's messages of this thread off the standard error; the last one is in `lastGdalError`.
class GdalQuiet {
 public:
  GdalQuiet();
  ~GdalQuiet();
  GdalQuiet(const GdalQuiet&) = delete;
  GdalQuiet& operator=(const GdalQuiet&) = delete;
};

/// What GDAL said last on this thread, or `otherwise`.
std::string lastGdalError(const char* otherwise);

}  // namespace stadtblick::io
