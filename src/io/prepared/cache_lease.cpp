#include "io/prepared/cache_lease.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <vector>

#include "base/log.hpp"
#include "io/prepared/manifest.hpp"
#include "io/prepared/staged_folder.hpp"

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;

namespace {

fs::path leasePath(const fs::path& cache, const std::string& name) {
  return cache / "leases" / (name + ".lease");
}

/// An open file, and the lock that may be on it.
class LockedFile {
 public:
  explicit LockedFile(const fs::path& path)
      : file_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)), path_(path) {}
  ~LockedFile() {
    if (file_ >= 0) ::close(file_);
  }
  LockedFile(const LockedFile&) = delete;
  LockedFile& operator=(const LockedFile&) = delete;

  bool isOpen() const { return file_ >= 0; }
  bool lock(int how) const {
    while (::flock(file_, how) != 0)
      if (errno != EINTR) return false;
    return true;
  }
  /// False where the file was removed before it was locked.
  bool isThere() const {
    struct stat ours {};
    struct stat named {};
    return ::fstat(file_, &ours) == 0 && ::stat(path_.c_str(), &named) == 0 && ours.st_ino == named.st_ino &&
           ours.st_dev == named.st_dev;
  }
  void touch() const { ::futimens(file_, nullptr); }

 private:
  int file_;
  fs::path path_;
};

struct CacheEntry {
  fs::path folder;
  fs::file_time_type lastUse;
  std::uint64_t bytes = 0;
};

std::uint64_t bytesIn(const fs::path& folder) {
  std::uint64_t sum = 0;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    std::error_code none;
    const auto bytes = at->is_regular_file(none) ? at->file_size(none) : 0;
    if (!none) sum += bytes;
  }
  return sum;
}

std::vector<CacheEntry> citiesIn(const fs::path& cache) {
  std::vector<CacheEntry> cities;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(cache, error)) {
    const fs::path& folder = entry.path();
    std::error_code none;
    if (isStagingName(folder.filename().string()) || !fs::is_directory(folder, none) ||
        !isPreparedCity(folder))
      continue;
    CacheEntry city{folder, fs::last_write_time(leasePath(cache, folder.filename().string()), none),
                    bytesIn(folder)};
    if (none) city.lastUse = fs::last_write_time(manifestPath(folder), none);
    cities.push_back(std::move(city));
  }
  std::ranges::sort(cities, [](const CacheEntry& a, const CacheEntry& b) {
    return a.lastUse != b.lastUse ? a.lastUse < b.lastUse : a.folder < b.folder;
  });
  return cities;
}

/// False where somebody has it open.
bool removeCity(const fs::path& cache, const fs::path& folder) {
  std::error_code error;
  const fs::path path = leasePath(cache, folder.filename().string());
  fs::create_directories(path.parent_path(), error);
  const LockedFile lease(path);
  if (!lease.isOpen() || !lease.lock(LOCK_EX | LOCK_NB) || !lease.isThere()) return false;
  // Out of the way in one step: whoever waits for the lease finds no city, not half of one.
  const fs::path aside = stagingName(folder);
  fs::rename(folder, aside, error);
  if (error) return false;
  fs::remove(path, error);
  fs::remove_all(aside, error);
  return true;
}

}  // namespace

std::shared_ptr<const void> leaseCity(const fs::path& cache, const std::string& name) {
  const fs::path path = leasePath(cache, name);
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  for (;;) {
    auto lease = std::make_shared<LockedFile>(path);
    if (!lease->isOpen() || !lease->lock(LOCK_SH)) return nullptr;
    if (!lease->isThere()) continue;
    lease->touch();
    return lease;
  }
}

void trimCache(const fs::path& cache, std::uint64_t mostBytes) {
  removeAbandoned(cache);
  const auto cities = citiesIn(cache);
  std::uint64_t sum = 0;
  for (const CacheEntry& city : cities) sum += city.bytes;
  for (const CacheEntry& city : cities) {
    if (sum <= mostBytes) return;
    if (!removeCity(cache, city.folder)) continue;
    sum -= city.bytes;
    base::log::info("The prepared city '" + city.folder.string() + "' was removed: the cache is full.");
  }
}

}  // namespace stadtblick::io::prepared
