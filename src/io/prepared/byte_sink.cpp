#include "io/prepared/byte_sink.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace stadtblick::io::prepared {

namespace {
constexpr std::size_t kBufferBytes = 1U << 20;
}

FileSink::FileSink(std::filesystem::path path) : path_(std::move(path)) {
  file_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file_ < 0) error_ = errno;
}

FileSink::~FileSink() {
  if (file_ >= 0) ::close(file_);
}

void FileSink::put(std::uint64_t offset, const char* bytes, std::size_t count) {
  while (count > 0 && error_ == 0) {
    const auto written = ::pwrite(file_, bytes, count, static_cast<off_t>(offset));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      error_ = errno;
      return;
    }
    bytes += written;
    offset += static_cast<std::uint64_t>(written);
    count -= static_cast<std::size_t>(written);
  }
}

void FileSink::flush() {
  put(size_, buffer_.data(), buffer_.size());
  size_ += buffer_.size();
  buffer_.clear();
}

void FileSink::write(const void* bytes, std::size_t count) {
  if (count == 0) return;
  if (buffer_.size() + count > kBufferBytes) flush();
  if (count >= kBufferBytes) {
    put(size_, static_cast<const char*>(bytes), count);
    size_ += count;
  } else {
    buffer_.append(static_cast<const char*>(bytes), count);
  }
}

void FileSink::rewrite(std::uint64_t offset, const void* bytes, std::size_t count) {
  flush();
  put(offset, static_cast<const char*>(bytes), count);
}

base::Result<base::Done> FileSink::status() {
  if (error_ == 0) return base::Done{};
  return base::Result<base::Done>::failure(base::DiagnosticCode::kFileNotWritable, {path_.string(), 0, {}},
                                           {path_.string(), std::strerror(error_)});
}

base::Result<base::Done> FileSink::close() {
  if (file_ >= 0) {
    flush();
    if (::close(file_) != 0 && error_ == 0) error_ = errno;
    file_ = -1;
  }
  return status();
}

base::Result<base::Done> writeNewFile(const std::filesystem::path& path, std::string_view bytes) {
  FileSink sink(path);
  sink.write(bytes.data(), bytes.size());
  return sink.close();
}

}  // namespace stadtblick::io::prepared
