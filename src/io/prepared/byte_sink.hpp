#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace stadtblick::io::prepared {

/// Where bytes go, one after the other; what was written can be written over.
class ByteSink {
 public:
  virtual ~ByteSink() = default;
  virtual void write(const void* bytes, std::size_t count) = 0;
  virtual void rewrite(std::uint64_t offset, const void* bytes, std::size_t count) = 0;
};

class MemorySink : public ByteSink {
 public:
  void write(const void* bytes, std::size_t count) override {
    if (count > 0) bytes_.append(static_cast<const char*>(bytes), count);
  }
  void rewrite(std::uint64_t offset, const void* bytes, std::size_t count) override {
    bytes_.replace(offset, count, static_cast<const char*>(bytes), count);
  }
  std::string& bytes() { return bytes_; }

 private:
  std::string bytes_;
};

/// A file that is written from its beginning. The first error stays; close() tells it.
class FileSink : public ByteSink {
 public:
  explicit FileSink(std::filesystem::path path);
  ~FileSink() override;
  FileSink(const FileSink&) = delete;
  FileSink& operator=(const FileSink&) = delete;

  void write(const void* bytes, std::size_t count) override;
  void rewrite(std::uint64_t offset, const void* bytes, std::size_t count) override;
  /// kFileNotWritable with the first error, if there was one.
  base::Result<base::Done> status();
  /// Writes what is buffered, and closes.
  base::Result<base::Done> close();

 private:
  void flush();
  void put(std::uint64_t offset, const char* bytes, std::size_t count);

  std::filesystem::path path_;
  int file_ = -1;
  int error_ = 0;
  std::uint64_t size_ = 0;  ///< that is in the file.
  std::string buffer_;
};

/// Writes a file that nobody reads yet, in one go. Fails with kFileNotWritable.
base::Result<base::Done> writeNewFile(const std::filesystem::path& path, std::string_view bytes);

}  // namespace stadtblick::io::prepared
