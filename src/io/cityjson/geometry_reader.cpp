#include "io/cityjson/geometry_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stadtblick::io::cityjson {

using base::DiagnosticCode;
using model::SurfaceRole;

namespace {

constexpr std::int32_t kOpen = JsonCursor::kOpen;
constexpr std::int32_t kClose = JsonCursor::kClose;
constexpr std::int32_t kNull = JsonCursor::kNull;

}  // namespace

bool HashSet::insert(std::uint64_t hash) {
  if (hash == 0) return !std::exchange(zero_, true);
  if (2 * (count_ + 1) > slots_.size()) {
    const std::vector<std::uint64_t> before = std::exchange(slots_, {});
    slots_.resize(std::max<std::size_t>(64, 4 * before.size()), 0);
    for (const std::uint64_t known : before) {
      if (known != 0) slots_[slotOf(known)] = known;
    }
  }
  std::uint64_t& slot = slots_[slotOf(hash)];
  if (slot == hash) return false;
  slot = hash;
  ++count_;
  return true;
}

std::size_t HashSet::slotOf(std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot] != 0 && slots_[slot] != hash) slot = (slot + 1) & mask;
  return slot;
}

void HashSet::clear() {
  if (count_ > 0) slots_.clear();
  count_ = 0;
  zero_ = false;
}

std::string templateName(std::uint32_t index) {
  return fmt::format("/geometry-templates/templates/{}", index);
}

void GeometryReader::setTables(const DocumentTables& tables) {
  tables_ = tables;
  looks_.runs.push_back({looks_.rows.size(), tables.appearance});
}

void GeometryReader::report(DiagnosticCode code, std::vector<std::string> arguments) {
  fragment_.findings.add(code, {{}, place_.line, std::string(fragment_.strings[place_.id])},
                         std::move(arguments));
}

void GeometryReader::read(const GeometryText& geometry, const GeometryPlace& place) {
  place_ = place;
  tokens_ = &geometry.boundaries;
  at_ = 0;
  malformed_ = materialsMismatch_ = texturesMismatch_ = false;
  switch (geometry.form) {
    case GeometryForm::kSurfaces:
      readSurfaces(geometry, place, 1);
      break;
    case GeometryForm::kSolid:
      readSurfaces(geometry, place, 2);
      break;
    case GeometryForm::kSolids:
      readSurfaces(geometry, place, 3);
      break;
    case GeometryForm::kPoints:
      readCurves(geometry, place, false);
      break;
    case GeometryForm::kLines:
      readCurves(geometry, place, true);
      break;
    case GeometryForm::kInstance:
      readInstance(geometry, place);
      break;
    case GeometryForm::kUnknown:
      return report(DiagnosticCode::kCityJsonGeometryUnread,
                    {fmt::format("its type is '{}'", geometry.type.substr(0, 40))});
  }
  if (malformed_) {
    report(DiagnosticCode::kCityJsonGeometryUnread,
           {fmt::format("the boundaries are not nested as those of a {} are", geometry.type)});
  }
}

void GeometryReader::readSurfaces(const GeometryText& geometry, const GeometryPlace& place, int levels) {
  place_ = place;
  if (levels > 1 && place_.role == SurfaceRole::kMultiSurface) place_.role = SurfaceRole::kSolid;
  const auto begin = [&](const std::vector<ThemeValues>& from, std::size_t count,
                         std::vector<ThemeReading>& into) {
    into.clear();
    std::string buffer;
    for (std::size_t i = 0; i < count; ++i) {
      into.push_back({fragment_.strings.intern(unescaped(from[i].theme, buffer)),
                      ParallelValues(from[i].values, from[i].single)});
    }
  };
  begin(geometry.materials, geometry.materialCount, materials_);
  begin(geometry.textures, geometry.textureCount, textures_);
  if (polygonTextures_.size() < textures_.size()) polygonTextures_.resize(textures_.size());
  ParallelValues semantics(geometry.semanticValues, kNull);
  readLevel(levels, semantics);
  reportMismatches(geometry, semantics);
}

