// Says what a client should find in the tiles of CityGML files, as JSON: buildings with their attributes and
// places on the globe.
//
// usage: expected_picks FILE…

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_map>
#include <vector>

#include "geo/ellipsoidal.hpp"
#include "io/importer.hpp"
#include "model/city_model.hpp"
#include "model/lod_selection.hpp"
#include "model/object_rows.hpp"

namespace {

using namespace stadtblick;
using nlohmann::json;

int fail(const std::string& what, const base::Diagnostics& findings) {
  std::fprintf(stderr, "%s\n", what.c_str());
  for (const auto& finding : findings) std::fprintf(stderr, "  %s\n", finding.message().c_str());
  return 1;
}

/// A triangle that is drawn, and whose it is.
struct Drawn {
  std::array<geo::LocalPoint, 3> corners;
  std::size_t building = 0;  ///< index of the top-level object, over all files.
};

/// What is drawn of all files, to find places that nothing hides from above.
class Scenery {
 public:
  std::vector<geo::LocalPoint> trees;  ///< repeated objects: their middles.

  void add(const Drawn& triangle) {
    geo::Box3 box;
    for (const geo::LocalPoint p : triangle.corners) box.add(p);
    for (auto x = square(box.min.x); x <= square(box.max.x); ++x)
      for (auto y = square(box.min.y); y <= square(box.max.y); ++y)
        squares_[key(x, y)].push_back(triangles_.size());
    triangles_.push_back(triangle);
  }
  const std::vector<Drawn>& triangles() const { return triangles_; }
  /// Those that may lie over or under a place.
  const std::vector<std::size_t>& near(double x, double y) const {
    static const std::vector<std::size_t> kNone;
    const auto found = squares_.find(key(square(x), square(y)));
    return found == squares_.end() ? kNone : found->second;
  }

 private:
  static std::int64_t square(double metres) { return static_cast<std::int64_t>(std::floor(metres / 4.0)); }
  static std::int64_t key(std::int64_t x, std::int64_t y) { return x * 10'000'000 + y; }

  std::vector<Drawn> triangles_;
  std::unordered_map<std::int64_t, std::vector<std::size_t>> squares_;
};

constexpr double kTreeMetres = 8.0;    // around a tree nothing is asked for
constexpr double kAsideMetres = 0.1;   // what the positions must keep to
constexpr double kClearMetres = 0.03;  // a place asked for is this far from other edges
constexpr std::size_t kBuildings = 20;
constexpr std::size_t kEdges = 4;

bool covers(const Drawn& t, double x, double y, double& z) {
  const geo::Vec3 a = t.corners[0];
  const geo::Vec3 b = t.corners[1];
  const geo::Vec3 c = t.corners[2];
  const double whole = cross(b - a, c - a).z;
  if (std::abs(whole) < 1e-9) return false;
  const geo::Vec3 p{x, y, 0.0};
  const double u = cross(b - a, p - a).z / whole;  // weight of c
  const double v = cross(p - a, c - a).z / whole;  // weight of b
  if (u < 0.0 || v < 0.0 || u + v > 1.0) return false;
  z = a.z + (b.z - a.z) * v + (c.z - a.z) * u;
  return true;
}

/// What is seen from straight above; nothing where there is nothing, or where a tree may stand.
std::optional<std::pair<std::size_t, double>> fromAbove(const Scenery& scenery, double x, double y) {
  for (const geo::LocalPoint tree : scenery.trees)
    if (std::hypot(tree.x - x, tree.y - y) < kTreeMetres) return std::nullopt;
  std::optional<std::pair<std::size_t, double>> best;
  for (const std::size_t i : scenery.near(x, y)) {
    const Drawn& t = scenery.triangles()[i];
    double z = 0.0;
    if (covers(t, x, y, z) && (!best || z > best->second)) best = {{t.building, z}};
  }
  return best;
}

/// The same building, and nobody else's edge near.
bool clearlySees(const Scenery& scenery, double x, double y, std::size_t building) {
  for (const double dx : {-kClearMetres, 0.0, kClearMetres})
    for (const double dy : {-kClearMetres, 0.0, kClearMetres}) {
      const auto seen = fromAbove(scenery, x + dx, y + dy);
      if (!seen || seen->first != building) return false;
    }
  return true;
}

json attributesOf(const model::CityModel& city, model::ObjectIndex object) {
  json attributes = json::object();
  for (const auto& column : city.attributes.columns()) {
    const auto* value = city.attributes.value(column.name, object);
    if (value == nullptr) continue;
    const std::string name(city.strings[column.name]);
    if (value->type == model::AttributeType::kInteger || value->type == model::AttributeType::kReal)
      attributes[name] = value->number;
    else
      attributes[name] = std::string(city.strings[value->text]);
  }
  return attributes;
}

using Cities = std::vector<std::shared_ptr<const model::CityModel>>;

/// Buildings, those with names first, each with a place on its top and places 10 cm on both sides of its
/// outline, all as ECEF by PROJ, apart from the tiles' own transforms.
class Expectation {
 public:
  Expectation(const Cities& cities, const geo::LocalFrame& frame, const geo::EarthTransform& earth)
      : cities_(cities), frame_(frame), earth_(earth) {
    for (std::size_t c = 0; c < cities.size(); ++c) addCity(c);
    std::stable_sort(buildings_.begin(), buildings_.end(),
                     [](const Building& a, const Building& b) { return a.named > b.named; });
  }

  json list() const {
    json result = json::array();
    for (const Building& building : buildings_) {
      if (result.size() == kBuildings) break;
      json entry = describe(building);
      if (!entry.is_null()) result.push_back(std::move(entry));
    }
    return result;
  }

