#include "ui/viewer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <optional>

#include "base/atomic_file.hpp"
#include "io/image_file.hpp"
#include "session/data_report.hpp"
#include "ui/replay.hpp"
#include "ui/state_dump.hpp"
#include "ui/viewer_window.hpp"

namespace stadtblick::ui {

namespace {

enum Exit : int { kGood = 0, kWrongCall = 2, kNotDone = 3 };

void say(const base::Diagnostics& findings, const base::Messages& messages) {
  for (const auto& finding : findings) fmt::print(stderr, "{}\n", session::findingText(finding, messages));
}

bool isTest(const ViewerOptions& options) {
  return !options.replayInput.empty() || !options.screenshot.empty() || !options.dumpState.empty() ||
         !options.frameTimes.empty();
}

/// Settings of the user, then what the call says otherwise, for this window only. A damaged file of settings
/// is said and costs the settings, not the view.
base::Diagnostics applySettings(session::Session& session, const ViewerOptions& options) {
  base::Diagnostics findings;
  if (!isTest(options)) {
    const auto loaded = session.useSettingsFile(session::Settings::defaultFile());
    say(loaded.diagnostics(), session.messages());
  }
  const auto set = [&](const char* id, const std::string& value) {
    if (value.empty()) return;
    auto done = session.apply(session::SetSetting{id, value, true});
    findings.append(std::move(done.diagnostics()));
  };
  set("interface.language", options.language);
  set("interface.theme", options.theme);
  if (options.prepareAbove) set("scene.prepareAbove", std::to_string(*options.prepareAbove));
  if (options.scale > 0) set("interface.scale", fmt::format("{:g}", options.scale));
  return findings;
}

/// A bad option must be known before a window opens.
struct Prepared {
  std::optional<Replay> replay;
  std::optional<Recording> recording;
};
base::Result<Prepared> prepare(const ViewerOptions& options) {
  Prepared prepared;
  if (!options.replayInput.empty()) {
    auto replay = Replay::load(options.replayInput);
    if (!replay) return base::Result<Prepared>::failure(std::move(replay.diagnostics()));
    prepared.replay = std::move(replay).value();
  }
  if (!options.recordInput.empty()) {
    auto recording = Recording::create(options.recordInput);
    if (!recording) return base::Result<Prepared>::failure(std::move(recording.diagnostics()));
    prepared.recording = std::move(recording).value();
  }
  return prepared;
}

/// A window that is closed while files are read was still good for looking.
int exitCode(const session::Session& session) {
  if (session.loading() || session.snapshot()->layers.empty()) return kGood;
  return static_cast<int>(session::outcomeOf(*session.snapshot()));
}

base::Diagnostics writeOutputs(const ViewerOptions& options, ViewerWindow& window) {
  base::Diagnostics findings;
  const auto write = [&](const std::string& path, const std::string& text) {
    if (path.empty()) return;
    auto done = base::writeFileAtomically(path, text);
    findings.append(std::move(done.diagnostics()));
  };
  write(options.dumpState, stateAsJson(window));
  write(options.frameTimes, frameTimesCsv(window.frames()));
  if (!options.screenshot.empty()) {
    auto done = io::writePng(options.screenshot, window.picture(), {{"Software", "Stadtblick"}});
    findings.append(std::move(done.diagnostics()));
  }
  return findings;
}

}  // namespace

int runViewer(const ViewerOptions& options) {
  session::Session session(base::Resources::locate());
  base::Diagnostics wrong = applySettings(session, options);
  say(wrong, session.messages());
  if (wrong.hasErrors()) return kWrongCall;
  // Tiles have the highest level of detail and the first theme alone.
  if (std::ranges::none_of(options.commands, [](const session::Command& command) {
        return std::holds_alternative<session::SetLod>(command) ||
               std::holds_alternative<session::SetTheme>(command);
      }))
    session.useCache(session::cacheFolder());
  auto prepared = prepare(options);
  if (!prepared) {
    say(prepared.diagnostics(), session.messages());
    return kNotDone;
  }
  auto window = ViewerWindow::open(session, options.width, options.height);
  if (!window) {
    say(window.diagnostics(), session.messages());
    return kNotDone;
  }
  ViewerWindow& viewer = *window.value();
  if (!options.files.empty()) {
    const auto opened = session.apply(session::OpenFiles{options.files, options.reader, options.crs});
    say(opened.diagnostics(), session.messages());
    if (!opened) return kWrongCall;
  }
  for (const session::Command& command : options.commands) {
    if (std::holds_alternative<session::SetColourBy>(command)) {
      viewer.applyWhenRead(command);
      continue;
    }
    const auto done = session.apply(command);
    say(done.diagnostics(), session.messages());
    if (!done) return kWrongCall;
  }
  viewer.setUsersFiles(!isTest(options));
  if (prepared->replay) viewer.setReplay(*std::move(prepared->replay));
  if (prepared->recording) viewer.setRecording(*std::move(prepared->recording));
  viewer.run(isTest(options) && (options.replayInput.empty() || !options.screenshot.empty() ||
                                 !options.dumpState.empty() || !options.frameTimes.empty()));
  base::Diagnostics failed = writeOutputs(options, viewer);
  say(failed, session.messages());
  if (failed.hasErrors()) return kNotDone;
  return exitCode(session);
}

}  // namespace stadtblick::ui
