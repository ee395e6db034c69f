#include "base/atomic_file.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace stadtblick::base {

namespace {

Result<Done> notWritable(const std::filesystem::path& path, int error) {
  return Result<Done>::failure(DiagnosticCode::kFileNotWritable, {path.string(), 0, {}},
                               {path.string(), std::strerror(error)});
}

bool writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

/// The size that the system states is a first guess: it is 0 under /proc, and a file can grow meanwhile.
bool readAll(int file, std::string& bytes) {
  struct stat status {};
  if (::fstat(file, &status) != 0) return false;
  std::size_t length = 0;
  bytes.resize(static_cast<std::size_t>(status.st_size) + 1);
  for (;;) {
    const auto count = ::read(file, bytes.data() + length, bytes.size() - length);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return false;
    if (count == 0) break;
    length += static_cast<std::size_t>(count);
    if (length == bytes.size()) bytes.resize(2 * length);
  }
  bytes.resize(length);
  return true;
}

}  // namespace

Result<Done> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes) {
  const auto temporary = fmt::format("{}.{}.part", path.string(), ::getpid());
  const int file = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) return notWritable(path, errno);
  const bool written = writeAll(file, bytes) && ::fsync(file) == 0;
  const int error = errno;
  ::close(file);
  if (!written) {
    ::unlink(temporary.c_str());
    return notWritable(path, error);
  }
  if (::rename(temporary.c_str(), path.c_str()) != 0) {
    const int renameError = errno;
    ::unlink(temporary.c_str());
    return notWritable(path, renameError);
  }
  return Done{};
}

Result<std::string> readFile(const std::filesystem::path& path) {
  const auto failure = [&](DiagnosticCode code, std::vector<std::string> arguments) {
    return Result<std::string>::failure(code, {path.string(), 0, {}}, std::move(arguments));
  };
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) return failure(DiagnosticCode::kFileNotFound, {path.string()});
  if (std::filesystem::is_directory(status))
    return failure(DiagnosticCode::kFileIsDirectory, {path.string()});
  // A pipe or a device may never end.
  if (!std::filesystem::is_regular_file(status))
    return failure(DiagnosticCode::kFileNotReadable, {path.string(), "not a regular file"});

  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return failure(DiagnosticCode::kFileNotReadable, {path.string(), std::strerror(errno)});
  std::string bytes;
  if (!readAll(file, bytes)) {
    const int readError = errno;
    ::close(file);
    return failure(DiagnosticCode::kFileNotReadable, {path.string(), std::strerror(readError)});
  }
  ::close(file);
  return bytes;
}

}  // namespace stadtblick::base
