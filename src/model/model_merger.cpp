#include "model/model_merger.hpp"

#include <algorithm>
#include <utility>

#include "model/object_rows.hpp"

namespace stadtblick::model {

namespace {

constexpr std::uint32_t kNotTranslated = UINT32_MAX;

bool sameMaterial(const Material& a, const Material& b) {
  return a.diffuse == b.diffuse && a.emissive == b.emissive && a.transparency == b.transparency;
}

}  // namespace

/// Where rows of one piece went.
struct ModelMerger::Translation {
  Translation(const CityModel& from, const std::vector<bool>& wantedRows, CityModel& into)
      : piece(from),
        model(into),
        wanted(wantedRows),
        strings(from.strings.size(), kNotTranslated),
        object(from.objects.size(), kNoObject),
        surface(from.surfaces.size(), kNotTranslated),
        prototype(from.prototypes.size(), kNotTranslated) {}

  base::StringId text(base::StringId id) {
    if (id == 0) return 0;
    if (strings[id] == kNotTranslated) strings[id] = model.strings.intern(piece.strings[id]);
    return strings[id];
  }
  bool takes(ObjectIndex row) const { return wanted.empty() || wanted[row]; }
  ObjectIndex row(ObjectIndex from) const { return from == kNoObject ? kNoObject : object[from]; }

