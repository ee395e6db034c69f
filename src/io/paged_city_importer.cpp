#include "io/paged_city_importer.hpp"

#include "geo/local_box.hpp"
#include "io/prepared/prepared_city.hpp"
#include "io/tiles3d/tileset.hpp"

namespace stadtblick::io {

namespace {

namespace fs = std::filesystem;

bool isTileset(const fs::path& path, std::string_view head) {
  return path.extension() == ".json" && head.find("\"asset\"") != std::string_view::npos &&
         head.find("\"geometricError\"") != std::string_view::npos;
}

bool isPrepared(const fs::path& path) {
  return path.filename() == "city.json" && prepared::isPreparedCity(path.parent_path());
}

bool sameFrame(const geo::LocalFrame& a, const geo::LocalFrame& b) {
  return a.crs() == b.crs() && a.origin() == b.origin();
}

base::Result<Imported> opened(std::shared_ptr<PagedCity> paged,
                              base::Result<std::unique_ptr<tiles3d::Tileset>> tileset,
                              base::Diagnostics findings) {
  findings.append(std::move(tileset.diagnostics()));
  if (!tileset) return base::Result<Imported>::failure(std::move(findings));
  if (!paged->city) paged->city = tileset.value()->objects();
  paged->tiles = std::move(tileset).value();
  return {Imported(std::shared_ptr<const PagedCity>(std::move(paged))), std::move(findings)};
}

/// What the tiles themselves say of their place.
void describe(const tiles3d::Tileset& tileset, model::Source& source) {
  source.crs = tileset.frame().crs();
  source.worldBounds.add(geo::localBoxToWorld(tileset.frame(), tileset.nodes().front().bounds));
}

}  // namespace

fs::path entryOf(const fs::path& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return path;
  for (const char* name : {"city.json", "tileset.json"})
    if (fs::is_regular_file(path / name, error)) return path / name;
  return path;
}

std::optional<Probe> PagedCityImporter::probe(const fs::path& path, std::string_view head) const {
  Probe probe;
  if (isPrepared(path))
    probe.format = "Stadtblick";
  else if (isTileset(path, head))
    probe.format = "3D Tiles";
  else
    return std::nullopt;
  return probe;
}

base::Result<Imported> PagedCityImporter::read(const fs::path& path, const ImportOptions& options,
                                               const ImportContext& context) const {
  using Failure = base::Result<Imported>;
  auto paged = std::make_shared<PagedCity>();
  tiles3d::TilesetOpenOptions tiles;
  tiles.frame = options.frame;
  tiles.fetched = options.fetched;
  tiles.cancel = context.cancel;
  if (!isPrepared(path)) {
    std::error_code error;
    paged->source.path = path.string();
    paged->source.format = "3D Tiles";
    const auto bytes = fs::file_size(path, error);
    paged->source.bytes = options.fetched ? options.fetched->size() : error ? 0 : bytes;
    auto tileset = tiles3d::Tileset::open(path, tiles);
    if (tileset) describe(*tileset.value(), paged->source);
    return opened(std::move(paged), std::move(tileset), {});
  }
  auto city = prepared::PreparedCity::open(path.parent_path());
  if (!city) return Failure::failure(std::move(city.diagnostics()));
  const geo::LocalFrame& frame = city.value()->frame();
  if (options.frame && !sameFrame(*options.frame, frame))
    return Failure::failure(base::DiagnosticCode::kArgumentInvalid, {path.string(), 0, ""},
                            {path.parent_path().filename().string(), "a further layer",
                             "a prepared city decides on the frame; open it first"});
  tiles.frame = frame;
  for (const model::CityCell& cell : city.value()->cells()) tiles.cellFirstRow.push_back(cell.firstRow);
  tiles.cellFirstRow.push_back(static_cast<model::CatalogueRow>(city.value()->catalogue().size()));
  auto tileset = tiles3d::Tileset::open(city.value()->tilesetPath(), tiles);
  paged->city = std::move(city).value();
  return opened(std::move(paged), std::move(tileset), {});
}

}  // namespace stadtblick::io
