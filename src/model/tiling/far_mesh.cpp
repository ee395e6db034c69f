#include <algorithm>
#include <cmath>
#include <map>

#include "model/tiling/far_block.hpp"
#include "model/tiling/far_level.hpp"
#include "model/tiling/far_merge.hpp"

namespace stadtblick::model {

namespace {

using Colour = std::array<std::uint8_t, 4>;

std::int16_t toSnorm(double value) {
  return static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0, 1.0) * 32767.0));
}

/// What the faces of one form have in common.
struct Look {
  std::uint32_t object;
  SurfaceClass surfaceClass;
  Colour colour;
};

class FarMesh {
 public:
  FarMesh(geo::LocalPoint cellOrigin, TileMesh& mesh) : shift_(cellOrigin - mesh.origin), mesh_(mesh) {}

  /// A plane face with corners anticlockwise, as a fan, seen from outside.
  void face(std::span<const geo::Vec3> corners, const Look& look) {
    const geo::Vec3 normal =
        geo::normalised(cross(corners[1] - corners[0], corners[corners.size() - 1] - corners[0]));
    const std::uint32_t first = vertices(corners, normal, look);
    for (std::uint32_t i = 2; i < corners.size(); ++i) triangle(first, first + i - 1, first + i);
  }

  std::uint32_t vertices(std::span<const geo::Vec3> corners, geo::Vec3 normal, const Look& look) {
    const auto first = static_cast<std::uint32_t>(mesh_.positions.size());
    for (const geo::Vec3 corner : corners) vertex(corner, normal, look);
    return first;
  }

  void triangle(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    mesh_.indices.insert(mesh_.indices.end(), {a, b, c});
  }

  void edge(geo::Vec3 from, geo::Vec3 to, std::uint32_t object) {
    for (const geo::Vec3 end : {from, to}) {
      mesh_.edgePositions.push_back(asFloat(end + shift_));
      mesh_.edgeObjects.push_back(object);
    }
  }

 private:
  static std::array<float, 3> asFloat(geo::Vec3 p) {
    return {static_cast<float>(p.x), static_cast<float>(p.y), static_cast<float>(p.z)};
  }

  void vertex(geo::Vec3 corner, geo::Vec3 normal, const Look& look) {
    const geo::Vec3 p = corner + shift_;
    mesh_.bounds.add(p + mesh_.origin);
    if (look.surfaceClass == SurfaceClass::kWall || look.surfaceClass == SurfaceClass::kRoof)
      mesh_.focusBounds.add(p + mesh_.origin);
    mesh_.positions.push_back(asFloat(p));
    mesh_.normalClass.push_back({toSnorm(normal.x), toSnorm(normal.y), toSnorm(normal.z),
                                 static_cast<std::int16_t>(look.surfaceClass)});
    mesh_.material.push_back(look.colour);
    mesh_.ids.push_back({look.object, kNoObjectId});
  }

  geo::Vec3 shift_;
  TileMesh& mesh_;
};

geo::Vec3 at(const Rectangle2& box, double along, double across, double z) {
  const Point2 p = box.outside({along, across});
  return {p.x, p.y, z};
}

/// Walls around a ring, up to a height each corner has; `withEdges` draws corners and eaves.
void addWalls(std::span<const geo::Vec3> tops, double ground, const Look& wall, bool withEdges,
              FarMesh& mesh) {
  for (std::size_t i = 0; i < tops.size(); ++i) {
    const geo::Vec3 a = tops[i];
    const geo::Vec3 b = tops[(i + 1) % tops.size()];
    const std::array<geo::Vec3, 4> corners{geo::Vec3{a.x, a.y, ground}, geo::Vec3{b.x, b.y, ground}, b, a};
    mesh.face(corners, wall);
    if (!withEdges) continue;
    mesh.edge(corners[0], a, wall.object);
    mesh.edge(a, b, wall.object);
  }
}

