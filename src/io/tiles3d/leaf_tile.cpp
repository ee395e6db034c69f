#include "io/tiles3d/leaf_tile.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "io/image_file.hpp"
#include "model/tiling/tile_builder.hpp"

namespace stadtblick::io::tiles3d {

namespace {

constexpr int kJpegQuality = 85;

using model::CatalogueRow;
using model::ObjectIndex;

/// The objects of a tile, ascending by their row in the catalogue.
class Features {
 public:
  Features(const model::CityModel& model, std::span<const CatalogueRow> localRows)
      : model_(model), localRows_(localRows) {}

  void note(ObjectIndex object) { rows_.insert(localRows_[object]); }

  void number() {
    list_.assign(rows_.begin(), rows_.end());
    objects_.assign(list_.size(), model::kNoObject);
    for (ObjectIndex o = 0; o < model_.objects.size(); ++o) {
      const auto role = model::kindRole(model_.objects.kind[o]);
      if (role == model::KindRole::kBoundary || role == model::KindRole::kOpening) continue;
      const auto at = std::lower_bound(list_.begin(), list_.end(), localRows_[o]);
      if (at == list_.end() || *at != localRows_[o]) continue;
      ObjectIndex& known = objects_[static_cast<std::size_t>(at - list_.begin())];
      if (known == model::kNoObject) known = o;
    }
  }

  std::uint32_t of(ObjectIndex object) const {
    const auto at = std::lower_bound(list_.begin(), list_.end(), localRows_[object]);
    return static_cast<std::uint32_t>(at - list_.begin());
  }

  FeatureTable table(std::uint32_t cell) const {
    FeatureTable table;
    std::vector<std::string_view> names(list_.size());
    for (const model::AttributeColumn& column : model_.attributes.columns()) {
      if (model_.strings[column.name] == "name")
        nameAll(column, names);
      else
        addColumn(column, table);
    }
    for (std::size_t f = 0; f < list_.size(); ++f) {
      const ObjectIndex o = objects_[f];
      if (o == model::kNoObject) {
        table.add({cell, list_[f], {}, {}, names[f], {}});
        continue;
      }
      const ObjectIndex whole = model_.objects.topLevel[o];
      table.add({cell, list_[f], model_.strings[model_.objects.id[o]],
                 model::kindName(model_.objects.kind[o]), names[f],
                 whole != o ? model_.strings[model_.objects.id[whole]] : std::string_view{}});
    }
    return table;
  }

 private:
  /// A part without a value has that of the whole.
  const model::AttributeValue* valueOf(const model::AttributeColumn& column, ObjectIndex object) const {
    if (object == model::kNoObject) return nullptr;
    for (const ObjectIndex owner : {object, model_.objects.topLevel[object]}) {
      const auto at = std::lower_bound(column.rows.begin(), column.rows.end(), owner);
      if (at != column.rows.end() && *at == owner)
        return &column.values[static_cast<std::size_t>(at - column.rows.begin())];
    }
    return nullptr;
  }

  void nameAll(const model::AttributeColumn& column, std::vector<std::string_view>& names) const {
    for (std::size_t f = 0; f < names.size(); ++f)
      if (const auto* value = valueOf(column, objects_[f])) names[f] = model_.strings[value->text];
  }

  void addColumn(const model::AttributeColumn& column, FeatureTable& table) const {
    FeatureAttribute attribute;
    attribute.name = model_.strings[column.name];
    attribute.unit = model_.strings[column.unit];
    attribute.number = true;
    std::vector<const model::AttributeValue*> values(list_.size(), nullptr);
    bool any = false;
    for (std::size_t f = 0; f < list_.size(); ++f) {
      values[f] = valueOf(column, objects_[f]);
      if (values[f] == nullptr) continue;
      any = true;
      const bool number =
          values[f]->type == model::AttributeType::kInteger || values[f]->type == model::AttributeType::kReal;
      attribute.number = attribute.number && number && std::isfinite(values[f]->number);
    }
    if (!any) return;
    for (const model::AttributeValue* value : values) {
      if (attribute.number)
        attribute.numbers.push_back(value == nullptr ? std::numeric_limits<double>::quiet_NaN()
                                                     : value->number);
      else
        attribute.texts.emplace_back(value == nullptr ? "" : model_.strings[value->text]);
    }
    table.attributes.push_back(std::move(attribute));
  }

