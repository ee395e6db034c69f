#pragma once

#include "geo/local_frame.hpp"

namespace stadtblick::geo {

/// Corners of a local box in the CRS of the frame. An empty box stays empty.
inline Box3 localBoxToWorld(const LocalFrame& frame, const Box3& local) {
  return {frame.localToWorld(local.min), frame.localToWorld(local.max)};
}

}  // namespace stadtblick::geo
