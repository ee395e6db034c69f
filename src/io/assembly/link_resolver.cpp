#include "io/assembly/link_resolver.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <iterator>
#include <set>
#include <tuple>

#include "io/assembly/placement.hpp"

namespace stadtblick::io::assembly {

using base::DiagnosticCode;
using model::SurfaceIndex;
using model::SurfaceRole;

namespace {

/// How often links may repeat what the file holds itself, and what they may do in any file; no real file
/// comes near.
constexpr std::size_t kMaxRepeats = 16;
constexpr std::size_t kFreeVertices = 1'000'000;
constexpr std::size_t kFreeSteps = 20'000'000;
constexpr std::size_t kMaxLinkDepth = 64;

}  // namespace

LinkResolver::LinkResolver(model::CityModel& model, std::span<const Fragment> fragments,
                           std::span<const ModelBuilder::Offsets> offsets, const Placement& placement,
                           Findings& findings)
    : model_(model), fragments_(fragments), offsets_(offsets), placement_(placement), findings_(findings) {
  maxSteps_ = kFreeSteps + kMaxRepeats * model.surfaces.size();
  maxVertices_ = kFreeVertices + (kMaxRepeats + 1) * model.vertices.size();
  index();
}

void LinkResolver::index() {
  const bool needed = std::ranges::any_of(fragments_, [](const Fragment& fragment) {
    return !fragment.links.empty() || !fragment.instances.empty() || !fragment.surfaceData.empty();
  });
  if (!needed) return;
  std::size_t count = 0;
  for (const Fragment& fragment : fragments_) count += fragment.namedGeometries.size();
  targets_.reserve(count);
  slots_.assign(std::bit_ceil(2 * count + 1), 0);
  for (std::uint32_t f = 0; f < fragments_.size(); ++f) {
    for (const auto& named : fragments_[f].namedGeometries) {
      std::uint32_t& slot = slots_[slotFor(f, named.id)];
      if (slot != 0) continue;  // the first one stays
      targets_.push_back({f, named.range, named.id});
      slot = static_cast<std::uint32_t>(targets_.size());
    }
  }
}

template <typename Matches>
std::size_t LinkResolver::slotOf(std::uint32_t hash, Matches matches) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  for (; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const Target& target = targets_[slots_[slot] - 1];
    if (fragments_[target.fragment].strings.hash(target.id) == hash && matches(target)) break;
  }
  return slot;
}

std::size_t LinkResolver::slotFor(std::uint32_t fragment, StringId id) const {
  const base::StringTable& strings = fragments_[fragment].strings;
  return slotOf(strings.hash(id), [&](const Target& target) {
    if (target.fragment == fragment) return target.id == id;
    return fragments_[target.fragment].strings[target.id] == strings[id];
  });
}

const LinkResolver::Target* LinkResolver::find(std::uint32_t fragment, StringId id) const {
  const std::uint32_t found = slots_.empty() ? 0 : slots_[slotFor(fragment, id)];
  return found == 0 ? nullptr : &targets_[found - 1];
}

const LinkResolver::Target* LinkResolver::find(std::string_view id) const {
  if (slots_.empty()) return nullptr;
  const std::uint32_t found =
      slots_[slotOf(static_cast<std::uint32_t>(base::textHash(id)), [&](const Target& target) {
        return fragments_[target.fragment].strings[target.id] == id;
      })];
  return found == 0 ? nullptr : &targets_[found - 1];
}

void LinkResolver::report(DiagnosticCode code, const Fragment& fragment, ObjectIndex object,
                          std::uint32_t line, std::string_view target) {
  const std::string_view id = object == kNoObject ? "" : fragment.strings[fragment.objects[object].id];
  findings_.add(code, {{}, line, std::string(id)}, {std::string(target)});
}

bool LinkResolver::collect(const Target& target, std::vector<SurfaceIndex>& surfaces) {
  collected_.clear();
  surfaces.clear();
  const bool good = collectInto(target, surfaces);
  std::ranges::sort(surfaces);
  surfaces.erase(std::unique(surfaces.begin(), surfaces.end()), surfaces.end());
  return good;
}

bool LinkResolver::collectInto(const Target& target, std::vector<SurfaceIndex>& surfaces) {
  const std::pair key{target.fragment, target.range.firstLink};
  const bool hasLinks = target.range.endLink > target.range.firstLink;
  if (hasLinks &&
      (following_.size() >= kMaxLinkDepth || std::ranges::find(following_, key) != following_.end())) {
    return false;
  }
  // Links that meet again (a doubles b, b doubles c …) are followed once.
  if (hasLinks && !collected_.insert(key).second) return true;
  const std::uint32_t base = offsets_[target.fragment].surface;
  for (std::uint32_t s = target.range.firstSurface; s < target.range.endSurface; ++s) {
    surfaces.push_back(base + s);
  }
  steps_ += target.range.endSurface - target.range.firstSurface + 1;
  if (!hasLinks) return true;
  bool good = true;
  following_.push_back(key);
  const Fragment& fragment = fragments_[target.fragment];
  for (std::uint32_t l = target.range.firstLink; l < target.range.endLink && steps_ < maxSteps_; ++l) {
    const Target* inner = find(target.fragment, fragment.links[l].target);
    if (inner != nullptr) good = collectInto(*inner, surfaces) && good;
  }
  following_.pop_back();
  return good;
}

