#pragma once

#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// GeoPackage with one layer, "objects": a row for each object and part with its attributes, typed, its
/// footprint as MultiPolygon at the height of its lowest point, heights and address.
class GeoPackageExporter : public Exporter {
 public:
  std::string_view name() const override { return "gpkg"; }
  std::string_view title() const override;
  std::span<const std::string_view> endings() const override;
  ExportTraits traits() const override { return {true, UpAxis::kZ}; }
  base::Result<ExportReport> write(const ExportRequest& request, OutputFiles& files,
                                   const ExportContext& context) const override;
};

}  // namespace stadtblick::io::exporting