  const CityModel& piece;
  CityModel& model;
  const std::vector<bool>& wanted;
  std::vector<base::StringId> strings;
  std::vector<ObjectIndex> object;
  std::vector<SurfaceIndex> surface;
  std::vector<std::uint32_t> prototype;
  std::vector<std::uint16_t> source;
};

ModelMerger::ModelMerger(geo::LocalFrame frame) {
  model_.frame = std::move(frame);
  model_.firstVertex.push_back(0);
  model_.surfaces.firstRing.push_back(0);
  model_.surfaces.firstTriangle.push_back(0);
  model_.curves.firstVertex.push_back(0);
}

void ModelMerger::add(const CityModel& piece, const std::vector<bool>& wanted) {
  Translation to(piece, wanted, model_);
  addSources(piece, to);
  addObjects(piece, to);
  addSurfaces(piece, to);
  addInstances(piece, to);
  addCurves(piece, to);
  addAttributes(piece, to);
  addAppearances(piece, to);
  if (wanted.empty()) {
    model_.bounds.add(piece.bounds);
    model_.elementsSkipped += piece.elementsSkipped;
  } else {
    model_.bounds.add(boundsOfRows(piece, wanted));
  }
}

CityModel ModelMerger::finish() {
  CityModel done = std::move(model_);
  *this = ModelMerger(done.frame);
  return done;
}

void ModelMerger::addSources(const CityModel& piece, Translation& to) {
  for (const Source& source : piece.sources) {
    const auto same = std::ranges::find(model_.sources, source.path, &Source::path);
    to.source.push_back(static_cast<std::uint16_t>(same - model_.sources.begin()));
    if (same == model_.sources.end()) {
      model_.sources.push_back(source);
      continue;
    }
    same->worldBounds.add(source.worldBounds);
    same->statedEnvelope.add(source.statedEnvelope);
  }
}

void ModelMerger::addObjects(const CityModel& piece, Translation& to) {
  const ObjectTable& from = piece.objects;
  ObjectTable& table = model_.objects;
  const auto first = static_cast<ObjectIndex>(table.size());
  ObjectIndex next = first;
  for (ObjectIndex row = 0; row < from.size(); ++row)
    if (to.takes(row)) to.object[row] = next++;
  for (ObjectIndex row = 0; row < from.size(); ++row) {
    if (!to.takes(row)) continue;
    table.kind.push_back(from.kind[row]);
    table.id.push_back(to.text(from.id[row]));
    table.parent.push_back(to.row(from.parent[row]));
    table.topLevel.push_back(to.row(from.topLevel[row]));
    table.lodGroup.push_back(to.row(from.lodGroup[row]));
    table.line.push_back(from.line[row]);
    table.source.push_back(to.source.empty() ? std::uint16_t{0} : to.source[from.source[row]]);
  }
}

void ModelMerger::addSurfaces(const CityModel& piece, Translation& to) {
  for (SurfaceIndex s = 0; s < piece.surfaces.size(); ++s) {
    const ObjectIndex owner = piece.surfaces.object[s];
    if (owner != kNoObject && to.takes(owner)) addSurface(piece, s, to);
  }
}

SurfaceIndex ModelMerger::addSurface(const CityModel& piece, SurfaceIndex s, Translation& to) {
  const SurfaceTable& from = piece.surfaces;
  SurfaceTable& table = model_.surfaces;
  const auto added = static_cast<SurfaceIndex>(table.size());
  to.surface[s] = added;
  table.object.push_back(to.row(from.object[s]));
  table.id.push_back(to.text(from.id[s]));
  table.lod.push_back(from.lod[s]);
  table.role.push_back(from.role[s]);
  table.flags.push_back(from.flags[s]);
  table.normal.push_back(from.normal[s]);

  const std::uint32_t begin = piece.firstVertex[from.firstRing[s]];
  const auto base = static_cast<std::uint32_t>(model_.vertices.size());
  for (std::uint32_t ring = from.firstRing[s]; ring < from.firstRing[s + 1]; ++ring)
    model_.firstVertex.push_back(base + piece.firstVertex[ring + 1] - begin);
  const auto vertex = piece.vertices.begin();
  model_.vertices.insert(model_.vertices.end(), vertex + begin,
                         vertex + piece.firstVertex[from.firstRing[s + 1]]);
  for (std::uint32_t t = from.firstTriangle[s]; t < from.firstTriangle[s + 1]; ++t) {
    const auto& corners = piece.triangles[t];
    model_.triangles.push_back(
        {corners[0] - begin + base, corners[1] - begin + base, corners[2] - begin + base});
  }
  table.firstRing.push_back(static_cast<std::uint32_t>(model_.firstVertex.size() - 1));
  table.firstTriangle.push_back(static_cast<std::uint32_t>(model_.triangles.size()));
  return added;
}

void ModelMerger::addInstances(const CityModel& piece, Translation& to) {
  const InstanceTable& from = piece.instances;
  for (std::size_t i = 0; i < from.size(); ++i) {
    if (!to.takes(from.object[i])) continue;
    std::uint32_t& prototype = to.prototype[from.prototype[i]];
    if (prototype == kNotTranslated) {
      prototype = static_cast<std::uint32_t>(model_.prototypes.size());
      const Prototype& old = piece.prototypes[from.prototype[i]];
      Prototype added{static_cast<SurfaceIndex>(model_.surfaces.size()), 0};
      for (SurfaceIndex s = old.firstSurface; s < old.endSurface; ++s) addSurface(piece, s, to);
      added.endSurface = static_cast<SurfaceIndex>(model_.surfaces.size());
      model_.prototypes.push_back(added);
    }
    model_.instances.object.push_back(to.row(from.object[i]));
    model_.instances.lod.push_back(from.lod[i]);
    model_.instances.prototype.push_back(prototype);
    model_.instances.toLocal.push_back(from.toLocal[i]);
  }
}

void ModelMerger::addCurves(const CityModel& piece, const Translation& to) {
  const CurveTable& from = piece.curves;
  const auto vertex = piece.curveVertices.begin();
  for (std::size_t c = 0; c < from.size(); ++c) {
    const bool ownerless = from.object[c] == kNoObject;
    if (ownerless ? !to.wanted.empty() : !to.takes(from.object[c])) continue;
    model_.curves.object.push_back(to.row(from.object[c]));
    model_.curves.lod.push_back(from.lod[c]);
    model_.curveVertices.insert(model_.curveVertices.end(), vertex + from.firstVertex[c],
                                vertex + from.firstVertex[c + 1]);
    model_.curves.firstVertex.push_back(static_cast<std::uint32_t>(model_.curveVertices.size()));
  }
}

void ModelMerger::addAttributes(const CityModel& piece, Translation& to) {
  for (const AttributeColumn& column : piece.attributes.columns()) {
    const base::StringId name = to.text(column.name);
    const base::StringId unit = to.text(column.unit);
    for (std::size_t i = 0; i < column.rows.size(); ++i) {
      if (!to.takes(column.rows[i])) continue;
      AttributeValue value = column.values[i];
      value.text = to.text(value.text);
      value.codeSpace = to.text(value.codeSpace);
      model_.attributes.add(to.row(column.rows[i]), name, value, unit, column.generic);
    }
  }
  for (Address row : piece.addresses) {
    if (!to.takes(row.object)) continue;
    row.object = to.row(row.object);
    for (base::StringId* field : {&row.street, &row.number, &row.postalCode, &row.city, &row.country})
      *field = to.text(*field);
    model_.addresses.push_back(row);
  }
  for (ExternalReference row : piece.externalReferences) {
    if (!to.takes(row.object)) continue;
    row = {to.row(row.object), to.text(row.informationSystem), to.text(row.name)};
    model_.externalReferences.push_back(row);
  }
}

std::uint32_t ModelMerger::themeNamed(base::StringId name) {
  auto& themes = model_.appearances.themes;
  const auto found = std::ranges::find(themes, name, &Theme::name);
  const auto index = static_cast<std::uint32_t>(found - themes.begin());
  if (found == themes.end()) themes.push_back({name, {}});
  return index;
}

void ModelMerger::addAppearances(const CityModel& piece, Translation& to) {
  const Appearances& from = piece.appearances;
  Appearances& all = model_.appearances;
  std::vector<std::uint32_t> texture(from.textures.size(), kNone);
  std::vector<std::uint32_t> material(from.materials.size(), kNone);
  const auto textureIn = [&](std::uint32_t index) {
    if (index == kNone || texture[index] != kNone) return index == kNone ? kNone : texture[index];
    const Texture& one = from.textures[index];
    const std::string& key = one.path.empty() ? one.reference : one.path;
    const auto [entry, isNew] = textures_.try_emplace(std::pair{key, static_cast<int>(one.wrap)},
                                                      static_cast<std::uint32_t>(all.textures.size()));
    if (isNew) all.textures.push_back(one);
    return texture[index] = entry->second;
  };
  const auto materialIn = [&](std::uint32_t index) {
    if (index == kNone || material[index] != kNone) return index == kNone ? kNone : material[index];
    const auto same = std::ranges::find_if(
        all.materials, [&](const Material& other) { return sameMaterial(other, from.materials[index]); });
    material[index] = static_cast<std::uint32_t>(same - all.materials.begin());
    if (same == all.materials.end()) all.materials.push_back(from.materials[index]);
    return material[index];
  };
  for (const Theme& theme : from.themes) {
    std::uint32_t into = kNone;
    for (const SurfaceAppearance& look : theme.surfaces) {
      if (to.surface[look.surface] == kNotTranslated) continue;
      if (into == kNone) into = themeNamed(to.text(theme.name));
      SurfaceAppearance added{to.surface[look.surface], textureIn(look.texture), materialIn(look.material),
                              kNone};
      if (look.firstTexCoord != kNone) {
        const std::uint32_t first = piece.surfaces.firstRing[look.surface];
        const std::uint32_t end = piece.surfaces.firstRing[look.surface + 1];
        const std::size_t count = piece.firstVertex[end] - piece.firstVertex[first];
        added.firstTexCoord = static_cast<std::uint32_t>(all.texCoords.size());
        const auto coords = from.texCoords.begin() + look.firstTexCoord;
        all.texCoords.insert(all.texCoords.end(), coords, coords + static_cast<std::ptrdiff_t>(count));
      }
      all.themes[into].surfaces.push_back(added);
    }
  }
  // Prototypes are added behind the surfaces that link to them in a piece; themes ascend by surface.
  for (Theme& theme : all.themes)
    if (!std::ranges::is_sorted(theme.surfaces, {}, &SurfaceAppearance::surface))
      std::ranges::sort(theme.surfaces, {}, &SurfaceAppearance::surface);
}

}  // namespace stadtblick::model
