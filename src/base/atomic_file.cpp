#include "base/atomic_file.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>

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
  using Failure = Result<std::string>;
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status))
    return Failure::failure(DiagnosticCode::kFileNotFound, {path.string(), 0, {}}, {path.string()});
  if (std::filesystem::is_directory(status))
    return Failure::failure(DiagnosticCode::kFileIsDirectory, {path.string(), 0, {}}, {path.string()});
  std::ifstream stream(path, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  if (!stream.good() && !stream.eof())
    return Failure::failure(DiagnosticCode::kFileNotReadable, {path.string(), 0, {}},
                            {path.string(), std::strerror(errno)});
  return bytes;
}

}  // namespace stadtblick::base
