#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "app/command_line.hpp"

namespace stadtblick::app {

void printJson(const nlohmann::ordered_json& document) {
  fmt::print("{}\n", document.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

Run addReportCommand(CLI::App& app, ReportCommand report, const Surroundings& surroundings) {
  struct Options {
    InputOptions input;
    bool json = false;
    std::optional<int> lod;
  };
  const auto options = std::make_shared<Options>();
  const auto& messages = surroundings.messages;
  CLI::App* command = app.add_subcommand(report.name, report.help);
  addInputOptions(*command, options->input, messages);
  command->add_flag("--json", options->json, messages.text("Write JSON instead of text"));
  if (report.countsByLod)
    command
        ->add_option("--lod", options->lod, messages.text("Count only what is drawn at this level of detail"))
        ->check(CLI::Range(0, 4));

  return [options, report = std::move(report), &surroundings] {
    const auto session = openFiles(options->input, surroundings);
    if (!session) return session::Outcome::kWrongCall;
    const auto snapshot = session->snapshot();
    const auto data = session::reportData(*snapshot, options->lod);
    if (options->json)
      printJson(report.json(data, *session));
    else
      fmt::print("{}", report.text(data, *session));
    if (!report.listsFindings) printFailures(*snapshot, session->messages());
    return session::outcomeOf(*snapshot);
  };
}

}  // namespace stadtblick::app
