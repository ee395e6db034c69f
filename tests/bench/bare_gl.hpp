#pragma once

#include <memory>
#include <vector>

#include "bench/city_stage.hpp"

namespace stadtblick::bench {

/// What one would draw without levels of detail: every triangle of the city in pieces of at least 64k
/// triangles, one flat shader, no antialiasing. Pieces outside of the view are left out.
class FullDetail {
 public:
  explicit FullDetail(const City& city);
  ~FullDetail();
  FullDetail(const FullDetail&) = delete;
  FullDetail& operator=(const FullDetail&) = delete;
  /// One frame, until the driver is done.
  void draw(const render::LocalCamera& camera);
  std::size_t triangles() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The same meshes as a settled frame of ours for `view`, with our shaders and passes (faces, sky, edges), in
/// a loop that does nothing else.
class BareLoop {
 public:
  BareLoop(const City& city, const render::ShaderLibrary& library, const scene::TileView& view);
  ~BareLoop();
  BareLoop(const BareLoop&) = delete;
  BareLoop& operator=(const BareLoop&) = delete;
  void draw(const render::LocalCamera& camera);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::bench
