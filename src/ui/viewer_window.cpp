#include "ui/viewer_window.hpp"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "batch/picture_job.hpp"
#include "ui/actions.hpp"
#include "ui/input_feed.hpp"
#include "ui/overlay_texture.hpp"
#include "ui/shell.hpp"

namespace stadtblick::ui {

namespace {

using WindowResult = base::Result<std::unique_ptr<ViewerWindow>>;

constexpr int kFramesAfterInput = 3;          // for controls to settle into their places
constexpr double kLoadingFrameSeconds = 0.1;  // progress bars
constexpr double kIdleSeconds = 0.5;          // between looks at a session that rests

bool wantsDark(const session::Settings& settings) {
  const std::string theme = settings.text("interface.theme");
  if (theme != "system") return theme == "dark";
  const char* desktop = std::getenv("GTK_THEME");
  return desktop != nullptr && std::string_view(desktop).ends_with("dark");
}

/// Dear ImGui's context, current while it lives.
struct Controls {
  Controls() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false;  // an idle window draws nothing
    ImGui_ImplOpenGL3_Init("#version 330");
  }
  ~Controls() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext();
  }
  Controls(const Controls&) = delete;
  Controls& operator=(const Controls&) = delete;
};

}  // namespace

struct ViewerWindow::State {
  State(session::Session& s, std::unique_ptr<Window> w, std::unique_ptr<render::RenderSurface> r)
      : session(s),
        window(std::move(w)),
        surface(std::move(r)),
        renderer(*surface, session),
        view(session, renderer),
        shell(panels) {
    registerPlannerPanels(panels);
    feed.attach([this] { return window->clipboard(); },
                [this](const std::string& text) { window->setClipboard(text); });
    session.setPictureHandler([this](const session::SavePicture& command) {
      const int samples = static_cast<int>(session.settings().number("picture.samples"));
      auto done =
          batch::writePicture(session, renderer, {command.path, {command.width, command.height}, samples});
      wanted = kFramesAfterInput;
      return done;
    });
  }
  ~State() { session.setPictureHandler({}); }

  session::Session& session;
  std::unique_ptr<Window> window;
  std::unique_ptr<render::RenderSurface> surface;
  render::Renderer renderer;
  Controls controls;
  OverlayTexture overlay;
  Look look;
  FocusRing focus;
  Translator tr;
  InputFeed feed;
  InterfaceState state;
  ViewController view;
  PanelRegistry panels;
  Shell shell;
  std::optional<Replay> replay;
  std::vector<session::Command> later;
  std::optional<Recording> recording;
  bool usersFiles = false;
  std::set<std::string> announced;  ///< layers whose import was reported.
  render::FrameState drawn;
  session::Revision drawnRevision = 0;
  int wanted = kFramesAfterInput;
  double lastFrame = 0;
  bool firstFrame = true;
  std::vector<FrameTime> frames;
  model::Image picture;

  bool settled() const {
    return later.empty() && !session.loading() && !session.exporting() && session.activity().settled() &&
           drawn.tilesPending == 0 && !view.animating() && feed.empty();
  }
  bool complete() const {
    return settled() && drawn.finished() && wanted == 0 && (!replay || replay->over());
  }

  void restyle();
  void takeInput();
  void lookAfterSession();
  void applyLater();
  void announce(const session::Layer& layer);
  bool frameWanted() const;
  double waitSeconds() const;
  void keys(const InputFeed::Frame& input, PanelContext& context);
  ViewKeys heldKeys() const;
  void frame(bool keepPicture);
  void show(bool keepPicture);
};

/// Fonts and lengths follow settings and screen.
void ViewerWindow::State::restyle() {
  const session::Settings& settings = session.settings();
  const double type = settings.number("interface.fontSize") / 14;
  const float scale = float(settings.number("interface.scale") * type) * window->contentScale();
  const bool dark = wantsDark(settings);
  if (scale == look.scale && dark == look.theme.dark && !firstFrame) return;
  if (scale != look.scale || firstFrame) {
    if (!firstFrame) ImGui_ImplOpenGL3_DestroyFontsTexture();
    look.fonts = buildFonts(scale);
    if (!firstFrame) ImGui_ImplOpenGL3_CreateFontsTexture();
    ImGui::GetIO().FontDefault = look.fonts.body;
  }
  look.scale = scale;
  look.theme = dark ? darkTheme() : lightTheme();
  applyTheme(look.theme, scale);
  wanted = std::max(wanted, kFramesAfterInput);
}

