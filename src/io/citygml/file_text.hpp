#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace stadtblick::io::citygml {

/// The bytes of an XML file as UTF-8 without a byte order mark. Files that are UTF-8 are mapped, not copied.
class FileText {
 public:
  /// Fails with kFileNotFound, kFileIsDirectory, kFileNotReadable, kFileEmpty or kXmlEncodingUnread.
  static base::Result<FileText> open(const std::filesystem::path& path);

  FileText(FileText&& other) noexcept;
  FileText& operator=(FileText&& other) noexcept;
  FileText(const FileText&) = delete;
  FileText& operator=(const FileText&) = delete;
  ~FileText();

  std::string_view text() const { return text_; }
  std::size_t bytes() const { return bytes_; }

 private:
  FileText() = default;

  void* mapped_ = nullptr;
  std::size_t bytes_ = 0;
  std::string converted_;
  std::string_view text_;
};

/// `bytes` as UTF-8, by byte order mark or XML declaration: UTF-8, UTF-16, ISO-8859-1/-15, Windows-1252.
/// Empty `converted` means that `bytes` are UTF-8 as they are. Returns the name of an encoding that is not
/// read, or "".
std::string decodeXml(std::string_view bytes, std::string& converted);

}  // namespace stadtblick::io::citygml
