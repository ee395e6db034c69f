#include "io/cityjson/object_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace stadtblick::io::cityjson {

using base::DiagnosticCode;
using model::KindRole;
using model::ObjectKind;
using model::SurfaceRole;

namespace {

/// Geometry that is drawn for the same thing at one level: surfaces, or lines and points.
bool isArea(const GeometryText& geometry) {
  return geometry.form != GeometryForm::kPoints && geometry.form != GeometryForm::kLines;
}

SurfaceRole roleOf(ObjectKind kind, model::Lod lod) {
  if (kind == ObjectKind::kTINRelief) return SurfaceRole::kTin;
  const bool isBuilding = kind == ObjectKind::kBuilding || kind == ObjectKind::kBuildingPart;
  return isBuilding && lod == 0 ? SurfaceRole::kFootprint : SurfaceRole::kMultiSurface;
}

}  // namespace

std::optional<ObjectKind> kindOfType(std::string_view type) {
  if (type.starts_with('+')) type.remove_prefix(1);
  constexpr auto kOtherNames = std::to_array<std::pair<std::string_view, ObjectKind>>({
      {"BuildingStorey", ObjectKind::kStorey},
      {"TransportSquare", ObjectKind::kSquare},
      {"TransportationMarking", ObjectKind::kMarking},
      {"TransportationHole", ObjectKind::kHoleSurface},
      {"TunnelHollowSpace", ObjectKind::kHollowSpace},
  });
  for (const auto& [name, kind] : kOtherNames) {
    if (type == name) return kind;
  }
  return model::kindFromName(type);
}

ObjectKind ObjectReader::kindOf(std::string_view type) {
  const auto known = std::ranges::find(kinds_, type, &std::pair<std::string_view, model::ObjectKind>::first);
  if (known != kinds_.end()) return known->second;
  const ObjectKind kind = kindOfType(type).value_or(ObjectKind::kUnknown);
  if (kinds_.size() < 64) kinds_.emplace_back(type, kind);
  return kind;
}

ObjectIndex ObjectReader::addRow(const ObjectText& text, ObjectIndex parent) {
  Fragment& fragment = batch_.fragment;
  const auto row = static_cast<ObjectIndex>(fragment.objects.size());
  Fragment::Object object;
  object.kind = kindOf(text.type);
  if (object.kind == ObjectKind::kUnknown) {
    object.kind = ObjectKind::kGenericCityObject;
    ++batch_.otherTypes[std::string(text.type.substr(0, 80))];
  }
  object.id = fragment.strings.intern(unescaped(text.id, buffer_));
  object.parent = parent;
  object.line = text.line;
  object.topLevel = parent == kNoObject ? row : fragment.objects[parent].topLevel;
  object.lodGroup = row;
  fragment.objects.push_back(object);
  return row;
}

ObjectIndex ObjectReader::read(const ObjectText& text, ObjectIndex parent) {
  const ObjectIndex row = addRow(text, parent);
  Fragment& fragment = batch_.fragment;
  const AttributeOwner owner{row, fragment.objects[row].id, text.line};
  geometryCount_ = 0;
  JsonCursor cursor(text.text);
  cursor.members([&](std::string_view key) {
    if (key == "geometry" && cursor.peek() == '[') {
      readGeometries(cursor);
    } else if (key == "attributes" && cursor.peek() == '{') {
      attributes_.readAttributes(cursor.value(), owner);
    } else if (key == "address" && (cursor.peek() == '{' || cursor.peek() == '[')) {
      attributes_.readAddresses(cursor.value(), owner);
    } else {
      cursor.value();
      if (key.starts_with('+')) ++fragment.elementsSkipped;
    }
  });
  if (!cursor.good() || !cursor.atEnd()) {
    const char* why = cursor.good() ? "something follows the object" : cursor.problem();
    fragment.findings.add(DiagnosticCode::kJsonBroken,
                          {{}, text.line, std::string(fragment.strings[owner.id])}, {why});
  }
  if (model::kindRole(fragment.objects[row].kind) != KindRole::kGroup) emitGeometries(owner);
  return row;
}