void ViewerWindow::State::takeInput() {
  const auto events = window->takeInput(frameWanted() || !feed.empty() || replay ? 0 : waitSeconds());
  if (window->resized()) wanted = kFramesAfterInput;
  if (replay) {
    const bool idle = wanted == 0 && settled();
    for (const InputEvent& event : replay->next(settled() && wanted == 0, idle)) feed.add(event);
    for (const InputEvent& event : events)
      if (event.kind == InputKind::kClose) feed.add(event);
  } else {
    for (const InputEvent& event : events) {
      if (recording) recording->add(event);
      feed.add(event);
    }
  }
  if (!feed.empty()) wanted = kFramesAfterInput;
}

void ViewerWindow::State::announce(const session::Layer& layer) {
  if (layer.state == session::Layer::State::kReady && usersFiles) {
    state.recent.add(layer.path);
    (void)state.recent.save(session::RecentFiles::defaultFile());  // losing it costs a short list
  }
  if (layer.state != session::Layer::State::kFailed) return;
  for (const auto& finding : layer.diagnostics) {
    if (finding.severity != base::Severity::kError) continue;
    state.notify(finding.severity, finding.message(tr(base::diagnosticInfo(finding.code).sentence)));
    return;
  }
}

void ViewerWindow::State::lookAfterSession() {
  if (!session.update()) return;
  wanted = std::max(wanted, kFramesAfterInput);
  for (const auto& layer : session.snapshot()->layers) {
    if (layer->state == session::Layer::State::kLoading || !announced.insert(layer->id).second) continue;
    announce(*layer);
  }
}

/// What is coloured by can be told when everything is read, not before.
void ViewerWindow::State::applyLater() {
  if (later.empty() || session.loading()) return;
  for (const session::Command& command : std::exchange(later, {})) {
    const auto done = session.apply(command);
    for (const auto& finding : done.diagnostics())
      state.notify(finding.severity, finding.message(tr(base::diagnosticInfo(finding.code).sentence)));
  }
  wanted = std::max(wanted, kFramesAfterInput);
}

bool ViewerWindow::State::frameWanted() const {
  return wanted > 0 || !drawn.finished() || view.animating() || view.moving();
}

double ViewerWindow::State::waitSeconds() const {
  double wait = session.loading() || session.exporting() || !session.activity().settled()
                    ? kLoadingFrameSeconds
                    : kIdleSeconds;
  for (const Notification& notice : state.notifications)
    wait = std::min(wait, std::max(0.01, notice.until - state.now));
  return wait;
}

ViewKeys ViewerWindow::State::heldKeys() const {
  ViewKeys keys;
  if (!shell.viewHasKeyboard() || ImGui::GetIO().WantTextInput) return keys;
  const auto axis = [this](Key plus, Key minus) {
    return double(feed.isDown(plus)) - double(feed.isDown(minus));
  };
  const double across = axis(Key::kRight, Key::kLeft);
  const double along = axis(Key::kUp, Key::kDown);
  const bool shift = (feed.modifiers() & kShift) != 0;
  const bool control = (feed.modifiers() & kControl) != 0;
  keys.turn = shift || view.walking() ? across : 0;
  keys.right = shift || view.walking() ? 0 : across;
  keys.pitch = shift ? along : 0;
  keys.forward = shift ? 0 : along;
  keys.zoom = control ? 0 : axis(Key::kPlus, Key::kMinus) + axis(Key::kPageUp, Key::kPageDown);
  return keys;
}

void ViewerWindow::State::keys(const InputFeed::Frame& input, PanelContext& c) {
  const bool typing = ImGui::GetIO().WantTextInput;
  for (const InputEvent& key : input.keys) {
    if (key.key == Key::kTab && (key.modifiers & kControl) == 0) {
      focus.step((key.modifiers & kShift) != 0 ? -1 : 1);
      continue;
    }
    const bool function = key.key >= Key::kF1 && key.key <= Key::kF12;
    const bool control = (key.modifiers & kControl) != 0;
    const bool editing = key.key == Key::kZ || key.key == Key::kY || key.key == Key::kA ||
                         key.key == Key::kC || key.key == Key::kV || key.key == Key::kX;
    if (typing && !function && (!control || editing)) continue;
    // A dialog has the keyboard to itself; F1 closes the help again.
    if (state.dialog != Dialog::kNone && key.key != Key::kF1) continue;
    performKey(key, c);
  }
}

void ViewerWindow::State::show(bool keepPicture) {
  ImGui::Render();
  const ViewArea& area = view.area();
  const int bottom = window->height() - static_cast<int>(area.y + area.height);
  renderer.blit(0, static_cast<int>(area.x), bottom);
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  if (keepPicture) picture = window->read();
  window->swap();
}

