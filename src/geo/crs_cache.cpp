#include "geo/crs_cache.hpp"

namespace stadtblick::geo {

base::Result<Crs> CrsCache::fromText(std::string_view text) {
  constexpr std::size_t kMost = 256;
  {
    const std::lock_guard lock(mutex_);
    if (const auto found = known_.find(text); found != known_.end()) return found->second;
  }
  auto crs = Crs::fromText(text);
  const std::lock_guard lock(mutex_);
  if (known_.size() < kMost) known_.emplace(text, crs);
  return crs;
}

}  // namespace stadtblick::geo
