#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace stadtblick::io::citygml {

/// The bytes of an XML file as UTF-8 without a byte order mark. They are read, not mapped: a file that is
/// cut or written anew meanwhile must not end the program.
class FileText {
 public:
  /// Fails with kFileNotFound, kFileIsDirectory, kFileNotReadable, kFileEmpty or kXmlEncodingUnread.
  static base::Result<FileText> open(const std::filesystem::path& path);

  FileText(FileText&& other) noexcept;
  FileText& operator=(FileText&& other) = delete;
  FileText(const FileText&) = delete;
  FileText& operator=(const FileText&) = delete;
  ~FileText() = default;

  std::string_view text() const { return text_; }
  std::size_t bytes() const { return bytes_; }

 private:
  FileText() = default;

  static base::Result<FileText> fromBytes(const std::filesystem::path& path, std::string bytes);
  /// The reason why it failed, as errno has it; 0 where it did not.
  int readAll(int descriptor, std::size_t size);

  std::unique_ptr<char[]> read_;
  std::size_t bytes_ = 0;
  std::string converted_;
  std::string_view text_;
};

/// `bytes` as UTF-8, by byte order mark or XML declaration: UTF-8, UTF-16, ISO-8859-1/-15, Windows-1252.
/// Empty `converted` means that `bytes` are UTF-8 as they are. Returns the name of an encoding that is not
/// read, or "".
std::string decodeXml(std::string_view bytes, std::string& converted);

}  // namespace stadtblick::io::citygml
