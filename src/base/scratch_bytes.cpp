#include "base/scratch_bytes.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace stadtblick::base {

ScratchBytes::~ScratchBytes() {
  if (file_ >= 0) ::close(file_);
}

ScratchBytes::ScratchBytes(ScratchBytes&& other) noexcept
    : folder_(std::move(other.folder_)),
      mostInMemory_(other.mostInMemory_),
      file_(std::exchange(other.file_, -1)),
      error_(other.error_),
      inFile_(std::exchange(other.inFile_, 0)),
      buffer_(std::exchange(other.buffer_, {})) {}

ScratchBytes& ScratchBytes::operator=(ScratchBytes&& other) noexcept {
  std::swap(folder_, other.folder_);
  std::swap(mostInMemory_, other.mostInMemory_);
  std::swap(file_, other.file_);
  std::swap(error_, other.error_);
  std::swap(inFile_, other.inFile_);
  std::swap(buffer_, other.buffer_);
  return *this;
}

void ScratchBytes::open() {
  file_ = ::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (file_ >= 0) return;
  // A file system without such files: one whose name is taken away at once.
  std::string name = (folder_ / "scratch-XXXXXX").string();
  file_ = ::mkostemp(name.data(), O_CLOEXEC);
  if (file_ < 0)
    error_ = errno;
  else
    ::unlink(name.c_str());
}

void ScratchBytes::put(std::string_view bytes) {
  if (file_ < 0 && error_ == 0) open();
  while (!bytes.empty() && error_ == 0) {
    const auto written = ::pwrite(file_, bytes.data(), bytes.size(), static_cast<off_t>(inFile_));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      error_ = errno;
      return;
    }
    inFile_ += static_cast<std::uint64_t>(written);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void ScratchBytes::flush() {
  put(buffer_);
  buffer_.clear();
}

void ScratchBytes::append(std::string_view bytes) {
  if (!folder_.empty() && buffer_.size() + bytes.size() > mostInMemory_) {
    flush();
    if (bytes.size() > mostInMemory_) return put(bytes);
  }
  buffer_.append(bytes);
}

bool ScratchBytes::read(std::uint64_t offset, void* bytes, std::size_t count) const {
  if (error_ != 0 || offset > size() || count > size() - offset) return false;
  auto* at = static_cast<char*>(bytes);
  while (count > 0 && offset < inFile_) {
    const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(count, inFile_ - offset));
    const auto got = ::pread(file_, at, most, static_cast<off_t>(offset));
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    at += got;
    offset += static_cast<std::uint64_t>(got);
    count -= static_cast<std::size_t>(got);
  }
  if (count > 0) std::memcpy(at, buffer_.data() + (offset - inFile_), count);
  return true;
}

Result<Done> ScratchBytes::status() const {
  if (error_ == 0) return Done{};
  return Result<Done>::failure(DiagnosticCode::kFileNotWritable, {folder_.string(), 0, {}},
                               {folder_.string(), std::strerror(error_)});
}

Result<Done> ScratchBytes::lost() const {
  if (auto done = status(); !done) return done;
  return Result<Done>::failure(DiagnosticCode::kFileNotReadable, {folder_.string(), 0, {}},
                               {folder_.string(), "a file that was put aside there ends too early"});
}

}  // namespace stadtblick::base
