#include "io/cityjson/json_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "io/cityjson/attribute_reader.hpp"

namespace stadtblick::io::cityjson {

using base::DiagnosticCode;

namespace {

/// Reads until the end of the file or of the space; the bytes read, or -1.
ssize_t readAll(int descriptor, char* into, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::read(descriptor, into + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return -1;
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  return static_cast<ssize_t>(done);
}

}  // namespace

base::Result<JsonFile> JsonFile::open(const std::filesystem::path& path) {
  using Failure = base::Result<JsonFile>;
  const base::Place place{path.string(), 0, {}};
  const auto unreadable = [&](int error) {
    const auto code = error == ENOENT ? DiagnosticCode::kFileNotFound : DiagnosticCode::kFileNotReadable;
    return Failure::failure(code, place, {path.string(), std::strerror(error)});
  };
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return unreadable(errno);
  struct stat status {};
  int error = ::fstat(descriptor, &status) != 0 ? errno : 0;
  const bool isFolder = error == 0 && S_ISDIR(status.st_mode);
  JsonFile file;
  if (error == 0 && !isFolder) {
    const auto size = static_cast<std::size_t>(status.st_size);
    file.read_.reset(new char[size + kPaddingBytes]);
    const ssize_t count = readAll(descriptor, file.read_.get(), size);
    error = count < 0 ? errno : 0;
    file.bytes_ = count < 0 ? 0 : static_cast<std::size_t>(count);
    std::memset(file.read_.get() + file.bytes_, 0, size - file.bytes_ + kPaddingBytes);
  }
  ::close(descriptor);
  if (isFolder) return Failure::failure(DiagnosticCode::kFileIsDirectory, place, {path.string()});
  if (error != 0) return unreadable(error);
  if (file.bytes_ == 0) return Failure::failure(DiagnosticCode::kFileEmpty, place, {path.string()});
  file.text_ = {file.read_.get(), file.bytes_};
  if (file.text_.starts_with("\xEF\xBB\xBF")) file.text_.remove_prefix(3);
  if (file.text_.starts_with("\xFF\xFE") || file.text_.starts_with("\xFE\xFF")) {
    return Failure::failure(DiagnosticCode::kXmlEncodingUnread, place, {"UTF-16"});
  }
  return file;
}

}  // namespace stadtblick::io::cityjson
