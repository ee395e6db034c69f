#include "io/citygml/file_windows.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "io/citygml/lines.hpp"

namespace stadtblick::io::citygml {

using base::DiagnosticCode;

base::Result<FileWindows> FileWindows::open(const std::filesystem::path& path) {
  using Failure = base::Result<FileWindows>;
  constexpr std::size_t kHead = 1024;
  FileWindows windows;
  windows.descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat status {};
  const bool readable = windows.descriptor_ >= 0 && ::fstat(windows.descriptor_, &status) == 0 &&
                        S_ISREG(status.st_mode) && status.st_size > 0;
  std::string head;
  std::string converted;
  if (readable) {
    windows.bytes_ = static_cast<std::uint64_t>(status.st_size);
    if (const int error = windows.read(0, kHead, head); error != 0) {
      return Failure::failure(DiagnosticCode::kFileNotReadable, {path.string(), 0, {}},
                              {path.string(), std::strerror(error)});
    }
  }
  if (!readable || !decodeXml(head, converted).empty() || !converted.empty()) {
    auto whole = FileText::open(path);
    if (!whole) return Failure::failure(std::move(whole.diagnostics()));
    windows.bytes_ = whole->bytes();
    windows.whole_.emplace(std::move(whole).value());
  } else if (head.starts_with("\xEF\xBB\xBF")) {
    windows.start_ = 3;
  }
  return windows;
}

int FileWindows::read(std::uint64_t offset, std::size_t size, std::string& text) const {
  text.clear();
  return append(offset, size, text);
}

int FileWindows::append(std::uint64_t offset, std::size_t size, std::string& text) const {
  if (whole_) {
    text += whole_->text().substr(std::min<std::uint64_t>(offset, whole_->text().size()), size);
    return 0;
  }
  std::size_t filled = text.size();
  const std::size_t end = filled + size;
  text.resize(end);
  const std::size_t before = filled;
  while (filled < end) {
    const ssize_t got = ::pread(descriptor_, text.data() + filled, end - filled,
                                static_cast<off_t>(start_ + offset + (filled - before)));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno;
    if (got == 0) break;
    filled += static_cast<std::size_t>(got);
  }
  text.resize(filled);
  return 0;
}

bool FileWindows::contains(std::string_view word) const {
  constexpr std::size_t kWindow = 1U << 20;
  std::string text;
  for (std::uint64_t offset = 0;; offset += kWindow) {
    if (read(offset, kWindow + word.size(), text) != 0) return false;
    if (findWord(text, word) != std::string_view::npos) return true;
    if (text.size() < kWindow + word.size()) return false;
  }
}

FileWindows::FileWindows(FileWindows&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      start_(other.start_),
      bytes_(other.bytes_),
      whole_(std::move(other.whole_)) {}

FileWindows::~FileWindows() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace stadtblick::io::citygml
