#pragma once

#include <functional>
#include <optional>

#include "scenario/view_spec.hpp"

namespace stadtblick::render {

/// Height of the ground (metres, in the project's vertical datum) at an easting and northing of the project's
/// CRS; nothing where no ground is known.
using GroundHeight = std::function<std::optional<double>(double east, double north)>;

inline constexpr double kEyeHeightMetres = 1.60;

/// What a moving camera must keep to. Lengths in metres, angles in degrees.
struct CameraLimits {
  double clearanceMetres = 1.0;  ///< the eye stays this far above the ground.
  double lowestElevationDegrees = -89.9;
  double highestElevationDegrees = 75.0;
  double nearestMetres = 1.5;                 ///< eye to the point zoomed to.
  double eyeHeightMetres = kEyeHeightMetres;  ///< of a pedestrian.
  double farthestMetres = 60'000;             ///< eye to target.
  GroundHeight ground;                        ///< empty: there is no ground.
};

/// A place on the picture in pixels from the top left, and the picture's size.
struct PicturePoint {
  double x = 0;
  double y = 0;
  double width = 1;
  double height = 1;
};

/// A ray in the project's CRS; `direction` has length 1.
struct WorldRay {
  geo::WorldPosition origin;
  geo::Vec3 direction;
};

/// Direction of view clockwise from grid north in degrees, 0 … 360.
double headingDegrees(const scenario::Camera& camera);
/// Direction of view above the horizon in degrees; negative looks down.
double elevationDegrees(const scenario::Camera& camera);
/// Ground length of one pixel at the camera's target.
double metresPerPixel(const scenario::Camera& camera, double pictureHeight);
/// The ray that a pixel sees.
WorldRay rayThrough(const scenario::Camera& camera, const PicturePoint& point);
/// Where a place is seen on a picture of this size, also outside of its edges; nothing where it lies behind.
std::optional<PicturePoint> pictureOf(const scenario::Camera& camera, geo::WorldPosition place, double width,
                                      double height);
/// Where the ray meets the horizontal plane at `height`; nothing when it does not within `farthest` metres.
std::optional<geo::WorldPosition> meetPlane(const WorldRay& ray, double height, double farthest = 60'000);

/// Turns eye and target about `pivot`: `yawDegrees` clockwise seen from above, `pitchDegrees` upwards for the
/// direction of view. Stops at the limits; never flips, never dives into the ground.
scenario::Camera orbit(const scenario::Camera& camera, geo::WorldPosition pivot, double yawDegrees,
                       double pitchDegrees, const CameraLimits& limits = {});

/// Moves over the ground so that `grabbed` comes to lie under `to` (it lay under `from`).
scenario::Camera pan(const scenario::Camera& camera, geo::WorldPosition grabbed, const PicturePoint& from,
                     const PicturePoint& to, const CameraLimits& limits = {});

/// Moves towards `point` (factor < 1) or away from it; it stays under the same pixel.
scenario::Camera zoom(const scenario::Camera& camera, geo::WorldPosition point, double factor,
                      const CameraLimits& limits = {});

/// Turns the head: the eye stays.
scenario::Camera lookAround(const scenario::Camera& camera, double yawDegrees, double pitchDegrees,
                            const CameraLimits& limits = {});

/// A pedestrian at `place` (its height is replaced), looking along the camera's heading.
scenario::Camera standAt(const scenario::Camera& camera, geo::WorldPosition place,
                         const CameraLimits& limits = {});
/// Steps forwards and to the right over the ground at eye height; nothing is bumped into.
scenario::Camera walk(const scenario::Camera& camera, double forwardMetres, double rightMetres,
                      const CameraLimits& limits = {});

/// Looks at `bounds` (in the project's CRS) from the camera's side, downwards by 25 to 55 degrees, so that
/// all of it fits a picture of this `aspect` (width / height).
scenario::Camera lookAtBounds(const scenario::Camera& camera, const geo::Box3& bounds, double aspect);

/// The same view with grid north up: turned about its target.
scenario::Camera northUp(const scenario::Camera& camera);

/// A camera on the way from one to another; `fraction` 0 … 1 is eased. Turns the short way round.
scenario::Camera blend(const scenario::Camera& from, const scenario::Camera& to, double fraction);

/// Lifts eye and target where the eye is lower than the limits allow.
scenario::Camera aboveGround(scenario::Camera camera, const CameraLimits& limits);

}  // namespace stadtblick::render
