#pragma once

#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// Binary STL of closed objects, for 3D printing and simulation. What is not closed is a finding, and left
/// out unless allowed.
class StlExporter : public Exporter {
 public:
  std::string_view name() const override { return "stl"; }
  std::string_view title() const override;
  std::span<const std::string_view> endings() const override;
  base::Result<ExportReport> write(const ExportRequest& request, OutputFiles& files,
                                   const ExportContext& context) const override;
};

}  // namespace stadtblick::io::exporting
