#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "io/prepared/cell_columns.hpp"
#include "io/prepared/cell_file.hpp"
#include "io/prepared/open_file.hpp"

namespace stadtblick::io::prepared {

using model::CityModel;
using model::kNone;
using model::kNoObject;

namespace {

/// Takes the columns of a cell file; what is wrong first, stays.
class CellDecoder {
 public:
  explicit CellDecoder(const SectionFile& file) : file_(file) {}

  CellContent decode();
  const std::string& why() const { return why_; }

 private:
  void require(bool condition, std::string_view what) {
    if (!condition && why_.empty()) why_ = what;
  }
  bool ok() const { return why_.empty(); }

  template <typename T>
  std::span<const T> view(SectionId id) {
    const auto column = file_.column<T>(id);
    require(column.has_value() && file_.isIntact(id), "a column is missing or was changed");
    return ok() ? *column : std::span<const T>();
  }
  template <typename T>
  void take(SectionId id, std::vector<T>& values) {
    const auto column = view<T>(id);
    values.assign(column.begin(), column.end());
  }
  auto taker() {
    return [this](SectionId id, auto& column) { take(id, column); };
  }
  template <typename T, typename Value>
  void below(const std::vector<T>& values, Value end, std::string_view what) {
    require(std::ranges::all_of(values, [&](T v) { return v < end; }), what);
  }
  template <typename T, typename Value>
  void belowOrNone(const std::vector<T>& values, Value end, std::string_view what) {
    require(std::ranges::all_of(values, [&](T v) { return v < end || v == kNone; }), what);
  }
  /// One offset more than `rows`, from 0 to `end`, ascending.
  void offsets(const std::vector<std::uint32_t>& first, std::size_t rows, std::size_t end,
               std::string_view what) {
    require(first.size() == rows + 1 && first.front() == 0 && first.back() == end &&
                std::ranges::is_sorted(first),
            what);
  }
  void finite(const std::vector<geo::LocalPoint>& points) {
    require(std::ranges::all_of(
                points,
                [](const auto& p) { return std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.z); }),
            "a coordinate is no number");
  }

  std::vector<std::string_view> texts(SectionId ends, SectionId bytes);
  void strings(CityModel& model);
  void objects(CellContent& content);
  void surfaces(CityModel& model);
  void triangles(const CityModel& model);
  void curvesAndInstances(CityModel& model);
  void attributes(CityModel& model);
  void addresses(CityModel& model);
  void appearances(CityModel& model);
  void theme(const CityModel& model, const model::Theme& theme);

