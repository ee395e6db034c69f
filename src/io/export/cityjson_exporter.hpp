#pragma once

#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// CityJSON 2.0: objects with attributes and addresses, all levels of detail (or the one asked for), semantic
/// surfaces, materials and textures of all themes, geometry templates. Coordinates are those of the CRS, to
/// 1 mm.
class CityJsonExporter : public Exporter {
 public:
  std::string_view name() const override { return "cityjson"; }
  std::string_view title() const override;
  std::span<const std::string_view> endings() const override;
  ExportTraits traits() const override { return {true, UpAxis::kZ}; }
  base::Result<ExportReport> write(const ExportRequest& request, OutputFiles& files,
                                   const ExportContext& context) const override;
};

}  // namespace stadtblick::io::exporting
