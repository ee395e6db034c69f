#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/progress.hpp"
#include "base/result.hpp"
#include "io/export/export_area.hpp"
#include "io/export/exporter.hpp"
#include "model/city_source.hpp"
#include "session/command.hpp"

namespace stadtblick::session {

struct Snapshot;

/// What of one open layer is to be exported.
struct ExportWish {
  std::string layer;
  std::shared_ptr<const model::CityModel> model;
  std::shared_ptr<const model::CitySource> city;  ///< one of the two is there.
  /// By row of the model, or of the catalogue: true at wanted top-level rows; empty: all.
  std::vector<bool> wanted;
};

/// What a command asks for. Fails with kArgumentInvalid, kObjectUnknown (naming every id that is nowhere) or
/// kExportNothing.
base::Result<std::vector<ExportWish>> exportWishes(const ExportModel& command, const Snapshot& snapshot);

/// Where something has to lie, or anywhere.
struct ExportClip {
  std::optional<io::ExportArea> area;
  io::ClipRule rule = io::ClipRule::kCentre;
  std::optional<model::Lod> lod;
};

/// Leaves only what lies inside. Of a city of cells, those that have something to do with the wish are read,
/// one by one, and what is wanted is joined to one model. Fails with kCancelled, kArgumentInvalid where that
/// is more than the machine can hold, or as a cell that cannot be read.
base::Result<io::ExportLayer> exportLayer(const ExportWish& wish, const ExportClip& clip,
                                          const base::CancelToken& cancel);

}  // namespace stadtblick::session
