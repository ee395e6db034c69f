#include "app/command_line.hpp"
#include "batch/picture_options.hpp"

namespace stadtblick::app {

namespace {

struct Options {
  InputOptions input;
  batch::PictureOptions picture;
};

void addPictureOptions(CLI::App& command, batch::PictureOptions& options, const base::Messages& messages) {
  command.add_option("-o,--output", options.output, messages.text("The PNG file to write"))->required();
  command.add_option("--size", options.size,
                     messages.text("Size in pixels, 1920x1080 unless said otherwise"));
  command.add_option("--view", options.view,
                     messages.text("Where to look from: iso, north, south, east, west or top"));
  auto* camera =
      command.add_option("--camera", options.camera,
                         messages.text("Position of the camera, x,y,z in the project's reference system"));
  auto* target = command.add_option("--target", options.target, messages.text("Position to look at, x,y,z"));
  camera->needs(target);
  target->needs(camera);
  command
      .add_option("--lod", options.lod,
                  messages.text("Level of detail; the highest there is unless said otherwise"))
      ->check(CLI::Range(0, 4));
  command.add_option("--samples", options.samples,
                     messages.text("Samples for smooth edges and shadows, 1 to 1024"));
  command.add_option("--background", options.background, messages.text("Colour like #C9D6E0, or sky"));
  command.add_option("--color-by,--colour-by", options.colourBy,
                     messages.text("Colour objects by this attribute"));
  command.add_option("--time", options.time,
                     messages.text("Date and time of the sun, 2026-06-21T15:00+02:00"));
  command.add_option("--style", options.style, messages.text("white or textured"));
  command.add_option("--theme", options.theme, messages.text("Appearance theme of the files"));
  command.add_option("--view-spec", options.viewFile, messages.text("Saved view (JSON) to start from"));
}

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
  const auto session = openFiles(options.input, surroundings);
  if (!session) return session::Outcome::kWrongCall;
  const auto snapshot = session->snapshot();
  printFailures(*snapshot, surroundings.messages);
  const auto outcome = session::outcomeOf(*snapshot);
  if (outcome == session::Outcome::kNotDone) return outcome;
  const auto done = draw(*session, plan.value());
  printFindings(done.diagnostics(), surroundings.messages);
  return done ? outcome : session::Outcome::kNotDone;
}

}  // namespace

Run addRenderCommand(CLI::App& app, const Surroundings& surroundings) {
  const auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("render", surroundings.messages.text("Write a picture of files, without a display"));
  addInputOptions(*command, options->input, surroundings.messages);
  addPictureOptions(*command, options->picture, surroundings.messages);
  return [options, &surroundings] { return runRender(*options, surroundings); };
}

}  // namespace stadtblick::app
