#include "io/citygml/library_objects.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "io/citygml/geometry_reader.hpp"
#include "io/input_file.hpp"

namespace stadtblick::io::citygml {

namespace fs = std::filesystem;
using base::DiagnosticCode;
using model::SurfaceRole;

namespace {

/// One part of a mesh as surfaces of a prototype, a triangle each; returns where they lie.
Fragment::Range addTriangles(const design::Mesh::Part& part, std::uint32_t line, Fragment& into) {
  Fragment::Range range{into.surfaceCount(), 0, into.linkCount(), into.linkCount()};
  if (into.crsRuns.empty() || into.crsRuns.back().srsName != kOwnCoordinates) {
    into.crsRuns.push_back({static_cast<std::uint32_t>(into.positions.size()), kOwnCoordinates, line});
  }
  for (const auto& corners : part.triangles) {
    for (const std::uint32_t corner : corners) into.positions.push_back(part.vertices[corner]);
    into.ringEnd.push_back(static_cast<std::uint32_t>(into.positions.size()));
    Fragment::Surface surface;
    surface.line = line;
    surface.ringEnd = static_cast<std::uint32_t>(into.ringEnd.size());
    surface.role = SurfaceRole::kPrototype;
    into.surfaces.push_back(surface);
  }
  range.endSurface = into.surfaceCount();
  return range;
}

/// Names the rings of a part and says where on its picture each lies.
Fragment::Target textureOf(const design::Mesh::Part& part, const std::string& name,
                           const Fragment::Range& range, std::uint32_t line, Fragment& into) {
  Fragment::Parameterisation how;
  for (std::size_t t = 0; t < part.triangles.size(); ++t) {
    const auto surface = range.firstSurface + static_cast<std::uint32_t>(t);
    const StringId id = into.strings.intern(name + '/' + std::to_string(t));
    into.namedRings.push_back({id, into.firstRing(surface)});
    Fragment::TexturedRing ring;
    ring.ring = id;
    ring.line = line;
    ring.firstCoordinate = static_cast<std::uint32_t>(into.textureCoordinates.size());
    for (const std::uint32_t corner : part.triangles[t]) {
      into.textureCoordinates.push_back(part.texCoords[corner]);
    }
    ring.endCoordinate = static_cast<std::uint32_t>(into.textureCoordinates.size());
    how.rings.push_back(ring);
  }
  Fragment::Target target;
  target.line = line;
  target.parameterisation = static_cast<std::uint32_t>(into.parameterisations.size());
  into.parameterisations.push_back(std::move(how));
  return target;
}

/// The themes of the file: what a model file looks like holds in each of them.
std::set<std::string> themesOf(std::span<const Fragment> fragments) {
  std::set<std::string> themes;
  for (const Fragment& fragment : fragments) {
    for (const auto& data : fragment.surfaceData) themes.emplace(fragment.strings[data.theme]);
  }
  if (themes.empty()) themes.emplace();
  return themes;
}

}  // namespace

bool namesLibraryObjects(std::span<const Fragment> fragments) {
  return std::ranges::any_of(fragments, [](const Fragment& fragment) {
    return std::ranges::any_of(fragment.instances, [](const auto& i) { return i.libraryObject != 0; });
  });
}

Fragment LibraryObjects::read(std::span<Fragment> fragments) {
  Fragment into;
  std::map<std::string, bool, std::less<>> done;
  for (Fragment& fragment : fragments) {
    std::erase_if(fragment.instances, [&](Fragment::Instance& instance) {
      if (instance.libraryObject == 0) return false;
      const std::string name(fragment.strings[instance.libraryObject]);
      const Asked asked{instance.line, std::string(fragment.strings[fragment.objects[instance.object].id])};
      const auto [known, isNew] = done.emplace(name, false);
      if (isNew || !known->second) {  // each object that goes without its model is named
        known->second = name.find('#') == std::string::npos ? readMeshFile(name, asked, fragments, into)
                                                            : readLinked(name, asked, into);
      }
      instance.prototypeLink = instance.libraryObject;
      return !known->second;
    });
  }
  return into;
}

std::shared_ptr<const design::MeshResult> LibraryObjects::meshOf(const std::string& name) {
  const std::scoped_lock lock(mutex_);
  auto& known = meshes_[name];
  if (known) return known;
  const auto [path, outside] = folder_.find(name);
  design::MeshResult result;
  if (path.empty()) {
    result.reason = outside ? "it lies outside of the folder of the file" : "there is no such file";
    if (!design::isMeshFile(name)) result.reason = "its format is not read";
  } else {
    result = design::readMesh(path, parent_);
  }
  return known = std::make_shared<const design::MeshResult>(std::move(result));
}

bool LibraryObjects::readMeshFile(const std::string& name, const Asked& asked,
                                  std::span<const Fragment> fragments, Fragment& into) {
  const auto result = meshOf(name);
  if (!result->mesh) {
    into.findings.add(DiagnosticCode::kLibraryObjectUnread, {{}, asked.line, asked.object},
                      {name, cleanUtf8(result->reason)});
    return false;
  }
  const std::set<std::string> themes = themesOf(fragments);
  Fragment::Range whole{into.surfaceCount(), 0, into.linkCount(), into.linkCount()};
  for (std::size_t p = 0; p < result->mesh->parts.size(); ++p) {
    const design::Mesh::Part& part = result->mesh->parts[p];
    const std::string partName = name + "#" + std::to_string(p);
    const Fragment::Range range = addTriangles(part, asked.line, into);
    Fragment::Target target;
    target.surface = into.strings.intern(partName);
    target.line = asked.line;
    into.namedGeometries.push_back({target.surface, range});
    std::vector<Fragment::SurfaceData> looks;
    if (part.material) {
      Fragment::SurfaceData& colour = looks.emplace_back();
      colour.material = part.material;
      colour.targets.push_back(target);
    }
    if (!part.texture.empty()) {
      Fragment::SurfaceData& picture = looks.emplace_back();
      picture.imageUri = into.strings.intern((fs::path(name).parent_path() / part.texture).generic_string());
      picture.targets.push_back(textureOf(part, partName, range, asked.line, into));
    }
    for (const std::string& theme : themes) {
      for (Fragment::SurfaceData look : looks) {
        look.theme = into.strings.intern(theme);
        look.line = asked.line;
        into.surfaceData.push_back(std::move(look));
      }
    }
  }
  whole.endSurface = into.surfaceCount();
  into.namedGeometries.push_back({into.strings.intern(name), whole});
  return true;
}

bool LibraryObjects::readLinked(const std::string& name, const Asked& asked, Fragment& into) {
  Names names("");
  MemberContext context(names, into, aids_);
  context.begin("", asked.line, '\n', false);
  context.setObject(into.strings.intern(asked.object));
  Fragment::Range range{into.surfaceCount(), 0, into.linkCount(), 0};
  const bool good = context.follow({}, name, MemberContext::Inclusion::kGeometry,
                                   [](MemberContext& inner, XmlNode geometry) {
                                     GeometryPlace place;
                                     place.role = SurfaceRole::kPrototype;
                                     place.srsName = kOwnCoordinates;
                                     GeometryReader(inner).read(geometry, place);
                                     return true;
                                   });
  range.endSurface = into.surfaceCount();
  range.endLink = into.linkCount();
  if (good) into.namedGeometries.push_back({into.strings.intern(name), range});
  return good;
}

}  // namespace stadtblick::io::citygml
