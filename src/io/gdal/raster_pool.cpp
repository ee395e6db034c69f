#include "io/gdal/raster_pool.hpp"

namespace stadtblick::io {

RasterPool::Lease::~Lease() {
  if (!handle_) return;
  const std::lock_guard lock(pool_->mutex_);
  pool_->idle_.push_back(std::move(handle_));
}

base::Result<RasterPool::Lease> RasterPool::borrow() const {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      auto handle = std::move(idle_.back());
      idle_.pop_back();
      return Lease(*this, std::move(handle));
    }
  }
  auto file = open_();
  if (!file) return base::Result<Lease>::failure(std::move(file.diagnostics()));
  return Lease(*this, std::make_unique<Handle>(Handle{std::move(file).value(), shift_}));
}

}  // namespace stadtblick::io