/// A list of polygons (level 1), or of lists of the level beneath.
void GeometryReader::readLevel(int level, ParallelValues& semantics) {
  const Tokens& tokens = *tokens_;
  if (at_ >= tokens.size() || tokens[at_] != kOpen) {
    malformed_ = true;
    return;
  }
  ++at_;
  semantics.open();
  for (auto& theme : materials_) theme.values.open();
  for (auto& theme : textures_) theme.values.open();
  while (at_ < tokens.size() && tokens[at_] != kClose) {
    if (tokens[at_] != kOpen) {
      malformed_ = true;
      ++at_;
    } else if (level > 1) {
      readLevel(level - 1, semantics);
    } else {
      readPolygon(semantics);
    }
  }
  ++at_;
  semantics.close();
  for (auto& theme : materials_) theme.values.close();
  for (auto& theme : textures_) theme.values.close();
}

/// Takes a polygon of one ring and nothing but indices, as nearly all are; false, and nothing done, where the
/// next one is another.
bool GeometryReader::parseOneRing() {
  const std::int32_t* const first = tokens_->data();
  const std::int32_t* const end = first + tokens_->size();
  const std::int32_t* const from = first + at_ + 2;  // behind the brackets of polygon and ring
  if (end - from < 2 || from[-1] != kOpen) return false;
  const std::int32_t* to = from;
  while (to != end && *to >= 0) ++to;
  if (end - to < 2 || to[0] != kClose || to[1] != kClose) return false;
  Ring ring;
  ring.from = static_cast<std::size_t>(from - first);
  ring.to = static_cast<std::size_t>(to - first);
  rings_.assign(1, ring);
  at_ = ring.to + 2;
  return true;
}

/// The rings of the polygon that comes next; false where it is none.
bool GeometryReader::parseRings() {
  const Tokens& tokens = *tokens_;
  rings_.clear();
  bool good = true;
  ++at_;
  while (at_ < tokens.size() && tokens[at_] != kClose) {
    if (tokens[at_] != kOpen) {
      good = false;
      ++at_;
      continue;
    }
    Ring ring;
    ring.from = ++at_;
    int depth = 1;
    for (; at_ < tokens.size(); ++at_) {
      if (tokens[at_] == kOpen) ++depth;
      if (tokens[at_] == kClose && --depth == 0) break;
      good = good && depth == 1;
    }
    ring.to = at_++;
    rings_.push_back(ring);
  }
  ++at_;
  if (!good) malformed_ = true;
  return good;
}

void GeometryReader::readPolygon(ParallelValues& semantics) {
  const bool good = parseOneRing() || parseRings();
  const std::int32_t semantic = semantics.next();
  polygonMaterials_.clear();
  for (auto& theme : materials_) polygonMaterials_.push_back(theme.values.next());
  if (!textures_.empty()) readTextures();
  if (!good || (once_ && isRepeated())) return;

  const std::size_t ringsBefore = fragment_.ringEnd.size();
  const std::size_t positionsBefore = fragment_.positions.size();
  const std::size_t removedBefore = fragment_.removedPoints.size();
  if (!appendRings()) {
    fragment_.ringEnd.resize(ringsBefore);
    fragment_.positions.resize(positionsBefore);
    fragment_.removedPoints.resize(removedBefore);
    return;
  }
  Fragment::Surface surface;
  surface.object = owner(semantic);
  surface.line = place_.line;
  surface.ringEnd = static_cast<std::uint32_t>(fragment_.ringEnd.size());
  surface.lod = place_.lod;
  surface.role = place_.role;
  fragment_.surfaces.push_back(surface);
  if (!materials_.empty() || !textures_.empty()) {
    addLooks(fragment_.surfaceCount() - 1, polygonMaterials_);
  }
}

