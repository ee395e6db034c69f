#pragma once

#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "base/task_pool.hpp"
#include "io/importer.hpp"
#include "io/prepared/manifest.hpp"

namespace stadtblick::io::prepared {

struct PrepareOptions {
  std::vector<std::filesystem::path>
      inputs;                    ///< files, folders, archives, patterns; the first file decides on the frame.
  std::filesystem::path output;  ///< the city's folder.
  std::string reader;            ///< "" for the first that knows a file.
  std::optional<geo::Crs> crs;   ///< of the files, whatever they say.
  std::optional<geo::Crs> frameCrs;           ///< of the project, instead of the first file's.
  std::optional<geo::LocalFrame> frame;       ///< of the project, whatever the first file says.
  bool afresh = false;                        ///< reads all files again.
  std::uint64_t mostVertices = 300'000;       ///< of a cell, where it can be cut.
  std::uint64_t memoryBytes = 384ULL << 20U;  ///< for cells that are being built.
};

/// What the options ask for, beyond the files.
Recipe recipeOf(const PrepareOptions& options);

/// How far a run is. Any thread.
struct PrepareProgress {
  enum class Stage : std::uint8_t { kLooking, kReading, kBuilding, kJoining, kWriting };
  std::atomic<Stage> stage{Stage::kLooking};
  std::atomic<std::uint64_t> bytesToRead{0};
  base::Progress reading;   ///< done() counts bytes of all files; its total is of the file at hand.
  base::Progress building;  ///< squares.
  base::Progress joining;   ///< tiles above the leaves.
};

struct PrepareReport {
  Manifest manifest;
  std::uint64_t filesRead = 0;
  std::uint64_t filesKept = 0;     ///< that had not changed.
  std::uint64_t filesRemoved = 0;  ///< of the city that was there before.
  std::uint64_t bytesRead = 0;
  std::uint64_t cellsBuilt = 0;
  std::uint64_t cellsKept = 0;
  bool errorsInData = false;
};

/// Prepares a city (docs/prepared-city.md), in one pass over the files that have changed. Findings about
/// files are in the diagnostics, each code up to a limit. Without a value the folder is as it was. Fails with
/// kFileNotFound, kFileNotWritable, kArgumentInvalid, kCityGmlNoObjects, kDeliveryEmpty, kCancelled.
base::Result<PrepareReport> prepareCity(const ImporterRegistry& importers, const PrepareOptions& options,
                                        base::TaskPool& tasks, PrepareProgress& progress,
                                        const base::CancelToken& cancel);

}  // namespace stadtblick::io::prepared
