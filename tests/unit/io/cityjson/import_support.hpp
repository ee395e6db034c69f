#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "base/atomic_file.hpp"
#include "io/importer.hpp"
#include "support/temporary_folder.hpp"

namespace stadtblick::io {

inline base::Result<Imported> importJsonFile(const std::filesystem::path& path, std::size_t threads = 2,
                                             const ImportOptions& options = {}) {
  ImporterRegistry registry;
  registerBuiltInImporters(registry);
  base::TaskPool tasks(threads);
  base::Progress progress;
  return registry.import(path, "cityjson", options, {tasks, progress, {}});
}

inline base::Result<Imported> importJson(std::string_view text, std::string_view name = "city.city.json") {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / name;
  EXPECT_TRUE(base::writeFileAtomically(path, text).hasValue());
  return importJsonFile(path);
}

inline const model::CityModel& jsonCity(const base::Result<Imported>& imported) {
  return *std::get<std::shared_ptr<const model::CityModel>>(imported.value());
}

inline std::string foundCodes(const base::Diagnostics& diagnostics) {
  std::string text;
  for (const auto& diagnostic : diagnostics) {
    text += std::string(base::diagnosticInfo(diagnostic.code).code) + ": " + diagnostic.message() + "\n";
  }
  return text;
}

inline std::map<std::string, std::size_t> kindsOf(const model::CityModel& model) {
  std::map<std::string, std::size_t> kinds;
  for (const auto kind : model.objects.kind) ++kinds[std::string(model::kindName(kind))];
  return kinds;
}

/// A box of 10 m × 10 m × 5 m: its vertices in millimetres, and its outside.
inline constexpr std::string_view kBoxVertices =
    "[[0,0,0],[10000,0,0],[10000,10000,0],[0,10000,0],[0,0,5000],[10000,0,5000],[10000,10000,5000],"
    "[0,10000,5000]]";
inline constexpr std::string_view kBoxSurfaces =
    "[[[0,3,2,1]],[[4,5,6,7]],[[0,1,5,4]],[[1,2,6,5]],[[2,3,7,6]],[[3,0,4,7]]]";

/// CityJSON 2.0 in EPSG:25832 with these city objects, the box's vertices and, first, other members.
inline std::string cityJson(std::string_view objects, std::string_view members = "") {
  return "{\"type\":\"CityJSON\",\"version\":\"2.0\",\"transform\":{\"scale\":[0.001,0.001,0.001],"
         "\"translate\":[690000,5335000,500]},\"metadata\":{\"referenceSystem\":"
         "\"https://www.opengis.net/def/crs/EPSG/0/25832\"}," +
         std::string(members) + "\"CityObjects\":{" + std::string(objects) +
         "},\"vertices\":" + std::string(kBoxVertices) + "}";
}

/// A member of "CityObjects".
inline std::string objectJson(std::string_view id, std::string_view type, std::string_view geometries,
                              std::string_view members = "") {
  return "\"" + std::string(id) + "\":{\"type\":\"" + std::string(type) + "\"," + std::string(members) +
         "\"geometry\":[" + std::string(geometries) + "]}";
}

inline std::string solidJson(std::string_view lod, std::string_view members = "") {
  return "{\"type\":\"Solid\",\"lod\":" + std::string(lod) + "," + std::string(members) + "\"boundaries\":[" +
         std::string(kBoxSurfaces) + "]}";
}
inline std::string multiSurfaceJson(std::string_view lod, std::string_view boundaries,
                                    std::string_view members = "") {
  return "{\"type\":\"MultiSurface\",\"lod\":" + std::string(lod) + "," + std::string(members) +
         "\"boundaries\":" + std::string(boundaries) + "}";
}

}  // namespace stadtblick::io