ObjectIndex GeometryReader::owner(std::int32_t semantic) const {
  const bool known = semantic >= 0 && static_cast<std::size_t>(semantic) < place_.semanticRows.size();
  return known ? place_.semanticRows[static_cast<std::size_t>(semantic)] : place_.object;
}

bool GeometryReader::takeVertex(std::int32_t index, geo::Vec3& into) {
  const auto& vertices = *tables_.vertices;
  if (index < 0 || static_cast<std::size_t>(index) >= vertices.size()) {
    report(DiagnosticCode::kCityJsonIndexInvalid,
           {index < 0 ? std::string("negative or no integer") : std::to_string(index),
            std::to_string(vertices.size())});
    return false;
  }
  into = vertices[static_cast<std::size_t>(index)];
  if (std::isfinite(into.x + into.y + into.z)) return true;
  report(DiagnosticCode::kCoordinateInvalid, {fmt::format("vertex {}", index)});
  return false;
}

/// False where the polygon has to be left out.
bool GeometryReader::appendRings() {
  for (std::size_t r = 0; r < rings_.size(); ++r) {
    if (!appendRing(rings_[r])) return false;
    if (r == 0 && !rings_[r].kept) return false;
  }
  if (rings_.empty()) report(DiagnosticCode::kRingTooShort, {"0"});
  return !rings_.empty();
}

/// Takes a ring as nearly all are; false, and nothing done, where there is something to say of it.
bool GeometryReader::appendPlainRing(Ring& ring) {
  const std::size_t count = ring.to - ring.from;
  if (count < 3) return false;
  if (points_.size() < count) points_.resize(2 * count);
  geo::Vec3* const points = points_.data();
  const std::int32_t* const indices = tokens_->data() + ring.from;
  const geo::Vec3* const vertices = tables_.vertices->data();
  const std::size_t vertexCount = tables_.vertices->size();
  double sum = 0.0;  // not finite where one of the coordinates is not
  for (std::size_t i = 0; i < count; ++i) {
    if (static_cast<std::uint32_t>(indices[i]) >= vertexCount) return false;  // what is no index is negative
    const geo::Vec3 point = vertices[indices[i]];
    if (i > 0 && point == points[i - 1]) return false;
    sum += (point.x + point.y + point.z) * 0.0;
    points[i] = point;
  }
  if (!(sum == 0.0) || points[0] == points[count - 1]) return false;
  ring.row = static_cast<std::uint32_t>(fragment_.ringEnd.size());
  ring.kept = true;
  fragment_.positions.insert(fragment_.positions.end(), points, points + count);
  fragment_.ringEnd.push_back(static_cast<std::uint32_t>(fragment_.positions.size()));
  return true;
}

bool GeometryReader::appendRing(Ring& ring) {
  if (appendPlainRing(ring)) return true;
  const auto row = static_cast<std::uint32_t>(fragment_.ringEnd.size());
  const std::size_t first = fragment_.positions.size();
  const std::size_t removedBefore = fragment_.removedPoints.size();
  for (std::size_t i = ring.from; i < ring.to; ++i) {
    geo::Vec3 point;
    if (!takeVertex((*tokens_)[i], point)) return false;
    const bool repeatsLast = fragment_.positions.size() > first && point == fragment_.positions.back();
    const bool repeatsFirst =
        i + 1 == ring.to && fragment_.positions.size() > first + 1 && point == fragment_.positions[first];
    if (repeatsLast || repeatsFirst) {
      fragment_.removedPoints.push_back({row, static_cast<std::uint32_t>(i - ring.from)});
    } else {
      fragment_.positions.push_back(point);
    }
  }
  const std::size_t count = fragment_.positions.size() - first;
  const std::size_t removed = fragment_.removedPoints.size() - removedBefore;
  if (count < 3) {
    report(DiagnosticCode::kRingTooShort, {std::to_string(count)});
    fragment_.positions.resize(first);
    fragment_.removedPoints.resize(removedBefore);
    return true;
  }
  if (removed > 0) report(DiagnosticCode::kRingRepeatedPoints, {std::to_string(removed)});
  fragment_.ringEnd.push_back(static_cast<std::uint32_t>(fragment_.positions.size()));
  ring.kept = true;
  ring.row = row;
  return true;
}

