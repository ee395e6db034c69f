#pragma once

#include <memory>
#include <vector>

#include "session/session.hpp"
#include "ui/interface_state.hpp"
#include "ui/replay.hpp"
#include "ui/window.hpp"

namespace stadtblick::ui {

class ViewController;

/// A session in a window: takes input, draws what changed, and sleeps when nothing does.
class ViewerWindow {
 public:
  /// Fails with kDisplayUnavailable and kGraphicsUnavailable.
  static base::Result<std::unique_ptr<ViewerWindow>> open(session::Session& session, int width, int height);
  ~ViewerWindow();
  ViewerWindow(const ViewerWindow&) = delete;
  ViewerWindow& operator=(const ViewerWindow&) = delete;

  /// Recent files are read and kept.
  void setUsersFiles(bool on);
  /// Applied when no file is being read any more.
  void applyWhenRead(session::Command command);
  void setReplay(Replay replay);
  void setRecording(Recording recording);

  /// Until the window is closed; `untilComplete`: or until the replay is over, nothing is being read and the
  /// picture is refined.
  void run(bool untilComplete);

  const session::Session& session() const;
  const InterfaceState& state() const;
  const ViewController& view() const;
  bool dark() const;
  const std::vector<FrameTime>& frames() const;
  /// The window as it was drawn last.
  const model::Image& picture() const;

 private:
  ViewerWindow() = default;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::ui
