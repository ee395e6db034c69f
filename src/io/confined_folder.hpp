#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <string>

namespace stadtblick::io {

/// True for the folder itself and what lies in it, by the parts of the names alone: both as canonical or
/// normal paths.
bool isBelow(const std::filesystem::path& folder, const std::filesystem::path& path);

/// Finds the files that a data file names in its own folder and below it, and nowhere else: names in data
/// come from strangers. The folder may lie in an archive. Any thread.
class ConfinedFolder {
 public:
  /// `file` is the data file.
  explicit ConfinedFolder(const std::filesystem::path& file);

  struct Found {
    std::filesystem::path path;  ///< canonical; empty where there is no such file.
    bool outside = false;        ///< it was refused, not missed.
  };
  /// The file that `reference` names: a relative path with '/' or '\', percent-encoded or not; upper and
  /// lower case may differ, as in exports from Windows. Or a picture in such a file (embedded_picture.hpp).
  Found find(const std::string& reference);

 private:
  using Names = std::map<std::string, std::filesystem::path>;

  std::filesystem::path sameNameOtherCase(const std::filesystem::path& path);

  std::filesystem::path folder_;
  bool inArchive_ = false;
  std::mutex mutex_;
  std::map<std::filesystem::path, Names> listed_;  ///< folder -> names in lower case; each is read once.
};

}  // namespace stadtblick::io
