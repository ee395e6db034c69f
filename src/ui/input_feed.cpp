#include "ui/input_feed.hpp"

#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <utility>

namespace stadtblick::ui {

namespace {

// Tab is not among them: the focus ring moves over all panels.
constexpr std::pair<ImGuiKey_, Key> kKeyMap[] = {{ImGuiKey_LeftArrow, Key::kLeft},
                                                 {ImGuiKey_RightArrow, Key::kRight},
                                                 {ImGuiKey_UpArrow, Key::kUp},
                                                 {ImGuiKey_DownArrow, Key::kDown},
                                                 {ImGuiKey_PageUp, Key::kPageUp},
                                                 {ImGuiKey_PageDown, Key::kPageDown},
                                                 {ImGuiKey_Home, Key::kHome},
                                                 {ImGuiKey_End, Key::kEnd},
                                                 {ImGuiKey_Insert, Key::kInsert},
                                                 {ImGuiKey_Delete, Key::kDelete},
                                                 {ImGuiKey_Backspace, Key::kBackspace},
                                                 {ImGuiKey_Space, Key::kSpace},
                                                 {ImGuiKey_Enter, Key::kEnter},
                                                 {ImGuiKey_Escape, Key::kEscape},
                                                 {ImGuiKey_A, Key::kA},
                                                 {ImGuiKey_C, Key::kC},
                                                 {ImGuiKey_V, Key::kV},
                                                 {ImGuiKey_X, Key::kX},
                                                 {ImGuiKey_Y, Key::kY},
                                                 {ImGuiKey_Z, Key::kZ}};

bool isPointer(InputKind kind) {
  return kind == InputKind::kPointerDown || kind == InputKind::kPointerUp || kind == InputKind::kPointerMove;
}

/// X11 reports the modifiers before the event: the release of Ctrl still names Ctrl.
std::uint8_t withoutItself(const InputEvent& event) {
  std::uint8_t own = kNoModifier;
  if (event.key == Key::kShift) own = kShift;
  if (event.key == Key::kControl) own = kControl;
  if (event.key == Key::kAlt) own = kAlt;
  const bool down = event.kind == InputKind::kKeyDown;
  return static_cast<std::uint8_t>((event.modifiers & ~own) | (down ? own : 0));
}

}  // namespace

void InputFeed::attach(std::function<std::string()> readClipboard,
                       std::function<void(const std::string&)> writeClipboard) {
  readClipboard_ = std::move(readClipboard);
  writeClipboard_ = std::move(writeClipboard);
  ImGuiIO& io = ImGui::GetIO();
  std::fill(std::begin(io.KeyMap), std::end(io.KeyMap), -1);
  for (const auto& [imguiKey, key] : kKeyMap) io.KeyMap[imguiKey] = static_cast<int>(key);
  io.ClipboardUserData = this;
  io.SetClipboardTextFn = [](void* self, const char* text) {
    static_cast<InputFeed*>(self)->writeClipboard_(text);
  };
  io.GetClipboardTextFn = [](void* data) -> const char* {
    auto& self = *static_cast<InputFeed*>(data);
    self.clipboard_ = self.readClipboard_();
    return self.clipboard_.c_str();
  };
}

bool InputFeed::belongsToNextFrame(const InputEvent& event) const {
  const bool anyButton = std::ranges::find(buttonChanged_, true) != buttonChanged_.end();
  switch (event.kind) {
    case InputKind::kPointerMove:
    case InputKind::kPointerLeave:
    case InputKind::kScroll:
      return anyButton;
    case InputKind::kPointerDown:
    case InputKind::kPointerUp:
      // What lies under the pointer is found at its old place until a frame has passed.
      return anyButton || pointerMoved_;
    case InputKind::kKeyDown:
    case InputKind::kKeyUp:
      return keyChanged_[static_cast<std::size_t>(event.key)];
    default:
      return false;
  }
}

void InputFeed::apply(const InputEvent& event, Frame& frame) {
  ImGuiIO& io = ImGui::GetIO();
  if (isPointer(event.kind)) {
    pointerMoved_ |= io.MousePos.x != float(event.x) || io.MousePos.y != float(event.y);
    io.MousePos = {float(event.x), float(event.y)};
  }
  const auto key = static_cast<std::size_t>(event.key);
  const auto button = static_cast<std::size_t>(event.button);
  switch (event.kind) {
    case InputKind::kPointerDown:
    case InputKind::kPointerUp:
      io.MouseDown[button] = event.kind == InputKind::kPointerDown;
      buttonChanged_[button] = true;
      modifiers_ = event.modifiers;
      break;
    case InputKind::kPointerLeave:
      if (std::ranges::find(io.MouseDown, true) == std::end(io.MouseDown)) io.MousePos = {-FLT_MAX, -FLT_MAX};
      break;
    case InputKind::kScroll:
      io.MouseWheel += float(event.scrollY);
      io.MouseWheelH += float(event.scrollX);
      frame.wheel += event.scrollY;
      break;
    case InputKind::kKeyDown:
    case InputKind::kKeyUp:
      down_[key] = io.KeysDown[key] = event.kind == InputKind::kKeyDown;
      keyChanged_[key] = true;
      modifiers_ = withoutItself(event);
      if (event.kind == InputKind::kKeyDown) frame.keys.push_back(event);
      break;
    case InputKind::kText:
      io.AddInputCharacter(event.character);
      break;
    case InputKind::kDrop:
      frame.dropped.insert(frame.dropped.end(), event.paths.begin(), event.paths.end());
      break;
    case InputKind::kClose:
      frame.closed = true;
      break;
    default:
      break;
  }
}

InputFeed::Frame InputFeed::feed() {
  Frame frame;
  keyChanged_.fill(false);
  buttonChanged_.fill(false);
  pointerMoved_ = false;
  while (!waiting_.empty() && !belongsToNextFrame(waiting_.front())) {
    apply(waiting_.front(), frame);
    waiting_.pop_front();
  }
  frame.modifiers = modifiers_;
  ImGuiIO& io = ImGui::GetIO();
  io.KeyShift = (frame.modifiers & kShift) != 0;
  io.KeyCtrl = (frame.modifiers & kControl) != 0;
  io.KeyAlt = false;  // Alt would open Dear ImGui's own menu layer.
  return frame;
}

}  // namespace stadtblick::ui
