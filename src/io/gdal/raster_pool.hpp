#pragma once

// Inside this room only: a raster that several threads read side by side.

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "io/gdal/height_shift.hpp"
#include "io/gdal/raster_file.hpp"

namespace stadtblick::io {

/// Handles of one raster: GDAL lets one thread use a handle at a time, so each reader borrows one of its own.
class RasterPool {
 public:
  using Open = std::function<base::Result<RasterFile>()>;
  explicit RasterPool(Open open) : open_(std::move(open)) {}

  struct Handle {
    RasterFile file;
    HeightShift shift;
  };
  /// Gives its handle back when it goes.
  class Lease {
   public:
    Lease(const RasterPool& pool, std::unique_ptr<Handle> handle)
        : pool_(&pool), handle_(std::move(handle)) {}
    Lease(Lease&&) = default;
    Lease& operator=(Lease&&) = delete;
    ~Lease();
    const Handle& operator*() const { return *handle_; }
    const Handle* operator->() const { return handle_.get(); }

   private:
    const RasterPool* pool_;
    std::unique_ptr<Handle> handle_;
  };

  void setShift(HeightShift shift) { shift_ = std::move(shift); }
  /// Fails as opening does.
  base::Result<Lease> borrow() const;

 private:
  Open open_;
  HeightShift shift_;
  mutable std::mutex mutex_;
  mutable std::vector<std::unique_ptr<Handle>> idle_;
};

}  // namespace stadtblick::io
