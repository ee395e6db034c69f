#include "io/prepared/object_index.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "base/atomic_file.hpp"
#include "io/delivery/same_object.hpp"
#include "io/prepared/byte_sink.hpp"

namespace stadtblick::io::prepared {

namespace {

constexpr FileKind kIndexKind{"SBINDX\r\n", 1};
constexpr SectionId kObjects = sectionId("objs");

/// Decides on the records of one id.
class SameId {
 public:
  SameId(std::vector<ObjectRecord>& records, std::vector<SourceRecord>& sources)
      : records_(records), sources_(sources) {}

  void decide(std::span<const std::uint32_t> group);

 private:
  std::vector<ObjectRecord>& records_;
  std::vector<SourceRecord>& sources_;
};

void SameId::decide(std::span<const std::uint32_t> group) {
  std::vector<Twin> twins;
  for (const std::uint32_t i : group)
    twins.push_back({records_[i].date, records_[i].geometry, records_[i].source, records_[i].sequence});
  const std::vector<TwinFate> fates = fatesOf(twins);
  for (std::size_t i = 0; i < fates.size(); ++i) {
    ObjectRecord& record = records_[group[i]];
    SourceRecord& source = sources_[record.source];
    source.repeated += fates[i] == TwinFate::kRepeated;
    source.replaced += fates[i] == TwinFate::kReplaced;
    source.ambiguous += fates[i] == TwinFate::kAmbiguous;
    record.lost = fates[i] == TwinFate::kRepeated || fates[i] == TwinFate::kReplaced;
  }
}

void cut(std::span<const ObjectRecord> records, std::vector<std::uint32_t> members, std::uint32_t depth,
         std::uint64_t mostVertices, std::vector<CellPlan>& cells) {
  std::uint64_t vertices = 0;
  for (const std::uint32_t i : members) vertices += records[i].vertices;
  const GridKey key = gridKeyAt(records[members.front()].place(), depth);
  if (vertices <= mostVertices || members.size() == 1 || depth == kMostCuts || key.isNowhere()) {
    cells.push_back({key, std::move(members)});
    return;
  }
  std::map<GridKey, std::vector<std::uint32_t>> parts;
  for (const std::uint32_t i : members) parts[gridKeyAt(records[i].place(), depth + 1)].push_back(i);
  for (auto& [part, inside] : parts) cut(records, std::move(inside), depth + 1, mostVertices, cells);
}

}  // namespace

base::Result<base::Done> writeObjectIndex(const std::filesystem::path& path,
                                          std::span<const ObjectRecord> records) {
  FileSink sink(path);
  SectionWriter file(sink, kIndexKind, 1);
  file.add(kObjects, records);
  file.finish();
  return sink.close();
}

base::Result<std::vector<ObjectRecord>> readObjectIndex(const std::filesystem::path& path) {
  using Failure = base::Result<std::vector<ObjectRecord>>;
  auto bytes = base::readFile(path);
  if (!bytes) return Failure::failure(std::move(bytes.diagnostics()));
  std::string why = "a column is missing or was changed";
  const auto file = SectionFile::open(bytes.value(), bytes->size(), kIndexKind, why);
  const auto records = file ? file->column<ObjectRecord>(kObjects) : std::nullopt;
  if (!records || !file->isIntact(kObjects)) {
    return Failure::failure(base::DiagnosticCode::kPreparedDamaged, {path.string(), 0, {}},
                            {path.string(), why});
  }
  return std::vector<ObjectRecord>(records->begin(), records->end());
}

void markRepeated(std::vector<ObjectRecord>& records, std::vector<SourceRecord>& sources) {
  for (SourceRecord& source : sources) source.repeated = source.replaced = source.ambiguous = 0;
  for (ObjectRecord& record : records) record.lost = 0;
  std::vector<std::uint32_t> order(records.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::sort(order, {}, [&](std::uint32_t i) {
    return std::tuple(records[i].idHash, records[i].source, records[i].sequence);
  });
  SameId sameId(records, sources);
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from + 1;
    while (to < order.size() && records[order[to]].idHash == records[order[from]].idHash) ++to;
    const bool hasId = records[order[from]].idHash != std::array<std::uint64_t, 2>{};
    if (hasId && to - from > 1) sameId.decide(std::span(order).subspan(from, to - from));
    from = to;
  }
}

void sortRecords(std::vector<ObjectRecord>& records) {
  std::ranges::sort(records, {}, [](const ObjectRecord& r) {
    return std::tuple(gridKeyAt(r.place(), 0), r.source, r.sequence);
  });
}

std::vector<CellPlan> cutSquare(std::span<const ObjectRecord> records, std::vector<std::uint32_t> members,
                                std::uint64_t mostVertices) {
  std::vector<CellPlan> cells;
  if (!members.empty()) cut(records, std::move(members), 0, mostVertices, cells);
  std::ranges::sort(cells, {}, &CellPlan::key);
  return cells;
}

}  // namespace stadtblick::io::prepared
