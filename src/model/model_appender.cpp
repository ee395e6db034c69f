#include "model/model_appender.hpp"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <span>

#include "model/catalogue_rows.hpp"

namespace stadtblick::model {

namespace {

/// Rows of a table by the top-level object they belong to.
class RowsByTop {
 public:
  RowsByTop(const ObjectTable& objects, const std::vector<ObjectIndex>& objectOfRow)
      : first_(objects.size() + 1, 0), rows_(objectOfRow.size()) {
    const auto top = [&](std::size_t row) { return objects.topLevel[objectOfRow[row]]; };
    for (std::size_t row = 0; row < objectOfRow.size(); ++row)
      if (objectOfRow[row] != kNoObject) ++first_[top(row) + 1];
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
    for (std::size_t row = 0; row < objectOfRow.size(); ++row)
      if (objectOfRow[row] != kNoObject) rows_[next[top(row)]++] = static_cast<std::uint32_t>(row);
  }
  std::span<const std::uint32_t> of(ObjectIndex top) const {
    return std::span(rows_).subspan(first_[top], first_[top + 1] - first_[top]);
  }

 private:
  std::vector<std::uint32_t> first_;
  std::vector<std::uint32_t> rows_;
};

/// The entries of `rows` (ascending by object) of the objects [top, end).
template <typename Row, typename ObjectOf>
std::span<const Row> within(const std::vector<Row>& rows, ObjectIndex top, ObjectIndex end, ObjectOf object) {
  const auto from = std::ranges::lower_bound(rows, top, {}, object);
  const auto to = std::ranges::lower_bound(from, rows.end(), end, {}, object);
  return {from, to};
}

template <typename Value>
void appendBytes(std::string& bytes, const Value& value) {
  static_assert(std::is_trivially_copyable_v<Value>);
  const auto at = bytes.size();
  bytes.resize(at + sizeof(Value));
  std::memcpy(bytes.data() + at, &value, sizeof(Value));
}

}  // namespace

struct RowsOfModel::Tables {
  explicit Tables(const CityModel& m)
      : model(m),
        surfaces(m.objects, m.surfaces.object),
        curves(m.objects, m.curves.object),
        instances(m.objects, m.instances.object),
        columns(m.attributes.columns().size()),
        themes(m.appearances.themes.size()) {
    const auto byName = [&](auto& order, auto nameOf) {
      std::iota(order.begin(), order.end(), 0U);
      std::ranges::sort(order, {}, [&](std::uint32_t i) { return m.strings[nameOf(i)]; });
    };
    byName(columns, [&](std::uint32_t i) { return m.attributes.columns()[i].name; });
    byName(themes, [&](std::uint32_t i) { return m.appearances.themes[i].name; });
  }

  const CityModel& model;
  RowsByTop surfaces;
  RowsByTop curves;
  RowsByTop instances;
  std::vector<std::uint32_t> columns;  ///< of attributes, by name.
  std::vector<std::uint32_t> themes;   ///< by name.
};

RowsOfModel::RowsOfModel(const CityModel& model) : tables_(std::make_shared<const Tables>(model)) {}

/// The model that objects come from, and where its entries went.
struct ModelAppender::Input {
  explicit Input(std::shared_ptr<const RowsOfModel::Tables> rows)
      : tables(std::move(rows)),
        model(tables->model),
        strings(model.strings.size(), kNone),
        sources(model.sources.size(), UINT16_MAX),
        textures(model.appearances.textures.size(), kNone),
        materials(model.appearances.materials.size(), kNone),
        prototypes(model.prototypes.size(), kNone),
        themes(model.appearances.themes.size(), kNone),
        cursors(tables->columns.size(), 0) {}

