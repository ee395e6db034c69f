#pragma once

#include <cstdint>
#include <vector>

struct ImGuiWindow;

namespace stadtblick::ui {

/// The order in which Tab goes through everything that can be used, across all panels: that in which it was
/// drawn.
class FocusRing {
 public:
  void beginFrame();
  /// Focus goes to the next (+1) or the previous (-1) item.
  void step(int direction);
  /// Focus goes to an item when it is drawn next.
  void request(std::uint32_t item) { wanted_ = item; }
  /// To be called behind each item that can be focused; `text` where typing starts at once.
  void item(bool text = false);
  /// The last item has the keyboard and shows it.
  static bool lastItemFocused();

 private:
  std::vector<std::uint32_t> items_;
  std::vector<std::uint32_t> previous_;  ///< of the last frame, complete.
  std::uint32_t wanted_ = 0;
};

}  // namespace stadtblick::ui
