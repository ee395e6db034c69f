#include "io/prepared/object_index.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "io/delivery/same_object.hpp"
#include "io/prepared/byte_sink.hpp"

namespace stadtblick::io::prepared {

namespace {

constexpr FileKind kIndexKind{"SBINDX\r\n", 1};
constexpr SectionId kObjects = sectionId("objs");

/// Decides on the records of one id.
void decideOn(std::vector<ObjectRecord>& group, std::vector<SourceRecord>& sources) {
  std::vector<Twin> twins;
  for (const ObjectRecord& record : group)
    twins.push_back({record.date, record.geometry, record.source, record.sequence});
  const std::vector<TwinFate> fates = fatesOf(twins);
  for (std::size_t i = 0; i < fates.size(); ++i) {
    SourceRecord& source = sources[group[i].source];
    source.repeated += fates[i] == TwinFate::kRepeated;
    source.replaced += fates[i] == TwinFate::kReplaced;
    source.ambiguous += fates[i] == TwinFate::kAmbiguous;
    group[i].lost = fates[i] == TwinFate::kRepeated || fates[i] == TwinFate::kReplaced;
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

base::Result<ObjectIndex> ObjectIndex::open(const std::filesystem::path& path) {
  using Failure = base::Result<ObjectIndex>;
  ObjectIndex index{OpenFile(path), path};
  const OpenFile& file = index.file_;
  constexpr std::uint64_t kHeadBytes = 64;  // header and directory
  const std::string head = file.read(0, kHeadBytes);
  std::string why = "a column is missing or was changed";
  const auto sections = SectionFile::open(head, file.bytes(), kIndexKind, why);
  const SectionEntry* column = sections ? sections->find(kObjects) : nullptr;
  bool intact = column != nullptr && column->elementBytes == sizeof(ObjectRecord);
  if (intact) {
    index.offset_ = column->offset;
    index.size_ = column->count;
    ContentHash hash;
    intact = index.forEach([&hash](const ObjectRecord& record) { hash.add(&record, sizeof(record)); }) &&
             hash.value() == column->hash;
  }
  if (intact) return index;
  return Failure::failure(base::DiagnosticCode::kPreparedDamaged, {path.string(), 0, {}},
                          {path.string(), why});
}

base::Result<std::vector<ObjectRecord>> ObjectIndex::read(std::uint64_t first, std::uint64_t end) const {
  std::vector<ObjectRecord> records(static_cast<std::size_t>(end - first));
  if (file_.read(offset_ + first * sizeof(ObjectRecord), records.data(),
                 records.size() * sizeof(ObjectRecord)))
    return records;
  return base::Result<std::vector<ObjectRecord>>::failure(
      base::DiagnosticCode::kFileNotReadable, {path_.string(), 0, {}}, {path_.string(), "it ends too early"});
}

bool ObjectSorter::ById::operator()(const ObjectRecord& a, const ObjectRecord& b) const {
  return std::tie(a.idHash, a.source, a.sequence) < std::tie(b.idHash, b.source, b.sequence);
}

bool ObjectSorter::BySquare::operator()(const ObjectRecord& a, const ObjectRecord& b) const {
  return std::tuple(gridKeyAt(a.place(), 0), a.source, a.sequence) <
         std::tuple(gridKeyAt(b.place(), 0), b.source, b.sequence);
}

void ObjectSorter::add(const ObjectRecord& record) {
  ObjectRecord taken = record;
  taken.wasLost = std::exchange(taken.lost, 0U);
  byId_.add(taken);
}

base::Result<base::Done> ObjectSorter::decide(std::vector<SourceRecord>& sources, const Seen& seen) {
  for (SourceRecord& source : sources) source.repeated = source.replaced = source.ambiguous = 0;
  std::vector<ObjectRecord> group;
  const auto close = [&] {
    if (group.size() > 1) decideOn(group, sources);
    for (ObjectRecord& record : group) {
      const bool wasLost = std::exchange(record.wasLost, 0U) != 0;
      seen(record, wasLost);
      bySquare_.add(record);
    }
    group.clear();
  };
  auto records = byId_.sorted();
  while (const ObjectRecord* record = records.next()) {
    const bool hasId = record->idHash != std::array<std::uint64_t, 2>{};
    if (!group.empty() && (!hasId || group.front().idHash != record->idHash)) close();
    group.push_back(*record);
  }
  close();
  return records.failed() ? byId_.lost() : bySquare_.status();
}

base::Result<base::Done> ObjectSorter::write(const std::filesystem::path& path) {
  FileSink sink(path);
  SectionWriter file(sink, kIndexKind, 1);
  file.begin(kObjects, sizeof(ObjectRecord));
  auto records = bySquare_.sorted();
  while (const ObjectRecord* record = records.next()) file.append(record, sizeof(*record));
  file.end();
  file.finish();
  return records.failed() ? bySquare_.lost() : sink.close();
}

std::vector<CellPlan> cutSquare(std::span<const ObjectRecord> records, std::uint64_t mostVertices) {
  std::vector<CellPlan> cells;
  std::vector<std::uint32_t> all(records.size());
  std::iota(all.begin(), all.end(), 0U);
  if (!all.empty()) cut(records, std::move(all), 0, mostVertices, cells);
  std::ranges::sort(cells, {}, &CellPlan::key);
  return cells;
}

}  // namespace stadtblick::io::prepared
