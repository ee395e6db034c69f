#pragma once

#include <memory>
#include <optional>

#include "model/city_model.hpp"
#include "model/tile_tree.hpp"
#include "model/tiling/tile_builder.hpp"

namespace stadtblick::scene {

/// A tree of one level over what is in memory: its root has no content and gets its children by expand(),
/// which cuts the data into chunks.
class OneLevelTree : public model::TileTree {
 public:
  const geo::LocalFrame& frame() const override { return frame_; }
  const std::vector<model::TileNode>& nodes() const override { return nodes_; }
  void adopt(model::TileIndex tile, Expansion expansion) override;

 protected:
  OneLevelTree(const geo::LocalFrame& frame, const geo::Box3& bounds);
  /// `count` tiles, each of which may lie anywhere in the bounds.
  Expansion expansionOf(std::size_t count, std::shared_ptr<const void> detail) const;
  const void* detail() const { return detail_.get(); }
  /// Of the root's children; the first is 0.
  static std::size_t chunkOf(model::TileIndex tile) { return tile - 1; }

 private:
  geo::LocalFrame frame_;
  std::vector<model::TileNode> nodes_;
  std::shared_ptr<const void> detail_;
};

/// A city model. Object ids are its rows; textures are those of the model, none a tile's own.
class ModelTileTree final : public OneLevelTree {
 public:
  ModelTileTree(std::shared_ptr<const model::CityModel> model, std::optional<model::Lod> lod,
                std::uint32_t theme, bool closureSurfaces = false);
  base::Result<model::TileContent> load(model::TileIndex tile,
                                        const base::CancelToken& cancel) const override;
  base::Result<Expansion> expand(model::TileIndex tile, const base::CancelToken& cancel) const override;

 private:
  std::shared_ptr<const model::CityModel> model_;
  std::optional<model::Lod> lod_;
  std::uint32_t theme_;
  bool closureSurfaces_;
};

}  // namespace stadtblick::scene
