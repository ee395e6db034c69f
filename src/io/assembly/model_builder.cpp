#include "io/assembly/model_builder.hpp"

#include <algorithm>
#include <utility>

#include "base/large_pages.hpp"
#include "io/assembly/appearance_builder.hpp"
#include "io/assembly/link_resolver.hpp"
#include "io/assembly/placement.hpp"

namespace stadtblick::io::assembly {

using model::SurfaceRole;

namespace {

constexpr StringId kNotTranslated = UINT32_MAX;

template <typename Column>
void release(Column& column) {
  Column().swap(column);
}

}  // namespace

StringId ModelBuilder::translate(const Fragment& fragment, std::vector<StringId>& strings, StringId id) {
  if (id == 0) return 0;
  if (strings[id] == kNotTranslated)
    strings[id] = model_.strings.intern(fragment.strings[id], fragment.strings.hash(id));
  return strings[id];
}

void ModelBuilder::noteId(StringId id, std::uint32_t line) {
  if (id == 0) return;
  if (idSeen_.size() <= id) idSeen_.resize(std::max<std::size_t>(id + 1U, idSeen_.size() * 2), false);
  if (idSeen_[id]) {
    const std::string text(model_.strings[id]);
    findings_.add(base::DiagnosticCode::kIdDuplicate, {{}, line, text}, {text});
  }
  idSeen_[id] = true;
}

void ModelBuilder::reserve(std::span<const Fragment> fragments) {
  std::size_t objects = model_.objects.size();
  std::size_t surfaces = model_.surfaces.size() + 1;
  std::size_t rings = model_.firstVertex.size() + 1;
  std::size_t vertices = model_.vertices.size();
  std::size_t triangles = model_.triangles.size();
  std::size_t curves = model_.curves.size();
  std::size_t curveVertices = model_.curveVertices.size();
  std::size_t strings = model_.strings.size();
  for (const Fragment& fragment : fragments) {
    objects += fragment.objects.size();
    surfaces += fragment.surfaces.size();
    rings += fragment.ringEnd.size();
    vertices += fragment.positions.size();
    // A surface of n points and h holes has n + 2 h - 2 triangles, mostly.
    const std::size_t most = fragment.positions.size() + 2 * fragment.ringEnd.size();
    const std::size_t expected = most - std::min(most, 4 * fragment.surfaces.size());
    triangles += fragment.triangles.empty() ? expected : fragment.triangles.size();
    curves += fragment.curves.size();
    curveVertices += fragment.curvePositions.size();
    strings += fragment.strings.size();
  }
  model_.strings.reserve(strings);
  model_.curves.object.reserve(curves);
  model_.curves.lod.reserve(curves);
  model_.curves.firstVertex.reserve(curves + 1);
  model_.curveVertices.reserve(curveVertices);
  base::preferLargePages(model_.curveVertices.data(), curveVertices * sizeof(geo::LocalPoint));
  auto& objectTable = model_.objects;
  objectTable.kind.reserve(objects);
  objectTable.id.reserve(objects);
  objectTable.parent.reserve(objects);
  objectTable.topLevel.reserve(objects);
  objectTable.lodGroup.reserve(objects);
  objectTable.line.reserve(objects);
  objectTable.source.reserve(objects);
  auto& surfaceTable = model_.surfaces;
  surfaceTable.object.reserve(surfaces);
  surfaceTable.id.reserve(surfaces);
  surfaceTable.lod.reserve(surfaces);
  surfaceTable.role.reserve(surfaces);
  surfaceTable.flags.reserve(surfaces);
  surfaceTable.firstRing.reserve(surfaces);
  surfaceTable.firstTriangle.reserve(surfaces);
  surfaceTable.normal.reserve(surfaces);
  model_.firstVertex.reserve(rings);
  model_.vertices.reserve(vertices);
  model_.triangles.reserve(triangles);
  base::preferLargePages(model_.vertices.data(), vertices * sizeof(geo::LocalPoint));
  base::preferLargePages(model_.triangles.data(), triangles * sizeof(model_.triangles[0]));
}

void ModelBuilder::add(Fragment& fragment) {
  const Offsets at{static_cast<ObjectIndex>(model_.objects.size()),
                   static_cast<std::uint32_t>(model_.surfaces.size()),
                   static_cast<std::uint32_t>(model_.firstVertex.size()),
                   static_cast<std::uint32_t>(model_.vertices.size()),
                   static_cast<std::uint32_t>(model_.triangles.size())};
  offsets_.push_back(at);
  std::vector<StringId> strings(fragment.strings.size(), kNotTranslated);
  addObjects(fragment, at, strings);
  addSurfaces(fragment, at, strings);
  addCurves(fragment, at);
  addAttributes(fragment, at, strings);
  model_.elementsSkipped += fragment.elementsSkipped;
}

void ModelBuilder::addObjects(const Fragment& fragment, const Offsets& at, std::vector<StringId>& strings) {
  auto& table = model_.objects;
  for (const Fragment::Object& object : fragment.objects) {
    const StringId id = translate(fragment, strings, object.id);
    noteId(id, object.line);
    table.kind.push_back(object.kind);
    table.id.push_back(id);
    table.parent.push_back(object.parent == kNoObject ? kNoObject : object.parent + at.object);
    table.topLevel.push_back(object.topLevel + at.object);
    table.lodGroup.push_back(object.lodGroup + at.object);
    table.line.push_back(object.line);
    table.source.push_back(0);
  }
}

void ModelBuilder::addSurfaces(Fragment& fragment, const Offsets& at, std::vector<StringId>& strings) {
  auto& table = model_.surfaces;
  const std::size_t count = fragment.surfaces.size();
  const auto grown = [count, first = table.object.size()](auto& column) {
    column.resize(first + count);
    return column.data() + first;
  };
  auto* const object = grown(table.object);
  auto* const ids = grown(table.id);
  auto* const lod = grown(table.lod);
  auto* const role = grown(table.role);
  auto* const flags = grown(table.flags);
  auto* const firstRing = grown(table.firstRing);
  auto* const firstTriangle = grown(table.firstTriangle);
  auto* const normal = grown(table.normal);
  std::uint32_t ringBegin = 0;
  std::uint32_t triangleBegin = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const Fragment::Surface& surface = fragment.surfaces[i];
    const StringId id = translate(fragment, strings, surface.id);
    noteId(id, surface.line);
    object[i] = surface.object == kNoObject ? kNoObject : surface.object + at.object;
    ids[i] = id;
    lod[i] = surface.lod;
    role[i] = surface.role;
    flags[i] = surface.flags;
    firstRing[i] = ringBegin + at.ring;
    firstTriangle[i] = triangleBegin + at.triangle;
    normal[i] = surface.normal;
    ringBegin = surface.ringEnd;
    triangleBegin = surface.triangleEnd;
  }
  const std::size_t rings = model_.firstVertex.size();
  model_.firstVertex.resize(rings + fragment.ringEnd.size());
  std::uint32_t vertexBegin = 0;
  for (std::size_t i = 0; i < fragment.ringEnd.size(); ++i) {
    model_.firstVertex[rings + i] = vertexBegin + at.vertex;
    vertexBegin = fragment.ringEnd[i];
  }
  model_.vertices.insert(model_.vertices.end(), fragment.positions.begin(), fragment.positions.end());
  const std::size_t triangles = model_.triangles.size();
  model_.triangles.insert(model_.triangles.end(), fragment.triangles.begin(), fragment.triangles.end());
  for (std::size_t i = triangles; i < model_.triangles.size(); ++i) {
    for (std::uint32_t& corner : model_.triangles[i]) corner += at.vertex;
  }
  release(fragment.positions);
  release(fragment.triangles);
}

