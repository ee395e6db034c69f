#include <nlohmann/json.hpp>

#include "app/command_line.hpp"
#include "session/check_report.hpp"

namespace stadtblick::app {

Run addCheckCommand(CLI::App& app, const Surroundings& surroundings) {
  using session::DataReport;
  using session::Session;
  return addReportCommand(
      app,
      {.name = "check",
       .help = surroundings.messages.text("Look for faults in files and say where they are"),
       .text = [](const DataReport& report,
                  const Session& session) { return checkText(report, session.messages()); },
       .json = [](const DataReport& report,
                  const Session& session) { return checkJson(report, session.messages()); }},
      surroundings);
}

}  // namespace stadtblick::app
