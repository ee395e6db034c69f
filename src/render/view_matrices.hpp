#pragma once

#include <array>
#include <osg/Matrixd>
#include <vector>

#include "geo/local_frame.hpp"
#include "render/renderer.hpp"
#include "scene/tile_choice.hpp"

namespace stadtblick::render {

/// A camera in the local frame.
struct LocalCamera {
  geo::LocalPoint eye;
  geo::LocalPoint target;
  double fieldOfViewDegrees = 35.0;
  bool perspective = true;
  double orthographicHeightMetres = 500.0;
  bool operator==(const LocalCamera&) const = default;
};
LocalCamera toLocal(const scenario::Camera& camera, const geo::LocalFrame& frame);
scenario::Camera toWorld(const LocalCamera& camera, const geo::LocalFrame& frame);

osg::Matrixd viewMatrix(const LocalCamera& camera);

/// Reversed depth (1 near, 0 far), zero to one. `jitter` moves the picture by parts of a pixel. `depthRange`
/// is needed by orthographic cameras only: nearest and farthest distance along the direction of view.
osg::Matrixd projectionMatrix(const LocalCamera& camera, PixelSize picture, std::array<double, 2> jitter,
                              std::array<double, 2> depthRange);

/// A part of a picture: `x`, `y` from the bottom left.
struct PictureTile {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};
/// What turns the projection of the picture into that of a tile.
osg::Matrixd tileMatrix(PixelSize picture, const PictureTile& tile);

/// Distances along the direction of view between which all of `box` lies, widened a little.
std::array<double, 2> depthRangeOf(const LocalCamera& camera, const geo::Box3& box);

/// Corners of what is seen of `box`: the view cut by the box; local. Empty where they do not meet.
std::vector<geo::LocalPoint> seenCorners(const LocalCamera& camera, PixelSize picture, const geo::Box3& box);

/// The part of `bounds` of which shadows are worth drawing: all of a quarter, of a whole city what is near.
geo::Box3 shadowedPart(const LocalCamera& camera, const geo::Box3& bounds);

/// What the choice of tiles for a picture depends on. `toSun` decides what casts shadows into it.
scene::TileView tileViewOf(const LocalCamera& camera, PixelSize picture, const geo::Box3& bounds,
                           geo::Vec3 toSun);

/// Length of a pixel in metres: at one metre (perspective) or everywhere (orthographic).
double metresPerPixelUnit(const LocalCamera& camera, PixelSize picture);

/// The camera of a named view that shows all of `box`. kNorth stands north of it and looks south, and so on;
/// kIso stands south-east of it, 35° above; kTop is orthographic with grid north up.
LocalCamera fittedCamera(scenario::NamedView view, const geo::Box3& box, double aspect,
                         double fieldOfViewDegrees = 35.0);

}  // namespace stadtblick::render
