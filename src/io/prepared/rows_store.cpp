#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "io/prepared/city_builder.hpp"

namespace stadtblick::io::prepared {

void MemoryGate::enter(std::uint64_t bytes) {
  std::unique_lock lock(mutex_);
  freed_.wait(lock, [&] { return used_ == 0 || used_ + bytes <= limit_; });
  used_ += bytes;
}

void MemoryGate::leave(std::uint64_t bytes) {
  {
    const std::lock_guard lock(mutex_);
    used_ -= bytes;
  }
  freed_.notify_all();
}

RowsStore::RowsStore(const std::filesystem::path& file, std::size_t cells)
    : path_(file), sink_(file), places_(cells) {}

RowsStore::~RowsStore() {
  if (map_ != nullptr) ::munmap(map_, mapped_);
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

base::Result<base::Done> RowsStore::add(std::size_t cell, std::string_view bytes) {
  static_assert(sizeof(std::uint64_t) == 8);
  constexpr std::string_view kGap("\0\0\0\0\0\0\0", 7);
  const std::lock_guard lock(mutex_);
  places_[cell] = {sink_.size(), bytes.size()};
  sink_.write(bytes.data(), bytes.size());
  sink_.write(kGap.data(), (8 - bytes.size() % 8) % 8);
  return sink_.status();
}

base::Result<std::vector<std::string_view>> RowsStore::all() {
  using Failure = base::Result<std::vector<std::string_view>>;
  std::vector<std::string_view> parts(places_.size());
  mapped_ = sink_.size();
  if (auto done = sink_.close(); !done) return Failure::failure(std::move(done.diagnostics()));
  if (mapped_ == 0) return parts;
  const int file = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
  void* map = file < 0 ? MAP_FAILED : ::mmap(nullptr, mapped_, PROT_READ, MAP_PRIVATE, file, 0);
  const int error = errno;
  if (file >= 0) ::close(file);
  if (map == MAP_FAILED) {
    return Failure::failure(base::DiagnosticCode::kFileNotReadable, {path_.string(), 0, {}},
                            {path_.string(), std::strerror(error)});
  }
  map_ = map;
  const auto* bytes = static_cast<const char*>(map);
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i] = {bytes + places_[i].first, places_[i].second};
  return parts;
}

}  // namespace stadtblick::io::prepared
