#pragma once

#include <cstddef>
#include <memory>
#include <optional>

#include "model/city_model.hpp"
#include "model/terrain.hpp"
#include "model/tiling/tile_builder.hpp"
#include "model/tiling/tile_mesh.hpp"

namespace stadtblick::scene {

/// Where the chunks of a layer come from. Any thread once prepared; the same source gives the same chunks.
class TileSource {
 public:
  virtual ~TileSource() = default;
  /// Finds out how many chunks there are. Once, before load().
  virtual std::size_t prepare() = 0;
  virtual model::TileMesh load(std::size_t chunk) const = 0;
};

/// A city model, cut into chunks in memory.
class ModelTileSource final : public TileSource {
 public:
  ModelTileSource(std::shared_ptr<const model::CityModel> model, std::optional<model::Lod> lod,
                  std::uint32_t theme, bool closureSurfaces = false);
  std::size_t prepare() override;
  model::TileMesh load(std::size_t chunk) const override;

 private:
  std::shared_ptr<const model::CityModel> model_;
  std::optional<model::Lod> lod_;
  std::uint32_t theme_;
  bool closureSurfaces_;
  model::TilePlan plan_;
};

/// A terrain, with a picture laid over it where there is one; a picture alone lies flat at `flatZ`.
class GroundTileSource final : public TileSource {
 public:
  GroundTileSource(std::shared_ptr<const model::Terrain> terrain,
                   std::shared_ptr<const model::GroundImage> image, std::size_t maxTriangles, double flatZ);
  std::size_t prepare() override;
  model::TileMesh load(std::size_t chunk) const override;

 private:
  std::shared_ptr<const model::Terrain> terrain_;
  std::shared_ptr<const model::GroundImage> image_;
  std::size_t maxTriangles_;
  double flatZ_;
  std::vector<model::TileMesh> chunks_;
};

/// Lowest and highest known height; nothing where the terrain is all holes.
std::optional<std::pair<double, double>> heightRange(const model::Terrain& terrain);

/// How far below its lowest point a terrain's skirt reaches, as the plinth of a model does.
double plinthZ(const model::Terrain& terrain);

}  // namespace stadtblick::scene
