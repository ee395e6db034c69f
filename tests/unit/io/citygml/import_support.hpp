#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

#include "base/atomic_file.hpp"
#include "io/importer.hpp"
#include "support/temporary_folder.hpp"

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

inline base::Result<Imported> importText(std::string_view text, const ImportOptions& options = {}) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "city.gml";
  EXPECT_TRUE(base::writeFileAtomically(path, text).hasValue());
  return importFile(path, 2, options);
}

/// A CityGML 2.0 file in EPSG:25832 that states bounds of 100 m × 100 m: its first two lines, and its last.
std::string cityHead();
inline std::string cityText(std::string_view members) {
  return cityHead().append(members).append("</core:CityModel>\n");
}
/// A square of 10 m × 10 m whose lower left corner is (x, y, 500).
std::string squareText(double x, double y, std::string_view id = {});
/// A member on one line: a building that has `inside`, then squares at level 2.
std::string buildingText(std::string_view id, std::string_view squares, std::string_view inside = {});

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