  const SectionFile& file_;
  std::string why_;
  std::size_t strings_ = 0;
};

std::vector<std::string_view> CellDecoder::texts(SectionId ends, SectionId bytes) {
  const auto end = view<std::uint32_t>(ends);
  const auto all = view<char>(bytes);
  std::vector<std::string_view> texts;
  std::uint32_t from = 0;
  for (const std::uint32_t to : end) {
    require(to >= from && to <= all.size(), "a text lies outside");
    if (!ok()) return {};
    texts.emplace_back(all.data() + from, to - from);
    from = to;
  }
  return texts;
}

void CellDecoder::strings(CityModel& model) {
  const auto all = texts(cell::kStringEnds, cell::kStringBytes);
  for (std::size_t i = 0; i < all.size() && ok(); ++i)
    require(model.strings.intern(all[i]) == i, "a text is there twice");
  strings_ = model.strings.size();
}

void CellDecoder::objects(CellContent& content) {
  auto& o = content.model.objects;
  visitObjects(content.model, taker());
  const std::size_t n = o.kind.size();
  require(o.id.size() == n && o.parent.size() == n && o.topLevel.size() == n && o.lodGroup.size() == n &&
              o.line.size() == n && o.source.size() == n,
          "columns of objects differ in length");
  if (!ok()) return;
  require(
      std::ranges::all_of(o.kind, [](auto k) { return static_cast<std::size_t>(k) < model::kindCount(); }),
      "a kind of object is not known");
  below(o.id, strings_, "an id lies outside");
  below(o.lodGroup, n, "an object lies outside");
  below(o.source, content.sourceKeys.size(), "a source lies outside");
  std::size_t tops = 0;
  std::uint32_t top = 0;
  for (std::uint32_t i = 0; i < n && ok(); ++i) {
    if (o.parent[i] == kNoObject) {
      top = i;
      ++tops;
    } else {
      require(o.parent[i] < i && o.parent[i] >= top && tops > 0, "a parent stands behind its child");
    }
    require(o.topLevel[i] == top, "an object is not with its parent");
  }
  require(content.sequence.size() == tops, "the numbers of objects differ");
}

void CellDecoder::surfaces(CityModel& model) {
  auto& s = model.surfaces;
  visitSurfaces(model, taker());
  const std::size_t n = s.object.size();
  require(s.id.size() == n && s.lod.size() == n && s.role.size() == n && s.flags.size() == n &&
              s.normal.size() == n && !model.firstVertex.empty(),
          "columns of surfaces differ in length");
  if (!ok()) return;
  offsets(s.firstRing, n, model.firstVertex.size() - 1, "rings lie outside");
  offsets(s.firstTriangle, n, model.triangles.size(), "triangles lie outside");
  offsets(model.firstVertex, model.firstVertex.size() - 1, model.vertices.size(), "vertices lie outside");
  below(s.id, strings_, "an id lies outside");
  finite(model.vertices);
  for (std::size_t i = 0; i < n && ok(); ++i) {
    const bool prototype = s.role[i] == model::SurfaceRole::kPrototype;
    require(s.role[i] <= model::SurfaceRole::kPrototype, "a role is not known");
    require(prototype ? s.object[i] == kNoObject : s.object[i] < model.objects.size(),
            "the object of a surface lies outside");
  }
  triangles(model);
}

void CellDecoder::triangles(const CityModel& model) {
  const auto& s = model.surfaces;
  for (std::size_t i = 0; i < s.size() && ok(); ++i) {
    const std::uint32_t from = model.firstVertex[s.firstRing[i]];
    const std::uint32_t end = model.firstVertex[s.firstRing[i + 1]];
    for (auto t = s.firstTriangle[i]; t < s.firstTriangle[i + 1]; ++t)
      for (const std::uint32_t corner : model.triangles[t])
        require(corner >= from && corner < end, "a triangle reaches out of its surface");
  }
}

void CellDecoder::curvesAndInstances(CityModel& model) {
  auto& c = model.curves;
  visitCurves(model, taker());
  require(c.lod.size() == c.object.size(), "columns of curves differ in length");
  offsets(c.firstVertex, c.object.size(), model.curveVertices.size(), "points of a curve lie outside");
  below(c.object, model.objects.size(), "the object of a curve lies outside");
  finite(model.curveVertices);

  auto& i = model.instances;
  visitInstances(model, taker());
  require(i.lod.size() == i.object.size() && i.prototype.size() == i.object.size() &&
              i.toLocal.size() == i.object.size(),
          "columns of instances differ in length");
  below(i.object, model.objects.size(), "the object of an instance lies outside");
  below(i.prototype, model.prototypes.size(), "a prototype lies outside");
  for (const auto& prototype : model.prototypes) {
    require(prototype.firstSurface <= prototype.endSurface && prototype.endSurface <= model.surfaces.size(),
            "a prototype lies outside");
    for (auto s = prototype.firstSurface; s < prototype.endSurface && ok(); ++s)
      require(model.surfaces.role[s] == model::SurfaceRole::kPrototype, "a prototype lies outside");
  }
}

void CellDecoder::attributes(CityModel& model) {
  const auto columns = view<StoredColumn>(cell::kAttributeColumns);
  const auto rows = view<std::uint32_t>(cell::kAttributeRows);
  const auto types = view<model::AttributeType>(cell::kAttributeTypes);
  const auto numbers = view<double>(cell::kAttributeNumbers);
  const auto values = view<std::uint32_t>(cell::kAttributeTexts);
  const auto spaces = view<std::uint32_t>(cell::kAttributeCodeSpaces);
  require(types.size() == rows.size() && numbers.size() == rows.size() && values.size() == rows.size() &&
              spaces.size() == rows.size(),
          "columns of attributes differ in length");
  std::size_t at = 0;
  for (const StoredColumn& column : columns) {
    require(column.name < strings_ && column.unit < strings_ && column.count <= rows.size() - at,
            "an attribute lies outside");
    require(ok() && model.attributes.find(column.name) == nullptr, "an attribute is there twice");
    for (std::size_t end = at + (ok() ? column.count : 0); at < end && ok(); ++at) {
      const bool first = model.attributes.find(column.name) == nullptr;
      require(rows[at] < model.objects.size() && (first || rows[at] >= rows[at - 1]) &&
                  types[at] <= model::AttributeType::kCode && values[at] < strings_ && spaces[at] < strings_,
              "an attribute lies outside");
      if (ok())
        model.attributes.add(rows[at], column.name, {types[at], numbers[at], values[at], spaces[at]},
                             column.unit, column.generic != 0);
    }
  }
  require(at == rows.size(), "columns of attributes differ in length");
}

void CellDecoder::addresses(CityModel& model) {
  visitAddresses(model, taker());
  const auto n = model.objects.size();
  const auto sorted = [](const auto& rows, auto object) { return std::ranges::is_sorted(rows, {}, object); };
  require(sorted(model.addresses, &model::Address::object) &&
              sorted(model.externalReferences, &model::ExternalReference::object),
          "addresses are not in order");
  for (const auto& a : model.addresses)
    require(a.object < n && std::max({a.street, a.number, a.postalCode, a.city, a.country}) < strings_,
            "an address lies outside");
  for (const auto& r : model.externalReferences)
    require(r.object < n && std::max(r.informationSystem, r.name) < strings_, "a reference lies outside");
}

void CellDecoder::theme(const CityModel& model, const model::Theme& theme) {
  const auto& look = model.appearances;
  for (std::size_t i = 0; i < theme.surfaces.size() && ok(); ++i) {
    const auto& row = theme.surfaces[i];
    require(row.surface < model.surfaces.size() && (i == 0 || row.surface > theme.surfaces[i - 1].surface) &&
                (row.texture == kNone || row.texture < look.textures.size()) &&
                (row.material == kNone || row.material < look.materials.size()),
            "an appearance lies outside");
    if (!ok() || row.firstTexCoord == kNone) continue;
    const auto& s = model.surfaces;
    const std::uint64_t vertices =
        model.firstVertex[s.firstRing[row.surface + 1]] - model.firstVertex[s.firstRing[row.surface]];
    require(row.firstTexCoord + vertices <= look.texCoords.size(), "texture coordinates lie outside");
  }
}

void CellDecoder::appearances(CityModel& model) {
  auto& look = model.appearances;
  const auto wraps = view<model::TextureWrap>(cell::kTextures);
  const auto names = texts(cell::kTextureEnds, cell::kTextureBytes);
  require(names.size() == 2 * wraps.size(), "columns of textures differ in length");
  for (std::size_t i = 0; i < wraps.size() && ok(); ++i) {
    require(wraps[i] <= model::TextureWrap::kBorder, "a texture is not known");
    look.textures.push_back({std::string(names[2 * i]), std::string(names[2 * i + 1]), wraps[i]});
  }
  visitLooks(look, taker());
  const auto themes = view<StoredTheme>(cell::kThemes);
  const auto rows = view<model::SurfaceAppearance>(cell::kAppearances);
  std::size_t at = 0;
  for (const StoredTheme& stored : themes) {
    require(stored.name < strings_ && stored.count <= rows.size() - at, "a theme lies outside");
    if (!ok()) return;
    const auto part = rows.subspan(at, stored.count);
    look.themes.push_back({stored.name, {part.begin(), part.end()}});
    theme(model, look.themes.back());
    at += stored.count;
  }
}

CellContent CellDecoder::decode() {
  CellContent content;
  CityModel& model = content.model;
  take(cell::kSourceKeys, content.sourceKeys);
  take(cell::kSequence, content.sequence);
  const auto step = [&](auto part) {
    if (ok()) part();
  };
  step([&] { strings(model); });
  step([&] { objects(content); });
  step([&] { surfaces(model); });
  step([&] { curvesAndInstances(model); });
  step([&] { attributes(model); });
  step([&] { addresses(model); });
  step([&] { appearances(model); });
  step([&] {
    const auto bounds = view<geo::Box3>(cell::kBounds);
    require(bounds.size() == 1, "the bounds are missing");
    if (ok()) model.bounds = bounds[0];
  });
  return content;
}

template <typename T>
base::Result<T> damaged(const std::string& file, std::string why) {
  return base::Result<T>::failure(base::DiagnosticCode::kPreparedDamaged, {file, 0, {}},
                                  {file, std::move(why)});
}

constexpr std::uint64_t kDirectoryBytes = 32 + 32 * cell::kColumns;

}  // namespace

