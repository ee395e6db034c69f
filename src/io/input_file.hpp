#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"

namespace stadtblick::io {

/// Files as they are delivered: on disk, or inside a ZIP archive, whose path then reads like that of a
/// folder: "delivery.zip/tiles/LoD2_32_565_5932_1_HH.gml"; or a picture in a model file (see
/// embedded_picture.hpp); or on the web ("https://…"), where size and date
/// are not asked for.
struct InputStatus {
  enum class Kind : std::uint8_t { kMissing, kFile, kFolder, kOther };
  Kind kind = Kind::kMissing;
  bool inArchive = false;
  std::uint64_t bytes = 0;  ///< of a file, unpacked.
  base::Instant modified;   ///< as the disk or the archive has it.
};
InputStatus inputStatus(const std::filesystem::path& path);

/// True for a regular file that starts like a ZIP archive, whatever its name.
bool isArchive(const std::filesystem::path& path);

/// The whole file. Fails with kFileNotFound, kFileIsDirectory, kFileNotReadable; members that are encrypted,
/// packed with an unknown method, damaged (CRC), or blown up beyond all measure (a "ZIP bomb") are
/// kArchiveMemberUnread.
base::Result<std::string> readInput(const std::filesystem::path& path);
/// Up to `most` bytes from its beginning.
base::Result<std::string> readInputHead(const std::filesystem::path& path, std::size_t most);

struct InputEntry {
  std::filesystem::path path;
  std::uint64_t bytes = 0;
  base::Instant modified;
};
/// All regular files below a folder or in an archive, by path. Hidden files and folders and what lies deeper
/// than 16 folders are left out; links to folders are not followed. Fails like readInput, or with
/// kArchiveUnread.
base::Result<std::vector<InputEntry>> filesBelow(const std::filesystem::path& folderOrArchive);

}  // namespace stadtblick::io
