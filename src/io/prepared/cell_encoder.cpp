#include <algorithm>

#include "io/prepared/cell_columns.hpp"
#include "io/prepared/cell_file.hpp"

namespace stadtblick::io::prepared {

using model::CityModel;

namespace {

/// Texts one behind the other, and where each ends.
template <typename Texts>
void addTexts(SectionWriter& file, SectionId ends, SectionId bytes, const Texts& texts, std::size_t count) {
  std::vector<std::uint32_t> end;
  std::string all;
  end.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    all += texts(i);
    end.push_back(static_cast<std::uint32_t>(all.size()));
  }
  file.add(ends, end);
  file.add(bytes, std::string_view(all));
}

/// The values of all columns as one column each of rows, types, numbers, texts and code spaces.
template <typename T, typename Get>
void addValues(SectionWriter& file, SectionId id, const model::AttributeTable& attributes, const Get& get) {
  std::vector<T> values;
  for (const auto& column : attributes.columns()) {
    values.reserve(values.size() + column.rows.size());
    for (std::size_t i = 0; i < column.rows.size(); ++i) values.push_back(get(column, i));
  }
  file.add(id, values);
}

void addAttributes(SectionWriter& file, const model::AttributeTable& attributes) {
  using Column = model::AttributeColumn;
  std::vector<StoredColumn> columns;
  for (const auto& column : attributes.columns())
    columns.push_back(
        {column.name, column.unit, column.generic ? 1U : 0U, static_cast<std::uint32_t>(column.rows.size())});
  file.add(cell::kAttributeColumns, columns);
  addValues<std::uint32_t>(file, cell::kAttributeRows, attributes,
                           [](const Column& c, std::size_t i) { return c.rows[i]; });
  addValues<model::AttributeType>(file, cell::kAttributeTypes, attributes,
                                  [](const Column& c, std::size_t i) { return c.values[i].type; });
  addValues<double>(file, cell::kAttributeNumbers, attributes,
                    [](const Column& c, std::size_t i) { return c.values[i].number; });
  addValues<std::uint32_t>(file, cell::kAttributeTexts, attributes,
                           [](const Column& c, std::size_t i) { return c.values[i].text; });
  addValues<std::uint32_t>(file, cell::kAttributeCodeSpaces, attributes,
                           [](const Column& c, std::size_t i) { return c.values[i].codeSpace; });
}

void addAppearances(SectionWriter& file, const model::Appearances& appearances) {
  const auto& textures = appearances.textures;
  std::vector<model::TextureWrap> wraps;
  for (const auto& texture : textures) wraps.push_back(texture.wrap);
  file.add(cell::kTextures, wraps);
  addTexts(
      file, cell::kTextureEnds, cell::kTextureBytes,
      [&](std::uint32_t i) -> const std::string& {
        return i % 2 == 0 ? textures[i / 2].reference : textures[i / 2].path;
      },
      2 * textures.size());
  visitLooks(appearances, [&file](SectionId id, const auto& column) { file.add(id, column); });
  std::vector<StoredTheme> themes;
  std::vector<model::SurfaceAppearance> rows;
  for (const auto& theme : appearances.themes) {
    themes.push_back({theme.name, static_cast<std::uint32_t>(theme.surfaces.size())});
    rows.insert(rows.end(), theme.surfaces.begin(), theme.surfaces.end());
  }
  file.add(cell::kThemes, themes);
  file.add(cell::kAppearances, rows);
}

}  // namespace

std::string encodeCell(const CellContent& content, const CellExtras& extras) {
  const CityModel& model = content.model;
  MemorySink sink;
  SectionWriter file(sink, kCellKind, cell::kColumns);
  file.add(cell::kSourceKeys, content.sourceKeys);
  file.add(cell::kSequence, content.sequence);
  addTexts(
      file, cell::kStringEnds, cell::kStringBytes, [&](std::uint32_t i) { return model.strings[i]; },
      model.strings.size());
  const auto add = [&file](SectionId id, const auto& column) { file.add(id, column); };
  visitObjects(model, add);
  visitSurfaces(model, add);
  visitCurves(model, add);
  visitInstances(model, add);
  addAttributes(file, model.attributes);
  visitAddresses(model, add);
  addAppearances(file, model.appearances);
  file.add(cell::kBounds, std::span(&model.bounds, 1));
  file.add(cell::kRows, std::string_view(extras.rows));
  file.add(cell::kLeaf, std::string_view(extras.leaf));
  file.finish();
  return std::move(sink.bytes());
}

}  // namespace stadtblick::io::prepared
