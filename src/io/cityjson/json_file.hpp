#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "base/result.hpp"

namespace stadtblick::io::cityjson {

/// The bytes of a JSON file without a byte order mark, with kPaddingBytes readable behind them. They are
/// read, not mapped: a file that is cut meanwhile must not end the program.
class JsonFile {
 public:
  /// `path` may lead into an archive. Fails like readInput, with kFileEmpty or kXmlEncodingUnread (UTF-16).
  static base::Result<JsonFile> open(const std::filesystem::path& path);

  std::string_view text() const { return text_; }
  std::size_t bytes() const { return bytes_; }

 private:
  /// Makes room for `size` bytes and what stands behind them.
  void allocate(std::size_t size);
  std::unique_ptr<char[]> read_;
  std::size_t bytes_ = 0;
  std::string_view text_;
};

}  // namespace stadtblick::io::cityjson