  const model::CityModel& model_;
  std::span<const CatalogueRow> localRows_;
  std::set<CatalogueRow> rows_;
  std::vector<CatalogueRow> list_;
  std::vector<ObjectIndex> objects_;
};

bool isOpaque(const model::Image& image) {
  for (std::size_t i = 3; i < image.rgba.size(); i += 4)
    if (image.rgba[i] != 255) return false;
  return true;
}

TileTexture encodeTexture(const model::Texture& texture, std::uint32_t size, base::Diagnostics& findings) {
  TileTexture result;
  result.wrap = texture.wrap;
  auto image = readImage(texture.path, size);
  findings.append(std::move(image.diagnostics()));
  if (!image) return result;
  const bool opaque = isOpaque(image.value());
  result.mediaType = opaque ? "image/jpeg" : "image/png";
  result.bytes = opaque ? encodeJpeg(image.value(), kJpegQuality) : encodePng(image.value(), {});
  return result;
}

/// Embeds the textures that the meshes use and numbers them anew, in the same order.
void embedTextures(const model::CityModel& model, std::uint32_t size, TileGlb& tile,
                   base::Diagnostics& findings) {
  std::set<std::uint32_t> used;
  for (const auto& mesh : tile.meshes)
    for (const auto& batch : mesh.batches)
      if (batch.texture != model::kNoTexture) used.insert(batch.texture);
  for (auto& mesh : tile.meshes)
    for (auto& batch : mesh.batches)
      if (batch.texture != model::kNoTexture)
        batch.texture = static_cast<std::uint32_t>(std::distance(used.begin(), used.find(batch.texture)));
  for (const std::uint32_t texture : used)
    tile.textures.push_back(encodeTexture(model.appearances.textures[texture], size, findings));
}

}  // namespace

std::string copyrightOf(const std::vector<model::Source>& sources) {
  std::set<std::string> lines;
  for (const model::Source& source : sources) {
    const model::Credit& credit = source.credit;
    std::string line;
    // Tiles have one language for everybody: that of most sources.
    for (const std::string& part : {credit.provider, credit.title.de, credit.licenceName.de})
      if (!part.empty()) line += (line.empty() ? "© " : ", ") + part;
    if (!line.empty()) lines.insert(line);
  }
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "; ") + line;
  return text;
}

base::Result<TileGlb> makeLeaf(std::uint32_t cell, const model::CityModel& model,
                               const model::LodSelection& selection, std::span<const CatalogueRow> localRows,
                               std::uint32_t theme, std::uint32_t textureSize) {
  constexpr double kExtentMetres = 500.0;  // so that 16 bits are 4 mm
  TileGlb tile;
  base::Diagnostics findings;
  const auto plan = model::planTiles(model, selection, {.vertices = 48000, .extentMetres = kExtentMetres});
  Features features(model, localRows);
  for (const auto& pieces : plan.chunks) {
    tile.meshes.push_back(model::buildTileMesh(model, pieces, theme));
    for (const auto& ids : tile.meshes.back().ids) features.note(ids[0]);
    for (const std::uint32_t object : tile.meshes.back().edgeObjects) features.note(object);
  }
  features.number();
  for (model::TileMesh& mesh : tile.meshes) {
    for (auto& ids : mesh.ids) ids[0] = features.of(ids[0]);
    for (std::uint32_t& object : mesh.edgeObjects) object = features.of(object);
  }
  tile.features = features.table(cell);
  embedTextures(model, textureSize, tile, findings);
  tile.copyright = copyrightOf(model.sources);
  return {std::move(tile), std::move(findings)};
}

}  // namespace stadtblick::io::tiles3d
