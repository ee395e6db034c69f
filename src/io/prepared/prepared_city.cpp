#include "io/prepared/prepared_city.hpp"

#include <algorithm>

#include "io/prepared/cell_file.hpp"
#include "io/prepared/grid_key.hpp"
#include "io/prepared/staged_folder.hpp"
#include "model/catalogue_rows.hpp"

namespace stadtblick::io::prepared {

using base::DiagnosticCode;

base::Result<std::unique_ptr<PreparedCity>> PreparedCity::open(const std::filesystem::path& folder) {
  using Failure = base::Result<std::unique_ptr<PreparedCity>>;
  recoverFolder(folder);
  auto manifest = readManifest(folder);
  if (!manifest) return Failure::failure(std::move(manifest.diagnostics()));
  auto catalogue = MappedCatalogue::open(cataloguePath(folder));
  if (!catalogue) return Failure::failure(std::move(catalogue.diagnostics()));
  std::unique_ptr<PreparedCity> city(new PreparedCity());
  city->folder_ = folder;
  city->manifest_ = std::move(manifest).value();
  city->catalogue_ = std::move(catalogue).value();
  for (const SourceRecord& record : city->manifest_.sources) {
    city->sources_.push_back(record.source);
    city->sourceKeys_.push_back(record.key());
  }
  for (const StoredCell& cell : city->catalogue_->cells())
    city->cells_.push_back({cell.bounds, cell.firstRow, cell.endRow, cell.bytes});
  return city;
}

base::Result<model::LoadedCell> PreparedCity::load(std::uint32_t index,
                                                   const base::CancelToken& cancel) const {
  using Failure = base::Result<model::LoadedCell>;
  const StoredCell& cell = catalogue_->cells()[index];
  const auto path = cellPath(folder_, GridKey{cell.x, cell.y, cell.depth, cell.path}.text());
  const auto damaged = [&](std::string why) {
    return Failure::failure(DiagnosticCode::kPreparedDamaged, {path.string(), 0, {}},
                            {path.string(), std::move(why)});
  };
  if (cancel.cancelled()) return Failure::failure(DiagnosticCode::kCancelled, {path.string(), 0, {}});
  auto content = readCell(path);
  if (!content) return Failure::failure(std::move(content.diagnostics()));
  model::CityModel& model = content->model;
  model.frame = manifest_.frame;
  for (const std::uint64_t key : content->sourceKeys) {
    const auto source = std::ranges::find(sourceKeys_, key);
    if (source == sourceKeys_.end()) return damaged("it names a source that city.json does not have");
    model.sources.push_back(sources_[static_cast<std::size_t>(source - sourceKeys_.begin())]);
  }
  orderThemes(model, manifest_.themes);
  std::vector<model::ObjectIndex> listed;
  auto rows = model::rowsOfObjects(model.objects, listed);
  if (listed.size() != cell.endRow - cell.firstRow) return damaged("it does not fit to the catalogue");
  for (model::CatalogueRow& row : rows) row += cell.firstRow;
  return model::LoadedCell{std::make_shared<const model::CityModel>(std::move(model)), std::move(rows)};
}

}  // namespace stadtblick::io::prepared
