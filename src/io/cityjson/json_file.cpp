#include "io/cityjson/json_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "io/cityjson/attribute_reader.hpp"
#include "io/input_file.hpp"

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

void JsonFile::allocate(std::size_t size) {
  read_.reset(new char[size + kPaddingBytes]);
  std::memset(read_.get() + size, 0, kPaddingBytes);
}

base::Result<JsonFile> JsonFile::open(const std::filesystem::path& path) {
  using Failure = base::Result<JsonFile>;
  const base::Place place{path.string(), 0, {}};
  JsonFile file;
  const InputStatus status = inputStatus(path);
  if (status.kind != InputStatus::Kind::kFile || status.inArchive) {
    auto member = readInput(path);  // a member of an archive, or why there is no file
    if (!member) return Failure::failure(std::move(member.diagnostics()));
    file.allocate(member->size());
    file.bytes_ = member->size();
    std::ranges::copy(member.value(), file.read_.get());
  } else {
    const auto size = static_cast<std::size_t>(status.bytes);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    file.allocate(size);
    const ssize_t count = descriptor < 0 ? -1 : readAll(descriptor, file.read_.get(), size);
    const int error = count < 0 ? errno : 0;
    if (descriptor >= 0) ::close(descriptor);
    if (error != 0) {
      return Failure::failure(DiagnosticCode::kFileNotReadable, place, {path.string(), std::strerror(error)});
    }
    file.bytes_ = static_cast<std::size_t>(count);
    std::memset(file.read_.get() + file.bytes_, 0, size - file.bytes_ + kPaddingBytes);
  }
  if (file.bytes_ == 0) return Failure::failure(DiagnosticCode::kFileEmpty, place, {path.string()});
  file.text_ = {file.read_.get(), file.bytes_};
  if (file.text_.starts_with("\xEF\xBB\xBF")) file.text_.remove_prefix(3);
  if (file.text_.starts_with("\xFF\xFE") || file.text_.starts_with("\xFE\xFF")) {
    return Failure::failure(DiagnosticCode::kXmlEncodingUnread, place, {"UTF-16"});
  }
  return file;
}

}  // namespace stadtblick::io::cityjson
