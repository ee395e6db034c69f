#pragma once

#include "model/image.hpp"

namespace stadtblick::render {

/// How far two pictures are apart, in steps of 255 over the colour channels.
struct PictureDifference {
  bool sameSize = false;
  int maximum = 0;
  double mean = 0.0;
  int x = 0;  ///< the first pixel with the maximum, from the top left.
  int y = 0;
};
PictureDifference comparePictures(const model::Image& a, const model::Image& b);

/// Mean of 0.2126 R + 0.7152 G + 0.0722 B over a part of a picture, 0…255; pixels from the top left.
double meanLuminance(const model::Image& image, int left, int top, int width, int height);

}  // namespace stadtblick::render