void ModelBuilder::addCurves(const Fragment& fragment, const Offsets& at) {
  const auto base = static_cast<std::uint32_t>(model_.curveVertices.size());
  std::uint32_t begin = 0;
  for (const Fragment::Curve& curve : fragment.curves) {
    model_.curves.object.push_back(curve.object == kNoObject ? kNoObject : curve.object + at.object);
    model_.curves.lod.push_back(curve.lod);
    model_.curves.firstVertex.push_back(begin + base);
    begin = curve.vertexEnd;
  }
  model_.curveVertices.insert(model_.curveVertices.end(), fragment.curvePositions.begin(),
                              fragment.curvePositions.end());
}

void ModelBuilder::addAttributes(Fragment& fragment, const Offsets& at, std::vector<StringId>& strings) {
  // Properties of a parent can follow those of its children; columns ascend by object.
  const auto ascend = [](auto& rows, auto object) {
    if (!std::ranges::is_sorted(rows, {}, object)) std::ranges::stable_sort(rows, {}, object);
  };
  ascend(fragment.attributes, &Fragment::Attribute::object);
  ascend(fragment.addresses, &model::Address::object);
  ascend(fragment.externalReferences, &model::ExternalReference::object);
  for (const Fragment::Attribute& row : fragment.attributes) {
    model::AttributeValue value = row.value;
    value.text = translate(fragment, strings, value.text);
    value.codeSpace = translate(fragment, strings, value.codeSpace);
    const StringId name = translate(fragment, strings, row.name);
    const StringId unit = translate(fragment, strings, row.unit);
    units_.apply(row.object + at.object, name, unit, value);
    model_.attributes.add(row.object + at.object, name, value, unit, row.generic);
  }
  for (model::Address row : fragment.addresses) {
    row.object += at.object;
    for (StringId* field : {&row.street, &row.number, &row.postalCode, &row.city, &row.country}) {
      *field = translate(fragment, strings, *field);
    }
    model_.addresses.push_back(row);
  }
  for (model::ExternalReference row : fragment.externalReferences) {
    row.object += at.object;
    row.informationSystem = translate(fragment, strings, row.informationSystem);
    row.name = translate(fragment, strings, row.name);
    model_.externalReferences.push_back(row);
  }
  release(fragment.attributes);
}

