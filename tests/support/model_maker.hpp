#pragma once

#include <array>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "model/city_model.hpp"
#include "model/triangulation.hpp"

namespace stadtblick::support {

/// Builds small city models by hand, the way an importer leaves them.
class ModelMaker {
 public:
  ModelMaker() {
    model_.surfaces.firstRing.push_back(0);
    model_.surfaces.firstTriangle.push_back(0);
    model_.firstVertex.push_back(0);
    model_.curves.firstVertex.push_back(0);
  }

  model::ObjectIndex object(model::ObjectKind kind, const std::string& id,
                            model::ObjectIndex parent = model::kNoObject) {
    const auto row = static_cast<model::ObjectIndex>(model_.objects.size());
    model::ObjectTable& t = model_.objects;
    t.kind.push_back(kind);
    t.id.push_back(model_.strings.intern(id));
    t.parent.push_back(parent);
    t.topLevel.push_back(parent == model::kNoObject ? row : t.topLevel[parent]);
    const bool own = model::kindRole(kind) == model::KindRole::kObject || parent == model::kNoObject;
    t.lodGroup.push_back(own ? row : t.lodGroup[parent]);
    t.line.push_back(row + 1);
    t.source.push_back(0);
    return row;
  }

  /// One ring without holes.
  model::SurfaceIndex polygon(model::ObjectIndex object, const std::vector<geo::LocalPoint>& ring,
                              model::Lod lod = 2,
                              model::SurfaceRole role = model::SurfaceRole::kMultiSurface) {
    const auto row = static_cast<model::SurfaceIndex>(model_.surfaces.size());
    const auto first = static_cast<std::uint32_t>(model_.vertices.size());
    model_.vertices.insert(model_.vertices.end(), ring.begin(), ring.end());
    model_.firstVertex.push_back(static_cast<std::uint32_t>(model_.vertices.size()));
    const std::array<std::span<const geo::LocalPoint>, 1> rings{ring};
    const auto report = triangulator_.triangulate(rings, first, model_.triangles);
    model::SurfaceTable& t = model_.surfaces;
    t.object.push_back(object);
    t.id.push_back(0);
    t.lod.push_back(lod);
    t.role.push_back(role);
    t.flags.push_back(report.degenerate ? model::kSurfaceDegenerate : 0);
    t.firstRing.push_back(static_cast<std::uint32_t>(model_.firstVertex.size() - 1));
    t.firstTriangle.push_back(static_cast<std::uint32_t>(model_.triangles.size()));
    t.normal.push_back(report.normal);
    for (const auto& p : ring)
      if (role != model::SurfaceRole::kPrototype) model_.bounds.add(p);
    return row;
  }

  /// A box building with walls, roof and ground surface as boundary surfaces. Returns the building.
  model::ObjectIndex house(const std::string& id, geo::LocalPoint corner, geo::Vec3 size) {
    using K = model::ObjectKind;
    const auto building = object(K::kBuilding, id);
    const double x0 = corner.x, y0 = corner.y, z0 = corner.z;
    const double x1 = x0 + size.x, y1 = y0 + size.y, z1 = z0 + size.z;
    const std::vector<std::vector<geo::LocalPoint>> walls{
        {{x0, y0, z0}, {x1, y0, z0}, {x1, y0, z1}, {x0, y0, z1}},
        {{x1, y0, z0}, {x1, y1, z0}, {x1, y1, z1}, {x1, y0, z1}},
        {{x1, y1, z0}, {x0, y1, z0}, {x0, y1, z1}, {x1, y1, z1}},
        {{x0, y1, z0}, {x0, y0, z0}, {x0, y0, z1}, {x0, y1, z1}}};
    int number = 0;
    for (const auto& wall : walls)
      polygon(object(K::kWallSurface, id + "_wall" + std::to_string(number++), building), wall);
    polygon(object(K::kRoofSurface, id + "_roof", building),
            {{x0, y0, z1}, {x1, y0, z1}, {x1, y1, z1}, {x0, y1, z1}});
    polygon(object(K::kGroundSurface, id + "_ground", building),
            {{x0, y0, z0}, {x0, y1, z0}, {x1, y1, z0}, {x1, y0, z0}});
    return building;
  }

  /// A prototype of one upright triangle, 2 m wide and 3 m high.
  std::uint32_t prototype() {
    const auto first =
        polygon(model::kNoObject, {{-1, 0, 0}, {1, 0, 0}, {0, 0, 3}}, 2, model::SurfaceRole::kPrototype);
    model_.prototypes.push_back({first, first + 1});
    return static_cast<std::uint32_t>(model_.prototypes.size() - 1);
  }

  void instance(model::ObjectIndex object, std::uint32_t prototype, geo::LocalPoint place) {
    model_.instances.object.push_back(object);
    model_.instances.lod.push_back(2);
    model_.instances.prototype.push_back(prototype);
    model_.instances.toLocal.push_back({1, 0, 0, place.x, 0, 1, 0, place.y, 0, 0, 1, place.z});
    model_.bounds.add(place);
  }

  model::CityModel& model() { return model_; }
  std::shared_ptr<const model::CityModel> finish() {
    return std::make_shared<const model::CityModel>(std::move(model_));
  }

 private:
  model::CityModel model_;
  model::Triangulator triangulator_;
};

}  // namespace stadtblick::support
