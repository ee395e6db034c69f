#include "io/prepared/city_builder.hpp"

#include <algorithm>
#include <atomic>
#include <set>

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

CityBuilder::CityBuilder(fs::path folder, const BuildInput& input, base::TaskPool& tasks,
                         base::Progress& progress, base::CancelToken cancel)
    : folder_(std::move(folder)),
      input_(input),
      tasks_(tasks),
      progress_(progress),
      cancel_(std::move(cancel)) {
  const auto& sources = input.manifest.sources;
  for (std::uint32_t i = 0; i < sources.size(); ++i) sourceByKey_[sources[i].key()] = i;
  planSquares();
}

void CityBuilder::planSquares() {
  const auto& records = input_.records;
  std::map<GridKey, Square> squares;
  for (std::uint32_t from = 0; from < records.size();) {
    const GridKey key = gridKeyAt(records[from].place(), 0);
    std::uint32_t to = from;
    Square& square = squares[key];
    for (; to < records.size() && gridKeyAt(records[to].place(), 0) == key; ++to)
      square.vertices += records[to].vertices;
    square.key = key;
    square.firstCell = plans_.size();
    for (CellPlan& plan : cutSquare(records, from, to - from, input_.mostVertices))
      plans_.push_back(std::move(plan));
    square.endCell = plans_.size();
    square.keep = input_.old != nullptr && !std::ranges::binary_search(input_.touched, key);
    from = to;
  }
  for (const SpilledPart& part : input_.spill.parts())
    if (const auto found = squares.find(part.square); found != squares.end())
      found->second.parts.push_back(&part);
  if (input_.old != nullptr)
    for (const StoredCell& cell : input_.old->cells)
      if (const auto found = squares.find(keyOf(cell).square()); found != squares.end())
        found->second.oldCells.push_back(&cell);
  for (auto& [key, square] : squares) squares_.push_back(std::move(square));
  cells_.resize(plans_.size());
  for (std::size_t i = 0; i < plans_.size(); ++i) {
    const GridKey& key = plans_[i].key;
    cells_[i] = {key.x, key.y, key.depth, key.path, {}, 0, 0, 0};
  }
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
  auto contents = readSquare(square);
  if (!contents) return Result<Done>::failure(std::move(contents.diagnostics()));
  const auto places = placesIn(contents.value(), square.parts.size());
  for (std::size_t cell = square.firstCell; cell < square.endCell; ++cell) {
    CellContent out{model::emptyModel(), {}, {}};
    model::ModelAppender appender(out.model);
    std::uint32_t at = UINT32_MAX;
    for (const std::uint32_t index : plans_[cell].records) {
      const ObjectRecord& record = input_.records[index];
      const auto place =
          std::ranges::lower_bound(places, std::pair(record.source, record.sequence), {}, &Place::order);
      if (place == places.end() || place->order() != std::pair(record.source, record.sequence)) {
        const std::string file = cellPath(folder_, plans_[cell].key.text()).string();
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

Result<Done> CityBuilder::writeCell(std::size_t index, CellContent content) {
  model::CityModel& model = content.model;
  for (const model::Source& source : model.sources) content.sourceKeys.push_back(contentHash(source.path));
  StoredCell& cell = cells_[index];
  cell.bounds = model.bounds;
  cell.bytes = model::memoryBytes(model);
  CellExtras extras;
  extras.rows = encodeRows(model, model::catalogueRows(model));
  if (auto done = rows_->add(index, extras.rows); !done) return done;
  return writeNewFile(cellPath(folder_, plans_[index].key.text()), encodeCell(content, extras));
}

Result<Done> CityBuilder::keepSquare(const Square& square) {
  for (std::size_t index = square.firstCell; index < square.endCell; ++index) {
    const GridKey key = plans_[index].key;
    const auto old = std::ranges::find_if(square.oldCells, [&](const auto* c) { return keyOf(*c) == key; });
    const fs::path from = cellPath(input_.old->folder, key.text());
    const fs::path to = cellPath(folder_, key.text());
    if (old == square.oldCells.end()) {
      return Result<Done>::failure(DiagnosticCode::kPreparedDamaged, {from.string(), 0, {}},
                                   {from.string(), "the catalogue does not name it"});
    }
    auto extras = readCellExtras(from);
    if (!extras) return Result<Done>::failure(std::move(extras.diagnostics()));
    cells_[index].bounds = (*old)->bounds;
    cells_[index].bytes = (*old)->bytes;
    if (auto done = rows_->add(index, extras->rows); !done) return done;
    std::error_code error;
    fs::create_hard_link(from, to, error);
    if (error) fs::copy_file(from, to, error);  // a file system without links
    if (error) {
      return Result<Done>::failure(DiagnosticCode::kFileNotWritable, {to.string(), 0, {}},
                                   {to.string(), error.message()});
    }
  }
  return Done{};
}

Result<Done> CityBuilder::run(const Square& square) {
  return square.keep ? keepSquare(square) : buildSquare(square);
}

Result<BuiltCities> CityBuilder::build(RowsStore& rows) {
  rows_ = &rows;
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
    if (!failure.empty()) return Result<BuiltCities>::failure(std::move(failure));
  if (cancel_.cancelled()) return Result<BuiltCities>::failure(DiagnosticCode::kCancelled, {});
  BuiltCities built{cells_, 0, 0};
  for (const Square& square : squares_)
    (square.keep ? built.kept : built.built) += square.endCell - square.firstCell;
  return built;
}

}  // namespace stadtblick::io::prepared
