#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "model/image.hpp"
#include "ui/input_event.hpp"

struct GLFWwindow;

namespace stadtblick::ui {

enum class PointerShape : std::uint8_t { kArrow, kText, kHand, kResize };

/// A window with an OpenGL context that is current. Everything done in it comes out as input events.
class Window {
 public:
  /// Fails with kDisplayUnavailable, with the reason and the way out.
  static base::Result<std::unique_ptr<Window>> open(int width, int height, const std::string& title);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  /// Waits up to `timeoutSeconds` for input (0: only looks) and returns what came, in order.
  std::vector<InputEvent> takeInput(double timeoutSeconds);
  /// Wakes a waiting takeInput; any thread.
  static void wake();

  int width() const;  ///< pixels of the content.
  int height() const;
  /// Pixels a unit of 96 dpi, as the desktop says.
  float contentScale() const;
  double seconds() const;  ///< since the window opened.
  bool hasFocus() const;
  void swap();
  void setTitle(const std::string& title);
  void setPointer(PointerShape shape);
  std::string clipboard() const;
  void setClipboard(const std::string& text);
  /// What was drawn last, before swap().
  model::Image read() const;
  bool resized();  ///< since the last call; a frame is wanted then.

 private:
  Window() = default;
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace stadtblick::ui