std::vector<SurfaceIndex> LinkResolver::surfacesOf(std::string_view id) {
  std::vector<SurfaceIndex> surfaces;
  const Target* target = find(id);
  if (target == nullptr || steps_ >= maxSteps_) return surfaces;
  collect(*target, surfaces);
  return surfaces;
}

void LinkResolver::resolve() {
  resolveLinks();
  resolveInstances();
}

void LinkResolver::resolveLinks() {
  std::set<std::tuple<SurfaceIndex, ObjectIndex, model::Lod>> copied;
  std::vector<SurfaceIndex> surfaces;
  for (std::size_t f = 0; f < fragments_.size(); ++f) {
    const Fragment& fragment = fragments_[f];
    for (const Fragment::Link& link : fragment.links) {
      if (link.role == SurfaceRole::kPrototype) continue;  // see resolveInstances
      const std::string_view id = fragment.strings[link.target];
      const Target* target = find(static_cast<std::uint32_t>(f), link.target);
      if (target == nullptr) {
        report(DiagnosticCode::kXlinkUnresolved, fragment, link.object, link.line, id);
        continue;
      }
      if (steps_ >= maxSteps_ || model_.vertices.size() >= maxVertices_) {
        return reportTooMuch(fragment, link);
      }
      if (!collect(*target, surfaces)) {
        report(DiagnosticCode::kXlinkCyclic, fragment, link.object, link.line, id);
      }
      if (link.object == kNoObject) continue;
      // A prototype has coordinates of its own and no place: nothing that an object could be made of.
      const auto placeless = [this](SurfaceIndex s) {
        return model_.surfaces.role[s] == SurfaceRole::kPrototype;
      };
      if (std::erase_if(surfaces, placeless) > 0) {
        report(DiagnosticCode::kXlinkUnresolved, fragment, link.object, link.line, id);
      }
      const ObjectIndex object = link.object + offsets_[f].object;
      const ObjectIndex top = model_.objects.topLevel[object];
      for (const SurfaceIndex s : surfaces) {
        const ObjectIndex owner = model_.surfaces.object[s];
        if (owner != kNoObject && model_.objects.topLevel[owner] == top &&
            model_.surfaces.lod[s] == link.lod) {
          continue;
        }
        if (!copied.emplace(s, top, link.lod).second) continue;
        if (model_.vertices.size() >= maxVertices_) return reportTooMuch(fragment, link);
        copySurface(s, object, link.lod, link.role, link.reversed);
      }
    }
  }
}

void LinkResolver::reportTooMuch(const Fragment& fragment, const Fragment::Link& link) {
  const StringId id = link.object == kNoObject ? 0 : fragment.objects[link.object].id;
  findings_.add(DiagnosticCode::kXlinkTooMany, {{}, link.line, std::string(fragment.strings[id])}, {});
}

SurfaceIndex LinkResolver::copySurface(SurfaceIndex original, ObjectIndex object, model::Lod lod,
                                       SurfaceRole role, bool reversed) {
  auto& table = model_.surfaces;
  const auto copy = static_cast<SurfaceIndex>(table.size());
  const auto ringCount = static_cast<std::uint32_t>(model_.firstVertex.size());
  const auto vertexCount = static_cast<std::uint32_t>(model_.vertices.size());
  const auto triangleCount = static_cast<std::uint32_t>(model_.triangles.size());
  const auto endOf = [](const std::vector<std::uint32_t>& first, std::size_t i, std::uint32_t end) {
    return i + 1 < first.size() ? first[i + 1] : end;
  };
  const std::uint32_t ringBegin = table.firstRing[original];
  const std::uint32_t ringEnd = endOf(table.firstRing, original, ringCount);
  const std::uint32_t vertexBegin = model_.firstVertex[ringBegin];
  const std::uint32_t triangleBegin = table.firstTriangle[original];
  const std::uint32_t triangleEnd = endOf(table.firstTriangle, original, triangleCount);

  // Vertices keep their order (and with it their texture coordinates); a reversed copy turns its triangles.
  for (std::uint32_t r = ringBegin; r < ringEnd; ++r) {
    const std::uint32_t begin = model_.firstVertex[r];
    const std::uint32_t end = r + 1 < ringCount ? model_.firstVertex[r + 1] : vertexCount;
    model_.firstVertex.push_back(static_cast<std::uint32_t>(model_.vertices.size()));
    for (std::uint32_t v = begin; v < end; ++v)
      model_.vertices.push_back(geo::LocalPoint(model_.vertices[v]));
  }
  for (std::uint32_t t = triangleBegin; t < triangleEnd; ++t) {
    auto corners = model_.triangles[t];
    for (auto& corner : corners) corner = corner - vertexBegin + vertexCount;
    if (reversed) std::swap(corners[1], corners[2]);
    model_.triangles.push_back(corners);
  }
  auto normal = table.normal[original];
  if (reversed) {
    for (float& part : normal) part = -part;
  }
  table.object.push_back(object);
  table.id.push_back(table.id[original]);
  table.lod.push_back(lod);
  table.role.push_back(role);
  table.flags.push_back(table.flags[original]);
  table.firstRing.push_back(ringCount);
  table.firstTriangle.push_back(triangleCount);
  table.normal.push_back(normal);
  copies_.emplace_back(copy, original);
  return copy;
}

