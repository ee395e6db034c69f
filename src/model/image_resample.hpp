#pragma once

#include "geo/vector.hpp"
#include "model/image.hpp"

namespace stadtblick::model {

/// The part of a picture within an area, at another size: bilinear, alpha 0 where there is nothing. `bounds`
/// is the rectangle that the picture covers, north up, in the same plane as `area`; z unused.
Image resampled(const Image& from, const geo::Box3& bounds, const geo::Box3& area, std::uint32_t width,
                std::uint32_t height);

}  // namespace stadtblick::model
