#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "base/result.hpp"

namespace stadtblick::base {

/// Writes the whole file or nothing: a temporary file beside it, flushed to disk, then renamed over it.
/// Fails with kFileNotWritable.
Result<Done> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

/// Reads a whole file. Fails with kFileNotFound, kFileIsDirectory or kFileNotReadable.
Result<std::string> readFile(const std::filesystem::path& path);

}  // namespace stadtblick::base
