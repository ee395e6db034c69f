#pragma once

#include <array>
#include <deque>
#include <functional>
#include <vector>

#include "ui/input_event.hpp"

namespace stadtblick::ui {

/// Hands input events to Dear ImGui, as many a frame as it can tell apart: a press and its release never fall
/// into one frame, so that no click is lost however slow frames are.
class InputFeed {
 public:
  /// What one frame got beside what ImGui's own state holds.
  struct Frame {
    std::vector<InputEvent> keys;  ///< key-down events, repeats included.
    std::vector<std::string> dropped;
    double wheel = 0;
    std::uint8_t modifiers = kNoModifier;
    bool closed = false;
  };

  /// Gives ImGui's current context its key map and takes over its clipboard.
  void attach(std::function<std::string()> readClipboard,
              std::function<void(const std::string&)> writeClipboard);

  void add(const InputEvent& event) { waiting_.push_back(event); }
  bool empty() const { return waiting_.empty(); }
  /// To be called before ImGui's new frame.
  Frame feed();
  bool isDown(Key key) const { return down_[static_cast<std::size_t>(key)]; }
  std::uint8_t modifiers() const { return modifiers_; }

 private:
  void apply(const InputEvent& event, Frame& frame);
  bool belongsToNextFrame(const InputEvent& event) const;

  std::deque<InputEvent> waiting_;
  std::array<bool, 256> down_{};
  std::array<bool, 256> keyChanged_{};
  std::array<bool, 3> buttonChanged_{};
  bool pointerMoved_ = false;
  std::uint8_t modifiers_ = kNoModifier;
  std::function<std::string()> readClipboard_;
  std::function<void(const std::string&)> writeClipboard_;
  std::string clipboard_;
};

}  // namespace stadtblick::ui