void addGable(const FarBlock& block, const Look& roof, const Look& wall, FarMesh& mesh) {
  Rectangle2 box = rectangleOf(block);
  if (block.top == FarTop::kGableAcross) {  // turned so that the ridge runs along
    box.angle += 1.5707963267948966;
    std::swap(box.halfLength, box.halfWidth);
  }
  const double l = box.halfLength;
  const double w = box.halfWidth;
  const auto eave = static_cast<double>(block.eave);
  const auto ridge = static_cast<double>(block.ridge);
  const std::array<geo::Vec3, 4> corners{at(box, -l, -w, eave), at(box, l, -w, eave), at(box, l, w, eave),
                                         at(box, -l, w, eave)};
  // A hip's ridge ends where slopes of the same angle meet.
  const double half = block.top == FarTop::kHip ? std::max(l - w, 0.0) : l;
  const geo::Vec3 from = at(box, -half, 0.0, ridge);
  const geo::Vec3 to = at(box, half, 0.0, ridge);
  addWalls(corners, static_cast<double>(block.ground), wall, true, mesh);
  const Look& end = block.top == FarTop::kHip ? roof : wall;
  mesh.face(std::array{corners[0], corners[1], to, from}, roof);
  mesh.face(std::array{corners[2], corners[3], from, to}, roof);
  mesh.face(std::array{corners[1], corners[2], to}, end);
  mesh.face(std::array{corners[3], corners[0], from}, end);
  mesh.edge(from, to, roof.object);
  for (const auto& [corner, top] : {std::pair{corners[0], from}, std::pair{corners[3], from},
                                    std::pair{corners[1], to}, std::pair{corners[2], to}})
    mesh.edge(corner, top, roof.object);
}

void addPrism(const FarBlock& block, const FarLevels& cell, const Look& roof, const Look& wall,
              FarMesh& mesh) {
  std::vector<Point2> ring;
  std::vector<geo::Vec3> tops;
  for (std::uint32_t i = block.firstRing; i < block.endRing; ++i) {
    const auto& p = cell.ringPoints[i];
    ring.push_back({static_cast<double>(block.x + p[0]), static_cast<double>(block.y + p[1])});
    tops.push_back({ring.back().x, ring.back().y, static_cast<double>(block.eave)});
  }
  if (ring.size() < 3) return;
  addWalls(tops, static_cast<double>(block.ground), wall, true, mesh);
  const std::uint32_t first = mesh.vertices(tops, {0.0, 0.0, 1.0}, roof);
  for (const auto& t : cutEars(ring)) mesh.triangle(first + t[0], first + t[1], first + t[2]);
}

/// Two pyramids, foot to foot where the crown is widest.
void addTree(const FarBlock& tree, std::uint32_t firstObject, FarMesh& mesh) {
  const Look crown{firstObject + tree.object, SurfaceClass::kCrown, tree.roof};
  const Rectangle2 box = rectangleOf(tree);
  const auto eave = static_cast<double>(tree.eave);
  const std::array<geo::Vec3, 4> ring{at(box, -box.halfLength, 0, eave), at(box, 0, -box.halfWidth, eave),
                                      at(box, box.halfLength, 0, eave), at(box, 0, box.halfWidth, eave)};
  const geo::Vec3 foot = at(box, 0, 0, static_cast<double>(tree.ground));
  const geo::Vec3 top = at(box, 0, 0, static_cast<double>(tree.ridge));
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const geo::Vec3 next = ring[(i + 1) % ring.size()];
    mesh.face(std::array{ring[i], next, top}, crown);
    mesh.face(std::array{next, ring[i], foot}, crown);
  }
}

void addBlock(const FarBlock& block, const FarLevels& cell, std::uint32_t firstObject, FarMesh& mesh) {
  const Look roof{firstObject + block.object, SurfaceClass::kRoof, block.roof};
  const Look wall{firstObject + block.object, SurfaceClass::kWall, block.wall};
  if (block.top == FarTop::kFlat)
    addPrism(block, cell, roof, wall, mesh);
  else
    addGable(block, roof, wall, mesh);
}

void addBox(const Rectangle2& box, double ground, double z, const Look& roof, const Look& wall, FarMesh& mesh,
            FarMesh& walls) {
  const std::array<geo::Vec3, 4> top{
      at(box, -box.halfLength, -box.halfWidth, z), at(box, box.halfLength, -box.halfWidth, z),
      at(box, box.halfLength, box.halfWidth, z), at(box, -box.halfLength, box.halfWidth, z)};
  addWalls(top, ground, wall, false, walls);
  mesh.face(top, roof);
}

