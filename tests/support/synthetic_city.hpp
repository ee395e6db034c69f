#pragma once

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "model/city_source.hpp"
#include "model/tile_tree.hpp"
#include "support/model_maker.hpp"

namespace stadtblick::support {

/// A made-up city of any size, at five levels of detail, whose tiles are made when they are asked for: houses
/// with an annex in cells of 250 m; blocks, boxes, cards and the cards of whole rows in tiles of 1, 2, 4 and
/// 8 km. Rows of the catalogue are houses, cell by cell.
struct SyntheticPlan {
  static constexpr std::uint32_t kAlongCell = 12;
  static constexpr std::uint32_t kPerCell = kAlongCell * kAlongCell;
  static constexpr double kCellMetres = 250.0;

  explicit SyntheticPlan(std::uint32_t buildings)
      : cells((buildings + kPerCell - 1) / kPerCell),
        side(static_cast<std::uint32_t>(std::ceil(std::sqrt(static_cast<double>(cells))))) {}

  std::uint32_t cells;
  std::uint32_t side;  ///< cells along the city.

  std::uint32_t buildings() const { return cells * kPerCell; }
  double metres() const { return side * kCellMetres; }
  /// The same number for the same input, evenly spread over 0…1.
  static double chance(std::uint32_t seed) {
    std::uint32_t n = seed * 2654435761U;
    n ^= n >> 15U;
    n *= 2246822519U;
    n ^= n >> 13U;
    return static_cast<double>(n >> 8U) / 16777216.0;
  }
  struct House {
    geo::LocalPoint corner;
    double length, width, eave, ridge;
  };
  House house(std::uint32_t row) const {
    const std::uint32_t cell = row / kPerCell;
    const std::uint32_t lot = row % kPerCell;
    constexpr double kLot = kCellMetres / kAlongCell;
    const double eave = 4.0 + 9.0 * chance(row * 3) + (chance(row * 7 + 1) > 0.98 ? 25.0 : 0.0);
    return {{cell % side * kCellMetres + lot % kAlongCell * kLot + 2.0,
             cell / side * kCellMetres + lot / kAlongCell * kLot + 2.0, 0.0},
            10.0 + 4.0 * chance(row * 5 + 2),
            7.0 + 3.0 * chance(row * 11 + 3),
            eave,
            eave + 3.5};
  }
};

/// Writes faces into a mesh.
class MeshMaker {
 public:
  explicit MeshMaker(geo::LocalPoint origin) { mesh.origin = origin; }

  void face(std::uint32_t object, std::uint32_t surface, model::SurfaceClass surfaceClass,
            std::initializer_list<geo::LocalPoint> points) {
    const auto first = static_cast<std::uint32_t>(mesh.positions.size());
    const geo::LocalPoint* p = points.begin();
    const geo::Vec3 normal = geo::normalised(geo::cross(p[1] - p[0], p[2] - p[0]));
    const auto snorm = [](double v) { return static_cast<std::int16_t>(std::lround(v * 32767.0)); };
    for (const geo::LocalPoint& local : points) {
      const geo::Vec3 at = local - mesh.origin;
      mesh.bounds.add(local);
      mesh.positions.push_back(
          {static_cast<float>(at.x), static_cast<float>(at.y), static_cast<float>(at.z)});
      mesh.normalClass.push_back(
          {snorm(normal.x), snorm(normal.y), snorm(normal.z), static_cast<std::int16_t>(surfaceClass)});
      mesh.material.push_back({0, 0, 0, 0});
      mesh.ids.push_back({object, surface});
    }
    for (std::uint32_t i = 2; i < points.size(); ++i)
      mesh.indices.insert(mesh.indices.end(), {first, first + i - 1, first + i});
  }
  void edge(std::uint32_t object, geo::LocalPoint from, geo::LocalPoint to) {
    for (const geo::LocalPoint& end : {from, to}) {
      const geo::Vec3 at = end - mesh.origin;
      mesh.edgePositions.push_back(
          {static_cast<float>(at.x), static_cast<float>(at.y), static_cast<float>(at.z)});
      mesh.edgeObjects.push_back(object);
    }
  }
  model::TileMesh finish() {
    mesh.focusBounds = mesh.bounds;
    mesh.batches = {{model::kNoTexture, 0, static_cast<std::uint32_t>(mesh.indices.size())}};
    return std::move(mesh);
  }

