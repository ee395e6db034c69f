#pragma once

#include <optional>
#include <string>
#include <vector>

#include "batch/picture_job.hpp"
#include "session/command.hpp"

namespace stadtblick::batch {

/// What a caller says about a picture, as text; "" where nothing is said.
struct PictureOptions {
  std::string output;
  std::string size;        ///< "1920x1080".
  std::string view;        ///< "north".
  std::string camera;      ///< "x,y,z" in the project's CRS.
  std::string target;      ///< "x,y,z".
  std::string background;  ///< "#RRGGBB" or "sky".
  std::string colourBy;
  std::string time;
  std::string style;
  std::string theme;
  std::string viewFile;  ///< path of a saved view, applied first.
  std::optional<int> lod;
  int samples = 64;
};

/// The picture and the commands that bring a session to it, to be applied when all files are read.
struct PicturePlan {
  PictureJob job;
  std::vector<session::Command> commands;
};

/// Fails with kArgumentInvalid or kDocumentInvalid.
base::Result<PicturePlan> planPicture(const PictureOptions& options);

}  // namespace stadtblick::batch
