#include "io/gdal/raster_ground.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

#include "model/image_resample.hpp"

namespace stadtblick::io {

namespace {

using base::DiagnosticCode;

constexpr std::uint32_t kBlock = 256;  // samples along a side, of what is kept for single heights
constexpr std::size_t kMostBlocks = 64;

/// The pixels around an area and one more on each side, whole groups of `factor` × `factor` of them. Empty
/// (no columns) where the area lies outside.
PixelWindow windowAround(const PagedRaster& raster, const geo::Box3& area, std::uint32_t factor) {
  const RasterGrid& grid = raster.grid;
  const auto min = raster.frame.localToWorld(area.min);
  const auto max = raster.frame.localToWorld(area.max);
  const auto clip = [factor](double from, double to, std::uint32_t count, std::uint32_t& first,
                             std::uint32_t& pixels) {
    const double low = std::floor(from / factor) - 1.0;
    const double high = std::ceil(to / factor) + 1.0;
    const auto limit = [&](double group) {
      return static_cast<std::uint32_t>(std::clamp(group * factor, 0.0, static_cast<double>(count)));
    };
    first = limit(low);
    pixels = limit(high) - first;
  };
  PixelWindow window;
  clip((min.x - grid.toWorld[0]) / grid.toWorld[1], (max.x - grid.toWorld[0]) / grid.toWorld[1], grid.width,
       window.column, window.columns);
  clip((max.y - grid.toWorld[3]) / grid.toWorld[5], (min.y - grid.toWorld[3]) / grid.toWorld[5], grid.height,
       window.row, window.rows);
  window.width = (window.columns + factor - 1) / factor;
  window.height = (window.rows + factor - 1) / factor;
  return window;
}

/// The area of the raster with the heights of its outline.
geo::Box3 boundsOf(const PagedRaster& raster, const model::HeightGrid& outline) {
  geo::Box3 bounds = localBounds(raster.grid, raster.frame);
  if (const auto range = outline.range()) std::tie(bounds.min.z, bounds.max.z) = *range;
  return bounds;
}

/// How many pixels side by side are read as one where samples are wanted this far apart: a power of two.
std::uint32_t factorFor(double wantedMetres, double pixelMetres) {
  constexpr double kSame = 1.01;
  constexpr double kMost = 1 << 16;
  return std::bit_floor(
      static_cast<std::uint32_t>(std::clamp(wantedMetres * kSame / pixelMetres, 1.0, kMost)));
}

}  // namespace

model::HeightGrid localGrid(RasterHeights raster, const geo::LocalFrame& frame) {
  model::HeightGrid grid;
  grid.northWest = frame.worldToLocal(raster.grid.at(0.5, 0.5));
  grid.northWest.z = 0.0;
  grid.spacingEast = raster.grid.toWorld[1];
  grid.spacingNorth = -raster.grid.toWorld[5];
  grid.columns = raster.grid.width;
  grid.rows = raster.grid.height;
  grid.heights = std::move(raster.heights);
  const auto base = static_cast<float>(frame.origin().z);
  if (base != 0.0F)
    for (float& height : grid.heights) height -= base;
  return grid;
}

geo::Box3 localBounds(const RasterGrid& grid, const geo::LocalFrame& frame) {
  geo::Box3 bounds;
  for (geo::WorldPosition corner : {grid.at(0, 0), grid.at(grid.width, grid.height)}) {
    geo::LocalPoint local = frame.worldToLocal(corner);
    local.z = 0.0;
    bounds.add(local);
  }
  return bounds;
}

RasterTerrain::RasterTerrain(PagedRaster raster, model::HeightGrid outline, model::Source source)
    : Terrain(std::move(source), raster.frame, outline,
              std::min(raster.grid.toWorld[1], -raster.grid.toWorld[5]), boundsOf(raster, outline)),
      raster_(std::move(raster)) {}

base::Result<model::HeightGrid> RasterTerrain::read(const geo::Box3& area, std::uint32_t factor) const {
  const PixelWindow window = windowAround(raster_, area, factor);
  if (window.columns == 0 || window.rows == 0) return model::HeightGrid();
  const auto lease = raster_.pool->borrow();
  if (!lease) return base::Result<model::HeightGrid>::failure(base::Diagnostics(lease.diagnostics()));
  const RasterPool::Handle& handle = *lease.value();
  RasterHeights heights;
  if (auto error = readHeights(handle.file, window, nullptr, heights); !error.empty())
    return base::Result<model::HeightGrid>::failure(DiagnosticCode::kRasterUnreadable, {raster_.path, 0, {}},
                                                    {raster_.path, std::move(error)});
  handle.shift.apply(heights);
  return localGrid(std::move(heights), raster_.frame);
}

base::Result<base::Done> RasterTerrain::sample(model::HeightGrid& grid, const base::CancelToken&) const {
  const geo::Box3 area{{grid.northWest.x, grid.north(grid.rows - 1), 0.0},
                       {grid.east(grid.columns - 1), grid.northWest.y, 0.0}};
  auto part = read(area, factorFor(std::min(grid.spacingEast, grid.spacingNorth), spacingMetres()));
  if (!part) return base::Result<base::Done>::failure(std::move(part.diagnostics()));
  model::resample(part.value(), grid);
  return base::Done{};
}

RasterTerrain::Block RasterTerrain::blockAt(std::uint32_t column, std::uint32_t row) const {
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = blocks_.find({column, row}); found != blocks_.end()) {
      found->second.first = ++uses_;
      return found->second.second;
    }
  }
  geo::Box3 area;
  for (const std::uint32_t corner : {0U, 1U})
    area.add(raster_.frame.worldToLocal(raster_.grid.at((column + corner) * static_cast<double>(kBlock),
                                                        (row + corner) * static_cast<double>(kBlock))));
  auto part = read(area, 1);
  auto block =
      std::make_shared<const model::HeightGrid>(part ? std::move(part).value() : model::HeightGrid());
  const std::lock_guard lock(mutex_);
  if (blocks_.size() >= kMostBlocks)
    blocks_.erase(std::ranges::min_element(blocks_, {}, [](const auto& b) { return b.second.first; }));
  blocks_[{column, row}] = {++uses_, block};
  return block;
}

