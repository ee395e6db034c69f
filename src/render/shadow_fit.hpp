#pragma once

#include <array>
#include <osg/Matrixd>
#include <span>

#include "geo/vector.hpp"

namespace stadtblick::render {

/// How one shadow map looks at the scene.
struct ShadowFit {
  osg::Matrixd localToLight;    ///< view matrix of the light.
  osg::Matrixd lightToClip;     ///< 0 nearest to the light … 1.
  osg::Matrixd localToTexture;  ///< 0…1 in all three.
  double texelMetres = 0.0;
  geo::Vec3 extentMetres{1.0, 1.0, 1.0};  ///< of the map: right, up, along the light.
};

/// Fits a map of `resolution`² to the `receivers` (points whose hull is seen); casters lie within `scene` and
/// the hull of the receivers. `offset` shifts the grid by parts of a texel. The map is turned so that it is
/// small.
ShadowFit fitShadow(geo::Vec3 lightDirection, std::span<const geo::LocalPoint> receivers,
                    const geo::Box3& scene, int resolution, std::array<double, 2> offset);

}  // namespace stadtblick::render
