#include "io/gdal/height_shift.hpp"

#include <fmt/core.h>

#include <cmath>

namespace stadtblick::io {

geo::Crs withoutHeights(const geo::Crs& crs) {
  if (crs.verticalName().empty() || !crs.horizontalEpsg()) return crs;
  auto flat = geo::Crs::fromText(fmt::format("EPSG:{}", *crs.horizontalEpsg()));
  return flat ? std::move(flat).value() : crs;
}

base::Result<HeightShift> HeightShift::between(const geo::Crs& raster, const geo::Crs& project) {
  HeightShift shift;
  const auto horizontal = withoutHeights(project).horizontalEpsg();
  const auto vertical = raster.verticalEpsg();
  if (!horizontal || !vertical || !project.verticalEpsg() || vertical == project.verticalEpsg()) return shift;
  const auto from = geo::Crs::fromText(fmt::format("EPSG:{}+{}", *horizontal, *vertical));
  if (!from) return shift;
  auto way = geo::CrsTransform::create(from.value(), project);
  base::Diagnostics findings;
  for (auto finding : way.diagnostics()) {
    finding.severity = std::min(finding.severity, base::Severity::kWarning);
    findings.add(std::move(finding));
  }
  if (way && way->info().verticalStep == geo::VerticalStep::kGrid) shift.way_ = std::move(way).value();
  return {std::move(shift), std::move(findings)};
}

void HeightShift::apply(RasterHeights& raster) const {
  if (!way_) return;
  std::vector<geo::WorldPosition> row(raster.grid.width);
  for (std::uint32_t r = 0; r < raster.grid.height; ++r) {
    float* heights = &raster.heights[std::size_t{r} * raster.grid.width];
    for (std::uint32_t c = 0; c < raster.grid.width; ++c) {
      row[c] = raster.grid.at(c + 0.5, r + 0.5);
      row[c].z = std::isnan(heights[c]) ? 0.0 : static_cast<double>(heights[c]);
    }
    way_->fromToTo(row);
    for (std::uint32_t c = 0; c < raster.grid.width; ++c)
      if (!std::isnan(heights[c])) heights[c] = static_cast<float>(row[c].z);
  }
}

}  // namespace stadtblick::io
