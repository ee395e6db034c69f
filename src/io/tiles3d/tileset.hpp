#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "model/city_source.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::io::tiles3d {

struct TilesetOpenOptions {
  /// The project's frame, for tilesets of others; without one it is made around the tileset. Tilesets that
  /// this program wrote bring theirs.
  std::optional<geo::LocalFrame> frame;
  /// The first row of each cell in the catalogue that belongs to the tileset, and behind them how many rows
  /// there are. Empty: no catalogue, all object ids are kNoObjectId.
  std::vector<model::CatalogueRow> cellFirstRow;
};

/// A tileset on disk, in an archive or on the web: 3D Tiles 1.0 or 1.1. Nodes' geometricErrorMetres are as written: made for a maximum
/// screen-space error of 16 pixels, at which what this program wrote is 1 to 2 pixels off.
class Tileset : public model::TileTree {
 public:
  /// Reads tileset.json. Fails as readInput() does, or with kTilesetInvalid.
  static base::Result<std::unique_ptr<Tileset>> open(const std::filesystem::path& path,
                                                     TilesetOpenOptions options);
  ~Tileset() override;

  const geo::LocalFrame& frame() const override;
  const std::vector<model::TileNode>& nodes() const override;
  base::Result<model::TileContent> load(model::TileIndex tile,
                                        const base::CancelToken& cancel) const override;
  base::Result<Expansion> expand(model::TileIndex tile, const base::CancelToken& cancel) const override;
  void adopt(model::TileIndex tile, Expansion expansion) override;

 private:
  Tileset();
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::io::tiles3d