template <typename Take>
void ModelBuilder::forEachInstanceCorner(Take take) const {
  std::vector<geo::Box3> boxes(model_.prototypes.size());
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const auto& [first, end] = model_.prototypes[i];
    for (auto s = first; s < end; ++s) {
      const std::uint32_t vertexEnd = model_.firstVertex[model_.surfaces.firstRing[s + 1]];
      for (auto v = model_.firstVertex[model_.surfaces.firstRing[s]]; v < vertexEnd; ++v) {
        boxes[i].add(model_.vertices[v]);
      }
    }
  }
  for (std::size_t i = 0; i < model_.instances.size(); ++i) {
    const geo::Box3& box = boxes[model_.instances.prototype[i]];
    if (box.empty()) continue;
    const auto& m = model_.instances.toLocal[i];
    for (int corner = 0; corner < 8; ++corner) {
      const double x = (corner & 1) != 0 ? box.max.x : box.min.x;
      const double y = (corner & 2) != 0 ? box.max.y : box.min.y;
      const double z = (corner & 4) != 0 ? box.max.z : box.min.z;
      take(geo::LocalPoint{m[0] * x + m[1] * y + m[2] * z + m[3], m[4] * x + m[5] * y + m[6] * z + m[7],
                           m[8] * x + m[9] * y + m[10] * z + m[11]});
    }
  }
}

void ModelBuilder::finish(std::span<const Fragment> fragments, const Placement& placement,
                          TextureFiles& files) {
  LinkResolver links(model_, fragments, offsets_, placement, findings_);
  links.resolve();
  model_.surfaces.firstRing.push_back(static_cast<std::uint32_t>(model_.firstVertex.size()));
  model_.surfaces.firstTriangle.push_back(static_cast<std::uint32_t>(model_.triangles.size()));
  model_.firstVertex.push_back(static_cast<std::uint32_t>(model_.vertices.size()));
  model_.curves.firstVertex.push_back(static_cast<std::uint32_t>(model_.curveVertices.size()));
  AppearanceBuilder(model_, fragments, offsets_, placement, links, files, findings_).build();
  computeBounds(nearEnvelope(placement));
  if (model_.bounds.empty()) computeBounds(geo::Box3());  // the stated envelope is wrong for all
  forEachInstanceCorner(
      [&](geo::LocalPoint p) { model_.sources.back().worldBounds.add(placement.localToFile(p)); });
}

/// What is farther from the stated envelope than this is no part of the picture: a typing error, not a city.
geo::Box3 ModelBuilder::nearEnvelope(const Placement& placement) {
  constexpr double kNearMetres = 10'000.0;
  geo::Box3 box = placement.localEnvelope();
  if (box.empty()) return box;
  const geo::Vec3 size = box.size();
  const double margin = std::max(kNearMetres, 4.0 * std::max(size.x, size.y));
  box.min = {box.min.x - margin, box.min.y - margin, box.min.z};
  box.max = {box.max.x + margin, box.max.y + margin, box.max.z};
  return box;
}

void ModelBuilder::computeBounds(const geo::Box3& near) {
  const auto add = [&](geo::Vec3 p) {
    const bool isNear =
        near.empty() || (p.x >= near.min.x && p.x <= near.max.x && p.y >= near.min.y && p.y <= near.max.y);
    if (isNear) model_.bounds.add(p);
  };
  const auto forEachVertex = [this](model::SurfaceIndex surface, auto take) {
    const std::uint32_t begin = model_.firstVertex[model_.surfaces.firstRing[surface]];
    const std::uint32_t end = model_.firstVertex[model_.surfaces.firstRing[surface + 1]];
    for (std::uint32_t v = begin; v < end; ++v) take(model_.vertices[v]);
  };
  const auto& roles = model_.surfaces.role;
  const bool anyPrototype = std::ranges::find(roles, SurfaceRole::kPrototype) != roles.end();
  geo::Box3 all;
  if (!anyPrototype) {
    for (const geo::LocalPoint p : model_.vertices) all.add(p);
  }
  const bool allNear = near.empty() || (!all.empty() && all.min.x >= near.min.x && all.max.x <= near.max.x &&
                                        all.min.y >= near.min.y && all.max.y <= near.max.y);
  if (!anyPrototype && allNear) {  // as in nearly all files
    model_.bounds.add(all);
  } else {
    for (model::SurfaceIndex s = 0; s < model_.surfaces.size(); ++s) {
      if (roles[s] == SurfaceRole::kPrototype) continue;
      forEachVertex(s, add);
    }
  }
  for (const geo::LocalPoint p : model_.curveVertices) add(p);
  forEachInstanceCorner(add);
}

}  // namespace stadtblick::io::assembly