void ViewerWindow::State::frame(bool keepPicture) {
  FrameTime time;
  time.start = window->seconds();
  const double seconds = replay ? Replay::kFrameSeconds : std::clamp(time.start - lastFrame, 1e-4, 0.1);
  lastFrame = time.start;
  state.now += replay ? Replay::kFrameSeconds : std::max(0.0, time.start - state.now);
  if (wanted > 0) --wanted;

  tr.bind(session.messages());
  restyle();
  const InputFeed::Frame input = feed.feed();
  state.closing |= input.closed;
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {float(window->width()), float(window->height())};
  io.DeltaTime = float(seconds);
  ImGui_ImplOpenGL3_NewFrame();
  ImGui::NewFrame();
  if (firstFrame) ImGui::SetWindowFocus("view");
  focus.beginFrame();
  view.setArea(Shell::viewArea(state, look.scale, io.DisplaySize.x, io.DisplaySize.y));
  Widgets widgets(look, focus);
  PanelContext c{session, session.snapshot(), widgets, tr, view, state};
  if (!input.dropped.empty()) c.apply(session::OpenFiles{input.dropped, {}, {}});
  keys(input, c);
  const ViewPointer pointer = shell.draw(c, overlay.name());
  view.update(pointer, heldKeys(), seconds);
  window->setPointer(ImGui::GetMouseCursor() == ImGuiMouseCursor_TextInput ? PointerShape::kText
                                                                           : PointerShape::kArrow);
  time.interface = (window->seconds() - time.start) * 1e3;

  const ViewArea& area = view.area();
  const render::PixelSize size{static_cast<int>(area.width), static_cast<int>(area.height)};
  // A held button that changes the picture (the sun's sliders) is a move too.
  const auto revision = session.snapshot()->revision;
  time.moving = view.moving() || (io.MouseDown[0] && revision != drawnRevision);
  drawnRevision = revision;
  drawn = renderer.drawFrame(size, time.moving ? render::Quality::kMoving : render::Quality::kResting);
  time.samples = drawn.samplesDone;
  if (!view.moving()) {
    auto request = batch::overlayFor(*session.snapshot(), view.camera(), renderer.legend(), size);
    request.scale = double(look.scale);
    request.northArrow = false;  // the compass is one
    request.showTime = false;    // the bar below says it
    if (overlay.update(request, session.messages())) wanted = std::max(wanted, 1);
  }
  const double sceneEnd = window->seconds();
  time.scene = (sceneEnd - time.start) * 1e3 - time.interface;
  show(keepPicture);
  time.show = (window->seconds() - sceneEnd) * 1e3;
  time.whole = (window->seconds() - time.start) * 1e3;
  frames.push_back(time);
  firstFrame = false;
}

base::Result<std::unique_ptr<ViewerWindow>> ViewerWindow::open(session::Session& session, int width,
                                                               int height) {
  auto window = Window::open(width, height, "Stadtblick");
  if (!window) return WindowResult::failure(std::move(window.diagnostics()));
  auto surface = render::RenderSurface::adoptCurrent();
  if (!surface) return WindowResult::failure(std::move(surface.diagnostics()));
  std::unique_ptr<ViewerWindow> viewer(new ViewerWindow());
  viewer->state_ = std::make_unique<State>(session, std::move(window).value(), std::move(surface).value());
  return viewer;
}

ViewerWindow::~ViewerWindow() = default;

void ViewerWindow::setUsersFiles(bool on) {
  state_->usersFiles = on;
  if (on) state_->state.recent.load(session::RecentFiles::defaultFile());
}

void ViewerWindow::applyWhenRead(session::Command command) { state_->later.push_back(std::move(command)); }
void ViewerWindow::setReplay(Replay replay) { state_->replay = std::move(replay); }
void ViewerWindow::setRecording(Recording recording) { state_->recording = std::move(recording); }

void ViewerWindow::run(bool untilComplete) {
  State& s = *state_;
  double lastLoadingFrame = 0;
  while (!s.state.closing) {
    s.takeInput();
    s.lookAfterSession();
    s.applyLater();
    const bool busy = s.session.loading() || s.session.exporting() || !s.session.activity().settled();
    if (busy && s.window->seconds() - lastLoadingFrame >= kLoadingFrameSeconds) {
      lastLoadingFrame = s.window->seconds();
      s.wanted = std::max(s.wanted, 1);
    }
    std::erase_if(s.state.notifications, [&](const Notification& n) {
      const bool over = n.until <= s.window->seconds() && !s.replay;
      if (over) s.wanted = std::max(s.wanted, 2);
      return over;
    });
    if (untilComplete && s.complete()) break;
    if (s.frameWanted()) s.frame(false);
  }
  if (!s.state.closing) s.frame(true);
}

const session::Session& ViewerWindow::session() const { return state_->session; }
const InterfaceState& ViewerWindow::state() const { return state_->state; }
const ViewController& ViewerWindow::view() const { return state_->view; }
bool ViewerWindow::dark() const { return state_->look.theme.dark; }
const std::vector<FrameTime>& ViewerWindow::frames() const { return state_->frames; }
const model::Image& ViewerWindow::picture() const { return state_->picture; }

}  // namespace stadtblick::ui