  void box(std::uint32_t object, geo::LocalPoint low, geo::LocalPoint high) {
    using C = model::SurfaceClass;
    const auto [x0, y0, z0] = low;
    const auto [x1, y1, z1] = high;
    face(object, 0, C::kWall, {{x0, y0, z0}, {x1, y0, z0}, {x1, y0, z1}, {x0, y0, z1}});
    face(object, 1, C::kWall, {{x1, y0, z0}, {x1, y1, z0}, {x1, y1, z1}, {x1, y0, z1}});
    face(object, 2, C::kWall, {{x1, y1, z0}, {x0, y1, z0}, {x0, y1, z1}, {x1, y1, z1}});
    face(object, 3, C::kWall, {{x0, y1, z0}, {x0, y0, z0}, {x0, y0, z1}, {x0, y1, z1}});
    face(object, 4, C::kRoof, {{x0, y0, z1}, {x1, y0, z1}, {x1, y1, z1}, {x0, y1, z1}});
  }
  /// Walls, gables, roof and ground: 16 triangles.
  void gabled(std::uint32_t object, geo::LocalPoint low, double length, double width, double eave,
              double ridge, bool withEdges) {
    using C = model::SurfaceClass;
    const auto [x0, y0, z0] = low;
    const double x1 = x0 + length, y1 = y0 + width, e = z0 + eave, r = z0 + ridge, ym = 0.5 * (y0 + y1);
    face(object, 0, C::kWall, {{x0, y0, z0}, {x1, y0, z0}, {x1, y0, e}, {x0, y0, e}});
    face(object, 1, C::kWall, {{x1, y1, z0}, {x0, y1, z0}, {x0, y1, e}, {x1, y1, e}});
    face(object, 2, C::kWall, {{x1, y0, z0}, {x1, y1, z0}, {x1, y1, e}, {x1, ym, r}, {x1, y0, e}});
    face(object, 3, C::kWall, {{x0, y1, z0}, {x0, y0, z0}, {x0, y0, e}, {x0, ym, r}, {x0, y1, e}});
    face(object, 4, C::kRoof, {{x0, y0, e}, {x1, y0, e}, {x1, ym, r}, {x0, ym, r}});
    face(object, 5, C::kRoof, {{x1, y1, e}, {x0, y1, e}, {x0, ym, r}, {x1, ym, r}});
    face(object, 6, C::kOther, {{x0, y0, z0}, {x0, y1, z0}, {x1, y1, z0}, {x1, y0, z0}});
    if (!withEdges) return;
    for (const double y : {y0, y1}) {
      edge(object, {x0, y, e}, {x1, y, e});
      for (const double x : {x0, x1}) {
        edge(object, {x, y, z0}, {x, y, e});
        edge(object, {x, y, e}, {x, ym, r});
      }
    }
    edge(object, {x0, ym, r}, {x1, ym, r});
  }

  model::TileMesh mesh;
};

class SyntheticTree final : public model::TileTree {
 public:
  enum class Level : std::uint8_t { kNone, kRows, kCards, kBoxes, kBlocks, kFull };

  explicit SyntheticTree(std::uint32_t buildings) : plan_(buildings) {
    std::uint32_t size = 16;
    while (size < plan_.side) size *= 2;
    addNode(model::kNoTile, 0, 0, size);
  }

  const SyntheticPlan& plan() const { return plan_; }
  const geo::LocalFrame& frame() const override { return frame_; }
  const std::vector<model::TileNode>& nodes() const override { return nodes_; }
  base::Result<model::TileContent> load(model::TileIndex tile, const base::CancelToken&) const override {
    model::TileContent content;
    content.meshes.push_back(mesh(parts_[tile]));
    return content;
  }
  /// Everything in full detail, as if there were no levels: the cells of a part of the city.
  model::TileMesh fullMesh(std::uint32_t firstColumn, std::uint32_t firstRow, std::uint32_t size) const {
    return mesh({firstColumn, firstRow, size, Level::kFull});
  }

 private:
  struct Part {
    std::uint32_t column, row, size;
    Level level;
  };

  // Sizes in cells of 250 m. The errors are 16 pixels' worth where one and a half are seen.
  static Level levelOf(std::uint32_t size) {
    return size == 1    ? Level::kFull
           : size == 4  ? Level::kBlocks
           : size == 8  ? Level::kBoxes
           : size == 16 ? Level::kCards
           : size == 32 ? Level::kRows
                        : Level::kNone;
  }
  static double errorOf(Level level) {
    return level == Level::kNone     ? 1e4
           : level == Level::kRows   ? 120.0
           : level == Level::kCards  ? 60.0
           : level == Level::kBoxes  ? 25.0
           : level == Level::kBlocks ? 10.0
                                     : 0.0;
  }

