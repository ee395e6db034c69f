#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace stadtblick::io::prepared {

/// A file that is open for reading. Any thread.
class OpenFile {
 public:
  explicit OpenFile(const std::filesystem::path& path);
  ~OpenFile();
  OpenFile(OpenFile&& other) noexcept;
  OpenFile& operator=(OpenFile&& other) noexcept;

  std::uint64_t bytes() const { return bytes_; }  ///< 0 where it could not be opened.
  /// False where it does not have all of [offset, offset + count).
  bool read(std::uint64_t offset, void* into, std::size_t count) const;
  /// As much as there is of [offset, offset + count).
  std::string read(std::uint64_t offset, std::uint64_t count) const;

 private:
  std::size_t readSome(std::uint64_t offset, char* into, std::size_t count) const;

  int file_ = -1;
  std::uint64_t bytes_ = 0;
};

}  // namespace stadtblick::io::prepared
