#pragma once

// Inside this room only: owners for the objects of PROJ.

#include <proj.h>

#include <memory>

namespace stadtblick::geo {

struct ProjContextDeleter {
  void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct ProjObjectDeleter {
  void operator()(PJ* object) const { proj_destroy(object); }
};
using ProjContext = std::unique_ptr<PJ_CONTEXT, ProjContextDeleter>;
using ProjObject = std::unique_ptr<PJ, ProjObjectDeleter>;

/// A context of its own (one thread at a time) that never asks the network for grids and never prints.
ProjContext makeProjContext();

/// A CRS taken apart: `vertical` only where it is compound. Transformations that WKT 1 hangs onto a CRS
/// (TOWGS84) are taken off.
struct ProjCrsParts {
  ProjObject horizontal;
  ProjObject vertical;
};
ProjCrsParts crsParts(PJ_CONTEXT* context, const PJ* crs);

}  // namespace stadtblick::geo
