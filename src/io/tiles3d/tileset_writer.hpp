#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "model/city_source.hpp"
#include "model/tiling/far_level.hpp"

namespace stadtblick::io::tiles3d {

struct TilesetOptions {
  std::uint32_t textureSize = 1024;  ///< pixels of the longer side at most.
  bool compress = false;             ///< EXT_meshopt_compression.
  std::uint32_t theme = 0;           ///< of the models' appearances.
};

/// What the levels above need of a written leaf. Can be stored, so that a city of which one cell has changed
/// writes that cell and the tiles above it only.
struct LeafSummary {
  std::uint32_t cell = 0;
  geo::Box3 bounds;        ///< local, of what is drawn; empty where nothing is.
  geo::LocalPoint anchor;  ///< a place in the middle: it says which tile the leaf hangs under.
  std::string file;        ///< below the tileset's folder; "" where the cell draws nothing.
  std::uint64_t bytes = 0;
  std::string copyright;  ///< of the cell's sources.
  model::FarLevels far;   ///< may be left empty where it can be had again; see FarLevelsOf.

  std::string serialised() const;
  /// Nothing where the bytes are not what serialised() gives.
  static std::optional<LeafSummary> parse(std::string_view bytes);
};

/// The far levels of a leaf, by its index, read again: those of a whole city do not lie in memory at once.
using FarLevelsOf = std::function<base::Result<model::FarLevels>(std::uint32_t leaf)>;

/// Writes a city as 3D Tiles 1.1 into a folder: a leaf a cell, above it far levels in a quadtree of 0.5, 1, 2
/// … km. Vertices are projected metres of the frame; tile.transform is the affine that comes closest to ECEF.
/// Same cells, same bytes. writeCell() may be called from several threads at once.
class TilesetWriter {
 public:
  TilesetWriter(std::filesystem::path folder, geo::LocalFrame frame, TilesetOptions options);
  ~TilesetWriter();
  TilesetWriter(TilesetWriter&&) noexcept;
  TilesetWriter& operator=(TilesetWriter&&) noexcept;

  /// Writes the leaf of a cell. `localRows` has for each object of the model its row in the cell's part of
  /// the catalogue (of its owner, for boundary surfaces and openings). The model should not be wider than
  /// 500 m, or the transform for Cesium is more than 3 cm off. Fails with kFileNotWritable; textures that
  /// cannot be read are diagnostics.
  base::Result<LeafSummary> writeCell(std::uint32_t cell, const model::CityModel& model,
                                      std::span<const model::CatalogueRow> localRows);

  /// Writes the far levels and tileset.json, last of all. `progress` counts tiles. Files of leaves that are
  /// not in `leaves` stay; fileName() tells which belong to a cell. Fails with kFileNotWritable, or
  /// kCancelled, or as `farLevels` does, which is asked for the far levels unless it is empty.
  base::Result<base::Done> finish(std::span<const LeafSummary> leaves, base::Progress& progress,
                                  const base::CancelToken& cancel, const FarLevelsOf& farLevels = {});

  /// "leaf/003/3071.glb": the file of a cell, below the folder.
  static std::string fileName(std::uint32_t cell);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::io::tiles3d
