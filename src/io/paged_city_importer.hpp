#pragma once

#include "io/importer.hpp"

namespace stadtblick::io {

/// Opens cities that are cut into tiles: what `stadtblick prepare` wrote (city.json), and 3D Tiles of others
/// (tileset.json). Nothing but their tables is read before it is seen.
class PagedCityImporter final : public Importer {
 public:
  std::string_view name() const override { return "tiles"; }
  bool readsCities() const override { return false; }
  bool readsFromWeb() const override { return true; }
  std::optional<Probe> probe(const std::filesystem::path& path, std::string_view head) const override;
  /// A prepared city brings its frame: fails with kArgumentInvalid where the project has another one.
  base::Result<Imported> read(const std::filesystem::path& path, const ImportOptions& options,
                              const ImportContext& context) const override;
};

/// The file that stands for a folder: its city.json or tileset.json; the path itself where there is none.
std::filesystem::path entryOf(const std::filesystem::path& path);

}  // namespace stadtblick::io
