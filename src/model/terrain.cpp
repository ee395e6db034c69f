#include "model/terrain.hpp"

#include <algorithm>

namespace stadtblick::model {

namespace {

constexpr std::uint32_t kOutlineSamples = 256;  // along a side, about

/// From full detail to an outline.
std::vector<HeightGrid> levelsOf(HeightGrid grid) {
  std::vector<HeightGrid> levels;
  levels.push_back(std::move(grid));
  while (std::max(levels.back().columns, levels.back().rows) > kOutlineSamples)
    levels.push_back(halved(levels.back()));
  return levels;
}

}  // namespace

Terrain::Terrain(Source source, const geo::LocalFrame& frame, HeightGrid outline, double spacingMetres,
                 const geo::Box3& bounds)
    : source_(std::move(source)),
      frame_(frame),
      outline_(std::move(outline)),
      spacingMetres_(spacingMetres),
      bounds_(bounds) {}

GridTerrain::GridTerrain(HeightGrid grid, Source source, const geo::LocalFrame& frame)
    : GridTerrain(levelsOf(std::move(grid)), std::move(source), frame) {}

GridTerrain::GridTerrain(std::vector<HeightGrid> levels, Source source, const geo::LocalFrame& frame)
    : Terrain(std::move(source), frame, levels.back(),
              std::min(levels.front().spacingEast, levels.front().spacingNorth), levels.front().bounds()),
      levels_(std::move(levels)) {}

base::Result<base::Done> GridTerrain::sample(HeightGrid& grid, const base::CancelToken&) const {
  constexpr double kSame = 1.01;
  const HeightGrid* level = &levels_.front();
  for (const HeightGrid& coarser : levels_)
    if (coarser.spacingEast <= grid.spacingEast * kSame) level = &coarser;
  resample(*level, grid);
  return base::Done{};
}

std::optional<double> GridTerrain::heightAt(double east, double north) const {
  return levels_.front().heightAt(east, north);
}

}  // namespace stadtblick::model
