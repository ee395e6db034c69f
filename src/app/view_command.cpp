#include "app/command_line.hpp"
#include "ui/viewer.hpp"

namespace stadtblick::app {

namespace {

struct Options {
  InputOptions input;
  batch::PictureOptions picture;  ///< what is seen first; no file is written.
  ui::ViewerOptions viewer;
  std::string windowSize;
};

void addWindowOptions(CLI::App& command, Options& options, const base::Messages& messages) {
  ui::ViewerOptions& viewer = options.viewer;
  command.add_option("--window", options.windowSize,
                     messages.text("Size of the window in pixels, 1280x720 unless said otherwise"));
  command.add_option("--interface", viewer.theme, messages.text("Colours of the interface: light or dark"))
      ->check(CLI::IsMember({"light", "dark", "system"}));
  command.add_option("--scale", viewer.scale, messages.text("Size of the interface, 0.75 to 3"));
  command.add_option("--record", viewer.recordInput, messages.text("Write all input to this file"));
  command.add_option("--replay", viewer.replayInput, messages.text("Act out the input of this file"));
  command.add_option("--screenshot", viewer.screenshot,
                     messages.text("Write the window to this PNG when all is done, and close it"));
  command.add_option("--dump-state", viewer.dumpState,
                     messages.text("Write what the window shows to this JSON file, and close it"));
  command.add_option("--frame-times", viewer.frameTimes,
                     messages.text("Write the time of each frame to this CSV file, and close the window"));
}

session::Outcome runView(const Options& options, const Surroundings& surroundings) {
  // The same words as for a picture; its file is not written.
  batch::PictureOptions picture = options.picture;
  picture.output = "window.png";
  picture.size = options.windowSize.empty() ? "1280x720" : options.windowSize;
  auto plan = batch::planPicture(picture);
  printFindings(plan.diagnostics(), surroundings.messages);
  if (!plan) return session::Outcome::kWrongCall;
  ui::ViewerOptions viewer = options.viewer;
  viewer.files = options.input.files;
  viewer.reader = options.input.reader;
  viewer.crs = options.input.crs;
  viewer.language = options.input.language;
  viewer.prepareAbove = options.input.prepareAbove;
  viewer.commands = std::move(plan->commands);
  viewer.width = plan->job.size.width;
  viewer.height = plan->job.size.height;
  return static_cast<session::Outcome>(ui::runViewer(viewer));
}

}  // namespace

Run addViewCommand(CLI::App& app, const Surroundings& surroundings) {
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("view", surroundings.messages.text("Look at files in a window"));
  addInputOptions(*command, options->input, surroundings.messages, Files::kOptional);
  addCacheOption(*command, options->input, surroundings.messages);
  addSceneOptions(*command, options->picture, surroundings.messages);
  addWindowOptions(*command, *options, surroundings.messages);
  return [options, &surroundings] { return runView(*options, surroundings); };
}

}  // namespace stadtblick::app
