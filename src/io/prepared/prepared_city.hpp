#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "io/prepared/manifest.hpp"
#include "io/prepared/mapped_catalogue.hpp"
#include "model/city_source.hpp"

namespace stadtblick::io::prepared {

/// A city that `stadtblick prepare` wrote, opened: the catalogue is mapped, cells are read when they are
/// asked for. Any thread.
class PreparedCity : public model::CitySource {
 public:
  /// `folder` is that of the city. Fails with kFileNotFound, kPreparedDamaged, kPreparedVersion.
  static base::Result<std::unique_ptr<PreparedCity>> open(const std::filesystem::path& folder);

  const geo::LocalFrame& frame() const override { return manifest_.frame; }
  std::span<const model::Source> sources() const override { return sources_; }
  const model::Catalogue& catalogue() const override { return *catalogue_; }
  std::span<const model::CityCell> cells() const override { return cells_; }
  /// All cells have the themes of the city, in the same order, with or without surfaces.
  base::Result<model::LoadedCell> load(std::uint32_t cell, const base::CancelToken& cancel) const override;

  const Manifest& manifest() const { return manifest_; }
  std::filesystem::path tilesetPath() const { return folder_ / "tiles" / "tileset.json"; }

 private:
  PreparedCity() = default;

  std::filesystem::path folder_;
  Manifest manifest_;
  std::unique_ptr<MappedCatalogue> catalogue_;
  std::vector<model::Source> sources_;
  std::vector<std::uint64_t> sourceKeys_;  ///< of each source.
  std::vector<model::CityCell> cells_;
};

}  // namespace stadtblick::io::prepared