base::Result<CellContent> decodeCell(std::string_view bytes, std::uint64_t fileBytes,
                                     const std::string& file) {
  std::string why;
  const auto sections = SectionFile::open(bytes, fileBytes, kCellKind, why);
  if (!sections) return damaged<CellContent>(file, why);
  CellDecoder decoder(*sections);
  CellContent content = decoder.decode();
  if (!decoder.why().empty()) return damaged<CellContent>(file, decoder.why());
  return content;
}

void orderThemes(model::CityModel& model, const std::vector<std::string>& names) {
  auto& themes = model.appearances.themes;
  std::vector<model::Theme> ordered;
  for (const std::string& name : names) {
    const auto found =
        std::ranges::find_if(themes, [&](const auto& theme) { return model.strings[theme.name] == name; });
    if (found != themes.end())
      ordered.push_back(std::move(*found));
    else
      ordered.push_back({model.strings.intern(name), {}});
  }
  themes = std::move(ordered);
}

base::Result<CellContent> readCell(const std::filesystem::path& path) {
  const OpenFile file(path);
  std::string why;
  const std::string head = file.read(0, kDirectoryBytes);
  const auto directory = SectionFile::open(head, file.bytes(), kCellKind, why);
  if (!directory) return damaged<CellContent>(path.string(), why);
  const SectionEntry* extras = directory->find(cell::kRows);
  const std::uint64_t end = extras == nullptr ? file.bytes() : extras->offset;
  return decodeCell(file.read(0, end), file.bytes(), path.string());
}

base::Result<CellExtras> readCellExtras(const std::filesystem::path& path) {
  const OpenFile file(path);
  std::string why;
  const std::string head = file.read(0, kDirectoryBytes);
  const auto directory = SectionFile::open(head, file.bytes(), kCellKind, why);
  if (!directory) return damaged<CellExtras>(path.string(), why);
  CellExtras extras;
  for (const auto& [id, text] :
       {std::pair(cell::kRows, &extras.rows), std::pair(cell::kLeaf, &extras.leaf)}) {
    const SectionEntry* entry = directory->find(id);
    if (entry != nullptr && entry->elementBytes == 1) *text = file.read(entry->offset, entry->count);
    if (entry == nullptr || text->size() != entry->count || contentHash(*text) != entry->hash)
      return damaged<CellExtras>(path.string(), "a column is missing or was changed");
  }
  return extras;
}

}  // namespace stadtblick::io::prepared
