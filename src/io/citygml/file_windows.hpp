#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "io/citygml/file_text.hpp"

namespace stadtblick::io::citygml {

/// The text of an XML file, read in windows wherever they are asked for: as UTF-8 without a byte order mark.
/// A file in another encoding is converted, and held, whole. Any thread.
class FileWindows {
 public:
  /// Fails like FileText::open.
  static base::Result<FileWindows> open(const std::filesystem::path& path);

  FileWindows(FileWindows&& other) noexcept;
  FileWindows& operator=(FileWindows&&) = delete;
  ~FileWindows();

  /// Of the file.
  std::uint64_t bytes() const { return bytes_; }
  /// Of the text.
  std::uint64_t size() const { return whole_ ? whole_->text().size() : bytes_ - start_; }
  /// Puts up to `size` bytes from `offset` on into `text`; fewer where the file ends. The reason why it could
  /// not be read, as errno has it, or 0.
  int read(std::uint64_t offset, std::size_t size, std::string& text) const;
  /// The same behind what `text` holds already.
  int append(std::uint64_t offset, std::size_t size, std::string& text) const;
  /// True where the text holds the word, at least two characters long, anywhere.
  bool contains(std::string_view word) const;

 private:
  FileWindows() = default;

  int descriptor_ = -1;
  std::uint64_t start_ = 0;  ///< of the text, behind a byte order mark.
  std::uint64_t bytes_ = 0;  ///< of the file.
  std::optional<FileText> whole_;
};

}  // namespace stadtblick::io::citygml
