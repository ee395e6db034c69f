#include "io/prepared/prepare.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "base/atomic_file.hpp"
#include "geo/crs_transform.hpp"
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

/// Findings of many files: of each code a few are listed, all are counted.
class FindingList {
 public:
  void append(const base::Diagnostics& findings, SourceRecord* source) {
    constexpr std::size_t kListed = 100;
    for (const auto& finding : findings) {
      if (finding.severity == base::Severity::kError) errors_ = true;
      if (source != nullptr) ++source->findings[std::string(base::diagnosticInfo(finding.code).code)];
      if (counts_[finding.code]++ < kListed) listed_.add(finding);
    }
  }
  bool errors() const { return errors_; }
  base::Diagnostics& list() { return listed_; }

 private:
  base::Diagnostics listed_;
  std::map<DiagnosticCode, std::size_t> counts_;
  bool errors_ = false;
};

bool isError(const std::string& code) {
  const auto table = base::diagnosticTable();
  const auto row = std::ranges::find(table, code, &base::DiagnosticInfo::code);
  return row != table.end() && row->severity == base::Severity::kError;
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
  void collectRecords();
  /// Objects that a file had lost to another and are back now have to be read, the file has not changed.
  Result<Done> readRevived();
  void reportRepeated();
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
  std::vector<ObjectRecord> records_;
  std::vector<GridKey> touched_;
  std::vector<bool> inSpill_;  ///< sources that were read in this run.
  FindingList findings_;
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
  findings_.append(files.diagnostics(), nullptr);
  if (!options_.afresh) old_ = openOldCity(options_.output, manifest_.recipe);
  auto planned = planSources(files.value(), options_.output, old_ ? &*old_ : nullptr);
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
    findings_.append(hash.diagnostics(), &source);
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
  findings_.append(read.diagnostics(), &source);
  source.objects = spill_->objects();
  return spill_->end();
}

Result<Done> Preparation::readSources() {
  progress_.stage = PrepareProgress::Stage::kReading;
  for (const std::uint32_t index : plan_.order) {
    if (!plan_.toRead[index]) continue;
    if (auto done = readSource(index); !done) return done;
  }
  return spill_->finish();
}

/// The records of all objects, those of files that were not read from the old city; what has changed.
void Preparation::collectRecords() {
  records_ = std::move(spill_->records());
  std::set<GridKey> touched;
  const auto touch = [&](const ObjectRecord& record) { touched.insert(gridKeyAt(record.place(), 0)); };
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
    for (ObjectRecord record : old_->records) {
      const std::uint32_t index = now[record.source];
      if (index == UINT32_MAX) {
        if (record.lost == 0) touch(record);
        continue;
      }
      record.source = index;
      records_.push_back(record);
    }
    std::vector<ObjectRecord>().swap(old_->records);
  }
  std::vector<bool> wasLost(records_.size());
  for (std::size_t i = 0; i < records_.size(); ++i) wasLost[i] = records_[i].lost != 0;
  markRepeated(records_, plan_.sources);
  for (std::size_t i = 0; i < records_.size(); ++i) {
    const ObjectRecord& record = records_[i];
    const bool isLost = record.lost != 0;
    const bool isNew = plan_.toRead[record.source];
    if (isNew ? !isLost : isLost != wasLost[i]) touch(record);
    if (!isNew && wasLost[i] && !isLost) inSpill_[record.source] = true;
  }
  sortRecords(records_);
  touched_.assign(touched.begin(), touched.end());
}

Result<Done> Preparation::readRevived() {
  for (const std::uint32_t index : plan_.order) {
    if (!inSpill_[index] || plan_.toRead[index]) continue;
    const SourceRecord known = plan_.sources[index];
    if (auto done = readSource(index); !done) return done;
    plan_.sources[index] = known;
    ++report_.filesRead;
    --report_.filesKept;
    report_.bytesRead += known.source.bytes;
  }
  return spill_->finish();
}

