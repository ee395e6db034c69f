#include "io/prepared/spill.hpp"

#include <limits>

#include "io/delivery/same_object.hpp"
#include "model/catalogue_rows.hpp"
#include "model/object_fingerprint.hpp"

namespace stadtblick::io::prepared {

using model::CityModel;
using model::kNoObject;
using model::ObjectIndex;

namespace {

/// So much is gathered in memory before it is written: 24 bytes of a vertex stand for about 100 of a model.
constexpr std::uint64_t kMostGathered = 600'000;

std::array<std::uint64_t, 2> idHash(std::string_view id) {
  if (id.empty()) return {};
  return {contentHash(id, 1), contentHash(id, 2)};
}

}  // namespace

std::vector<std::uint32_t> verticesOfObjects(const CityModel& model) {
  std::vector<std::uint32_t> vertices(model.objects.size(), 0);
  const auto& s = model.surfaces;
  const auto verticesOf = [&](model::SurfaceIndex from, model::SurfaceIndex to) {
    return model.firstVertex[s.firstRing[to]] - model.firstVertex[s.firstRing[from]];
  };
  const auto& top = model.objects.topLevel;
  for (model::SurfaceIndex i = 0; i < s.size(); ++i)
    if (s.object[i] != kNoObject) vertices[top[s.object[i]]] += verticesOf(i, i + 1);
  for (std::size_t i = 0; i < model.curves.size(); ++i)
    vertices[top[model.curves.object[i]]] += model.curves.firstVertex[i + 1] - model.curves.firstVertex[i];
  for (std::size_t i = 0; i < model.instances.size(); ++i) {
    const model::Prototype& prototype = model.prototypes[model.instances.prototype[i]];
    vertices[top[model.instances.object[i]]] += verticesOf(prototype.firstSurface, prototype.endSurface);
  }
  return vertices;
}

void Spill::begin(std::uint32_t source, std::uint64_t sourceKey) {
  source_ = source;
  sourceKey_ = sourceKey;
  sequence_ = 0;
}

std::map<GridKey, std::vector<Spill::Entry>> Spill::record(const CityModel& piece) {
  std::map<GridKey, std::vector<Entry>> bySquare;
  const auto boxes = model::boxesOfObjects(piece);
  const auto fingerprints = model::geometryFingerprints(piece);
  const auto vertices = verticesOfObjects(piece);
  base::StringId creation = 0;
  const bool hasDates = piece.strings.find("creationDate", creation);
  for (ObjectIndex i = 0; i < piece.objects.size(); ++i) {
    if (piece.objects.parent[i] != kNoObject) continue;
    constexpr double kNowhereAtAll = std::numeric_limits<double>::quiet_NaN();
    geo::WorldPosition place{kNowhereAtAll, kNowhereAtAll, 0.0};
    if (!boxes[i].empty()) place = piece.frame.localToWorld(boxes[i].centre());
    const auto* date = hasDates ? piece.attributes.value(creation, i) : nullptr;
    if (tell_)
      tell_({idHash(piece.strings[piece.objects.id[i]]), fingerprints[i], place.x, place.y, source_,
             sequence_, vertices[i], date == nullptr ? 0 : dateNumber(piece.strings[date->text])});
    bySquare[gridKeyAt(place, 0)].push_back({i, sequence_++});
    gatheredVertices_ += vertices[i] + 4;
  }
  return bySquare;
}

base::Result<base::Done> Spill::add(const CityModel& piece) {
  const auto bySquare = record(piece);
  const model::RowsOfModel rows(piece);
  for (const auto& [square, entries] : bySquare) {
    auto& gathered = gathered_[square];
    if (!gathered) gathered = std::make_unique<Gathered>();
    gathered->appender.from(rows);
    for (const Entry& entry : entries) {
      gathered->appender.add(entry.object);
      gathered->content.sequence.push_back(entry.sequence);
    }
  }
  if (gatheredVertices_ >= kMostGathered) return end();
  return scratch_.status();
}

base::Result<base::Done> Spill::end() {
  for (auto& [square, gathered] : gathered_) {
    gathered->appender.finish();
    CellContent& content = gathered->content;
    content.sourceKeys.assign(content.model.sources.size(), sourceKey_);
    const std::string bytes = encodeCell(content);
    parts_.push_back({square, source_, scratch_.size(), bytes.size()});
    scratch_.append(bytes);
    gathered.reset();
  }
  gathered_.clear();
  gatheredVertices_ = 0;
  return scratch_.status();
}

base::Result<CellContent> Spill::read(const SpilledPart& part) const {
  std::string bytes(part.bytes, '\0');
  if (!scratch_.read(part.offset, bytes.data(), bytes.size()))
    return base::Result<CellContent>::failure(scratch_.lost().diagnostics());
  return decodeCell(bytes, bytes.size(), "scratch");
}

}  // namespace stadtblick::io::prepared
