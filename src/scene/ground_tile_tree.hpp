#pragma once

#include <memory>
#include <vector>

#include "model/ground_image.hpp"
#include "model/terrain.hpp"
#include "model/tile_tree.hpp"

namespace stadtblick::scene {

/// One layer of the ground: heights or a picture.
struct GroundPart {
  std::shared_ptr<const model::Terrain> terrain;
  std::shared_ptr<const model::GroundImage> image;
  double opacity = 1.0;  ///< of the picture.
  bool operator==(const GroundPart&) const = default;
};

/// What the ground is made of.
struct GroundPlan {
  std::vector<GroundPart> parts;  ///< the first lies on top.
  double flatZ = 0.0;             ///< where pictures lie that no terrain is under; local metres.
  bool pictures = false;          ///< are read; the tiles are the same where they are not.
  bool operator==(const GroundPlan&) const = default;
};

/// The ground as one tree of square tiles, the children of a tile being its quarters. Corners of tiles are
/// samples of the finest terrain. Heights are those of the finest terrain that has them, with coarser
/// terrains in its holes; all pictures are one. Nothing is read before load().
class GroundTileTree final : public model::TileTree {
 public:
  /// A plan of which nothing covers any ground gives a tree that shows nothing.
  explicit GroundTileTree(GroundPlan plan);
  /// Of no meaning: all parts are in the project's frame already.
  const geo::LocalFrame& frame() const override { return frame_; }
  const std::vector<model::TileNode>& nodes() const override { return nodes_; }
  base::Result<model::TileContent> load(model::TileIndex tile,
                                        const base::CancelToken& cancel) const override;
  base::Result<Expansion> expand(model::TileIndex tile, const base::CancelToken& cancel) const override;
  void adopt(model::TileIndex tile, Expansion expansion) override;

 private:
  /// A tile's place: how often the root was halved, and the number of the tile from the north-west.
  struct Place {
    int level = 0;
    std::int64_t x = 0, y = 0;
  };
  geo::Box3 areaOf(const Place& place) const;
  /// As much of it as there may be ground in.
  geo::Box3 groundOf(const Place& place) const;
  model::TileNode nodeOf(const Place& place) const;
  bool covers(const geo::Box3& area) const;
  base::Result<model::HeightGrid> heightsOf(const geo::Box3& area, const base::CancelToken& cancel) const;
  base::Result<std::shared_ptr<const model::Image>> pictureOf(const geo::Box3& area,
                                                              const base::CancelToken& cancel) const;

  geo::LocalFrame frame_;
  GroundPlan plan_;
  std::vector<GroundPart> terrains_;  ///< the finest first.
  std::vector<geo::Box3> flat_;       ///< areas of pictures without a terrain.
  geo::Box3 bounds_;
  double plinthZ_ = 0.0;
  geo::LocalPoint northWest_;    ///< of the root.
  double smallestMetres_ = 1.0;  ///< side of the tiles that show all there is.
  int deepest_ = 0;              ///< their level.
  std::vector<Place> places_;    ///< one a node.
  std::vector<model::TileNode> nodes_;
};

}  // namespace stadtblick::scene