  model::TileIndex addNode(model::TileIndex parent, std::uint32_t column, std::uint32_t row,
                           std::uint32_t size) {
    const auto index = static_cast<model::TileIndex>(nodes_.size());
    nodes_.emplace_back();
    const Level level = levelOf(size);
    parts_.push_back({column, row, size, level});
    model::TileNode node;
    node.parent = parent;
    node.geometricErrorMetres = errorOf(level);
    node.hasContent = level != Level::kNone;
    std::size_t houses = 0;
    forCells(parts_.back(), [&](std::uint32_t cell) {
      houses += SyntheticPlan::kPerCell;
      const double x = cell % plan_.side * SyntheticPlan::kCellMetres;
      const double y = cell / plan_.side * SyntheticPlan::kCellMetres;
      node.bounds.add(geo::Vec3{x, y, 0.0});
      node.bounds.add(geo::Vec3{x + SyntheticPlan::kCellMetres, y + SyntheticPlan::kCellMetres, 45.0});
    });
    if (houses == 0) {
      nodes_.pop_back();
      parts_.pop_back();
      return model::kNoTile;
    }
    node.contentBytes = houses * (level == Level::kFull    ? 900
                                  : level == Level::kRows  ? 5
                                  : level == Level::kCards ? 60
                                                           : 320);
    const std::uint32_t step = size == 4 ? 1 : size / 2;  // blocks stand for 4 by 4 cells
    for (std::uint32_t y = 0; size > 1 && y < size; y += step)
      for (std::uint32_t x = 0; x < size; x += step) {
        const auto child = addNode(index, column + x, row + y, step);
        if (child != model::kNoTile) node.children.push_back(child);
      }
    nodes_[index] = std::move(node);
    return index;
  }

  template <typename Function>
  void forCells(const Part& part, Function function) const {
    for (std::uint32_t y = part.row; y < std::min(part.row + part.size, plan_.side); ++y)
      for (std::uint32_t x = part.column; x < std::min(part.column + part.size, plan_.side); ++x)
        if (y * plan_.side + x < plan_.cells) function(y * plan_.side + x);
  }

  model::TileMesh mesh(const Part& part) const {
    MeshMaker maker({(part.column + 0.5 * part.size) * SyntheticPlan::kCellMetres,
                     (part.row + 0.5 * part.size) * SyntheticPlan::kCellMetres, 0.0});
    forCells(part, [&](std::uint32_t cell) {
      for (std::uint32_t i = 0; i < SyntheticPlan::kPerCell; ++i)
        addHouse(maker, cell * SyntheticPlan::kPerCell + i, part.level);
    });
    return maker.finish();
  }
  void addHouse(MeshMaker& maker, std::uint32_t row, Level level) const {
    const SyntheticPlan::House h = plan_.house(row);
    const double mean = 0.5 * (h.eave + h.ridge);
    if (level == Level::kRows) {  // from the first house of a row to the last, as wide as they are deep
      if (row % SyntheticPlan::kAlongCell == 0)
        maker.face(row, 0, model::SurfaceClass::kRoof,
                   {{h.corner.x, h.corner.y, mean},
                    {h.corner.x + SyntheticPlan::kCellMetres - 10.0, h.corner.y, mean},
                    {h.corner.x + SyntheticPlan::kCellMetres - 10.0, h.corner.y + 5.0, mean},
                    {h.corner.x, h.corner.y + 5.0, mean}});
      return;
    }
    const geo::LocalPoint far{h.corner.x + h.length, h.corner.y + h.width, h.corner.z + mean};
    if (level == Level::kFull) {
      maker.gabled(row, h.corner, h.length, h.width, h.eave, h.ridge, true);
      maker.gabled(row, h.corner + geo::Vec3{1.0, h.width, 0.0}, 5.0, 4.0, 3.0, 4.5, true);
    } else if (level == Level::kBlocks) {
      maker.gabled(row, h.corner, h.length, h.width, h.eave, h.ridge, false);
    } else if (level == Level::kBoxes) {
      maker.box(row, h.corner, far);
    } else {
      maker.face(row, 0, model::SurfaceClass::kRoof,
                 {{h.corner.x, h.corner.y, far.z},
                  {far.x, h.corner.y, far.z},
                  {far.x, far.y, far.z},
                  {h.corner.x, far.y, far.z}});
    }
  }

