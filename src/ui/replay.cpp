#include "ui/replay.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace stadtblick::ui {

namespace {
// Recordings round their times to something shorter than a frame.
constexpr double kTimeSlack = 0.001;
}  // namespace

base::Result<Replay> Replay::load(const std::string& path) {
  auto events = readRecording(path);
  if (!events) return base::Result<Replay>::failure(std::move(events.diagnostics()));
  Replay replay;
  replay.events_ = std::move(events).value();
  return replay;
}

std::vector<InputEvent> Replay::next(bool settled, bool idle) {
  std::vector<InputEvent> due;
  if (over()) return due;
  const bool waiting = events_[at_].kind == InputKind::kSettle && events_[at_].seconds <= seconds_;
  if (!waiting) seconds_ += kFrameSeconds;
  if (idle) seconds_ = std::max(seconds_, events_[at_].seconds);
  while (!over() && events_[at_].seconds <= seconds_ + kTimeSlack) {
    if (events_[at_].kind == InputKind::kSettle) {
      // What was done in this frame may unsettle it again.
      if (!settled || !due.empty()) break;
    } else {
      due.push_back(events_[at_]);
    }
    ++at_;
  }
  return due;
}

base::Result<Recording> Recording::create(const std::string& path) {
  Recording recording;
  recording.file_.open(path, std::ios::trunc);
  if (!recording.file_)
    return base::Result<Recording>::failure(base::DiagnosticCode::kFileNotWritable, {path, 0, {}},
                                            {path, std::strerror(errno)});
  return recording;
}

void Recording::add(const InputEvent& event) { file_ << toJsonLine(event) << '\n' << std::flush; }

std::string frameTimesCsv(const std::vector<FrameTime>& frames) {
  std::string csv = "start_s,interface_ms,scene_ms,show_ms,whole_ms,moving,samples\n";
  for (const FrameTime& f : frames)
    csv += fmt::format("{:.4f},{:.2f},{:.2f},{:.2f},{:.2f},{},{}\n", f.start, f.interface, f.scene, f.show,
                       f.whole, f.moving ? 1 : 0, f.samples);
  return csv;
}

}  // namespace stadtblick::ui
