#pragma once

#include <initializer_list>
#include <memory>
#include <string_view>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::test {

/// Builds a small model row by row, as an importer would.
class CityBuilder {
 public:
  CityBuilder() {
    city_->surfaces.firstRing.push_back(0);
    city_->surfaces.firstTriangle.push_back(0);
    city_->firstVertex.push_back(0);
    city_->curves.firstVertex.push_back(0);
  }

  model::ObjectIndex object(model::ObjectKind kind, std::string_view id,
                            model::ObjectIndex parent = model::kNoObject) {
    auto& objects = city_->objects;
    const auto row = static_cast<model::ObjectIndex>(objects.size());
    objects.kind.push_back(kind);
    objects.id.push_back(city_->strings.intern(id));
    objects.parent.push_back(parent);
    objects.topLevel.push_back(parent == model::kNoObject ? row : objects.topLevel[parent]);
    objects.lodGroup.push_back(row);
    objects.line.push_back(row + 10);
    objects.source.push_back(0);
    return row;
  }

  void text(model::ObjectIndex object, std::string_view name, std::string_view value) {
    add(object, name, {model::AttributeType::kText, 0, city_->strings.intern(value), 0}, "", true);
  }
  void code(model::ObjectIndex object, std::string_view name, std::string_view value,
            std::string_view codeSpace = "") {
    add(object, name,
        {model::AttributeType::kCode, 0, city_->strings.intern(value), city_->strings.intern(codeSpace)}, "",
        false);
  }
  void number(model::ObjectIndex object, std::string_view name, double value, std::string_view written,
              std::string_view unit = "") {
    add(object, name, {model::AttributeType::kReal, value, city_->strings.intern(written), 0}, unit, false);
  }
  void address(model::ObjectIndex object, std::string_view street, std::string_view number,
               std::string_view postalCode, std::string_view town) {
    auto& strings = city_->strings;
    city_->addresses.push_back({object, strings.intern(street), strings.intern(number),
                                strings.intern(postalCode), strings.intern(town), 0});
  }
  /// A polygon of one ring, as a fan.
  void polygon(model::ObjectIndex object, model::Lod lod, std::initializer_list<geo::LocalPoint> points,
               model::SurfaceRole role = model::SurfaceRole::kMultiSurface) {
    auto& surfaces = city_->surfaces;
    const auto first = static_cast<std::uint32_t>(city_->vertices.size());
    for (const auto& point : points) {
      city_->vertices.push_back(point);
      if (role != model::SurfaceRole::kPrototype) city_->bounds.add(point);
    }
    const auto count = static_cast<std::uint32_t>(points.size());
    for (std::uint32_t i = 2; i < count; ++i) city_->triangles.push_back({first, first + i - 1, first + i});
    city_->firstVertex.push_back(first + count);
    surfaces.object.push_back(object);
    surfaces.id.push_back(0);
    surfaces.lod.push_back(lod);
    surfaces.role.push_back(role);
    surfaces.flags.push_back(0);
    surfaces.normal.push_back({0, 0, 1});
    surfaces.firstRing.push_back(static_cast<std::uint32_t>(city_->firstVertex.size() - 1));
    surfaces.firstTriangle.push_back(static_cast<std::uint32_t>(city_->triangles.size()));
  }
  /// A flat square of `size` metres with its south-west corner at (x, y, z).
  void square(model::ObjectIndex object, double x, double y, double z, double size) {
    polygon(object, 2, {{x, y, z}, {x + size, y, z}, {x + size, y + size, z}, {x, y + size, z}});
  }

  model::CityModel& city() { return *city_; }
  std::shared_ptr<const model::CityModel> build() { return city_; }

 private:
  void add(model::ObjectIndex object, std::string_view name, model::AttributeValue value,
           std::string_view unit, bool generic) {
    city_->attributes.add(object, city_->strings.intern(name), value, city_->strings.intern(unit), generic);
  }

  std::shared_ptr<model::CityModel> city_ = std::make_shared<model::CityModel>();
};

}  // namespace stadtblick::test
