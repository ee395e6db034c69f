#include "ui/ground.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>

namespace stadtblick::ui {

namespace {

constexpr double kLargestCell = 2000;  // metres
constexpr double kSmallestCell = 20;
constexpr int kMostCells = 256;  // along a side

constexpr float kNothing = std::numeric_limits<float>::infinity();

}  // namespace

/// The lowest vertex in each cell of a coarse grid.
struct Ground::Feet {
  geo::LocalPoint corner;
  double cell = 1;
  int columns = 0;
  int rows = 0;
  std::vector<float> lowest;

  int columnOf(double x) const { return static_cast<int>(std::floor((x - corner.x) / cell)); }
  int rowOf(double y) const { return static_cast<int>(std::floor((y - corner.y) / cell)); }
  float& at(int column, int row) { return lowest[static_cast<std::size_t>(row * columns + column)]; }
  float at(int column, int row) const { return lowest[static_cast<std::size_t>(row * columns + column)]; }

  void add(double x, double y, double z) {
    const int column = columnOf(x);
    const int row = rowOf(y);
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    float& least = at(column, row);
    least = std::min(least, static_cast<float>(z));
  }

  static std::shared_ptr<const Feet> gather(
      const std::vector<std::shared_ptr<const model::CityModel>>& models,
      const std::vector<std::shared_ptr<const model::CitySource>>& cities) {
    geo::Box3 bounds;
    for (const auto& model : models) bounds.add(model->bounds);
    for (const auto& city : cities)
      for (const model::CityCell& part : city->cells()) bounds.add(part.bounds);
    auto feet = std::make_shared<Feet>();
    if (bounds.empty()) return feet;
    const double side = std::max(bounds.size().x, bounds.size().y);
    feet->cell = std::clamp(side / kMostCells, kSmallestCell, kLargestCell);
    feet->corner = bounds.min;
    feet->columns = std::min(kMostCells, feet->columnOf(bounds.max.x) + 1);
    feet->rows = std::min(kMostCells, feet->rowOf(bounds.max.y) + 1);
    feet->lowest.assign(static_cast<std::size_t>(feet->columns * feet->rows), kNothing);
    for (const auto& model : models)
      for (const geo::LocalPoint& p : model->vertices) feet->add(p.x, p.y, p.z);
    for (const auto& city : cities)
      for (const auto& box : city->catalogue().boxes())
        if (box[0] <= box[3]) feet->add(0.5 * (box[0] + box[3]), 0.5 * (box[1] + box[4]), box[2]);
    feet->fillHoles();
    return feet;
  }

  /// Empty cells take the mean of their neighbours, ring by ring.
  void fillHoles() {
    for (int round = 0; round < columns + rows; ++round) {
      const std::vector<float> before = lowest;
      bool holes = false;
      for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
          if (at(column, row) != kNothing) continue;
          float sum = 0;
          int count = 0;
          for (int y = std::max(0, row - 1); y <= std::min(rows - 1, row + 1); ++y)
            for (int x = std::max(0, column - 1); x <= std::min(columns - 1, column + 1); ++x) {
              const float z = before[static_cast<std::size_t>(y * columns + x)];
              if (z == kNothing) continue;
              sum += z;
              ++count;
            }
          if (count == 0)
            holes = true;
          else
            at(column, row) = sum / static_cast<float>(count);
        }
      if (!holes) return;
    }
  }

  /// Bilinear between the centres of the cells; the rim goes on outside.
  std::optional<double> heightAt(double x, double y) const {
    if (lowest.empty()) return std::nullopt;
    const double u = std::clamp((x - corner.x) / cell - 0.5, 0.0, static_cast<double>(columns - 1));
    const double v = std::clamp((y - corner.y) / cell - 0.5, 0.0, static_cast<double>(rows - 1));
    const int column = std::min(static_cast<int>(u), std::max(0, columns - 2));
    const int row = std::min(static_cast<int>(v), std::max(0, rows - 2));
    const int right = std::min(column + 1, columns - 1);
    const int above = std::min(row + 1, rows - 1);
    const double fu = u - column;
    const double fv = v - row;
    const double z = (at(column, row) * (1 - fu) + at(right, row) * fu) * (1 - fv) +
                     (at(column, above) * (1 - fu) + at(right, above) * fu) * fv;
    return std::isfinite(z) ? std::optional(z) : std::nullopt;
  }
};

Ground::~Ground() {
  if (coming_.valid()) coming_.wait();
}

void Ground::update(session::Session& session, const session::Snapshot& snapshot) {
  if (coming_.valid() && coming_.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
    feet_ = coming_.get();
  std::vector<std::shared_ptr<const model::Terrain>> terrains;
  std::vector<std::shared_ptr<const model::CityModel>> models;
  std::vector<std::shared_ptr<const model::CitySource>> cities;
  for (const auto& layer : snapshot.layers) {
    if (auto terrain = session::terrain(*layer)) terrains.push_back(std::move(terrain));
    if (auto model = session::cityModel(*layer)) models.push_back(std::move(model));
    if (auto city = session::citySource(*layer)) cities.push_back(std::move(city));
  }
  frame_ = snapshot.frame;
  terrains_ = std::move(terrains);
  if ((models == models_ && cities == cities_) || coming_.valid()) return;
  models_ = models;
  cities_ = cities;
  coming_ = session.tasks().submit(
      [models = std::move(models), cities = std::move(cities)] { return Feet::gather(models, cities); });
}

std::optional<double> Ground::at(double east, double north) const {
  const geo::LocalPoint local = frame_.worldToLocal({east, north, 0});
  const double base = frame_.origin().z;
  for (const auto& terrain : terrains_)
    if (const auto height = terrain->heightAt(local.x, local.y)) return *height + base;
  if (!feet_) return std::nullopt;
  const auto height = feet_->heightAt(local.x, local.y);
  return height ? std::optional(*height + base) : std::nullopt;
}

}  // namespace stadtblick::ui
