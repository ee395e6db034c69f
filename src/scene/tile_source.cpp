#include "scene/tile_source.hpp"

#include <algorithm>
#include <cmath>

#include "model/lod_selection.hpp"
#include "scene/terrain_mesh.hpp"

namespace stadtblick::scene {

ModelTileSource::ModelTileSource(std::shared_ptr<const model::CityModel> model, std::optional<model::Lod> lod,
                                 std::uint32_t theme, bool closureSurfaces)
    : model_(std::move(model)), lod_(lod), theme_(theme), closureSurfaces_(closureSurfaces) {}

std::size_t ModelTileSource::prepare() {
  auto selection = model::selectLod(*model_, lod_);
  if (!closureSurfaces_) model::leaveOutClosures(*model_, selection);
  plan_ = model::planTiles(*model_, selection);
  return plan_.chunks.size();
}

model::TileMesh ModelTileSource::load(std::size_t chunk) const {
  return model::buildTileMesh(*model_, plan_.chunks[chunk], theme_);
}

GroundTileSource::GroundTileSource(std::shared_ptr<const model::Terrain> terrain,
                                   std::shared_ptr<const model::GroundImage> image, std::size_t maxTriangles,
                                   double flatZ)
    : terrain_(std::move(terrain)), image_(std::move(image)), maxTriangles_(maxTriangles), flatZ_(flatZ) {}

std::size_t GroundTileSource::prepare() {
  if (terrain_)
    chunks_ = buildTerrainChunks(*terrain_, image_.get(), maxTriangles_, plinthZ(*terrain_));
  else if (image_)
    chunks_.push_back(buildFlatImageChunk(*image_, flatZ_));
  return chunks_.size();
}

model::TileMesh GroundTileSource::load(std::size_t chunk) const { return chunks_[chunk]; }

std::optional<std::pair<double, double>> heightRange(const model::Terrain& terrain) {
  float low = INFINITY;
  float high = -INFINITY;
  for (const float height : terrain.heights)
    if (std::isfinite(height)) {
      low = std::min(low, height);
      high = std::max(high, height);
    }
  if (low > high) return std::nullopt;
  return std::pair{static_cast<double>(low), static_cast<double>(high)};
}

double plinthZ(const model::Terrain& terrain) {
  const auto range = heightRange(terrain);
  if (!range) return 0.0;
  const double width = std::max(terrain.columns * terrain.spacingEast, terrain.rows * terrain.spacingNorth);
  return range->first - std::clamp(0.012 * width, 2.0, 60.0);
}

}  // namespace stadtblick::scene
