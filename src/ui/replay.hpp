#pragma once

#include <fstream>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "ui/input_event.hpp"

namespace stadtblick::ui {

/// Acts out a recording on a clock of its own: a frame takes 1/60 s whatever it costs, so that the same
/// recording gives the same frames on every machine.
class Replay {
 public:
  static constexpr double kFrameSeconds = 1.0 / 60;

  static base::Result<Replay> load(const std::string& path);

  /// The events of the next frame. `settled`: nothing is being read, built or flown to; a settle event lets
  /// nothing past it before. `idle`: no frame is wanted, the clock jumps to the next event.
  std::vector<InputEvent> next(bool settled, bool idle);
  bool over() const { return at_ == events_.size(); }

 private:
  std::vector<InputEvent> events_;
  std::size_t at_ = 0;
  double seconds_ = 0;
};

/// Writes events to a file as they come.
class Recording {
 public:
  /// Fails with kFileNotWritable.
  static base::Result<Recording> create(const std::string& path);
  void add(const InputEvent& event);

 private:
  std::ofstream file_;
};

/// Where the time of a frame went, in milliseconds.
struct FrameTime {
  double start = 0;  ///< seconds since the window opened.
  double interface = 0;
  double scene = 0;
  double show = 0;   ///< controls drawn, buffers swapped.
  double whole = 0;  ///< until the next frame could start.
  bool moving = false;
  int samples = 0;
};

/// A CSV of frame times; written when it is destroyed or finished.
std::string frameTimesCsv(const std::vector<FrameTime>& frames);

}  // namespace stadtblick::ui