void ObjectReader::readGeometries(JsonCursor& cursor) {
  geometryCount_ = 0;
  cursor.elements([&] {
    if (geometries_.size() == geometryCount_) geometries_.emplace_back();
    readGeometryText(cursor, geometries_[geometryCount_]);
    if (cursor.good()) ++geometryCount_;
  });
}

model::Lod ObjectReader::lodOf(const GeometryText& geometry) const {
  if (geometry.form != GeometryForm::kInstance) return geometry.wholeLod();
  const std::uint32_t index = geometry.templateIndex.value_or(UINT32_MAX);
  return index < templateLods_.size() ? templateLods_[index] : model::Lod{1};
}

/// Of several geometries at one whole level ("2.0" beside "2.2") that with the highest fraction is the
/// geometry of the level; those below it are left out, so that nothing is drawn twice.
void ObjectReader::chooseGeometries(const AttributeOwner& owner) {
  chosen_.assign(geometryCount_, true);
  for (std::size_t i = 0; i < geometryCount_; ++i) {
    const GeometryText& geometry = geometries_[i];
    if (!geometry.lod && geometry.form != GeometryForm::kInstance) {
      Fragment& fragment = batch_.fragment;
      fragment.findings.add(DiagnosticCode::kNumberInvalid,
                            {{}, owner.line, std::string(fragment.strings[owner.id])},
                            {std::string(geometry.lodAsWritten.substr(0, 40)), "lod"});
    }
    for (std::size_t j = 0; j < geometryCount_ && chosen_[i]; ++j) {
      const GeometryText& other = geometries_[j];
      chosen_[i] = !(isArea(other) == isArea(geometry) && other.lod && geometry.lod &&
                     other.wholeLod() == geometry.wholeLod() && *other.lod > *geometry.lod);
    }
    if (!chosen_[i]) ++batch_.geometriesLeftOut;
  }
}

void ObjectReader::emitGeometries(const AttributeOwner& owner) {
  constexpr std::size_t kMostGeometries = 1000;  // no real object comes near; the choice compares all pairs
  if (geometryCount_ > kMostGeometries) {
    Fragment& fragment = batch_.fragment;
    fragment.findings.add(DiagnosticCode::kCityJsonGeometryUnread,
                          {{}, owner.line, std::string(fragment.strings[owner.id])},
                          {fmt::format("it is one of {} of its object, of which {} are read", geometryCount_,
                                       kMostGeometries)});
    geometryCount_ = kMostGeometries;
  }
  chooseGeometries(owner);
  for (std::size_t i = 0; i < geometryCount_; ++i) {
    if (!chosen_[i]) continue;
    const GeometryText& geometry = geometries_[i];
    const auto isSame = [&](std::size_t j) {
      return chosen_[j] && isArea(geometries_[j]) && lodOf(geometries_[j]) == lodOf(geometry);
    };
    std::size_t same = 0;
    for (std::size_t j = 0; j < geometryCount_; ++j) same += isSame(j) ? 1U : 0U;
    if (!isArea(geometry) || same < 2) {
      emit(geometry, owner);
      continue;
    }
    geometry_.beginOnce();
    for (std::size_t j = i; j < geometryCount_; ++j) {
      if (!isSame(j)) continue;
      emit(geometries_[j], owner);
      chosen_[j] = false;
    }
    batch_.polygonsLeftOut += geometry_.endOnce();
  }
}

void ObjectReader::emit(const GeometryText& geometry, const AttributeOwner& owner) {
  Fragment& fragment = batch_.fragment;
  semanticRows_.clear();
  if (geometry.hasSemantics) addSemanticRows(geometry, owner);
  GeometryPlace place;
  place.object = owner.object;
  place.id = owner.id;
  place.line = owner.line;
  place.lod = lodOf(geometry);
  place.role = roleOf(fragment.objects[owner.object].kind, place.lod);
  place.semanticRows = semanticRows_;
  geometry_.read(geometry, place);
}

