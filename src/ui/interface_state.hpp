#pragma once

#include <cstdint>
#include <deque>
#include <string>

#include "base/diagnostic.hpp"
#include "session/recent_files.hpp"

namespace stadtblick::ui {

/// A sentence shown for some seconds over the view.
struct Notification {
  base::Severity severity = base::Severity::kInfo;
  std::string text;
  double until = 0;  ///< seconds on the interface's clock.
};

enum class Dialog : std::uint8_t { kNone, kOpen, kSettings, kHelp, kPicture, kExport };

/// What the interface shows beside the document: which panels and dialogs are open. Nothing here changes a
/// picture, so none of it is a command.
struct InterfaceState {
  bool leftOpen = true;
  bool rightOpen = true;
  std::string leftPanel = "objects";
  std::string rightPanel = "attributes";
  Dialog dialog = Dialog::kNone;
  std::string search;
  bool focusSearch = false;
  bool showCodes = false;  ///< raw codes and names of the file in the attribute panel.
  std::deque<Notification> notifications;
  session::RecentFiles recent;
  double now = 0;  ///< seconds since the window opened, or of the recording.
  bool closing = false;

  void notify(base::Severity severity, std::string text) {
    constexpr double kSeconds = 6;
    constexpr std::size_t kMost = 3;
    notifications.push_back({severity, std::move(text), now + kSeconds});
    if (notifications.size() > kMost) notifications.pop_front();
  }
};

}  // namespace stadtblick::ui
