#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "app/command_line.hpp"

namespace stadtblick::app {

Run addInfoCommand(CLI::App& app, const Surroundings& surroundings) {
  struct Options {
    InputOptions input;
    bool json = false;
    std::optional<int> lod;
  };
  const auto options = std::make_shared<Options>();
  const auto& messages = surroundings.messages;
  CLI::App* command =
      app.add_subcommand("info", messages.text("Say what is in files: objects, place, attributes"));
  addInputOptions(*command, options->input, messages);
  command->add_flag("--json", options->json, messages.text("Write JSON instead of text"));
  command
      ->add_option("--lod", options->lod, messages.text("Count only what is drawn at this level of detail"))
      ->check(CLI::Range(0, 4));

  return [options, &surroundings] {
    const auto session = openFiles(options->input, surroundings);
    if (!session) return session::Outcome::kWrongCall;
    const auto snapshot = session->snapshot();
    const auto report = session::reportData(*snapshot, options->lod);
    if (options->json) {
      const auto document = session::toJson(report, session->messages());
      fmt::print("{}\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
      fmt::print("{}", session::toText(report, session->codelists(), session->messages()));
    }
    printFailures(*snapshot, session->messages());
    return session::outcomeOf(*snapshot);
  };
}

}  // namespace stadtblick::app
