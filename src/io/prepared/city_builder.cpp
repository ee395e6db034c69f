#include "io/prepared/city_builder.hpp"

#include <algorithm>
#include <atomic>
#include <utility>

#include "model/catalogue_rows.hpp"
#include "model/memory_city.hpp"
#include "model/model_appender.hpp"

namespace stadtblick::io::prepared {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using base::Done;
using base::Result;

namespace {

GridKey keyOf(const StoredCell& cell) { return {cell.x, cell.y, cell.depth, cell.path}; }

/// Memory that a vertex stands for while its square is built: what is read, what is put together, its bytes,
/// and the tiles that are made of it.
constexpr std::uint64_t kBytesOfVertex = 400;

}  // namespace

void MemoryGate::enter(std::uint64_t bytes) {
  std::unique_lock lock(mutex_);
  freed_.wait(lock, [&] { return used_ == 0 || used_ + bytes <= limit_; });
  used_ += bytes;
}

void MemoryGate::leave(std::uint64_t bytes) {
  {
    const std::lock_guard lock(mutex_);
    used_ -= bytes;
  }
  freed_.notify_all();
}

CityBuilder::CityBuilder(fs::path folder, const BuildInput& input, base::TaskPool& tasks,
                         base::Progress& progress, base::CancelToken cancel)
    : folder_(std::move(folder)),
      input_(input),
      tasks_(tasks),
      progress_(progress),
      cancel_(std::move(cancel)) {
  const auto& sources = input.manifest.sources;
  for (std::uint32_t i = 0; i < sources.size(); ++i) sourceByKey_[sources[i].key()] = i;
}

void CityBuilder::planSquare(std::uint64_t firstRecord, std::uint64_t endRecord,
                             const std::vector<ObjectRecord>& members) {
  if (members.empty()) return;
  Square square;
  square.key = gridKeyAt(members.front().place(), 0);
  square.firstRecord = firstRecord;
  square.endRecord = endRecord;
  for (const ObjectRecord& record : members) square.vertices += record.vertices;
  square.firstCell = cells_.size();
  for (const CellPlan& plan : cutSquare(members, input_.mostVertices)) {
    const GridKey& key = plan.key;
    cells_.push_back({key.x, key.y, key.depth, key.path, {}, 0, 0, 0});
  }
  square.endCell = cells_.size();
  square.keep = input_.old != nullptr && !input_.allTouched && !input_.touched.contains(square.key);
  squares_.push_back(std::move(square));
}

Result<Done> CityBuilder::plan() {
  std::vector<ObjectRecord> members;
  std::uint64_t first = 0;
  std::uint64_t at = 0;
  GridKey key;
  auto read = input_.records.forEach([&](const ObjectRecord& record) {
    const GridKey here = gridKeyAt(record.place(), 0);
    if (here != key) {
      planSquare(first, at, members);
      members.clear();
      first = at;
      key = here;
    }
    if (record.lost == 0) members.push_back(record);
    ++at;
  });
  if (!read) return read;
  planSquare(first, at, members);
  const auto squareOf = [this](const GridKey& of) -> Square* {
    const auto found = std::ranges::lower_bound(squares_, of, {}, &Square::key);
    return found != squares_.end() && found->key == of ? &*found : nullptr;
  };
  for (const SpilledPart& part : input_.spill.parts())
    if (Square* square = squareOf(part.square)) square->parts.push_back(&part);
  if (input_.old != nullptr)
    for (const StoredCell& cell : input_.old->cells)
      if (Square* square = squareOf(keyOf(cell).square())) square->oldCells.push_back(&cell);
  for (Square& square : squares_) square.keep = square.keep && haveOldNumbers(square);
  leaves_.resize(cells_.size());
  return Done{};
}

bool CityBuilder::haveOldNumbers(const Square& square) const {
  const auto& old = input_.old->cells;
  for (std::size_t i = square.firstCell; i < square.endCell; ++i)
    if (i >= old.size() || keyOf(old[i]) != keyOf(cells_[i])) return false;
  return true;
}

std::uint32_t CityBuilder::sourceOf(std::uint64_t key) const {
  const auto found = sourceByKey_.find(key);
  return found == sourceByKey_.end() ? UINT32_MAX : found->second;
}

Result<std::vector<CellContent>> CityBuilder::readSquare(const Square& square) {
  using Failure = Result<std::vector<CellContent>>;
  std::vector<CellContent> contents;
  const auto take = [&](Result<CellContent> content) {
    if (!content) return content;
    // Models are joined by the paths of their sources: here those are names of the city's sources.
    for (const std::uint64_t key : content->sourceKeys) {
      model::Source source;
      if (const auto index = sourceOf(key); index != UINT32_MAX)
        source.path = input_.manifest.sources[index].path;
      content->model.sources.push_back(std::move(source));
    }
    contents.push_back(std::move(content).value());
    return Result<CellContent>(CellContent{});
  };
  for (const SpilledPart* part : square.parts)
    if (auto taken = take(input_.spill.read(*part)); !taken)
      return Failure::failure(std::move(taken.diagnostics()));
  for (const StoredCell* cell : square.oldCells)
    if (auto taken = take(readCell(cellPath(input_.old->folder, keyOf(*cell).text()))); !taken)
      return Failure::failure(std::move(taken.diagnostics()));
  return contents;
}

std::vector<CityBuilder::Place> CityBuilder::placesIn(const std::vector<CellContent>& contents,
                                                      std::size_t spilled) const {
  std::vector<Place> places;
  for (std::uint32_t c = 0; c < contents.size(); ++c) {
    const CellContent& content = contents[c];
    const auto& objects = content.model.objects;
    std::size_t number = 0;
    for (model::ObjectIndex i = 0; i < objects.size(); ++i) {
      if (objects.parent[i] != model::kNoObject) continue;
      const std::uint32_t source = sourceOf(content.sourceKeys[objects.source[i]]);
      const std::uint32_t sequence = content.sequence[number++];
      const bool counts = source != UINT32_MAX && input_.sourceRead[source] == (c < spilled);
      if (counts) places.push_back({source, sequence, c, i});
    }
  }
  std::ranges::sort(places, {}, &Place::order);
  return places;
}

Result<Done> CityBuilder::buildSquare(const Square& square) {
  auto records = input_.records.read(square.firstRecord, square.endRecord);
  if (!records) return Result<Done>::failure(std::move(records.diagnostics()));
  std::erase_if(records.value(), [](const ObjectRecord& record) { return record.lost != 0; });
  const auto plans = cutSquare(records.value(), input_.mostVertices);
  auto contents = readSquare(square);
  if (!contents) return Result<Done>::failure(std::move(contents.diagnostics()));
  const auto places = placesIn(contents.value(), square.parts.size());
  for (std::size_t cell = square.firstCell; cell < square.endCell; ++cell) {
    CellContent out{model::emptyModel(), {}, {}};
    model::ModelAppender appender(out.model);
    std::uint32_t at = UINT32_MAX;
    for (const std::uint32_t index : plans[cell - square.firstCell].records) {
      const ObjectRecord& record = records.value()[index];
      const auto place =
          std::ranges::lower_bound(places, std::pair(record.source, record.sequence), {}, &Place::order);
      if (place == places.end() || place->order() != std::pair(record.source, record.sequence)) {
        const std::string file = cellPath(folder_, keyOf(cells_[cell]).text()).string();
        return Result<Done>::failure(DiagnosticCode::kPreparedDamaged, {file, 0, {}},
                                     {file, "an object of the index is not in its cell"});
      }
      if (at != place->content) appender.from(contents.value()[at = place->content].model);
      appender.add(place->top);
      out.sequence.push_back(record.sequence);
    }
    appender.finish();
    if (auto done = writeCell(cell, std::move(out)); !done) return done;
  }
  return Done{};
}

/// The first theme of the city as this model has it, maybe without surfaces; none where the city has none.
std::vector<model::Theme> CityBuilder::shownTheme(const model::CityModel& model) const {
  if (input_.manifest.themes.empty()) return {};
  for (const model::Theme& theme : model.appearances.themes)
    if (model.strings[theme.name] == input_.manifest.themes.front()) return {theme};
  return {model::Theme{}};
}

Result<Done> CityBuilder::writeCell(std::size_t index, CellContent content) {
  model::CityModel& model = content.model;
  for (const model::Source& source : model.sources) content.sourceKeys.push_back(contentHash(source.path));
  StoredCell& cell = cells_[index];
  cell.bounds = model.bounds;
  cell.bytes = model::memoryBytes(model);
  const model::CatalogueRows rows = model::catalogueRows(model);
  CellExtras extras;
  extras.rows = encodeRows(model, rows);

  // The file has neither frame nor sources, which the tiles want; they show the first theme of the city.
  model.frame = input_.manifest.frame;
  for (std::size_t i = 0; i < model.sources.size(); ++i)
    model.sources[i] = input_.manifest.sources[sourceOf(content.sourceKeys[i])].source;
  auto themes = std::exchange(model.appearances.themes, shownTheme(model));
  auto leaf = tiles_->writeCell(static_cast<std::uint32_t>(index), model, rows.rowOfObject);
  model.appearances.themes = std::move(themes);
  if (!leaf) return Result<Done>::failure(std::move(leaf.diagnostics()));
  if (!leaf.diagnostics().empty()) {
    const std::lock_guard lock(findingsMutex_);
    findings_[index] = std::move(leaf.diagnostics());
  }
  extras.leaf = leaf->serialised();
  if (auto done = putAside(index, std::move(leaf).value(), extras); !done) return done;
  return writeNewFile(cellPath(folder_, keyOf(cell).text()), encodeCell(content, extras));
}

/// What is needed of a cell when all are done.
Result<Done> CityBuilder::putAside(std::size_t cell, tiles3d::LeafSummary leaf, const CellExtras& extras) {
  leaf.far = {};
  leaves_[cell] = std::move(leaf);
  if (auto done = rows_->add(cell, extras.rows); !done) return done;
  return leafParts_->add(cell, extras.leaf);
}

Result<Done> CityBuilder::link(const fs::path& name) const {
  const fs::path to = folder_ / name;
  std::error_code error;
  fs::create_directories(to.parent_path(), error);
  fs::create_hard_link(input_.old->folder / name, to, error);
  if (error) {  // a file system without links
    error.clear();
    fs::copy_file(input_.old->folder / name, to, error);
  }
  if (!error) return Done{};
  return Result<Done>::failure(DiagnosticCode::kFileNotWritable, {to.string(), 0, {}},
                               {to.string(), error.message()});
}

Result<Done> CityBuilder::keepSquare(const Square& square) {
  for (std::size_t index = square.firstCell; index < square.endCell; ++index) {
    const StoredCell& old = input_.old->cells[index];
    const fs::path from = cellPath(input_.old->folder, keyOf(cells_[index]).text());
    auto extras = readCellExtras(from);
    if (!extras) return Result<Done>::failure(std::move(extras.diagnostics()));
    auto leaf = tiles3d::LeafSummary::parse(extras->leaf);
    if (!leaf) {
      return Result<Done>::failure(DiagnosticCode::kPreparedDamaged, {from.string(), 0, {}},
                                   {from.string(), "what the tiles need was changed"});
    }
    cells_[index].bounds = old.bounds;
    cells_[index].bytes = old.bytes;
    if (auto done = putAside(index, *std::move(leaf), extras.value()); !done) return done;
    if (auto done = link(from.lexically_relative(input_.old->folder)); !done) return done;
    if (leaves_[index].file.empty()) continue;
    if (auto done = link(fs::path("tiles") / leaves_[index].file); !done) return done;
  }
  return Done{};
}

Result<Done> CityBuilder::run(const Square& square) {
  return square.keep ? keepSquare(square) : buildSquare(square);
}

Result<BuiltCells> CityBuilder::build(PartStore& rows, PartStore& leaves, tiles3d::TilesetWriter& tiles) {
  rows_ = &rows;
  leafParts_ = &leaves;
  tiles_ = &tiles;
  progress_.setTotal(squares_.size());
  MemoryGate gate(input_.memoryBytes);
  std::atomic<bool> stop = false;
  std::vector<base::Diagnostics> failures(squares_.size());
  tasks_.parallelFor(squares_.size(), [&](std::size_t i) {
    if (stop || cancel_.cancelled()) return;
    const std::uint64_t memory = squares_[i].vertices * kBytesOfVertex;
    gate.enter(memory);
    if (auto done = run(squares_[i]); !done) {
      failures[i] = std::move(done.diagnostics());
      stop = true;
    }
    gate.leave(memory);
    progress_.advance(1);
  });
  for (auto& failure : failures)
    if (!failure.empty()) return Result<BuiltCells>::failure(std::move(failure));
  if (cancel_.cancelled()) return Result<BuiltCells>::failure(DiagnosticCode::kCancelled, {});
  BuiltCells built{cells_, std::move(leaves_), 0, 0};
  for (const Square& square : squares_)
    (square.keep ? built.kept : built.built) += square.endCell - square.firstCell;
  base::Diagnostics findings;
  for (auto& [cell, ofTiles] : findings_) findings.append(std::move(ofTiles));
  return {std::move(built), std::move(findings)};
}

}  // namespace stadtblick::io::prepared