/// Reads the values of the polygon's rings in all themes, whether they are used or not.
void GeometryReader::readTextures() {
  for (std::size_t t = 0; t < textures_.size(); ++t) readTexture(textures_[t], polygonTextures_[t]);
}

void GeometryReader::readTexture(ThemeReading& theme, PolygonTexture& into) {
  into.texture = kNull;
  into.broken = false;
  into.indices.clear();
  theme.values.open();
  for (std::size_t r = 0; r < rings_.size(); ++r) {
    const std::size_t points = rings_[r].to - rings_[r].from;
    theme.values.open();
    const std::int32_t texture = theme.values.next();
    if (r == 0) into.texture = texture;
    if (texture != into.texture) into.broken = true;
    for (std::size_t i = 0; i < points && texture != kNull; ++i) {
      into.indices.push_back(theme.values.next());
    }
    theme.values.close();
  }
  theme.values.close();
}

void GeometryReader::addLooks(std::uint32_t surface, std::span<const std::int32_t> materials) {
  for (std::size_t m = 0; m < materials.size(); ++m) {
    if (materials[m] == kNull) continue;
    if (materials[m] < 0 || static_cast<std::size_t>(materials[m]) >= tables_.appearance->materials.size()) {
      materialsMismatch_ = true;
      continue;
    }
    Looks::Row row;
    row.surface = surface;
    row.theme = materials_[m].theme;
    row.material = static_cast<std::uint32_t>(materials[m]);
    looks_.rows.push_back(row);
  }
  for (std::size_t t = 0; t < textures_.size(); ++t) {
    if (polygonTextures_[t].texture != kNull) addTexture(surface, t);
  }
}

void GeometryReader::addTexture(std::uint32_t surface, std::size_t theme) {
  const PolygonTexture& from = polygonTextures_[theme];
  const auto& all = tables_.appearance->coordinates;
  Looks::Row row;
  row.surface = surface;
  row.theme = textures_[theme].theme;
  row.texture = static_cast<std::uint32_t>(from.texture);
  row.firstCoordinate = static_cast<std::uint32_t>(looks_.coordinates.size());
  bool good = !from.broken && from.texture >= 0 &&
              static_cast<std::size_t>(from.texture) < tables_.appearance->pictures.size();
  std::size_t value = 0;
  for (const Ring& ring : rings_) {
    auto removed =
        std::ranges::lower_bound(fragment_.removedPoints, ring.row, {}, &Fragment::RemovedPoint::ring);
    for (std::size_t i = ring.from; i < ring.to && good; ++i, ++value) {
      if (!ring.kept) continue;
      if (removed != fragment_.removedPoints.end() && removed->ring == ring.row &&
          removed->index == i - ring.from) {
        ++removed;
        continue;
      }
      const std::int32_t index = value < from.indices.size() ? from.indices[value] : kNull;
      good = index >= 0 && static_cast<std::size_t>(index) < all.size();
      if (good) looks_.coordinates.push_back(all[static_cast<std::size_t>(index)]);
    }
  }
  if (good) {
    looks_.rows.push_back(row);
    return;
  }
  looks_.coordinates.resize(row.firstCoordinate);
  texturesMismatch_ = true;
}

/// True where a polygon of the same vertices was read before. Which of them is first, and which way round
/// they go, makes no difference.
bool GeometryReader::isRepeated() {
  std::uint64_t hash = 0;
  for (const Ring& ring : rings_) {
    for (std::size_t i = ring.from; i < ring.to; ++i) {
      std::uint64_t mixed = (static_cast<std::uint32_t>((*tokens_)[i]) + 1ULL) * 0x9E3779B97F4A7C15ULL;
      mixed = (mixed ^ (mixed >> 29U)) * 0xD6E8FEB86659FD93ULL;
      hash += mixed ^ (mixed >> 32U);
    }
  }
  const bool repeated = !seen_.insert(hash);
  if (repeated) ++repeated_;
  return repeated;
}

