#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/atomic_file.hpp"
#include "io/prepared/prepare.hpp"
#include "io/prepared/prepared_city.hpp"
#include "support/temporary_folder.hpp"
#include "unit/io/citygml/import_support.hpp"

namespace stadtblick::io::prepared {

inline base::Result<PrepareReport> prepare(const PrepareOptions& options, base::CancelToken cancel = {}) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(2);
  PrepareProgress progress;
  return prepareCity(registry, options, tasks, progress, cancel);
}

inline PrepareOptions optionsFor(std::vector<std::filesystem::path> inputs, std::filesystem::path output) {
  PrepareOptions options;
  options.inputs = std::move(inputs);
  options.output = std::move(output);
  return options;
}

/// Bytes of every file below a folder, by its path in it.
inline std::map<std::string, std::string> filesOf(const std::filesystem::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder).string()] = base::readFile(entry.path()).value();
  return files;
}

inline void writeCity(const std::filesystem::path& file, const std::string& members) {
  ASSERT_TRUE(base::writeFileAtomically(file, cityText(members)).hasValue());
}

/// Names of what stands in a folder.
inline std::vector<std::string> namesIn(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

}  // namespace stadtblick::io::prepared