std::optional<double> RasterTerrain::heightAt(double east, double north) const {
  const geo::Box3& all = bounds();
  if (!(east >= all.min.x && east <= all.max.x && north >= all.min.y && north <= all.max.y))
    return std::nullopt;
  const auto world = raster_.frame.localToWorld(geo::LocalPoint{east, north, 0.0});
  const auto number = [](double pixel, std::uint32_t count) {
    return static_cast<std::uint32_t>(std::clamp(pixel, 0.0, count - 1.0)) / kBlock;
  };
  const RasterGrid& grid = raster_.grid;
  return blockAt(number((world.x - grid.toWorld[0]) / grid.toWorld[1], grid.width),
                 number((world.y - grid.toWorld[3]) / grid.toWorld[5], grid.height))
      ->heightAt(east, north);
}

RasterImage::RasterImage(PagedRaster raster, int wideShift, model::Source source)
    : GroundImage(std::move(source), raster.frame, localBounds(raster.grid, raster.frame),
                  std::min(raster.grid.toWorld[1], -raster.grid.toWorld[5])),
      raster_(std::move(raster)),
      wideShift_(wideShift) {}

base::Result<model::Image> RasterImage::read(const geo::Box3& area, std::uint32_t width, std::uint32_t height,
                                             const base::CancelToken&) const {
  const double wanted = std::min(area.size().x / width, area.size().y / height);
  const PixelWindow window = windowAround(raster_, area, factorFor(wanted, pixelMetres()));
  if (window.columns == 0 || window.rows == 0)
    return model::Image{width, height, std::vector<std::uint8_t>(std::size_t{width} * height * 4, 0)};
  const auto lease = raster_.pool->borrow();
  if (!lease) return base::Result<model::Image>::failure(base::Diagnostics(lease.diagnostics()));
  const RasterPool::Handle& handle = *lease.value();
  RasterPicture picture;
  if (auto error = readPicture(handle.file, window, wideShift_, nullptr, picture); !error.empty())
    return base::Result<model::Image>::failure(DiagnosticCode::kRasterUnreadable, {raster_.path, 0, {}},
                                               {raster_.path, std::move(error)});
  return model::resampled({picture.grid.width, picture.grid.height, std::move(picture.rgba)},
                          localBounds(picture.grid, raster_.frame), area, width, height);
}

}  // namespace stadtblick::io