 private:
  struct Building {
    std::size_t city = 0;
    model::ObjectIndex object = 0;
    std::size_t number = 0;
    bool named = false;
  };

  void addCity(std::size_t c) {
    const model::CityModel& city = *cities_[c];
    const auto selection = model::selectLod(city, std::nullopt);
    std::vector<std::size_t> numberOf(city.objects.size());
    base::StringId nameId = 0;
    const bool names = city.strings.find("name", nameId);
    for (model::ObjectIndex o = 0; o < city.objects.size(); ++o) {
      numberOf[o] = city.objects.topLevel[o] == o ? next_++ : numberOf[city.objects.topLevel[o]];
      if (city.objects.topLevel[o] == o && city.objects.kind[o] == model::ObjectKind::kBuilding)
        buildings_.push_back({c, o, numberOf[o], names && city.attributes.value(nameId, o) != nullptr});
    }
    for (model::SurfaceIndex s = 0; s < city.surfaces.size(); ++s) {
      if (city.surfaces.object[s] == model::kNoObject || !selection.surfaces[s]) continue;
      for (auto t = city.surfaces.firstTriangle[s]; t < city.surfaces.firstTriangle[s + 1]; ++t) {
        const auto& i = city.triangles[t];
        scenery_.add({{city.vertices[i[0]], city.vertices[i[1]], city.vertices[i[2]]},
                      numberOf[city.surfaces.object[s]]});
      }
    }
    for (std::size_t i = 0; i < city.instances.size(); ++i)
      scenery_.trees.push_back(model::transformed(city.instances.toLocal[i], {}));
  }

  json onEarth(double x, double y, double z) const {
    const geo::Vec3 at = earth_.worldToEarth(frame_.localToWorld({x, y, z}));
    return {at.x, at.y, at.z};
  }

  json describe(const Building& building) const {
    const model::CityModel& city = *cities_[building.city];
    json entry{{"id", city.strings[city.objects.id[building.object]]},
               {"attributes", attributesOf(city, building.object)},
               {"edges", json::array()}};
    double largest = 0.0;
    for (const Drawn& t : scenery_.triangles()) {
      if (t.building != building.number) continue;
      const double area = cross(t.corners[1] - t.corners[0], t.corners[2] - t.corners[0]).z;
      const geo::Vec3 p = (t.corners[0] + t.corners[1] + t.corners[2]) * (1.0 / 3.0);
      if (area <= largest || !clearlySees(scenery_, p.x, p.y, building.number)) continue;
      largest = area;
      entry["top"] = onEarth(p.x, p.y, fromAbove(scenery_, p.x, p.y)->second);
    }
    if (largest == 0.0) return nullptr;
    for (const Drawn& t : scenery_.triangles())
      if (t.building == building.number)
        for (std::size_t i = 0; i < 3; ++i)
          addEdge(t.corners[i], t.corners[(i + 1) % 3], building.number, entry["edges"]);
    return entry["edges"].size() < 2 ? json() : entry;
  }

  void addEdge(geo::LocalPoint a, geo::LocalPoint b, std::size_t building, json& edges) const {
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (length < 2.0 || edges.size() == kEdges) return;
    const geo::Vec3 middle = (a + b) * 0.5;
    const geo::Vec3 aside{(b.y - a.y) / length, (a.x - b.x) / length, 0.0};
    for (const json& known : edges) {  // every edge another direction
      const double same =
          known["aside"][0].get<double>() * aside.x + known["aside"][1].get<double>() * aside.y;
      if (same > 0.7) return;
    }
    const geo::Vec3 in = middle - aside * kAsideMetres;
    const geo::Vec3 out = middle + aside * kAsideMetres;
    if (!clearlySees(scenery_, in.x, in.y, building)) return;
    double z = 0.0;
    for (const double d : {0.5, 1.0, 1.5}) {  // nothing of it may lie farther out either
      const geo::Vec3 at = middle + aside * (kAsideMetres * d);
      for (const std::size_t i : scenery_.near(at.x, at.y)) {
        const Drawn& t = scenery_.triangles()[i];
        if (t.building == building && covers(t, at.x, at.y, z)) return;
      }
    }
    edges.push_back({{"aside", {aside.x, aside.y}},
                     {"inside", onEarth(in.x, in.y, middle.z)},
                     {"outside", onEarth(out.x, out.y, middle.z)}});
  }

  const Cities& cities_;
  const geo::LocalFrame& frame_;
  const geo::EarthTransform& earth_;
  Scenery scenery_;
  std::vector<Building> buildings_;
  std::size_t next_ = 0;
};

}  // namespace

int main(int count, char** arguments) {
  std::optional<geo::LocalFrame> frame;
  io::ImporterRegistry registry;
  io::registerBuiltInImporters(registry);
  base::TaskPool tasks(1);
  base::Progress progress;
  Cities cities;
  for (int i = 1; i < count; ++i) {
    io::ImportOptions how;
    how.frame = frame;
    how.loadTextures = false;
    const io::ImportContext context{tasks, progress, {}};
    auto imported = registry.import(arguments[i], "", how, context);
    if (!imported) return fail(arguments[i], imported.diagnostics());
    const auto* city = std::get_if<std::shared_ptr<const model::CityModel>>(&imported.value());
    if (city == nullptr) continue;
    frame = (*city)->frame;
    cities.push_back(*city);
  }
  if (!frame) return fail("usage: expected_picks FILE…", {});
  const auto earth = geo::EarthTransform::create(frame->crs());
  if (!earth) return fail("no way to the globe", earth.diagnostics());
  std::printf("%s\n", Expectation(cities, *frame, earth.value()).list().dump(1).c_str());
  return 0;
}