void GeometryReader::readCurves(const GeometryText& geometry, const GeometryPlace& place, bool lines) {
  if (place.role == SurfaceRole::kPrototype) return;
  const Tokens& tokens = *tokens_;
  ParallelValues semantics(geometry.semanticValues, kNull);
  if (tokens.empty() || tokens[0] != kOpen) {
    malformed_ = true;
    return;
  }
  semantics.open();
  for (at_ = 1; at_ < tokens.size() && tokens[at_] != kClose; ++at_) {
    const std::size_t before = fragment_.curvePositions.size();
    const ObjectIndex object = owner(semantics.next());
    const bool isLine = tokens[at_] == kOpen;
    if (isLine != lines) malformed_ = true;
    bool good = true;
    geo::Vec3 point;
    if (!isLine) {
      good = takeVertex(tokens[at_], point);
      if (good) fragment_.curvePositions.push_back(point);
    } else {
      int depth = 1;
      for (++at_; at_ < tokens.size(); ++at_) {
        if (tokens[at_] == kOpen) ++depth;
        if (tokens[at_] == kClose && --depth == 0) break;
        if (depth > 1) malformed_ = true;
        if (!good || tokens[at_] == kOpen || tokens[at_] == kClose) continue;
        good = takeVertex(tokens[at_], point);
        if (good) fragment_.curvePositions.push_back(point);
      }
    }
    if (!good) fragment_.curvePositions.resize(before);
    if (fragment_.curvePositions.size() == before) continue;
    fragment_.curves.push_back(
        {object, place.lod, static_cast<std::uint32_t>(fragment_.curvePositions.size())});
  }
  semantics.close();
  reportMismatches(geometry, semantics);
}

void GeometryReader::readInstance(const GeometryText& geometry, const GeometryPlace& place) {
  const Tokens& tokens = *tokens_;
  if (!geometry.templateIndex || *geometry.templateIndex >= tables_.templateLods.size()) {
    return report(DiagnosticCode::kCityJsonGeometryUnread, {"its template is not in the file"});
  }
  if (tokens.size() != 3 || tokens[0] != kOpen || tokens[2] != kClose) {
    malformed_ = true;
    return;
  }
  Fragment::Instance instance;
  instance.matrix = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
  if (!geometry.matrix.empty()) {
    if (geometry.matrix.size() != 16) return report(DiagnosticCode::kImplicitTransformInvalid, {});
    std::ranges::copy(geometry.matrix, instance.matrix.begin());
  }
  geo::Vec3 point;
  if (!takeVertex(tokens[1], point)) return;
  instance.object = place.object;
  instance.lod = place.lod;
  instance.line = place.line;
  instance.prototypeLink = fragment_.strings.intern(templateName(*geometry.templateIndex));
  instance.referencePoint = static_cast<std::uint32_t>(fragment_.referencePoints.size());
  fragment_.referencePoints.push_back(point);
  fragment_.instances.push_back(instance);
}

void GeometryReader::reportMismatches(const GeometryText& geometry, const ParallelValues& semantics) {
  if (geometry.hasSemantics && semantics.mismatch()) {
    report(DiagnosticCode::kCityJsonValuesMismatch, {"semantics"});
  }
  const auto any = [](const std::vector<ThemeReading>& themes) {
    return std::ranges::any_of(themes, [](const ThemeReading& theme) { return theme.values.mismatch(); });
  };
  if (geometry.form == GeometryForm::kPoints || geometry.form == GeometryForm::kLines) return;
  if (materialsMismatch_ || any(materials_)) report(DiagnosticCode::kCityJsonValuesMismatch, {"material"});
  if (texturesMismatch_ || any(textures_)) report(DiagnosticCode::kCityJsonValuesMismatch, {"texture"});
}

}  // namespace stadtblick::io::cityjson
