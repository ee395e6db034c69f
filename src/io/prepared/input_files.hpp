#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "io/importer.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io::prepared {

/// The files of a call: those named, and those of named deliveries (folders, archives, patterns). Each once.
/// Nothing below the folder `except` (where it is not empty) is one. Fails with kFileNotFound, or like
/// deliveryFiles().
base::Result<std::vector<InputEntry>> inputFiles(const ImporterRegistry& importers,
                                                 const std::vector<std::filesystem::path>& named,
                                                 std::string_view reader,
                                                 const std::filesystem::path& except);

}  // namespace stadtblick::io::prepared
