#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"

namespace stadtblick::io {

struct ZipMember {
  std::string name;  ///< as in the archive, with '/' between folders, UTF-8.
  std::uint64_t index = 0;
  std::uint64_t bytes = 0;  ///< unpacked, as the archive states it.
  std::uint64_t packedBytes = 0;
  base::Instant modified;  ///< archives know no zone: taken as UTC.
  bool isHidden() const;   ///< some part of its name starts with a dot, or it is macOS's shadow of a file.
};

/// A ZIP archive (also ZIP64) that is read in place. One thread an object; opening it reads its list of
/// members.
class ZipArchive {
 public:
  /// Fails with kFileNotFound, kFileNotReadable or kArchiveUnread.
  static base::Result<ZipArchive> open(const std::filesystem::path& path);
  ZipArchive(ZipArchive&&) noexcept;
  ZipArchive& operator=(ZipArchive&&) noexcept;
  ~ZipArchive();

  /// Files only, in the archive's order.
  const std::vector<ZipMember>& members() const { return members_; }
  /// Position in members() of this name; names that differ in case only are a second choice.
  std::optional<std::size_t> find(std::string_view name) const;
  /// Up to `most` unpacked bytes of a member. Fails with kArchiveMemberUnread.
  base::Result<std::string> read(std::size_t member, std::size_t most) const;

 private:
  struct Handle;
  explicit ZipArchive(std::filesystem::path path);

  std::filesystem::path path_;
  std::unique_ptr<Handle> handle_;
  std::vector<ZipMember> members_;
};

}  // namespace stadtblick::io
