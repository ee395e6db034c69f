#include "io/gdal/gdal_library.hpp"

#include <cpl_conv.h>
#include <gdal_frmts.h>
#include <ogr_srs_api.h>
#include <ogrsf_frmts.h>

#include <mutex>

namespace stadtblick::io {

namespace {

void registerDrivers() {
  // The library's own switches; thread-safe, and read before every open.
  CPLSetConfigOption("GDAL_HTTP_MAX_RETRY", "0");
  CPLSetConfigOption("GDAL_VRT_ENABLE_PYTHON", "NO");
  CPLSetConfigOption("PROJ_NETWORK", "OFF");
  OSRSetPROJEnableNetwork(0);
  GDALRegister_MEM();
  GDALRegister_GTiff();
  GDALRegister_VRT();
  GDALRegister_AAIGrid();
  GDALRegister_XYZ();
  GDALRegister_PNG();
  GDALRegister_JPEG();
  GDALRegister_JP2OpenJPEG();
  RegisterOGRGeoPackage();
}

}  // namespace

void prepareGdal() {
  static std::once_flag once;  // GDAL's list of drivers is one a process
  std::call_once(once, registerDrivers);
}

GdalQuiet::GdalQuiet() {
  CPLErrorReset();
  CPLPushErrorHandler(CPLQuietErrorHandler);
}

GdalQuiet::~GdalQuiet() { CPLPopErrorHandler(); }

std::string lastGdalError(const char* otherwise) {
  const std::string message = CPLGetLastErrorMsg();
  return message.empty() ? otherwise : message;
}

}  // namespace stadtblick::io
