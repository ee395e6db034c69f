#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/city_model.hpp"

namespace stadtblick::io {

/// When an object counts as inside: always as a whole, by the footprint of the top-level object.
enum class ClipRule : std::uint8_t {
  kCentre,  ///< the centre of area of its footprint lies inside.
  kTouch,   ///< its footprint and the area have something in common.
};

/// Polygons on the map, in the project's CRS.
class ExportArea {
 public:
  /// Corners "x,y x,y x,y …" in `crs`, or a file: GeoJSON (longitude and latitude unless it names a CRS) or
  /// GeoPackage (its first layer of polygons). Fails with kExportAreaUnread, or as the transformation does.
  static base::Result<ExportArea> parse(std::string_view text, const geo::Crs& crs);
  /// West, south, east, north as "x,y,x,y".
  static base::Result<ExportArea> parseBox(std::string_view text);

  ExportArea(ExportArea&&) noexcept;
  ExportArea& operator=(ExportArea&&) noexcept;
  ~ExportArea();

  /// False where nothing in a box of the project's CRS can be inside.
  bool mayReach(const geo::Box3& world) const;
  /// By object row: true at top-level rows inside. `lod` as in model::selectLod.
  std::vector<bool> objectsInside(const model::CityModel& model, ClipRule rule,
                                  std::optional<model::Lod> lod) const;

 private:
  ExportArea();
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::io
