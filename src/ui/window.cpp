#include "ui/window.hpp"

#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace stadtblick::ui {

struct Window::State {
  GLFWwindow* window = nullptr;
  std::vector<InputEvent> events;
  double x = 0;
  double y = 0;
  bool refreshed = true;
  std::array<GLFWcursor*, 4> cursors{};
  PointerShape shape = PointerShape::kArrow;

  static State& of(GLFWwindow* window) { return *static_cast<State*>(glfwGetWindowUserPointer(window)); }

  InputEvent& add(InputKind kind) {
    InputEvent& event = events.emplace_back();
    event.kind = kind;
    event.seconds = glfwGetTime();
    event.x = x;
    event.y = y;
    return event;
  }
};

namespace {

using WindowResult = base::Result<std::unique_ptr<Window>>;

std::string lastReason() {
  const char* words = nullptr;
  glfwGetError(&words);
  std::string reason = words != nullptr ? words : "the display does not answer";
  while (!reason.empty() && (reason.back() == '.' || reason.back() == '\n')) reason.pop_back();
  return reason;
}

constexpr std::pair<int, Key> kNamedKeys[] = {{GLFW_KEY_LEFT, Key::kLeft},
                                              {GLFW_KEY_RIGHT, Key::kRight},
                                              {GLFW_KEY_UP, Key::kUp},
                                              {GLFW_KEY_DOWN, Key::kDown},
                                              {GLFW_KEY_PAGE_UP, Key::kPageUp},
                                              {GLFW_KEY_PAGE_DOWN, Key::kPageDown},
                                              {GLFW_KEY_HOME, Key::kHome},
                                              {GLFW_KEY_END, Key::kEnd},
                                              {GLFW_KEY_INSERT, Key::kInsert},
                                              {GLFW_KEY_DELETE, Key::kDelete},
                                              {GLFW_KEY_BACKSPACE, Key::kBackspace},
                                              {GLFW_KEY_SPACE, Key::kSpace},
                                              {GLFW_KEY_ENTER, Key::kEnter},
                                              {GLFW_KEY_KP_ENTER, Key::kEnter},
                                              {GLFW_KEY_ESCAPE, Key::kEscape},
                                              {GLFW_KEY_TAB, Key::kTab},
                                              {GLFW_KEY_KP_ADD, Key::kPlus},
                                              {GLFW_KEY_KP_SUBTRACT, Key::kMinus},
                                              {GLFW_KEY_LEFT_SHIFT, Key::kShift},
                                              {GLFW_KEY_RIGHT_SHIFT, Key::kShift},
                                              {GLFW_KEY_LEFT_CONTROL, Key::kControl},
                                              {GLFW_KEY_RIGHT_CONTROL, Key::kControl},
                                              {GLFW_KEY_LEFT_ALT, Key::kAlt},
                                              {GLFW_KEY_RIGHT_ALT, Key::kAlt}};

/// GLFW names keys by their place on an American keyboard; Ctrl+Z must be where Z is printed.
Key keyOf(int key, int scancode) {
  for (const auto& [code, named] : kNamedKeys)
    if (code == key) return named;
  if (key >= GLFW_KEY_F1 && key <= GLFW_KEY_F12)
    return static_cast<Key>(static_cast<int>(Key::kF1) + key - GLFW_KEY_F1);
  if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9)
    return static_cast<Key>(static_cast<int>(Key::kDigit0) + key - GLFW_KEY_KP_0);
  if (const char* printed = glfwGetKeyName(key, scancode); printed != nullptr && printed[1] == 0) {
    if (const auto named = keyFromName(printed)) return *named;
    if (*printed == '+') return Key::kPlus;
    if (*printed == '-') return Key::kMinus;
    if (*printed == ',') return Key::kComma;
  }
  if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9)
    return static_cast<Key>(static_cast<int>(Key::kDigit0) + key - GLFW_KEY_0);
  return Key::kOther;
}

