#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "io/assembly/model_builder.hpp"

namespace stadtblick::io::assembly {

/// Follows xlink:href between geometries, and gives implicit geometries their prototypes, when all surfaces
/// of the file are in the model (whose columns are still open at their end).
///
/// A surface that a link leads to is drawn already where it belongs to the same top-level object at the same
/// level of detail: a solid that links to its boundary surfaces adds nothing. Otherwise the object that links
/// gets a copy.
class LinkResolver {
 public:
  LinkResolver(model::CityModel& model, std::span<const Fragment> fragments,
               std::span<const ModelBuilder::Offsets> offsets, const Placement& placement,
               Findings& findings);

  void resolve();

  /// True where a geometry has this id, with or without surfaces.
  bool knows(std::string_view id) const { return find(id) != nullptr; }
  /// Surfaces of the geometry with this id, links within it followed; empty where there is none.
  std::vector<model::SurfaceIndex> surfacesOf(std::string_view id);
  /// (copy, original) of every surface that was copied.
  const std::vector<std::pair<model::SurfaceIndex, model::SurfaceIndex>>& copies() const { return copies_; }

 private:
  struct Target {
    std::uint32_t fragment = 0;
    Fragment::Range range;
    StringId id = 0;  ///< in the fragment.
  };

  void index();
  /// Says, once, that a link is not followed because links have copied too much already.
  void reportTooMuch(const Fragment& fragment, const Fragment::Link& link);
  void resolveLinks();
  void resolveInstances();
  const Target* find(std::string_view id) const;
  const Target* find(std::uint32_t fragment, StringId id) const;
  std::size_t slotFor(std::uint32_t fragment, StringId id) const;
  /// The slot of the target that matches, or the free one where it belongs.
  template <typename Matches>
  std::size_t slotOf(std::uint32_t hash, Matches matches) const;
  /// The surfaces of a target, each once; false where a link inside leads back to it.
  bool collect(const Target& target, std::vector<model::SurfaceIndex>& surfaces);
  bool collectInto(const Target& target, std::vector<model::SurfaceIndex>& surfaces);
  model::SurfaceIndex copySurface(model::SurfaceIndex original, ObjectIndex object, model::Lod lod,
                                  model::SurfaceRole role, bool reversed);
  void addInstance(const Fragment& fragment, const Fragment::Instance& instance, ObjectIndex object,
                   std::uint32_t prototype);
  std::uint32_t prototypeFor(const Target& target, const Fragment::Instance& instance);
  void report(base::DiagnosticCode code, const Fragment& fragment, ObjectIndex object, std::uint32_t line,
              std::string_view target);

  model::CityModel& model_;
  std::span<const Fragment> fragments_;
  std::span<const ModelBuilder::Offsets> offsets_;
  const Placement& placement_;
  Findings& findings_;
  std::vector<Target> targets_;
  std::vector<std::uint32_t> slots_;  ///< by hash of the id: index into targets_ + 1.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> following_;  ///< ranges being collected.
  std::set<std::pair<std::uint32_t, std::uint32_t>> collected_;     ///< ranges with links that are done.
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> prototypes_;
  std::vector<std::pair<model::SurfaceIndex, model::SurfaceIndex>> copies_;
  std::size_t steps_ = 0;
  std::size_t maxSteps_ = 0;     ///< links of links can name one surface any number of times.
  std::size_t maxVertices_ = 0;  ///< of the model, with those that links copy.
};

}  // namespace stadtblick::io::assembly
