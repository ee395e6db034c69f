#pragma once

#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "model/city_model.hpp"
#include "model/image.hpp"

namespace stadtblick::model {

/// A picture that lies on the ground, of any extent and detail: axis-aligned in the project's frame, north
/// up. Any thread, several at once.
class GroundImage {
 public:
  virtual ~GroundImage() = default;
  GroundImage(const GroundImage&) = delete;
  GroundImage& operator=(const GroundImage&) = delete;

  const Source& source() const { return source_; }
  const geo::LocalFrame& frame() const { return frame_; }
  /// For who has just made it, before others know of it.
  void setCredit(Credit credit) { source_.credit = std::move(credit); }
  /// Local; z is 0.
  const geo::Box3& bounds() const { return bounds_; }
  /// Of one pixel at full detail, metres.
  double pixelMetres() const { return pixelMetres_; }

  /// The part within a box (local; z unused), scaled to width × height pixels; alpha 0 where there is
  /// nothing. May read files.
  virtual base::Result<Image> read(const geo::Box3& area, std::uint32_t width, std::uint32_t height,
                                   const base::CancelToken& cancel) const = 0;

 protected:
  GroundImage(Source source, const geo::LocalFrame& frame, const geo::Box3& bounds, double pixelMetres)
      : source_(std::move(source)), frame_(frame), bounds_(bounds), pixelMetres_(pixelMetres) {}

 private:
  Source source_;
  geo::LocalFrame frame_;
  geo::Box3 bounds_;
  double pixelMetres_;
};

/// A picture that is in memory.
class MemoryImage final : public GroundImage {
 public:
  MemoryImage(Image image, const geo::Box3& bounds, Source source, const geo::LocalFrame& frame = {});
  base::Result<Image> read(const geo::Box3& area, std::uint32_t width, std::uint32_t height,
                           const base::CancelToken& cancel) const override;
  /// All of it, at full detail.
  const Image& image() const { return levels_.front(); }

 private:
  std::vector<Image> levels_;  ///< each half as wide and high as the one before.
};

/// The same picture in half the width and height; colours are weighted by alpha.
Image halved(const Image& image);

}  // namespace stadtblick::model
