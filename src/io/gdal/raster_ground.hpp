#pragma once

// Inside this room only: terrains and pictures that are read from their files piece by piece.

#include <map>

#include "geo/local_frame.hpp"
#include "io/gdal/raster_pool.hpp"
#include "model/ground_image.hpp"
#include "model/terrain.hpp"

namespace stadtblick::io {

/// What both have in common: a north-up raster in the plane of the project's system.
struct PagedRaster {
  std::shared_ptr<const RasterPool> pool;
  RasterGrid grid;
  geo::LocalFrame frame;
  std::string path;  ///< as findings name it.
};

/// A terrain that stays in its files.
class RasterTerrain final : public model::Terrain {
 public:
  RasterTerrain(PagedRaster raster, model::HeightGrid outline, model::Source source);
  base::Result<base::Done> sample(model::HeightGrid& grid, const base::CancelToken& cancel) const override;
  std::optional<double> heightAt(double east, double north) const override;

 private:
  using Block = std::shared_ptr<const model::HeightGrid>;
  base::Result<model::HeightGrid> read(const geo::Box3& area, std::uint32_t factor) const;
  Block blockAt(std::uint32_t column, std::uint32_t row) const;

  PagedRaster raster_;
  mutable std::mutex mutex_;
  mutable std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<std::uint64_t, Block>>
      blocks_;  ///< last use
  mutable std::uint64_t uses_ = 0;
};

/// A picture of the ground that stays in its files.
class RasterImage final : public model::GroundImage {
 public:
  RasterImage(PagedRaster raster, int wideShift, model::Source source);
  base::Result<model::Image> read(const geo::Box3& area, std::uint32_t width, std::uint32_t height,
                                  const base::CancelToken& cancel) const override;

 private:
  PagedRaster raster_;
  int wideShift_;
};

/// A grid of heights in metres above the project's zero as one in its frame.
model::HeightGrid localGrid(RasterHeights raster, const geo::LocalFrame& frame);
/// Where a raster lies in the frame; z is 0.
geo::Box3 localBounds(const RasterGrid& grid, const geo::LocalFrame& frame);

}  // namespace stadtblick::io
