#include "io/prepared/prepare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/atomic_file.hpp"
#include "geo/crs_transform.hpp"
#include "geo/local_box.hpp"
#include "io/prepared/city_builder.hpp"
#include "io/prepared/input_files.hpp"
#include "io/prepared/mapped_catalogue.hpp"
#include "io/prepared/source_plan.hpp"
#include "io/prepared/staged_folder.hpp"

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using base::Done;
using base::Result;

namespace {

/// Keeps findings with their sources: of each code the first are listed, all are counted.
class FindingKeeper {
 public:
  void keep(const base::Diagnostics& findings, SourceRecord& source) {
    for (const auto& finding : findings) {
      ++source.findings[std::string(base::diagnosticInfo(finding.code).code)];
      if (counts_[finding.code]++ < kListedFindings) source.listed.push_back(finding);
    }
  }

 private:
  std::map<DiagnosticCode, std::size_t> counts_;
};

bool isAlike(const base::Diagnostic& a, const base::Diagnostic& b) {
  return a.code == b.code && a.place.file == b.place.file && a.place.line == b.place.line &&
         a.place.object == b.place.object && a.arguments == b.arguments;
}

bool isError(const std::string& code) {
  const auto table = base::diagnosticTable();
  const auto row = std::ranges::find(table, code, &base::DiagnosticInfo::code);
  return row != table.end() && row->severity == base::Severity::kError;
}

/// The far levels of a cell, as they were put aside.
Result<model::FarLevels> farLevelsOf(const PartStore& leaves, std::uint32_t leaf) {
  using Failure = Result<model::FarLevels>;
  const auto stored = leaves.read(leaf);
  if (!stored) return Failure::failure(stored.diagnostics());
  auto summary = tiles3d::LeafSummary::parse(stored.value());
  if (!summary)
    return Failure::failure(DiagnosticCode::kPreparedDamaged, {},
                            {"tiles", "what was put aside was changed"});
  return std::move(summary->far);
}

/// One run, from the call to the swap.
class Preparation {
 public:
  Preparation(const ImporterRegistry& importers, const PrepareOptions& options, base::TaskPool& tasks,
              PrepareProgress& progress, base::CancelToken cancel)
      : importers_(importers),
        options_(options),
        tasks_(tasks),
        progress_(progress),
        cancel_(std::move(cancel)) {}

  Result<PrepareReport> run();

 private:
  Result<Done> checkTarget() const;
  Result<Done> plan();
  /// Somewhere inside of the data.
  struct Place {
    geo::Crs crs;
    geo::WorldPosition middle;
  };
  std::optional<Place> placeOf(const fs::path& file) const;
  Result<Done> decideFrame();
  Result<Done> readSources();
  Result<Done> readSource(std::uint32_t index);
  Result<Done> takePiece(const model::CityModel& piece, SourceRecord& source);
  /// Decides on the records of all objects, those of files that were not read from the old city; finds what
  /// has changed.
  Result<Done> collectRecords();
  void takeOldRecord(ObjectRecord record, const std::vector<std::uint32_t>& sourceNow);
  /// Objects that a file had lost to another and are back now have to be read, the file has not changed.
  Result<Done> readRevived();
  void keepTileFindings(const base::Diagnostics& findings);
  void collectThemes();
  Result<Done> write();

  const ImporterRegistry& importers_;
  const PrepareOptions& options_;
  base::TaskPool& tasks_;
  PrepareProgress& progress_;
  base::CancelToken cancel_;

