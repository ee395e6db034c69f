#pragma once

// Inside this room only: footprints and areas as geometries of OGR.

#include <ogr_api.h>

#include <memory>
#include <optional>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::io::exporting {

struct OgrGeometryDestroyer {
  void operator()(OGRGeometryH geometry) const { OGR_G_DestroyGeometry(geometry); }
};
using OgrGeometry = std::unique_ptr<std::remove_pointer_t<OGRGeometryH>, OgrGeometryDestroyer>;

/// Finds what of the ground objects stand on.
class FootprintMaker {
 public:
  /// `lod` as in model::selectLod.
  FootprintMaker(const model::CityModel& model, std::optional<model::Lod> lod);

  struct Footprint {
    OgrGeometry area;     ///< MultiPolygon in the CRS of the frame, 2D, valid; null where there is none.
    double lowest = 0.0;  ///< heights of the geometry, in the CRS of the frame.
    double highest = 0.0;
    bool hasHeights = false;
    int lod = -1;  ///< of the geometry; -1 where there is none.
  };
  /// Of an object with its parts: of its footprint (LoD 0) where it has one, else of its ground surfaces,
  /// else of all of its surfaces as seen from above.
  Footprint of(model::ObjectIndex object) const;

 private:
  void addPolygon(model::SurfaceIndex surface, OGRGeometryH collection) const;
  OgrGeometry pointsHull(model::ObjectIndex first, model::ObjectIndex end) const;
  void measure(model::ObjectIndex first, model::ObjectIndex end, Footprint& footprint) const;

  const model::CityModel& model_;
  std::vector<bool> drawnSurfaces_;
  std::vector<bool> drawnInstances_;
  std::vector<std::uint32_t> firstSurface_;  ///< objects + 1 entries into surfaces_.
  std::vector<model::SurfaceIndex> surfaces_;
  std::vector<std::uint32_t> firstInstance_;
  std::vector<std::uint32_t> instances_;
};

}  // namespace stadtblick::io::exporting
