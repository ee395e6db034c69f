#include "io/prepared/staged_folder.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <vector>

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;
using base::DiagnosticCode;

namespace {

constexpr std::string_view kNew = ".new-";
constexpr std::string_view kOld = ".old-";

template <typename T = base::Done>
base::Result<T> notWritable(const fs::path& path, std::string reason) {
  return base::Result<T>::failure(DiagnosticCode::kFileNotWritable, {path.string(), 0, {}},
                                  {path.string(), std::move(reason)});
}

/// "dir/city/" and "dir/city" are the same folder.
fs::path withoutSlash(const fs::path& path) {
  const fs::path whole = fs::absolute(path).lexically_normal();
  return whole.has_filename() ? whole : whole.parent_path();
}

/// Folders beside the target that were named for it.
std::vector<fs::path> siblings(const fs::path& target, std::string_view ending) {
  std::vector<fs::path> found;
  const std::string begin = target.filename().string() + std::string(ending);
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(target.parent_path(), error))
    if (entry.path().filename().string().starts_with(begin)) found.push_back(entry.path());
  return found;
}

/// Holds the folder for this process; -1 where another has it.
int lockFolder(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0) return file;
  if (file >= 0) ::close(file);
  return -1;
}

}  // namespace

fs::path stagingName(const fs::path& folder) {
  return withoutSlash(folder).string() + std::string(kNew) + std::to_string(::getpid());
}

bool isStagingName(const std::string& name) {
  return std::ranges::any_of(std::array{kNew, kOld}, [&](std::string_view mark) {
    const auto at = name.rfind(mark);
    return at != std::string::npos && at + mark.size() < name.size() &&
           name.find_first_not_of("0123456789", at + mark.size()) == std::string::npos;
  });
}

void removeAbandoned(const fs::path& parent) {
  std::error_code error;
  const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
  for (const auto& entry : fs::directory_iterator(parent, error)) {
    const std::string name = entry.path().filename().string();
    const auto old = name.rfind(kOld);
    std::error_code none;
    if (!isStagingName(name) || !entry.is_directory(none) ||
        fs::last_write_time(entry.path(), none) > longAgo)
      continue;
    // Cut off in the middle of a swap, the old folder is all there is: then it is put back by who asks for
    // it.
    if (old != std::string::npos && !fs::exists(parent / name.substr(0, old), none)) continue;
    const int lock = lockFolder(entry.path());
    if (lock < 0) continue;  // somebody is at work there
    fs::remove_all(entry.path(), none);
    ::close(lock);
  }
}

void recoverFolder(const fs::path& folder) {
  const fs::path target = withoutSlash(folder);
  std::error_code error;
  if (fs::exists(target, error)) return;
  for (const fs::path& old : siblings(target, kOld)) {
    const int lock = lockFolder(old);
    if (lock < 0) continue;  // a run is swapping just now
    fs::rename(old, target, error);
    ::close(lock);
    return;
  }
}

base::Result<StagedFolder> StagedFolder::create(const fs::path& wanted) {
  const fs::path target = withoutSlash(wanted);
  std::error_code error;
  fs::create_directories(target.parent_path(), error);
  if (error) return notWritable<StagedFolder>(target.parent_path(), error.message());
  recoverFolder(target);
  for (const auto ending : {kNew, kOld}) {
    for (const fs::path& left : siblings(target, ending)) {
      const int lock = lockFolder(left);
      if (lock < 0) return notWritable<StagedFolder>(target, "another run is preparing it");
      fs::remove_all(left, error);
      ::close(lock);
    }
  }
  const fs::path path = stagingName(target);
  if (!fs::create_directory(path, error)) return notWritable<StagedFolder>(path, error.message());
  const int lock = lockFolder(path);
  if (lock < 0) return notWritable<StagedFolder>(target, "another run is preparing it");
  return StagedFolder(target, path, lock);
}

StagedFolder::StagedFolder(StagedFolder&& other) noexcept
    : target_(std::move(other.target_)),
      path_(std::move(other.path_)),
      lock_(std::exchange(other.lock_, -1)) {
  other.path_.clear();
}

StagedFolder::~StagedFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
  if (lock_ >= 0) ::close(lock_);
}

base::Result<base::Done> StagedFolder::commit() {
  // A power cut after the swap must not find a new folder whose files are not there yet.
  if (::syncfs(lock_) != 0) return notWritable(path_, std::strerror(errno));
  std::error_code error;
  if (!fs::exists(target_, error) || fs::is_empty(target_, error)) {
    fs::rename(path_, target_, error);
    if (error) return notWritable(target_, error.message());
    path_.clear();
    return base::Done{};
  }
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_EXCHANGE) == 0)
    return base::Done{};  // path_ is the old city now, and goes away
  if (errno != EINVAL && errno != ENOSYS) return notWritable(target_, std::strerror(errno));
  const fs::path aside = target_.string() + std::string(kOld) + std::to_string(::getpid());
  fs::rename(target_, aside, error);
  if (error) return notWritable(target_, error.message());
  fs::rename(path_, target_, error);
  if (error) {
    std::error_code ignored;
    fs::rename(aside, target_, ignored);
    return notWritable(target_, error.message());
  }
  path_ = aside;
  return base::Done{};
}

}  // namespace stadtblick::io::prepared