  std::optional<OldCity> old_;
  SourcePlan plan_;
  std::optional<StagedFolder> staged_;
  std::optional<Spill> spill_;
  std::optional<geo::LocalFrame> frame_;
  Manifest manifest_;
  std::optional<ObjectSorter> records_;
  std::set<GridKey> touched_;
  bool allTouched_ = false;
  std::vector<bool> inSpill_;  ///< sources that were read in this run.
  FindingKeeper findings_;
  base::Diagnostics ofInputs_;  ///< what was found while looking for the files.
  PrepareReport report_;
};

Result<Done> Preparation::checkTarget() const {
  std::error_code error;
  const fs::path& target = options_.output;
  if (!fs::exists(target, error)) return Done{};
  const bool ours =
      fs::is_directory(target, error) && (fs::is_empty(target, error) || isPreparedCity(target));
  if (ours) return Done{};
  return Result<Done>::failure(
      DiagnosticCode::kArgumentInvalid, {},
      {target.string(), "--output", "something else is there; name a new folder or that of a prepared city"});
}

Result<Done> Preparation::plan() {
  manifest_.recipe = recipeOf(options_);
  auto files = inputFiles(importers_, options_.inputs, options_.reader, options_.output);
  if (!files) return Result<Done>::failure(std::move(files.diagnostics()));
  ofInputs_ = std::move(files.diagnostics());
  if (!options_.afresh) old_ = openOldCity(options_.output, manifest_.recipe);
  auto planned = planSources(files.value(), options_.output, old_ ? &old_->manifest : nullptr);
  if (!planned) return Result<Done>::failure(std::move(planned.diagnostics()));
  plan_ = std::move(planned).value();
  progress_.bytesToRead = plan_.bytesToRead;
  report_.bytesRead = plan_.bytesToRead;
  report_.filesRemoved = plan_.removed;
  for (const bool toRead : plan_.toRead) ++(toRead ? report_.filesRead : report_.filesKept);
  if (options_.frame)
    frame_ = options_.frame;
  else if (old_)
    frame_ = old_->manifest.frame;
  return Done{};
}

/// A frame made from the first objects of a file, and the middle of them there; nothing where none are read.
std::optional<Preparation::Place> Preparation::placeOf(const fs::path& file) const {
  std::optional<Place> place;
  ImportOptions import;
  import.crsOverride = options_.crs;
  import.loadTextures = false;
  import.pieceBytes = 64U * 1024U;
  base::Progress progress;
  // What is wrong with the file is said when all of it is read.
  (void)importers_.stream(file, options_.reader, import, {tasks_, progress, cancel_},
                          [&](const std::shared_ptr<const model::CityModel>& piece) {
                            if (!piece->bounds.empty()) {
                              place = {piece->frame.crs(), piece->frame.localToWorld(piece->bounds.centre())};
                            }
                            return !place.has_value();
                          });
  return place;
}

/// The project's CRS is given: its origin is where the first file is that has anything.
Result<Done> Preparation::decideFrame() {
  if (frame_ || !options_.frameCrs) return Done{};
  for (const std::uint32_t index : plan_.order) {
    if (cancel_.cancelled()) return Result<Done>::failure(DiagnosticCode::kCancelled, {});
    const auto place = placeOf(plan_.files[index]);
    if (!place) continue;
    const auto way = geo::CrsTransform::create(place->crs, *options_.frameCrs);
    if (!way) continue;
    const geo::WorldPosition there = way->fromToTo(place->middle);
    if (!std::isfinite(there.x)) continue;
    frame_ = frameFor(*options_.frameCrs, there);
    return Done{};
  }
  frame_ = frameFor(*options_.frameCrs, {});
  return Done{};
}

Result<Done> Preparation::takePiece(const model::CityModel& piece, SourceRecord& source) {
  if (!frame_) frame_ = piece.frame;
  if (!piece.sources.empty()) {
    const model::Source& from = piece.sources.front();
    model::Source& into = source.source;
    into.format = from.format;
    into.crsAsWritten = from.crsAsWritten;
    into.crs = from.crs;
    into.statedEnvelope = from.statedEnvelope;
    into.name = from.name;
    into.worldBounds.add(from.worldBounds);
  }
  source.elementsSkipped += piece.elementsSkipped;
  for (const model::Theme& theme : piece.appearances.themes) {
    const std::string name(piece.strings[theme.name]);
    if (std::ranges::find(source.themes, name) == source.themes.end()) source.themes.push_back(name);
  }
  return spill_->add(piece);
}

Result<Done> Preparation::readSource(std::uint32_t index) {
  SourceRecord& source = plan_.sources[index];
  const auto hash = fileHash(plan_.files[index]);
  if (!hash) {
    findings_.keep(hash.diagnostics(), source);
    return Done{};
  }
  source.hash = hash.value();
  spill_->begin(index, source.key());
  ImportOptions import;
  import.frame = frame_;
  import.crsOverride = options_.crs;
  Result<Done> kept = Done{};
  auto read =
      importers_.stream(plan_.files[index], options_.reader, import, {tasks_, progress_.reading, cancel_},
                        [&](const std::shared_ptr<const model::CityModel>& piece) {
                          kept = takePiece(*piece, source);
                          return kept.hasValue() && !cancel_.cancelled();
                        });
  if (!kept) return kept;
  if (cancel_.cancelled()) return Result<Done>::failure(DiagnosticCode::kCancelled, {});
  findings_.keep(read.diagnostics(), source);
  source.objects = spill_->objects();
  return spill_->end();
}

Result<Done> Preparation::readSources() {
  progress_.stage = PrepareProgress::Stage::kReading;
  for (const std::uint32_t index : plan_.order) {
    if (!plan_.toRead[index]) continue;
    if (auto done = readSource(index); !done) return done;
  }
  return Done{};
}

void Preparation::takeOldRecord(ObjectRecord record, const std::vector<std::uint32_t>& sourceNow) {
  const std::uint32_t index = sourceNow[record.source];
  if (index != UINT32_MAX) {
    record.source = index;
    records_->add(record);
  } else if (record.lost == 0) {
    touched_.insert(gridKeyAt(record.place(), 0));
  }
}

Result<Done> Preparation::collectRecords() {
  inSpill_ = plan_.toRead;
  if (old_) {
    const auto& before = old_->manifest.sources;
    std::vector<std::uint32_t> now(before.size(), UINT32_MAX);
    for (std::size_t i = 0; i < now.size(); ++i) {
      const auto found = std::ranges::lower_bound(plan_.sources, before[i].path, {}, &SourceRecord::path);
      const auto index = static_cast<std::uint32_t>(found - plan_.sources.begin());
      if (found != plan_.sources.end() && found->path == before[i].path && !plan_.toRead[index])
        now[i] = index;
    }
    auto read = old_->records.forEach([&](const ObjectRecord& record) { takeOldRecord(record, now); });
    if (!read) return read;
  }
  return records_->decide(plan_.sources, [&](const ObjectRecord& record, bool wasLost) {
    const bool isLost = record.lost != 0;
    const bool isNew = plan_.toRead[record.source];
    if (isNew ? !isLost : isLost != wasLost) touched_.insert(gridKeyAt(record.place(), 0));
    if (!isNew && wasLost && !isLost) inSpill_[record.source] = true;
  });
}

Result<Done> Preparation::readRevived() {
  spill_->tellRecords({});  // they are known
  for (const std::uint32_t index : plan_.order) {
    if (!inSpill_[index] || plan_.toRead[index]) continue;
    const SourceRecord known = plan_.sources[index];
    if (auto done = readSource(index); !done) return done;
    plan_.sources[index] = known;
    ++report_.filesRead;
    --report_.filesKept;
    report_.bytesRead += known.source.bytes;
  }
  return Done{};
}

/// Those of cells that are kept were made by an earlier run.
void Preparation::keepTileFindings(const base::Diagnostics& findings) {
  auto& kept = manifest_.tileFindings;
  if (kept.empty() && old_ && report_.cellsKept > 0) kept = old_->manifest.tileFindings;
  const std::size_t most = kept.size() + kListedFindings;
  for (const base::Diagnostic& finding : findings) {
    const bool known = std::ranges::any_of(kept, [&](const auto& other) { return isAlike(other, finding); });
    if (!known && kept.size() < most) kept.push_back(finding);
  }
}

void Preparation::collectThemes() {
  for (const SourceRecord& source : manifest_.sources)
    for (const std::string& theme : source.themes)
      if (std::ranges::find(manifest_.themes, theme) == manifest_.themes.end())
        manifest_.themes.push_back(theme);
  const auto first = [](const Manifest& manifest) {
    return manifest.themes.empty() ? std::string() : manifest.themes.front();
  };
  // Tiles show the first theme.
  allTouched_ = old_ && first(manifest_) != first(old_->manifest);
}

Result<Done> Preparation::write() {
  const fs::path& folder = staged_->path();
  progress_.stage = PrepareProgress::Stage::kBuilding;
  if (auto done = records_->write(objectIndexPath(folder)); !done) return done;
  records_.reset();
  const auto index = ObjectIndex::open(objectIndexPath(folder));
  if (!index) return Result<Done>::failure(index.diagnostics());
  const BuildInput input{index.value(),
                         manifest_,
                         inSpill_,
                         old_ ? &*old_ : nullptr,
                         touched_,
                         allTouched_,
                         *spill_,
                         options_.mostVertices,
                         options_.memoryBytes};
  CityBuilder builder(folder, input, tasks_, progress_.building, cancel_);
  if (auto done = builder.plan(); !done) return done;
  PartStore rows(folder, builder.cellCount());
  PartStore leaves(folder, builder.cellCount());
  tiles3d::TilesetOptions look;
  look.theme = manifest_.themes.empty() ? model::kNone : 0;
  tiles3d::TilesetWriter tiles(folder / "tiles", manifest_.frame, look);
  auto built = builder.build(rows, leaves, tiles);
  if (!built) return Result<Done>::failure(std::move(built.diagnostics()));
  report_.cellsBuilt = built->built;
  report_.cellsKept = built->kept;
  keepTileFindings(built.diagnostics());
  spill_.reset();

  progress_.stage = PrepareProgress::Stage::kJoining;
  auto joined = tiles.finish(built->leaves, progress_.joining, cancel_,
                             [&leaves](std::uint32_t leaf) { return farLevelsOf(leaves, leaf); });
  if (!joined) return joined;
  keepTileFindings(joined.diagnostics());

  progress_.stage = PrepareProgress::Stage::kWriting;
  auto catalogue = writeCatalogue(cataloguePath(folder), rows, built->cells);
  if (!catalogue) return Result<Done>::failure(std::move(catalogue.diagnostics()));
  manifest_.catalogue = std::move(catalogue).value();
  manifest_.cells = built->cells.size();
  geo::Box3 local;
  for (const StoredCell& cell : built->cells) local.add(cell.bounds);
  manifest_.bounds = geo::localBoxToWorld(manifest_.frame, local);
  return writeNewFile(manifestPath(folder), manifestText(manifest_));
}

Result<PrepareReport> Preparation::run() {
  using Failure = Result<PrepareReport>;
  const auto failed = [&](Result<Done>& done) {
    base::Diagnostics all = std::move(ofInputs_);
    manifest_.sources = plan_.sources;
    all.append(findingsOf(manifest_));
    all.append(std::move(done.diagnostics()));
    return Failure::failure(std::move(all));
  };
  if (auto done = checkTarget(); !done) return failed(done);
  if (auto done = plan(); !done) return failed(done);
  auto staged = StagedFolder::create(options_.output);
  if (!staged) return Failure::failure(std::move(staged.diagnostics()));
  staged_.emplace(std::move(staged).value());
  std::error_code error;
  fs::create_directories(staged_->path() / "model" / "cells", error);
  spill_.emplace(staged_->path());
  records_.emplace(staged_->path());
  spill_->tellRecords([this](const ObjectRecord& record) { records_->add(record); });
  if (auto done = decideFrame(); !done) return failed(done);
  if (auto done = readSources(); !done) return failed(done);
  if (auto done = collectRecords(); !done) return failed(done);
  if (auto done = readRevived(); !done) return failed(done);
  if (records_->size() == 0) {
    Result<Done> none = Result<Done>::failure(DiagnosticCode::kCityGmlNoObjects, {});
    return failed(none);
  }
  manifest_.frame = *frame_;
  manifest_.sources = plan_.sources;
  collectThemes();
  if (auto done = write(); !done) return failed(done);
  if (cancel_.cancelled()) return Failure::failure(DiagnosticCode::kCancelled, {});
  if (auto done = staged_->commit(); !done) return failed(done);
  for (const SourceRecord& source : manifest_.sources)
    for (const auto& [code, count] : source.findings) report_.errorsInData |= isError(code);
  base::Diagnostics all = std::move(ofInputs_);
  all.append(findingsOf(manifest_));
  report_.manifest = std::move(manifest_);
  return {std::move(report_), std::move(all)};
}

}  // namespace

Recipe recipeOf(const PrepareOptions& options) {
  const auto text = [](const std::optional<geo::Crs>& crs) { return crs ? crs->text() : std::string(); };
  Recipe recipe{options.reader, text(options.crs), text(options.frameCrs)};
  if (options.frame) {
    const auto origin = options.frame->origin();
    recipe.frameCrs = fmt::format("{} {} {} {}", options.frame->crs().text(), origin.x, origin.y, origin.z);
  }
  return recipe;
}

Result<PrepareReport> prepareCity(const ImporterRegistry& importers, const PrepareOptions& options,
                                  base::TaskPool& tasks, PrepareProgress& progress,
                                  const base::CancelToken& cancel) {
  auto done = Preparation(importers, options, tasks, progress, cancel).run();
  // An old city that someone has damaged is no help: then all is read.
  const bool damaged = !done && done.diagnostics().count(DiagnosticCode::kPreparedDamaged) > 0;
  if (!damaged || options.afresh) return done;
  PrepareOptions afresh = options;
  afresh.afresh = true;
  return Preparation(importers, afresh, tasks, progress, cancel).run();
}

}  // namespace stadtblick::io::prepared
