#pragma once

#include <future>
#include <memory>
#include <optional>

#include "session/session.hpp"

namespace stadtblick::ui {

/// Heights of the ground under a session's layers, for a camera to stand on: terrain where there is one, else
/// the feet of the objects nearby.
class Ground {
 public:
  ~Ground();
  /// Looks whether layers came or went; gathers the feet on the session's task pool.
  void update(session::Session& session, const session::Snapshot& snapshot);
  /// Height at a place of the project's CRS; nothing while nothing is known.
  std::optional<double> at(double east, double north) const;

 private:
  struct Feet;
  std::vector<std::shared_ptr<const model::Terrain>> terrains_;
  std::vector<std::shared_ptr<const model::CityModel>> models_;
  std::vector<std::shared_ptr<const model::CitySource>> cities_;
  geo::LocalFrame frame_;
  std::shared_ptr<const Feet> feet_;
  std::future<std::shared_ptr<const Feet>> coming_;
};

}  // namespace stadtblick::ui