  std::shared_ptr<const RowsOfModel::Tables> tables;
  const CityModel& model;
  std::vector<base::StringId> strings;
  std::vector<std::uint16_t> sources;
  std::vector<std::uint32_t> textures;
  std::vector<std::uint32_t> materials;
  std::vector<std::uint32_t> prototypes;
  std::vector<std::uint32_t> themes;
  std::vector<std::size_t> cursors;  ///< by column: rows before it belong to objects before.
};

CityModel emptyModel() {
  CityModel model;
  model.surfaces.firstRing.push_back(0);
  model.surfaces.firstTriangle.push_back(0);
  model.firstVertex.push_back(0);
  model.curves.firstVertex.push_back(0);
  return model;
}

ModelAppender::ModelAppender(CityModel& out) : out_(out) {}
ModelAppender::~ModelAppender() = default;

void ModelAppender::from(const RowsOfModel& in) { in_ = std::make_unique<Input>(in.tables_); }

base::StringId ModelAppender::string(base::StringId id) {
  base::StringId& known = in_->strings[id];
  if (known == kNone) known = out_.strings.intern(in_->model.strings[id]);
  return known;
}

std::uint16_t ModelAppender::source(std::uint16_t index) {
  if (index >= in_->sources.size()) return 0;  // models made by hand name none
  std::uint16_t& known = in_->sources[index];
  if (known != UINT16_MAX) return known;
  const Source& from = in_->model.sources[index];
  const auto [entry, isNew] =
      sources_.try_emplace(from.path, static_cast<std::uint16_t>(out_.sources.size()));
  if (isNew) out_.sources.push_back(from);
  return known = entry->second;
}

std::uint32_t ModelAppender::texture(std::uint32_t index) {
  if (index == kNone) return kNone;
  std::uint32_t& known = in_->textures[index];
  if (known != kNone) return known;
  const Texture& from = in_->model.appearances.textures[index];
  const std::string key =
      from.reference + '\0' + from.path + '\0' + static_cast<char>(static_cast<int>(from.wrap));
  auto& textures = out_.appearances.textures;
  const auto [entry, isNew] = textures_.try_emplace(key, static_cast<std::uint32_t>(textures.size()));
  if (isNew) textures.push_back(from);
  return known = entry->second;
}

std::uint32_t ModelAppender::material(std::uint32_t index) {
  if (index == kNone) return kNone;
  std::uint32_t& known = in_->materials[index];
  if (known != kNone) return known;
  const Material& from = in_->model.appearances.materials[index];
  std::string key;
  appendBytes(key, from);
  auto& materials = out_.appearances.materials;
  const auto [entry, isNew] = materials_.try_emplace(key, static_cast<std::uint32_t>(materials.size()));
  if (isNew) materials.push_back(from);
  return known = entry->second;
}

std::uint32_t ModelAppender::theme(std::uint32_t index) {
  std::uint32_t& known = in_->themes[index];
  if (known != kNone) return known;
  const base::StringId name = string(in_->model.appearances.themes[index].name);
  auto& themes = out_.appearances.themes;
  const auto [entry, isNew] = themes_.try_emplace(name, static_cast<std::uint32_t>(themes.size()));
  if (isNew) themes.push_back({name, {}});
  return known = entry->second;
}

std::string ModelAppender::prototypeContent(const Prototype& prototype) const {
  const CityModel& in = in_->model;
  std::string content;
  for (SurfaceIndex s = prototype.firstSurface; s < prototype.endSurface; ++s) {
    content += in.strings[in.surfaces.id[s]];
    appendBytes(content, in.surfaces.lod[s]);
    appendBytes(content, in.surfaces.flags[s]);
    for (auto r = in.surfaces.firstRing[s]; r < in.surfaces.firstRing[s + 1]; ++r) {
      appendBytes(content, in.firstVertex[r + 1] - in.firstVertex[r]);
      for (auto v = in.firstVertex[r]; v < in.firstVertex[r + 1]; ++v) appendBytes(content, in.vertices[v]);
    }
    appendBytes(content, in.surfaces.firstTriangle[s + 1] - in.surfaces.firstTriangle[s]);
    for (const std::uint32_t t : in_->tables->themes) {
      const Theme& theme = in.appearances.themes[t];
      const auto rows = within(theme.surfaces, s, s + 1, &SurfaceAppearance::surface);
      for (const SurfaceAppearance& row : rows) {
        content += in.strings[theme.name];
        if (row.texture != kNone) content += in.appearances.textures[row.texture].path;
        if (row.material != kNone) appendBytes(content, in.appearances.materials[row.material]);
        appendBytes(content, row.firstTexCoord != kNone);
        const auto vertices =
            in.firstVertex[in.surfaces.firstRing[s + 1]] - in.firstVertex[in.surfaces.firstRing[s]];
        for (std::uint32_t i = 0; row.firstTexCoord != kNone && i < vertices; ++i)
          appendBytes(content, in.appearances.texCoords[row.firstTexCoord + i]);
      }
    }
  }
  return content;
}

std::uint32_t ModelAppender::prototype(std::uint32_t index) {
  std::uint32_t& known = in_->prototypes[index];
  if (known != kNone) return known;
  const Prototype& from = in_->model.prototypes[index];
  const auto [entry, isNew] =
      prototypes_.try_emplace(prototypeContent(from), static_cast<std::uint32_t>(out_.prototypes.size()));
  if (isNew) {
    const auto first = static_cast<SurfaceIndex>(out_.surfaces.size());
    for (SurfaceIndex s = from.firstSurface; s < from.endSurface; ++s) addSurface(s, kNoObject);
    out_.prototypes.push_back({first, static_cast<SurfaceIndex>(out_.surfaces.size())});
  }
  return known = entry->second;
}

void ModelAppender::addObjects(ObjectIndex top, ObjectIndex end, ObjectIndex first) {
  const ObjectTable& in = in_->model.objects;
  ObjectTable& out = out_.objects;
  const auto moved = [&](ObjectIndex i) { return i == kNoObject ? kNoObject : i - top + first; };
  for (ObjectIndex i = top; i < end; ++i) {
    out.kind.push_back(in.kind[i]);
    out.id.push_back(string(in.id[i]));
    out.parent.push_back(moved(in.parent[i]));
    out.topLevel.push_back(first);
    out.lodGroup.push_back(moved(in.lodGroup[i]));
    out.line.push_back(in.line[i]);
    out.source.push_back(source(in.source[i]));
  }
}

void ModelAppender::addAppearance(SurfaceIndex from, SurfaceIndex to) {
  const CityModel& in = in_->model;
  const auto vertices =
      in.firstVertex[in.surfaces.firstRing[from + 1]] - in.firstVertex[in.surfaces.firstRing[from]];
  for (const std::uint32_t t : in_->tables->themes) {
    for (const SurfaceAppearance& row :
         within(in.appearances.themes[t].surfaces, from, from + 1, &SurfaceAppearance::surface)) {
      SurfaceAppearance copy{to, texture(row.texture), material(row.material), kNone};
      if (row.firstTexCoord != kNone) {
        auto& coordinates = out_.appearances.texCoords;
        copy.firstTexCoord = static_cast<std::uint32_t>(coordinates.size());
        const auto begin = in.appearances.texCoords.begin() + row.firstTexCoord;
        coordinates.insert(coordinates.end(), begin, begin + vertices);
      }
      out_.appearances.themes[theme(t)].surfaces.push_back(copy);
    }
  }
}

void ModelAppender::addSurface(SurfaceIndex s, ObjectIndex object) {
  const CityModel& in = in_->model;
  SurfaceTable& out = out_.surfaces;
  const auto copy = static_cast<SurfaceIndex>(out.size());
  const auto firstVertex = static_cast<std::uint32_t>(out_.vertices.size());
  const std::uint32_t firstRing = in.surfaces.firstRing[s];
  const std::uint32_t endRing = in.surfaces.firstRing[s + 1];
  const std::uint32_t from = in.firstVertex[firstRing];
  for (auto r = firstRing; r < endRing; ++r)
    out_.firstVertex.push_back(in.firstVertex[r + 1] - from + firstVertex);
  out_.vertices.insert(out_.vertices.end(), in.vertices.begin() + from,
                       in.vertices.begin() + in.firstVertex[endRing]);
  for (auto t = in.surfaces.firstTriangle[s]; t < in.surfaces.firstTriangle[s + 1]; ++t) {
    auto corners = in.triangles[t];
    for (auto& corner : corners) corner = corner - from + firstVertex;
    out_.triangles.push_back(corners);
  }
  out.object.push_back(object);
  out.id.push_back(string(in.surfaces.id[s]));
  out.lod.push_back(in.surfaces.lod[s]);
  out.role.push_back(in.surfaces.role[s]);
  out.flags.push_back(in.surfaces.flags[s]);
  out.firstRing.push_back(static_cast<std::uint32_t>(out_.firstVertex.size() - 1));
  out.firstTriangle.push_back(static_cast<std::uint32_t>(out_.triangles.size()));
  out.normal.push_back(in.surfaces.normal[s]);
  addAppearance(s, copy);
}

void ModelAppender::addCurve(std::uint32_t curve, ObjectIndex object) {
  const CityModel& in = in_->model;
  out_.curves.object.push_back(object);
  out_.curves.lod.push_back(in.curves.lod[curve]);
  out_.curveVertices.insert(out_.curveVertices.end(), in.curveVertices.begin() + in.curves.firstVertex[curve],
                            in.curveVertices.begin() + in.curves.firstVertex[curve + 1]);
  out_.curves.firstVertex.push_back(static_cast<std::uint32_t>(out_.curveVertices.size()));
}

void ModelAppender::addAttributes(ObjectIndex top, ObjectIndex end, ObjectIndex first) {
  const auto columns = in_->model.attributes.columns();
  for (const std::uint32_t c : in_->tables->columns) {
    const AttributeColumn& column = columns[c];
    std::size_t& cursor = in_->cursors[c];
    const bool behind = cursor > 0 && column.rows[cursor - 1] >= top;
    if (behind || (cursor < column.rows.size() && column.rows[cursor] < top))
      cursor = static_cast<std::size_t>(std::ranges::lower_bound(column.rows, top) - column.rows.begin());
    for (; cursor < column.rows.size() && column.rows[cursor] < end; ++cursor) {
      AttributeValue value = column.values[cursor];
      const base::StringId name = string(column.name);
      value.text = string(value.text);
      value.codeSpace = string(value.codeSpace);
      out_.attributes.add(column.rows[cursor] - top + first, name, value, string(column.unit),
                          column.generic);
    }
  }
}

void ModelAppender::add(ObjectIndex top) {
  const CityModel& in = in_->model;
  const ObjectIndex end = topEnd(in, top);
  const auto first = static_cast<ObjectIndex>(out_.objects.size());
  const auto moved = [&](ObjectIndex object) { return object - top + first; };
  addObjects(top, end, first);
  for (const std::uint32_t s : in_->tables->surfaces.of(top)) addSurface(s, moved(in.surfaces.object[s]));
  for (const std::uint32_t c : in_->tables->curves.of(top)) addCurve(c, moved(in.curves.object[c]));
  for (const std::uint32_t i : in_->tables->instances.of(top)) {
    const std::uint32_t index = prototype(in.instances.prototype[i]);
    out_.instances.object.push_back(moved(in.instances.object[i]));
    out_.instances.lod.push_back(in.instances.lod[i]);
    out_.instances.prototype.push_back(index);
    out_.instances.toLocal.push_back(in.instances.toLocal[i]);
  }
  addAttributes(top, end, first);
  for (Address address : within(in.addresses, top, end, &Address::object)) {
    for (auto* part :
         {&address.street, &address.number, &address.postalCode, &address.city, &address.country})
      *part = string(*part);
    address.object = moved(address.object);
    out_.addresses.push_back(address);
  }
  for (const auto& reference : within(in.externalReferences, top, end, &ExternalReference::object))
    out_.externalReferences.push_back(
        {moved(reference.object), string(reference.informationSystem), string(reference.name)});
}

void ModelAppender::finish() {
  std::ranges::sort(out_.appearances.themes, {},
                    [&](const Theme& theme) { return out_.strings[theme.name]; });
  for (const geo::Box3& box : boxesOfObjects(out_)) out_.bounds.add(box);
}

}  // namespace stadtblick::model
