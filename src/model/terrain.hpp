#pragma once

#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "model/city_model.hpp"
#include "model/height_grid.hpp"

namespace stadtblick::model {

/// The ground as heights, of any extent and detail, in the project's frame. Any thread, several at once.
class Terrain {
 public:
  virtual ~Terrain() = default;
  Terrain(const Terrain&) = delete;
  Terrain& operator=(const Terrain&) = delete;

  const Source& source() const { return source_; }
  const geo::LocalFrame& frame() const { return frame_; }
  /// For who has just made it, before others know of it.
  void setCredit(Credit credit) { source_.credit = std::move(credit); }
  /// Of one sample at full detail, metres.
  double spacingMetres() const { return spacingMetres_; }
  /// The whole with few samples: where there is ground, and about how high.
  const HeightGrid& outline() const { return outline_; }
  /// Of the area that samples stand for; z from the lowest to the highest, as far as known without reading
  /// all.
  const geo::Box3& bounds() const { return bounds_; }

  /// Heights at the samples of `grid`, whose shape is given: bilinear where it is finer than the data, means
  /// where it is coarser, NaN where there are none. May read files.
  virtual base::Result<base::Done> sample(HeightGrid& grid, const base::CancelToken& cancel) const = 0;
  /// Between the samples of full detail, bilinear; nothing where there are none. May read files.
  virtual std::optional<double> heightAt(double east, double north) const = 0;

 protected:
  Terrain(Source source, const geo::LocalFrame& frame, HeightGrid outline, double spacingMetres,
          const geo::Box3& bounds);

 private:
  Source source_;
  geo::LocalFrame frame_;
  HeightGrid outline_;
  double spacingMetres_;
  geo::Box3 bounds_;
};

/// A terrain that is in memory.
class GridTerrain final : public Terrain {
 public:
  GridTerrain(HeightGrid grid, Source source, const geo::LocalFrame& frame = {});
  base::Result<base::Done> sample(HeightGrid& grid, const base::CancelToken& cancel) const override;
  std::optional<double> heightAt(double east, double north) const override;
  /// All of it, at full detail.
  const HeightGrid& grid() const { return levels_.front(); }

 private:
  GridTerrain(std::vector<HeightGrid> levels, Source source, const geo::LocalFrame& frame);
  std::vector<HeightGrid> levels_;  ///< each of half the detail of the one before.
};

}  // namespace stadtblick::model
