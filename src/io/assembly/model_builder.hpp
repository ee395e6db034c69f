#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "io/assembly/fragment.hpp"
#include "io/assembly/unit_conversion.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io::assembly {

class Placement;
class TextureFiles;

/// Joins placed fragments, in document order, into one city model.
class ModelBuilder {
 public:
  ModelBuilder(model::CityModel& model, Findings& findings)
      : model_(model), findings_(findings), units_(model, findings) {}

  /// Makes room for fragments that will be added, cut into triangles or not yet: growing in steps touches
  /// memory several times over.
  void reserve(std::span<const Fragment> fragments);
  /// Appends a fragment; its geometry is given back to the system, its strings, links, names and surface data
  /// stay until finish().
  void add(Fragment& fragment);
  /// Closes the columns: links between members, prototypes, appearances, bounds. `fragments` are those that
  /// were added, in the same order.
  void finish(std::span<const Fragment> fragments, const Placement& placement, TextureFiles& files);

  /// Where the rows of a fragment begin in the model.
  struct Offsets {
    ObjectIndex object = 0;
    std::uint32_t surface = 0;
    std::uint32_t ring = 0;
    std::uint32_t vertex = 0;
    std::uint32_t triangle = 0;
  };

 private:
  void addObjects(const Fragment& fragment, const Offsets& at, std::vector<StringId>& strings);
  void addSurfaces(Fragment& fragment, const Offsets& at, std::vector<StringId>& strings);
  void addCurves(const Fragment& fragment, const Offsets& at);
  void addAttributes(Fragment& fragment, const Offsets& at, std::vector<StringId>& strings);
  StringId translate(const Fragment& fragment, std::vector<StringId>& strings, StringId id);
  void noteId(StringId id, std::uint32_t line);
  static geo::Box3 nearEnvelope(const Placement& placement);
  /// Of all there is in `near`, or of all where that is empty.
  void computeBounds(const geo::Box3& near);
  /// take(corner) for the corners of the boxes of all placed prototypes.
  template <typename Take>
  void forEachInstanceCorner(Take take) const;

  model::CityModel& model_;
  Findings& findings_;
  UnitConversion units_;
  std::vector<Offsets> offsets_;
  std::vector<bool> idSeen_;  ///< by StringId of the model.
};

}  // namespace stadtblick::io::assembly
