#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "model/city_model.hpp"

namespace stadtblick::model {

/// Joins city models of one frame into one: files of a delivery, pieces of a stream. Rows keep their order;
/// pieces of the same file become one source. One thread.
class ModelMerger {
 public:
  explicit ModelMerger(geo::LocalFrame frame);

  /// Adds the objects of `piece` whose row is marked in `wanted` (rows of whole top-level objects), or all of
  /// them where it is empty. The piece must lie in the merger's frame.
  void add(const CityModel& piece, const std::vector<bool>& wanted = {});
  /// Rows and surfaces added so far.
  std::size_t objects() const { return model_.objects.size(); }
  /// The model; the merger is empty afterwards.
  CityModel finish();

 private:
  struct Translation;
  void addSources(const CityModel& piece, Translation& to);
  void addObjects(const CityModel& piece, Translation& to);
  void addSurfaces(const CityModel& piece, Translation& to);
  SurfaceIndex addSurface(const CityModel& piece, SurfaceIndex surface, Translation& to);
  void addCurves(const CityModel& piece, const Translation& to);
  void addInstances(const CityModel& piece, Translation& to);
  void addAttributes(const CityModel& piece, Translation& to);
  void addAppearances(const CityModel& piece, Translation& to);
  std::uint32_t themeNamed(base::StringId name);

  CityModel model_;
  std::map<std::pair<std::string, int>, std::uint32_t> textures_;  ///< path or reference, and wrap.
};

}  // namespace stadtblick::model
