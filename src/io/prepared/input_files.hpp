#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "base/result.hpp"
#include "io/importer.hpp"

namespace stadtblick::io::prepared {

/// The files of a call: those named, and those in named folders and below that a reader of city models
/// knows. Each once; files of a folder in the order of their names. Fails with kFileNotFound, or
/// kCityGmlNoObjects for a folder without any.
base::Result<std::vector<std::filesystem::path>> inputFiles(const ImporterRegistry& importers,
                                                            const std::vector<std::filesystem::path>& named,
                                                            const std::filesystem::path& except);

/// What the first reader of city models that knows a file says of it.
std::optional<Probe> probeFile(const ImporterRegistry& importers, const std::filesystem::path& path);

}  // namespace stadtblick::io::prepared
