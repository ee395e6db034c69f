#include "io/prepared/part_store.hpp"

namespace stadtblick::io::prepared {

base::Result<base::Done> PartStore::add(std::size_t cell, std::string_view bytes) {
  constexpr std::string_view kGap("\0\0\0\0\0\0\0", 7);
  const std::lock_guard lock(mutex_);
  places_[cell] = {scratch_.size(), bytes.size()};
  scratch_.append(bytes);
  scratch_.append(kGap.substr(0, (8 - bytes.size() % 8) % 8));
  return scratch_.status();
}

base::Result<std::string> PartStore::read(std::size_t cell) const {
  std::string bytes(places_[cell].bytes, '\0');
  if (scratch_.read(places_[cell].offset, bytes.data(), bytes.size())) return bytes;
  return base::Result<std::string>::failure(scratch_.lost().diagnostics());
}

}  // namespace stadtblick::io::prepared
