#pragma once

#include "io/export/exporter.hpp"

namespace stadtblick::io::exporting {

/// glTF 2.0: a node an object, named by its gml:id, attributes in its extras. As one binary file (GLB), or as
/// JSON with a .bin and a folder of textures beside it.
class GltfExporter : public Exporter {
 public:
  enum class Container : std::uint8_t { kBinary, kJson };
  explicit GltfExporter(Container container) : container_(container) {}

  std::string_view name() const override { return container_ == Container::kBinary ? "glb" : "gltf"; }
  std::string_view title() const override;
  std::span<const std::string_view> endings() const override;
  ExportTraits traits() const override { return {false, UpAxis::kY}; }
  base::Result<ExportReport> write(const ExportRequest& request, OutputFiles& files,
                                   const ExportContext& context) const override;

 private:
  Container container_;
};

}  // namespace stadtblick::io::exporting
