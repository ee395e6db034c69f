#pragma once

#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// Wavefront OBJ with its MTL: a group an object, a material a kind of surface or texture.
class ObjExporter : public Exporter {
 public:
  std::string_view name() const override { return "obj"; }
  std::string_view title() const override;
  std::span<const std::string_view> endings() const override;
  base::Result<ExportReport> write(const ExportRequest& request, OutputFiles& files,
                                   const ExportContext& context) const override;
};

}  // namespace stadtblick::io::exporting
