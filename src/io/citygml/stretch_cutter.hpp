#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "io/citygml/file_windows.hpp"

namespace stadtblick::io::citygml {

/// A run of whole top-level elements, or what looks like one.
struct Stretch {
  std::size_t index = 0;  ///< in the order of the file.
  std::string_view text;
  std::uint32_t line = 0;  ///< of the first character.
};

/// Cuts a file into stretches at start tags of members, unseen what lies between them, reading it as it goes:
/// no text of the whole file is needed, and each is parsed while it is fresh. A guess: a comment may hold a
/// start tag, too. It was right where StretchReader reads every stretch: each is a run of whole elements
/// then, and so is what they make together. Any thread.
class StretchCutter {
 public:
  /// Stretches of about `bytes`; null where the file does not begin and end as files mostly do. `windows`
  /// outlives it.
  static std::unique_ptr<StretchCutter> begin(const FileWindows& windows, std::size_t bytes);

  /// The next stretch, in `buffer`; nothing behind the last one, or where the file cannot be read.
  std::optional<Stretch> next(std::string& buffer);
  /// True where the file could not be read.
  bool failed() const { return failed_; }

  const std::string& rootTag() const { return rootTag_; }
  char lineEnd() const { return lineEnd_; }

 private:
  explicit StretchCutter(const FileWindows& windows) : windows_(windows) {}
  bool readHead();
  bool readTail();

  const FileWindows& windows_;
  std::size_t bytes_ = 0;
  std::string rootTag_;
  std::string rootName_;
  std::string memberTag_;  ///< "<core:cityObjectMember", as the first member is written.
  char lineEnd_ = '\n';
  std::uint64_t end_ = 0;  ///< of the root's end tag.

  std::mutex mutex_;
  std::uint64_t offset_ = 0;
  std::uint32_t line_ = 1;
  std::size_t index_ = 0;
  bool failed_ = false;
};

}  // namespace stadtblick::io::citygml
