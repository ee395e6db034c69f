#pragma once

#include <optional>
#include <string>
#include <vector>

#include "session/command.hpp"

namespace stadtblick::ui {

/// What the window starts with, and what is recorded, replayed and written for tests and benchmarks. With a
/// recording or an output the user's settings are neither read nor written, so that every machine shows the
/// same.
struct ViewerOptions {
  std::vector<std::string> files;
  std::string reader;                      ///< "" for the first that knows a file.
  std::string crs;                         ///< "" for what the files say.
  std::vector<session::Command> commands;  ///< applied after the files were named: time, colours, camera.

  std::string language;             ///< "de", "en"; "" as in the settings.
  std::string theme;                ///< "light", "dark"; "" as in the settings.
  std::optional<int> prepareAbove;  ///< megabytes, as the setting scene.prepareAbove.
  double scale = 0;                 ///< of the interface; 0 as in the settings.
  int width = 1280;                 ///< of the window, in pixels.
  int height = 720;

  std::string recordInput;  ///< file to write every input event to.
  std::string replayInput;  ///< file of input events to act out; the window then ignores the user.
  // Each of these closes the window when the replay is over and the picture is complete:
  std::string screenshot;  ///< PNG of the window.
  std::string dumpState;   ///< JSON: selection, described attributes, camera, view …
  std::string frameTimes;  ///< CSV, a line a frame.
};

/// Opens the window and returns when it is closed: 0; 1 where data was bad; 2 for wrong
/// options; 3 where no file could be read, or no window, recording or output could be had. What went wrong is
/// said on standard error.
int runViewer(const ViewerOptions& options);

}  // namespace stadtblick::ui
