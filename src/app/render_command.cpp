#include "app/command_line.hpp"

namespace stadtblick::app {

namespace {

struct Options {
  InputOptions input;
  batch::PictureOptions picture;
};

/// The commands of the plan, then the picture.
base::Result<base::Done> draw(session::Session& session, const batch::PicturePlan& plan) {
  for (const auto& command : plan.commands)
    if (auto done = session.apply(command); !done) return done;
  auto surface = render::RenderSurface::createOffscreen();
  if (!surface) return base::Result<base::Done>::failure(std::move(surface.diagnostics()));
  render::Renderer renderer(*surface.value(), session);
  return batch::writePicture(session, renderer, plan.job);
}

session::Outcome runRender(const Options& options, const Surroundings& surroundings) {
  const auto plan = batch::planPicture(options.picture);
  printFindings(plan.diagnostics(), surroundings.messages);
  if (!plan) return session::Outcome::kWrongCall;
  // Tiles have the highest level of detail and the first theme alone.
  const bool plain = options.picture.lod || !options.picture.theme.empty();
  const auto session =
      openFiles(options.input, surroundings, plain ? LargeFiles::kWhole : LargeFiles::kPrepared);
  if (!session) return session::Outcome::kWrongCall;
  const auto snapshot = session->snapshot();
  printFailures(*snapshot, surroundings.messages);
  printErrors(*snapshot, surroundings.messages);
  const auto outcome = session::outcomeOf(*snapshot);
  if (outcome == session::Outcome::kNotDone) return outcome;
  const auto done = draw(*session, plan.value());
  printFindings(done.diagnostics(), surroundings.messages);
  return done ? outcome : session::Outcome::kNotDone;
}

}  // namespace

Run addRenderCommand(CLI::App& app, const Surroundings& surroundings) {
  const auto options = std::make_shared<Options>();
  const auto& messages = surroundings.messages;
  CLI::App* command =
      app.add_subcommand("render", messages.text("Write a picture of files, without a display"));
  addInputOptions(*command, options->input, messages);
  addCacheOption(*command, options->input, messages);
  addSceneOptions(*command, options->picture, messages);
  command->add_option("-o,--output", options->picture.output, messages.text("The PNG file to write"))
      ->required();
  command->add_option("--size", options->picture.size,
                      messages.text("Size in pixels, 1920x1080 unless said otherwise"));
  command->add_option("--samples", options->picture.samples,
                      messages.text("Samples for smooth edges and shadows, 1 to 1024"));
  return [options, &surroundings] { return runRender(*options, surroundings); };
}

}  // namespace stadtblick::app