/// The surfaces of a prototype are one range; those that come by links are copied to make it one.
std::uint32_t LinkResolver::prototypeFor(const Target& target, const Fragment::Instance& instance) {
  std::vector<SurfaceIndex> surfaces;
  collect(target, surfaces);
  if (surfaces.empty()) return UINT32_MAX;
  const bool isRange = surfaces.back() - surfaces.front() + 1U == surfaces.size() &&
                       std::ranges::all_of(surfaces, [this](SurfaceIndex s) {
                         return model_.surfaces.role[s] == SurfaceRole::kPrototype;
                       });
  SurfaceIndex first = surfaces.front();
  SurfaceIndex end = surfaces.back() + 1;
  if (!isRange) {
    first = static_cast<SurfaceIndex>(model_.surfaces.size());
    for (const SurfaceIndex s : surfaces) {
      const bool own = model_.surfaces.role[s] == SurfaceRole::kPrototype;
      const auto from = model_.vertices.size();
      copySurface(s, kNoObject, instance.lod, SurfaceRole::kPrototype, false);
      // A template that is drawn as an object of its own too has been placed: back to its coordinates as
      // written.
      for (auto v = from; !own && v < model_.vertices.size(); ++v) {
        model_.vertices[v] = placement_.localToFile(model_.vertices[v]);
      }
    }
    end = static_cast<SurfaceIndex>(model_.surfaces.size());
  }
  const auto [known, added] =
      prototypes_.emplace(std::pair(first, end), static_cast<std::uint32_t>(model_.prototypes.size()));
  if (added) model_.prototypes.push_back({first, end});
  return known->second;
}

void LinkResolver::resolveInstances() {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> known;  // target -> prototype
  for (std::uint32_t f = 0; f < fragments_.size(); ++f) {
    const Fragment& fragment = fragments_[f];
    for (const Fragment::Instance& instance : fragment.instances) {
      Target target{f, {}, 0};
      if (instance.prototype != UINT32_MAX) {
        target.range = fragment.prototypes[instance.prototype];
      } else {
        const std::string_view id = fragment.strings[instance.prototypeLink];
        const Target* found = find(f, instance.prototypeLink);
        if (found == nullptr) {
          report(DiagnosticCode::kXlinkUnresolved, fragment, instance.object, instance.line, id);
          continue;
        }
        target = *found;
      }
      const std::pair key{target.fragment, target.range.firstSurface == target.range.endSurface
                                               ? 0x80000000U | target.range.firstLink
                                               : target.range.firstSurface};
      auto prototype = known.find(key);
      if (prototype == known.end()) prototype = known.emplace(key, prototypeFor(target, instance)).first;
      const geo::LocalPoint at = fragment.referencePoints[instance.referencePoint];
      if (prototype->second == UINT32_MAX || !std::isfinite(at.x + at.y + at.z)) {
        report(DiagnosticCode::kGeometryMissing, fragment, instance.object, instance.line, {});
        continue;
      }
      addInstance(fragment, instance, instance.object + offsets_[f].object, prototype->second);
    }
  }
}

void LinkResolver::addInstance(const Fragment& fragment, const Fragment::Instance& instance,
                               ObjectIndex object, std::uint32_t prototype) {
  const geo::LocalPoint at = fragment.referencePoints[instance.referencePoint];
  const auto run = std::ranges::upper_bound(fragment.referenceCrsRuns, instance.referencePoint, {},
                                            &Fragment::CrsRun::firstPosition);
  const StringId srsName = run == fragment.referenceCrsRuns.begin() ? 0 : std::prev(run)->srsName;
  // The matrix turns within the CRS of the file, whose north is not that of the frame.
  const auto [cosine, sine] = placement_.eastOf(at, srsName == 0 ? "" : fragment.strings[srsName]);
  const auto& m = instance.matrix;
  const double w = m[15] != 0.0 ? 1.0 / m[15] : 1.0;
  std::array<double, 12> toLocal{};
  for (std::size_t column = 0; column < 4; ++column) {
    toLocal[column] = (cosine * m[column] - sine * m[4 + column]) * w;
    toLocal[4 + column] = (sine * m[column] + cosine * m[4 + column]) * w;
    toLocal[8 + column] = m[8 + column] * w;
  }
  toLocal[3] += at.x;
  toLocal[7] += at.y;
  toLocal[11] += at.z;
  model_.instances.object.push_back(object);
  model_.instances.lod.push_back(instance.lod);
  model_.instances.prototype.push_back(prototype);
  model_.instances.toLocal.push_back(toLocal);
}

}  // namespace stadtblick::io::assembly