void Preparation::reportRepeated() {
  base::Diagnostics findings;
  const auto tell = [&](DiagnosticCode code, std::uint64_t SourceRecord::*count) {
    std::uint64_t objects = 0;
    const SourceRecord* first = nullptr;
    for (const SourceRecord& source : plan_.sources) {
      objects += source.*count;
      if (first == nullptr && source.*count > 0) first = &source;
    }
    if (first != nullptr)
      findings.add(code, {first->source.path, 0, {}},
                   {std::to_string(objects), fs::path(first->path).filename().string()});
  };
  tell(DiagnosticCode::kObjectRepeated, &SourceRecord::repeated);
  tell(DiagnosticCode::kObjectReplaced, &SourceRecord::replaced);
  tell(DiagnosticCode::kObjectAmbiguous, &SourceRecord::ambiguous);
  findings_.append(findings, nullptr);
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
  if (old_ && first(manifest_) != first(old_->manifest))
    for (const ObjectRecord& record : records_) touched_.push_back(gridKeyAt(record.place(), 0));
  std::ranges::sort(touched_);
}

Result<Done> Preparation::write() {
  const fs::path& folder = staged_->path();
  progress_.stage = PrepareProgress::Stage::kBuilding;
  const BuildInput input{records_,
                         manifest_,
                         inSpill_,
                         old_ ? &*old_ : nullptr,
                         touched_,
                         *spill_,
                         options_.mostVertices,
                         options_.memoryBytes};
  CityBuilder builder(folder, input, tasks_, progress_.building, cancel_);
  RowsStore rows(folder / "rows.part", builder.cellCount());
  tiles3d::TilesetOptions look;
  look.theme = manifest_.themes.empty() ? model::kNone : 0;
  tiles3d::TilesetWriter tiles(folder / "tiles", manifest_.frame, look);
  auto built = builder.build(rows, tiles);
  if (!built) return Result<Done>::failure(std::move(built.diagnostics()));
  findings_.append(built.diagnostics(), nullptr);
  report_.cellsBuilt = built->built;
  report_.cellsKept = built->kept;

  progress_.stage = PrepareProgress::Stage::kJoining;
  auto joined = tiles.finish(built->leaves, progress_.joining, cancel_);
  if (!joined) return joined;
  findings_.append(joined.diagnostics(), nullptr);
  std::vector<tiles3d::LeafSummary>().swap(built->leaves);

  progress_.stage = PrepareProgress::Stage::kWriting;
  spill_.reset();
  std::error_code error;
  fs::remove(folder / "spill.part", error);
  const auto parts = rows.all();
  if (!parts) return Result<Done>::failure(parts.diagnostics());
  auto catalogue = writeCatalogue(cataloguePath(folder), parts.value(), built->cells);
  if (!catalogue) return Result<Done>::failure(std::move(catalogue.diagnostics()));
  if (auto done = writeObjectIndex(objectIndexPath(folder), records_); !done) return done;
  manifest_.catalogue = std::move(catalogue).value();
  manifest_.cells = built->cells.size();
  geo::Box3 local;
  for (const StoredCell& cell : built->cells) local.add(cell.bounds);
  if (!local.empty())
    manifest_.bounds = {manifest_.frame.localToWorld(local.min), manifest_.frame.localToWorld(local.max)};
  return writeNewFile(manifestPath(folder), manifestText(manifest_));
}

Result<PrepareReport> Preparation::run() {
  using Failure = Result<PrepareReport>;
  const auto failed = [&](Result<Done>& done) {
    base::Diagnostics all = std::move(findings_.list());
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
  spill_.emplace(staged_->path() / "spill.part");
  if (auto done = decideFrame(); !done) return failed(done);
  if (auto done = readSources(); !done) return failed(done);
  collectRecords();
  if (auto done = readRevived(); !done) return failed(done);
  reportRepeated();
  if (records_.empty()) {
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
  report_.manifest = std::move(manifest_);
  return {std::move(report_), std::move(findings_.list())};
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