std::uint8_t modifiersOf(int mods) {
  std::uint8_t modifiers = kNoModifier;
  if ((mods & GLFW_MOD_SHIFT) != 0) modifiers |= kShift;
  if ((mods & GLFW_MOD_CONTROL) != 0) modifiers |= kControl;
  if ((mods & GLFW_MOD_ALT) != 0) modifiers |= kAlt;
  return modifiers;
}

std::uint8_t modifiersHeld(GLFWwindow* window) {
  const auto held = [window](int left, int right) {
    return glfwGetKey(window, left) == GLFW_PRESS || glfwGetKey(window, right) == GLFW_PRESS;
  };
  std::uint8_t modifiers = kNoModifier;
  if (held(GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT)) modifiers |= kShift;
  if (held(GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL)) modifiers |= kControl;
  if (held(GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT)) modifiers |= kAlt;
  return modifiers;
}

}  // namespace

WindowResult Window::open(int width, int height, const std::string& title) {
  const auto refuse = [](const std::string& reason) {
    return WindowResult::failure(base::DiagnosticCode::kDisplayUnavailable, {}, {reason});
  };
  if (glfwInit() != GLFW_TRUE) return refuse(lastReason());
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_COMPAT_PROFILE);
  glfwWindowHint(GLFW_SAMPLES, 0);
  glfwWindowHint(GLFW_DEPTH_BITS, 0);
  glfwWindowHint(GLFW_STENCIL_BITS, 0);
  glfwWindowHintString(GLFW_X11_CLASS_NAME, "stadtblick");
  GLFWwindow* handle = glfwCreateWindow(width, height, title.c_str(), nullptr, nullptr);
  if (handle == nullptr) {
    const std::string reason = lastReason();
    glfwTerminate();
    return refuse(reason);
  }
  std::unique_ptr<Window> window(new Window());
  window->state_ = std::make_unique<State>();
  window->state_->window = handle;
  glfwSetWindowUserPointer(handle, window->state_.get());
  glfwMakeContextCurrent(handle);
  glfwSwapInterval(1);
  glfwSetTime(0);
  glfwSetWindowSizeLimits(handle, 640, 400, GLFW_DONT_CARE, GLFW_DONT_CARE);
  window->state_->cursors = {nullptr, glfwCreateStandardCursor(GLFW_IBEAM_CURSOR),
                             glfwCreateStandardCursor(GLFW_HAND_CURSOR),
                             glfwCreateStandardCursor(GLFW_HRESIZE_CURSOR)};
  glfwSetCursorPosCallback(handle, [](GLFWwindow* w, double x, double y) {
    State& state = State::of(w);
    int windowWidth = 1;
    int pixels = 1;
    glfwGetWindowSize(w, &windowWidth, nullptr);
    glfwGetFramebufferSize(w, &pixels, nullptr);
    const double ratio = double(pixels) / std::max(1, windowWidth);
    state.x = x * ratio;
    state.y = y * ratio;
    state.add(InputKind::kPointerMove);
  });
  glfwSetCursorEnterCallback(handle, [](GLFWwindow* w, int entered) {
    if (entered == GLFW_FALSE) State::of(w).add(InputKind::kPointerLeave);
  });
  glfwSetMouseButtonCallback(handle, [](GLFWwindow* w, int button, int action, int mods) {
    if (button > 2) return;
    InputEvent& event =
        State::of(w).add(action == GLFW_PRESS ? InputKind::kPointerDown : InputKind::kPointerUp);
    event.button = button;
    event.modifiers = modifiersOf(mods);
  });
  glfwSetScrollCallback(handle, [](GLFWwindow* w, double x, double y) {
    InputEvent& event = State::of(w).add(InputKind::kScroll);
    event.scrollX = x;
    event.scrollY = y;
    event.modifiers = modifiersHeld(w);
  });
  glfwSetKeyCallback(handle, [](GLFWwindow* w, int key, int scancode, int action, int mods) {
    InputEvent& event = State::of(w).add(action == GLFW_RELEASE ? InputKind::kKeyUp : InputKind::kKeyDown);
    event.key = keyOf(key, scancode);
    event.modifiers = modifiersOf(mods);
  });
  glfwSetCharCallback(handle, [](GLFWwindow* w, unsigned character) {
    State::of(w).add(InputKind::kText).character = character;
  });
  glfwSetDropCallback(handle, [](GLFWwindow* w, int count, const char** paths) {
    State::of(w).add(InputKind::kDrop).paths.assign(paths, paths + count);
  });
  glfwSetWindowCloseCallback(handle, [](GLFWwindow* w) { State::of(w).add(InputKind::kClose); });
  glfwSetFramebufferSizeCallback(handle, [](GLFWwindow* w, int, int) { State::of(w).refreshed = true; });
  glfwSetWindowRefreshCallback(handle, [](GLFWwindow* w) { State::of(w).refreshed = true; });
  glfwSetWindowContentScaleCallback(handle,
                                    [](GLFWwindow* w, float, float) { State::of(w).refreshed = true; });
  return window;
}

