#include <nlohmann/json.hpp>

#include "app/command_line.hpp"

namespace stadtblick::app {

Run addInfoCommand(CLI::App& app, const Surroundings& surroundings) {
  using session::DataReport;
  using session::Session;
  return addReportCommand(
      app,
      {.name = "info",
       .help = surroundings.messages.text("Say what is in files: objects, place, attributes"),
       .text = [](const DataReport& report,
                  const Session& session) { return toText(report, session.codelists(), session.messages()); },
       .json = [](const DataReport& report,
                  const Session& session) { return toJson(report, session.messages()); },
       .countsByLod = true,
       .listsFindings = false},
      surroundings);
}

}  // namespace stadtblick::app
