// Writes CityGML files as 3D Tiles, a cell a file, and with them objects.json: what a client should find.
//
// usage: make_tileset FOLDER [--compress] FILE…

#include <cmath>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "geo/ellipsoidal.hpp"
#include "io/importer.hpp"
#include "io/tiles3d/tileset_writer.hpp"
#include "model/object_rows.hpp"

namespace {

using namespace stadtblick;
using nlohmann::json;

int fail(const std::string& what, const base::Diagnostics& findings) {
  std::fprintf(stderr, "%s\n", what.c_str());
  for (const auto& finding : findings) std::fprintf(stderr, "  %s\n", finding.message().c_str());
  return 1;
}

/// The rows of the catalogue: every object but boundary surfaces and openings, which share their owner's.
std::vector<model::CatalogueRow> rowsOf(const model::CityModel& city) {
  std::vector<model::CatalogueRow> rows;
  model::CatalogueRow next = 0;
  for (model::ObjectIndex o = 0; o < city.objects.size(); ++o) {
    const auto role = model::kindRole(city.objects.kind[o]);
    const bool shares = (role == model::KindRole::kBoundary || role == model::KindRole::kOpening) &&
                        city.objects.parent[o] != model::kNoObject;
    rows.push_back(shares ? rows[city.objects.parent[o]] : next++);
  }
  return rows;
}

/// Buildings with names of their own: id, attributes, and a point above the middle of the highest surface.
void addExpected(const model::CityModel& city, const geo::EarthTransform& earth, json& list) {
  for (model::ObjectIndex o = 0; o < city.objects.size(); ++o) {
    if (city.objects.kind[o] != model::ObjectKind::kBuilding || city.objects.parent[o] != model::kNoObject)
      continue;
    std::vector<bool> own(city.objects.size(), false);
    for (model::ObjectIndex r = o; r < model::topEnd(city, o); ++r) own[r] = true;
    double best = 0.0;
    geo::LocalPoint place;
    for (model::SurfaceIndex s = 0; s < city.surfaces.size(); ++s) {
      const model::ObjectIndex object = city.surfaces.object[s];
      if (object == model::kNoObject || !own[object] || city.surfaces.normal[s][2] < 0.3F) continue;
      for (auto t = city.surfaces.firstTriangle[s]; t < city.surfaces.firstTriangle[s + 1]; ++t) {
        const auto& c = city.triangles[t];
        const geo::Vec3 a = city.vertices[c[0]];
        const geo::Vec3 b = city.vertices[c[1]];
        const geo::Vec3 d = city.vertices[c[2]];
        const double area = cross(b - a, d - a).z;
        if (area > best) {
          best = area;
          place = (a + b + d) * (1.0 / 3.0);
        }
      }
    }
    if (best < 4.0) continue;
    const geo::Vec3 at = earth.worldToEarth(city.frame.localToWorld(place));
    json attributes = json::object();
    for (const auto& column : city.attributes.columns()) {
      const auto* value = city.attributes.value(column.name, o);
      if (value == nullptr) continue;
      const std::string name(city.strings[column.name]);
      if (value->type == model::AttributeType::kInteger || value->type == model::AttributeType::kReal)
        attributes[name] = value->number;
      else
        attributes[name] = std::string(city.strings[value->text]);
    }
    list.push_back({{"id", city.strings[city.objects.id[o]]},
                    {"area", best / 2},
                    {"earth", {at.x, at.y, at.z}},
                    {"attributes", attributes}});
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 3) return fail("usage: make_tileset FOLDER [--compress] FILE…", {});
  const std::string folder = arguments[1];
  io::tiles3d::TilesetOptions options;
  std::optional<geo::LocalFrame> frame;
  std::unique_ptr<io::tiles3d::TilesetWriter> writer;
  std::optional<geo::EarthTransform> earth;
  std::vector<io::tiles3d::LeafSummary> leaves;
  io::ImporterRegistry registry;
  io::registerBuiltInImporters(registry);
  base::TaskPool tasks(1);
  base::Progress progress;
  json expected = json::array();
  for (int i = 2; i < count; ++i) {
    if (std::string(arguments[i]) == "--compress") {
      options.compress = true;
      continue;
    }
    io::ImportOptions how;
    how.frame = frame;
    const io::ImportContext context{tasks, progress, {}};
    auto imported = registry.import(arguments[i], "", how, context);
    if (!imported) return fail(arguments[i], imported.diagnostics());
    const auto* city = std::get_if<std::shared_ptr<const model::CityModel>>(&imported.value());
    if (city == nullptr) continue;
    if (!writer) {
      frame = (*city)->frame;
      writer = std::make_unique<io::tiles3d::TilesetWriter>(folder, *frame, options);
      auto transform = geo::EarthTransform::create(frame->crs());
      if (!transform) return fail("no way to the globe", transform.diagnostics());
      earth = std::move(transform).value();
    }
    auto leaf = writer->writeCell(static_cast<std::uint32_t>(leaves.size()), **city, rowsOf(**city));
    if (!leaf) return fail("cell", leaf.diagnostics());
    addExpected(**city, *earth, expected);
    // What is stored must be enough.
    auto stored = io::tiles3d::LeafSummary::parse(leaf->serialised());
    if (!stored) return fail("the summary does not come back", {});
    leaves.push_back(*std::move(stored));
  }
  if (!writer) return fail("no city model among the files", {});
  base::Progress tiles;
  const auto done = writer->finish(leaves, tiles, {});
  if (!done) return fail("tileset.json", done.diagnostics());
  std::ofstream(folder + "/objects.json") << expected.dump(1);
  return 0;
}
