#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "model/city_source.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::io::tiles3d {

class ForeignObjects;
struct TileDetail;

struct TilesetOpenOptions {
  /// The project's frame, for tilesets of others; without one it is made around the tileset. Tilesets that
  /// this program wrote bring theirs.
  std::optional<geo::LocalFrame> frame;
  /// The first row of each cell in the catalogue that belongs to the tileset, and behind them how many rows
  /// there are. Empty: no catalogue, all object ids are kNoObjectId.
  std::vector<model::CatalogueRow> cellFirstRow;
  std::shared_ptr<const std::string> fetched =
      nullptr;  ///< tileset.json, where it was fetched from the web already.
  base::CancelToken cancel = {};
};

/// A tileset on disk, in an archive or on the web: 3D Tiles 1.0 or 1.1. Nodes' geometricErrorMetres are as
/// written: made for a maximum screen-space error of 16 pixels, at which what this program wrote is 1 to 2
/// pixels off.
///
/// What tiles of others say of their objects is read at opening, so that all objects are known at once: of a
/// tileset on disk up to 20,000 files and some 1 GB, of one on the web up to 100.
class Tileset : public model::TileTree {
 public:
  /// Reads tileset.json. Fails as readInput() does, or with kTilesetInvalid.
  static base::Result<std::unique_ptr<Tileset>> open(const std::filesystem::path& path,
                                                     TilesetOpenOptions options);
  ~Tileset() override;

  /// The objects of a tileset of others; null where its tiles say nothing of any.
  std::shared_ptr<const model::CitySource> objects() const;

  const geo::LocalFrame& frame() const override;
  const std::vector<model::TileNode>& nodes() const override;
  base::Result<model::TileContent> load(model::TileIndex tile,
                                        const base::CancelToken& cancel) const override;
  base::Result<Expansion> expand(model::TileIndex tile, const base::CancelToken& cancel) const override;
  void adopt(model::TileIndex tile, Expansion expansion) override;

 private:
  Tileset();
  void readObjects(const base::CancelToken& cancel, base::Diagnostics& findings);
  std::uint64_t readObjectsOf(const TileDetail& detail, const std::string& path, ForeignObjects& objects);
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::io::tiles3d