/// Semantic surfaces become objects below the one whose geometry it is, as boundary surfaces are.
void ObjectReader::addSemanticRows(const GeometryText& geometry, const AttributeOwner& owner) {
  Fragment& fragment = batch_.fragment;
  const auto first = static_cast<ObjectIndex>(fragment.objects.size());
  attributes_.readSurfaces(geometry.semanticSurfaces, {first, owner.id, owner.line}, semantics_);
  const auto count = static_cast<ObjectIndex>(semantics_.size());
  bool ordered = true;
  for (ObjectIndex i = 0; i < count; ++i) {
    const SemanticSurface& surface = semantics_[i];
    const bool hasParent = surface.parent >= 0 && surface.parent < count && surface.parent != i;
    Fragment::Object object;
    object.kind = kindOf(surface.type);
    const KindRole role = model::kindRole(object.kind);
    if (role != KindRole::kBoundary && role != KindRole::kOpening) {
      object.kind = ObjectKind::kGenericThematicSurface;
    }
    object.parent = hasParent ? first + static_cast<ObjectIndex>(surface.parent) : owner.object;
    ordered = ordered && object.parent < first + i;
    object.line = owner.line;
    object.topLevel = fragment.objects[owner.object].topLevel;
    object.lodGroup = fragment.objects[owner.object].lodGroup;
    fragment.objects.push_back(object);
    semanticRows_.push_back(first + i);
  }
  if (!ordered) orderSemanticRows(first);
}

/// Puts rows behind their parents; those whose parents go in a circle belong to the object itself.
void ObjectReader::orderSemanticRows(ObjectIndex first) {
  Fragment& fragment = batch_.fragment;
  const auto count = static_cast<ObjectIndex>(fragment.objects.size() - first);
  constexpr ObjectIndex kUnplaced = UINT32_MAX;
  std::vector<ObjectIndex> newRow(count, kUnplaced);
  std::vector<ObjectIndex> order;
  const auto parentOf = [&](ObjectIndex i) { return fragment.objects[first + i].parent; };
  // Surfaces nest two or three deep; what is not placed after this many rounds goes in a circle.
  constexpr int kRounds = 8;
  for (int round = 0; round < kRounds && order.size() < count; ++round) {
    for (ObjectIndex i = 0; i < count; ++i) {
      if (newRow[i] != kUnplaced) continue;
      if (parentOf(i) >= first && newRow[parentOf(i) - first] == kUnplaced) continue;
      newRow[i] = first + static_cast<ObjectIndex>(order.size());
      order.push_back(i);
    }
  }
  const ObjectIndex top = semanticRows_.empty() ? first : fragment.objects[first].lodGroup;
  for (ObjectIndex i = 0; i < count; ++i) {
    if (newRow[i] != kUnplaced) continue;
    fragment.objects[first + i].parent = top;
    newRow[i] = first + static_cast<ObjectIndex>(order.size());
    order.push_back(i);
  }
  std::vector<Fragment::Object> moved;
  for (const ObjectIndex i : order) {
    moved.push_back(fragment.objects[first + i]);
    if (moved.back().parent >= first) moved.back().parent = newRow[moved.back().parent - first];
  }
  std::ranges::copy(moved, fragment.objects.begin() + first);
  for (auto row = fragment.attributes.rbegin(); row != fragment.attributes.rend() && row->object >= first;
       ++row) {
    if (row->object - first < count) row->object = newRow[row->object - first];
  }
  semanticRows_ = std::move(newRow);
}

model::Lod ObjectReader::readTemplate(JsonCursor& cursor, std::uint32_t index) {
  Fragment& fragment = batch_.fragment;
  GeometryText geometry;
  readGeometryText(cursor, geometry);
  GeometryPlace place;
  place.id = fragment.strings.intern(templateName(index));
  place.lod = geometry.wholeLod();
  place.role = SurfaceRole::kPrototype;
  if (fragment.crsRuns.empty()) fragment.crsRuns.push_back({0, assembly::kOwnCoordinates, 0});
  Fragment::Range range{fragment.surfaceCount(), 0, fragment.linkCount(), 0};
  if (geometry.form != GeometryForm::kInstance) geometry_.read(geometry, place);  // none inside of another
  range.endSurface = fragment.surfaceCount();
  range.endLink = fragment.linkCount();
  fragment.namedGeometries.push_back({place.id, range});
  return place.lod;
}

}  // namespace stadtblick::io::cityjson
