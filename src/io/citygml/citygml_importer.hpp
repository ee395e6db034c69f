#pragma once

#include "io/importer.hpp"

namespace stadtblick::io::citygml {

/// CityGML 0.4 to 2.0, and of 3.0 what is alike, by our own streaming reader.
class CityGmlImporter final : public Importer {
 public:
  std::string_view name() const override { return "citygml"; }
  std::optional<Probe> probe(const std::filesystem::path& path, std::string_view head) const override;
  base::Result<Imported> read(const std::filesystem::path& path, const ImportOptions& options,
                              const ImportContext& context) const override;
  base::Result<base::Done> stream(const std::filesystem::path& path, const ImportOptions& options,
                                  const ImportContext& context, const PieceSink& sink) const override;
};

}  // namespace stadtblick::io::citygml
