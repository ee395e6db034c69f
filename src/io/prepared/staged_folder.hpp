#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/result.hpp"

namespace stadtblick::io::prepared {

/// A folder that is built beside the one it will replace, and takes its place in one step: whoever looks sees
/// the old folder or the new one. What is not committed goes away with the object; what a killed run left
/// behind goes away when the next one begins.
class StagedFolder {
 public:
  /// Makes "TARGET.new-PID". Fails with kFileNotWritable, also where another run is building the same.
  static base::Result<StagedFolder> create(const std::filesystem::path& target);
  ~StagedFolder();
  StagedFolder(StagedFolder&&) noexcept;
  StagedFolder& operator=(StagedFolder&&) = delete;

  const std::filesystem::path& path() const { return path_; }
  /// Waits until all is on the disk, and swaps. Fails with kFileNotWritable; then the target is as it was.
  base::Result<base::Done> commit();

 private:
  StagedFolder(std::filesystem::path target, std::filesystem::path path, int lock)
      : target_(std::move(target)), path_(std::move(path)), lock_(lock) {}

  std::filesystem::path target_;
  std::filesystem::path path_;
  int lock_ = -1;
};

/// A name beside a folder, under which nobody looks for it: what is left there goes away some time.
std::filesystem::path stagingName(const std::filesystem::path& folder);
bool isStagingName(const std::string& name);

/// Removes what killed runs left in `parent` more than an hour ago.
void removeAbandoned(const std::filesystem::path& parent);

/// Where a swap was cut off half way, on a file system that cannot swap in one step, puts the old folder
/// back.
void recoverFolder(const std::filesystem::path& target);

}  // namespace stadtblick::io::prepared
