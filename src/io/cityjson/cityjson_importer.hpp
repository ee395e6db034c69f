#pragma once

#include "io/importer.hpp"

namespace stadtblick::io::cityjson {

/// Our own reader of CityJSON 1.0, 1.1 and 2.0, and of CityJSONSeq. Earlier versions are read as 1.0, later
/// ones as 2.0, as far as they are alike.
class CityJsonImporter final : public Importer {
 public:
  std::string_view name() const override { return "cityjson"; }
  std::optional<Probe> probe(const std::filesystem::path& path, std::string_view head) const override;
  base::Result<Imported> read(const std::filesystem::path& path, const ImportOptions& options,
                              const ImportContext& context) const override;
  /// A sequence is read in windows of the file, in memory that does not grow with it. Of a document the text
  /// and the vertices are held whole, its objects are made in pieces.
  base::Result<base::Done> stream(const std::filesystem::path& path, const ImportOptions& options,
                                  const ImportContext& context, const PieceSink& sink) const override;
};

}  // namespace stadtblick::io::cityjson
