#include "io/prepared/open_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace stadtblick::io::prepared {

OpenFile::OpenFile(const std::filesystem::path& path) : file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  struct stat status {};
  if (file_ >= 0 && ::fstat(file_, &status) == 0) bytes_ = static_cast<std::uint64_t>(status.st_size);
}

OpenFile::~OpenFile() {
  if (file_ >= 0) ::close(file_);
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : file_(std::exchange(other.file_, -1)), bytes_(std::exchange(other.bytes_, 0)) {}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
  std::swap(file_, other.file_);
  std::swap(bytes_, other.bytes_);
  return *this;
}

std::size_t OpenFile::readSome(std::uint64_t offset, char* into, std::size_t count) const {
  std::size_t length = 0;
  while (file_ >= 0 && length < count) {
    const auto got = ::pread(file_, into + length, count - length, static_cast<off_t>(offset + length));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    length += static_cast<std::size_t>(got);
  }
  return length;
}

bool OpenFile::read(std::uint64_t offset, void* into, std::size_t count) const {
  return readSome(offset, static_cast<char*>(into), count) == count;
}

std::string OpenFile::read(std::uint64_t offset, std::uint64_t count) const {
  if (offset >= bytes_) return {};
  std::string text(static_cast<std::size_t>(std::min(count, bytes_ - offset)), '\0');
  text.resize(readSome(offset, text.data(), text.size()));
  return text;
}

}  // namespace stadtblick::io::prepared