/// An area on a coarser lattice; what falls together is left out.
void addAreaForm(const FarArea& area, std::size_t endVertex, std::size_t endTriangle, const FarLevels& cell,
                 double latticeMetres, std::uint32_t firstObject, FarMesh& mesh) {
  const double step = std::max(1.0, latticeMetres / kFarLatticeMetres);
  struct Node {
    std::uint32_t index;
    double height;
    double count;
  };
  std::map<std::array<std::int64_t, 3>, Node> nodes;
  std::vector<std::uint32_t> moved;
  const auto snapped = [step](double value) { return std::llround(value / step); };
  for (std::size_t v = area.firstVertex; v < endVertex; ++v) {
    const FarVertex& vertex = cell.areaVertices[v];
    const auto z = static_cast<double>(vertex.z);
    const auto [found, isNew] = nodes.try_emplace(
        {snapped(vertex.x), snapped(vertex.y), snapped((z + cell.origin.z) / kFarLatticeMetres)},
        Node{static_cast<std::uint32_t>(nodes.size()), 0.0, 0.0});
    found->second.height += z;
    found->second.count += 1.0;
    moved.push_back(found->second.index);
  }
  std::vector<geo::Vec3> places(nodes.size());
  for (const auto& [key, node] : nodes)
    places[node.index] = {static_cast<double>(key[0]) * step * kFarLatticeMetres - cell.origin.x,
                          static_cast<double>(key[1]) * step * kFarLatticeMetres - cell.origin.y,
                          node.height / node.count};
  const Look look{firstObject + area.object, area.surfaceClass, area.colour};
  std::vector<std::array<std::uint32_t, 3>> kept;
  double sum = 0.0;
  for (std::size_t t = area.firstTriangle; t < endTriangle; ++t) {
    const auto& corners = cell.areaTriangles[t];
    const std::array<std::uint32_t, 3> c{moved[corners[0]], moved[corners[1]], moved[corners[2]]};
    const double size = geo::length(cross(places[c[1]] - places[c[0]], places[c[2]] - places[c[0]])) / 2;
    if (size < 1e-6) continue;
    sum += size;
    kept.push_back(c);
  }
  if (sum < 2.0 * latticeMetres * latticeMetres) return;
  if (look.surfaceClass == SurfaceClass::kBridge || look.surfaceClass == SurfaceClass::kOther) {
    for (const auto& c : kept) mesh.face(std::array{places[c[0]], places[c[1]], places[c[2]]}, look);
    return;
  }
  // The ground is smooth: triangles share their corners.
  std::vector<geo::Vec3> normals(places.size());
  for (const auto& c : kept) {
    const geo::Vec3 normal = cross(places[c[1]] - places[c[0]], places[c[2]] - places[c[0]]);
    for (const std::uint32_t corner : c) normals[corner] = normals[corner] + normal;
  }
  std::vector<std::uint32_t> written(places.size(), kNoObjectId);
  for (const auto& c : kept) {
    std::array<std::uint32_t, 3> triangle{};
    for (std::size_t i = 0; i < 3; ++i) {
      std::uint32_t& vertex = written[c[i]];
      if (vertex == kNoObjectId) {
        const geo::Vec3 normal = normals[c[i]];
        vertex = mesh.vertices(
            std::span(&places[c[i]], 1),
            geo::length(normal) > 1e-9 ? geo::normalised(normal) : geo::Vec3{0.0, 0.0, 1.0}, look);
      }
      triangle[i] = vertex;
    }
    mesh.triangle(triangle[0], triangle[1], triangle[2]);
  }
}

}  // namespace

void addFarLevel(const FarLevels& cell, const FarDetail& detail, std::uint32_t firstObject, TileMesh& mesh,
                 TileMesh& walls) {
  FarMesh target(cell.origin, mesh);
  FarMesh wallTarget(cell.origin, walls);
  const auto which = static_cast<unsigned>(detail.form);
  for (const FarBlock& block : cell.blocks) {
    if (detail.form == FarForm::kMerged || (static_cast<unsigned>(block.forms) >> which & 1U) == 0) continue;
    if (block.top == FarTop::kTree)
      addTree(block, firstObject, target);
    else if (detail.form == FarForm::kBlock)
      addBlock(block, cell, firstObject, target);
    else
      addBox(rectangleOf(block), static_cast<double>(block.ground), static_cast<double>(block.mean),
             {firstObject + block.object, SurfaceClass::kRoof, block.roof},
             {firstObject + block.object, SurfaceClass::kWall, block.wall}, target, wallTarget);
  }
  if (detail.form == FarForm::kMerged)
    for (const FarBody& body : mergedBodies(cell, detail.mergeMetres))
      addBox(drawnBox(body), body.ground, body.top,
             {firstObject + body.object, SurfaceClass::kRoof, body.roof},
             {firstObject + body.object, SurfaceClass::kWall, body.wall}, target, wallTarget);
  for (std::size_t a = 0; a < cell.areas.size(); ++a) {
    const bool last = a + 1 == cell.areas.size();
    addAreaForm(cell.areas[a], last ? cell.areaVertices.size() : cell.areas[a + 1].firstVertex,
                last ? cell.areaTriangles.size() : cell.areas[a + 1].firstTriangle, cell,
                detail.latticeMetres, firstObject, target);
  }
}

}  // namespace stadtblick::model