  SyntheticPlan plan_;
  geo::LocalFrame frame_;
  std::vector<model::TileNode> nodes_;
  std::vector<Part> parts_;
};

/// What is known of the houses: ids "B0000000" and so on, a height and a use; cells as the tree has them.
class SyntheticCity final : public model::CitySource, public model::Catalogue {
 public:
  explicit SyntheticCity(std::uint32_t buildings) : plan_(buildings), source_(1) {
    const std::uint32_t count = plan_.buildings();
    kinds_.assign(count, model::ObjectKind::kBuilding);
    parents_.assign(count, model::kNoRow);
    types_.assign(count, model::AttributeType::kReal);
    codes_.assign(count, model::AttributeType::kText);
    none_.assign(count, std::numeric_limits<double>::quiet_NaN());
    noText_.assign(count, UINT32_MAX);
    for (std::uint32_t row = 0; row < count; ++row) {
      const auto h = plan_.house(row);
      const auto f = [](double v) { return static_cast<float>(v); };
      boxes_.push_back({f(h.corner.x), f(h.corner.y), 0.0F, f(h.corner.x + h.length),
                        f(h.corner.y + h.width + 4.0), f(h.ridge)});
      rows_.push_back(row);
      heights_.push_back(h.ridge);
      uses_.push_back(static_cast<std::uint32_t>(SyntheticPlan::chance(row * 13 + 5) * 5.0));
      ids_ += fmt::format("B{:07}", row);
    }
    for (std::uint32_t cell = 0; cell < plan_.cells; ++cell) {
      const geo::LocalPoint low{cell % plan_.side * SyntheticPlan::kCellMetres,
                                cell / plan_.side * SyntheticPlan::kCellMetres, 0.0};
      cells_.push_back({{low, low + geo::Vec3{SyntheticPlan::kCellMetres, SyntheticPlan::kCellMetres, 45.0}},
                        cell * SyntheticPlan::kPerCell,
                        (cell + 1) * SyntheticPlan::kPerCell,
                        100'000});
    }
  }

  const geo::LocalFrame& frame() const override { return frame_; }
  std::span<const model::Source> sources() const override { return source_; }
  const model::Catalogue& catalogue() const override { return *this; }
  std::span<const model::CityCell> cells() const override { return cells_; }
  base::Result<model::LoadedCell> load(std::uint32_t cell, const base::CancelToken&) const override {
    ModelMaker maker;
    model::LoadedCell loaded;
    for (std::uint32_t row = cells_[cell].firstRow; row < cells_[cell].endRow; ++row) {
      const auto h = plan_.house(row);
      maker.house(std::string(id(row)), h.corner, {h.length, h.width, h.ridge});
      loaded.catalogueRow.resize(maker.model().objects.size(), row);
    }
    loaded.model = maker.finish();
    return loaded;
  }

  std::size_t size() const override { return kinds_.size(); }
  std::span<const model::ObjectKind> kinds() const override { return kinds_; }
  std::span<const model::CatalogueRow> parents() const override { return parents_; }
  std::span<const std::array<float, 6>> boxes() const override { return boxes_; }
  std::string_view id(model::CatalogueRow row) const override {
    return std::string_view(ids_).substr(std::size_t{row} * 8, 8);
  }
  std::optional<model::CatalogueRow> find(std::string_view id) const override {
    const auto at = ids_.find(id);
    if (id.size() != 8 || at == std::string::npos || at % 8 != 0) return std::nullopt;
    return static_cast<model::CatalogueRow>(at / 8);
  }
  std::uint32_t cellOf(model::CatalogueRow row) const override { return row / SyntheticPlan::kPerCell; }
  std::size_t columnCount() const override { return 2; }
  model::CatalogueColumn column(std::size_t index) const override {
    model::CatalogueColumn column;
    column.name = index == 0 ? "measuredHeight" : "use";
    column.unit = index == 0 ? "m" : "";
    column.rows = rows_;
    column.types = index == 0 ? std::span(types_) : std::span(codes_);
    column.numbers = index == 0 ? std::span(heights_) : std::span(none_);
    column.texts = index == 0 ? std::span(noText_) : std::span(uses_);
    return column;
  }
  std::string_view text(std::size_t, std::uint32_t textIndex) const override {
    constexpr std::array<std::string_view, 5> kUses{"home", "office", "school", "shop", "barn"};
    return textIndex < kUses.size() ? kUses[textIndex] : std::string_view();
  }
  Matches search(std::string_view text, std::size_t most) const override {
    Matches matches;
    for (model::CatalogueRow row = 0; row < size(); ++row)
      if (id(row).find(text) != std::string_view::npos && matches.total++ < most) matches.rows.push_back(row);
    return matches;
  }

 private:
  SyntheticPlan plan_;
  geo::LocalFrame frame_;
  std::vector<model::Source> source_;
  std::vector<model::CityCell> cells_;
  std::vector<model::ObjectKind> kinds_;
  std::vector<model::CatalogueRow> parents_, rows_;
  std::vector<std::array<float, 6>> boxes_;
  std::vector<model::AttributeType> types_, codes_;
  std::vector<double> heights_, none_;
  std::vector<std::uint32_t> uses_, noText_;
  std::string ids_;
};

}  // namespace stadtblick::support
