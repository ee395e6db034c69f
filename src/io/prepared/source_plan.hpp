#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "io/input_file.hpp"
#include "io/prepared/catalogue_columns.hpp"
#include "io/prepared/object_index.hpp"

namespace stadtblick::io::prepared {

/// The city that a run finds in the folder, where it can be built on.
struct OldCity {
  std::filesystem::path folder;
  Manifest manifest;
  std::vector<StoredCell> cells;
  ObjectIndex records;  ///< their sources count those of the manifest.
};

/// Nothing where there is none, it was made by another version or recipe, or a part of it is damaged: then
/// all is read again.
std::optional<OldCity> openOldCity(const std::filesystem::path& folder, const Recipe& recipe);

/// What a run does with each file.
struct SourcePlan {
  std::vector<SourceRecord> sources;         ///< ordered by path; those to read are blank but for the file.
  std::vector<std::filesystem::path> files;  ///< of each source, as the call names it.
  std::vector<bool> toRead;
  std::vector<std::uint32_t> order;  ///< sources as the call names them.
  std::uint64_t bytesToRead = 0;
  std::uint64_t removed = 0;
};

/// Compares the files with what the old city was made of. Fails with kFileNotReadable.
base::Result<SourcePlan> planSources(const std::vector<InputEntry>& files,
                                     const std::filesystem::path& cityFolder, const Manifest* old);

/// ContentHash of the bytes of a file. Fails with kFileNotReadable.
base::Result<std::uint64_t> fileHash(const std::filesystem::path& path);

}  // namespace stadtblick::io::prepared
