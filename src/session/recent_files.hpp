#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.hpp"

namespace stadtblick::session {

/// The files opened last, newest first, kept under $XDG_STATE_HOME/stadtblick/recent.json.
class RecentFiles {
 public:
  static constexpr std::size_t kMost = 12;

  const std::vector<std::string>& paths() const { return paths_; }
  /// Puts `path`, made absolute, in front.
  void add(const std::filesystem::path& path);
  void clear() { paths_.clear(); }

  /// Missing or broken file: an empty list.
  void load(const std::filesystem::path& file);
  base::Result<base::Done> save(const std::filesystem::path& file) const;
  static std::filesystem::path defaultFile();

 private:
  std::vector<std::string> paths_;
};

}  // namespace stadtblick::session