Window::~Window() {
  if (!state_) return;
  for (GLFWcursor* cursor : state_->cursors)
    if (cursor != nullptr) glfwDestroyCursor(cursor);
  glfwDestroyWindow(state_->window);
  glfwTerminate();
}

std::vector<InputEvent> Window::takeInput(double timeoutSeconds) {
  if (timeoutSeconds > 0)
    glfwWaitEventsTimeout(timeoutSeconds);
  else
    glfwPollEvents();
  return std::exchange(state_->events, {});
}

void Window::wake() { glfwPostEmptyEvent(); }

int Window::width() const {
  int width = 0;
  glfwGetFramebufferSize(state_->window, &width, nullptr);
  return std::max(1, width);
}

int Window::height() const {
  int height = 0;
  glfwGetFramebufferSize(state_->window, nullptr, &height);
  return std::max(1, height);
}

float Window::contentScale() const {
  float scale = 1;
  glfwGetWindowContentScale(state_->window, &scale, nullptr);
  return std::clamp(scale, 0.5F, 4.0F);
}

double Window::seconds() const { return glfwGetTime(); }
bool Window::hasFocus() const { return glfwGetWindowAttrib(state_->window, GLFW_FOCUSED) == GLFW_TRUE; }
void Window::swap() { glfwSwapBuffers(state_->window); }
void Window::setTitle(const std::string& title) { glfwSetWindowTitle(state_->window, title.c_str()); }
bool Window::resized() { return std::exchange(state_->refreshed, false); }

void Window::setPointer(PointerShape shape) {
  if (shape == state_->shape) return;
  state_->shape = shape;
  glfwSetCursor(state_->window, state_->cursors[static_cast<std::size_t>(shape)]);
}

std::string Window::clipboard() const {
  const char* text = glfwGetClipboardString(state_->window);
  return text != nullptr ? text : "";
}

void Window::setClipboard(const std::string& text) { glfwSetClipboardString(state_->window, text.c_str()); }

model::Image Window::read() const {
  model::Image image;
  image.width = static_cast<std::uint32_t>(width());
  image.height = static_cast<std::uint32_t>(height());
  const std::size_t row = std::size_t{image.width} * 4;
  std::vector<std::uint8_t> upsideDown(row * image.height);
  glPixelStorei(GL_PACK_ALIGNMENT, 1);
  glReadPixels(0, 0, width(), height(), GL_RGBA, GL_UNSIGNED_BYTE, upsideDown.data());
  image.rgba.resize(upsideDown.size());
  for (std::size_t y = 0; y < image.height; ++y)
    std::copy_n(upsideDown.data() + (image.height - 1 - y) * row, row, image.rgba.data() + y * row);
  for (std::size_t i = 3; i < image.rgba.size(); i += 4) image.rgba[i] = 255;
  return image;
}

}  // namespace stadtblick::ui
