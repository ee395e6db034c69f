#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "app/command_line.hpp"
#include "session/check_report.hpp"

namespace stadtblick::app {

Run addCheckCommand(CLI::App& app, const Surroundings& surroundings) {
  struct Options {
    InputOptions input;
    bool json = false;
  };
  const auto options = std::make_shared<Options>();
  const auto& messages = surroundings.messages;
  CLI::App* command =
      app.add_subcommand("check", messages.text("Look for faults in files and say where they are"));
  addInputOptions(*command, options->input, messages);
  command->add_flag("--json", options->json, messages.text("Write JSON instead of text"));

  return [options, &surroundings] {
    const auto session = openFiles(options->input, surroundings);
    if (!session) return session::Outcome::kWrongCall;
    const auto snapshot = session->snapshot();
    const auto report = session::reportData(*snapshot);
    if (options->json) {
      const auto document = session::checkJson(report, session->messages());
      fmt::print("{}\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
      fmt::print("{}", session::checkText(report, session->messages()));
    }
    return session::outcomeOf(*snapshot);
  };
}

}  // namespace stadtblick::app
