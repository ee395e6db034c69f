#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

#include "io/importer.hpp"

namespace stadtblick::io {

inline std::filesystem::path badFile(std::string_view name) {
  return std::filesystem::path(STADTBLICK_TEST_FILES) / "bad" / name;
}
inline std::filesystem::path dataFile(std::string_view name) {
  return std::filesystem::path(STADTBLICK_TEST_FILES) / "data/citygml" / name;
}

inline base::Result<Imported> importFile(const std::filesystem::path& path, std::size_t threads = 2,
                                         const ImportOptions& options = {}) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(threads);
  base::Progress progress;
  return registry.import(path, "citygml", options, {tasks, progress, {}});
}

inline const model::CityModel& cityOf(const base::Result<Imported>& imported) {
  return *std::get<std::shared_ptr<const model::CityModel>>(imported.value());
}

/// "ring-too-short ×2, …", for messages of failing tests.
inline std::string codesOf(const base::Diagnostics& diagnostics) {
  std::string codes;
  for (const auto& diagnostic : diagnostics) {
    codes += std::string(base::diagnosticInfo(diagnostic.code).code) + " (line " +
             std::to_string(diagnostic.place.line) + "): " + diagnostic.message() + "\n";
  }
  return codes;
}

/// Everything of a model that must not depend on threads, as text.
std::string fingerprint(const model::CityModel& model);

}  // namespace stadtblick::io
