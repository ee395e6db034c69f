#include "io/citygml/file_text.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <utility>

#include "base/large_pages.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io::citygml {

using base::DiagnosticCode;

namespace {

void appendUtf8(std::string& text, std::uint32_t code) {
  const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xC0 | code >> 6);
    put(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
    put(0x80 | (code & 0x3F));
  }
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
  std::string text;
  text.reserve(bytes.size());
  const auto unit = [&](std::size_t i) -> std::uint32_t {
    const auto low = static_cast<unsigned char>(bytes[i + (bigEndian ? 1 : 0)]);
    const auto high = static_cast<unsigned char>(bytes[i + (bigEndian ? 0 : 1)]);
    return static_cast<std::uint32_t>(high) << 8 | low;
  };
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    std::uint32_t code = unit(i);
    if (code >= 0xD800 && code < 0xDC00 && i + 3 < bytes.size()) {
      const std::uint32_t second = unit(i + 2);
      if (second >= 0xDC00 && second < 0xE000) {
        code = 0x10000 + ((code - 0xD800) << 10) + (second - 0xDC00);
        i += 2;
      }
    }
    appendUtf8(text, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
  }
  return text;
}

/// What Windows-1252 has at 0x80 … 0x9F.
constexpr std::array<std::uint16_t, 32> kWindows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string fromLatin(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 16);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    appendUtf8(text, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
  }
  return text;
}

/// The encoding that the XML declaration states, in upper case.
std::string declaredEncoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 256);
  if (!head.starts_with("<?xml")) return {};
  const std::string_view declaration = head.substr(0, head.find("?>"));
  const auto at = declaration.find("encoding");
  if (at == std::string_view::npos) return {};
  const auto open = declaration.find_first_of("\"'", at);
  if (open == std::string_view::npos) return {};
  const auto close = declaration.find(declaration[open], open + 1);
  if (close == std::string_view::npos) return {};
  std::string name(declaration.substr(open + 1, close - open - 1));
  std::ranges::transform(name, name.begin(), [](char c) {
    return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  });
  return name;
}

}  // namespace

std::string decodeXml(std::string_view bytes, std::string& converted) {
  if (bytes.starts_with("\xFE\xFF")) {
    converted = fromUtf16(bytes.substr(2), true);
  } else if (bytes.starts_with("\xFF\xFE")) {
    converted = fromUtf16(bytes.substr(2), false);
  } else if (bytes.starts_with(std::string_view("\0<\0?", 4))) {
    converted = fromUtf16(bytes, true);
  } else if (bytes.starts_with(std::string_view("<\0?\0", 4))) {
    converted = fromUtf16(bytes, false);
  } else {
    const std::string encoding = declaredEncoding(bytes);
    if (encoding.empty() || encoding == "UTF-8" || encoding == "UTF8" || encoding == "US-ASCII" ||
        encoding == "ASCII") {
      return {};
    }
    // A declaration of UTF-16 in bytes that are no UTF-16 was left behind by a conversion.
    if (encoding.starts_with("UTF-16")) return {};
    if (encoding == "ISO-8859-1" || encoding == "ISO-8859-15" || encoding == "LATIN1" ||
        encoding == "WINDOWS-1252" || encoding == "CP1252") {
      converted = fromLatin(bytes);
      return {};
    }
    return encoding;
  }
  return {};
}

base::Result<FileText> FileText::fromBytes(const std::filesystem::path& path, std::string bytes) {
  FileText file;
  file.bytes_ = bytes.size();
  const std::string unread = decodeXml(bytes, file.converted_);
  if (!unread.empty())
    return base::Result<FileText>::failure(DiagnosticCode::kXmlEncodingUnread, {path.string(), 0, {}},
                                           {unread});
  if (file.converted_.empty()) file.converted_ = std::move(bytes);
  file.text_ = file.converted_;
  if (file.text_.starts_with("\xEF\xBB\xBF")) file.text_.remove_prefix(3);
  return file;
}

base::Result<FileText> FileText::open(const std::filesystem::path& path) {
  using Failure = base::Result<FileText>;
  const base::Place place{path.string(), 0, {}};
  const auto unreadable = [&](int reason) {
    return Failure::failure(DiagnosticCode::kFileNotReadable, place, {path.string(), std::strerror(reason)});
  };
  if (inputStatus(path).inArchive) {
    auto member = readInput(path);
    if (!member) return Failure::failure(std::move(member.diagnostics()));
    if (member->empty()) return Failure::failure(DiagnosticCode::kFileEmpty, place, {path.string()});
    return fromBytes(path, std::move(member).value());
  }
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) {
    if (errno != ENOENT && errno != ENOTDIR) return unreadable(errno);
    return Failure::failure(DiagnosticCode::kFileNotFound, place, {path.string()});
  }
  struct stat status {};
  const int failed = ::fstat(descriptor, &status) != 0 ? errno : 0;
  FileText file;
  int readError = 0;
  if (failed == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    readError = file.readAll(descriptor, static_cast<std::size_t>(status.st_size));
  }
  ::close(descriptor);
  if (failed != 0) return unreadable(failed);
  if (S_ISDIR(status.st_mode)) {
    return Failure::failure(DiagnosticCode::kFileIsDirectory, place, {path.string()});
  }
  if (!S_ISREG(status.st_mode)) return unreadable(EINVAL);
  if (readError != 0) return unreadable(readError);
  if (file.bytes_ == 0) return Failure::failure(DiagnosticCode::kFileEmpty, place, {path.string()});

  const std::string_view bytes(file.read_.get(), file.bytes_);
  const std::string unread = decodeXml(bytes, file.converted_);
  if (!unread.empty()) return Failure::failure(DiagnosticCode::kXmlEncodingUnread, place, {unread});
  if (!file.converted_.empty()) file.read_.reset();
  file.text_ = file.converted_.empty() ? bytes : std::string_view(file.converted_);
  if (file.text_.starts_with("\xEF\xBB\xBF")) file.text_.remove_prefix(3);
  return file;
}

int FileText::readAll(int descriptor, std::size_t size) {
  read_ = std::make_unique_for_overwrite<char[]>(size);
  base::preferLargePages(read_.get(), size);
  while (bytes_ < size) {
    const ssize_t got = ::read(descriptor, read_.get() + bytes_, size - bytes_);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno;
    if (got == 0) break;  // cut while it is being read: what is left is read as a file that ends early
    bytes_ += static_cast<std::size_t>(got);
  }
  return 0;
}

FileText::FileText(FileText&& other) noexcept
    : read_(std::move(other.read_)),
      bytes_(other.bytes_),
      converted_(std::move(other.converted_)),
      text_(converted_.empty()
                ? other.text_
                : std::string_view(converted_).substr(converted_.size() - other.text_.size())) {}

}  // namespace stadtblick::io::citygml
