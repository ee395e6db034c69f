#include "scene/model_tile_tree.hpp"

#include "model/lod_selection.hpp"

namespace stadtblick::scene {

namespace {

using model::TileContent;
using model::TileIndex;

TileContent contentOf(model::TileMesh mesh) {
  TileContent content;
  content.meshes.push_back(std::move(mesh));
  return content;
}

}  // namespace

OneLevelTree::OneLevelTree(const geo::LocalFrame& frame, const geo::Box3& bounds) : frame_(frame) {
  model::TileNode root;
  root.bounds = bounds;
  root.expandable = true;
  nodes_.push_back(std::move(root));
}

model::TileTree::Expansion OneLevelTree::expansionOf(std::size_t count,
                                                     std::shared_ptr<const void> detail) const {
  Expansion expansion;
  model::TileNode chunk;
  chunk.bounds = nodes_[0].bounds;
  chunk.hasContent = true;
  expansion.nodes.assign(count, chunk);
  expansion.detail = std::move(detail);
  return expansion;
}

void OneLevelTree::adopt(TileIndex tile, Expansion expansion) {
  detail_ = std::move(expansion.detail);
  for (model::TileNode& node : expansion.nodes) {
    node.parent = tile;
    nodes_[tile].children.push_back(static_cast<TileIndex>(nodes_.size()));
    nodes_.push_back(std::move(node));
  }
  nodes_[tile].expandable = false;
}

ModelTileTree::ModelTileTree(std::shared_ptr<const model::CityModel> model, std::optional<model::Lod> lod,
                             std::uint32_t theme, bool closureSurfaces)
    : OneLevelTree(model->frame, model->bounds),
      model_(std::move(model)),
      lod_(lod),
      theme_(theme),
      closureSurfaces_(closureSurfaces) {}

base::Result<model::TileTree::Expansion> ModelTileTree::expand(TileIndex, const base::CancelToken&) const {
  auto selection = model::selectLod(*model_, lod_);
  if (!closureSurfaces_) model::leaveOutClosures(*model_, selection);
  auto plan = std::make_shared<model::TilePlan>(model::planTiles(*model_, selection));
  const std::size_t count = plan->chunks.size();
  return expansionOf(count, std::move(plan));
}

base::Result<TileContent> ModelTileTree::load(TileIndex tile, const base::CancelToken&) const {
  const auto& plan = *static_cast<const model::TilePlan*>(detail());
  return contentOf(model::buildTileMesh(*model_, plan.chunks[chunkOf(tile)], theme_));
}

}  // namespace stadtblick::scene
