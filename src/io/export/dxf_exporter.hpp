#pragma once

#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// AutoCAD DXF, release 2000: 3D faces on a layer for each kind of object and surface; the gml:id stands in
/// the extended data of each face.
class DxfExporter : public Exporter {
 public:
  std::string_view name() const override { return "dxf"; }
  std::string_view title() const override;
  std::span<const std::string_view> endings() const override;
  base::Result<ExportReport> write(const ExportRequest& request, OutputFiles& files,
                                   const ExportContext& context) const override;
};

}  // namespace stadtblick::io::exporting
