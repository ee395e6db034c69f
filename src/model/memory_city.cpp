#include "model/memory_city.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <unordered_map>

#include "model/catalogue_rows.hpp"

namespace stadtblick::model {

class MemoryCity::MemoryCatalogue : public Catalogue {
 public:
  MemoryCatalogue(const CityModel& model, CatalogueRows rows) : model_(model), rows_(std::move(rows)) {
    for (CatalogueRow row = 0; row < rows_.objects.size(); ++row) {
      const base::StringId id = model.objects.id[rows_.objects[row]];
      const bool first = id != 0 && byId_.try_emplace(id, row).second;
      ids_.push_back(first ? std::string(model.strings[id]) : fmt::format("#{}", row));
    }
  }

  const CatalogueRows& rows() const { return rows_; }
  std::size_t size() const override { return rows_.objects.size(); }
  std::span<const ObjectKind> kinds() const override { return rows_.kinds; }
  std::span<const CatalogueRow> parents() const override { return rows_.parents; }
  std::span<const std::array<float, 6>> boxes() const override { return rows_.boxes; }
  std::string_view id(CatalogueRow row) const override { return ids_[row]; }
  std::uint32_t cellOf(CatalogueRow) const override { return 0; }
  std::size_t columnCount() const override { return rows_.columns.size(); }
  std::string_view text(std::size_t column, std::uint32_t textIndex) const override {
    const auto& distinct = rows_.columns[column].distinct;
    return textIndex < distinct.size() ? model_.strings[distinct[textIndex]] : std::string_view();
  }
  CatalogueColumn column(std::size_t index) const override {
    const CatalogueRows::Column& column = rows_.columns[index];
    return {model_.strings[column.name],
            model_.strings[column.unit],
            column.generic,
            column.rows,
            column.types,
            column.numbers,
            column.texts,
            column.distinct.size()};
  }
  std::optional<CatalogueRow> find(std::string_view id) const override {
    base::StringId interned = 0;
    if (!id.empty() && model_.strings.find(id, interned))
      if (const auto found = byId_.find(interned); found != byId_.end()) return found->second;
    const auto row = rowNumber(id);
    return row && *row < size() ? row : std::nullopt;
  }
  Matches search(std::string_view text, std::size_t most) const override {
    return searchLines(rows_.searchText, rows_.searchEnd, text, most);
  }

 private:
  const CityModel& model_;
  CatalogueRows rows_;
  std::vector<std::string> ids_;
  std::unordered_map<base::StringId, CatalogueRow> byId_;
};

MemoryCity::MemoryCity(std::shared_ptr<const CityModel> model)
    : model_(std::move(model)),
      catalogue_(std::make_unique<const MemoryCatalogue>(*model_, catalogueRows(*model_))) {
  addCell();
}

MemoryCity::MemoryCity(std::shared_ptr<const CityModel> model, std::span<const geo::Box3> boxes)
    : model_(std::move(model)) {
  CatalogueRows rows = catalogueRows(*model_);
  assert(rows.boxes.size() == boxes.size());
  std::ranges::transform(boxes, rows.boxes.begin(), floatBox);
  catalogue_ = std::make_unique<const MemoryCatalogue>(*model_, std::move(rows));
  addCell();
}

void MemoryCity::addCell() {
  cells_.push_back({model_->bounds, 0, static_cast<CatalogueRow>(catalogue_->size()), memoryBytes(*model_)});
}

MemoryCity::~MemoryCity() = default;

const Catalogue& MemoryCity::catalogue() const { return *catalogue_; }

base::Result<LoadedCell> MemoryCity::load([[maybe_unused]] std::uint32_t cell,
                                          const base::CancelToken&) const {
  assert(cell == 0);
  return LoadedCell{model_, catalogue_->rows().rowOfObject};
}

std::optional<CatalogueRow> rowNumber(std::string_view id) {
  if (!id.starts_with('#')) return std::nullopt;
  CatalogueRow row = 0;
  const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), row);
  if (error != std::errc() || end != id.data() + id.size()) return std::nullopt;
  return row;
}

std::uint64_t memoryBytes(const CityModel& model) {
  const auto bytes = [](const auto& column) {
    return static_cast<std::uint64_t>(column.size() * sizeof(column[0]));
  };
  std::uint64_t sum = model.strings.bytes();
  sum += model.objects.size() * (5 * sizeof(std::uint32_t) + sizeof(std::uint16_t) + 1);
  sum += model.surfaces.size() * (4 * sizeof(std::uint32_t) + 3 + sizeof(model.surfaces.normal[0]));
  sum += bytes(model.firstVertex) + bytes(model.vertices) + bytes(model.triangles);
  sum += bytes(model.curves.firstVertex) + bytes(model.curveVertices) + bytes(model.instances.toLocal);
  for (const auto& column : model.attributes.columns()) sum += bytes(column.rows) + bytes(column.values);
  sum += bytes(model.addresses) + bytes(model.externalReferences) + bytes(model.appearances.texCoords);
  for (const auto& theme : model.appearances.themes) sum += bytes(theme.surfaces);
  return sum;
}

}  // namespace stadtblick::model
